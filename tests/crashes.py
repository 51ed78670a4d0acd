"""What a worker that crashed was doing: kept in a file while it lives, and told in the summary, which everybody sees."""

from __future__ import annotations

import faulthandler
import functools
import os
import shutil
import tempfile
from pathlib import Path

import pytest

_FOLDER = "LANEDISK_TEST_CRASHES"


def make_folder(config: pytest.Config) -> None:
    """Make the folder for them, in the process that tells the summary and before its workers begin."""
    os.environ[_FOLDER] = folder = tempfile.mkdtemp(prefix="lanedisk-crashes-")
    config.add_cleanup(functools.partial(shutil.rmtree, folder, ignore_errors=True))


def note_crashes(config: pytest.Config) -> None:
    """Have a worker's fatal error written down with every thread's stack; without workers pytest tells it itself."""
    if not hasattr(config, "workerinput"):
        return
    kept = (Path(os.environ[_FOLDER]) / f"{config.workerinput['workerid']}-{os.getpid()}").open("w", encoding="utf-8")
    faulthandler.enable(file=kept)
    config.add_cleanup(kept.close)
    config.add_cleanup(faulthandler.disable)


def tell_crashes(reporter: pytest.TerminalReporter) -> None:
    """Write what the workers that crashed left into the summary."""
    for kept in sorted(Path(os.environ[_FOLDER]).glob("*")):
        if text := kept.read_text(encoding="utf-8", errors="replace").strip():
            reporter.section(f"{kept.name} crashed")
            reporter.write_line(text)
