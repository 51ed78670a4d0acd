"""The document of *Download patron data*: everything held about one account, but for the PIN (Q3, patrons.md).

Described by `resources/schemas/patron-download.schema.json`. Amounts are texts with their currency beside them, days and
instants ISO, registers and organisations by code and name. Who of the staff did something is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import among
from app.domain.blocks import Block
from app.domain.debts import open_part
from app.domain.money import format_amount
from app.models import Base
from app.models.copy import Copy, Title
from app.models.debt import Debt, Payment, PaymentPart
from app.models.job import AgeLimit
from app.models.loan import Loan
from app.models.message import Message, Note
from app.models.patron import Address, Card, Contact, ManualBlock, Patron, PatronPin, Preference
from app.models.register import PatronCategory
from app.models.reservation import Reservation
from app.queries.audit import LogRow, list_account_log
from app.queries.bare_rows import rows_among, rows_of
from app.queries.limiting import holder_of
from app.queries.organisation import load_tree
from app.queries.patron_export_claims import invoiced_copies, invoices_part, loan_claims, notices_part
from app.queries.patron_export_mail import mails_part
from app.queries.patron_sections import find_account
from app.queries.patron_standing import State, get_account_organisation, load_states

FORMAT, VERSION = "lanedisk-patron", 1
Document = dict[str, Any]

T = TypeVar("T", bound=Base)


def export_document(session: Session, patron_id: int, now: datetime, at: int | None = None) -> Document:
    """Return the document of an account (a fixed number of queries). NotFound when it is gone."""
    return _Export(session, patron_id, now, at).document()


class _Export:
    """Reads an account table by table and writes each as documents do."""

    def __init__(self, session: Session, patron_id: int, now: datetime, at: int | None) -> None:
        self._session, self._id, self._now = session, patron_id, now
        self._patron: Patron = find_account(session, patron_id)
        organisation, tree = get_account_organisation(session, self._patron.organisation_id), load_tree(session)
        place = self._patron.home_unit_id if at is None else at
        self._state: State = load_states(session, [holder_of(self._patron)], organisation, tree, now, place)[patron_id]
        self._currency = organisation.currency
        self._places = {node.id: {"code": node.code, "name": node.name} for node in tree.nodes.values()}
        self._loans = self._rows(Loan)
        self._reservations = self._rows(Reservation)
        self._debts = self._rows(Debt)
        self._claims, self._exempt = loan_claims(session, [loan.id for loan in self._loans])
        self._copies = self._read_copies()
        titles = select(Title.id, Title.number, Title.title, Title.author).where(among(Title.id, {r.title_id for r in self._reservations}))
        self._titles = {row.id: {"number": row.number, "title": row.title, "author": row.author} for row in session.execute(titles)}

    def document(self) -> Document:
        contacts = self._rows(Contact)
        return {
            "format": FORMAT,
            "version": VERSION,
            "exported_at": _instant(self._now),
            "account": self._account_part(),
            "name": self._name(),
            "identity": {"birth_date": _day(self._patron.birth_date), "identity_number": self._patron.identity_number},
            "guardian": self._guardian(),
            "cards": [{"number": c.number, "state": c.state, "since": _day(c.since)} for c in self._rows(Card)],
            "addresses": [self._address(a) for a in self._rows(Address)],
            "emails": [{"address": c.value, "valid": c.valid} for c in contacts if c.kind == "email"],
            "phones": [{"kind": c.kind, "number": c.value, "valid": c.valid} for c in contacts if c.kind != "email"],
            "preferences": self._preferences(),
            "consents": [self._consent()],
            "loans": [self._loan(loan) for loan in self._loans],
            "reservations": [self._reservation(r) for r in self._reservations],
            **self._money(),
            "messages": [self._message(m) for m in self._rows(Message)],
            "notes": [self._note(n) for n in self._rows(Note)],
            "age_limits": [self._age_limit(row) for row in self._rows(AgeLimit)],
            "blocks": self._blocks(),
            "notices": [*notices_part(self._session, self._id, self._place, self._currency), *mails_part(self._session, self._id)],
            "invoices": invoices_part(self._session, self._id, self._place, self._copy, self._currency),
            "log": [self._log_entry(entry) for entry in list_account_log(self._session, self._id)],
        }

    def _rows(self, table: type[T]) -> Sequence[T]:
        return rows_of(self._session, table, self._id)

    def _place(self, organisation_id: int | None) -> Document | None:
        return None if organisation_id is None else self._places.get(organisation_id)

    def _read_copies(self) -> dict[int, Document]:
        found = {loan.copy_id for loan in self._loans} | {debt.copy_id for debt in self._debts} | invoiced_copies(self._session, self._id)
        found |= {copy for r in self._reservations for copy in (r.copy_id, r.trapped_copy_id)}
        ids = {copy for copy in found if copy is not None}
        query = select(Copy.id, Copy.barcode, Title.title, Title.author).join(Title, Title.id == Copy.title_id).where(among(Copy.id, ids))
        return {row.id: {"barcode": row.barcode, "title": row.title, "author": row.author} for row in self._session.execute(query)}

    def _copy(self, copy_id: int | None) -> Document | None:
        return None if copy_id is None else self._copies.get(copy_id)

    def _account_part(self) -> Document:
        patron = self._patron
        category = self._session.execute(select(PatronCategory.code, PatronCategory.name).where(PatronCategory.id == patron.patron_category_id)).one()
        return {
            "number": patron.id, "organisation": self._place(patron.organisation_id), "category": {"code": category.code, "name": category.name},
            "home_unit": self._place(patron.home_unit_id), "created_at": _instant(patron.created_at), "expires": _day(patron.expires),
            "active": patron.active, "hidden": patron.hidden, "user_name": patron.user_name, "currency": self._currency,
            "balance": format_amount(self._state.facts.debt), "pin_set_at": self._pin_set_at(),
            "permanent_alert": {"text": patron.permanent_alert, "since": _day(patron.permanent_alert_since)} if patron.permanent_alert else None,
        }  # fmt: skip

    def _pin_set_at(self) -> str | None:
        return _instant(self._session.scalar(select(PatronPin.set_at).where(PatronPin.patron_id == self._id)))

    def _name(self) -> Document:
        return {field: getattr(self._patron, field) for field in ("last_name", "first_name", "middle_name", "prefix", "suffix", "preferred_name")}

    def _consent(self) -> Document:
        patron = self._patron
        return {"what": "loan-history", "answer": patron.loan_history, "since": _day(patron.loan_history_since), "asked": _day(patron.consent_asked)}

    def _guardian(self) -> Document | None:
        patron = self._patron
        if not (patron.guardian or patron.guardian_email or patron.guardian_address):
            return None
        return {"name": patron.guardian, "email": patron.guardian_email, "address": patron.guardian_address}

    def _address(self, row: Address) -> Document:
        fields = ("kind", "street", "street2", "postcode", "city", "county", "region", "country", "valid")
        return {field: getattr(row, field) for field in fields}

    def _preferences(self) -> Document:
        others = {row.name: row.value for row in self._rows(Preference)}
        return {"language": self._patron.language, "overdue_warning": self._patron.overdue_warning, "others": others}

    def _loan(self, loan: Loan) -> Document:
        return {
            "number": loan.id, "copy": self._copy(loan.copy_id), "lent_at": _instant(loan.lent_at), "place": self._place(loan.point_id),
            "due": _instant(loan.due_at) or _day(loan.due_date), "open": loan.is_open, "returned_at": _instant(loan.returned_at),
            "returned_place": self._place(loan.returned_point_id), "renewals": loan.renewals, "claims": self._claims.get(loan.id, []),
            "exempt": self._exempt.get(loan.id), "mark": loan.mark, "mark_since": _day(loan.mark_since), "note": loan.note,
            "rule": {
                "number": loan.rule_id, "parameter": loan.rule_parameter, "value": loan.rule_value, "text": loan.rule_text, "unit": loan.rule_unit,
                "day": _day(loan.rule_day),
            },
            "lines": _lines(loan.lines), "overrides": [_override(one) for one in loan.overrides or ()], "days_late": loan.days_late,
        }  # fmt: skip

    def _reservation(self, row: Reservation) -> Document:
        return {
            "number": row.id, "title": self._titles.get(row.title_id), "copy": self._copy(row.copy_id), "trapped_copy": self._copy(row.trapped_copy_id),
            "pickup": self._place(row.pickup_id), "made_at": _instant(row.made_at), "place": self._place(row.point_id), "state": row.state,
            "suspended_until": _day(row.suspended_until), "expires": _day(row.expires), "pickup_until": _day(row.pickup_until),
            "waits_since": _instant(row.waits_since), "told_at": _instant(row.told_at), "first_in_line": row.first_in_line,
        }  # fmt: skip

    def _money(self) -> Document:
        payments = self._rows(Payment)
        paid: dict[int, int] = defaultdict(int)
        parts: dict[int, list[Any]] = defaultdict(list)
        for part in rows_among(self._session, PaymentPart, "debt_id", [debt.id for debt in self._debts]):
            paid[part.debt_id] += part.amount
            parts[part.payment_id].append(part)
        return {
            "debts": [self._debt(debt, paid[debt.id]) for debt in self._debts],
            "payments": [self._payment(p, parts[p.id]) for p in payments],
        }

    def _amount(self, minor: int) -> Document:
        return {"amount": format_amount(minor), "currency": self._currency}

    def _debt(self, debt: Debt, paid: int) -> Document:
        return {
            "number": debt.id, "kind": debt.kind, "type": debt.type_name, **self._amount(debt.amount),
            "open": format_amount(open_part(debt.amount, paid, removed=debt.removed_at is not None)), "since": _instant(debt.since),
            "place": self._place(debt.point_id), "loan": debt.loan_id, "copy": self._copy(debt.copy_id), "delay_due": _day(debt.delay_due),
            "note": debt.note, "lines": _lines(debt.lines), "days_late": debt.days_late, "removed_at": _instant(debt.removed_at),
            "removed_comment": debt.removed_comment,
            "refund": None if debt.refund is None else format_amount(debt.refund), "refunded_at": _instant(debt.refunded_at),
        }  # fmt: skip

    def _payment(self, payment: Payment, parts: Iterable[Any]) -> Document:
        return {
            "number": payment.id, "kind": payment.kind, **self._amount(payment.amount), "means": payment.means,
            "at": _instant(payment.at), "place": self._place(payment.point_id),
            "note": payment.note, "parts": [{"debt": part.debt_id, **self._amount(part.amount)} for part in parts],
        }  # fmt: skip

    def _message(self, row: Message) -> Document:
        return {
            "kind": row.kind, "subject": row.subject, "text": row.text, "created_at": _instant(row.created_at), "place": self._place(row.created_at_id),
            "edited_at": _instant(row.edited_at), "archived_at": _instant(row.archived_at),
        }  # fmt: skip

    def _note(self, row: Note) -> Document:
        return {
            "title": row.title, "text": row.text, "visible": row.visible, "created_at": _instant(row.created_at), "reservation": row.reservation_id,
        }  # fmt: skip

    def _age_limit(self, row: AgeLimit) -> Document:
        return {"age_group": row.age_group, "reached": _day(row.reached), "signal": row.signal, "ended_at": _instant(row.ended_at)}

    def _blocks(self) -> Document:
        return {
            "now": [_block(block) for block in self._state.blocks],
            "signal": {"colour": self._state.signal.value, "causes": [str(cause) for cause in self._state.signal_causes]},
            "by_hand": [
                {
                    "comment": row.comment, "set_at": _instant(row.set_at), "place": self._place(row.set_at_id), "until": _day(row.until),
                    "lifted_at": _instant(row.lifted_at), "lifted_comment": row.lifted_comment,
                }
                for row in self._rows(ManualBlock)
            ],
        }  # fmt: skip

    def _log_entry(self, entry: LogRow) -> Document:
        return {
            "at": _instant(entry.at), "role": entry.role, "place": self._place(entry.point_id), "what": entry.what, "entity": entry.entity,
            "number": entry.entity_id, "before": entry.before, "after": entry.after, "comment": entry.comment,
        }  # fmt: skip


def _lines(lines: Iterable[Document] | None) -> list[Document]:
    """Return kept lines as they are read; what the screen says them in its language by is left out."""
    return [{key: line[key] for key in ("text", "amount") if key in line} for line in lines or ()]


def _override(one: Document) -> Document:
    return {"kind": one["kind"], "sentence": one["sentence"]["text"], "reason": one["reason"], "at": one["at"]}


def _block(block: Block) -> Document:
    return {
        "kind": block.kind.value, "cause": str(block.cause), "stops": list(block.stops), "overridable": block.overridable,
        "lifted_by": str(block.lifted_by), "since": _day(block.since), "until": _day(block.until),
    }  # fmt: skip


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _instant(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
