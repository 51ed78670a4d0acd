"""The form of tab 1-Units: the fields of the organisation that is marked in the list beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.organisation import Kind, PointKind
from app.domain.unit_draft import HOURS, PARENT, Entity, Spot
from app.services.unit_checks import CODE_MAX, CONTACT, LINE_MAX, MONEY, NAME_MAX
from app.windows.common.field import Field
from app.windows.common.form import Choice, ChoiceField, Form, TextField
from app.windows.common.formats import amount_text
from app.windows.common.spot_field import SpotField
from app.windows.common.theme import metric
from app.windows.unit_register.hours_field import HoursField
from app.windows.unit_register.place_checks import PlaceChecks
from app.windows.unit_register.place_names import field_label, kind_name, point_kind_name
from app.windows.unit_register.state import RegisterState

_IDENTITY = ("name", "code", "kind", "point_kind", PARENT)
_ROUNDINGS = (1, 10, 50, 100, 500, 1000)
"""What amounts are rounded to, in minor units."""


class UnitsForm(QWidget):
    """Two columns of fields: who and where it is; when it is open and how it counts."""

    def __init__(self, state: RegisterState, checks: PlaceChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("units_form")
        self._state = state
        self.kind = TextField(self, name="unit_kind")
        self.bound: dict[str, SpotField] = {}
        left, right = Form(self), Form(self)
        self._identity = left.add_heading("")
        for name in _IDENTITY:
            self._add(left, name, checks)
        self._contact = left.add_heading("")
        for name in CONTACT:
            self._add(left, name, checks)
        self._hours = right.add_heading("")
        for name in HOURS:
            self._add(right, name, checks)
        self._money = right.add_heading("")
        for name in MONEY:
            self._add(right, name, checks)
        self._rounding: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(metric(4), 0, metric(10), metric(6))
        row.setSpacing(metric(24))
        for form, share in ((left, 5), (right, 4)):
            column = QVBoxLayout()
            column.addWidget(form)
            column.addStretch(1)
            row.addLayout(column, share)
        state.changed.connect(self.refresh)

    def _add(self, form: Form, name: str, checks: PlaceChecks) -> None:
        if name == "kind":
            form.add("", self.kind)
            self.kind.set_allowed(allowed=False)
            return
        widget = self._made(name)
        form.add("", widget)
        self.bound[name] = SpotField(Entity.ORGANISATION, name, widget, self._state, checks)

    def _made(self, name: str) -> Field:
        own = f"unit_{name.replace('-', '_')}"
        if name in HOURS:
            return HoursField(self, name=own)
        if name in ("point_kind", PARENT):
            return ChoiceField(self, name=own)
        if name in ("rounding", "currency"):
            return ChoiceField(self, name=own, chars=12)
        chars = {"time_zone": 22, "postcode": 11}.get(name, 0)
        longest = {"name": NAME_MAX, "code": CODE_MAX}.get(name, LINE_MAX)
        return TextField(self, name=own, longest=longest, chars=chars)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.bound["time_zone"].widget.editor

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._identity.say(self.tr("Organisation"))
        self._contact.say(self.tr("Address and contact"), self.tr("as letters and messages give it"))
        self._hours.say(self.tr("Opening hours"), self.tr("nothing: not recorded"))
        self._money.say(self.tr("Money and time"), self.tr("of the whole account organisation"))
        self.kind.set_label(field_label("kind"))
        for name, bound in self.bound.items():
            if isinstance(bound.widget, HoursField):
                bound.widget.say(field_label(name), self.tr("opens"), self.tr("closes"), self.tr("Closed"))
            else:
                bound.widget.set_label(field_label(name))
        kinds = [Choice(value=kind.value, text=point_kind_name(kind.value)) for kind in PointKind]
        self._choice("point_kind").set_choices(kinds)
        self._show_roundings()
        tips = {
            "phone": self.tr("With the country code, or as it is dialled where the account organisation is."),
            "reply_address": self.tr("Answers to messages go here."),
            "website": self.tr("Written as https://www.example.com"),
            "currency": self.tr("One of the currencies of the common registers; stays while there are open debts."),
            "rounding": self.tr("The smallest amount that can be paid."),
            "time_zone": self.tr("Written as Europe/Stockholm"),
        }
        for name, tip in tips.items():
            self.bound[name].widget.set_tip(tip)
        self.refresh()

    def show_row(self, row_id: int, kind: Kind, values: Mapping[str, str], parents: Sequence[Choice], currencies: Sequence[str]) -> None:
        """Show the fields of an organisation, under which others it may hang, and what currencies there are."""
        typed = self._state.unit.over(Spot(Entity.ORGANISATION, row_id, "currency"), values.get("currency", ""))
        offered = dict.fromkeys((*currencies, *(code for code in (values.get("currency"), typed) if code)))
        self._choice("currency").set_choices([Choice(value=code, text=code) for code in offered])
        rounding = values.get("rounding", "")
        self._rounding = int(rounding) if rounding.isdigit() else None
        self._show_roundings()
        self._choice(PARENT).set_choices(parents)
        self.kind.set_value(kind_name(kind))
        for name, bound in self.bound.items():
            bound.show_row(row_id, values.get(name, ""))
        self.bound["point_kind"].widget.set_allowed(kind is Kind.POINT, "")
        shown = {"point_kind": kind is Kind.POINT, PARENT: kind is not Kind.ROOT, **dict.fromkeys(MONEY, kind is Kind.ACCOUNT)}
        for name, visible in shown.items():
            widget = self.bound[name].widget
            widget.setVisible(visible)
            if widget.label is not None:
                widget.label.setVisible(visible)
        self._money.setVisible(kind is Kind.ACCOUNT)

    def set_allowed(self, missing: str, fixed: Mapping[str, str]) -> None:
        """Let the fields be changed, or say why not: `missing` for all of them, `fixed` for some."""
        for name, bound in self.bound.items():
            reason = missing or fixed.get(name, "")
            bound.widget.set_allowed(not reason, reason)

    def show_spot(self, spot: Spot) -> None:
        """Go to a field, and say there what is wrong."""
        widget = self.bound[spot.field].widget
        widget.is_valid()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, field: str) -> None:
        """Go to a field."""
        self.bound[field].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show the draft again."""
        for bound in self.bound.values():
            bound.refresh()

    def _choice(self, name: str) -> ChoiceField:
        widget = self.bound[name].widget
        assert isinstance(widget, ChoiceField)
        return widget

    def _show_roundings(self) -> None:
        amounts = sorted({*_ROUNDINGS, *([self._rounding] if self._rounding else [])})
        self._choice("rounding").set_choices([Choice(value=str(amount), text=amount_text(amount)) for amount in amounts])
