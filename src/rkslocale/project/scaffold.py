"""``init`` and ``demo``: begin a project, or a sample newsroom."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Final

from rkslocale import assets
from rkslocale.errors import UsageError
from rkslocale.project.config import FILE_NAME, TEMPLATE, Project
from rkslocale.project.files import cannot_write, write_if_changed

SAMPLE: Final = "health-centres.txt"
"""The article of the sample newsroom that is not reviewed."""


def init(directory: Path | str = ".", *, site_names: tuple[str, ...] = ()) -> Project:
    """Begin a project in ``directory``: rkslocale.toml with every setting, and the folders for articles and catalogs.

    Raises ``UsageError`` where there is a project already, and ``InputError`` where nothing can be written.
    """
    root = Path(directory).resolve()
    settings = root / FILE_NAME
    if settings.exists():
        raise UsageError("there is a project already", path=str(settings), hint="edit it, or name another folder")
    # JSON strings are TOML basic strings.
    text = TEMPLATE.format(name=json.dumps(root.name or "Newsroom", ensure_ascii=False))
    names = json.dumps(list(site_names), ensure_ascii=False)
    write_if_changed(settings, text.replace("site-names = []", f"site-names = {names}").encode(), str(settings))
    project = Project.open(root)
    for folder in (project.articles, project.catalogs):
        try:
            (root / folder).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(error, str(root / folder)) from error
    return project


def sample(directory: Path | str) -> Project:
    """Begin the sample newsroom in ``directory``, or open the one that is there: two articles, one of them reviewed."""
    root = Path(directory).resolve()
    if (root / FILE_NAME).exists() and (root / "articles" / SAMPLE).exists():
        return Project.open(root)
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise UsageError("is not empty", path=str(directory), hint="name a new folder for the sample newsroom")
    project = init(root, site_names=("SAMPLE NEWS",))
    try:
        shutil.copytree(assets.root() / "sample", root, dirs_exist_ok=True)
    except OSError as error:
        raise cannot_write(error, str(directory)) from error
    return project
