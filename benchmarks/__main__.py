"""`python -m benchmarks [NAME …]`: runs every module here that measures (or those named) and prints the table."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
import tempfile
from pathlib import Path

from benchmarks.table import Figure, lines


def main(wanted: list[str]) -> int:
    """Measure and print; 1 if a target was missed."""
    figures: list[Figure] = []
    for info in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if info.name.startswith("_") or info.name in {"table", "painted"} or (wanted and info.name not in wanted):
            continue
        measure = getattr(importlib.import_module(f"benchmarks.{info.name}"), "measure", None)
        if measure is not None:
            print(f"measuring: {info.name} …", file=sys.stderr, flush=True)
            for figure in measure():
                figures.append(figure)
                print(*lines([figure])[1:], file=sys.stderr, flush=True)
    print("\n".join(lines(figures)))
    return int(not all(figure.met for figure in figures))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="lanedisk-bench-") as home:
        # the user's own folders stay out of it, and a window needs no screen
        os.environ |= {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "XDG_CACHE_HOME": home}
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        sys.exit(main(sys.argv[1:]))
