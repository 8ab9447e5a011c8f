"""rkslocale.toml: read it into a frozen ``Project``, and write a new one."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rkslocale.errors import ProjectError, UsageError
from rkslocale.language.figures import Style
from rkslocale.locales import ENGLISH, Locale
from rkslocale.model import UnitKind
from rkslocale.project.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_NAME: Final = "rkslocale.toml"
CACHE: Final = ".rkslocale"

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
memory = "memory"        # TMX files that the translation memory holds besides the reviewed catalogs
terms = "terms"          # term bases of your own, CSV or TBX; their terms win over those that come with rkslocale

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
references = true        # say in new catalogs on which line of the article a text stands; others keep their way
bugs-to = ""             # Report-Msgid-Bugs-To
last-translator = "Automatically generated"
language-team = ""       # empty: the name of the language

[memory]
starter = true           # look into the memory of news sentences that comes with rkslocale

[terms]
starter = true           # use the term base for newsrooms in Kosovo that comes with rkslocale

[checks]
ignore = []              # ids of checks that are not run: ["inconsistent"]; rkslocale check --list names them
baseline = ""            # a file of findings that are passed over, as check --write-baseline writes it

[style.sq]               # how drafts write figures and quotation marks; [style.en] and [style.sr] take the same
thousands = "."          # 4.700; " " gives 4 700, with a no-break space
decimal = ","
percent = "%"            # 25%; " %" gives 25 %, with a no-break space
quotes = "“”‘’"          # outer and inner marks
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
    memory: str = "memory"
    """The folder for TMX files."""
    terms: str = "terms"
    """The folder for term bases."""
    kinds: frozenset[UnitKind] = frozenset(UnitKind)
    """Kinds of units that are localized."""
    site_names: tuple[str, ...] = ()
    references: bool = True
    bugs_to: str = ""
    last_translator: str = "Automatically generated"
    language_team: str = ""
    starter_memory: bool = True
    starter_terms: bool = True
    ignored_checks: tuple[str, ...] = ()
    """Ids of quality checks that are not run."""
    baseline: str = ""
    """Path of a file of findings that are passed over, from ``root``; empty where there is none."""
    styles: tuple[tuple[str, Style], ...] = ()
    """How languages (ISO 639) are written that the project writes in a style of its own."""

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

    def style(self, locale: Locale) -> Style:
        """Return how drafts in ``locale`` write figures and quotation marks."""
        return dict(self.styles).get(locale.language) or Style.of(locale)

    @property
    def cache(self) -> Path:
        """The folder for what can be made again: draft cache, lock."""
        return self.root / CACHE


def project_at_hand() -> Project | None:
    """Return the project of the current folder, or None where there is none.

    Raises ``ProjectError`` where its file has a fault.
    """
    here = Path.cwd()
    return Project.open() if any((folder / FILE_NAME).is_file() for folder in (here, *here.parents)) else None


_STYLED: Final = ("en", "sq", "sr")
"""Languages whose figures and quotation marks are put right in drafts."""
_SPACE: Final = "\u00a0"
_KINDS: Final = {str(kind).replace(" ", "-"): kind for kind in UnitKind}
_KNOWN: Final[Mapping[str, Mapping[str, type]]] = {
    "project": {"name": str, "source": str, "targets": list},
    "folders": dict.fromkeys(("articles", "catalogs", "editions", "drafts", "memory", "terms"), str),
    "units": dict.fromkeys(_KINDS, bool),
    "furniture": {"site-names": list},
    "catalogs": {"references": bool, "bugs-to": str, "last-translator": str, "language-team": str},
    "memory": {"starter": bool},
    "terms": {"starter": bool},
    "checks": {"ignore": list, "baseline": str},
    **{f"style.{language}": dict.fromkeys(("thousands", "decimal", "percent", "quotes"), str) for language in _STYLED},
}
_THOUSANDS: Final = frozenset({".", ",", "’", "'", _SPACE, "\u202f"})
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_KNOW: Final = f"tables are {', '.join(f'[{name}]' for name in _KNOWN)}"
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
    values = _checked(_with_styles(tables, text), text)
    project = values["project"]
    units = {kind for name, kind in _KINDS.items() if values["units"].get(name, True)}
    catalogs = values["catalogs"]
    defaults = Project(root)
    return Project(
        root=root,
        name=project.get("name", defaults.name),
        source=_locale(project.get("source", "en"), "source", text),
        targets=tuple(dict.fromkeys(_locale(tag, "targets", text) for tag in project.get("targets", ["sq", "sr"]))),
        kinds=frozenset(units),
        site_names=tuple(values["furniture"].get("site-names", ())),
        references=catalogs.get("references", True),
        bugs_to=catalogs.get("bugs-to", ""),
        last_translator=catalogs.get("last-translator", defaults.last_translator),
        language_team=catalogs.get("language-team", ""),
        starter_memory=values["memory"].get("starter", True),
        starter_terms=values["terms"].get("starter", True),
        ignored_checks=tuple(values["checks"].get("ignore", ())),
        baseline=values["checks"].get("baseline", ""),
        styles=tuple(
            (language, style)
            for language in _STYLED
            if (style := _style(language, values[f"style.{language}"], text)) != Style.of(Locale(language))
        ),
        **_folders(root, values["folders"], text),
    )


def _with_styles(tables: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Return ``tables`` with the table of each language in ``[style]`` as one of its own: ``style.sq``."""
    styles = tables.get("style", {})
    flat = {name: table for name, table in tables.items() if name != "style"}
    if not isinstance(styles, dict) or not all(isinstance(table, dict) for table in styles.values()):
        raise _fault("[style] is for no language", text, table="style", hint="write [style.sq], one for each language")
    return flat | {f"style.{language}": table for language, table in styles.items()}


def _style(language: str, values: Mapping[str, str], text: str) -> Style:
    """Return the style of a language: what the project says of it, else that of newspapers in Kosovo."""
    usual, table = Style.of(Locale(language)), f"style.{language}"
    decimal = values.get("decimal", usual.decimal)
    if decimal not in {".", ","}:
        raise _fault(f"“{decimal}” parts no decimals", text, table=table, key="decimal", hint='write "," or "."')
    thousands = values.get("thousands", usual.thousands).replace(" ", _SPACE)
    if thousands not in _THOUSANDS - {decimal}:
        what = f"“{thousands}” cannot group digits where “{decimal}” parts decimals"
        key = "thousands" if "thousands" in values else "decimal"
        raise _fault(what, text, table=table, key=key, hint='write thousands = ".", ",", " " or "’"')
    percent = values.get("percent", usual.percent).replace(" ", _SPACE)
    if percent.strip() != "%":
        raise _fault(f"“{percent}” is no percent sign", text, table=table, key="percent", hint='write "%" or " %"')
    quotes = values.get("quotes", "".join(usual.quotes))
    if len(quotes) != len(usual.quotes):
        hint = "write four: opening and closing, outer and inner"
        raise _fault(f"{quotes} is not four quotation marks", text, table=table, key="quotes", hint=hint)
    marks = (quotes[0], quotes[1], quotes[2], quotes[3])
    return replace(usual, decimal=decimal, thousands=thousands, percent=percent, quotes=marks)


def _checked(tables: Mapping[str, object], text: str) -> dict[str, dict[str, Any]]:
    """Return every table with its values, all of them of known names and right types."""
    values: dict[str, dict[str, Any]] = {name: {} for name in _KNOWN}
    for name, table in tables.items():
        if not isinstance(table, dict):
            home = next((t for t, keys in _KNOWN.items() if name in keys), None)
            hint = f"put it under [{home}]" if home else f"write it as a table: [{name}]" if name in _KNOWN else _KNOW
            raise _fault(f"“{name}” stands outside of a table", text, key=name, hint=hint)
        if name not in _KNOWN:
            raise _fault(f"there is no table [{name}]", text, table=name, hint=_did_you_mean(name, _KNOWN))
        for key, value in table.items():
            if key not in _KNOWN[name]:
                what = f"there is no setting “{key}” in [{name}]"
                raise _fault(what, text, table=name, key=key, hint=_did_you_mean(key, _KNOWN[name]))
            _check_value(name, key, value, text)
        values[name] = table
    return values


def _check_value(table: str, key: str, value: object, text: str) -> None:
    wanted = _KNOWN[table][key]
    strings = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    if type(value) is not wanted or not all(isinstance(item, str) for item in strings):
        raise _fault(f"“{key}” must be {_TYPE_NAMES[wanted]}", text, table=table, key=key, hint="change the value")
    if any(_CONTROL.search(item) for item in strings):
        raise _fault(f"“{key}” holds a control character", text, table=table, key=key, hint="remove it")


def _locale(tag: str, key: str, text: str) -> Locale:
    try:
        return Locale.parse(tag)
    except UsageError as error:
        raise _fault(error.what, text, table="project", key=key, hint=error.hint) from error


def _folders(root: Path, named: Mapping[str, str], text: str) -> dict[str, str]:
    """Return the project's folders by setting: inside the project, and none of them within another."""
    defaults = {name: getattr(Project(root), name) for name in _KNOWN["folders"]}
    taken = {CACHE: "the cache"}
    result = {}
    for name, folder in (defaults | dict(named)).items():
        path = Path(os.path.normpath(root / folder))
        if not folder or path == root or not path.is_relative_to(root):
            what = f"the folder “{folder}” for {name} is not inside the project"
            raise _fault(what, text, table="folders", key=name, hint="name a folder in it")
        inside = path.relative_to(root)
        for other, use in taken.items():
            if inside.is_relative_to(other) or Path(other).is_relative_to(inside):
                what = f"the folder “{folder}” for {name} and “{other}” for {use} are one within the other"
                raise _fault(what, text, table="folders", key=name, hint="name a folder of its own")
        result[name] = inside.as_posix()
        taken[inside.as_posix()] = name
    return result


def _did_you_mean(name: str, known: Mapping[str, object]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    return f"did you mean “{close[0]}”?" if close else f"known are {', '.join(known)}"


def _fault(what: str, text: str, *, hint: str, table: str = "", key: str = "") -> ProjectError:
    """Return an error at the line of ``key`` in ``[table]``, or at that of the table."""
    here, at = "", None
    for number, line in enumerate(text.splitlines(), 1):
        if head := re.match(r"\s*\[\s*([\w.-]+)", line):
            here = head[1]
        if here == table and re.match(rf"\s*{re.escape(key)}\s*=" if key else r"\s*\[", line):
            at = number
            break
    return ProjectError(what, path=FILE_NAME, line=at, hint=hint)
