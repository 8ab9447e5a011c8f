"""How ``extract`` and ``translate`` report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.cli.common import Format, count, fault_json, say, say_json, tell_faults

if TYPE_CHECKING:
    from rkslocale.project import Outcome


def report(outcome: Outcome, format_: str, verbosity: int, *, check: bool = False) -> None:
    """Print what a run did to standard output, and its faults to standard error."""
    if format_ == Format.JSON:
        say_json(
            {
                "would_change" if check else "written": list(outcome.written),
                "unchanged": outcome.unchanged,
                "drafted": outcome.drafted,
                "untranslated": outcome.waiting,
                "faults": [fault_json(fault) for fault in outcome.faults],
            }
        )
        return
    tell_faults(outcome.faults)
    if verbosity < 0:
        return
    for path in outcome.written:
        say(f"{'would change' if check else 'wrote'} {path}")
    parts = [count(outcome.unchanged, "catalog") + " up to date"]
    if outcome.drafted:
        parts.append(count(outcome.drafted, "segment") + " drafted")
    if outcome.waiting:
        parts.append(count(outcome.waiting, "segment") + " without a target")
    if verbosity > 0 or outcome.drafted or outcome.waiting or not outcome.written:
        say(", ".join(parts))
