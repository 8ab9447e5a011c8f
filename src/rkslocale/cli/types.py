"""Types of options and arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.errors import UsageError
from rkslocale.locales import Locale

# Generic only from click 8.4 on; before, for the type checker alone.
if TYPE_CHECKING:
    _LocaleParameter = click.ParamType[Locale]
else:
    _LocaleParameter = click.ParamType


class LocaleType(_LocaleParameter):
    """A locale in any of the usual spellings."""

    name = "locale"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> Locale:
        """Return the locale named ``value``, or fail as click does."""
        try:
            return Locale.parse(value)
        except UsageError as error:
            self.fail(str(error), param, ctx)
