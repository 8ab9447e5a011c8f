"""``rkslocale check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from rkslocale.cli.common import common_options, count, exit_with, open_project, say, say_json, tell, tell_faults
from rkslocale.cli.types import LocaleType

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.locales import Locale
    from rkslocale.project import Checked, Located

_SARIF: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def _ids(_ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids in options that may be repeated, and may hold several parted by commas."""
    return tuple(name for value in values for part in value.split(",") if (name := part.strip()))


@click.command("check")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=Path))
@click.option("--select", multiple=True, metavar="IDS", callback=_ids, help="Run these checks only: numbers,names.")
@click.option("--ignore", multiple=True, metavar="IDS", callback=_ids, help="Leave these checks out.")
@click.option("--reviewed", is_flag=True, help="Pass over drafts and outdated targets: all that is fuzzy.")
@click.option("--baseline", metavar="FILE", type=click.Path(path_type=Path), help="Pass over the findings in FILE.")
@click.option(
    "--write-baseline", "new_baseline", metavar="FILE", type=click.Path(path_type=Path), help="Write them, and exit 0."
)
@click.option("--from", "source", type=LocaleType(), help="Locale of the sources, where a file does not say it.")
@click.option("--to", "target", type=LocaleType(), help="Locale of the targets, where a file does not say it.")
@click.option("--list", "list_only", is_flag=True, help="List the checks, and what they find.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    show_default=True,
    help="How to report.",
)
@common_options
def command(  # noqa: PLR0913  (an argument for each option)
    files: tuple[Path, ...],
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    reviewed: bool,
    baseline: Path | None,
    new_baseline: Path | None,
    source: Locale | None,
    target: Locale | None,
    list_only: bool,
    format_: str,
    verbosity: int,
) -> None:
    """Check the targets in PO FILEs, or in folders of them; without FILE, in all catalogs of the project.

    Any PO file will do, of a project or not. The exit code is 1 if there is a finding of severity error.

    A finding that is wrong is switched off by a translator comment in its entry, which every gettext tool keeps:
    `# check-ignore: numbers`. A project that begins to check old catalogs passes over what is there with a baseline.
    """
    from rkslocale.project import Choice, check, project_at_hand, write_baseline  # noqa: PLC0415  (help needs no project)

    if list_only:
        _list()
        return
    project = project_at_hand() if files else open_project()
    choice = Choice(select, ignore, reviewed, source, target, None if new_baseline else baseline, bool(new_baseline))
    checked = check(files, project=project, choice=choice)
    tell_faults(checked.faults)
    if new_baseline is not None:
        wrote = write_baseline(new_baseline, checked)
        if verbosity >= 0:
            say(f"{'wrote' if wrote else 'up to date'} {new_baseline}: {count(len(checked.findings), 'finding')}")
        exit_with(checked.faults)
        return
    _REPORTERS[format_](checked, verbosity)
    exit_with(checked.faults, unfinished=bool(checked.errors))


def _list() -> None:
    from rkslocale.checks import all_checks  # noqa: PLC0415  (help pages need no checks)

    checks = all_checks()
    width = max(len(check.id) for check in checks)
    for check in checks:
        say(f"{check.id.ljust(width)}  {check.severity.ljust(7)}  {check.summary}")


def _text(checked: Checked, verbosity: int) -> None:
    for located in checked.findings:
        finding = located.finding
        say(f"{_place(located)}: {finding.severity}: {finding.message} [{finding.check}]")
        if verbosity > 0:
            say(f"    {located.entry.msgid}\n    → {located.target}")
    if verbosity >= 0:
        tell(_summary(checked))


def _place(located: Located) -> str:
    return f"{located.path}:{located.entry.line}"


def _summary(checked: Checked) -> str:
    warnings = len(checked.findings) - checked.errors
    found = [count(number, what) for number, what in ((checked.errors, "error"), (warnings, "warning")) if number]
    passed = [f"{count(checked.passed_over, 'finding')} of the baseline passed over"] if checked.passed_over else []
    where = f"{count(checked.targets, 'target')} of {count(checked.files, 'catalog')} checked"
    return ", ".join([where, " and ".join(found) or "nothing found", *passed])


def _json(checked: Checked, _verbosity: int) -> None:
    say_json(
        [
            {
                "file": located.path,
                "line": located.entry.line,
                "locale": located.locale.bcp47,
                "msgctxt": located.entry.msgctxt,
                "msgid": located.entry.msgid,
                "target": located.target,
                "state": str(located.entry.state),
                "check": located.finding.check,
                "severity": str(located.finding.severity),
                "message": located.finding.message,
                "start": located.finding.start,
                "end": located.finding.end,
            }
            for located in checked.findings
        ]
    )


def _github(checked: Checked, _verbosity: int) -> None:
    """Print workflow commands, which GitHub shows beside the lines of the files."""
    for located in checked.findings:
        finding = located.finding
        file, title = (_property(text) for text in (located.path, f"{finding.check} ({located.locale.bcp47})"))
        message = f"{finding.message}\n{located.entry.msgid}\n→ {located.target}"
        say(f"::{finding.severity} file={file},line={located.entry.line},title={title}::{_data(message)}")
    tell(_summary(checked))


def _data(text: str) -> str:
    """Escape as the runner's toolkit does (actions/toolkit, core/src/command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(checked: Checked, _verbosity: int) -> None:
    """Print a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS)."""
    from urllib.parse import quote  # noqa: PLC0415  (only this format needs it)

    from rkslocale import __version__  # noqa: PLC0415  (likewise)
    from rkslocale.checks import all_checks  # noqa: PLC0415  (help pages need no checks)

    rules = [
        {
            "id": check.id,
            "shortDescription": {"text": check.summary},
            "defaultConfiguration": {"level": str(check.severity)},
        }
        for check in all_checks()
    ]
    results = [
        {
            "ruleId": located.finding.check,
            "level": str(located.finding.severity),
            "message": {"text": f"{located.finding.message}\n{located.entry.msgid}\n→ {located.target}"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": quote(Path(located.path).as_posix())},
                        "region": {"startLine": max(located.entry.line, 1)},
                    }
                }
            ],
            "partialFingerprints": {"rkslocale/v1": located.fingerprint},
        }
        for located in checked.findings
    ]
    driver = {"name": "rkslocale", "version": __version__, "rules": rules}
    say_json({"$schema": _SARIF, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]})


_REPORTERS: Final[dict[str, Callable[[Checked, int], None]]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
