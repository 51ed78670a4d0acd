"""The fields of a new patron: the columns of a file of patrons, each checked as it is typed, and what the home unit gives (Q9)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.duplicates import Traits
from app.domain.organisation import Kind
from app.domain.patron import is_junior
from app.domain.patron_edit import check_birth_date, longest
from app.domain.pins import LONGEST, check_pin
from app.domain.refusals import Invalid, Refusal
from app.domain.text import mark
from app.queries.new_patron import NewPatronGround
from app.services.patron_checks import check_email, check_identity_number, check_phone, check_postcode, region_of
from app.windows.common.form import Choice, ChoiceField, DateField, Field, Form, TextField, YesNoField
from app.windows.common.patron.texts import CODES, FIELDS, word
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.common.words import entry_word, say

if TYPE_CHECKING:
    from app.background.client import Client

_LEFT = ("card", "last_name", "first_name", "birth_date", "identity_number", "guardian", "pin", "pin_again")
_MIDDLE = ("mobile", "phone", "email", "street", "postcode", "city", "country")
_RIGHT = ("home_unit", "category", "expires", "language")
_LABELS = {"card": "number", "home_unit": "home_unit_id", "category": "patron_category_id"}
_GIVEN = ("category", "expires", "overdue_warning")
"""What follows the home unit as long as nobody chose something else."""
_REGISTERS = frozenset({"category", "language"})
_REQUIRED = frozenset({"card", "last_name"})


class NewPatronForm(QWidget):
    """`edited` at every edit, `unit_chosen` when another home unit is."""

    edited = Signal()
    unit_chosen = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._ground: NewPatronGround | None = None
        self._chosen: set[str] = set()
        self._waiting: dict[str, Any] = {}
        self.forms = [Form(self) for _ in range(3)]
        self.headings = [PlainLabel("", self, role="section") for _ in range(3)]
        self.fields: dict[str, Field] = {}
        self._labels: dict[str, Any] = {}
        for form, keys in zip(self.forms, (_LEFT, _MIDDLE, _RIGHT), strict=True):
            for key in keys:
                self.fields[key] = self._make(key)
                self._labels[key] = form.add("", self.fields[key])
        for key, form in (("linked", self.forms[0]), ("overdue_warning", self.forms[2])):
            self.fields[key] = YesNoField("", self, name=key)
            form.add_wide(self.fields[key])
        for field in self.fields.values():
            field.changed.connect(self._on_edited)
        self._lay_out()
        self._show_guardian()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(24))
        for heading, form in zip(self.headings, self.forms, strict=True):
            column = QVBoxLayout()
            column.setSpacing(metric(6))
            column.addWidget(heading)
            column.addWidget(form)
            column.addStretch(1)
            row.addLayout(column, 1)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for heading, text in zip(self.headings, (self.tr("Patron"), self.tr("Contact"), self.tr("Account")), strict=True):
            heading.setText(text)
        own = {"pin": self.tr("PIN"), "pin_again": self.tr("The same again"), "guardian": self.tr("Guardian")}
        for key, field in self.fields.items():
            name = _LABELS.get(key, key)
            label = own.get(key) or word(CODES if name in {"mobile", "phone", "email"} else FIELDS, name)
            if key == "linked":
                label = self.tr("The patron agrees that accounts at other libraries are linked")
            field.set_label(label)

    # what is typed

    def cells(self) -> dict[str, str]:
        """Return the columns that are filled, as a file has them. Call it when everything is valid."""
        found = {}
        for key, field in self.fields.items():
            value = field.value()
            if key in {"pin", "pin_again", "linked"} or (key == "guardian" and not self._asks_guardian()):
                continue
            found[key] = value.isoformat() if isinstance(value, date) else str(int(value)) if isinstance(value, bool) else str(value or "")
        return {key: text for key, text in found.items() if text}

    @property
    def pin(self) -> str:
        """The PIN typed, empty for none."""
        return str(self._value("pin") or "")

    @property
    def linked(self) -> bool:
        """Whether the patron agrees to the link, and has given a number to link by."""
        return bool(self._value("linked")) and bool(self._value("identity_number"))

    def traits(self) -> Traits:
        """Return what tells whose the account would be, as far as it is typed."""
        born = self._value("birth_date")
        return Traits(
            first_name=str(self._value("first_name") or ""), last_name=str(self._value("last_name") or ""), birth_date=born if isinstance(born, date) else None,
            identity_number=str(self._value("identity_number") or ""), emails=tuple(filter(None, [str(self._value("email") or "")])),
        )  # fmt: skip

    def home_unit(self) -> int | None:
        """Return the id of the home unit that is chosen."""
        code = self._value("home_unit")
        return self._client.tree.codes.get(code) if code else None

    def typed(self) -> dict[str, Any]:
        """Return what is typed as plain JSON values; a PIN is kept nowhere."""
        found = {}
        for key in self._chosen - {"pin", "pin_again"}:
            value = self._value(key)
            if value is not None:
                found[key] = {"day": value.isoformat()} if isinstance(value, date) else value
        return found

    def type_in(self, typed: dict[str, Any]) -> None:
        """Put back what `typed` returned."""
        for key, value in typed.items():
            if key in _REGISTERS and self._ground is None:
                self._waiting[key] = value  # there is nothing to choose from yet
                self._chosen.add(key)
            elif key in self.fields:
                self.fields[key].set_value(date.fromisoformat(value["day"]) if isinstance(value, dict) else value)
                self._chosen.add(key)
        self._show_guardian()

    def unsaved(self) -> bool:
        """Say whether anything was typed or chosen."""
        return bool(self._chosen)

    def is_valid(self) -> bool:
        """Check every field in sight, show what is wrong at each, and go to the first."""
        wrong = [field for key, field in self.fields.items() if (key != "guardian" or self._asks_guardian()) and not field.is_valid()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def show_refused(self, refusals: Iterator[Refusal]) -> list[Refusal]:
        """Show each refusal at its field, go to the first of those, and return what has none."""
        first: Field | None = None
        rest = []
        for refusal in refusals:
            key = "card" if refusal.kind == "exists" else refusal.field if isinstance(refusal, Invalid) else ""
            field = self.fields.get(key)
            if field is None:
                rest.append(refusal)
                continue
            field.set_error(say(refusal))
            first = first or field
        if first is not None:
            first.setFocus()
        return rest

    def _value(self, key: str) -> Any:
        try:
            return self.fields[key].value()
        except Refusal:
            return None

    # what the home unit gives

    def show_ground(self, ground: NewPatronGround) -> None:
        """Offer the registers, and fill in what the home unit gives where nothing was chosen."""
        self._ground = ground
        categories, languages = self.fields["category"], self.fields["language"]
        assert isinstance(categories, ChoiceField)
        assert isinstance(languages, ChoiceField)
        categories.set_choices([Choice(value=choice.value, text=entry_word(choice.name)) for choice in ground.categories])
        languages.set_choices([Choice(value="", text="–"), *(Choice(value=choice.value, text=choice.name) for choice in ground.languages)])
        for key, value in self._waiting.items():
            self.fields[key].set_value(value)
        self._waiting.clear()
        for key in _GIVEN:
            if key not in self._chosen:
                self.fields[key].set_value(getattr(ground.gives, key))
        born = self.fields["birth_date"]
        assert isinstance(born, DateField)
        born.set_range(date(1, 1, 1), ground.today)
        self._show_guardian()

    def _asks_guardian(self) -> bool:
        born = self._value("birth_date")
        return self._ground is not None and isinstance(born, date) and is_junior(born, self._ground.today, self._ground.gives.junior_limit)

    def _show_guardian(self) -> None:
        for widget in (self.fields["guardian"], self._labels["guardian"]):
            widget.setVisible(self._asks_guardian())

    @Slot()
    def _on_edited(self) -> None:
        source = self.sender()
        key = next((key for key, field in self.fields.items() if field is source), "")
        self._chosen.add(key)
        if key == "home_unit":
            self.unit_chosen.emit()
        if key == "birth_date":
            self._show_guardian()
        self.edited.emit()

    # fields

    def _make(self, key: str) -> Field:
        if key in {"birth_date", "expires"}:
            field: Field = DateField(self, name=key)
        elif key in {"category", "language"}:
            field = ChoiceField(self, name=key)
        elif key == "home_unit":
            field = ChoiceField(self, name=key, choices=self._units())
            field.set_value(self._client.tree[self._client.actor.unit_id].code)
        else:
            field = TextField(self, name=key, longest=LONGEST if key.startswith("pin") else longest(key), required=key in _REQUIRED)
        if key.startswith("pin") and isinstance(field.editor, QLineEdit):
            field.editor.setEchoMode(QLineEdit.EchoMode.Password)
        checks: dict[str, Callable[[Any], None]] = {
            "birth_date": self._check_birth_date, "identity_number": self._check_identity_number, "email": self._check_email,
            "mobile": partial(self._check_phone, "mobile"), "phone": partial(self._check_phone, "phone"), "postcode": self._check_postcode,
            "pin": self._check_pin, "pin_again": self._check_pin_again,
        }  # fmt: skip
        if key in checks:
            field.set_check(checks[key])
        return field

    def _units(self) -> list[Choice]:
        tree, account = self._client.tree, self._client.actor.account_id
        units = [tree[number] for number in tree.below(account) if tree[number].kind is Kind.UNIT]
        return [Choice(value=node.code, text=node.name, indent=node.depth - tree[account].depth - 1) for node in units]

    @property
    def _region(self) -> str:
        return region_of(self._ground.organisation.currency) if self._ground is not None else ""

    def _check_birth_date(self, born: date | None) -> None:
        if self._ground is not None:
            check_birth_date(born, self._ground.today)

    def _check_identity_number(self, number: str) -> None:
        check_identity_number(number, self._region)

    def _check_email(self, address: str) -> None:
        if address:
            check_email(address)

    def _check_phone(self, key: str, number: str) -> None:
        if number:
            check_phone(number, self._region, key)

    def _check_postcode(self, code: str) -> None:
        check_postcode(code, str(self._value("country") or ""), self._region)

    def _check_pin(self, pin: str) -> None:
        if pin:
            check_pin(pin)

    def _check_pin_again(self, pin: str) -> None:
        if pin != self.pin:
            raise Invalid("pin_again", mark("The two PINs differ."))
