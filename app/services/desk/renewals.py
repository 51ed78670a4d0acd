"""Renewing a loan, and giving it another due date by hand (D1, D3, circulation.md 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.database.unit_of_work import UnitOfWork
from app.domain.blocks import Signal
from app.domain.claims.steps import INVOICE, WARNING
from app.domain.desk_refusals import Overridden, settle
from app.domain.due_dates import DueAnswer, due_by_hand, renewed_due
from app.domain.lateness import is_late
from app.domain.lending import INTERLIBRARY
from app.domain.periods import Due
from app.domain.refusals import Invalid
from app.domain.renewals import RenewalFacts, Status, against_renewal
from app.domain.settlement import Settled
from app.domain.text import mark
from app.models.loan import Loan
from app.queries.claims.invoices import is_invoiced
from app.queries.claims.standing import last_step_of
from app.queries.desk.copies import CopyFacts, OpenLoan
from app.queries.desk.rules import OVERDUE, RENEWING
from app.services.desk.actions import Before, log_loan, note_action
from app.services.desk.due_columns import put_due, put_overrides
from app.services.desk.fees import charge_delay, fees_of, settle_delay
from app.services.desk.replacements import cancel_replacement
from app.services.desk.results import Fee, Lent
from app.services.desk.scene import Case, find_at_desk, loan_out, make_case, set_scene

_STATUS = "renewal-at-status"


def renew(work: UnitOfWork, barcode: str, *, why: str = "", confirmed: bool = True, loan_id: int | None = None) -> Lent:
    """Renew the loan of a copy. A late one settles its delay first: without `confirmed` such a fee is only shown (`asks`).

    One that leaves the due date as it was changes nothing and is answered before any limit (`changed` False). `loan_id`:
    the loan that staff saw. Raises NotPermitted, NotFound, or DeskRefused with every reason.
    """
    with work:
        scene = set_scene(work, "desk.renew")
        copy = find_at_desk(scene, barcode)
        loan = loan_out(copy, loan_id)
        case = make_case(scene, copy, loan.patron_id, RENEWING | OVERDUE)
        present = Due(loan.due_date, loan.due_at, loan.is_open)
        answer = renewed_due(case.terms(), scene.moment, present)
        shown = _shown(copy, loan, present)
        if not answer.changed:
            return replace(shown, lines=answer.lines, changed=False)
        settled = settle_delay(case, loan)
        statuses = _statuses(case, loan, settled)
        facts = RenewalFacts(
            active=case.borrower.active, blocks=case.borrower.state.blocks, most=case.rules["renewals-max"], renewals=loan.renewals, statuses=statuses,
            mark=loan.mark, is_open=loan.is_open, point=scene.point_kind,
        )  # fmt: skip
        overridden = settle(against_renewal(facts), work.actor.may, why, scene.point_kind)
        shown = replace(
            shown, due=answer.due, rule=answer.rule, parameter=answer.rule.parameter if answer.rule is not None else "", lines=answer.lines,
            overridden=overridden, warnings=answer.warnings, statuses=statuses, renewals=loan.renewals + 1,
        )  # fmt: skip
        if settled.charge.amount and not confirmed:
            return _asking(shown, settled)
        return replace(shown, fees=_carry_out(work, case, loan, "renewal", answer, settled, why, overridden))


def set_due_date(work: UnitOfWork, barcode: str, day: date, why: str, *, confirmed: bool = True, loan_id: int | None = None) -> Lent:
    """Give a loan another due date by hand, with a reason. On a late loan it settles the delay; it is no renewal.

    `loan_id`: the loan that staff saw. Raises NotPermitted, NotFound, Invalid.
    """
    with work:
        scene = set_scene(work, "desk.change-due-date")
        if not why.strip():
            raise Invalid("override", mark("A reason must be given."))
        copy = find_at_desk(scene, barcode)
        loan = loan_out(copy, loan_id)
        case = make_case(scene, copy, loan.patron_id, RENEWING | OVERDUE)
        answer = due_by_hand(day, scene.moment, case.calendar)
        settled = settle_delay(case, loan)
        shown = replace(_shown(copy, loan, answer.due), lines=answer.lines, warnings=answer.warnings, renewals=loan.renewals)
        if settled.charge.amount and not confirmed:
            return _asking(shown, settled)
        return replace(shown, fees=_carry_out(work, case, loan, "due-date", answer, settled, why.strip()))


def _asking(shown: Lent, settled: Settled) -> Lent:
    """Return the answer that asks for the fee first: nothing is done yet."""
    return replace(shown, fees=fees_of([("overdue", settled.charge)], ()), asks=True)


def _carry_out(
    work: UnitOfWork, case: Case, loan: OpenLoan, kind: str, answer: DueAnswer, settled: Settled, why: str, overridden: tuple[Overridden, ...] = ()
) -> tuple[Fee, ...]:
    """Give the loan its new due date, charge the delay that this ends, and keep it all. An invoice asks no more for a copy that is lent on."""
    scene, row, before = case.scene, work.session.get_one(Loan, loan.id), Before()
    before.keep(row)
    cancel_replacement(work, loan.id, before, mark("The loan goes on."), invoiced=True)
    put_due(row, answer, scene)
    put_overrides(row, overridden, why, work.actor.login, scene)
    renewal = kind == "renewal"
    row.renewals += renewal
    fees = charge_delay(work, case, loan, settled)
    work.session.flush()
    before.made(fees)
    before.version = row.version
    note_action(work, scene, kind, before, patron_id=row.patron_id, copy_id=row.copy_id, loan_id=row.id)
    said = why if overridden or not renewal else ""
    then = {"barcode": case.copy.barcode, "due": loan.due_at or loan.due_date}
    now = {"barcode": case.copy.barcode, "due": row.due_at or row.due_date}
    log_loan(work, scene, "renew" if renewal else kind, row.id, row.patron_id, said, before=then, **now)
    work.commit()
    return fees


def _shown(copy: CopyFacts, loan: OpenLoan, due: Due) -> Lent:
    return Lent(
        loan_id=loan.id, copy_id=copy.id, barcode=copy.barcode, title=copy.title, author=copy.author, patron_id=loan.patron_id, due=due, rule=None,
        parameter="", lines=(), renewals=loan.renewals,
    )  # fmt: skip


def _statuses(case: Case, loan: OpenLoan, settled: Settled) -> tuple[Status, ...]:
    """Return the statuses that hold, each with its rule: they are shown whether they allow renewal or not."""
    scene, signal = case.scene, case.borrower.state.signal
    last = last_step_of(scene.session, loan.id)
    holding = {
        "calculated-debt": settled.charge.amount > 0,
        "interlibrary-loan": case.copy.loan_type == INTERLIBRARY,
        "overdue": is_late(loan.due_date, loan.due_at, scene.now, scene.today),
        "yellow-signal": signal is Signal.YELLOW,
        "claimed": last > WARNING,
        "reserved": case.others_waiting > 0,
        "invoiced": last == INVOICE or is_invoiced(scene.session, loan.id),
        "red-signal": signal is Signal.RED,
    }
    node = case.places.lending_or_working
    return tuple(Status(code, case.book.governing(_STATUS, node, case.situation, scene.today, code)) for code, holds in holding.items() if holds)
