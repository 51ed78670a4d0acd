"""Taking one copy back: the delay settled, a reservation filled, the copy sent where it belongs (D2, circulation.md 6, 8a, 9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.database.unit_of_work import UnitOfWork
from app.domain.desk_refusals import DeskRefused
from app.domain.explanation import Line
from app.domain.lending import on_invoice
from app.domain.periods import Due
from app.models.loan import Loan
from app.queries.claims.invoices import is_invoiced
from app.queries.desk.copies import CopyFacts, OpenLoan
from app.queries.desk.rules import RETURNING
from app.services.desk.actions import Before, log_loan, note_action
from app.services.desk.fees import charge_delay, settle_delay
from app.services.desk.replacements import cancel_found, cancel_replacement
from app.services.desk.results import Fee, Returned
from app.services.desk.scene import Case, Scene, find_at_desk, make_case, set_scene
from app.services.desk.trapping import settle_copy


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
        found = cancel_found(work, copy.id, copy.status, before) if copy.loan is None else 0
        kept, send_to, warnings = settle_copy(work, scene, copy, before, ended.case.book if ended is not None else None)
        loan_id = copy.loan.id if copy.loan is not None else None
        patron_id = copy.loan.patron_id if copy.loan is not None else None
        note_action(work, scene, "return", before, patron_id=patron_id, copy_id=copy.id, loan_id=loan_id)
        work.touched("copy", copy.id)
        work.commit()
        shown = Returned(
            copy_id=copy.id, barcode=copy.barcode, title=copy.title, author=copy.author, kept_for=kept, send_to=send_to, warnings=warnings, to_refund=found
        )
        return shown if ended is None else _with_loan(shown, copy, ended)


def _with_loan(shown: Returned, copy: CopyFacts, ended: _Ended) -> Returned:
    loan, borrower = copy.loan, ended.case.borrower
    assert loan is not None
    return replace(
        shown, loan_id=loan.id, patron_id=loan.patron_id, patron=borrower.name, card=borrower.card, hides_name=ended.case.policy.ticked("hide-name"),
        due=Due(loan.due_date, loan.due_at, loan.is_open), days_late=ended.days_late, fees=ended.fees, lines=ended.lines, to_refund=ended.to_refund,
    )  # fmt: skip


def _require_settled(case: Case, loan: OpenLoan) -> None:
    """Refuse the one return that is refused: of a copy on an invoice that is not settled, with `invoice-handle-copies` 0."""
    if case.rules["invoice-handle-copies"].value.number == 0 and is_invoiced(case.scene.session, loan.id):
        raise DeskRefused([on_invoice()], may_override=False)


def _end_loan(work: UnitOfWork, scene: Scene, copy: CopyFacts, before: Before) -> _Ended:
    loan = copy.loan
    assert loan is not None
    case = make_case(scene, copy, loan.patron_id, RETURNING)
    _require_settled(case, loan)
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
