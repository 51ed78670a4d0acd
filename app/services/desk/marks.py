"""A copy on loan that is lost, or that the patron claims to have returned: the loan stays, marked (D7, circulation.md 8a)."""

from __future__ import annotations

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.charge import Charge
from app.domain.copy_status import AVAILABLE, LOST, MARKS
from app.domain.refusals import AlreadyExists, Invalid
from app.domain.replacement import Pricing, becomes_debt, replacement
from app.domain.text import mark
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.register import Currency
from app.queries.desk.copies import OpenLoan
from app.queries.desk.rules import REPLACING
from app.services.desk.actions import Before, log_loan
from app.services.desk.fees import add_debts, charge_delay, fees_of, settle_delay
from app.services.desk.loans import status_id
from app.services.desk.replacements import cancel_replacement, is_asked
from app.services.desk.results import Fee
from app.services.desk.scene import Case, find_at_desk, loan_out, make_case, set_scene


def mark_loan(work: UnitOfWork, barcode: str, as_what: str, *, loan_id: int | None = None) -> tuple[Fee, ...]:
    """Mark the loan of a copy as `lost` or `claims-returned`, or take the mark back (empty); return the fees that it made.

    Lost: the overdue fee as of today and the replacement become debts. `loan_id`: the loan that staff saw. Raises
    NotPermitted, NotFound, Invalid, AlreadyExists.
    """
    with work:
        scene = set_scene(work, "desk.return")
        if as_what and as_what not in MARKS:
            raise Invalid("status", mark("{value} is not one of: {allowed}."), value=as_what, allowed=", ".join(MARKS))
        copy = find_at_desk(scene, barcode)
        loan = loan_out(copy, loan_id)
        if loan.mark == as_what:
            raise AlreadyExists(mark("The loan is marked so already."))
        case = make_case(scene, copy, loan.patron_id, REPLACING)
        fees = _charge(work, case, loan) if as_what == LOST else ()
        if loan.mark == LOST:
            cancel_replacement(work, loan.id, Before(), invoiced=False)
        row, shelf = work.session.get_one(Loan, loan.id), work.session.get_one(Copy, copy.id)
        row.mark, row.mark_since = as_what, scene.today if as_what else None
        shelf.status_id, shelf.status_since = status_id(work, as_what or AVAILABLE), work.now()
        log_loan(work, scene, "mark", loan.id, loan.patron_id, barcode=copy.barcode, mark=as_what)
        work.touched("copy", copy.id)
        work.commit()
        return fees


def _charge(work: UnitOfWork, case: Case, loan: OpenLoan) -> tuple[Fee, ...]:
    """Charge the overdue fee as of today, and what the copy costs, unless an invoice asks for it already."""
    account, rules = case.scene.account, case.rules
    overdue = charge_delay(work, case, loan, settle_delay(case, loan))
    if is_asked(work, loan.id) or not becomes_debt(rules["invoice-replacement-in-debt"], no_fee=case.policy.ticked("no-automatic-fee")):
        return overdue
    pricing = Pricing(
        choice=case.settings.replacement_price, standard=rules["invoice-replacement-fee"], vat_rule=rules["invoice-include-vat"],
        vat=work.session.scalar(select(Currency.vat).where(Currency.code == account.currency)) or 0, rounding=account.rounding,
    )  # fmt: skip
    price: Charge = replacement(case.copy.price, pricing)
    return (*overdue, *fees_of([("replacement", price)], add_debts(work, case, loan.id, [("replacement", price, None)])))
