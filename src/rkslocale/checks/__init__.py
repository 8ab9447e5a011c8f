"""Quality checks of targets: one small function each, registered by its id.

``run`` gives what they find in a pair. A check looks at the pair alone; what it needs of the term base, of furniture
or of other catalogs is handed to it as ``Aids``.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from rkslocale.checks.pair import Aids, MissingTerm, Pair, Problem
from rkslocale.checks.registry import REGISTRY, Check
from rkslocale.model import Finding

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["Aids", "Check", "MissingTerm", "Pair", "Problem", "all_checks", "run"]


@cache
def all_checks() -> tuple[Check, ...]:
    """Return all checks, in order of their ids. A new file in this folder is a new check."""
    for module in iter_modules(__path__):  # only now: compiling their patterns takes a fifth of a second
        import_module(f"{__name__}.{module.name}")
    return tuple(REGISTRY[name] for name in sorted(REGISTRY))


def run(pair: Pair, aids: Aids, selected: Collection[Check]) -> tuple[Finding, ...]:
    """Return what the checks ``selected`` find in ``pair``, in order of its place in the target."""
    findings = (
        Finding(check.id, problem.severity or check.severity, _one_line(problem.message), problem.start, problem.end)
        for check in selected
        for problem in check.function(pair, aids)
    )
    return tuple(sorted(findings, key=lambda finding: (finding.start, finding.end, finding.check)))


def _one_line(message: str) -> str:
    """Return a message without the line breaks and tabs of a text that it quotes."""
    return " ".join(message.split())
