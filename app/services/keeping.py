"""Copies of the embedded file that the program makes by itself, and the way back to one of them when the file is damaged."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.database.engine import Database, sqlite_module
from app.domain.keeping import copied_at, copy_name, to_drop
from app.domain.refusals import Damaged, Invalid, NotFound, Unavailable
from app.domain.text import mark
from app.services.files import write_whole
from app.services.upkeep import backup, copied

_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite lays beside a file and would apply to whatever lies there under its name."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy that is kept: its file, when it was made (local time) and its size in bytes."""

    path: Path
    at: datetime
    size: int


def folder_of(file: Path) -> Path:
    """Return the folder that holds the copies of an embedded file."""
    return file.parent / "backups"


def list_kept(file: Path) -> tuple[Kept, ...]:
    """Return the copies of an embedded file, the newest first."""
    folder = folder_of(file)
    if not folder.is_dir():
        return ()
    found = [(path, copied_at(path.name, file.stem)) for path in folder.iterdir()]
    kept = [Kept(path, at, path.stat().st_size) for path, at in found if at is not None]
    return tuple(sorted(kept, key=lambda copy: copy.at, reverse=True))


def keep_copy(database: Database, now: datetime | None = None) -> Path | None:
    """Copy the embedded file into its folder of copies and thin those out; return the copy, None where nothing changed since the last one.

    `now`: local time. Raises Unavailable (damaged, disk full) and leaves every older copy where it is.
    """
    file = Path(database.url.database or "")
    moment = (now or datetime.now().astimezone()).replace(tzinfo=None, microsecond=0)
    kept = list_kept(file)
    if not _changed_since(file, kept):
        return None
    folder = folder_of(file)
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / copy_name(file.stem, moment)
    backup(database, copy)
    dropped = to_drop([moment, *(each.at for each in kept)], moment)
    for each in kept:
        if each.at in dropped:
            each.path.unlink(missing_ok=True)
    return copy


def _changed_since(file: Path, kept: Iterable[Kept]) -> bool:
    """Say whether anything was written after the last copy was begun; in doubt (the clock was put back since), it was."""
    now = time.time()
    made = [moment for each in kept if (moment := each.path.stat().st_mtime) <= now]
    written = [path.stat().st_mtime for path in (file, file.with_name(file.name + "-wal")) if path.exists()]
    return not made or any(moment >= max(made) for moment in written)


def check_whole(database: Database) -> None:
    """Look through the embedded file for damage (SQLite's quick check); Damaged where there is any."""
    with database.reading() as session:
        found = session.connection().exec_driver_sql("pragma quick_check(1)").scalar()
    if found != "ok":
        raise Damaged


def restore(file: Path, copy: Path, now: datetime | None = None) -> Path | None:
    """Put a copy in the place of an embedded file that nobody has open; return where the file that was there is kept now.

    The copy is checked first, copied (it stays where it is), and takes the place at one stroke. Raises NotFound, Invalid
    (the file itself, another program's) and Unavailable for a copy that is no good; then everything is as it was.
    """
    if not copy.is_file():
        raise NotFound(mark("There is no copy {path}."), path=str(copy))
    if file.exists() and copy.samefile(file):
        raise Invalid("file", mark("{path} is the database itself."), path=str(file))
    moment = now or datetime.now().astimezone()
    aside = file.with_name(f"{file.stem} replaced {moment:%Y%m%d-%H%M%S}{file.suffix}") if file.exists() else None
    write_whole(file, lambda part: _lay(copy, part, file, aside))
    return aside


def _lay(copy: Path, part: Path, file: Path, aside: Path | None) -> None:
    """Copy and check, then move away what is there with all that SQLite keeps beside it."""
    _check_and_copy(copy, part)
    if aside is not None:
        for end in _BESIDE:
            with suppress(FileNotFoundError):
                file.with_name(file.name + end).replace(aside.with_name(aside.name + end))
        file.replace(aside)


def _check_and_copy(copy: Path, part: Path) -> None:
    try:
        with copied(f"{copy.absolute().as_uri()}?mode=ro", part) as target:
            if target.execute("pragma integrity_check(1)").fetchone()[0] != "ok":
                raise Unavailable(mark("{path} is damaged too; nothing was changed."), path=str(copy))
            if target.execute("select count(*) from sqlite_master where name = 'parameter_rule'").fetchone()[0] != 1:
                raise Invalid("file", mark("{path} is no database of Lånedisk."), path=str(copy))
    except sqlite_module().Error as error:
        raise Unavailable(mark("{path} can't be put in its place: {reason}."), path=str(copy), reason=str(error)) from None
