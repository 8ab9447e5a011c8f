"""``rkslocale models``: list, install, verify."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    Format,
    common_options,
    directory_option,
    exit_with,
    format_option,
    say,
    say_json,
    tell_faults,
)

if TYPE_CHECKING:
    from rkslocale.engine.packages import PackageInfo


@click.group("models")
@directory_option
def command() -> None:
    """List, install and verify the Argos packages that translate.

    Starter packages come with rkslocale. A package that you install is used instead of the starter package for the same
    pair of languages; argos-translate uses it too.
    """


@command.command("list")
@format_option
@common_options
def list_packages(format_: str, verbosity: int) -> None:
    """List the packages on this machine."""
    packages = _packages()
    if format_ == Format.JSON:
        say_json([_json(package) for package in packages])
        return
    if verbosity < 0:
        packages = tuple(package for package in packages if package.fault)
    for package in packages:
        say(f"{package.source} → {package.target}  {package.name}  {package.fault or package.origin}  {package.path}")


@command.command("install", short_help="Install a package from a file or an address.")
@click.argument("package", metavar="FILE_OR_URL")
@common_options
def install_package(package: str, verbosity: int) -> None:
    """Install an .argosmodel file, or download one from an http(s) address and install it.

    The only command that opens a connection, and only for an address.
    """
    from rkslocale.engine.install import install  # noqa: PLC0415  (loads the engine)

    installed = install(package)
    if verbosity >= 0:
        say(f"installed {installed.name} in {installed.path}")


@command.command("verify")
@common_options
def verify_packages(verbosity: int) -> None:
    """Load every package and translate a word with it."""
    from rkslocale.engine.argos import verify  # noqa: PLC0415  (loads the engine)
    from rkslocale.errors import EngineError  # noqa: PLC0415

    faults = []
    for package in _packages():
        try:
            verify(package)
            if verbosity >= 0:
                say(f"ok {package.name}  {package.path}")
        except EngineError as fault:
            faults.append(fault)
    tell_faults(faults)
    exit_with(faults)


def _packages() -> tuple[PackageInfo, ...]:
    from rkslocale.project.engines import argos_engine  # noqa: PLC0415  (loads the engine)

    return argos_engine().packages


def _json(package: PackageInfo) -> dict[str, object]:
    return {
        "source": package.source,
        "target": package.target,
        "version": package.version,
        "origin": str(package.origin),
        "path": str(package.path),
        "fault": package.fault or None,
    }
