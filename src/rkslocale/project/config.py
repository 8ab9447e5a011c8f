"""rkslocale.toml: read it into a frozen ``Project``, and write a new one."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rkslocale.errors import ProjectError, UsageError
from rkslocale.locales import ENGLISH, Locale
from rkslocale.model import UnitKind
from rkslocale.project.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_NAME: Final = "rkslocale.toml"

TEMPLATE: Final = """\
# A newsroom's rkslocale project. Every setting is shown with its default.

[project]
name = {name}
source = "en"            # locale of articles whose file name does not say another one (kfor.sr-Latn.txt does)
targets = ["sq", "sr"]   # sr: Cyrillic; its Latin edition, sr-Latn, is derived from it. Latin only: "sr@latin"

[folders]
articles = "articles"
catalogs = "locales"
editions = "editions"
drafts = "drafts"

[units]                  # kinds of text that are localized; one set to false stays as it is in the source
headline = true
heading = true
paragraph = true
quotation = true
list-item = true
caption = true
furniture = true         # site name, byline, date line, reading time, share bar: localized by the tool itself

[furniture]
site-names = []          # lines that are the name of your site: ["RKS NEWS"]

[catalogs]
references = true        # say in the PO on which line of the article a text stands
bugs-to = ""             # Report-Msgid-Bugs-To
last-translator = "Automatically generated"
language-team = ""       # empty: the name of the language

[memory]
starter = true           # look into the memory of news sentences that comes with rkslocale
"""


@dataclass(frozen=True, slots=True)
class Project:
    """The settings of a project, as its rkslocale.toml has them."""

    root: Path
    """The folder that holds rkslocale.toml."""
    name: str = "Newsroom"
    source: Locale = ENGLISH
    targets: tuple[Locale, ...] = (Locale("sq"), Locale("sr"))
    articles: str = "articles"
    catalogs: str = "locales"
    editions: str = "editions"
    drafts: str = "drafts"
    kinds: frozenset[UnitKind] = frozenset(UnitKind)
    """Kinds of units that are localized."""
    site_names: tuple[str, ...] = ()
    references: bool = True
    bugs_to: str = ""
    last_translator: str = "Automatically generated"
    language_team: str = ""
    starter_memory: bool = True

    @classmethod
    def open(cls, directory: Path | str = ".") -> Project:
        """Return the project of ``directory``, or of the nearest folder above it that has an rkslocale.toml.

        Raises ``ProjectError`` where there is none, or where the file has a fault.
        """
        start = Path(directory).resolve()
        for folder in (start, *start.parents):
            if (folder / FILE_NAME).is_file():
                return _parse(folder, read_bytes(folder / FILE_NAME, FILE_NAME))
        where = "here" if start == Path.cwd() else f"in {directory}"
        raise ProjectError(
            f"no project {where}: neither this folder nor one above it has an {FILE_NAME}",
            hint="begin one with: rkslocale init",
        )

    @property
    def cache(self) -> Path:
        """The folder for what can be made again: draft cache, lock."""
        return self.root / ".rkslocale"


_KINDS: Final = {str(kind).replace(" ", "-"): kind for kind in UnitKind}
_KNOWN: Final[Mapping[str, Mapping[str, type]]] = {
    "project": {"name": str, "source": str, "targets": list},
    "folders": dict.fromkeys(("articles", "catalogs", "editions", "drafts"), str),
    "units": dict.fromkeys(_KINDS, bool),
    "furniture": {"site-names": list},
    "catalogs": {"references": bool, "bugs-to": str, "last-translator": str, "language-team": str},
    "memory": {"starter": bool},
}
_TYPE_NAMES: Final = {str: "a string", list: "a list of strings", bool: "true or false"}


def _parse(root: Path, data: bytes) -> Project:
    try:
        text = data.decode()
        tables = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ProjectError("not UTF-8", path=FILE_NAME, line=line, hint="save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        what, _, place = str(error).partition(" (at line ")
        at = int(found[0]) if (found := re.match(r"\d+", place)) else None
        raise ProjectError(f"not TOML: {what}", path=FILE_NAME, line=at, hint="see https://toml.io") from error
    values = _checked(tables, text)
    project = values["project"]
    units = {kind for name, kind in _KINDS.items() if values["units"].get(name, True)}
    catalogs = values["catalogs"]
    defaults = Project(root)
    return Project(
        root=root,
        name=project.get("name", defaults.name),
        source=_locale(project.get("source", "en"), text),
        targets=tuple(dict.fromkeys(_locale(tag, text) for tag in project.get("targets", ["sq", "sr"]))),
        kinds=frozenset(units),
        site_names=tuple(values["furniture"].get("site-names", ())),
        references=catalogs.get("references", True),
        bugs_to=catalogs.get("bugs-to", ""),
        last_translator=catalogs.get("last-translator", defaults.last_translator),
        language_team=catalogs.get("language-team", ""),
        starter_memory=values["memory"].get("starter", True),
        **{name: _folder(root, name, folder, text) for name, folder in values["folders"].items()},
    )


def _checked(tables: Mapping[str, object], text: str) -> dict[str, dict[str, Any]]:
    """Return every table with its values, all of them of known names and right types."""
    values: dict[str, dict[str, Any]] = {name: {} for name in _KNOWN}
    for name, table in tables.items():
        if name not in _KNOWN or not isinstance(table, dict):
            raise _fault(f"there is no table [{name}]", name, text, _did_you_mean(name, _KNOWN))
        for key, value in table.items():
            if key not in _KNOWN[name]:
                raise _fault(f"there is no setting “{key}” in [{name}]", key, text, _did_you_mean(key, _KNOWN[name]))
            _check_type(key, value, _KNOWN[name][key], text)
        values[name] = table
    return values


def _check_type(key: str, value: object, wanted: type, text: str) -> None:
    strings = not isinstance(value, list) or all(isinstance(item, str) for item in value)
    if type(value) is not wanted or not strings:
        raise _fault(f"“{key}” must be {_TYPE_NAMES[wanted]}", key, text, "change the value")


def _locale(tag: str, text: str) -> Locale:
    try:
        return Locale.parse(tag)
    except UsageError as error:
        raise _fault(error.what, tag, text, error.hint) from error


def _folder(root: Path, name: str, folder: str, text: str) -> str:
    path = (root / folder).resolve()
    if not folder or path == root or not path.is_relative_to(root):
        raise _fault(f"the folder “{folder}” for {name} is not inside the project", name, text, "name a folder in it")
    return path.relative_to(root).as_posix()


def _did_you_mean(name: str, known: Mapping[str, object]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f"did you mean “{close[0]}”?" if close else f"known are {', '.join(known)}"


def _fault(what: str, word: str, text: str, hint: str) -> ProjectError:
    line = next((n for n, content in enumerate(text.splitlines(), 1) if word in content), None)
    return ProjectError(what, path=FILE_NAME, line=line, hint=hint)
