"""Starting: from the process's beginning to the sign-in window painted, against a bare QMainWindow in the same Python."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.table import Figure

ROOT = Path(__file__).parent.parent
_RUNS = 11


def measure() -> Iterator[Figure]:
    """Start each so many times, by turns, and compare the medians."""
    spent: dict[str, list[float]] = {"bare": [], "client": []}
    for _ in range(_RUNS):
        for kind, times in spent.items():
            times.append(_start(kind))
    bare, client = (statistics.median(times[1:]) for times in spent.values())  # the first one warms the disk
    yield Figure(what="start to sign-in window painted", value=client, against="bare QMainWindow", limit=bare, target=2)


def _start(kind: str) -> float:
    began = time.time()
    done = subprocess.run([sys.executable, "-m", "benchmarks.painted", kind], cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode or not done.stdout:
        raise RuntimeError(f"{kind} did not open: {done.stderr}")
    return (float(done.stdout.split()[-1]) - began) * 1000
