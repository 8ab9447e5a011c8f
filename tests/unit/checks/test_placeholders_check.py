"""The check ``placeholders``: flags, plurals, accelerators, messages, places and laws."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.placeholders import placeholders
from rkslocale.locales import ENGLISH, SERBIAN
from rkslocale.model import Severity


def found(source: str, target: str, *flags: str, is_plural: bool = False, role: str = "") -> list[Problem]:
    pair = Pair(source, target, ENGLISH, SERBIAN, role=role, flags=flags, is_plural=is_plural)
    return list(placeholders(pair, Aids()))


def marked(source: str, target: str, *flags: str) -> list[str]:
    return [target[problem.start : problem.end] for problem in found(source, target, *flags)]


def test_a_changed_placeholder_is_one_problem_that_names_both() -> None:
    (problem,) = found("Hello, {name}!", "Здраво, {име}!")

    assert (problem.start, problem.end) == (8, 13)
    assert problem.message == "the source has “{name}”, the target “{име}”; copy it from the source"


@pytest.mark.parametrize(
    "text",
    ["50 % of them", "100% sure", "50%-sh", "5 %d", "{not one}", "a {} b", "C:\\new", "%", "Save {", "$5", "100 % s"],
)
def test_prose_has_no_placeholders(text: str) -> None:
    assert not found(text, "текст")


@pytest.mark.parametrize(
    "text",
    ["%s", "%(name)s", "%1$s", "%.2f", "{0}", "{a.b[0]!r:>10}", "${a}", "%{a}", "{{a}}", "a\\n", "%name%", "%lu", "%@"],
)
def test_what_is_unmistakable(text: str) -> None:
    assert len(found(f"File {text}", "Датотека")) == 1


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("{}", "python-brace-format"),
        ("a%xb", "c-format"),
        ("%1", "qt-format"),
        ("50%d", "c-format"),
        ("%5.1f", "c-format"),
    ],
)
def test_flags_say_what_counts(text: str, flag: str) -> None:
    assert len(found(text, "x", flag)) == 1
    assert not found(text, text, flag)


def test_a_flag_may_deny_it() -> None:
    assert len(found("Give %s", "Дај")) == 1
    assert not found("Give %s", "Дај", "no-c-format")


def test_a_percent_sign_that_a_program_would_read() -> None:
    target = "%d % готово"
    assert marked("%d%% done", target, "c-format") == ["%"]
    assert not found("%d%% done", "%d%% готово", "c-format")
    assert not found("%d%% done", "%d посто готово", "c-format")


def test_order_is_free_where_arguments_are_named_or_numbered() -> None:
    assert not found("%(a)s of %(b)d", "%(b)d: %(a)s", "python-format")
    assert not found("%s of %d", "%2$d: %1$s", "c-format")
    (problem,) = found("%s of %d", "%d: %s", "c-format")
    assert problem.message.startswith("“%d” stands for another argument than in the source")


def test_conversions_of_the_same_meaning() -> None:
    assert not found("%i files", "%d датотека", "c-format")
    assert len(found("%d files", "%s датотека", "c-format")) == 1


@pytest.mark.parametrize("number", ["%d", "%(count)d", "{n}", "{count}", "%u", "{0}"])
def test_a_plural_form_may_leave_the_number_out(number: str) -> None:
    assert not found(f"{number} files", "једна датотека", is_plural=True)
    assert len(found(f"{number} files", "једна датотека")) == 1


def test_a_plural_form_may_leave_nothing_else_out() -> None:
    assert len(found("%d files in %s", "једна датотека", is_plural=True)) == 2
    assert len(found("files of {name}", "датотека", is_plural=True)) == 1


def test_texts_within_an_icu_message_are_translated() -> None:
    source = "{count, plural, one {file} other {files}}"
    assert not found(source, "{count, plural, one {датотека} few {датотеке} other {датотека}}")
    assert len(found(source, "{број, plural, one {датотека} other {датотека}}")) == 1


def test_dates_are_put_in_the_order_of_the_language() -> None:
    assert not found("%B %d, %Y", "%d. %B %Y.")


@pytest.mark.parametrize(
    ("source", "target"), [("_Save", "_Сачувај"), ("E_xit", "Иза_ђи"), ("&Edit", "&Уреди"), ("E&xit", "И&зађи")]
)
def test_accelerators(source: str, target: str) -> None:
    assert not found(source, target)
    (problem,) = found(source, target.replace("_", "").replace("&", ""))
    assert problem.severity is Severity.WARNING
    (problem,) = found(source, f"{target} {target}")
    assert problem.severity is Severity.WARNING
    assert problem.end == problem.start + 1


@pytest.mark.parametrize(
    "source", ["R&D", "Tom &amp; Ana", "max_size", "_a_ b", "https://a.net/_x", "A & B", "x" * 90 + " _a"]
)
def test_what_is_no_accelerator(source: str) -> None:
    assert all(problem.severity is not Severity.WARNING for problem in found(source, "текст"))


def test_articles_have_no_accelerators() -> None:
    assert not found("_Save", "Сачувај", role="headline")


@given(
    st.text(max_size=50), st.text(min_size=1, max_size=50), st.sampled_from(["c-format", "python-brace-format", "x"])
)
def test_places_lie_within_the_target(source: str, target: str, flag: str) -> None:
    assert all(0 <= problem.start <= problem.end <= len(target) for problem in found(source, target, flag))


@given(st.text(alphabet="ab%{}()$sd1&_ \\n#", min_size=1, max_size=40), st.sampled_from(["c-format", "x", "qt-format"]))
def test_a_copy_has_no_error(text: str, flag: str) -> None:
    pair = Pair(text, text, ENGLISH, SERBIAN, flags=(flag,))
    assert all(problem.severity is Severity.WARNING for problem in placeholders(pair, Aids()))
    assert list(placeholders(replace(pair, is_plural=True), Aids())) == list(placeholders(pair, Aids()))


@given(st.permutations(["%(a)s", "{b}", "${c}", "{{d}}", "%{e}"]), st.integers(0, 4))
def test_each_one_that_is_lost_is_found_in_any_order(order: list[str], lost: int) -> None:
    source = "%(a)s {b} ${c} {{d}} %{e}"
    assert not found(source, " ".join(order))
    (problem,) = found(source, " ".join(order[:lost] + order[lost + 1 :]))
    assert f"“{order[lost]}”" in problem.message
