"""The list of checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem

if TYPE_CHECKING:
    from rkslocale.model import Severity

Function = Callable[[Pair, Aids], Iterable[Problem]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check, as it is chosen and explained."""

    id: str
    """What ``--select`` and comments name it: ``doubled-words``."""
    severity: Severity
    """How bad what it finds is, where it does not say so itself."""
    summary: str
    """What it finds, in a phrase."""
    function: Function


REGISTRY: Final[dict[str, Check]] = {}
"""All checks by id."""


def check(name: str, severity: Severity, summary: str) -> Callable[[Function], Function]:
    """Add the function below to the checks."""

    def add(function: Function) -> Function:
        REGISTRY[name] = Check(name, severity, summary, function)
        return function

    return add
