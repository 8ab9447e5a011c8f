"""Lines are broken where msgcat breaks them; the expected ones are msgcat's."""

from __future__ import annotations

import pytest

from rkslocale.formats.po_wrapping import break_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("aaaa bbbb cccc", ["aaaa bbbb ", "cccc"]),
        ("aaaa bbbb  cccc", ["aaaa bbbb  ", "cccc"]),
        ("aaaaaaaaaaaaaaaa bb cc", ["aaaaaaaaaaaaaaaa ", "bb cc"]),
        ("aaaaaaaaaaaaaaaaaaaaaa", ["aaaaaaaaaaaaaaaaaaaaaa"]),
        ("   aaaaaaaaaaaaa", ["   aaaaaaaaaaaaa"]),
        ("marrëveshje-kornizë", ["marrëveshje-", "kornizë"]),
        ("12345678-9012", ["12345678-9012"]),
        ("abcdefgh/ijklmno", ["abcdefgh/", "ijklmno"]),
        ("http://example.org", ["http://", "example.org"]),
        ("abcdef “ghijkl mn”", ["abcdef ", "“ghijkl mn”"]),
        ("abcdef (ghijkl mn)", ["abcdef ", "(ghijkl mn)"]),
        ("abcdefg — hijklmn", ["abcdefg — ", "hijklmn"]),
        ("abcdefgh—ijklmnop", ["abcdefgh—", "ijklmnop"]),
        ("abc 4\u00a0700\u00a0000 €", ["abc ", "4\u00a0700\u00a0000 €"]),
        ("abcdefghi 12.5 %", ["abcdefghi ", "12.5 %"]),
        ("abcdefgh\u200bijklm", ["abcdefgh\u200b", "ijklm"]),
        ("abcdefgh\u00adijkl", ["abcdefgh\u00adijkl"]),
        ("abcdefgh\u00adijklmnop", ["abcdefgh\u00ad", "ijklmnop"]),
        ("abcdefgh\u2060 ijklm", ["abcdefgh\u2060 ", "ijklm"]),
        ("Приштина није", ["Приштина ", "није"]),
        ("abcdefghij!klmnop", ["abcdefghij!", "klmnop"]),
        ("北京東京大阪名古", ["北京東京大阪", "名古"]),
        ("北京東京大。阪", ["北京東京大。", "阪"]),
        ("서울부산대구인천", ["서울부산대구", "인천"]),
        ("👍🏽👍🏽👍🏽👍🏽", ["👍🏽👍🏽👍🏽", "👍🏽"]),
        ("🇽🇰🇦🇱🇷🇸🇽🇰🇦🇱🇷🇸🇽🇰🇦🇱", ["🇽🇰🇦🇱🇷🇸🇽🇰🇦🇱🇷🇸", "🇽🇰🇦🇱"]),
        ("aaaaaaaaaa \u0301bbbbb", ["aaaaaaaaaa ", "\u0301bbbbb"]),
        ("e\u0308e\u0308e\u0308 e\u0308e\u0308 e\u0308e\u0308e\u0308e\u0308e\u0308", None),
        ("שלום-עולםשלום", ["שלום-עולםשלום"]),
    ],
)
def test_a_line_of_12_columns(text: str, lines: list[str] | None) -> None:
    assert break_lines(text, 12) == (lines or [text])


@pytest.mark.parametrize("escape", ["\\\\", '\\"', "\\t"])
def test_an_escape_is_never_broken(escape: str) -> None:
    for width in range(1, 12):
        lines = break_lines(escape * 8, width)
        assert "".join(lines) == escape * 8
        assert all(len(line) % 2 == 0 for line in lines)


def test_an_even_number_of_backslashes_can_be_broken_between_two_escapes() -> None:
    assert break_lines("\\\\" * 8, 12) == ["\\\\" * 6, "\\\\" * 2]


def test_the_first_line_begins_further_right() -> None:
    assert break_lines("aaaa bbbb cccc", 20) == ["aaaa bbbb cccc"]
    assert break_lines("aaaa bbbb cccc", 20, column=8) == ["aaaa bbbb ", "cccc"]


def test_room_is_left_after_the_last_line() -> None:
    assert break_lines("aaaa bbbb cc", 12) == ["aaaa bbbb cc"]
    assert break_lines("aaaa bbbb cc", 12, reserved=2) == ["aaaa bbbb ", "cc"]


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85"])
def test_columns_are_counted_anew_from_a_line_end_in_the_text(end: str) -> None:
    assert break_lines(f"aaaa bbbb{end}cccc dddd", 12) == [f"aaaa bbbb{end}cccc dddd"]
    assert break_lines(f"aaaa bbbb cccc{end}dddd eeee ffff", 12) == ["aaaa bbbb ", f"cccc{end}dddd eeee ", "ffff"]


def test_no_text_is_a_line() -> None:
    assert break_lines("", 12, column=20) == [""]
