"""Keeping what a chunk of a run makes: notices with their texts, steps, debts, invoices, mails, the log; one statement for each table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, func, select

from app.database.bulk import insert_columns, insert_numbered, insert_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.charge import Charge
from app.domain.claims.facts import CopyName
from app.domain.claims.formats import Destination
from app.domain.claims.letters import facts_of_plan, language_of
from app.domain.claims.plans import NO_CHARGE, InvoicedCopy, NoticePlan
from app.domain.claims.steps import INVOICE
from app.domain.explanation import write_lines
from app.domain.mails import MAX_TEXT, Mail
from app.domain.settlement import ON_INVOICE
from app.domain.texts import NoticeText
from app.models.claim import ClaimStep, Notice
from app.models.debt import Debt
from app.models.invoice import Invoice, InvoiceLine
from app.queries.claims.copies import read_names
from app.queries.claims.registers import ClaimBook
from app.queries.texts import Texts
from app.services.outbox import queue_mails

QUEUED, TO_PRINT, UNADDRESSED = "queued", "to-print", "unaddressed"

Row = dict[str, Any]

_LAST_NUMBER = select(func.max(Invoice.number)).where(Invoice.organisation_id == bindparam("account"))


def write_notices(work: UnitOfWork, book: ClaimBook, texts: Texts, run_id: int | None, plans: Sequence[NoticePlan]) -> None:
    """Write notices and everything that goes with them within the open change; whoever calls it holds the claims of the account organisation."""
    numbers = _invoice_numbers(work, book, plans)
    names = read_names(work.session, plans)
    letters = [_letter(book, texts, plan, names, number) for plan, number in zip(plans, numbers, strict=True)]
    rows = [_notice(book, run_id, plan, *letter) for plan, letter in zip(plans, letters, strict=True)]
    notices = insert_numbered(work.session, Notice, rows)
    made = list(zip(plans, notices, strict=True))
    insert_columns(work.session, ClaimStep, _steps(book, made))
    debts = _Debts(work, book)
    parts = [list(debts.of(plan)) if plan.total_fee or plan.invoice is not None else [] for plan in plans]
    debts.write()
    _write_invoices(work, book, made, numbers, parts, debts)
    queue_mails(work, [_mail(book, plan, notice, letter[0]) for (plan, notice), letter in zip(made, letters, strict=True) if _is_mail(plan)])
    work.log(*[_entry(book, plan, names, notice) for plan, notice in made])
    work.touched("patron", *(plan.to.id for plan in plans))
    for kind in ("notice", "claim_step", "loan", "debt", "invoice"):
        work.touched(kind)


def _invoice_numbers(work: UnitOfWork, book: ClaimBook, plans: Sequence[NoticePlan]) -> list[int | None]:
    """Return the number of each invoice, running on within the account organisation (one query)."""
    last = last_number(work, book.account.id)
    numbers: list[int | None] = []
    for plan in plans:
        last += plan.invoice is not None
        numbers.append(last if plan.invoice is not None else None)
    return numbers


def last_number(work: UnitOfWork, account_id: int) -> int:
    """Return the number of the last invoice of an account organisation; whoever asks holds its claims."""
    return work.session.scalar(_LAST_NUMBER, {"account": account_id}) or 0


def _letter(book: ClaimBook, texts: Texts, plan: NoticePlan, names: Mapping[int, CopyName], number: int | None) -> tuple[NoticeText, str]:
    """Return what a notice says, and in which language."""
    language = language_of(plan.to.language, book.account.currency)
    found = texts.find(plan.kind, plan.destination.format.channel, language, plan.unit_id)
    text = found.text if plan.setting.text is None else NoticeText(found.text.subject, plan.setting.text)
    facts = facts_of_plan(plan, book.sender(plan.unit_id), names, number)
    return facts.fill(text, found.language, plan.destination.format.channel), found.language


def state_of(where: Destination) -> str:
    """Return how a notice stands when it is made: in the outbox, to be printed, or a letter to nobody."""
    return QUEUED if where.format.channel != "paper" else TO_PRINT if where.addressed else UNADDRESSED


def _notice(book: ClaimBook, run_id: int | None, plan: NoticePlan, text: NoticeText, language: str) -> Row:
    where = plan.destination
    return {
        "organisation_id": book.account.id, "run_id": run_id, "patron_id": plan.to.id, "unit_id": plan.unit_id, "kind": plan.kind,
        "format": where.format.code, "channel": where.format.channel, "address": where.address, "language": language, "day": book.rules.day,
        "fee": plan.total_fee, "subject": text.subject, "text": text.text, "setting": plan.decided, "state": state_of(where),
    }  # fmt: skip


def _steps(book: ClaimBook, made: Iterable[tuple[NoticePlan, int]]) -> dict[str, Sequence[Any]]:
    """Return the steps column by column: they are far more than anything else of a chunk."""
    steps = [(copy.loan.id, copy.loan.due, plan.number, plan.kind, copy.signal, notice_id) for plan, notice_id in made for copy in plan.copies]
    columns = dict(zip(("loan_id", "due_date", "number", "kind", "signal", "notice_id"), zip(*steps, strict=True), strict=True))
    return {"organisation_id": [book.account.id] * len(steps), "day": [book.rules.day] * len(steps), **columns}


class _Debts:
    """The debts of a chunk: collected one by one, written at once."""

    def __init__(self, work: UnitOfWork, book: ClaimBook) -> None:
        self._work, self._book = work, book
        self._rows: list[Row] = []
        self.ids: list[int] = []

    def write(self) -> None:
        """Write them; `ids` are theirs in the order in which they came."""
        self.ids = insert_numbered(self._work.session, Debt, self._rows) if self._rows else []

    def of(self, plan: NoticePlan) -> Iterator[Row]:
        """Collect the debts of a notice, and give the lines of its invoice: `debt` is the place of a line's debt, None where it has none."""
        whole = "handling" if plan.number == INVOICE else "notice"
        yield from self._one(plan, whole, plan.fee)
        for copy in (one for one in plan.copies if one.fee is not NO_CHARGE):
            yield from self._one(plan, "notice", copy.fee, {"loan_id": copy.loan.id, "copy_id": copy.loan.copy_id})
        for invoiced in plan.invoice.copies if plan.invoice is not None else ():
            yield from self._invoiced(plan, invoiced)

    def _invoiced(self, plan: NoticePlan, copy: InvoicedCopy) -> Iterator[Row]:
        of_copy = {"loan_id": copy.loan.id, "copy_id": copy.loan.copy_id}
        if copy.overdue is not None and copy.overdue.amount:
            yield from self._one(plan, ON_INVOICE, copy.overdue, of_copy, days_late=copy.days_late, delay_due=copy.loan.due)
        elif copy.overdue is not None and copy.settles_delay:
            yield of_copy | {"kind": ON_INVOICE, "amount": 0, "debt": None, "lines": write_lines(copy.overdue.lines)}
        if copy.in_debt and copy.replacement.amount:
            yield from self._one(plan, "replacement", copy.replacement, of_copy)
        else:
            yield of_copy | {"kind": "replacement", "amount": copy.replacement.amount, "debt": None, "lines": write_lines(copy.replacement.lines)}

    def _one(self, plan: NoticePlan, kind: str, charge: Charge, of_copy: Mapping[str, int] | None = None, **more: Any) -> Iterator[Row]:
        if charge.amount <= 0:
            return
        about: Row = {"loan_id": None, "copy_id": None, **(of_copy or {})}
        self._rows.append(
            {
                "organisation_id": self._book.account.id, "patron_id": plan.to.id, **about, "kind": kind, "amount": charge.amount,
                "since": self._work.now(), "point_id": plan.point_id, "days_late": None, "delay_due": None, "lines": write_lines(charge.lines),
                "created_by": self._work.actor.login, **more,
            }
        )  # fmt: skip
        yield about | {"kind": kind, "amount": charge.amount, "debt": len(self._rows) - 1, "lines": []}


def _write_invoices(
    work: UnitOfWork, book: ClaimBook, made: Iterable[tuple[NoticePlan, int]], numbers: Iterable[int | None], parts: Iterable[list[Row]], debts: _Debts
) -> None:
    with_lines = [(plan, notice, number, lines) for (plan, notice), number, lines in zip(made, numbers, parts, strict=True) if plan.invoice is not None]
    if not with_lines:
        return
    rows = [
        {
            "organisation_id": book.account.id, "number": number, "kind": "copies", "patron_id": plan.to.id, "unit_id": plan.unit_id, "notice_id": notice,
            "day": book.rules.day, "pay_by": plan.invoice.pay_by if plan.invoice is not None else book.rules.day,
        }
        for plan, notice, number, _ in with_lines
    ]  # fmt: skip
    ids = insert_numbered(work.session, Invoice, rows)
    lines = [
        line | {"organisation_id": book.account.id, "invoice_id": invoice, "debt_id": None if line["debt"] is None else debts.ids[line["debt"]]}
        for invoice, (*_, own) in zip(ids, with_lines, strict=True)
        for line in own
    ]
    insert_rows(work.session, InvoiceLine, [{key: value for key, value in line.items() if key != "debt"} for line in lines])


def _is_mail(plan: NoticePlan) -> bool:
    return plan.destination.format.channel == "email"


def _mail(book: ClaimBook, plan: NoticePlan, notice_id: int, text: NoticeText) -> Mail:
    return Mail(
        organisation_id=book.account.id, unit_id=plan.unit_id, patron_id=plan.to.id, notice_id=notice_id, kind=plan.kind, address=plan.destination.address,
        subject=text.subject, text=text.text[:MAX_TEXT],  # of thousands of loans, rather than that nobody gets any
    )  # fmt: skip


def _entry(book: ClaimBook, plan: NoticePlan, names: Mapping[int, CopyName], notice_id: int) -> LogEntry:
    told: Row = {"kind": plan.kind, "channel": plan.destination.format.channel, "barcodes": [names[copy.loan.copy_id].barcode for copy in plan.copies]}
    if plan.total_fee:
        told["fee"] = plan.total_fee
    return LogEntry(what="send", entity="notice", entity_id=notice_id, organisation_id=book.account.id, patron_id=plan.to.id, after=told)
