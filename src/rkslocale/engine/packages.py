"""The Argos packages on this machine: those that the user has installed, and the starter packages beside the tool.

The user's packages lie where argostranslate keeps them (``ARGOS_PACKAGES_DIR``, ``XDG_DATA_HOME``), so that both see
the same ones. A folder that is no package stops none of the others.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import tempfile
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rkslocale.errors import EngineError, PackageBrokenError, PackageMissingError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ENGLISH: Final = "en"
"""The language by way of which pairs without a package of their own are translated, as everywhere in Argos."""

INSTALL_HINT: Final = "install one with: rkslocale models install FILE"

_MODEL_FILES: Final = ("metadata.json", "sentencepiece.model", "bpe.model", "model/model.bin")
"""What the targets of a package depend on; the target prefix is in the metadata."""

_PAIR_IN_NAME: Final = re.compile(r"([a-z]{2,3})_([a-z]{2,3})(?![a-z])")
_SETTINGS_FOLDERS: Final = {
    "XDG_DATA_HOME": (".local/share", "argos-translate/packages"),
    "XDG_CONFIG_HOME": (".config", "argos-translate"),
    "XDG_CACHE_HOME": (".local/cache", "argos-translate/downloads"),
}
"""What argostranslate.settings creates when it is imported: below a variable, or below its default in the home."""


class Origin(StrEnum):
    """Where a package comes from. One that the user has installed wins over a starter package."""

    INSTALLED = "installed"
    STARTER = "starter"


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """A package that lies on this machine, as far as can be told without loading it."""

    path: Path
    origin: Origin
    source: str
    """Argos code; guessed from the name of the folder where the metadata cannot be read, and empty at worst."""
    target: str
    version: str
    """As in its metadata: ``0.3``; empty where they cannot be read."""
    fault: str = ""
    """What is wrong with it; empty where nothing is."""

    @property
    def name(self) -> str:
        """Name and version: ``translate-en_sq 0.3``; without a version where the metadata cannot be read."""
        return f"translate-{self.source}_{self.target} {self.version}".rstrip()

    @property
    def rank(self) -> tuple[bool, bool, tuple[int, ...]]:
        """The higher, the sooner it is taken for its pair: readable, then the user's own, then the newest."""
        numbers = tuple(int(number) for number in re.findall(r"\d+", self.version))
        return bool(self.version), self.origin is Origin.INSTALLED, numbers

    def fingerprint(self, recipe: str) -> str:
        """Return its name and a digest of its files and ``recipe``: ``translate-en_sq 0.3 48b6a4eb6c88ad96``.

        A package trained anew under the same version has another. 10 MB take some 30 ms. Raises
        ``PackageBrokenError`` where a file cannot be read.
        """
        digest = hashlib.blake2b(recipe.encode(), digest_size=8)
        try:
            for name in _MODEL_FILES:
                if (path := self.path / name).is_file():
                    digest.update(f"\0{name}\0{path.stat().st_size}\0".encode())
                    digest.update(path.read_bytes())
        except OSError as error:
            raise self.broken(f"the package cannot be read: {error.strerror or error}") from error
        return f"{self.name} {digest.hexdigest()}"

    def broken(self, why: str) -> PackageBrokenError:
        """Return the error to raise where it does not load or run."""
        return PackageBrokenError(why, path=str(self.path), hint="remove the folder, or install the package again")


def find_packages(starter: Path | None = None) -> tuple[PackageInfo, ...]:
    """Return the translation packages that the user has installed and those in the folder ``starter``, by name.

    Broken ones are among them, with their fault. Raises ``EngineError`` where argostranslate refuses its settings.
    """
    folders = [(Path(folder), Origin.INSTALLED) for folder in argos_library().settings.package_dirs]
    if starter is not None:
        folders.append((starter, Origin.STARTER))
    packages = [
        package
        for folder, origin in folders
        if folder.is_dir()
        for path in folder.iterdir()
        if path.is_dir() and not path.name.startswith(".") and (package := read_package(path, origin)) is not None
    ]
    return tuple(sorted(packages, key=lambda package: (package.name, package.path)))


def read_package(path: Path, origin: Origin) -> PackageInfo | None:
    """Return what the folder ``path`` is, or None for an Argos package of another kind than translation."""
    try:
        package = argos_library().Package(path)
        if package.type != "translate":
            return None
        source, target, version = (str(package.from_code), str(package.to_code), str(package.package_version))
    except (OSError, ValueError, AttributeError, TypeError) as error:
        found = _PAIR_IN_NAME.search(path.name)
        source, target = (found[1], found[2]) if found else ("", "")
        missing = not (path / "metadata.json").is_file()
        return PackageInfo(
            path, origin, source, target, "", "no metadata.json" if missing else f"unreadable metadata.json: {error}"
        )
    return PackageInfo(path, origin, source, target, version, _fault(path, package))


def _fault(path: Path, package: Any) -> str:  # noqa: ANN401  (argostranslate ships no types)
    if not package.from_code or not package.to_code or not package.package_version:
        return "metadata.json without from_code, to_code or package_version"
    if not hasattr(package, "tokenizer"):
        return "neither sentencepiece.model nor bpe.model"
    if not (path / "model" / "model.bin").is_file():
        return "no model/model.bin"
    return ""


def choose(packages: Iterable[PackageInfo], source: str, target: str) -> PackageInfo | None:
    """Return the package to translate ``source`` into ``target`` with, broken or not, or None if there is none."""
    fitting = [package for package in packages if (package.source, package.target) == (source, target)]
    return max(fitting, key=lambda package: package.rank, default=None)


def plan(packages: Iterable[PackageInfo], source: str, target: str) -> tuple[PackageInfo, ...]:
    """Return the packages that lead from ``source`` to ``target``: one of that pair, or two by way of English.

    Raises ``PackageMissingError`` if there are none, ``PackageBrokenError`` if one of them is broken, and
    ``UsageError`` if ``source`` is ``target``.
    """
    if source == target:
        raise UsageError(f"nothing to translate: both source and target are “{source}”")
    packages = tuple(packages)
    pairs = [(source, target)]
    if choose(packages, source, target) is None and ENGLISH not in (source, target):
        pairs = [(source, ENGLISH), (ENGLISH, target)]
    chosen = [choose(packages, *pair) for pair in pairs]
    missing = [f"{pair[0]} into {pair[1]}" for pair, package in zip(pairs, chosen, strict=True) if package is None]
    if missing:
        raise PackageMissingError(f"no Argos package translates {' or '.join(missing)}", hint=INSTALL_HINT)
    found = tuple(package for package in chosen if package is not None)
    for package in found:
        if package.fault:
            raise package.broken(package.fault)
    return found


def packages_folder() -> Path:
    """Return the folder that packages are installed in, which exists.

    Raises ``EngineError`` where argostranslate could make none.
    """
    folder = Path(argos_library().settings.package_data_dir)
    if not folder.is_dir():
        raise EngineError("the home has no folder for packages and none can be made", hint="set ARGOS_PACKAGES_DIR")
    return folder


@cache
def argos_library() -> Any:  # noqa: ANN401  (argostranslate ships no types)
    """Return the module ``argostranslate.package``.

    Never ``argostranslate.translate``: that loads onnxruntime, which writes below the home, and a sentence splitter
    that looks for models on the network. Where the home cannot be written, a passing folder stands in for those that
    argostranslate insists on, so that starter packages work all the same. Raises ``EngineError`` for settings that
    it refuses.
    """
    try:
        # It prints its complaints about settings.json.
        with redirect_stdout(sys.stderr):
            try:
                return import_module("argostranslate.package")
            except (OSError, RuntimeError):
                with tempfile.TemporaryDirectory() as scratch, _environment(_usable_folders(scratch)):
                    return import_module("argostranslate.package")
    except (OSError, ValueError, AssertionError) as error:
        raise EngineError(
            f"argostranslate does not start: {error}", hint="check its settings.json and the ARGOS_ variables"
        ) from error


def _usable_folders(scratch: str) -> dict[str, str]:
    """Return the folders of argostranslate's settings that exist or can be made, and ``scratch`` for the others."""
    usable = {"HOME": scratch}
    for variable, (default, folder) in _SETTINGS_FOLDERS.items():
        try:
            base = Path(os.environ.get(variable) or Path.home() / default)
            (base / folder).mkdir(parents=True, exist_ok=True)
            usable[variable] = str(base)
        except (OSError, RuntimeError):
            usable[variable] = scratch
    return usable


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
