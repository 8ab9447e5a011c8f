from __future__ import annotations

import http.server
import os
import signal
import subprocess
import sys
import threading
import zipfile
from functools import partial
from typing import TYPE_CHECKING

import pytest

from rkslocale.engine.argos import ArgosEngine
from rkslocale.engine.install import install
from rkslocale.engine.packages import Origin, argos_library, find_packages
from rkslocale.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import PackageMaker

    Pack = Callable[[Path, Path], Path]


@pytest.fixture
def archive(tmp_path: Path, make_package: PackageMaker, pack: Pack) -> Path:
    return pack(make_package(tmp_path / "made", "en", "sq", version="1.2"), tmp_path / "en_sq.argosmodel")


def test_an_installed_package_translates(argos_home: Path, archive: Path) -> None:
    package = install(str(archive))
    assert (package.name, package.origin, package.fault) == ("translate-en_sq 1.2", Origin.INSTALLED, "")
    assert package.path == argos_home / "translate-en_sq-1_2"
    assert find_packages() == (package,)
    engine = ArgosEngine()
    assert [
        target for batch in engine.translate(["Hello."], *engine.route("en", "sq")) for target, _ in batch.values()
    ] == ["Hello."]


def test_the_same_folder_is_replaced_and_another_version_stays(
    argos_home: Path, tmp_path: Path, make_package: PackageMaker, pack: Pack, archive: Path
) -> None:
    install(str(archive))
    (argos_home / "translate-en_sq-1_2" / "stale").touch()
    install(str(archive))
    newer = pack(make_package(tmp_path / "newer", "en", "sq", version="1.3"), tmp_path / "newer.argosmodel")
    install(str(newer))
    assert sorted(path.name for path in argos_home.iterdir()) == ["translate-en_sq-1_2", "translate-en_sq-1_3"]
    assert not (argos_home / "translate-en_sq-1_2" / "stale").exists()
    assert ArgosEngine().route("en", "sq")[0].package == "translate-en_sq 1.3"


def zip_of(path: Path, members: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        for name, text in members.items():
            file.writestr(name, text)
    return path


def translation(extra: str = "") -> str:
    return f'{{"package_version": "1", "from_code": "en", "to_code": "sq"{extra}}}'


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"readme.txt": "hello"}, "no folder with a metadata.json"),
        ({"metadata.json": "{}"}, "no folder with a metadata.json"),
        ({"a/metadata.json": "{}", "b/metadata.json": "{}"}, "no folder with a metadata.json"),
        ({".a/metadata.json": "{}"}, "no folder with a metadata.json"),
        ({"a/metadata.json": "{", "a/x": ""}, "unreadable metadata.json"),
        ({"a/metadata.json": translation()}, "neither sentencepiece.model nor bpe.model"),
        ({"a/metadata.json": translation(), "a/bpe.model": ""}, "no model/model.bin"),
        ({"a/metadata.json": translation(', "type": "sbd"')}, "not one that translates"),
        (
            {"a/metadata.json": translation(), "a/bpe.model": "#version: 0.2\n", "a/model/model.bin": "x"},
            "does not load",
        ),
        ({"a/metadata.json": "{}", "a/../../evil": "x"}, "lead out of it"),
        ({"a/metadata.json": "{}", "/evil": "x"}, "lead out of it"),
        ({"a/metadata.json": "{}", "..\\evil": "x"}, "lead out of it"),
    ],
)
def test_a_zip_that_is_no_package_changes_nothing(
    argos_home: Path, tmp_path: Path, members: dict[str, str], message: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    path = zip_of(tmp_path / "bad.argosmodel", members)
    with pytest.raises(InputError, match=message) as caught:
        install(str(path))
    path.unlink()
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 3
    assert sorted(tmp_path.rglob("*")) == before
    assert list(argos_home.iterdir()) == []


@pytest.mark.parametrize("keep", [0, 100, 20_000, -30], ids=lambda keep: f"[:{keep}]")
def test_a_truncated_file_changes_nothing(argos_home: Path, archive: Path, keep: int) -> None:
    archive.write_bytes(archive.read_bytes()[:keep])
    with pytest.raises(InputError, match="no Argos package"):
        install(str(archive))
    assert list(argos_home.iterdir()) == []


def test_a_damaged_member_changes_nothing(argos_home: Path, archive: Path) -> None:
    data = bytearray(archive.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    archive.write_bytes(data)
    with pytest.raises(InputError):
        install(str(archive))
    assert list(argos_home.iterdir()) == []


@pytest.mark.usefixtures("argos_home")
def test_a_failed_installation_leaves_the_old_package(archive: Path) -> None:
    package = install(str(archive))
    archive.write_bytes(archive.read_bytes()[:20_000])
    with pytest.raises(InputError):
        install(str(archive))
    assert find_packages() == (package,)


@pytest.mark.usefixtures("argos_home")
def test_what_is_no_file_of_ours_is_said_in_the_form_of_all_messages(tmp_path: Path) -> None:
    text = tmp_path / "note.txt"
    text.write_text("hello")
    archive = "give an .argosmodel file, which is a zip archive with one folder in it"
    for path, message in {
        tmp_path / "foo": "no such file; check its name",
        tmp_path: f"a folder, no file; {archive}",
        text: f"no Argos package; {archive}",
        text / "foo": "cannot be read: not a directory; check its permissions",
    }.items():
        with pytest.raises(InputError) as caught:
            install(str(path))
        assert str(caught.value) == f"{path}: {message}"


def killed_within(home: Path, archive: Path, function: str) -> None:
    """Install ``archive`` in a process that is killed as soon as it calls ``function``."""
    code = f"""
import os, signal
from pathlib import Path
from rkslocale.engine import install, packages
packages.argos_library().settings.package_data_dir = Path({str(home)!r})
{function} = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
install.install({str(archive)!r})
"""
    environment = {"HOME": str(home.parent / "home")}
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == -signal.SIGKILL


def test_a_killed_installation_breaks_nothing_and_the_next_one_cleans_up(argos_home: Path, archive: Path) -> None:
    before = set(argos_home.parent.iterdir())
    killed_within(argos_home, archive, "install.verify")
    assert list(argos_home.iterdir()) == []
    assert list(argos_library().get_installed_packages()) == []
    assert [path.name for path in set(argos_home.parent.iterdir()) - before if "installing" in path.name]
    install(str(archive))
    assert not [path for path in argos_home.parent.iterdir() if "installing" in path.name]
    assert [package.package_path.name for package in argos_library().get_installed_packages()] == [
        "translate-en_sq-1_2"
    ]


def test_a_package_that_was_about_to_be_replaced_comes_back(argos_home: Path, archive: Path, tmp_path: Path) -> None:
    package = install(str(archive))
    killed_within(argos_home, archive, "Path.rename = install.shutil.rmtree")
    assert find_packages() == (package,)
    # Killed between the two moves of an exchange.
    (scratch,) = (path for path in tmp_path.iterdir() if "installing" in path.name)
    package.path.rename(scratch / ".replaced" / package.path.name)
    assert find_packages() == ()
    with pytest.raises(InputError):
        install(str(tmp_path / "nothing"))
    assert find_packages() == (package,)
    assert not scratch.exists()


def test_an_installation_that_runs_is_left_alone(argos_home: Path, archive: Path) -> None:
    running = argos_home.parent / f".rkslocale-installing-x-{os.getpid()}"
    running.mkdir()
    install(str(archive))
    assert running.is_dir()


def test_where_nothing_can_be_written_beside_the_folder(
    argos_home: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, _mode: path != argos_home.parent)
    beside = set(argos_home.parent.iterdir())
    assert install(str(archive)).path.parent == argos_home
    assert set(argos_home.parent.iterdir()) == beside
    assert [path.name for path in argos_home.iterdir()] == ["translate-en_sq-1_2"]


class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"x" * 10)
        else:
            super().do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A web server on this machine that serves ``tmp_path``."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=tmp_path)) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_from_the_network(argos_home: Path, site: str, archive: Path) -> None:
    assert install(f"{site}/{archive.name}").path == argos_home / "translate-en_sq-1_2"


@pytest.mark.parametrize(
    ("path", "message"),
    [("nothing.argosmodel", "404 File not found"), ("cut", "broke off"), ("", "no Argos package")],
    ids=["404", "cut", "a web page"],
)
def test_a_download_that_fails(argos_home: Path, site: str, path: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        install(f"{site}/{path}")
    assert str(caught.value).startswith(f"{site}/{path}: ")
    assert list(argos_home.iterdir()) == []


@pytest.mark.usefixtures("argos_home")
def test_a_server_that_is_not_there() -> None:
    with pytest.raises(InputError, match="x") as caught:
        install("http://127.0.0.1:1/x.argosmodel")
    address = "http://127.0.0.1:1/x.argosmodel"
    assert str(caught.value) == f"{address}: connection refused; check the address and the connection"


@pytest.mark.usefixtures("argos_home")
def test_an_address_that_is_none() -> None:
    with pytest.raises(InputError, match=r"URL can't contain control characters.*; check the address"):
        install("http://a b/x")
