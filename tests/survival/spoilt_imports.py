"""Imports with one row spoilt, anywhere: nothing is loaded, the row is named, and the mended files load whole."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.refusals import Refusal
from app.models import Base
from app.services.imports import import_concerto
from tests.services.imports.folder import Folder
from tests.survival.arena import Arena
from tests.survival.saves import administrator

_SPOILT = (
    ("org_units", "parent", "NOWHERE"), ("org_units", "shortname", ""), ("patron_groups", "parent", "Nobody"),
    ("items", "owning_library", "NOWHERE"), ("items", "barcode", ""), ("items", "price", "much"),
    ("patrons", "barcode", ""), ("patrons", "home_library", "NOWHERE"), ("patrons", "profile", "Nobody"), ("patrons", "dob", "1980-02-31"),
    ("loans", "item_barcode", "NONE"), ("loans", "patron_barcode", "NONE"), ("loans", "due_date", "soon"), ("loans", "circ_lib", "NOWHERE"),
    ("debts", "amount", "12.345"), ("debts", "patron_barcode", "NONE"), ("holds", "pickup_lib", "NOWHERE"), ("holds", "request_time", "yesterday"),
    ("circ_rules", "org_unit", "NOWHERE"), ("circ_rules", "patron_group", "Nobody"),
)  # fmt: skip
"""File, column, and a value that breaks a rule of the schema."""


def import_spoilt(arena: Arena) -> str | None:
    """Spoil one row, import, look; mend it, import again."""
    dice = arena.random
    path = arena.folder / "import"
    name, column, value = dice.choice(_SPOILT)
    folder = _library(path)
    at = dice.randrange(len(folder.files[name]))
    whole = folder.files[name][at][column]
    try:
        with arena.database(postgresql=dice.random() < 0.5, kind="empty") as database:
            before = _counts(database)
            folder.files[name][at][column] = value
            refusal = _load(database, folder.write())
            place = f"{name}.csv:{_line(path / f'{name}.csv', at)}"
            if refusal is None or place not in refusal:
                return f"{column} = {value!r} at {place} was answered with {refusal}"
            if _counts(database) != before:
                return f"{column} = {value!r} at {place}: something was loaded"
            folder.files[name][at][column] = whole
            refusal = _load(database, folder.write())
            return None if refusal is None and _counts(database)["loan"] == len(folder.files["loans"]) else f"mended files are refused: {refusal}"
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _library(path: Path) -> Folder:
    folder = Folder(path)
    for n in range(40):
        card = f"2{n:03}"
        folder.patron(card, family_name=f"Person {n}")
        folder.add("items", **(folder.files["items"][0] | {"barcode": f"D{n}"}))
        folder.loan(f"{n + 1}", card, f"D{n}")
        folder.bill(f"B{n}", f"{n + 1000}", card, "1.50")
        folder.hold(f"{n + 1}", card)
    for n, group in enumerate(("Users", "Patrons", "Student")):
        results = {"circulate": "true", "duration_short": "P7D", "duration_normal": f"P{14 + n}D", "duration_extended": "P28D", "max_renewals": "2"}
        folder.rule(f"{n + 1}", group, **results)
    return folder


def _line(path: Path, row: int) -> int:
    """Return the line of the file on which data row so-and-so begins."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        for _ in range(row + 1):
            next(reader)
        return reader.line_num + 1


def _load(database: Database, folder: Path) -> str | None:
    try:
        import_concerto(UnitOfWork(database, administrator(database)), folder)
    except Refusal as refusal:
        return str(refusal)
    return None


def _counts(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {table.name: _count(session, table.name) for table in Base.metadata.sorted_tables}


def _count(session: Session, table: str) -> int:
    return session.scalar(select(func.count()).select_from(Base.metadata.tables[table])) or 0
