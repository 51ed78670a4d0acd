"""Due dates and pickup days moved off closed days in one action, and brought back (X12, circulation.md 5).

Each move is one transaction, carried out a chunk at a time: stopped on the way, nothing of it is kept. Every loan that moves
keeps why among the lines of its due date, and has its own entry in the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, and_, or_, select, update

from app.database.bulk import insert_rows, update_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.closed_days import ClosedDays
from app.domain.due_dates import closed_line
from app.domain.explanation import write_lines
from app.domain.organisation import Kind, Tree
from app.domain.permissions import require
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.calendar import DateMove, MovedDate
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.closures import AT_DESK, Closing, Falling, count_falling, last_move, load_closing, may_move, on_shelf
from app.queries.many_patrons import Report
from app.queries.organisation import load_tree
from app.services.organisations import require_at

CHUNK = 2_000
"""So many loans are moved between two reports of progress."""
_WHAT = "closed-day"
"""What the log calls a due date that a closed day moved, or that came back."""

Found = Row[*tuple[Any, ...]]
Query = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Moved:
    """How many due dates and pickup days moved, how many stay on their day, and the number of the move (None: nothing moved)."""

    loans: int = 0
    pickups: int = 0
    staying: int = 0
    move_id: int | None = None


def move_dates(work: UnitOfWork, organisation_id: int, closed: Sequence[ClosedDays], report: Report | None = None) -> Moved:
    """Move what falls on closed days of a unit (of 1 Admin: of all) to the next open day. `report` is told how far it is, and may stop it.

    Needs register.change at the unit, for all common.change.
    """
    with work:
        moved = move_off(work, load_tree(work.session), organisation_id, closed, report)
        work.commit()
        return moved


def undo_move(work: UnitOfWork, organisation_id: int, move_id: int | None = None, report: Report | None = None) -> Moved:
    """Bring back what the last move of a unit (or a certain one) moved. What got another date since, or would be late by it, is left.

    Returned is what came back, and how many are left as they are. Raises NotPermitted, NotFound where there is nothing to undo.
    """
    with work:
        tree = load_tree(work.session)
        _require(work, tree, organisation_id)
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
        _touch(work)
        work.commit()
        return Moved(back.loans, back.pickups, back.left, move.id)


def move_off(work: UnitOfWork, tree: Tree, organisation_id: int, closed: Sequence[ClosedDays], report: Report | None = None) -> Moved:
    """Move what falls on closed days, in an open change."""
    _require(work, tree, organisation_id)
    closing = load_closing(work.session, tree, organisation_id, closed, work.now())
    falling = count_falling(work.session, closing) if closing.today else Falling()
    total = falling.loans + falling.pickups
    if not total:
        return Moved(staying=falling.staying)
    move = DateMove(organisation_id=organisation_id, at=work.now(), by=work.actor.login, loans=0, pickups=0)
    work.session.add(move)
    work.session.flush()
    days = sorted({one.day for one in falling.days})
    for chunk in _loans_falling(work, closing, days):
        move.loans += _move_loans(work, move.id, [(row, to) for row in chunk if (to := _target(closing, row)) is not None])
        _tell(work, report, move.loans, total)
    pickups = work.session.execute(
        select(Reservation.id, Reservation.organisation_id, Reservation.version, Reservation.pickup_id.label("place"), Reservation.pickup_until.label("day"))
        .where(*on_shelf(closing), Reservation.pickup_until.in_(days)).with_for_update()
    ).all()  # fmt: skip
    move.pickups = _move_pickups(work, move.id, [(row, to) for row in pickups if (to := _target(closing, row)) is not None])
    _tell(work, report, move.loans + move.pickups, total)
    after = {"days": [one.code for one in closed], "loans": move.loans, "pickups": move.pickups}
    work.log(LogEntry(what="move-dates", entity="date_move", entity_id=move.id, organisation_id=organisation_id, after=after))
    _touch(work)
    return Moved(move.loans, move.pickups, falling.staying, move.id)


def bring_back_off(work: UnitOfWork, tree: Tree, organisation_id: int, day: date) -> Moved:
    """Compute anew, in an open change, what was moved over a day of a unit (of 1 Admin: of all) that is open again."""
    closing = load_closing(work.session, tree, organisation_id, (), work.now())
    over = (MovedDate.from_date <= day, MovedDate.to_date > day)
    loans, pickups = _moved_loans().where(*over), _moved_pickups().where(*over)
    if closing.points is not None:
        loans, pickups = loans.where(Loan.point_id.in_(closing.points)), pickups.where(Reservation.pickup_id.in_(closing.points))
    back = _Back(work, closing, closing.next_open, None, 0)
    back.bring(loans, pickups)
    if back.loans or back.pickups:
        _touch(work)
    return Moved(back.loans, back.pickups, back.left)


def _require(work: UnitOfWork, tree: Tree, organisation_id: int) -> None:
    if organisation_id not in tree.nodes:
        raise NotFound(mark("The organisation does not exist any more."))
    if tree[organisation_id].kind is Kind.ROOT:
        require(work.actor, "common.change")
    else:
        require_at(work.actor, tree, organisation_id)


def _target(closing: Closing, row: Found) -> date | None:
    if not closing.falls(row.place, row.day):
        return None
    by_rule = bool(getattr(row, "rule_parameter", ""))
    return closing.target(row.place, row.day, by_rule=by_rule, expires=getattr(row, "expires", None))


def _loans_falling(work: UnitOfWork, closing: Closing, days: Sequence[date]) -> Iterator[Sequence[Found]]:
    """Return the loans that may move, held, a chunk at a time by due date."""
    columns = (Loan.id, Loan.organisation_id, Loan.version, Loan.point_id.label("place"), Loan.due_date.label("day"), Loan.rule_parameter, Loan.lines)
    query = select(*columns, Loan.patron_id, Copy.barcode, Patron.expires).join(Copy, Copy.id == Loan.copy_id).outerjoin(Patron, Patron.id == Loan.patron_id)
    query = query.where(*may_move(closing), Loan.due_date.in_(days)).order_by(Loan.due_date, Loan.id).limit(CHUNK).with_for_update(of=Loan)
    chunk: Sequence[Found] = work.session.execute(query).all()
    while chunk:
        yield chunk
        last = chunk[-1]
        after = or_(Loan.due_date > last.day, and_(Loan.due_date == last.day, Loan.id > last.id))
        chunk = work.session.execute(query.where(after)).all()


def _move_loans(work: UnitOfWork, move_id: int, moving: Sequence[tuple[Found, date]]) -> int:
    new = [(row, to, [*(row.lines or ()), *write_lines([closed_line(row.day, to)])]) for row, to in moving]
    _write_loans(work, new)
    insert_rows(
        work.session, MovedDate,
        [{"organisation_id": row.organisation_id, "move_id": move_id, "loan_id": row.id, "from_date": row.day, "to_date": to} for row, to in moving],
    )  # fmt: skip
    return len(moving)


def _write_loans(work: UnitOfWork, new: Sequence[tuple[Found, date, list[dict[str, Any]] | None]]) -> None:
    """Give loans their new due dates and lines, each with its entry in the log."""
    update_rows(work.session, Loan, [{"id": row.id, "version": row.version, "due_date": to, "lines": lines} for row, to, lines in new])
    for row, to, _lines in new:
        work.log(
            LogEntry(
                what=_WHAT, entity="loan", entity_id=row.id, organisation_id=row.organisation_id, patron_id=row.patron_id,
                before={"barcode": row.barcode, "due": row.day}, after={"barcode": row.barcode, "due": to},
            )
        )  # fmt: skip


def _move_pickups(work: UnitOfWork, move_id: int, moving: Sequence[tuple[Found, date]]) -> int:
    update_rows(work.session, Reservation, [{"id": row.id, "version": row.version, "pickup_until": to} for row, to in moving])
    insert_rows(
        work.session, MovedDate,
        [{"organisation_id": row.organisation_id, "move_id": move_id, "reservation_id": row.id, "from_date": row.day, "to_date": to} for row, to in moving],
    )  # fmt: skip
    return len(moving)


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
            _write_loans(self.work, [(row, to, _lines_back(row, to)) for row, to in wanted])
            self.loans += len(wanted)
        for chunk in self._chunks(pickups):
            wanted = self._wanted(chunk)
            update_rows(self.work.session, Reservation, [{"id": row.id, "version": row.version, "pickup_until": to} for row, to in wanted])
            self.pickups += len(wanted)

    def _chunks(self, query: Query) -> Iterator[Sequence[Found]]:
        chunk = self.work.session.execute(query).all()
        while chunk:
            yield chunk
            _tell(self.work, self.report, self.loans + self.pickups + self.left, self.total)
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


def _tell(work: UnitOfWork, report: Report | None, done: int, total: int) -> None:
    work.write_log()
    if report is not None:
        report(done, total)


def _touch(work: UnitOfWork) -> None:
    for kind in ("date_move", "loan", "reservation", "patron"):
        work.touched(kind)
