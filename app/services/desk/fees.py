"""Fees that arise at the desk, as debts with their lines: the loan fee, and what a delay costs (circulation.md 6, X13)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.charge import Charge
from app.domain.debts import open_automatic, open_part
from app.domain.explanation import write_lines
from app.domain.fee_caps import Allowance, Occasion
from app.domain.flat_fees import fee_by_rule
from app.domain.lateness import LateLoan
from app.domain.organisation import Kind
from app.domain.patron import is_junior
from app.domain.settlement import OF_DELAY, Charged, Settled, settle
from app.domain.tariff import Tariff, tariff_of
from app.models.claim import ClaimStep
from app.models.debt import Debt
from app.models.invoice import InvoiceLine
from app.models.loan import Loan
from app.queries.claims.invoices import charged_nothing
from app.queries.desk.copies import OpenLoan
from app.queries.desk.rules import list_fee_levels
from app.queries.paid import paid_part
from app.services.desk.results import Fee
from app.services.desk.scene import Case


def charge_loan(work: UnitOfWork, case: Case, loan_id: int) -> tuple[Fee, ...]:
    """Charge the loan fee, which arises at loans and not at renewals."""
    rule = case.rules["loan-fee"]
    if not rule.value.number:  # what the account may still get need not be asked
        return ()
    charge = fee_by_rule(rule, allowance_of(case), case.scene.account.currency)
    return fees_of([("loan", charge)], add_debts(work, case, loan_id, [("loan", charge, None)]))


def settle_delay(case: Case, loan: OpenLoan) -> Settled:
    """Work out what the delay of a loan costs if it ends now, on the occasion that this is."""
    return settle(late_loan(loan), case.scene.now, _tariff(case), occasion_of(case, loan), allowance_of(case), charged_before(case, loan))


def charge_delay(work: UnitOfWork, case: Case, loan: OpenLoan, settled: Settled) -> tuple[Fee, ...]:
    """Make the overdue fee a debt."""
    debts = add_debts(work, case, loan.id, [("overdue", settled.charge, settled.delay.days)], loan.due_date)
    return fees_of([("overdue", settled.charge)], debts)


def late_loan(loan: OpenLoan) -> LateLoan:
    """Return of a loan what its delay follows from."""
    return LateLoan(due_date=loan.due_date, due_at=loan.due_at, mark=loan.mark, mark_since=loan.mark_since)


def _tariff(case: Case) -> Tariff:
    scene = case.scene
    levels = list_fee_levels(scene.session)
    return tariff_of(case.book, case.places, case.situation, scene.today, levels, currency=scene.account.currency, zone=scene.account.zone)


def allowance_of(case: Case) -> Allowance:
    """Return what of automatic fees the account may still get, by its category at the lending unit."""
    junior = is_junior(case.borrower.birth_date, case.scene.today, case.settings.junior_age_limit)
    return Allowance(
        max_fee=case.policy.max_fee(junior=junior), open_automatic=open_automatic_fees(case.scene.session, case.borrower.id),
        no_fee=case.policy.ticked("no-automatic-fee"),
    )  # fmt: skip


def open_automatic_fees(session: Session, patron_id: int) -> int:
    """Return what is open of the fees that arose by themselves on an account (one query)."""
    paid = paid_part()
    query = select(Debt.kind, Debt.amount, paid).where(Debt.patron_id == patron_id, Debt.removed_at.is_(None))
    return open_automatic((kind, open_part(amount, int(part), removed=False)) for kind, amount, part in session.execute(query))


def charged_before(case: Case, loan: OpenLoan) -> Charged:
    """Return what was charged for this delay already (one query)."""
    query = select(Debt.kind, Debt.amount, Debt.loan_id, Debt.delay_due, Debt.lines, literal(0)).where(
        Debt.loan_id == loan.id, Debt.delay_due == loan.due_date, Debt.removed_at.is_(None), Debt.kind.in_(OF_DELAY)
    )
    nothing = charged_nothing().where(InvoiceLine.loan_id == loan.id, ClaimStep.due_date == loan.due_date)
    return Charged.of((row.kind, row.amount, row.lines) for row in case.scene.session.execute(query.union_all(nothing)))


def occasion_of(case: Case, loan: OpenLoan) -> Occasion:
    """Return what the occasion of this return has charged so far: same patron, point and day, copies of the same lending unit.

    Its level is that of the copy with most days late so far, of those without a fee too (two queries).
    """
    debts = select(Debt.amount, Debt.days_late).join(Loan, Loan.id == Debt.loan_id)
    debts = debts.where(Debt.patron_id == case.borrower.id, Debt.kind == "overdue", Debt.removed_at.is_(None))
    charged = case.scene.session.execute(debts.where(*_on_occasion(case, loan, Debt.since, Debt.point_id)))
    back = select(func.max(Loan.days_late)).where(Loan.patron_id == case.borrower.id)
    longest = case.scene.session.scalar(back.where(*_on_occasion(case, loan, Loan.returned_at, Loan.returned_point_id)))
    return Occasion.of([*((amount, days or 0) for amount, days in charged), (0, longest or 0)])


def _on_occasion(case: Case, loan: OpenLoan, at: Any, point: Any) -> tuple[ColumnElement[bool], ...]:
    """Return what loans of an occasion have in common: `at` and `point` tell when and where one came back.

    Day and point are those of the return, or of the loan where the account organisation has chosen so.
    """
    moment, place = case.scene.now, case.scene.place.id
    if case.settings.fee_occasion == "loan":
        at, point, moment, place = Loan.lent_at, Loan.point_id, loan.lent_at, loan.point_id
    begin, end = _day(moment, case)
    return Loan.point_id.in_(_of_unit(case)), point == place, at >= begin, at < end


def _of_unit(case: Case) -> list[int]:
    """Return the lending unit and its points: a unit beneath has a cap of its own."""
    unit_id = case.lending_unit
    return [unit_id, *(node.id for node in case.scene.tree.nodes.values() if node.parent_id == unit_id and node.kind is Kind.POINT)]


def _day(instant: datetime, case: Case) -> tuple[datetime, datetime]:
    """Return the first instant of a calendar day at the account organisation, and that of the next."""
    zone = case.scene.account.zone
    day = instant.astimezone(zone).date()
    return datetime.combine(day, time(), zone), datetime.combine(day + timedelta(days=1), time(), zone)


def add_debts(
    work: UnitOfWork, case: Case, loan_id: int | None, charges: Collection[tuple[str, Charge, int | None]], delay_due: date | None = None
) -> list[Debt]:
    """Write what is above 0 as debts of this account, each with its lines."""
    scene = case.scene
    debts = [
        Debt(
            organisation_id=scene.account.id, patron_id=case.borrower.id, loan_id=loan_id, copy_id=case.copy.id, kind=kind, amount=charge.amount,
            since=scene.now, point_id=scene.place.id, days_late=days, delay_due=delay_due, lines=write_lines(charge.lines), created_by=work.actor.login,
        )
        for kind, charge, days in charges
        if charge.amount > 0
    ]  # fmt: skip
    work.session.add_all(debts)
    work.session.flush()
    for debt in debts:
        work.touched("debt", debt.id)
    return debts


def fees_of(charges: Collection[tuple[str, Charge]], debts: Collection[Debt]) -> tuple[Fee, ...]:
    """Return the fees as the desk tells them; those that became debts name them."""
    ids = {debt.kind: debt.id for debt in debts}
    return tuple(Fee(kind=kind, amount=charge.amount, lines=charge.lines, debt_id=ids.get(kind)) for kind, charge in charges if charge.amount > 0)
