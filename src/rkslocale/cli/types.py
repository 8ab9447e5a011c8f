"""Types of options and arguments."""

from __future__ import annotations

import click

from rkslocale.errors import UsageError
from rkslocale.locales import Locale


class LocaleType(click.ParamType[Locale]):
    """A locale in any of the usual spellings."""

    name = "locale"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> Locale:
        """Return the locale named ``value``, or fail as click does."""
        try:
            return Locale.parse(value)
        except UsageError as error:
            self.fail(str(error), param, ctx)
