"""The program's own log file: rotated, and without personal data from INFO up."""

from __future__ import annotations

import logging
import os
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.paths import log_folder

FILE_NAME = "lanedisk.log"
_SIZE, _KEPT = 1_000_000, 5
_Caught = tuple[type[BaseException], BaseException, TracebackType | None]


class PlainFormatter(logging.Formatter):
    """Writes where an exception happened and its class, but not its message, which may hold names or card numbers."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; another handler's text of the exception is not taken over, nor ours left to it."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: _Caught | tuple[None, None, None]) -> str:  # noqa: N802 - logging's name
        """Return the stack and the class of the exception, without values."""
        return without_values(ei[0], ei[2])


def without_values(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """Return a traceback without the exception's message."""
    lines = traceback.format_list(traceback.extract_tb(trace))
    return "".join(lines) + (kind.__qualname__ if kind is not None else "")


class _PrivateFile(RotatingFileHandler):
    """A log file that its user only can read."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        return super()._open()


def set_up(folder: Path | None = None, level: int = logging.INFO) -> Path:
    """Write the log to a file in the user's log folder; return its path. A second call changes nothing."""
    path = (folder or log_folder()) / FILE_NAME
    root = logging.getLogger()
    if any(isinstance(handler, RotatingFileHandler) and Path(handler.baseFilename) == path.resolve() for handler in root.handlers):
        return path
    handler = _PrivateFile(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(level)
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells of every look at the schema
    logging.captureWarnings(True)
    return path
