"""Get a news article from one language into others, offline, through human review.

::

    import rkslocale

    project = rkslocale.Project.open("newsroom")
    rkslocale.translate(project)            # articles -> PO catalogs with machine drafts, to be reviewed
    rkslocale.build(project)                # reviewed catalogs -> editions

The names in ``__all__`` are loaded when they are first used; importing rkslocale itself loads nothing heavy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rkslocale.errors import RkslocaleError
    from rkslocale.formats.po import read as read_po
    from rkslocale.formats.po import write as write_po
    from rkslocale.locales import Locale
    from rkslocale.model import Catalog, Entry, State
    from rkslocale.pipeline.drafting import translate_lines
    from rkslocale.project import Project, build, check, default_engine, extract, init, status, translate
    from rkslocale.segmentation import segment

__all__ = [
    "Catalog",
    "Entry",
    "Locale",
    "Project",
    "RkslocaleError",
    "State",
    "build",
    "check",
    "default_engine",
    "extract",
    "init",
    "read_po",
    "segment",
    "status",
    "translate",
    "translate_lines",
    "write_po",
]

__version__ = "0.1.0"

_HOMES: Final = {
    "Catalog": "model:Catalog",
    "Entry": "model:Entry",
    "Locale": "locales:Locale",
    "RkslocaleError": "errors:RkslocaleError",
    "State": "model:State",
    "read_po": "formats.po:read",
    "segment": "segmentation:segment",
    "translate_lines": "pipeline.drafting:translate_lines",
    "write_po": "formats.po:write",
}
"""Where the public names live, those of the package ``project`` left out."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home, _, attribute = _HOMES.get(name, f"project:{name}").partition(":")
    return getattr(import_module(f"{__name__}.{home}"), attribute)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
