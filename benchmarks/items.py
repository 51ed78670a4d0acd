"""Search in Items and titles per keystroke, 1,000,000 copies of 400,000 titles on the embedded database: rows delivered within 100 ms (p95)."""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.models.organisation import Organisation, OrganisationClosure
from app.models.register import MediaType, StatusCode
from app.queries.titles import TitleSearch, search_titles
from app.services.setup import initialise
from app.services.title_index import FindableTitle, rows_of, sort_key, words_of
from benchmarks.table import Figure

COPIES, TITLES, CHUNK = 1_000_000, 400_000, 10_000
_KEPT = "LANEDISK_BENCH_ITEMS"
"""Environment variable: a file in which the library is kept from one run to the next."""

_SYLLABLES = ["an", "ber", "da", "el", "fri", "gå", "ha", "in", "ja", "ka", "lö", "ma", "nor", "ol", "på", "ri", "sol", "te", "un", "vi", "ya", "zo", "än", "å"]
_COMMON = ["the", "history", "of", "and", "en", "in", "a", "för", "och", "det", "som", "svensk", "bok", "ny", "stor", "liten"]
_TODAY = date(2026, 11, 29)
_TYPED = (
    "the history of", "svensk bok", "berdama solvi", "kalö", "1000004711", "nor frigå 500", "å", "a", "zo", "lindgren astrid", "9999", "ny stor bok för och",
)  # fmt: skip


_COLUMNS = {
    "title": ("id", "organisation_id", "number", "sort_key", "title", "author", "version"),
    "copy": ("id", "organisation_id", "title_id", "barcode", "shelf", "owner_id", "media_type_id", "status_id", "version"),
    "title_word": ("title_id", "organisation_id", "word", "exact", "sort_key"),
}


def measure() -> list[Figure]:
    """Make the library, type, and give the figures."""
    kept = os.environ.get(_KEPT)
    with tempfile.TemporaryDirectory(prefix="lanedisk-items-") as folder:
        file = Path(kept) if kept else Path(folder) / "items.db"
        made = file.exists()
        database = Database(f"sqlite:///{file}")
        try:
            if not made:
                _make(database)
            with database.reading() as session:
                account = session.scalars(select(Organisation.id).where(Organisation.kind == "account")).one()
                return [*_typed(session, account, ""), *_typed(session, account, "available"), *_typed(session, account, "missing")]
        finally:
            database.dispose()


def _typed(session: Session, account: int, status: str) -> list[Figure]:
    """Measure every keystroke of the texts, with what is typed after the first letters too."""
    spent: list[tuple[float, str]] = []
    for text in _TYPED:
        for end in range(1, len(text) + 1):
            typed = text[:end]
            if typed.strip():
                began = time.perf_counter()
                search_titles(session, TitleSearch(text=typed, account_id=account, today=_TODAY, status=status))
                spent.append(((time.perf_counter() - began) * 1000, typed))
    spent.sort()
    name = f"items, keystroke, {COPIES:,} copies" + (f", status {status}" if status else "")
    p95, slowest = spent[int(0.95 * len(spent))], spent[-1]
    return [
        Figure(what=f"{name}: p95", value=p95[0], against="limit", limit=100, target=1),
        Figure(what=f"{name}: slowest ({slowest[1]})", value=slowest[0], against="limit", limit=100),
    ]


def _make(database: Database) -> None:
    initialise(database)
    with database.writing() as session:
        root = session.scalars(select(Organisation).where(Organisation.kind == "root")).one()
        places = list[Organisation]()
        for kind, code, parent in (("account", "bench", root), ("unit", "B1", None), ("unit", "B2", None)):
            above = parent or places[0]
            row = Organisation(parent_id=above.id, account_id=above.account_id, depth=above.depth + 1, kind=kind, code=code, name=code)
            session.add(row)
            session.flush()
            row.account_id = row.account_id or row.id
            session.add(OrganisationClosure(ancestor_id=row.id, descendant_id=row.id, distance=0))
            places.append(row)
        media = MediaType(organisation_id=root.id, code="bok", name="Bok")
        session.add(media)
        session.flush()
        statuses = {row.code: row.id for row in session.scalars(select(StatusCode))}
        account, units, media_id = places[0].id, [places[1].id, places[2].id], media.id
        session.commit()
    _write(str(database.write_engine.url.database), _chunks(account, units, media_id, statuses))


def _write(file: str, chunks: Iterator[dict[str, list[tuple[object, ...]]]]) -> None:
    """Write it all with the indexes away, which are made again afterwards: five million rows in a minute or two."""
    with closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.execute("pragma synchronous = off")
        kept = raw.execute("select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in ('title_word', 'copy')").fetchall()
        for name, _ in kept:
            raw.execute(f"drop index {name}")
        for chunk in chunks:
            raw.execute("begin")
            for table, rows in chunk.items():
                columns = ", ".join(_COLUMNS[table])
                raw.executemany(f"insert into {table} ({columns}) values ({', '.join('?' * len(_COLUMNS[table]))})", rows)
            raw.execute("commit")
        for _, statement in kept:
            raw.execute(statement)


def _chunks(account: int, units: list[int], media: int, statuses: dict[str, int]) -> Iterator[dict[str, list[tuple[object, ...]]]]:
    dice = random.Random(6)
    vocabulary = ["".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4))) for _ in range(60_000)]
    copy_id = 0
    for first in range(1, TITLES + 1, CHUNK):
        titles: list[tuple[object, ...]] = []
        copies: list[tuple[object, ...]] = []
        found: list[tuple[object, ...]] = []
        for number in range(first, first + CHUNK):
            title = " ".join(dice.sample(_COMMON, dice.randint(1, 4)) + dice.choices(vocabulary, k=2))
            author = f"{dice.choice(vocabulary)}, {dice.choice(vocabulary)}".title()
            own: list[tuple[str, str]] = []
            for _ in range(3 if number % 2 else 2):
                copy_id += 1
                own.append((f"{1_000_000_000 + copy_id}", f"H{dice.choice('abcdef')} {dice.choice(vocabulary)}"))
                status = statuses["available" if copy_id % 500 else "missing"]
                copies.append((copy_id, account, number, *own[-1], units[copy_id % 2], media, status, 1))
            titles.append((number, account, str(number), sort_key(title), title, author, 1))
            what = FindableTitle(texts=(title, author), barcodes=tuple(barcode for barcode, _ in own), shelves=tuple(shelf for _, shelf in own))
            found += [tuple(row[name] for name in _COLUMNS["title_word"]) for row in rows_of(number, account, sort_key(title), words_of(what))]
        yield {"title": titles, "copy": copies, "title_word": found}
