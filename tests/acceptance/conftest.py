"""A newsroom on disk, and the command as a user calls it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import pytest

from rkslocale.formats import po

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rkslocale.model import Catalog, Entry

ROAD: Final = """\
New Road Links Two Towns in the West

SAMPLE NEWS
SAMPLE NEWS 3 Min Read
3 Min Read

The government said that 29 kilometres of road were opened on Monday. Drivers will reach the border in half an hour.

Money From the Budget
“The road cost 12 million euros. It was worth it,” said the minister.

Share this Post"""


@dataclass
class Newsroom:
    """A project, and ``rkslocale`` run in it by a process of its own."""

    root: Path
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, *arguments: str, stdin: str | None = None, code: int | None = 0) -> subprocess.CompletedProcess[str]:
        """Run the command; check its exit code, and that no traceback reaches the user."""
        result = subprocess.run(
            [sys.executable, "-m", "rkslocale", *arguments],
            cwd=self.root,
            env={**os.environ, **self.environment},
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in result.stderr, result.stderr
        assert code is None or result.returncode == code, (result.returncode, result.stdout, result.stderr)
        return result

    def write(self, path: str, text: str | bytes) -> Path:
        """Write a file of the project."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file

    def read(self, path: str) -> str:
        """Return the text of a file of the project, line ends and all."""
        return (self.root / path).read_bytes().decode()

    def catalog(self, locale: str, domain: str = "road") -> Catalog:
        """Return a catalog as it lies on disk."""
        return po.read((self.root / f"locales/{locale}/LC_MESSAGES/{domain}.po").read_bytes())

    def entries(self, locale: str, domain: str = "road") -> dict[str, Entry]:
        """Return the entries of a catalog by msgid."""
        return {entry.msgid: entry for entry in self.catalog(locale, domain).entries}

    def review(self, locale: str, domain: str = "road", change: Callable[[Entry], str] | None = None) -> None:
        """Accept every draft of a catalog as a reviewer's tool does; ``change`` words targets anew."""
        path = self.root / f"locales/{locale}/LC_MESSAGES/{domain}.po"
        if change is not None:
            contents = po.read(path.read_bytes())
            entries = tuple(replace(e, msgstr=change(e)) if not e.obsolete else e for e in contents.entries)
            path.write_bytes(po.write(replace(contents, entries=entries)))
        subprocess.run(["msgattrib", "--clear-fuzzy", "--clear-previous", "-o", path, path], check=True)

    def snapshot(self) -> dict[str, tuple[bytes, int]]:
        """Return contents and time of change of every file but the cache."""
        files = (p for p in self.root.rglob("*") if p.is_file() and ".rkslocale" not in p.parts)
        return {str(p.relative_to(self.root)): (p.read_bytes(), p.stat().st_mtime_ns) for p in files}


@pytest.fixture
def newsroom(tmp_path: Path, make_package: Callable[..., Path]) -> Newsroom:
    """A project with one article, and tiny packages that translate it in no time."""
    if shutil.which("msgattrib") is None:
        pytest.skip("GNU gettext is not installed")
    packages = tmp_path / "packages"
    for target in ("sq", "sr"):
        make_package(packages, "en", target, changes={"o": "u"})
    room = Newsroom(tmp_path / "room", {"ARGOS_PACKAGES_DIR": str(packages), "HOME": str(tmp_path)})
    room.root.mkdir()
    room.run("init", "-q")
    room.write("articles/road.txt", ROAD)
    return room


@pytest.fixture
def starter_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    """An empty folder, an empty home, and nothing but the starter packages."""
    (tmp_path / "room").mkdir()
    (tmp_path / "home").mkdir()
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR"):
        monkeypatch.delenv(name, raising=False)
    return Newsroom(tmp_path / "room", {"HOME": str(tmp_path / "home")})


@pytest.fixture
def run_bytes() -> Callable[[list[str], bytes], bytes]:
    """A function that runs the command in a folder (the first argument) on bytes, and returns what it says of them."""

    def run(arguments: list[str], stdin: bytes) -> bytes:
        folder, *rest = arguments
        command = [sys.executable, "-m", "rkslocale", *rest]
        result = subprocess.run(command, cwd=folder, input=stdin, capture_output=True, check=False)
        assert result.returncode == 3, result
        return result.stderr

    return run
