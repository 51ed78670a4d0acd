"""The fields of a section of patron data: which kind of field each is, what may be chosen, and how it is checked while typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.domain.organisation import Kind
from app.domain.patron_edit import CARD_STATES, LOAN_HISTORY, Value, check_birth_date, longest
from app.queries.patron_account import Account
from app.queries.patron_sections import PatronData, RegisterChoice
from app.services.patron_checks import check_email, check_identity_number, check_phone, region_of
from app.windows.common.form import Choice, ChoiceField, DateField, Field, NoteField, TextField, YesNoField
from app.windows.common.patron.texts import CODES, FIELDS, word
from app.windows.common.words import entry_word

if TYPE_CHECKING:
    from app.background.client import Client


@dataclass(frozen=True, slots=True)
class Editing:
    """What fields need to know: whose data, the registers, and where the patron belongs."""

    client: Client
    account: Account
    data: PatronData

    @property
    def region(self) -> str:
        """The country whose telephone and identity numbers are meant."""
        return region_of(self.account.organisation.currency)

    def categories(self) -> list[Choice]:
        """Return the patron categories."""
        return _register(self.data.categories)

    def languages(self) -> list[Choice]:
        """Return the languages, and the one that is kept where the register lacks it."""
        kept = self.data.sections["preferences"]["language"]
        known = _register(self.data.languages)
        return known if any(choice.value == kept for choice in known) else [Choice(value=kept, text=str(kept or "–")), *known]

    def units(self) -> list[Choice]:
        """Return the account organisation and its units, indented."""
        tree = self.client.tree
        below = [tree[number] for number in tree.below(self.account.identity.account_id)]
        top = tree[self.account.identity.account_id].depth
        return [Choice(value=node.id, text=node.name, indent=node.depth - top) for node in below if node.kind in {Kind.ACCOUNT, Kind.UNIT}]


def make_field(key: str, editing: Editing, parent: QWidget) -> Field:
    """Return the field of a key, empty."""
    name = key.rpartition(":")[2]
    makers: dict[str, Callable[[str, Editing, QWidget], Field]] = {
        "birth_date": _birth_date, "expires": _date, "consent_asked": _date, "patron_category_id": _category, "home_unit_id": _unit, "active": _yes_no,
        "overdue_warning": _yes_no, "language": _language, "loan_history": _consent, "permanent_alert": _note, "guardian_address": _note, "state": _state,
    }  # fmt: skip
    field = makers.get(name, _text)(key, editing, parent)
    check = _check_of(name, editing)
    if check is not None:
        field.set_check(check)
    return field


def label_of(key: str) -> str:
    """Return the label of a key."""
    return word(FIELDS, key.rpartition(":")[2])


def show(field: Field, value: Value) -> None:
    """Put a value into its field."""
    field.set_value("" if value is None and isinstance(field, TextField | NoteField) else value)


def check_contact(kind: str, editing: Editing) -> Callable[[Any], None]:
    """Return the rule of an e-mail address or a telephone number."""
    return check_email if kind == "email" else partial(check_phone, region=editing.region)


def _check_of(name: str, editing: Editing) -> Callable[[Any], None] | None:
    checks: dict[str, Callable[[Any], None]] = {
        "birth_date": partial(check_birth_date, today=editing.account.today),
        "identity_number": partial(check_identity_number, region=editing.region),
        "guardian_email": _optional_email,
    }
    return checks.get(name)


def _optional_email(address: str) -> None:
    if address:
        check_email(address)


def _register(choices: tuple[RegisterChoice, ...]) -> list[Choice]:
    return [Choice(value=choice.value, text=entry_word(choice.name)) for choice in choices]


def _text(key: str, _editing: Editing, parent: QWidget) -> Field:
    return TextField(parent, name=key, longest=longest(key), required=key.endswith((":value", ":number")))


def _note(key: str, _editing: Editing, parent: QWidget) -> Field:
    return NoteField(parent, name=key, longest=longest(key))


def _date(key: str, _editing: Editing, parent: QWidget) -> Field:
    return DateField(parent, name=key)


def _birth_date(key: str, editing: Editing, parent: QWidget) -> Field:
    field = DateField(parent, name=key)
    field.set_range(date(1, 1, 1), editing.account.today)
    return field


def _category(key: str, editing: Editing, parent: QWidget) -> Field:
    return ChoiceField(parent, name=key, choices=editing.categories())


def _unit(key: str, editing: Editing, parent: QWidget) -> Field:
    return ChoiceField(parent, name=key, choices=editing.units())


def _language(key: str, editing: Editing, parent: QWidget) -> Field:
    return ChoiceField(parent, name=key, choices=editing.languages())


def _consent(key: str, _editing: Editing, parent: QWidget) -> Field:
    return ChoiceField(parent, name=key, choices=[Choice(value=code, text=word(CODES, code)) for code in LOAN_HISTORY])


def _state(key: str, _editing: Editing, parent: QWidget) -> Field:
    return ChoiceField(parent, name=key, choices=[Choice(value=code, text=word(CODES, code)) for code in CARD_STATES])


def _yes_no(key: str, _editing: Editing, parent: QWidget) -> Field:
    return YesNoField(label_of(key), parent, name=key)
