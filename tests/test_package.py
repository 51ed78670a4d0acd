"""What is installed: a wheel that carries everything the program reads, and two names that start it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_the_wheel_carries_the_program_its_resources_and_its_migrations(wheel: zipfile.ZipFile) -> None:
    carried = set(wheel.namelist())
    for folder, inside in (("app", "app"), ("resources", "app/resources"), ("migrations", "app/migrations")):
        files = (path for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix != ".pyc")
        missing = {f"{inside}/{path.relative_to(ROOT / folder).as_posix()}" for path in files} - carried
        assert not missing


def test_the_wheel_carries_nothing_else(wheel: zipfile.ZipFile) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel.namelist()} == {"app", "lanedisk"}


def test_it_is_started_by_name_in_a_terminal_and_without_one() -> None:
    for group, name in (("console_scripts", "lanedisk"), ("gui_scripts", "lanedisk-client")):
        (script,) = entry_points(group=group, name=name)
        assert callable(script.load())
