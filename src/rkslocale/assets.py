"""Where the linguistic assets are that come with the tool: its own catalogs, starter memory, starter packages."""

from __future__ import annotations

import lzma
from pathlib import Path


def root() -> Path:
    """Return the folder of the assets: in the installed package, or ``locales/`` at the top of a checkout."""
    installed = Path(__file__).parent / "assets"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "locales"


def word_list(name: str) -> list[list[str]]:
    """Return the columns of each line of the list ``words/<name>.tsv.xz``."""
    data = lzma.decompress((root() / "words" / f"{name}.tsv.xz").read_bytes())
    return [line.split("\t") for line in data.decode().splitlines()]
