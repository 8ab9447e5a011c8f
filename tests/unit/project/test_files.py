"""Files are replaced whole, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.errors import InputError
from rkslocale.project.files import digest, locked, printable, read_bytes, read_if_there, write_if_changed

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.po"
    assert write_if_changed(path, b"x", "a.po")
    before = path.stat()
    assert not write_if_changed(path, b"x", "a.po")
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert read_bytes(path, "a.po") == b"x"
    assert [p.name for p in path.parent.iterdir()] == ["a.po"]


def test_rights_and_links_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.po", tmp_path / "link.po"
    real.write_bytes(b"x")
    real.chmod(0o640)
    link.symlink_to(real)
    write_if_changed(link, b"y", "link.po")
    assert link.is_symlink()
    assert real.read_bytes() == b"y"
    assert real.stat().st_mode & 0o777 == 0o640


def test_what_cannot_be_read_or_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InputError, match=r"^p: cannot be read: no such file or directory; check its name and rights$"):
        read_bytes(tmp_path / "none", "p")
    with pytest.raises(InputError, match=r"^p: cannot be read: is a directory; move the folder"):
        read_if_there(tmp_path, "p")
    with pytest.raises(InputError, match=r"^p: cannot be written: file exists; move what is in its place"):
        write_if_changed(tmp_path / "file" / "a", b"x", "p")
    assert read_if_there(tmp_path / "none", "p") is None


def test_the_longest_name_a_folder_can_hold_can_be_written(tmp_path: Path) -> None:
    assert write_if_changed(tmp_path / ("n" * 255), b"x", "n")
    with pytest.raises(InputError, match="file name too long; shorten its name"):
        write_if_changed(tmp_path / ("n" * 256), b"x", "n")


def test_a_path_is_printed_whatever_it_holds() -> None:
    assert printable("articles/vjeshtë 1.txt") == "articles/vjeshtë 1.txt"
    assert printable(os.fsdecode(b"a\xff\n.txt")) == "a\\xff\\n.txt"


def test_a_writer_killed_at_any_moment_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    old, new = b"old" * 100_000, b"new" * 100_000
    path.write_bytes(old)
    # Killed between writing and replacing: os.replace is the last step, so stop the process there.
    code = f"""
import os, pathlib, signal
from rkslocale.project.files import write_if_changed
pathlib.Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
write_if_changed(pathlib.Path({str(path)!r}), b"new" * 100_000, "a.po")
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
    assert path.read_bytes() == old
    assert write_if_changed(path, new, "a.po")
    assert [p.name for p in tmp_path.iterdir()] == ["a.po"]


def test_a_second_run_waits_for_the_first_and_a_killed_one_lets_go(tmp_path: Path) -> None:
    code = f"""
import pathlib, sys, time
from rkslocale.project.files import locked
with locked(pathlib.Path({str(tmp_path / "cache")!r}), lambda: None):
    print("held", flush=True)
    time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        waits: list[str] = []

        def on_wait() -> None:
            waits.append("waited")
            holder.kill()

        with locked(tmp_path / "cache", on_wait):
            assert waits == ["waited"]
    assert (tmp_path / "cache" / ".gitignore").read_text() == "*\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights_is_one_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(InputError, match="cannot be written: permission denied"), locked(tmp_path / "c", lambda: None):
        pass


@given(st.lists(st.binary(max_size=4) | st.none(), max_size=4), st.lists(st.binary(max_size=4) | st.none(), max_size=4))
def test_law_different_parts_have_different_digests(one: list[bytes | None], other: list[bytes | None]) -> None:
    assert (digest(*one) == digest(*other)) == (one == other)
