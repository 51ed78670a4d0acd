"""Which loans, patrons and copies get another value by the unsaved rules: page by page, in the order of their ids (X5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.database.bulk import among
from app.domain.parameters.impact import About, Change
from app.domain.patron import full_name
from app.domain.permissions import Actor, require
from app.models.copy import Copy, Title
from app.models.loan import Loan
from app.models.patron import Card, Patron
from app.queries.impact import Impacts, Report

PAGE = 500
_CHUNK = 5_000
"""So many rows are looked at in one query."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A loan, patron or copy with one of its values that become others. What a patron or a copy alone has not is empty."""

    id: int
    change: Change
    patron_id: int | None = None
    patron: str = ""
    card: str = ""
    copy_id: int | None = None
    barcode: str = ""
    title: str = ""
    place_id: int | None = None
    """Where the loan was made; the patron's home unit; the copy's owning unit."""
    due_date: date | None = None


@dataclass(frozen=True, slots=True)
class MovedPage:
    """Some rows, and the id after which the next ones follow (None: there are no more)."""

    rows: tuple[Moved, ...]
    after: int | None


def list_moved(session: Session, actor: Actor, impacts: Impacts, about: About, after: int = 0, size: int = PAGE) -> MovedPage:
    """Return the loans, patrons or copies from an id on whose values become others, `size` of them at most, with all that becomes another for each.

    Raises NotPermitted without *patrons.view* (for copies *items.view*).
    """
    require(actor, "items.view" if about is About.COPIES else "patrons.view")
    found: dict[int, Sequence[Change]] = {}
    for id_, changes in _walk(session, impacts, about, after):
        if len(found) == size:
            return MovedPage(tuple(_named(session, about, found)), next(reversed(found)))
        found[id_] = changes
    return MovedPage(tuple(_named(session, about, found)), None)


def every_moved(session: Session, actor: Actor, impacts: Impacts, about: About, report: Report) -> Iterator[Moved]:
    """Give all of them; `report` is told of each page, and may raise to stop it."""
    after: int | None = 0
    done = 0
    while after is not None:
        report(done, impacts.hit[about])
        page = list_moved(session, actor, impacts, about, after, _CHUNK)
        yield from page.rows
        after, done = page.after, done + _CHUNK


def _walk(session: Session, impacts: Impacts, about: About, after: int) -> Iterator[tuple[int, Sequence[Change]]]:
    source = impacts.sources[about]
    if not source.reads:
        return
    conditions = source.hit()
    while True:
        query = source.walk(source.select(source.key)).where(source.key > after, *conditions).order_by(source.key).limit(_CHUNK)
        rows = session.execute(query).all()
        for row in rows:
            changes = source.impact.changes(about, source.facts(row))
            if changes:
                yield row[0], changes
        if len(rows) < _CHUNK:
            return
        after = rows[-1][0]


def _named(session: Session, about: About, found: Mapping[int, Sequence[Change]]) -> Iterator[Moved]:
    query, key = _QUERIES[about]
    known: dict[int, Any] = {row.id: row for row in session.execute(query.where(among(key, found)))}
    for id_ in found:
        row = known.get(id_)
        for change in found[id_] if row is not None else ():
            yield _moved(about, row, change)


def _moved(about: About, row: Any, change: Change) -> Moved:
    if about is About.COPIES:
        return Moved(id=row.id, change=change, copy_id=row.id, barcode=row.barcode, title=row.title, place_id=row.place_id)
    name = full_name(row.last_name, row.first_name)
    if about is About.PATRONS:
        return Moved(id=row.id, change=change, patron_id=row.id, patron=name, card=row.card or "", place_id=row.place_id)
    return Moved(
        id=row.id, change=change, patron_id=row.patron_id, patron=name, card=row.card or "", copy_id=row.copy_id, barcode=row.barcode, title=row.title,
        place_id=row.place_id, due_date=row.due_date,
    )  # fmt: skip


_CARD = select(Card.number).where(Card.patron_id == Patron.id, Card.state == "current").order_by(Card.id).limit(1).correlate(Patron).scalar_subquery()
_PEOPLE = (Patron.last_name, Patron.first_name, _CARD.label("card"))
_LOANS = (
    select(Loan.id, Loan.patron_id, Loan.copy_id, Loan.point_id.label("place_id"), Loan.due_date, Copy.barcode, Title.title, *_PEOPLE)
    .join(Copy, Copy.id == Loan.copy_id)
    .join(Title, Title.id == Copy.title_id)
    .join(Patron, Patron.id == Loan.patron_id)
)
_QUERIES: Mapping[About, tuple[Select[*tuple[Any, ...]], Any]] = {
    About.LOANS: (_LOANS, Loan.id),
    About.PATRONS: (select(Patron.id, Patron.home_unit_id.label("place_id"), *_PEOPLE), Patron.id),
    About.COPIES: (select(Copy.id, Copy.barcode, Title.title, Copy.owner_id.label("place_id")).join(Title, Title.id == Copy.title_id), Copy.id),
}
"""What a list says, and the key that it is asked by."""
