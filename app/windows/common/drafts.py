"""Unsaved typing, kept at most two seconds behind in a file that only its user can read, and offered back after a crash."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot

log = logging.getLogger(__name__)

INTERVAL_MS = 1_500
_SUFFIX = ".draft.json"


@dataclass(frozen=True, slots=True)
class Draft:
    """What one window held unsaved: the command that opens the window, its argument, its title then, what was typed."""

    command: str
    argument: Any
    title: str
    typed: Any
    at: datetime


class Drafts(QObject):
    """Asks `collect` every second and a half what is unsaved, and keeps it in a file of its own.

    `owner` (database and login) goes into the file's name, hashed by the caller if it must: drafts come back only to
    whom they belong. The file is gone when nothing is unsaved, and after `wipe`. A file whose program no longer runs
    is the leftover of a crash.
    """

    def __init__(self, folder: Path, owner: str, collect: Callable[[], list[Draft]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._owner, self._collect = folder, owner, collect
        self._file = folder / f"{owner}-{uuid4().hex}{_SUFFIX}"
        self._lock = _lock_of(self._file)
        self._written = ""
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin to keep."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock.tryLock(0)
        self._timer.start()

    def keep_now(self) -> None:
        """Write what is unsaved at this moment."""
        text = json.dumps([_plain(draft) for draft in self._collect()], ensure_ascii=False)
        if text == self._written:
            return
        self._written = text
        if text == "[]":
            self._file.unlink(missing_ok=True)
            return
        try:
            _write_private(self._file, text)
        except OSError as error:
            log.warning("drafts could not be written: %s", type(error).__name__)

    def wipe(self) -> None:
        """Forget everything: after signing out nothing typed stays behind."""
        self._timer.stop()
        self._file.unlink(missing_ok=True)
        self._lock.unlock()
        self._written = ""

    def take_leftovers(self) -> list[Draft]:
        """Return what a program that crashed had kept for this owner, and remove its files."""
        found: list[Draft] = []
        for file in sorted(self._folder.glob(f"{self._owner}-*{_SUFFIX}")):
            lock = _lock_of(file)
            if file == self._file or not lock.tryLock(0):
                continue  # that program still runs
            found += _read(file)
            file.unlink(missing_ok=True)
            lock.unlock()
        self._sweep()
        return found

    def _sweep(self) -> None:
        """Remove the locks of programs that were killed while nothing was unsaved."""
        for path in self._folder.glob(f"{self._owner}-*{_SUFFIX}.lock"):
            lock = _lock_of(path.with_suffix(""))
            if path != Path(self._lock.fileName()) and lock.tryLock(0):
                lock.unlock()

    @Slot()
    def _on_timeout(self) -> None:
        self.keep_now()


def _lock_of(file: Path) -> QLockFile:
    lock = QLockFile(str(file) + ".lock")
    lock.setStaleLockTime(0)  # stale only when its process is gone
    return lock


def _plain(draft: Draft) -> dict[str, Any]:
    return {"command": draft.command, "argument": draft.argument, "title": draft.title, "typed": draft.typed, "at": draft.at.isoformat(timespec="minutes")}


def _read(file: Path) -> list[Draft]:
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
        return [_draft(entry) for entry in raw]
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("a draft could not be read: %s", type(error).__name__)
        return []


def _draft(raw: Mapping[str, Any]) -> Draft:
    at = datetime.fromisoformat(raw["at"])
    return Draft(str(raw["command"]), raw["argument"], str(raw["title"]), raw["typed"], at if at.tzinfo else at.replace(tzinfo=UTC))


def _write_private(path: Path, text: str) -> None:
    """Write a whole new file beside the old one and put it in its place; mkstemp makes it readable by the user only."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".draft")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
