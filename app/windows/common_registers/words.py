"""What registers, their fields and their values are called in the language of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.closed_days import days_of_field, is_closed_field
from app.domain.common_draft import GROUPS, ORDER, read_ids
from app.domain.delivered import CHANNELS, NOTICES, STATUSES, entry_name
from app.domain.organisation import Tree
from app.domain.placeholders import shown_text
from app.domain.text_draft import TEXT, key_of_spot
from app.domain.unit_draft import NEW, REMOVED, ROW, Entity, Spot, UnitDraft
from app.queries.common_registers import CommonReading
from app.windows.common.calendar.closed_words import closed_label, closed_text
from app.windows.common.formats import amount_text
from app.windows.common.texts.text_note import window_language
from app.windows.common.words import entry_word, say


def register_title(register: str) -> str:
    """Return what a register is called."""
    titles = {
        "status-code": QCoreApplication.translate("CommonRegisters", "Status codes"),
        "language": QCoreApplication.translate("CommonRegisters", "Languages"),
        "fee-type": QCoreApplication.translate("CommonRegisters", "Fee types"),
        "fee-level": QCoreApplication.translate("CommonRegisters", "Fee levels"),
        "patron-category": QCoreApplication.translate("CommonRegisters", "Patron categories"),
        "loan-type": QCoreApplication.translate("CommonRegisters", "Loan types"),
        "media-type": QCoreApplication.translate("CommonRegisters", "Media types"),
        "circulation-category": QCoreApplication.translate("CommonRegisters", "Circulation categories"),
        "age-group": QCoreApplication.translate("CommonRegisters", "Age groups"),
        "age-class": QCoreApplication.translate("CommonRegisters", "Age classes"),
        "message-format": QCoreApplication.translate("CommonRegisters", "Message formats"),
        "currency": QCoreApplication.translate("CommonRegisters", "Currencies"),
        "reservation-group": QCoreApplication.translate("CommonRegisters", "Reservation groups"),
        GROUPS: QCoreApplication.translate("CommonRegisters", "Groups of units"),
        TEXT: QCoreApplication.translate("CommonRegisters", "Texts"),
        Entity.ORGANISATION: QCoreApplication.translate("CommonRegisters", "Calendar"),
    }
    return titles.get(register, register)


def field_label(field: str) -> str:
    """Return the label of a field."""
    labels = {
        "name": QCoreApplication.translate("CommonRegisters", "Name"),
        "code": QCoreApplication.translate("CommonRegisters", "Code"),
        "effect": QCoreApplication.translate("CommonRegisters", "Effect as"),
        "from_day": QCoreApplication.translate("CommonRegisters", "From day"),
        "from_year": QCoreApplication.translate("CommonRegisters", "From year"),
        "loan_type": QCoreApplication.translate("CommonRegisters", "Loan type"),
        "channel": QCoreApplication.translate("CommonRegisters", "Channel"),
        "kind": QCoreApplication.translate("CommonRegisters", "Kind of notice"),
        "rounding": QCoreApplication.translate("CommonRegisters", "Rounding"),
        "vat": QCoreApplication.translate("CommonRegisters", "VAT, per cent"),
        "groups": QCoreApplication.translate("CommonRegisters", "Groups, the first its own"),
        ORDER: QCoreApplication.translate("CommonRegisters", "Order"),
    }
    return labels.get(field, field)


def hint_of(field: str) -> str:
    """Return what is to be known of a field, nothing where its label says all."""
    hints = {
        "effect": QCoreApplication.translate("CommonRegisters", "A status of the library's own does what this built-in one does."),
        "from_day": QCoreApplication.translate("CommonRegisters", "The level holds from so many days late on; one from day 1 always exists."),
        "from_year": QCoreApplication.translate("CommonRegisters", "The group is entered on the birthday of that year."),
        "rounding": QCoreApplication.translate("CommonRegisters", "The smallest amount that can be paid; stays while there are open debts."),
        "vat": QCoreApplication.translate("CommonRegisters", "Holds for what is charged from now on."),
    }
    return hints.get(field, "")


def name_said(register: str, code: str, name: str) -> str:
    """Return the name of an entry: a delivered one that nobody changed in the language of the screen."""
    return entry_word(entry_name(register, code, name))


def vat_said(value: str) -> str:
    """Write a rate as the locale has it."""
    return value.replace(".", QLocale().decimalPoint())


def vat_read(text: str) -> str:
    """Return the value of a rate as it is typed."""
    return text.replace(QLocale().decimalPoint(), ".")


def value_said(field: str, value: str, loan_types: Mapping[str, str]) -> str:
    """Return a value of an entry as lists and the history have it; `loan_types` leads from codes to names."""
    if field == "effect" and value in STATUSES:
        return say(STATUSES[value])
    if field == "channel" and value in CHANNELS:
        return say(CHANNELS[value])
    if field == "kind" and value in NOTICES:
        return say(NOTICES[value])
    if field == "loan_type":
        return loan_types.get(value, value)
    if field == "rounding" and value.replace(".", "").isdigit():
        return amount_text(round(float(value) * 100))
    return f"{vat_said(value)} %" if field == "vat" and value else value


def loan_type_names(draft: UnitDraft, reading: CommonReading, *, gone: bool = False) -> dict[str, str]:
    """Return the names of the loan types by code, with what is typed of them; those that go only with `gone`."""
    kept = {row.id: dict(row.values) for row in reading.rows["loan-type"] if gone or not draft.is_removed("loan-type", row.id)}
    for row_id in (*kept, *draft.added("loan-type", 0)):
        values = kept.setdefault(row_id, {})
        values |= {field: draft.over(Spot("loan-type", row_id, field), values.get(field, "")) for field in ("code", "name")}
    return {row["code"]: name_said("loan-type", row["code"], row["name"]) for row in kept.values() if row["code"]}


def row_said(register: str, row_id: int, draft: UnitDraft, reading: CommonReading) -> str:
    """Return the name of an entry, with what is typed of it."""
    row = reading.find(register, row_id)
    values = row.values if row is not None else {}
    code, name = (draft.over(Spot(register, row_id, field), values.get(field, "")) for field in ("code", "name"))
    return name_said(register, code, name) or code or QCoreApplication.translate("CommonRegisters", "(new)")


def spot_said(spot: Spot, draft: UnitDraft, reading: CommonReading, tree: Tree) -> str:
    """Return what a typed field is called: the register, the entry, the field."""
    title = register_title(spot.entity)
    if is_closed_field(spot.field):
        return f"{title}: {closed_label(days_of_field(spot.field))}"
    if spot.entity == TEXT:
        key = key_of_spot(spot)
        return f"{title}: {say(NOTICES[key.kind])}, {say(CHANNELS[key.channel])}, {key.language}"
    if spot.field == ORDER:
        return f"{title}: {field_label(ORDER)}"
    if spot.entity == GROUPS:
        node = tree.nodes.get(spot.row_id)
        return f"{title}: {node.name if node is not None else spot.row_id}"
    name = f"{title}: {row_said(spot.entity, spot.row_id, draft, reading)}"
    whole = draft.changes.get(spot.whole)
    if whole is not None and whole.mine in (NEW, REMOVED) and spot.field == ROW:
        removed, added = QCoreApplication.translate("CommonRegisters", "remove"), QCoreApplication.translate("CommonRegisters", "add")
        return f"{name}: {removed if whole.mine == REMOVED else added}"
    return f"{name}, {field_label(spot.field)}"


def spot_text(spot: Spot, value: str, draft: UnitDraft, reading: CommonReading) -> str:
    """Return a typed or stored value as the screen has it."""
    if is_closed_field(spot.field):
        return closed_text(value)
    if spot.entity == TEXT:
        return shown_text(value, window_language()) or QCoreApplication.translate("CommonRegisters", "the standard text")
    if spot.field == ORDER or spot.entity == GROUPS:
        register = "reservation-group" if spot.entity == GROUPS else spot.entity
        return ", ".join(row_said(register, row_id, draft, reading) for row_id in read_ids(value)) or "–"
    if spot.field == "name":
        row = reading.find(spot.entity, spot.row_id)
        return name_said(spot.entity, row.code if row is not None else "", value)
    return value_said(spot.field, value, loan_type_names(draft, reading, gone=True))
