"""What was moved off closed days brought back: a whole move undone, or what was moved over a day that is open again (X12)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.database.bulk import insert_rows, update_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.closed_days import ClosedDays, parse_closed_days
from app.domain.due_dates import closed_line
from app.domain.explanation import write_lines
from app.domain.moved_dates import Link, TakenBack, anew, without
from app.domain.organisation import Tree
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.calendar import DateMove, MovedDate
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.queries.closures import AT_DESK, Closing, last_move, load_closing
from app.queries.many_patrons import Report
from app.queries.moved_dates import OfMoved, led_to, load_links
from app.queries.organisation import load_tree
from app.services.closures import CHUNK, Found, Moved, Query, require_moving, tell, touch_all, write_loans

_MOVED_LOANS: Query = (
    select(
        Loan.id, Loan.organisation_id, Loan.version, Loan.point_id.label("place"), Loan.due_date.label("day"), Loan.lines, Loan.patron_id,
        Loan.returned_at.is_(None).label("stands"), Copy.barcode,
    ).join(Copy, Copy.id == Loan.copy_id).with_for_update(of=Loan)
)  # fmt: skip
_MOVED_PICKUPS: Query = select(
    Reservation.id, Reservation.organisation_id, Reservation.version, Reservation.pickup_id.label("place"), Reservation.pickup_until.label("day"),
    (Reservation.state == AT_DESK).label("stands"),
).with_for_update(of=Reservation)  # fmt: skip


def undo_move(work: UnitOfWork, organisation_id: int, move_id: int | None = None, report: Report | None = None) -> Moved:
    """Bring back what the last move of a unit (or a certain one) moved. What got another date since, or would be late by it, is left.

    Returned is what came back, and how many are left as they are. Raises NotPermitted, NotFound where there is nothing to undo.
    """
    with work:
        tree = load_tree(work.session)
        require_moving(work, tree, organisation_id)
        move = last_move(work.session, organisation_id) if move_id is None else work.session.get(DateMove, move_id)
        if move is None or move.undone_at is not None or move.organisation_id != organisation_id:
            raise NotFound(mark("No due dates were moved here that could be moved back."))
        closing = load_closing(work.session, tree, organisation_id, (), work.now())
        total = move.loans + move.pickups
        wanted, number = _ClosedBy(work.session), move.id
        back = _Back(work, closing, lambda _place, chain: without(chain, number, wanted.of(chain)), report, total)
        back.bring((MovedDate.move_id == move.id,))
        move.undone_at = work.now()
        work.log(
            LogEntry(
                what="undo", entity="date_move", entity_id=move.id, organisation_id=organisation_id,
                after={"loans": back.loans, "pickups": back.pickups, "left": back.left},
            )
        )  # fmt: skip
        touch_all(work)
        work.commit()
        return Moved(back.loans, back.pickups, back.left, move.id)


def bring_back(work: UnitOfWork, organisation_id: int, report: Report | None = None) -> Moved:
    """Bring back what was moved off days of a unit (of 1 Admin: of all) that are open again. Needs what moving needs."""
    with work:
        tree = load_tree(work.session)
        require_moving(work, tree, organisation_id)
        moved = bring_back_off(work, tree, organisation_id, None, report)
        work.commit()
        return moved


def bring_back_off(work: UnitOfWork, tree: Tree, organisation_id: int, day: date | None, report: Report | None = None) -> Moved:
    """Compute anew, in an open change, what was moved over a day of a unit (of 1 Admin: of all) that is open again; None: over any day."""
    closing = load_closing(work.session, tree, organisation_id, (), work.now())
    back = _Back(work, closing, lambda place, chain: anew(chain, partial(closing.next_open, place)), report, 0)
    back.bring((MovedDate.from_date <= day, MovedDate.to_date > day) if day is not None else (), closing.points)
    if back.loans or back.pickups:
        touch_all(work)
    return Moved(back.loans, back.pickups, back.left)


class _ClosedBy:
    """The days that moves closed, read once for each."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[int, tuple[ClosedDays, ...]] = {}

    def of(self, chain: Sequence[Link]) -> Mapping[int, Sequence[ClosedDays]]:
        """Return the days that the moves of a date closed, those of one alone being of no use."""
        new = {link.move_id for link in chain} - self._known.keys() if len(chain) > 1 else set()
        for row in self._session.execute(select(DateMove.id, DateMove.days).where(DateMove.id.in_(new))) if new else ():
            self._known[row.id] = tuple(map(parse_closed_days, row.days or ()))
        return self._known


@dataclass
class _Back:
    """Brings dates back to what `wanted` says of the moves that led to them, unless they were changed since or would lie before today."""

    work: UnitOfWork
    closing: Closing
    wanted: Callable[[int, Sequence[Link]], TakenBack | None]
    report: Report | None
    total: int
    loans: int = 0
    pickups: int = 0
    left: int = 0

    def bring(self, which: Sequence[ColumnElement[bool]], points: Sequence[int] | None = None) -> None:
        """Go through what `which` of the moves did to loans and pickup days (of certain places), a chunk at a time."""
        for chunk in self._chunks(_MOVED_LOANS, Loan.id, MovedDate.loan_id, which, () if points is None else (Loan.point_id.in_(points),)):
            back = self._taken_back(chunk, MovedDate.loan_id)
            write_loans(self.work, [(row, taken.to, _lines_back(row, taken)) for row, taken in back])
            self.loans += self._note(back, "loan_id")
        places = () if points is None else (Reservation.pickup_id.in_(points),)
        for chunk in self._chunks(_MOVED_PICKUPS, Reservation.id, MovedDate.reservation_id, which, places):
            back = self._taken_back(chunk, MovedDate.reservation_id)
            update_rows(self.work.session, Reservation, [{"id": row.id, "version": row.version, "pickup_until": taken.to} for row, taken in back])
            self.pickups += self._note(back, "reservation_id")

    def _chunks(
        self, query: Query, key: InstrumentedAttribute[int], moved: OfMoved, which: Sequence[ColumnElement[bool]], places: Sequence[ColumnElement[bool]]
    ) -> Iterator[Sequence[Found]]:
        query = query.where(key.in_(select(moved).where(moved.is_not(None), ~MovedDate.back, *which)), *places).order_by(key).limit(CHUNK)
        chunk = self.work.session.execute(query).all()
        while chunk:
            yield chunk
            tell(self.work, self.report, self.loans + self.pickups + self.left, self.total)
            chunk = self.work.session.execute(query.where(key > chunk[-1].id)).all()

    def _taken_back(self, chunk: Sequence[Found], moved: OfMoved) -> list[tuple[Found, TakenBack]]:
        """Return what comes back, and how; count what is left."""
        links = load_links(self.work.session, moved, [row.id for row in chunk])
        found: list[tuple[Found, TakenBack]] = []
        for row in chunk:
            if not row.stands:
                continue
            today = self.closing.today.get(self.closing.tree.account_of(row.place) or 0)
            lines = (row.lines or ()) if moved is MovedDate.loan_id else None
            taken = self.wanted(row.place, led_to(links.get(row.id, ()), row.day, lines))
            if taken is not None and today is not None and today <= taken.to <= row.day:
                found.append((row, taken))
            else:
                self.left += 1
        return found

    def _note(self, back: Sequence[tuple[Found, TakenBack]], column: str) -> int:
        """Note which moves stand no more, and what stands in their place; return how many dates lie earlier now."""
        undone = [link.id for _, taken in back for link in taken.undone]
        for start in range(0, len(undone), CHUNK):
            self.work.session.execute(update(MovedDate).where(MovedDate.id.in_(undone[start : start + CHUNK])).values(back=True))
        made = [
            {"organisation_id": row.organisation_id, "move_id": link.move_id, column: row.id, "from_date": link.from_date, "to_date": link.to_date}
            for row, taken in back
            for link in taken.made
        ]
        insert_rows(self.work.session, MovedDate, made)
        earlier = len([row for row, taken in back if taken.to < row.day])
        self.left += len(back) - earlier
        return earlier


def _lines_back(row: Found, taken: TakenBack) -> list[dict[str, Any]] | None:
    """Return the lines of a loan without those of what is taken back, with those of what stands in its place."""
    undone, made = (write_lines(closed_line(link.from_date, link.to_date) for link in links) for links in (taken.undone, taken.made))
    return [*(line for line in row.lines or () if line not in undone), *made] or None
