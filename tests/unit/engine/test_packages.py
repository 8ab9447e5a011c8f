from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rkslocale.engine.packages import Origin, PackageInfo, choose, find_packages, plan
from rkslocale.errors import PackageBrokenError, PackageMissingError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import PackageMaker


def listed(starter: Path | None = None) -> list[tuple[str, str, str]]:
    return [(package.name, package.origin.value, package.fault) for package in find_packages(starter)]


def test_both_origins_are_listed(argos_home: Path, tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(argos_home, "en", "sq", version="1.9")
    make_package(tmp_path / "starter", "en", "sq", version="0.3")
    assert listed(tmp_path / "starter") == [
        ("translate-en_sq 0.3", "starter", ""),
        ("translate-en_sq 1.9", "installed", ""),
    ]
    assert listed() == [("translate-en_sq 1.9", "installed", "")]
    assert listed(tmp_path / "nowhere") == listed()


def test_broken_folders_stop_none_of_the_others(argos_home: Path, make_package: PackageMaker) -> None:
    make_package(argos_home, "en", "sq")
    (argos_home / "translate-en_sr-1_0").mkdir()
    (argos_home / "notes.txt").write_text("not a folder")
    (argos_home / ".installing-abc").mkdir()
    for name, metadata in {"a": "{", "b": "[]", "c": "{}", "d": "\ud800"}.items():
        (argos_home / name).mkdir()
        (argos_home / name / "metadata.json").write_bytes(metadata.encode("utf-8", "surrogatepass"))
    (make_package(argos_home, "sq", "en") / "model" / "model.bin").unlink()
    (make_package(argos_home, "sr", "en") / "sentencepiece.model").unlink()
    packages = {package.path.name: package for package in find_packages()}
    assert {name: package.fault.split(":")[0] for name, package in packages.items()} == {
        "translate-en_sq-1_0": "",
        "translate-en_sr-1_0": "no metadata.json",
        "a": "unreadable metadata.json",
        "b": "unreadable metadata.json",
        "c": "metadata.json without from_code, to_code or package_version",
        "d": "unreadable metadata.json",
        "translate-sq_en-1_0": "no model/model.bin",
        "translate-sr_en-1_0": "neither sentencepiece.model nor bpe.model",
    }
    assert [step.name for step in plan(packages.values(), "en", "sq")] == ["translate-en_sq 1.0"]
    with pytest.raises(PackageBrokenError, match=r"translate-en_sr-1_0: no metadata\.json; remove the folder"):
        plan(packages.values(), "en", "sr")


def test_packages_that_do_something_else_are_no_business_of_ours(argos_home: Path) -> None:
    (argos_home / "sbd").mkdir()
    (argos_home / "sbd" / "metadata.json").write_text(json.dumps({"type": "sbd", "package_version": "1.0"}))
    assert listed() == []


def info(origin: Origin, version: str, tmp_path: Path, *, pair: str = "en-sq", fault: str = "") -> PackageInfo:
    source, target = pair.split("-")
    return PackageInfo(tmp_path / f"{origin}-{pair}-{version}", origin, source, target, version, fault)


def test_the_users_own_wins_then_the_newest(tmp_path: Path) -> None:
    starter = info(Origin.STARTER, "2.0", tmp_path)
    nine, ten = (info(Origin.INSTALLED, version, tmp_path) for version in ("1.9", "1.10"))
    other = info(Origin.INSTALLED, "9.0", tmp_path, pair="en-sr")
    assert choose([starter, nine, ten, other], "en", "sq") is ten
    assert choose([starter, other], "en", "sq") is starter
    assert choose([other], "en", "sq") is None


def test_a_folder_that_cannot_be_read_never_hides_one_that_can(tmp_path: Path) -> None:
    unreadable = info(Origin.INSTALLED, "", tmp_path, fault="no metadata.json")
    starter = info(Origin.STARTER, "0.3", tmp_path)
    assert plan([unreadable, starter], "en", "sq") == (starter,)
    with pytest.raises(PackageBrokenError):
        plan([unreadable], "en", "sq")


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    into_serbian = info(Origin.STARTER, "0.3", tmp_path, pair="en-sr")
    with pytest.raises(PackageMissingError, match="sq into en;"):
        plan([into_serbian], "sq", "sr")
    with pytest.raises(PackageMissingError, match="sq into en or en into mk;"):
        plan([into_serbian], "sq", "mk")
    with pytest.raises(PackageMissingError, match="sr into en;"):
        plan([into_serbian], "sr", "en")
    with pytest.raises(UsageError, match="both source and target"):
        plan([into_serbian], "en", "en")


def test_a_package_trained_anew_has_another_fingerprint(tmp_path: Path, make_package: PackageMaker) -> None:
    path = make_package(tmp_path, "en", "sq", version="0.3")
    (package,) = (found for found in find_packages(tmp_path) if found.origin is Origin.STARTER)
    first = package.fingerprint("beam 4")
    assert first.startswith("translate-en_sq 0.3 ")
    assert package.fingerprint("beam 4") == first != package.fingerprint("beam 5")
    (path / "README.md").write_text("no part of the model")
    assert package.fingerprint("beam 4") == first
    for name in ("model/model.bin", "sentencepiece.model", "metadata.json"):
        data = (path / name).read_bytes()
        (path / name).write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        assert package.fingerprint("beam 4") != first, name
        (path / name).write_bytes(data)
    assert package.fingerprint("beam 4") == first


def test_the_same_package_has_the_same_fingerprint_wherever_it_lies(tmp_path: Path, make_package: PackageMaker) -> None:
    paths = [make_package(tmp_path / name, "en", "sq") for name in ("here", "there")]
    here, there = (PackageInfo(path, Origin.STARTER, "en", "sq", "1.0") for path in paths)
    assert here.fingerprint("") == there.fingerprint("")
