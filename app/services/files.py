"""Files that are there whole or not at all, and never over another one unless that is wanted."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from app.domain.refusals import AlreadyExists, NotFound, Unavailable
from app.domain.text import mark

T = TypeVar("T")


def write_whole(path: Path, write: Callable[[Path], T], *, replace: bool = True) -> T:
    """Call `write(part)` for a new file beside `path`, nobody else's, that then takes its place at one stroke; a failure leaves nothing behind.

    Raises AlreadyExists where there is a file and it shall not be replaced, before anything is written and once more at the end.
    """
    if not path.parent.is_dir():
        raise NotFound(mark("There is no folder {path}."), path=str(path.parent))
    if not replace and path.exists():
        raise _already_there(path)
    part = path.with_name(f".lanedisk-{uuid4().hex}.part")
    try:
        result = write(part)
        _place(part, path, replace=replace)
    except OSError as error:
        raise Unavailable(mark("{path} can't be written: {reason}."), path=str(path), reason=error.strerror or "") from None
    finally:
        part.unlink(missing_ok=True)
    return result


def move_new(written: Path, place: Path) -> None:
    """Give a written file a name that no other has; raises FileExistsError for one that is taken."""
    try:
        os.link(written, place)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: the name is taken first, then filled at one stroke
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        written.replace(place)


def _place(part: Path, path: Path, *, replace: bool) -> None:
    if replace:
        part.replace(path)
        return
    try:
        move_new(part, path)
    except FileExistsError:
        raise _already_there(path) from None


def _already_there(path: Path) -> AlreadyExists:
    return AlreadyExists(mark("There is a file {path} already."), path=str(path))
