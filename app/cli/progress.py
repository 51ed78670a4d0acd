"""A progress bar on standard error, where that is a terminal; nothing anywhere else."""

from __future__ import annotations

from typing import Self, TextIO

WIDTH = 30


class Progress:
    """Called with (done, total, what comes next); the line is cleared at the end."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._shows = stream, stream.isatty()
        self._longest = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._longest:
            print("\r" + " " * self._longest + "\r", end="", file=self._stream, flush=True)

    def __call__(self, done: int, total: int, what: str) -> None:
        """Show how far it is."""
        if not self._shows:
            return
        filled = WIDTH * done // max(total, 1)
        line = f"[{'#' * filled}{'.' * (WIDTH - filled)}] {what}"
        self._longest = max(self._longest, len(line))
        print("\r" + line.ljust(self._longest), end="", file=self._stream, flush=True)
