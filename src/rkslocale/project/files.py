"""Files of a project: read, written atomically, locked."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from rkslocale.errors import InputError, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def read_bytes(path: Path, shown: str) -> bytes:
    """Return the contents of a file; ``shown`` is its name in the ``InputError`` that a failure raises."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise cannot_read(error, shown) from error


def read_if_there(path: Path, shown: str) -> bytes | None:
    """Return the contents of a file, or None where there is no such file."""
    return read_bytes(path, shown) if os.path.lexists(path) else None


def write_if_changed(path: Path, data: bytes, shown: str) -> bool:
    """Write ``data`` to a file unless it holds just that; return whether it was written.

    The file is replaced whole: a reader, or a run after a crash, sees the old contents or the new. Folders are made.
    """
    if read_if_there(path, shown) == data:
        return False
    target = path.resolve()  # a link stays a link
    new = target.with_name(f".{digest(target.name)[:12]}.rkslocale-new")  # short, however long the name is
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
        with new.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            new.chmod(mode)
        new.replace(target)
    except OSError as error:
        raise cannot_write(error, shown) from error
    return True


def cannot_read(error: OSError, shown: str) -> InputError:
    """Return the error for a file or folder that could not be read."""
    return InputError(f"cannot be read: {reason(error)}", path=shown, hint=_advice(error, "check its name and rights"))


def cannot_write(error: OSError, shown: str) -> InputError:
    """Return the error for a file or folder that could not be written."""
    return InputError(
        f"cannot be written: {reason(error)}", path=shown, hint=_advice(error, "check the rights of the folder")
    )


def _advice(error: OSError, usual: str) -> str:
    return {
        errno.EEXIST: "move what is in its place",
        errno.EISDIR: "move the folder that is in its place",
        errno.ENOTDIR: "move the file that is in the place of a folder",
        errno.ENAMETOOLONG: "shorten its name",
        errno.ENOSPC: "make room on the disk",
    }.get(error.errno or 0, usual)


def printable(path: str) -> str:
    """Return a path as it can be printed and stored: bytes that are no UTF-8, and control characters, escaped."""
    text = os.fsencode(path).decode(errors="backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode-escape").decode() for c in text)


def digest(*parts: bytes | str | None) -> str:
    """Return a digest that differs whenever one of ``parts`` does (BLAKE2b, 128 bits)."""
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = b"" if part is None else part.encode() if isinstance(part, str) else part
        state.update(b"%d:%d:" % (part is not None, len(data)))
        state.update(data)
    return state.hexdigest()


@contextmanager
def locked(folder: Path, on_wait: Callable[[], object]) -> Iterator[None]:
    """Hold the project's lock; ``on_wait`` is called once where another run holds it. A killed run lets it go."""
    try:
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n")
        lock = FileLock(folder / "lock")
        try:
            lock.acquire(timeout=0)
        except Timeout:
            on_wait()
            lock.acquire()
    except OSError as error:
        raise cannot_write(error, folder.name) from error
    try:
        yield
    finally:
        lock.release()
