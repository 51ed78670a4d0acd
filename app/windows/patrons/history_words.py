"""What an entry of an account's log says in words: what was done to what, from what, to what (tab 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from app.domain.delivered import CHANNELS, NOTICES
from app.domain.text import Spoken
from app.queries.audit import LogRow
from app.windows.common.circulation.pay_dialog import means_text
from app.windows.common.formats import date_text, instant_text, money_text
from app.windows.common.mail_words import kind_text, state_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.patron.texts import CODES, DEBTS, DONE, FIELDS, MESSAGES, SECTIONS, TABLES, word
from app.windows.common.words import entry_word, say
from app.windows.common.words import word as domain_word

_DONE: Mapping[str, str] = {
    **DONE,
    "lend": QT_TRANSLATE_NOOP("Patron", "Lent"),
    "renew": QT_TRANSLATE_NOOP("Patron", "Renewed"),
    "return": QT_TRANSLATE_NOOP("Patron", "Returned"),
    "due-date": QT_TRANSLATE_NOOP("Patron", "Due date by hand"),
    "closed-day": QT_TRANSLATE_NOOP("Patron", "Moved by a closed day"),
    "recall": QT_TRANSLATE_NOOP("Patron", "Recalled"),
    "mark": QT_TRANSLATE_NOOP("Patron", "Marked"),
    "close": QT_TRANSLATE_NOOP("Patron", "Closed"),
    "pay": QT_TRANSLATE_NOOP("Patron", "Paid"),
    "refund": QT_TRANSLATE_NOOP("Patron", "Refunded"),
    "undo": QT_TRANSLATE_NOOP("Patron", "Undone"),
    "send": QT_TRANSLATE_NOOP("Patron", "Sent"),
    "put-in-file": QT_TRANSLATE_NOOP("Patron", "Written to a file"),
    "suspend": QT_TRANSLATE_NOOP("Patron", "Suspended"),
    "resume": QT_TRANSLATE_NOOP("Patron", "Resumed"),
    "expire": QT_TRANSLATE_NOOP("Patron", "Past its validity"),
    "exempt": QT_TRANSLATE_NOOP("Patron", "Exempt from claims"),
    "end-exempt": QT_TRANSLATE_NOOP("Patron", "Claims go on"),
    "resend": QT_TRANSLATE_NOOP("Patron", "E-mail sent again"),
    "print-letter": QT_TRANSLATE_NOOP("Patron", "Letter printed"),
}

_TABLES: Mapping[str, str] = {
    **TABLES,
    "loan": QT_TRANSLATE_NOOP("Patron", "loan"),
    "debt": QT_TRANSLATE_NOOP("Patron", "debt"),
    "note": QT_TRANSLATE_NOOP("Patron", "note"),
    "notice": QT_TRANSLATE_NOOP("Patron", "notice"),
    "invoice": QT_TRANSLATE_NOOP("Patron", "invoice"),
    "outbox": QT_TRANSLATE_NOOP("Patron", "e-mail"),
}

_FIELDS: Mapping[str, str] = {
    **FIELDS,
    **{kind: CODES[kind] for kind in ("email", "phone", "mobile", "work")},
    "card": FIELDS["number"],
    "permanent_alert": SECTIONS["alert"],
    "guardian": SECTIONS["guardian"],
    "guardian_email": QT_TRANSLATE_NOOP("Patron", "Guardian's e-mail"),
    "guardian_address": CODES["guardian"],
    "subject": MESSAGES["invalid-address"],
    "text": FIELDS["permanent_alert"],
    "barcode": QT_TRANSLATE_NOOP("Patron", "Barcode"),
    "due": QT_TRANSLATE_NOOP("Patron", "Due date"),
    "amount": QT_TRANSLATE_NOOP("Patron", "Amount"),
    "means": QT_TRANSLATE_NOOP("Patron", "Means"),
    "type": QT_TRANSLATE_NOOP("Patron", "Fee type"),
    "mark": QT_TRANSLATE_NOOP("Patron", "Mark"),
    "days_late": QT_TRANSLATE_NOOP("Patron", "Days late"),
    "fees": QT_TRANSLATE_NOOP("Patron", "Fees"),
    "title": QT_TRANSLATE_NOOP("Patron", "Title"),
    "pickup": QT_TRANSLATE_NOOP("Patron", "Pickup unit"),
    "first_in_line": QT_TRANSLATE_NOOP("Patron", "First in line"),
    "made_at": QT_TRANSLATE_NOOP("Patron", "Made"),
    "age_group": QT_TRANSLATE_NOOP("Patron", "Age group"),
    "reached": QT_TRANSLATE_NOOP("Patron", "Reached"),
    "signal": QT_TRANSLATE_NOOP("Patron", "Signal"),
    "channel": QT_TRANSLATE_NOOP("Patron", "Channel"),
    "barcodes": QT_TRANSLATE_NOOP("Patron", "Barcodes"),
    "fee": QT_TRANSLATE_NOOP("Patron", "Fee"),
    "invoice": QT_TRANSLATE_NOOP("Patron", "Invoice"),
}

KINDS: Mapping[str, str] = {
    "looks": QT_TRANSLATE_NOOP("Patron", "Looked at, downloaded"),
    "loans": QT_TRANSLATE_NOOP("Patron", "Loans"),
    "reservations": QT_TRANSLATE_NOOP("Patron", "Reservations"),
    "money": QT_TRANSLATE_NOOP("Patron", "Debts and payments"),
    "messages": QT_TRANSLATE_NOOP("Patron", "Messages and notes"),
    "notices": QT_TRANSLATE_NOOP("Patron", "Notices"),
    "blocks": QT_TRANSLATE_NOOP("Patron", "Blocks"),
    "data": QT_TRANSLATE_NOOP("Patron", "Patron data"),
}
"""What entries can be narrowed to."""

_LOOKS = frozenset({"open", "download", "print", "export"})
_OF: Mapping[str, str] = {
    "loan": "loans", "reservation": "reservations", "debt": "money", "payment": "money", "message": "messages", "note": "messages", "desk_action": "loans",
    "notice": "notices", "invoice": "money", "outbox": "notices",
}  # fmt: skip
_MONEY = frozenset({"amount", "fee", "fees", "refund"})


def _code(code: str) -> str:
    return word(CODES, code)


_CODED: Mapping[str, Callable[[str], str]] = {
    "means": means_text, "mark": _code, "state": _code, "signal": _code, "loan_history": _code, "subject": _code,
}  # fmt: skip
_UNDONE: Mapping[str, str] = {**_DONE, "loan": _DONE["lend"], "renewal": _DONE["renew"], "payment": _DONE["pay"]}
_OF_ENTITY: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("outbox", "kind"): kind_text, ("outbox", "state"): state_text, ("notice", "state"): state_text,
    ("desk_action", "kind"): lambda code: word(_UNDONE, code), ("desk_action", "loan"): lambda _number: "", ("desk_action", "payment"): lambda _number: "",
}  # fmt: skip
"""Fields that say another thing of one kind of row than of others; what was undone says nothing by its numbers."""


def kind_of(row: LogRow) -> str:
    """Return which kind an entry is of."""
    if row.what in _LOOKS:
        return "looks"
    if "block" in row.what:
        return "blocks"
    return _OF.get(row.entity, "data")


def done_text(row: LogRow) -> str:
    """Say what was done, and to what."""
    done, thing = word(_DONE, row.what), word(_TABLES, row.entity) if row.entity in _TABLES else ""
    return f"{done}: {thing}" if thing else done


class ChangeWords:
    """Writes what changed, in a currency and a time zone."""

    def __init__(self, currency: str, local: Callable[[datetime], datetime]) -> None:
        self._currency, self._local = currency, local

    def text(self, row: LogRow) -> str:
        """Return the changed fields with old and new value, the comment first."""
        before, after = row.before or {}, row.after or {}
        fields = [field for field in dict.fromkeys((*before, *after)) if before.get(field) or after.get(field) or row.what == "change"]
        said = [(field, self._pair(row, before, after, field)) for field in fields]
        parts = [f"{word(_FIELDS, field)}: {pair}" for field, pair in said if pair]
        return "; ".join([domain_word(row.comment), *parts] if row.comment else parts)  # the program's own comments are in every language

    def _pair(self, row: LogRow, before: Mapping[str, Any], after: Mapping[str, Any], field: str) -> str:
        old, new = self._value(row, field, before.get(field)), self._value(row, field, after.get(field))
        if old == new:
            return new
        both = field in before and field in after
        return f"{old or '–'} → {new or '–'}" if both or (before and after and row.what == "change") else old or new

    def _value(self, row: LogRow, field: str, value: Any) -> str:
        if value is None or value == "":
            return ""
        if isinstance(value, bool):
            return word(CODES, "yes" if value else "no")
        if isinstance(value, Spoken):
            return entry_word(value)
        if field in _MONEY and isinstance(value, int):
            return money_text(value, self._currency)
        if (row.entity, field) in _OF_ENTITY:
            return _OF_ENTITY[row.entity, field](str(value))
        if field == "kind" and str(value) in NOTICES:
            return say(NOTICES[str(value)])
        if field == "channel":
            return say(CHANNELS[str(value)]) if str(value) in CHANNELS else str(value)
        if isinstance(value, list):
            return ", ".join(map(str, value))
        if field == "kind":
            return word({**DEBTS, **MESSAGES} if row.entity in ("debt", "message") else CODES, str(value))
        if field in _CODED:
            return _CODED[field](str(value))
        return self._moment(value) if isinstance(value, str) else str(value)

    def _moment(self, text: str) -> str:
        """Write an ISO day or instant as the locale does; any other text as it is."""
        try:
            if len(text) == len("2026-03-10"):
                return date_text(date.fromisoformat(text))
            return instant_text(self._local(datetime.fromisoformat(text))) if text[10:11] == "T" else text
        except ValueError:
            return text
