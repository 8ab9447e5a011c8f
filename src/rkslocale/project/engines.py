"""The engine that a project translates with."""

from __future__ import annotations

from rkslocale import assets
from rkslocale.engine.argos import ArgosEngine


def default_engine() -> ArgosEngine:
    """Return the engine for the Argos packages of the user, and the starter packages where those have none."""
    return ArgosEngine(assets.root() / "models")
