"""A newsroom's project on disk. The only package that walks, locks, reads and writes project files."""

from __future__ import annotations

from rkslocale.project.config import Project
from rkslocale.project.engines import default_engine
from rkslocale.project.publishing import Built, Standing, Unfinished, build, status
from rkslocale.project.scaffold import init
from rkslocale.project.updating import Outcome, Watch, check, extract, translate

__all__ = [
    "Built",
    "Outcome",
    "Project",
    "Standing",
    "Unfinished",
    "Watch",
    "build",
    "check",
    "default_engine",
    "extract",
    "init",
    "status",
    "translate",
]
