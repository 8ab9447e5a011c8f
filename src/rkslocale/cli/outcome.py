"""How ``extract`` and ``translate`` report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.cli.common import Format, count, fault_json, say, say_json, say_paths, tell_faults

if TYPE_CHECKING:
    from rkslocale.project import Outcome


def report(outcome: Outcome, format_: str, verbosity: int, *, check: bool = False) -> None:
    """Print what a run did to standard output, and its faults to standard error."""
    if format_ == Format.JSON:
        say_json(
            {
                "would_change" if check else "written": list(outcome.written),
                "unchanged": list(outcome.unchanged),
                "drafted": outcome.drafted,
                "untranslated": outcome.waiting,
                "faults": [fault_json(fault) for fault in outcome.faults],
            }
        )
        return
    tell_faults(outcome.faults)
    if verbosity < 0:
        return
    say_paths(outcome.written, outcome.unchanged, verbosity, verb="would change" if check else "wrote")
    if summary := _summary(outcome, check=check):
        say(summary)


def _summary(outcome: Outcome, *, check: bool) -> str:
    counts = (
        (len(outcome.written), "catalog", "would change" if check else "written"),
        (len(outcome.unchanged), "catalog", "up to date"),
        (outcome.drafted, "segment", "drafted"),
        (outcome.waiting, "segment", "without a target"),
    )
    said = [f"{count(number, thing)} {what}" for number, thing, what in counts if number]
    return ", ".join(said) if said or outcome.faults else "nothing to do: no article with text that needs a target"
