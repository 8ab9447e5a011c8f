"""``rkslocale script`` as a filter."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from rkslocale.cli.script import command

LATIN = """\
Njegoš je u SAD čitao „Dragons' Den“ na www.bbc.com.

Marks & Spencer i iPhone, 12 km od XX ulice; NATO, EU i IP
injekcija\tkonjunktura  nadživeti
"""
CYRILLIC = """\
Његош је у САД читао „Dragons' Den“ на www.bbc.com.

Marks & Spencer и iPhone, 12 km од XX улице; НАТО, ЕУ и IP
инјекција\tконјунктура  надживети
"""


def run(*arguments: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(command, arguments, input=stdin)


@pytest.mark.parametrize(("to", "stdin", "stdout"), [("cyrillic", LATIN, CYRILLIC), ("latin", CYRILLIC, LATIN)])
def test_lines_go_through_in_order(to: str, stdin: str, stdout: str) -> None:
    result = run("--to", to, stdin=stdin)
    assert (result.exit_code, result.stdout, result.stderr) == (0, stdout, "")
    assert run("--to", to, stdin=stdout).stdout == stdout


def test_the_last_line_may_lack_its_end_and_lines_may_end_as_on_windows() -> None:
    assert run("--to", "latin", stdin="Да\r\nНе").stdout == "Da\nNe\n"


def test_verbose_counts_what_changed() -> None:
    result = run("--to", "latin", "-v", stdin="Да\nNe\n")
    assert result.stdout == "Da\nNe\n"
    assert result.stderr == "1 line changed\n"


@pytest.mark.parametrize("arguments", [(), ("--to", "greek")])
def test_the_script_is_named(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "cyrillic" in result.stderr
    assert "latin" in result.stderr


def test_help_says_what_stays() -> None:
    text = " ".join(run("--help").stdout.split())
    assert "addresses, Roman numerals, symbols of units, foreign names" in text
