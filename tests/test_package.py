"""What is installed: a wheel that carries everything the program reads, and two names that start it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable
from importlib.metadata import entry_points, packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

_IMPORT = re.compile(r"^ *(?:import|from) (\w+)", re.MULTILINE)
"""One module a line, as the style check has it; quicker than parsing them all."""


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


def _imported(*folders: str) -> set[str]:
    """Return the distributions that the code of some folders imports."""
    found: set[str] = set()
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        found |= set(_IMPORT.findall(path.read_text(encoding="utf-8")))
    carriers = packages_distributions()
    return {_normal(carriers[name][0]) for name in found - set(sys.stdlib_module_names) if name in carriers} - {"lanedisk"}


def _declared(lines: Iterable[str]) -> set[str]:
    return {_normal(re.split(r"[^\w.-]", line, maxsplit=1)[0]) for line in lines}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_what_the_code_imports_is_declared_and_what_is_declared_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = _declared(project["project"]["dependencies"])
    development = _declared(line for line in project["dependency-groups"]["dev"] if isinstance(line, str))
    without_import = {"lucide", "tzdata"}  # read as data
    assert _imported("app", "migrations") - {"shiboken6"} == runtime - without_import
    assert _imported("tests", "tools", "benchmarks") - runtime - development <= {"shiboken6"}


def test_it_is_started_by_name_in_a_terminal_and_without_one() -> None:
    for group, name in (("console_scripts", "lanedisk"), ("gui_scripts", "lanedisk-client")):
        (script,) = entry_points(group=group, name=name)
        assert callable(script.load())
