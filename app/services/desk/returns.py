"""Taking one copy back: the delay settled, a reservation filled, the copy sent where it belongs (D2, circulation.md 6, 8a, 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.copy_status import AVAILABLE, IN_TRANSIT, effect_of
from app.domain.debts import cancel
from app.domain.explanation import Line
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import Places, decide_at
from app.domain.parameters.rulebook import RuleBook
from app.domain.patron import full_name
from app.domain.periods import Due
from app.domain.text import Sentence, mark, sentence
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Card, Patron
from app.models.reservation import Reservation
from app.queries.calendar import load_calendar
from app.queries.categories import effective_settings
from app.queries.desk.copies import CopyFacts
from app.queries.desk.queue import Waiting, kept_for, list_waiting
from app.queries.desk.rules import RETURNING, load_rules
from app.queries.paid import paid_of
from app.services.desk.actions import Before, log_loan, note_action
from app.services.desk.fees import charge_delay, settle_delay
from app.services.desk.loans import status_id
from app.services.desk.results import Fee, KeptFor, Returned
from app.services.desk.scene import Case, Scene, find_at_desk, make_case, may_fill, set_scene


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ended:
    """The loan that a return ended."""

    case: Case
    days_late: int
    fees: tuple[Fee, ...]
    lines: tuple[Line, ...]
    to_refund: int


def take_back(work: UnitOfWork, barcode: str, *, counts_at: datetime | None = None) -> Returned:
    """Take a copy back; `counts_at` is the moment that the return counts as (the *Return date* of the book drop).

    Raises NotPermitted, NotFound, Invalid. A copy that is not on loan is answered likewise: it may fill a reservation, arrive
    from its way, or be found again.
    """
    with work:
        scene = set_scene(work, "desk.return", counts_at)
        copy, before = find_at_desk(scene, barcode), Before()
        ended = _end_loan(work, scene, copy, before) if copy.loan is not None else None
        kept, send_to, warnings = _settle_copy(work, scene, copy, before, ended.case.book if ended is not None else None)
        loan_id = copy.loan.id if copy.loan is not None else None
        patron_id = copy.loan.patron_id if copy.loan is not None else None
        note_action(work, scene, "return", before, patron_id=patron_id, copy_id=copy.id, loan_id=loan_id)
        work.touched("copy", copy.id)
        work.commit()
        shown = Returned(copy_id=copy.id, barcode=copy.barcode, title=copy.title, author=copy.author, kept_for=kept, send_to=send_to, warnings=warnings)
        return shown if ended is None else _with_loan(shown, copy, ended)


def _with_loan(shown: Returned, copy: CopyFacts, ended: _Ended) -> Returned:
    loan, borrower = copy.loan, ended.case.borrower
    assert loan is not None
    return replace(
        shown, loan_id=loan.id, patron_id=loan.patron_id, patron=borrower.name, card=borrower.card, hides_name=ended.case.policy.ticked("hide-name"),
        due=Due(loan.due_date, loan.due_at, loan.is_open), days_late=ended.days_late, fees=ended.fees, lines=ended.lines, to_refund=ended.to_refund,
    )  # fmt: skip


def _end_loan(work: UnitOfWork, scene: Scene, copy: CopyFacts, before: Before) -> _Ended:
    loan = copy.loan
    assert loan is not None
    case = make_case(scene, copy, loan.patron_id, RETURNING)
    settled = settle_delay(case, loan)
    row = work.session.get_one(Loan, loan.id)
    before.keep(row)
    row.returned_at, row.returned_point_id, row.days_late = max(scene.now, loan.lent_at), scene.place.id, settled.delay.days
    to_refund = cancel_replacement(work, loan.id, before)
    fees = charge_delay(work, case, loan, settled)
    work.session.flush()
    before.made(fees)
    before.version = row.version
    log_loan(work, scene, "return", loan.id, loan.patron_id, barcode=copy.barcode, days_late=settled.delay.days, fees=sum(fee.amount for fee in fees))
    return _Ended(case=case, days_late=settled.delay.days, fees=fees, lines=settled.charge.lines or settled.delay.lines, to_refund=to_refund)


def cancel_replacement(work: UnitOfWork, loan_id: int, before: Before) -> int:
    """Cancel the open part of what was asked for a copy; what was paid of it is to be refunded, and returned here (8a)."""
    total = 0
    query = select(Debt).where(Debt.loan_id == loan_id, Debt.kind == "replacement", Debt.removed_at.is_(None))
    for debt in work.session.scalars(query).all():
        before.keep(debt)
        cancelled = cancel(debt.amount, paid_of(work.session, debt.id), removed=False)
        debt.removed_at, debt.removed_by, debt.removed_comment = work.now(), work.actor.login, "The copy came back."
        debt.refund = cancelled.to_refund or None
        total += cancelled.to_refund
        work.touched("debt", debt.id)
    return total


Place = tuple[str, str]


def _settle_copy(
    work: UnitOfWork, scene: Scene, copy: CopyFacts, before: Before, book: RuleBook | None
) -> tuple[KeptFor | None, Place | None, tuple[Sentence, ...]]:
    """Give the copy the status that it has now: kept for somebody, on its way, or available."""
    effect = effect_of(copy.status)
    waiting = list_waiting(scene.session, copy.title_id, copy.id)
    status = AVAILABLE if effect.back else copy.status
    if not (effect.traps or effect.back):
        return None, None, (sentence(mark("The copy has the status {status}."), status=copy.status_name),)
    if waiting and book is None:
        places = Places(working=scene.place.id, owning=copy.owner_id, pickup=scene.unit_id, home=scene.unit_id)
        book = load_rules(scene.session, scene.tree, places, copy, RETURNING)
    chosen = _chosen(scene, book, copy, waiting) if book is not None else None
    if chosen is not None and book is not None:
        kept, send_to = _keep(work, scene, copy, chosen, before)
    else:
        kept, send_to = None, _way_home(scene, copy)
    _put_status(work, copy, IN_TRANSIT if send_to is not None else status, before)
    passing = send_to is not None and copy.status == IN_TRANSIT and copy.loan is None
    return kept, send_to, (sentence(mark("The copy is on its way to another unit: send it on.")),) if passing else ()


def _chosen(scene: Scene, book: RuleBook, copy: CopyFacts, waiting: Iterable[Waiting]) -> Waiting | None:
    """Return the reservation that the copy is kept for already, else the oldest active one that it may fill."""
    rows = tuple(waiting)
    return kept_for(rows, copy.id) or next((one for one in rows if one.state == "active" and may_fill(scene, book, copy, one)), None)


def _keep(work: UnitOfWork, scene: Scene, copy: CopyFacts, one: Waiting, before: Before) -> tuple[KeptFor, Place | None]:
    row = work.session.get_one(Reservation, one.id)
    before.keep(row)
    pickup = scene.tree[one.pickup_id]
    here = scene.unit_of(one.pickup_id) == scene.unit_id
    row.trapped_copy_id, row.state = copy.id, "trapped" if here else "in-transit"
    row.pickup_until = _pickup_until(scene, copy, one) if here else None
    work.touched("reservation", row.id)
    work.touched("patron", one.patron_id)
    name, card = _slip_name(scene, one)
    kept = KeptFor(reservation_id=one.id, patron_id=one.patron_id, name=name, card=card, pickup=pickup.name, pickup_code=pickup.code, until=row.pickup_until)
    return kept, None if here else (pickup.code, pickup.name)


def _pickup_until(scene: Scene, copy: CopyFacts, one: Waiting) -> date:
    """Return the last pickup day: the shelf days of the pickup unit from today, moved to its next open day (9)."""
    unit = scene.unit_of(one.pickup_id)
    places = Places(working=scene.place.id, owning=copy.owner_id, pickup=one.pickup_id, home=one.home_unit_id)
    book = load_rules(scene.session, scene.tree, places, copy, {"reservation-shelf-days"})
    situation = copy.situation(one.patron_category_id, scene.age_groups.of(one.birth_date, scene.today))
    days = decide_at(book, catalogue()["reservation-shelf-days"], places, situation, scene.today).decision.value.number or 0
    last = scene.today + timedelta(days=days)
    return load_calendar(scene.session, scene.tree, unit).next_open(last) or last


def _slip_name(scene: Scene, one: Waiting) -> tuple[str, str]:
    """Return the name (empty where the category hides names) and the current card."""
    query = select(Patron.last_name, Patron.first_name, Patron.middle_name, Card.number).outerjoin(
        Card, (Card.patron_id == Patron.id) & (Card.state == "current")
    )
    row = scene.session.execute(query.where(Patron.id == one.patron_id)).first()
    policy = effective_settings(scene.session, scene.unit_id, one.patron_category_id)
    if row is None:
        return "", ""
    return "" if policy.ticked("hide-name") else full_name(row.last_name, row.first_name, row.middle_name), row.number or ""


def _way_home(scene: Scene, copy: CopyFacts) -> Place | None:
    """Return the owning unit where the copy is elsewhere; a copy owned above the units belongs wherever it is."""
    owner = scene.tree.nodes.get(copy.owner_id)
    if owner is None or owner.kind is not Kind.UNIT or scene.tree.unit_of(owner.id) == scene.unit_id:
        return None
    return owner.code, owner.name


def _put_status(work: UnitOfWork, copy: CopyFacts, status: str, before: Before) -> None:
    if status == copy.status:
        return
    row = work.session.get_one(Copy, copy.id)
    before.keep(row)
    row.status_id, row.status_since = status_id(work, status), work.now()
