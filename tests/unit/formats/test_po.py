from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from rkslocale.errors import CatalogError
from rkslocale.formats import po
from rkslocale.locales import Locale
from rkslocale.model import Catalog, Entry, State, Wrapping

if TYPE_CHECKING:
    from pathlib import Path

needs_gettext = pytest.mark.skipif(shutil.which("msgcat") is None, reason="GNU gettext is not installed")

SQ, SR, SR_LATIN = (Locale.parse(tag) for tag in ("sq", "sr", "sr@latin"))

HEADER: Final = """\
msgid ""
msgstr ""
"Project-Id-Version: lajme 1.0\\n"
"Language: sq\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""

FULL: Final = f"""\
# Përkthyer për lajme.
#, fuzzy
{HEADER}
# E kontrolluar nga redaksia.
# mt: translate-en_sq 1.0 2025-06-10 -0.21
#. paragraph 3 sentence 2
#: articles/a.txt:12 \u2068articles/më shumë.txt\u2069:3
#, fuzzy, python-format
#| msgctxt "headline"
#| msgid "The bridge was closed."
#| msgid_plural "The bridges were closed."
msgctxt "headline"
msgid "The bridge was opened."
msgid_plural "The bridges were opened."
msgstr[0] "Ura u hap."
msgstr[1] "Urat u hapën."

msgid "He said: “We are ready.”\\n"
msgstr "Ai tha: «Jemi gati.»\\n"

# Ka qenë e mirë.
#, fuzzy
#~| msgid "Old"
#~ msgid "Older"
#~ msgstr "Më i vjetër"
"""


def file_of(*bodies: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *bodies)).encode()


def run(*command: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, input=data, capture_output=True, check=False)


class TestReading:
    def test_every_part_of_an_entry_has_its_place(self) -> None:
        catalog = po.read(FULL.encode(), SQ)
        assert catalog.header_comments == ("Përkthyer për lajme.",)
        assert catalog.header_flags == ("fuzzy",)
        assert catalog.get("Project-Id-Version") == "lajme 1.0"
        assert catalog.entries[0] == Entry(
            msgid="The bridge was opened.",
            msgctxt="headline",
            msgid_plural="The bridges were opened.",
            msgstr_plural=("Ura u hap.", "Urat u hapën."),
            comments=("E kontrolluar nga redaksia.", "mt: translate-en_sq 1.0 2025-06-10 -0.21"),
            extracted=("paragraph 3 sentence 2",),
            references=("articles/a.txt:12", "articles/më shumë.txt:3"),
            flags=("fuzzy", "python-format"),
            previous_msgctxt="headline",
            previous_msgid="The bridge was closed.",
            previous_msgid_plural="The bridges were closed.",
        )
        assert catalog.entries[1].msgstr == "Ai tha: «Jemi gati.»\n"
        assert catalog.entries[2].obsolete
        assert catalog.entries[2].previous_msgid == "Old"
        assert [entry.line for entry in catalog.entries] == [20, 25, 31]

    def test_what_it_reads_it_writes(self) -> None:
        assert po.write(po.read(FULL.encode())).decode() == FULL

    @pytest.mark.parametrize("data", [b"", b"\n", b" \n\t\n"])
    def test_nothing_is_an_empty_catalog(self, data: bytes) -> None:
        assert po.read(data) == Catalog(header=())

    def test_a_catalog_without_header_has_its_entries(self) -> None:
        assert po.read(b'msgid "a"\nmsgstr "b"').entries == (Entry("a", "b"),)

    def test_comments_need_no_space_and_may_be_empty(self) -> None:
        entry = po.read(file_of('#no space\n#\n#  two\n#.extracted\nmsgid "a"\nmsgstr ""\n')).entries[0]
        assert entry.comments == ("no space", "", " two")
        assert entry.extracted == ("extracted",)

    def test_comments_may_be_indented_or_marked_obsolete(self) -> None:
        entry = po.read(file_of(' # a\n#~ # b\n#~\n#~ #: c.txt:1\n#~ msgid "a"\n#~ msgstr "b"\n')).entries[0]
        assert entry == Entry("a", "b", comments=("a", "b"), references=("c.txt:1",), obsolete=True)

    def test_flags_come_from_several_lines_and_fuzzy_is_first(self) -> None:
        entry = po.read(file_of('#, c-format\n#, range: 0..9, fuzzy\n#, c-format\nmsgid "a"\nmsgstr "b"\n')).entries[0]
        assert entry.flags == ("fuzzy", "c-format", "range: 0..9")

    def test_a_file_name_that_gettext_has_torn_is_mended(self) -> None:
        entry = po.read(file_of('#: a.txt:1 \u2068më\n#: shumë.txt\u2069:3 b.txt\nmsgid "a"\nmsgstr "b"\n')).entries[0]
        assert entry.references == ("a.txt:1", "më shumë.txt:3", "b.txt")

    def test_several_texts_may_stand_in_a_line(self) -> None:
        assert po.read(file_of(' msgid"a" "b"\n\n\t"c"\nmsgstr\n"d"\n')).entries == (Entry("abc", "d"),)

    def test_obsolete_entries_come_last(self) -> None:
        catalog = po.read(file_of('#~ msgid "old"\n#~ msgstr "i vjetër"\n', 'msgid "new"\nmsgstr "i ri"\n'))
        assert [entry.msgid for entry in catalog.entries] == ["new", "old"]

    def test_comments_after_the_last_entry_are_kept_with_it(self) -> None:
        catalog = po.read(file_of('# before\nmsgid "a"\nmsgstr "b"\n', "# after\n"))
        assert catalog.entries[0].comments == ("before", "after")

    def test_a_file_of_comments_has_them_above_its_header(self) -> None:
        catalog = po.read(b"# one\n\n# two\n")
        assert catalog == Catalog(header=(), header_comments=("one", "two"))
        assert po.read(po.write(catalog)) == catalog

    @pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x1c", "\x1e", "\x0b", "\x0c"])
    def test_line_ends_that_only_python_knows_are_text(self, mark: str) -> None:
        catalog = po.read(file_of(f'# a{mark}b\nmsgid "a{mark}b"\nmsgstr "c"\n'))
        assert catalog.entries[0].msgid == f"a{mark}b"
        assert catalog.entries[0].comments == (f"a{mark}b",)

    def test_the_name_of_a_file_is_no_file(self, tmp_path: Path) -> None:
        path = tmp_path / "x.po"
        path.write_bytes(file_of())
        with pytest.raises(CatalogError):
            po.read(str(path).encode())

    @pytest.mark.parametrize(
        ("escaped", "text"),
        [(r"\a\b\f\n\r\t\v", "\a\b\f\n\r\t\v"), (r"\\n\"", r"\n" + '"'), (r"\303\253\x41", "ëA"), (r"\101b", "Ab")],
    )
    def test_escapes_say_what_they_say_in_c(self, escaped: str, text: str) -> None:
        assert po.read(file_of(f'msgid "{escaped}"\nmsgstr "x"\n')).entries[0].msgid == text

    def test_a_header_line_that_is_no_field_is_kept(self) -> None:
        header = 'msgid ""\nmsgstr ""\n"Language: sq\\n"\n"X-Free:\\n"\n"just text\\n"\n": odd\\n"\n'
        catalog = po.read(header.encode())
        assert catalog.header == (("Language", "sq"), ("X-Free", ""), ("", "just text"), ("", ": odd"))
        assert po.read(po.write(catalog)) == catalog

    def test_extracted_comments_of_a_header_are_kept(self) -> None:
        assert po.read(f"#. made by hand\n{HEADER}".encode()).header_comments == ("made by hand",)


class TestStyle:
    def test_crlf_is_kept(self) -> None:
        data = FULL.replace("\n", "\r\n").encode()
        catalog = po.read(data)
        assert catalog.crlf
        assert replace(catalog, crlf=False) == po.read(FULL.encode())
        assert po.write(catalog) == data

    def test_line_ends_of_both_kinds_become_lf(self) -> None:
        catalog = po.read(FULL.replace("\n", "\r\n", 5).encode())
        assert not catalog.crlf
        assert po.write(catalog) == FULL.encode()

    def test_a_long_line_is_the_sign_of_an_unwrapped_file(self) -> None:
        text = "The two governments will open the bridge to traffic in both directions before the end of next year."
        unwrapped = file_of(f'msgid "{text}"\nmsgstr ""\n')
        catalog = po.read(unwrapped)
        assert catalog.wrapping is Wrapping.UNWRAPPED
        assert po.write(catalog) == unwrapped
        wrapped = po.write(replace(catalog, wrapping=Wrapping.WRAPPED))
        assert wrapped != unwrapped
        assert po.read(wrapped) == replace(catalog, wrapping=Wrapping.WRAPPED)

    def test_a_long_word_is_no_sign(self) -> None:
        assert po.read(file_of(f'msgid "{"x" * 200}"\nmsgstr ""\n')).wrapping is Wrapping.WRAPPED

    @pytest.mark.parametrize("wrapping", list(Wrapping))
    def test_the_header_of_serbian_is_long_enough_for_a_sign(self, wrapping: Wrapping) -> None:
        header = po.new_header(SR, project="vesti 1", created="x", revised="y", translator="z")
        catalog = Catalog(header=header, entries=(Entry("Peace.", "Мир."),), wrapping=wrapping)
        assert po.read(po.write(catalog)) == catalog

    def test_a_text_alone_below_its_keyword_is_the_sign_of_a_wrapped_file(self) -> None:
        short, long = "Kjo është. " * 6 + "Fund.", "Ministri tha se ura do të hapet. " * 4
        assert po.read(file_of(f'msgid ""\n"{short}"\nmsgstr "{long}"\n')).wrapping is Wrapping.WRAPPED
        assert po.read(file_of(f'msgid "{short}"\nmsgstr "{long}"\n')).wrapping is Wrapping.UNWRAPPED


def refused(data: bytes, locale: Locale | None = None) -> CatalogError:
    with pytest.raises(CatalogError) as caught:
        po.read(data, locale)
    return caught.value


class TestRefusing:
    @pytest.mark.parametrize(
        ("body", "line", "what"),
        [
            ('msgid "a"\nmsgstr "b\n', 10, "quotation mark"),
            ('msgid "a"\nmsgstr "b\\"\n', 10, "quotation mark"),
            ('msgid a\nmsgstr "b"\n', 9, "“msgid” is neither"),
            ('msgid "a" b\nmsgstr "b"\n', 9, "outside of the quotation marks"),
            ('msgid "a"\nmsgtsr "b"\n', 10, "outside of the quotation marks"),
            ("garbage\n", 9, "“garbage” is neither"),
            ('domain "other"\nmsgid "a"\nmsgstr "b"\n', 9, "outside"),
            ('msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 11, "“msgid” cannot stand after msgid"),
            ('msgid "a"\n\n# comment\nmsgid "b"\nmsgstr "c"\n', 9, "without msgstr"),
            ('msgid "a"\n', 9, "without msgstr"),
            ('msgstr "a"\n', 9, "“msgstr” cannot stand"),
            ('#| msgctxt "a"\nmsgid "a"\nmsgstr "b"\n', 10, "“msgid” cannot stand after | msgctxt"),
            ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', 11, "“msgstr” cannot stand"),
            ('msgid "a"\nmsgstr[0] "c"\n', 10, "cannot stand after msgid"),
            ('msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n', 11, "msgstr[0] is due"),
            ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[0] "c"\n', 12, "msgstr[1] is due"),
            ('msgid "a"\nmsgstr\n\nmsgid "b"\nmsgstr "c"\n', 12, "“msgstr” without a text"),
            ('msgid "a"\n#~ msgstr "c"\n', 10, "obsolete only in part"),
            ('#~ msgid "a"\n#~ msgstr "c"\n"d"\n', 11, "does not go on with “msgstr”"),
            ('#| "d"\nmsgid "a"\nmsgstr "c"\n', 9, "does not go on"),
            ('msgid "\\q"\nmsgstr "c"\n', 9, "unknown escape “\\q”"),
            ('msgid "\\377"\nmsgstr "c"\n', 9, "not UTF-8"),
            ('msgid "\\0"\nmsgstr "c"\n', 9, "NUL"),
            ('msgid "\4"\nmsgstr "c"\n', 9, "EOT"),
            ('msgid "a\0"\nmsgstr "c"\n', 9, "NUL"),
        ],
    )
    def test_a_fault_is_named_with_its_line(self, body: str, line: int, what: str) -> None:
        error = refused(file_of(body))
        assert what in error.what
        assert error.line == line
        assert error.hint

    @pytest.mark.parametrize("bom", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"])
    def test_a_byte_order_mark(self, bom: bytes) -> None:
        error = refused(bom + FULL.encode())
        assert (error.line, "byte order mark" in error.what) == (1, True)

    def test_an_entry_twice_names_both_lines(self) -> None:
        error = refused(file_of('msgid "a"\nmsgstr "b"\n', 'msgid "c"\nmsgstr ""\n', '#~ msgid "a"\n#~ msgstr "d"\n'))
        assert error.what == "the entry of line 9 a second time"
        assert str(error.at("sq.po")) == (
            "sq.po:15: the entry of line 9 a second time; keep one of the two; msguniq --use-first does it"
        )

    def test_the_same_text_in_another_context_is_no_second_entry(self) -> None:
        catalog = po.read(file_of('msgid "a"\nmsgstr "b"\n', 'msgctxt ""\nmsgid "a"\nmsgstr "b"\n'))
        assert [entry.key for entry in catalog.entries] == [(None, "a"), ("", "a")]

    def test_two_headers(self) -> None:
        assert refused(file_of(HEADER)).what == "a second header, after that of line 1"

    def test_bytes_that_are_not_of_the_charset_are_refused_with_their_line(self) -> None:
        error = refused(file_of('msgid "a"\nmsgstr "Č"\n').replace("Č".encode(), "Č".encode("iso8859-2")))
        assert error.what == "bytes that are not UTF-8"
        assert error.line == 10

    def test_a_charset_that_is_not_utf_8(self) -> None:
        for charset in ("UTF-9", "ISO-8859-2", "windows-1250", "UTF-16"):
            error = refused(FULL.replace("UTF-8", charset).encode())
            assert error.what == f"the charset “{charset}”"
            assert error.line == 8
            assert error.hint == "convert the file with: msgconv -t UTF-8"

    def test_a_charset_with_a_nul_byte(self) -> None:
        assert refused(FULL.replace("UTF-8", "UTF\0-8").encode()).line == 8

    @pytest.mark.parametrize("charset", ["rot13", "unicode_escape", "utf-7", "zlib", "../x", "ë", "x" * 40])
    def test_a_codec_that_is_no_charset(self, charset: str) -> None:
        assert charset in refused(FULL.replace("UTF-8", charset).encode()).what


class TestCharset:
    @pytest.mark.parametrize("charset", ["CHARSET", "ASCII", "utf8", "UTF-8"])
    def test_these_are_utf_8(self, charset: str) -> None:
        data = FULL.replace("UTF-8", charset).encode()
        assert po.write(po.read(data)) == data


class TestLanguage:
    @pytest.mark.parametrize(
        ("tag", "locale"),
        [
            *(("sr", SR), ("sr_RS", SR), ("sr@latin", SR_LATIN), ("sr_RS@latin", SR_LATIN), ("sr_Latn", SR_LATIN)),
            *(("sq_AL", SQ), ("sq_XK", SQ), ("", SQ), (" ", SR)),
        ],
    )
    def test_the_same_language_is_accepted(self, tag: str, locale: Locale) -> None:
        assert po.read(HEADER.replace("sq", tag).encode(), locale).get("Language") == tag

    @pytest.mark.parametrize(
        ("tag", "locale"), [("sr", SR_LATIN), ("sr@latin", SR), ("sq", SR), ("en", SQ), ("Albanian", SQ), ("xx", SQ)]
    )
    def test_another_one_is_refused(self, tag: str, locale: Locale) -> None:
        error = refused(HEADER.replace("sq", tag).encode(), locale)
        assert error.line == 4
        assert error.what == f"a catalog of “{tag}” where one of “{locale.gettext}” belongs"

    def test_no_header_is_of_every_language(self) -> None:
        assert po.read(b'msgid "a"\nmsgstr "b"\n', SR).entries


class TestWriting:
    def test_an_empty_catalog_is_an_empty_file(self) -> None:
        assert po.write(Catalog(header=())) == b""

    def test_a_reference_with_a_space_is_isolated(self) -> None:
        entry = Entry("a", "b", references=("my article.txt:12", "other.txt:3", "no number"))
        assert "#: \u2068my article.txt\u2069:12 other.txt:3 \u2068no number\u2069\n".encode() in po.write(
            Catalog(header=(), entries=(entry,))
        )

    def test_references_are_broken_before_column_80_and_inside_no_name(self) -> None:
        entry = Entry("a", "b", references=tuple(f"articles/some news {n}.txt:{n}" for n in range(10)))
        catalog = Catalog(header=(), entries=(entry,))
        lines = [line for line in po.write(catalog).decode().splitlines() if line.startswith("#:")]
        assert len(lines) > 3
        assert all(len(line.encode()) <= 79 for line in lines)
        assert all(line.count("\u2068") == line.count("\u2069") for line in lines)
        assert po.read(po.write(catalog)) == catalog

    @pytest.mark.parametrize("comment", ["a\nmsgid b", "a\r\nb", "a\rb"])
    def test_a_comment_never_breaks_out_of_its_lines(self, comment: str) -> None:
        catalog = po.read(po.write(Catalog(header=(), entries=(Entry("x", "y", comments=(comment,)),))))
        assert [e.key for e in catalog.entries] == [(None, "x")]
        assert len(catalog.entries[0].comments) == 2

    @pytest.mark.parametrize("text", ["a\0b", "a\4b", "a\ud800b"])
    def test_what_no_po_file_can_hold_is_refused(self, text: str) -> None:
        with pytest.raises(CatalogError, match=f"U\\+{ord(text[1]):04X}") as caught:
            po.write(Catalog(header=(("Language", "sq"),), entries=(Entry("x", text),)))
        assert caught.value.line == 5

    def test_an_entry_with_the_flag_no_wrap_is_not_wrapped(self) -> None:
        text = "Kryetari i komunës tha se rruga do të hapet nesër, ndërsa banorët kërkojnë që të mos mbyllet më."
        entries = (Entry(text, text, flags=("no-wrap",)), Entry(text + "!", text))
        written = po.write(Catalog(header=(), entries=entries)).decode()
        assert f'msgid "{text}"\n' in written
        assert f'msgid "{text}!"\n' not in written

    def test_a_plural_without_targets_has_one_to_fill_in(self) -> None:
        written = po.write(Catalog(header=(), entries=(Entry("a", msgid_plural="b"),)))
        assert written == b'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\n'

    def test_previous_texts_without_a_previous_msgid_are_not_written(self) -> None:
        written = po.write(Catalog(header=(), entries=(Entry("a", "b", previous_msgctxt="c"),)))
        assert written == b'msgid "a"\nmsgstr "b"\n'


class TestNewHeader:
    def test_its_order_is_that_of_gettext(self) -> None:
        when = dt.datetime(2025, 6, 10, 14, 5, tzinfo=dt.timezone(dt.timedelta(hours=2)))
        header = po.new_header(
            SR_LATIN, project="vesti 1", created=when, revised="2025-06-11 09:00+0200", translator="A"
        )
        assert [name for name, _ in header] == [
            *("Project-Id-Version", "Report-Msgid-Bugs-To", "POT-Creation-Date", "PO-Revision-Date", "Last-Translator"),
            *("Language-Team", "Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Plural-Forms"),
        ]
        fields = dict(header)
        assert fields["Language"] == "sr@latin"
        assert fields["Language-Team"] == "Serbian (Latin)"
        assert fields["POT-Creation-Date"] == "2025-06-10 14:05+0200"
        assert fields["PO-Revision-Date"] == "2025-06-11 09:00+0200"
        assert fields["Plural-Forms"].startswith("nplurals=3; plural=(n%10==1")

    @needs_gettext
    @pytest.mark.parametrize("locale", [SQ, SR, SR_LATIN, Locale.parse("en")])
    def test_msgfmt_has_nothing_to_say(self, locale: Locale) -> None:
        now = "2025-06-10 14:00+0200"
        header = po.new_header(locale, project="vesti 1", created=now, revised=now, translator="A <a@b.example>")
        done = run("msgfmt", "-c", "-o", "/dev/null", "-", data=po.write(Catalog(header=header)))
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@needs_gettext
class TestOtherTools:
    """What translators' tools do to our files is read back."""

    SOURCE: Final = "The mayor said on Monday that the road to the village would be repaired before the winter."

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        now = "2025-06-10 14:00+0200"
        catalog = Catalog(
            header=(
                *po.new_header(SQ, project="x 1", created=now, revised=now, translator="A <a@b>"),
                ("X-Site", "a: b"),
            ),
            header_comments=("Lajme",),
            entries=(
                Entry(
                    self.SOURCE, "Kryetari tha.", comments=("mt: en_sq 1.0",), flags=("fuzzy",), references=("a.txt:1",)
                ),
                Entry("Short.", "Shkurt.", extracted=("headline",)),
                Entry("Gone.", "Iku.", comments=("E mirë.",), obsolete=True),
            ),
        )
        path = tmp_path / "sq.po"
        path.write_bytes(po.write(catalog))
        return path

    def test_msgmerge_previous(self, file: Path, tmp_path: Path) -> None:
        pot = tmp_path / "x.pot"
        pot.write_text(HEADER + f'\n#. headline\nmsgid "{self.SOURCE} Again"\nmsgstr ""\n\nmsgid "Short."\nmsgstr ""\n')
        accepted = run("msgattrib", "--clear-fuzzy", str(file)).stdout
        file.write_bytes(accepted)
        merged = run("msgmerge", "--quiet", "--previous", str(file), str(pot)).stdout
        catalog = po.read(merged, SQ)
        assert po.write(catalog) == merged
        assert catalog.entries[0].previous_msgid == self.SOURCE
        assert catalog.entries[0].state is State.OUTDATED
        assert catalog.entries[0].comments == ("mt: en_sq 1.0",)
        assert catalog.get("X-Site") == "a: b"

    @pytest.mark.parametrize(
        "option", ["--clear-fuzzy", "--clear-previous", "--set-obsolete", "--no-location", "--sort-output"]
    )
    def test_msgattrib(self, file: Path, option: str) -> None:
        theirs = run("msgattrib", option, str(file)).stdout
        catalog = po.read(theirs, SQ)
        assert po.write(catalog) == theirs
        assert {entry.msgid for entry in catalog.entries} == {self.SOURCE, "Short.", "Gone."}

    def test_octal_escapes(self, file: Path) -> None:
        theirs = run("msgcat", "--escape", str(file)).stdout
        assert b"E mir\xc3\xab" in theirs
        assert po.read(theirs) == po.read(file.read_bytes())

    def test_reordered_headers(self, file: Path) -> None:
        lines = file.read_text(encoding="utf-8").split("\n")
        lines[3:14] = [*reversed(lines[3:14]), '"X-Generator: Poedit 3.4\\n"']
        catalog = po.read("\r\n".join(lines).encode(), SQ)
        assert catalog.header[0][0] == "Plural-Forms"
        assert catalog.get("X-Generator") == "Poedit 3.4"
        assert po.write(catalog) == "\r\n".join(lines).encode()

    def test_a_comment_that_ends_in_a_backslash_swallows_no_line(self) -> None:
        catalog = Catalog(header=po.read(file_of()).header, entries=(Entry("a", "b", comments=("C:\\lajme\\",)),))
        theirs = run("msgcat", "-", data=po.write(catalog)).stdout
        assert po.read(theirs).entries[0].msgid == "a"
        assert po.read(theirs).entries[0].comments == ("C:\\lajme\\ ",)
