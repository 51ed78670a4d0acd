"""*Download patron data*: the document of an account, logged, and written into a new file whole or not at all (Q3)."""

from __future__ import annotations

import json
import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.refusals import Unavailable
from app.domain.text import harmless_json, mark
from app.models.patron import Patron
from app.queries.patron_account import get_identity
from app.queries.patron_export import Document, export_document
from app.services.files import move_new
from app.services.patron_access import get_own_patron

PERMISSION = "patrons.download"

_PART = (".lanedisk-", ".part")
_ABANDONED_S = 3_600
"""So old a part is nobody's any more: a download takes less than a second."""

_UNFIT = re.compile(r"[^A-Za-z0-9-]")


@dataclass(frozen=True, slots=True)
class Downloaded:
    """The file that was written, and what was changed by it (the log)."""

    path: Path
    changes: Changes


def export_patron(work: UnitOfWork, patron_id: int) -> Document:
    """Return the document of an account as of this moment, with its log entry; for the command line."""
    with work:
        patron = get_own_patron(work, patron_id, PERMISSION)
        document = export_document(work.session, patron.id, work.now())
        _note(work, patron)
        work.commit()
        return document


def download_patron(work: UnitOfWork, patron_id: int, folder: Path) -> Downloaded:
    """Write the document of an account into a folder, as `lanedisk-patron-<card>-<date>.json`, never over another file.

    It is written beside its place first, then the log is committed, and then the file gets its name: nothing leaves
    the system unlogged, and what can't be written is not logged. Raises Unavailable where the folder takes no file.
    """
    with work:
        patron = get_own_patron(work, patron_id, PERMISSION)
        document = export_document(work.session, patron.id, work.now())
        card = _UNFIT.sub("", get_identity(work.session, patron.id).card) or str(patron.id)
        name = f"lanedisk-patron-{card}-{work.today(patron.organisation_id).isoformat()}.json"
        _note(work, patron)
        try:
            with written_whole(folder, text_of(document)) as written:
                changes = work.commit()
                return Downloaded(place_new(written, folder / name), changes)
        except OSError as error:
            raise Unavailable(mark("{path} can't be written: {reason}."), path=str(folder / name), reason=error.strerror or "") from None


def text_of(document: Document) -> str:
    """Return the document as the text of its file: each part, and each entry of a part, on a line of its own.

    An indented text would be written by the slow half of the json library: ten times the milliseconds for hundreds of loans.
    """
    return harmless_json("{\n" + ",\n".join(f"{_json(key)}: {_part(value)}" for key, value in document.items()) + "\n}\n")


def _part(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _json(value)
    return "[\n  " + ",\n  ".join(map(_json, value)) + "\n]"


_json = json.JSONEncoder(ensure_ascii=False).encode


@contextmanager
def written_whole(folder: Path, text: str) -> Iterator[Path]:
    """Give a file in the folder that holds the text, on the disk and not only on its way there; it is gone afterwards.

    What a program that was killed half-way left there of a download goes first: nobody would look for a hidden file.
    """
    _sweep(folder)
    handle, name = tempfile.mkstemp(dir=folder, prefix=_PART[0], suffix=_PART[1])
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        yield written
    finally:
        written.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{_PART[0]}*{_PART[1]}"):
        with suppress(OSError):  # another program's, or gone meanwhile
            if time.time() - left.stat().st_mtime > _ABANDONED_S:
                left.unlink()


def place_new(written: Path, wanted: Path) -> Path:
    """Give a written file the name wanted, or that with ` (2)`, ` (3)` …: at one stroke, and never over another file."""
    number = 1
    while True:
        place = wanted if number == 1 else wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
        try:
            move_new(written, place)
        except FileExistsError:
            number += 1
        else:
            return place


def _note(work: UnitOfWork, patron: Patron) -> None:
    work.log(LogEntry(what="download", entity="patron", entity_id=patron.id, organisation_id=patron.organisation_id, patron_id=patron.id))
