"""Putting a package where argostranslate and rkslocale look for it: from a file, or from the network.

``argostranslate.package.install_from_path`` is not used: it imports ``argostranslate.translate``, and it leaves half a
package behind where it fails.
"""

from __future__ import annotations

import http.client
import re
import shutil
import tempfile
import urllib.error
import urllib.request
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from rkslocale.engine.argos import verify
from rkslocale.engine.packages import Origin, packages_folder, read_package
from rkslocale.errors import InputError, PackageBrokenError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rkslocale.engine.packages import PackageInfo

_URL: Final = re.compile(r"https?://", re.IGNORECASE)
_TIMEOUT: Final = 60
"""Seconds without an answer after which a download is given up."""
_HINT: Final = "give an .argosmodel file, which is a zip archive with one folder in it"


def install(source: str) -> PackageInfo:
    """Install the package ``source``: the path of an ``.argosmodel`` file, or the http(s) address of one.

    A package of the same folder name is replaced; others of the same pair stay, and the newest is used. Return the
    installed package. Raises ``InputError`` for a file that cannot be had or is no package that translates a word,
    and then nothing has changed.
    """
    if _URL.match(source):
        with _download(source) as path:
            return _install(path, source)
    return _install(Path(source), source)


def _install(path: Path, name: str) -> PackageInfo:
    folder = packages_folder()
    try:
        with (
            zipfile.ZipFile(path) as archive,
            tempfile.TemporaryDirectory(prefix=".installing-", dir=folder) as scratch,
        ):
            top = _top_folder(archive.namelist(), name)
            archive.extractall(scratch, [member for member in archive.namelist() if member.startswith(f"{top}/")])
            package = _checked(Path(scratch, top), name)
            if (folder / top).exists():
                (folder / top).rename(Path(scratch, ".old"))
            package.path.rename(folder / top)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise InputError(f"no Argos package: {error}", path=name, hint=_HINT) from error
    except OSError as error:
        raise InputError(f"cannot be installed: {error.strerror or error}", path=name) from error
    return replace(package, path=folder / top)


def _top_folder(members: Sequence[str], name: str) -> str:
    """Return the one folder that has metadata in it. Raises ``InputError`` for paths that lead out of the archive."""
    paths = [PurePosixPath(member) for member in members]
    if any(path.is_absolute() or ".." in path.parts or "\\" in str(path) for path in paths):
        raise InputError("not installed: the archive has paths that lead out of it", path=name)
    tops = {path.parts[0] for path in paths if len(path.parts) == 2 and path.name == "metadata.json"}  # noqa: PLR2004  (folder and file)
    if len(tops) != 1 or next(iter(tops)).startswith("."):
        raise InputError("no Argos package: the archive has no folder with a metadata.json", path=name, hint=_HINT)
    return tops.pop()


def _checked(folder: Path, name: str) -> PackageInfo:
    package = read_package(folder, Origin.INSTALLED)
    if package is None:
        raise InputError("not installed: the package is not one that translates", path=name)
    try:
        verify(package)
    except PackageBrokenError as error:
        raise InputError(f"not installed: {error.what}", path=name) from error
    return package


@contextmanager
def _download(url: str) -> Iterator[Path]:
    """Yield the path of a passing file with what ``url`` answers. Raises ``InputError`` where that is not all there."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, "download.argosmodel")
        try:
            request = urllib.request.Request(url, headers={"User-Agent": "rkslocale"})  # noqa: S310  (http(s): see _URL)
            with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer, path.open("wb") as file:  # noqa: S310  (as above)
                shutil.copyfileobj(answer, file)
                announced = answer.headers["Content-Length"]
        except urllib.error.HTTPError as error:
            error.close()
            raise InputError(f"cannot be downloaded: {error.code} {error.reason}", path=url) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise InputError(f"cannot be downloaded: {getattr(error, 'reason', None) or error}", path=url) from error
        if announced is not None and path.stat().st_size != int(announced):
            raise InputError("cannot be downloaded: the connection broke off; try again", path=url)
        yield path
