"""A newsroom's project on disk. The only package that walks, locks, reads and writes project files."""

from __future__ import annotations

from rkslocale.project.checking import Checked, Choice, Located, check, write_baseline
from rkslocale.project.config import Project, project_at_hand
from rkslocale.project.engines import default_engine
from rkslocale.project.publishing import Built, Standing, Unfinished, build, status
from rkslocale.project.scaffold import init
from rkslocale.project.updating import Outcome, Watch, extract, preview, translate

__all__ = [
    "Built",
    "Checked",
    "Choice",
    "Located",
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
    "preview",
    "project_at_hand",
    "status",
    "translate",
    "write_baseline",
]
