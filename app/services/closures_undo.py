"""What was moved off closed days brought back: a whole move undone, or what was moved over a day that is open again (X12)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select, update

from app.database.bulk import update_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.due_dates import closed_line
from app.domain.explanation import write_lines
from app.domain.organisation import Tree
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.calendar import DateMove, MovedDate
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.queries.closures import AT_DESK, Closing, last_move, load_closing
from app.queries.many_patrons import Report
from app.queries.organisation import load_tree
from app.services.closures import CHUNK, Found, Moved, Query, require_moving, tell, touch_all, write_loans


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
        back = _Back(work, closing, lambda _place, day: day, report, total)
        back.bring(_moved_loans().where(MovedDate.move_id == move.id), _moved_pickups().where(MovedDate.move_id == move.id))
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
    over = (MovedDate.from_date <= day, MovedDate.to_date > day) if day is not None else ()
    loans, pickups = _moved_loans().where(*over), _moved_pickups().where(*over)
    if closing.points is not None:
        loans, pickups = loans.where(Loan.point_id.in_(closing.points)), pickups.where(Reservation.pickup_id.in_(closing.points))
    back = _Back(work, closing, closing.next_open, report, 0)
    back.bring(loans, pickups)
    if back.loans or back.pickups:
        touch_all(work)
    return Moved(back.loans, back.pickups, back.left)


def _moved_loans() -> Query:
    columns = (MovedDate.id.label("moved_id"), MovedDate.from_date, MovedDate.to_date, Loan.id, Loan.organisation_id, Loan.version)
    facts = (Loan.point_id.label("place"), Loan.due_date.label("day"), Loan.lines, Loan.patron_id, Loan.returned_at.is_(None).label("stands"), Copy.barcode)
    query = select(*columns, *facts).join(Loan, Loan.id == MovedDate.loan_id).join(Copy, Copy.id == Loan.copy_id)
    return query.where(~MovedDate.back).order_by(MovedDate.id).limit(CHUNK).with_for_update(of=Loan)


def _moved_pickups() -> Query:
    columns = (MovedDate.id.label("moved_id"), MovedDate.from_date, MovedDate.to_date, Reservation.id, Reservation.organisation_id, Reservation.version)
    facts = (Reservation.pickup_id.label("place"), Reservation.pickup_until.label("day"), (Reservation.state == AT_DESK).label("stands"))
    query = select(*columns, *facts).join(Reservation, Reservation.id == MovedDate.reservation_id)
    return query.where(~MovedDate.back).order_by(MovedDate.id).limit(CHUNK).with_for_update(of=Reservation)


@dataclass
class _Back:
    """Brings days back to what `wanted` says of the day that they had, unless they were changed since or would lie before today."""

    work: UnitOfWork
    closing: Closing
    wanted: Callable[[int, date], date | None]
    report: Report | None
    total: int
    loans: int = 0
    pickups: int = 0
    left: int = 0

    def bring(self, loans: Query, pickups: Query) -> None:
        """Go through what was moved, a chunk at a time."""
        for chunk in self._chunks(loans):
            wanted = self._wanted(chunk)
            write_loans(self.work, [(row, to, _lines_back(row, to)) for row, to in wanted])
            self.loans += len(wanted)
        for chunk in self._chunks(pickups):
            wanted = self._wanted(chunk)
            update_rows(self.work.session, Reservation, [{"id": row.id, "version": row.version, "pickup_until": to} for row, to in wanted])
            self.pickups += len(wanted)

    def _chunks(self, query: Query) -> Iterator[Sequence[Found]]:
        chunk = self.work.session.execute(query).all()
        while chunk:
            yield chunk
            tell(self.work, self.report, self.loans + self.pickups + self.left, self.total)
            chunk = self.work.session.execute(query.where(MovedDate.id > chunk[-1].moved_id)).all()

    def _wanted(self, chunk: Sequence[Found]) -> list[tuple[Found, date]]:
        """Return what comes back, and to which day; note it, and count what is left."""
        found: list[tuple[Found, date]] = []
        for row in chunk:
            to, today = self.wanted(row.place, row.from_date), self.closing.today.get(self.closing.tree.account_of(row.place) or 0)
            if to is not None and row.stands and row.day == row.to_date and today is not None and today <= to < row.to_date:
                found.append((row, to))
            else:
                self.left += bool(row.stands)
        for back in (True, False):
            some = [(row.moved_id, to) for row, to in found if (to == row.from_date) is back]
            for to in {day for _, day in some}:
                ids = [number for number, day in some if day == to]
                self.work.session.execute(update(MovedDate).where(MovedDate.id.in_(ids)).values(back=back, to_date=to))
        return found


def _lines_back(row: Found, to: date) -> list[dict[str, Any]] | None:
    """Return the lines of a loan without that of the move, with that of the shorter move where one is left."""
    lines = list(row.lines or ())
    if lines and lines[-1:] == write_lines([closed_line(row.from_date, row.to_date)]):
        lines.pop()
    if to != row.from_date:
        lines += write_lines([closed_line(row.from_date, to)])
    return lines or None
