"""``rkslocale terms``: list, find, check, export, import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from rkslocale.cli.common import (
    Format,
    common_options,
    count,
    directory_option,
    exit_with,
    fault_json,
    format_option,
    open_project,
    say,
    say_json,
    tell,
)
from rkslocale.cli.filters import lines_of_stdin, write_line
from rkslocale.cli.types import LocaleType
from rkslocale.errors import RkslocaleError
from rkslocale.formats.tbx import Edition

if TYPE_CHECKING:
    from rkslocale.locales import Locale
    from rkslocale.model import Term
    from rkslocale.terms import TermBase

_ANY_LENGTH: Final = 1_000_000
"""Room for every term of a line."""


@click.group("terms")
@directory_option
def command() -> None:
    """Look up, check and exchange the term base.

    Terms come with rkslocale. Those of your own, in CSV or TBX files in the folder terms/ of the project, win over
    them. Drafts are made to say terms as the term base has them. Outside of a project, list, find and export have those
    that come with rkslocale.
    """


@command.command("list", short_help="List the terms of the project.")
@click.option("--search", metavar="TEXT", default="", help="Only terms with TEXT in a form, an id or a note.")
@click.option("--domain", metavar="DOMAIN", default="", help="Only terms of DOMAIN: institution, place, sport ...")
@click.option("--lang", "languages", multiple=True, type=LocaleType(), help="Only this language; may be repeated.")
@format_option
@common_options
def list_terms(search: str, domain: str, languages: tuple[Locale, ...], format_: str, verbosity: int) -> None:
    """List the terms of the project, a line each: id, domain, and the preferred form per language.

    With -v, every accepted form.
    """
    wanted = [term for term in _term_base().terms if _is_wanted(term, search, domain)]
    shown = tuple(dict.fromkeys(locale.language for locale in languages))
    if format_ == Format.JSON:
        say_json([_json(term, shown) for term in wanted])
        return
    for term in wanted:
        forms = {lang: known for lang, known in term.forms.items() if not shown or lang in shown}
        parts = [f"{lang} {' | '.join(known) if verbosity > 0 else known[0]}" for lang, known in forms.items()]
        say("  ".join([term.id, term.domain, *parts, *(["(keep)"] if term.keep else []), *_note(term, verbosity)]))


def _note(term: Term, verbosity: int) -> list[str]:
    return [f"({term.note})"] if term.note and verbosity > 0 else []


def _is_wanted(term: Term, search: str, domain: str) -> bool:
    texts = (term.id, term.note, *(form for forms in term.forms.values() for form in forms))
    return (not domain or term.domain == domain) and any(search.casefold() in text.casefold() for text in texts)


def _json(term: Term, languages: tuple[str, ...]) -> dict[str, object]:
    forms = {lang: list(known) for lang, known in term.forms.items() if not languages or lang in languages}
    return {"id": term.id, "domain": term.domain, "forms": forms, "keep": term.keep, "note": term.note}


@command.command("find", short_help="Filter: say which terms stand in each line.")
@click.option("--from", "source", required=True, type=LocaleType(), help="Language of the text.")
@click.option("--to", "target", required=True, type=LocaleType(), help="Language that it is to be translated into.")
@common_options
def find_terms(source: Locale, target: Locale, verbosity: int) -> None:
    """Filter: say which terms stand in each line, and what they are to be.

    A line comes out for each line that goes in; it is empty where there is no term.
    """
    from rkslocale.pipeline.scripts import in_latin, in_scripts_of  # noqa: PLC0415  (help pages need no tables)

    base, spell, found = _term_base(), in_scripts_of(source, target), 0
    for line in lines_of_stdin():
        hits = base.find(in_latin(source, line), source.language)
        found += len(hits)
        write_line(base.advice(hits, source.language, target.language, spell=spell, room=_ANY_LENGTH))
    if verbosity > 0:
        tell(count(found, "term"))


@command.command("check", short_help="Check CSV and TBX files.")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=Path))
@format_option
@common_options
def check_files(files: tuple[Path, ...], format_: str, verbosity: int) -> None:
    """Check CSV and TBX files; without FILE, those whose terms the project uses.

    Found are faults of the file (columns, ids, quotation marks), and of its entries: letters that a language does not
    have, forms that stand in two entries or twice in one, a form that the note of its own entry forbids.
    Exit code 1 if there is a finding.
    """
    from rkslocale.project.files import printable  # noqa: PLC0415  (help pages need no project)
    from rkslocale.project.terminology import (  # noqa: PLC0415
        check_terms,
        own_files,
        shown_name,
        starter_file,
    )

    if files:
        named = [(path, printable(str(path))) for path in files]
    else:
        project = open_project()
        shipped = [starter_file()] if project.starter_terms else []
        named = [(path, shown_name(project, path)) for path in (*own_files(project), *shipped)]
    faults: list[RkslocaleError] = []
    for path, name in named:
        try:
            faults += check_terms(path, name)
        except RkslocaleError as error:
            faults.append(error)
    if format_ == Format.JSON:
        say_json([fault_json(fault) for fault in faults])
    else:
        for fault in faults:
            say(str(fault))
        if verbosity >= 0 and not faults:
            say(f"{count(len(named), 'file')} without a fault")
    exit_with(faults)


@command.command("export", short_help="Write the terms to a CSV or TBX file.")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--edition",
    type=click.Choice([str(edition) for edition in Edition]),
    default=str(Edition.OF_2019),
    show_default=True,
    help="Edition of ISO 30042 for a TBX file; the Translate Toolkit, which Weblate uses, reads that of 2008.",
)
@common_options
def export_file(file: Path, edition: str, verbosity: int) -> None:
    """Write the terms of the project to FILE, which ends in .csv or .tbx."""
    from rkslocale.project.files import printable  # noqa: PLC0415  (help pages need no project)
    from rkslocale.project.terminology import export_terms  # noqa: PLC0415

    name = printable(str(file))
    number, written = export_terms(_term_base(), file, name, Edition(edition))
    if verbosity >= 0:
        say(f"{'wrote' if written else 'up to date'} {name}: {count(number, 'term')}")


@command.command("import", short_help="Take terms of a file into the project.")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@common_options
def import_file(file: Path, verbosity: int) -> None:
    """Copy the terms of FILE, a CSV or TBX file, into the folder terms/ of the project, as CSV.

    From then on they win over those that come with rkslocale. The file can be edited there.
    """
    from rkslocale.project.files import printable  # noqa: PLC0415  (help pages need no project)
    from rkslocale.project.terminology import import_terms  # noqa: PLC0415

    number, name, written = import_terms(open_project(), file, printable(str(file)))
    if verbosity >= 0:
        say(f"{'wrote' if written else 'up to date'} {name}: {count(number, 'term')}")


def _term_base() -> TermBase:
    from rkslocale.project.terminology import base_at_hand  # noqa: PLC0415  (help pages need no project)

    return base_at_hand()
