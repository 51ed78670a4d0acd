"""*No max fee* and *Max fee*: two controls that are one field (L6). Ticked, the amount is greyed and the value is empty."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import Invalid, Refusal
from app.domain.text import mark
from app.windows.common.form import MoneyField, YesNoField
from app.windows.common.inherit_sign import Origin
from app.windows.common.plain_label import set_spoken
from app.windows.common.words import say


class MaxFeeField(QObject):
    """The tick box `box` and the amount `money`, with the ways of one field; the value None is *No max fee*."""

    changed = Signal()
    inherit_chosen = Signal()

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.box = YesNoField("", parent, name=f"no_{name}", inheritable=True)
        self.money = MoneyField(parent, name=name, chars=10, inheritable=True)
        self.editor = self.money.editor
        self._allowed, self._reason = True, ""
        self.box.changed.connect(self._on_ticked)
        self.money.changed.connect(self.changed)
        for widget in (self.box, self.money):
            widget.inherit_chosen.connect(self.inherit_chosen)

    def set_names(self, box: str, money: str) -> None:
        """Name both for those who listen; their labels stand at the row."""
        set_spoken(self.box.editor, box)
        self.money.set_label(money)

    def value(self) -> int | None:
        """Return the amount, None for no max fee; Invalid where neither is given."""
        if self.box.value():
            return None
        amount = self.money.value()
        if amount is None:
            raise Invalid(self.objectName(), mark("Give an amount, or tick No max fee."))
        return amount

    def set_value(self, value: int | None) -> None:
        """Show an amount, or no max fee."""
        self.box.set_value(value is None)
        self.money.set_value(value)
        self._show_allowed()

    def set_check(self, check: Callable[[Any], None]) -> None:
        """Give the amount a rule of its own; an empty one is told of by `value`."""
        self._rule = check
        self.money.set_check(self._check_money)

    def set_origin(self, origin: Origin, source: str = "") -> None:
        """Show both as inherited or own."""
        self.box.set_origin(origin, source)
        self.money.set_origin(origin, source)

    def set_unsaved(self, unsaved: bool) -> None:
        """Tell both that they are unsaved; the dots are at their labels."""
        self.box.set_unsaved(unsaved)
        self.money.set_unsaved(unsaved)

    def set_allowed(self, allowed: bool, reason: str = "") -> None:
        """Make both active, or inactive with a tool tip that says why."""
        self._allowed, self._reason = allowed, reason
        self._show_allowed()

    def is_valid(self) -> bool:
        """Say whether an amount is given or none is wanted; shows what is wrong where not."""
        try:
            value = self.value()
            if value is not None:
                self._rule(value)
        except Refusal as refusal:
            self.money.set_error(say(refusal))
            return False
        self.money.set_error("")
        return True

    def setFocus(self) -> None:
        """Go to the amount, or to the box where there is none."""
        (self.box if self.box.value() else self.money).setFocus()

    def _check_money(self, amount: int | None) -> None:
        if amount is None and not self.box.value():
            raise Invalid(self.objectName(), mark("Give an amount, or tick No max fee."))
        if amount is not None:
            self._rule(amount)

    def _show_allowed(self) -> None:
        self.box.set_allowed(self._allowed, self._reason)
        ticked = self.box.value()
        self.money.set_allowed(self._allowed and not ticked, self._reason or self.tr("No max fee is ticked."))

    @Slot()
    def _on_ticked(self) -> None:
        if self.box.value():
            self.money.set_value(None)
        self._show_allowed()
        if not self.box.value():
            self.money.setFocus()
        self.changed.emit()
