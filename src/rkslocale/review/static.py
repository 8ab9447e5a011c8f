"""The style sheet and the script of the site."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from rkslocale.review.frame import GENERATOR

SCRIPTS: Final = ("wrapping", "po", "common", "filters", "editing", "saving", "keys", "start")
"""Parts of review.js, in order: each uses those before it."""


def static_files() -> dict[str, str]:
    """Return the text of each file that pages load, by its name."""
    folder = files("rkslocale.review") / "browser"
    parts = [(folder / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    mark = f"/* {GENERATOR} */\n"
    return {
        "review.css": mark + (folder / "review.css").read_text(encoding="utf-8"),
        "review.js": mark + '"use strict";\n\n' + "\n".join(parts),
    }
