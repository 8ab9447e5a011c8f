"""Messages are one line each: where, what, what to do."""

from __future__ import annotations

import pytest

from rkslocale import errors
from rkslocale.errors import ArticleError, PackageMissingError, RkslocaleError, UsageError


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ArticleError("is empty"), "is empty"),
        (ArticleError("is empty", path="a.txt"), "a.txt: is empty"),
        (ArticleError("is binary", path="a.txt", line=3), "a.txt:3: is binary"),
        (ArticleError("is binary", path="a.txt", line=3, hint="export it"), "a.txt:3: is binary; export it"),
        (UsageError("two\nlines", hint="and\r\nmore"), "two lines; and more"),
    ],
)
def test_a_message_is_one_line(error: RkslocaleError, message: str) -> None:
    assert str(error) == message


def test_a_parser_that_knows_no_path_is_told_it_later() -> None:
    error = ArticleError("is empty", line=2, hint="write").at("a.txt")
    assert (type(error), str(error)) == (ArticleError, "a.txt:2: is empty; write")


def test_exit_codes_are_those_of_the_contract() -> None:
    assert {
        "UsageError": UsageError.exit_code,
        "ArticleError": ArticleError.exit_code,
        "PackageMissingError": PackageMissingError.exit_code,
    } == {"UsageError": 2, "ArticleError": 3, "PackageMissingError": 4}


def test_the_tree_in_the_docstring_is_the_tree_in_the_code() -> None:
    for name, thing in vars(errors).items():
        if isinstance(thing, type) and issubclass(thing, RkslocaleError):
            assert name in (errors.__doc__ or "")
