"""Putting a package where argostranslate and rkslocale look for it: from a file, or from the network.

``argostranslate.package.install_from_path`` is not used: it imports ``argostranslate.translate``, and it leaves half a
package behind where it fails.
"""

from __future__ import annotations

import http.client
import os
import re
import shutil
import tempfile
import urllib.error
import urllib.request
import zipfile
import zlib
from contextlib import contextmanager, suppress
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
_OTHER: Final = "give another .argosmodel file"
_ADDRESS: Final = "check the address and the connection"

_SCRATCH: Final = ".rkslocale-installing-"
_REPLACED: Final = ".replaced"
"""The folder in the scratch folder that a package of the same name is moved to; no package has such a name."""


def install(source: str) -> PackageInfo:
    """Install the package ``source``: the path of an ``.argosmodel`` file, or the http(s) address of one.

    A package of the same folder name is replaced; others of the same pair stay, and the newest is used. Return the
    installed package. Raises ``InputError`` for a file that cannot be had or is no package that translates a word,
    and then nothing has changed.
    """
    folder = packages_folder()
    _clean(folder)
    if _URL.match(source):
        with _download(source) as path:
            return _install(path, source, folder)
    return _install(Path(source), source, folder)


def _install(path: Path, name: str, folder: Path) -> PackageInfo:
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise InputError("no such file", path=name, hint="check its name") from error
    except IsADirectoryError as error:
        raise InputError("a folder, no file", path=name, hint=_HINT) from error
    except zipfile.BadZipFile as error:
        raise InputError("no Argos package", path=name, hint=_HINT) from error
    except OSError as error:
        raise InputError(f"cannot be read: {_why(error)}", path=name, hint="check its permissions") from error
    try:
        with archive, _scratch(folder) as scratch:
            top = _top_folder(archive.namelist(), name)
            archive.extractall(scratch, [member for member in archive.namelist() if member.startswith(f"{top}/")])
            package = _checked(scratch / top, name)
            _exchange(package.path, folder / top, scratch / _REPLACED)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise InputError(f"damaged: {error}", path=name, hint="download or copy it again") from error
    except OSError as error:
        hint = f"check the permissions and the free space of {folder}"
        raise InputError(f"cannot be installed: {_why(error)}", path=name, hint=hint) from error
    return replace(package, path=folder / top)


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """Yield a passing folder that packages can be moved from into ``folder``.

    It lies beside ``folder``: within it, argostranslate would stumble over what a killed installation leaves. Only
    where nothing can be moved from there (``folder`` is a volume of its own, or all that one may write) is it within.
    """
    beside = folder.parent
    movable = beside.stat().st_dev == folder.stat().st_dev and os.access(beside, os.W_OK)
    with tempfile.TemporaryDirectory(
        prefix=_SCRATCH, suffix=f"-{os.getpid()}", dir=beside if movable else folder
    ) as name:
        yield Path(name)


def _exchange(new: Path, place: Path, old: Path) -> None:
    """Move ``new`` to ``place``, and what is there into the folder ``old``, from where a later run can take it back."""
    old.mkdir()
    if place.exists():
        place.rename(old / place.name)
    try:
        new.rename(place)
    except OSError:
        if (old / place.name).exists():
            (old / place.name).rename(place)
        raise


def _clean(folder: Path) -> None:
    """Remove what killed installations have left, and put packages back that they were about to replace."""
    for scratch in (*folder.parent.glob(f"{_SCRATCH}*"), *folder.glob(f"{_SCRATCH}*")):
        if _is_running(scratch.name):
            continue
        with suppress(OSError):  # Another run may be doing the same; what cannot be put back is kept.
            for old in scratch.glob(f"{_REPLACED}/*"):
                if not (folder / old.name).exists():
                    old.rename(folder / old.name)
            shutil.rmtree(scratch)


def _is_running(name: str) -> bool:
    """Whether the process runs that the scratch folder ``name`` is of; yes where that cannot be told (Windows)."""
    number = name.rpartition("-")[2]
    if os.name != "posix":
        return True
    try:
        os.kill(int(number), 0)  # Signal 0 only asks.
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _top_folder(members: Sequence[str], name: str) -> str:
    """Return the one folder that has metadata in it. Raises ``InputError`` for paths that lead out of the archive."""
    paths = [PurePosixPath(member) for member in members]
    if any(path.is_absolute() or ".." in path.parts or "\\" in str(path) for path in paths):
        raise InputError("not installed: the archive has paths that lead out of it", path=name, hint=_HINT)
    tops = {path.parts[0] for path in paths if len(path.parts) == 2 and path.name == "metadata.json"}  # noqa: PLR2004  (folder and file)
    if len(tops) != 1 or next(iter(tops)).startswith("."):
        raise InputError("no Argos package: the archive has no folder with a metadata.json", path=name, hint=_HINT)
    return tops.pop()


def _checked(folder: Path, name: str) -> PackageInfo:
    package = read_package(folder, Origin.INSTALLED)
    if package is None:
        raise InputError("not installed: the package is not one that translates", path=name, hint=_OTHER)
    try:
        verify(package)
    except PackageBrokenError as error:
        raise InputError(f"not installed: {error.what}", path=name, hint=_OTHER) from error
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
            raise InputError(f"the server says {error.code} {error.reason}", path=url, hint=_ADDRESS) from error
        except (http.client.HTTPException, ValueError) as error:
            raise InputError(f"no answer that can be read: {_why(error)}", path=url, hint=_ADDRESS) from error
        except TimeoutError as error:
            raise InputError(f"no answer within {_TIMEOUT} seconds", path=url, hint="try again later") from error
        except urllib.error.URLError as error:
            raise InputError(_why(error.reason), path=url, hint=_ADDRESS) from error
        except OSError as error:
            raise InputError(f"the download broke off: {_why(error)}", path=url, hint="try again") from error
        if announced is not None and path.stat().st_size != int(announced):
            raise InputError("the download broke off", path=url, hint="try again")
        yield path


def _why(error: BaseException | str) -> str:
    """Return what the system says about ``error``, in small letters and without its number."""
    why = (isinstance(error, OSError) and error.strerror) or str(error)
    return why if why[1:2].isupper() else why[:1].lower() + why[1:]
