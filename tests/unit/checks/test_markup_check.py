"""The check ``markup``: tags, entities and Markdown; messages, places and laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.markup import markup
from rkslocale.locales import ENGLISH, Locale

ALBANIAN = Locale("sq")


def found(source: str, target: str) -> list[Problem]:
    return list(markup(Pair(source, target, ENGLISH, ALBANIAN), Aids()))


def test_a_tag_with_a_changed_attribute_is_one_problem() -> None:
    target = 'Një <span class="b">fjalë</span>'

    (problem,) = found('A <span class="a">word</span>', target)

    assert target[problem.start : problem.end] == '<span class="b">'
    assert problem.message == (
        'the source has “<span class="a">”, the target “<span class="b">”; copy it from the source'
    )


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("<b>one</b> <i>two</i>", "<i>dy</i> <b>një</b>"),
        ('<a href="x" class=y>one</a>', "<a class='y' href='x'>një</a>"),
        ("one<br>two", "një<br>dy"),
        ("</b> the end", "</b> fundi"),
        ("<app>Files</app>", "<app>Skedarët</app>"),
        ("mv <old> <new>", "mv <vjetër> <ri>"),
        ("a < b > c", "a < b > c"),
        ("<3", "<3"),
    ],
)
def test_tags_that_are_right(source: str, target: str) -> None:
    assert not found(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("<b>one</b>", "një"),
        ("<b>one</b>", "<b>një<b>"),
        ("<b>one</b>", "</b>një<b>"),
        ("one", "<b>një</b>"),
        ("<a1>one</a1>", "<a2>një</a2>"),
        ("<a1>one</a1>", "< a1>një</a1>"),
        ("<app>Files</app>", "<apl>Skedarët</apl>"),
        ("<b>one <i>two</i></b>", "<b>një <i>dy</b></i>"),
        ('<a href="/x">one</a>', '<a href="/z">një</a>'),
    ],
)
def test_tags_that_are_wrong(source: str, target: str) -> None:
    assert found(source, target)


def test_entities() -> None:
    assert not found("A &amp; B&nbsp;C", "A dhe B C")
    assert len(found("1 &lt; 2", "1 më pak se 2")) == 1
    assert len(found("&app; left", "Programi iku")) == 1
    (problem,) = found("A &amp; B", "A & amp; B")
    assert (problem.start, problem.end) == (2, 8)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("**one** two", "një **dy**"),
        ("*one* two", "*një*-shi dy"),
        ("_one_ two", "_një_ dy"),
        ("`code` here", "këtu `code`"),
        ("a * b * c", "a * b * c"),
        ("snake_case_name", "emri snake_case_name"),
        ("5*3 and 2*4", "5*3 dhe 2*4"),
        ("see `a' and `b'", "shih `a' dhe `b'"),
        ("[one](x) and [two](y)", "[dy](y) dhe [një](x)"),
        ("![map](/en/a.png)", "![harta](/sq/a.png)"),
        ("[1] is no link (see)", "[1] nuk është lidhje (shih)"),
    ],
)
def test_markdown_that_is_right(source: str, target: str) -> None:
    assert not found(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("**one** two", "një dy"),
        ("**one** two", "**një dy"),
        ("**one** two", "** një** dy"),
        ("one two", "një *dy*"),
        ("_one_ two", "_ një _ dy"),
        ("`code` here", "`code këtu"),
        ("[one](x)", "[një](z)"),
        ("[one](x)", "[një] (x)"),
        ("![map](a.png)", "[harta](a.png)"),
    ],
)
def test_markdown_that_is_wrong(source: str, target: str) -> None:
    assert found(source, target)


@given(st.text(max_size=50), st.text(min_size=1, max_size=50))
def test_places_lie_within_the_target(source: str, target: str) -> None:
    assert all(0 <= problem.start <= problem.end <= len(target) for problem in found(source, target))


@given(st.text(alphabet='ab<>/ *_`[]()!&;="\n', min_size=1, max_size=40))
def test_a_copy_has_no_problem(text: str) -> None:
    assert not found(text, text)


@given(st.permutations(["<b>a</b>", "<i>b</i>", "<br/>", "**c**", "`d`", "[e](f)"]), st.integers(0, 5))
def test_each_one_that_is_lost_is_found_in_any_order(order: list[str], lost: int) -> None:
    source = "<b>a</b> <i>b</i> <br/> **c** `d` [e](f)"
    assert not found(source, " ".join(order))
    assert found(source, " ".join(order[:lost] + order[lost + 1 :]))
