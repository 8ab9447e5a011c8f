"""``rkslocale demo``."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from rkslocale.cli.common import common_options, count, exit_with, progress_bars, say, tell_faults, waiting

if TYPE_CHECKING:
    from rkslocale.project import Project

_ARTICLE: Final = "health-centres"
_EXCERPT: Final = 4
"""Segments shown of the drafted article."""


@click.command("demo")
@click.argument("directory", default="rkslocale-demo", metavar="[DIR]", type=click.Path(path_type=Path))
@common_options
def command(directory: Path, verbosity: int) -> None:
    """Write a sample newsroom to DIR (rkslocale-demo) and run the whole main job on it.

    The sample has two articles: one that people have reviewed, which is published, and one that is drafted by the
    starter packages while you watch. Run again, it goes on from what is there.
    """
    from rkslocale.project import Watch, build, translate  # noqa: PLC0415  (help pages need no project)
    from rkslocale.project.scaffold import sample  # noqa: PLC0415

    project = sample(directory)
    with progress_bars(shown=verbosity >= 0) as show:
        outcome = translate(project, watch=Watch(show, waiting))
    editions = build(project, on_wait=waiting)
    drafts = build(project, drafts=True, on_wait=waiting)
    faults = (*outcome.faults, *editions.faults, *drafts.faults)
    tell_faults(faults)
    if not faults and verbosity >= 0:
        say(f"Sample newsroom: {directory}/\n")
        _excerpt(project)
        _paths("Catalogs for translators", outcome.written)
        _paths("Editions of the reviewed article", editions.written)
        _paths("Drafts, under a notice", drafts.written)
        if not (outcome.written or editions.written or drafts.written):
            say(f"Nothing to do: {count(len(outcome.unchanged), 'catalog')} up to date.\n")
        _next_steps(directory, project)
    exit_with(faults)


def _excerpt(project: Project) -> None:
    from rkslocale.project.catalogs import load_catalog  # noqa: PLC0415  (help pages need no project)

    say("Machine drafts, to be reviewed:\n")
    catalogs = []
    for target in project.targets:
        path = f"{project.catalogs}/{target.gettext}/LC_MESSAGES/{_ARTICLE}.po"
        if (contents := load_catalog(project, path, target)) is not None:
            catalogs.append((target.bcp47, {entry.msgid: entry.msgstr for entry in contents.entries}))
    if not catalogs:
        return
    for msgid in islice(catalogs[0][1], _EXCERPT):
        say(f"  {project.source.bcp47}  {msgid}")
        for name, targets in catalogs:
            say(f"  {name}  {targets.get(msgid, '')}")
        say("")


def _paths(title: str, paths: tuple[str, ...]) -> None:
    if paths:
        say(f"{title}:")
        for path in paths:
            say(f"  {path}")
        say("")


def _next_steps(directory: Path, project: Project) -> None:
    catalog = f"{project.catalogs}/{project.targets[0].gettext}/LC_MESSAGES/{_ARTICLE}.po"
    say("Next:")
    say(f"  1. cd {directory}")
    say(f"  2. Open {catalog} in Poedit (or Weblate, OmegaT) and accept or mend each draft.")
    say("  3. rkslocale status          shows how far everything is")
    say("  4. rkslocale check           finds what must not be published as it is")
    say("  5. rkslocale review          writes pages to read, correct and accept targets in a browser")
    say("  6. rkslocale build           publishes what is reviewed throughout")
    say("  7. Edit a sentence in articles/, run rkslocale translate, and see that only it needs review again.")
