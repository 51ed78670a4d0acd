"""`make survive`: every ordeal in full numbers, then a table of how many were withstood of how many tried."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import tempfile
import time

from tests.survival.arena import Arena
from tests.survival.ordeals import ORDEALS

_LONGEST = 7200
"""Seconds that one ordeal may take: past them every thread's stack is printed and all ends."""


def main(wanted: list[str]) -> int:
    """Run the ordeals whose name holds any of the words given (without words: all); 1 if anything was not withstood."""
    chosen = [ordeal for ordeal in ORDEALS if not wanted or any(word in ordeal.name for word in wanted)]
    width = max((len(ordeal.name) for ordeal in chosen), default=0)
    failed = False
    print(f"{'ordeal':{width}}  withstood   tried  seconds")
    for ordeal in chosen:
        began = time.monotonic()
        faulthandler.dump_traceback_later(_LONGEST, exit=True)
        with Arena() as arena:
            try:
                wrong = ordeal.run(arena, ordeal.many)
            except Exception as error:  # what was withstood before isn't known: none of it counts, and the others still run
                wrong = [f"broke off: {type(error).__name__}: {error}"] * ordeal.many
        print(f"{ordeal.name:{width}}  {ordeal.many - len(wrong):9}  {ordeal.many:6}  {time.monotonic() - began:7.0f}", flush=True)
        for sentence in sorted(set(wrong))[:5]:
            print(f"    {sentence}")
        failed = failed or bool(wrong)
    faulthandler.cancel_dump_traceback_later()
    return int(failed)


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)  # what was damaged is logged, five hundred times
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
        sys.exit(main(sys.argv[1:]))
