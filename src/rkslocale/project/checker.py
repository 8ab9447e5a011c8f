"""The quality checks of a project, with what they ask others for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rkslocale.checks import Aids
from rkslocale.errors import UsageError
from rkslocale.model import State
from rkslocale.pipeline.checking import check_catalog, chosen_checks, find_in_drafts
from rkslocale.pipeline.furniture_aid import furniture_aid
from rkslocale.pipeline.term_aid import term_aid
from rkslocale.project.config import FILE_NAME
from rkslocale.project.furnishing import localizer_for, recogniser_for
from rkslocale.project.terminology import starter_base, term_base

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from rkslocale.checks import Check
    from rkslocale.locales import Locale
    from rkslocale.model import Catalog, Finding
    from rkslocale.pipeline.checking import Key
    from rkslocale.project.config import Project
    from rkslocale.terms import TermBase


def project_checks(
    project: Project | None, select: Collection[str] = (), ignore: Collection[str] = ()
) -> tuple[Check, ...]:
    """Return the checks that ``select`` names, or those that the settings of ``project`` leave on, without ``ignore``.

    Raises ``UsageError`` for an id that no check has.
    """
    if select or project is None:
        return chosen_checks(select, ignore)
    try:
        left_on = chosen_checks(ignore=project.ignored_checks)
    except UsageError as error:
        raise error.at(FILE_NAME) from error
    names = {check.id for check in chosen_checks(ignore=ignore)}
    return tuple(check for check in left_on if check.id in names)


class Checker:
    """The checks, with what they ask others for, for a project or for files outside of one."""

    def __init__(
        self, project: Project | None, selected: Sequence[Check] | None = None, base: TermBase | None = None
    ) -> None:
        """Run the checks ``selected``, or those that the project's settings leave on, with its terms or with ``base``.

        Raises ``InputError`` for a term base that cannot be read.
        """
        self.project = project
        self.selected = project_checks(project) if selected is None else tuple(selected)
        self._base = base or (starter_base() if project is None else term_base(project))
        self._aids: dict[tuple[Locale, Locale], Aids] = {}

    def findings(
        self,
        contents: Catalog,
        source: Locale,
        target: Locale,
        *,
        states: Collection[State] = tuple(State),
        targets: Mapping[str, Sequence[str]] | None = None,
    ) -> dict[Key, tuple[Finding, ...]]:
        """Return what ``pipeline.checking.check_catalog`` does; ``targets`` as in ``Aids``."""
        aids = self.aids(source, target)
        aids = aids if targets is None else replace(aids, targets=targets)
        return check_catalog(contents, source, target, aids, self.selected, states=states)

    def in_drafts(self, source: Locale, target: Locale) -> Callable[[str, str], tuple[Finding, ...]]:
        """Return what finds faults in a source and its draft, in these locales."""
        return find_in_drafts(source, target, self.aids(source, target), self.selected)

    def aids(self, source: Locale, target: Locale) -> Aids:
        """Return what the checks ask others for, from one locale to another."""
        pair = source, target
        if pair not in self._aids:
            names = () if self.project is None else self.project.site_names
            self._aids[pair] = Aids(
                missing_terms=term_aid(self._base, source, target),
                furniture=furniture_aid(recogniser_for(source, names), localizer_for(target)),
            )
        return self._aids[pair]
