"""rkslocale.toml: every setting read, every fault named with its line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rkslocale.errors import ProjectError, UsageError
from rkslocale.language.figures import Style
from rkslocale.locales import SERBIAN_LATIN, Locale
from rkslocale.model import UnitKind
from rkslocale.project import Project, init

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, text: str) -> Path:
    (folder / "rkslocale.toml").write_text(text, encoding="utf-8")
    return folder


def test_an_empty_file_means_the_defaults(tmp_path: Path) -> None:
    assert Project.open(write(tmp_path, "")) == Project(tmp_path.resolve())


def test_init_writes_every_setting_with_its_default(tmp_path: Path) -> None:
    project = init(tmp_path / "Gazeta “Nesër”")
    assert project == Project(project.root, name="Gazeta “Nesër”")
    assert (project.root / "articles").is_dir()


def test_init_leaves_a_project_alone(tmp_path: Path) -> None:
    init(tmp_path)
    with pytest.raises(UsageError, match="there is a project already"):
        init(tmp_path)


def test_every_setting_is_read(tmp_path: Path) -> None:
    text = """
[project]
name = "Lajme"
source = "sq"
targets = ["en", "sr-Latn", "en"]
[folders]
articles = "texts/news"
catalogs = "po"
editions = "out"
drafts = "draft"
memory = "tmx"
terms = "words"
[units]
caption = false
list-item = false
[furniture]
site-names = ["RKS NEWS"]
[catalogs]
references = false
bugs-to = "desk@example.org"
last-translator = "Desk <desk@example.org>"
language-team = "Kosovo"
[memory]
starter = false
[terms]
starter = false
[style.sq]
thousands = " "
percent = " %"
[style.sr]
quotes = "»«›‹"
[style.en]
decimal = "."
"""
    assert Project.open(write(tmp_path, text)) == Project(
        tmp_path.resolve(),
        name="Lajme",
        source=Locale("sq"),
        targets=(Locale("en"), SERBIAN_LATIN),
        articles="texts/news",
        catalogs="po",
        editions="out",
        drafts="draft",
        kinds=frozenset(UnitKind) - {UnitKind.CAPTION, UnitKind.LIST_ITEM},
        site_names=("RKS NEWS",),
        references=False,
        bugs_to="desk@example.org",
        last_translator="Desk <desk@example.org>",
        language_team="Kosovo",
        starter_memory=False,
        starter_terms=False,
        memory="tmx",
        terms="words",
        styles=(
            ("sq", replace(Style.of(Locale("sq")), thousands="\u00a0", percent="\u00a0%")),
            ("sr", replace(Style.of(Locale("sr")), quotes=("»", "«", "›", "‹"))),
        ),
    )


def test_a_style_is_that_of_the_language_in_each_of_its_scripts(tmp_path: Path) -> None:
    project = Project.open(write(tmp_path, "[style.sr]\ndecimal = '.'\nthousands = ','"))
    for locale in (Locale("sr"), SERBIAN_LATIN):
        assert (project.style(locale).decimal, project.style(locale).thousands) == (".", ",")
    assert project.style(Locale("sq")) == Style.of(Locale("sq"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[project]\nnme = 'x'", "rkslocale.toml:2: there is no setting “nme” in [project]; did you mean “name”?"),
        ("\n[memry]", "rkslocale.toml:2: there is no table [memry]; did you mean “memory”?"),
        ("units = 1", "rkslocale.toml:1: “units” stands outside of a table; write it as a table: [units]"),
        ("# name\nname = 'x'", "rkslocale.toml:2: “name” stands outside of a table; put it under [project]"),
        ("# name\n[project]\nsource = 'en'\nname = 3", "rkslocale.toml:4: “name” must be a string; change the value"),
        ("[project]\nname = 'a\\u0000'".replace("'", '"'), "rkslocale.toml:2: “name” holds a control character"),
        ("[folders]\ndrafts = 'editions/new'", "rkslocale.toml:2: the folder “editions/new” for drafts and “editions”"),
        ("[folders]\neditions = 'articles'", "are one within the other; name a folder of its own"),
        ("[folders]\ncatalogs = '.rkslocale'", "for the cache are one within the other"),
        ("[project]\ntargets = 'sq'", "rkslocale.toml:2: “targets” must be a list of strings; change the value"),
        ("[project]\ntargets = [1]", "rkslocale.toml:2: “targets” must be a list of strings"),
        ("[units]\nheading = 1", "rkslocale.toml:2: “heading” must be true or false"),
        ("[project]\ntargets = ['sq', 'albanian']", "rkslocale.toml:2: “albanian” names no locale; write it like"),
        ("[folders]\narticles = '../x'", "rkslocale.toml:2: the folder “../x” for articles is not inside the project"),
        ("[folders]\neditions = ''", "rkslocale.toml:2: the folder “” for editions is not inside the project"),
        (
            "[style]\ndecimal = ','",
            "rkslocale.toml:1: [style] is for no language; write [style.sq], one for each language",
        ),
        ("style = 1", "[style] is for no language"),
        ("[style.mk]", "rkslocale.toml:1: there is no table [style.mk]"),
        ("[style.sq]\ncomma = ','", "rkslocale.toml:2: there is no setting “comma” in [style.sq]"),
        ("[style.sq]\ndecimal = ';'", 'rkslocale.toml:2: “;” parts no decimals; write "," or "."'),
        ("[style.sq]\ndecimal = '.'", "rkslocale.toml:2: “.” cannot group digits where “.” parts decimals"),
        ("[style.sq]\n\nthousands = ','", "rkslocale.toml:3: “,” cannot group digits where “,” parts decimals"),
        ("[style.en]\npercent = 'pct'", 'rkslocale.toml:2: “pct” is no percent sign; write "%" or " %"'),
        ("[style.sr]\nquotes = '“”'", "rkslocale.toml:2: “” is not four quotation marks; write four"),
        ("[project]\n[units\n", "rkslocale.toml:2: not TOML: Expected ']'"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ProjectError) as caught:
        Project.open(write(tmp_path, text))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rkslocale.toml").write_bytes("[project]\nname = 'ë'".encode("latin-1"))
    with pytest.raises(ProjectError, match=r"rkslocale\.toml:2: not UTF-8"):
        Project.open(tmp_path)


def test_a_project_is_found_from_a_folder_within(tmp_path: Path) -> None:
    inner = init(tmp_path).root / "articles"
    assert Project.open(inner).root == tmp_path.resolve()


def test_no_project_is_said_with_the_way_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"no project in .*: .*; begin one with: rkslocale init"):
        Project.open(tmp_path)
