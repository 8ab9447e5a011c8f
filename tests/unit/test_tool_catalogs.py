"""The catalogs of rkslocale itself: complete, as GNU gettext writes them, and in step with the code."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from rkslocale.assets import root
from rkslocale.locales import Locale

if TYPE_CHECKING:
    from collections.abc import Iterable

TOP = Path(__file__).parents[2]
POT = root() / "rkslocale.pot"
CATALOGS = sorted(root().glob("*/LC_MESSAGES/rkslocale.po"))
CYRILLIC, LATIN = "абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš"
TO_LATIN = str.maketrans(CYRILLIC + CYRILLIC.upper(), LATIN + LATIN.upper()) | str.maketrans(
    {"љ": "lj", "њ": "nj", "џ": "dž", "Љ": "Lj", "Њ": "Nj", "Џ": "Dž"}
)

each_catalog = pytest.mark.parametrize("path", CATALOGS, ids=lambda path: path.parts[-3])
needs_gettext = pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU gettext is not installed")


def ids(path: Path) -> list[tuple[str, str]]:
    return [(entry.msgid, entry.msgid_plural) for entry in polib.pofile(str(path))]


def targets(entry: polib.POEntry) -> list[str]:
    return [entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural)] or [entry.msgstr]


def extracted() -> Iterable[tuple[str, str]]:
    with (TOP / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]  # Babel ships no annotations
    for _, _, message, _, _ in extract_from_dir(TOP, methods, options):
        yield (message, "") if isinstance(message, str) else (message[0], message[1])


def test_there_is_a_catalog_for_every_language_and_script() -> None:
    assert [path.parts[-3] for path in CATALOGS] == ["sq", "sr", "sr@latin"]


def test_the_template_holds_the_messages_of_the_code() -> None:
    assert list(dict.fromkeys(extracted())) == ids(POT)


@each_catalog
def test_catalogs_hold_the_messages_of_the_template(path: Path) -> None:
    assert ids(path) == ids(POT)


@each_catalog
def test_every_message_is_translated_and_reviewed(path: Path) -> None:
    catalog = polib.pofile(str(path))

    assert [entry.msgid for entry in catalog if entry.fuzzy or not all(targets(entry))] == []
    assert not catalog.metadata_is_fuzzy


@each_catalog
def test_plural_forms_are_those_of_the_language(path: Path) -> None:
    catalog = polib.pofile(str(path))
    locale = Locale.parse(path.parts[-3])
    forms = 3 if locale.language == "sr" else 2

    assert catalog.metadata["Language"] == locale.gettext
    assert catalog.metadata["Plural-Forms"] == locale.plural_forms
    assert {len(targets(entry)) for entry in catalog if entry.msgid_plural} == {forms}


@each_catalog
def test_translations_have_no_white_space_at_their_ends_and_the_script_of_the_locale(path: Path) -> None:
    cyrillic = Locale.parse(path.parts[-3]).is_cyrillic
    letters = "".join(target for entry in polib.pofile(str(path)) for target in targets(entry)).lower()

    assert all(target == target.strip() for entry in polib.pofile(str(path)) for target in targets(entry))
    assert any(letter in CYRILLIC for letter in letters) is cyrillic


def test_the_latin_catalog_is_the_transliteration_of_the_cyrillic_one() -> None:
    fields = ("%(name)s", "%(count)d", "%(date)s", "%(time)s")
    cyrillic, latin = (polib.pofile(str(root() / name / "LC_MESSAGES" / "rkslocale.po")) for name in ("sr", "sr@latin"))

    for one, other in zip(cyrillic, latin, strict=True):
        assert [target.translate(TO_LATIN) for target in targets(one)] == targets(other)
        assert all(target.count(field) == one.msgid.count(field) for target in targets(one) for field in fields)


@needs_gettext
@each_catalog
def test_gettext_accepts_the_catalogs_without_a_warning(path: Path) -> None:
    run = subprocess.run(["msgfmt", "-c", "-o", "/dev/null", str(path)], capture_output=True, text=True, check=False)

    assert (run.returncode, run.stderr) == (0, "")


@needs_gettext
@each_catalog
def test_the_catalogs_are_as_msgcat_writes_them(path: Path) -> None:
    run = subprocess.run(["msgcat", str(path)], capture_output=True, check=True)

    assert run.stdout == path.read_bytes()


@needs_gettext
@each_catalog
def test_updating_the_catalogs_from_the_template_changes_nothing(path: Path) -> None:
    command = ["msgmerge", "--no-fuzzy-matching", "--quiet", str(path), str(POT)]

    assert subprocess.run(command, capture_output=True, check=True).stdout == path.read_bytes()
