"""The fields of a real situation in Explain's form: the copy by its barcode, the patron by a card, and who and what these are (X1)."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import Invalid
from app.services.desk.real_asked import RealAsked
from app.services.desk.real_case import RealCase
from app.windows.common.buttons import Button
from app.windows.common.editors import TextField
from app.windows.common.plain_label import PlainLabel

_LONGEST = 60


class RealFields(QObject):
    """`changed` when another card or barcode is there, `loan_wanted` with the id of a loan whose situation is wanted."""

    changed = Signal()
    loan_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.barcode = TextField(parent, name="explain_barcode", longest=_LONGEST)
        self.title = PlainLabel("", parent, wrap=True)
        self.title.setObjectName("explain_title")
        self.card = TextField(parent, name="explain_card", longest=_LONGEST)
        self.name = PlainLabel("", parent, wrap=True)
        self.name.setObjectName("explain_name")
        self.take_loan = Button("", parent, kind="link", name="explain_take_loan")
        self._real: RealCase | None = None
        self._by_hand = False
        self._missing: dict[str, tuple[str, Invalid]] = {}
        self.barcode.set_check(partial(self._check_found, "barcode"))
        self.card.set_check(partial(self._check_found, "card"))
        self.barcode.changed.connect(self._on_changed)
        self.card.changed.connect(self._on_changed)
        self.take_loan.clicked.connect(self._on_take_loan)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.barcode.set_placeholder(self.tr("not known"))
        self.card.set_placeholder(self.tr("not known"))
        self.take_loan.setText(self.tr("Take the situation from its &loan"))
        self._show_allowed()

    def clear(self) -> None:
        """Know neither patron nor copy."""
        self._real, self._by_hand = None, False
        self._missing.clear()
        self.barcode.set_value("")
        self.card.set_value("")
        self._show_names()

    def asked(self, place_id: int | None, day: date | None) -> RealAsked | None:
        """Return the real situation that the fields name; None where they are empty, or where boxes were changed by hand since."""
        card, barcode, real = self.card.value(), self.barcode.value(), self._real
        if self._by_hand or not (card or barcode or real):
            return None
        same_patron = real is not None and card == real.card
        same_copy = real is not None and barcode == (real.copy.barcode if real.copy is not None else "")
        if real is not None and same_patron and same_copy and real.kept is not None:
            return RealAsked(loan_id=real.kept.reason.loan_id, place_id=place_id, day=day)
        if not card and not barcode:
            return None
        return RealAsked(
            patron_id=real.patron_id if real is not None and same_patron else None, card=card,
            copy_id=real.copy.id if real is not None and real.copy is not None and same_copy else None, barcode=barcode, place_id=place_id, day=day,
        )  # fmt: skip

    def show(self, real: RealCase) -> None:
        """Show whom and what was found; boxes say the same from now on."""
        self._real, self._by_hand = real, False
        self._missing.clear()
        self.barcode.set_value(real.copy.barcode if real.copy is not None else "")
        self.card.set_value(real.card)
        self._show_names()

    def show_fault(self, refusal: Invalid) -> bool:
        """Show at its field what is not found; False where it is neither's."""
        field = {"card": self.card, "barcode": self.barcode}.get(refusal.field)
        if field is not None:
            self._missing[refusal.field] = (field.value(), refusal)
            field.is_valid()
        return field is not None

    def _check_found(self, name: str, value: str) -> None:
        """Leaving a field checks it again: what was not found stays said until something else stands there."""
        missing = self._missing.get(name)
        if missing is not None and missing[0] == value:
            raise missing[1]

    def leave(self) -> None:
        """A box was changed by hand: the situation is that of the boxes, and nobody's any more."""
        if self._real is not None or self.card.value() or self.barcode.value():
            self._by_hand = True
            self._show_names()

    def _show_names(self) -> None:
        real = None if self._by_hand else self._real
        nobody = self.tr("changed by hand") if self._by_hand else "–"
        self.title.setText(real.copy.title if real is not None and real.copy is not None else nobody)
        self.name.setText((real.name if real is not None else "") or nobody)
        self._show_allowed()

    def _show_allowed(self) -> None:
        self.take_loan.set_allowed(
            self._loan_id() is not None, self.tr("The copy of that barcode is not on loan."),
            self.tr("Takes patron, place and day from the loan that the copy is out on."),
        )  # fmt: skip

    def _loan_id(self) -> int | None:
        real = self._real
        if real is None or real.copy is None or real.copy.loan is None or not real.copy.loan.patron_id:
            return None
        return real.copy.loan.id

    @Slot()
    def _on_changed(self) -> None:
        self._by_hand = False
        self.changed.emit()

    @Slot()
    def _on_take_loan(self) -> None:
        loan_id = self._loan_id()
        if loan_id is not None:
            self.loan_wanted.emit(loan_id)
