"""The boxes of a patron category (L5), and the standard category: a ticked box on it, a button on the others (L4)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from app.domain.categories import BOXES, UNUSED_BOX, Standing
from app.domain.settings_draft import Key
from app.windows.common.buttons import Button
from app.windows.common.form import FieldLabel, Origin, YesNoField
from app.windows.common.plain_label import set_spoken, set_tip
from app.windows.common.theme import metric
from app.windows.common.words import word
from app.windows.unit_register.bound_field import BoundField
from app.windows.unit_register.origin_sign import OriginSign
from app.windows.unit_register.state import RegisterState

COLUMNS = (
    ("standard", "allow-long-loans", "no-automatic-fee", "hide-name"),
    ("no-reminder", "no-invoice", "no-automatic-block", "save-loans"),
    ("allow-reservation-on-loan", "allow-several-reservations", UNUSED_BOX),
)
"""Where the boxes stand, column by column."""


class StandardBox(QWidget):
    """*Standard category*: ticked and inactive on the standard category, elsewhere the button that makes it so."""

    standard_wanted = Signal()
    inherit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standard_box")
        self.box = QCheckBox(self)
        self.box.setObjectName("standard_category")
        self.box.setChecked(True)
        self.box.setEnabled(False)
        self.sign = OriginSign(self, name="standard_category")
        self._dot = FieldLabel("", self)
        self.make = Button("", self, icon_name="star", kind="link", name="make_standard_category")
        self.make.clicked.connect(self.standard_wanted)
        self.sign.inherit_wanted.connect(self.inherit_wanted)
        self._pages = QStackedWidget(self)
        for widgets in ((self.box, self.sign, self._dot), (self.make,)):
            page = QWidget(self)
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(metric(4))
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            self._pages.addWidget(page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.box.setText(self.tr("Standard category"))
        set_spoken(self.box, self.tr("Standard category"))
        set_tip(self.box, self.tr("New patrons of this unit get it when nothing else is chosen. Make another category the standard one to move it."))
        self.sign.retranslate()
        self.make.setText(self.tr("Make standard category"))

    def show_state(self, *, standard: bool, origin: Origin, unsaved: bool, missing: str) -> None:
        """Show whether the category is the standard one and whose choice that is; `missing` says why one may not change it."""
        self._pages.setCurrentIndex(0 if standard else 1)
        self.sign.show_origin(origin)
        self.sign.set_allowed(not missing)
        self._dot.set_unsaved(unsaved)
        self.make.set_allowed(not missing, missing, self.tr("New patrons of this unit get it from then on; the mark moves here from the present one."))


class _BoxCell(QWidget):
    """A box with its sign, and the dot after it."""

    def __init__(self, field: YesNoField, parent: QWidget) -> None:
        super().__init__(parent)
        self.dot = FieldLabel("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(field)
        row.addWidget(self.dot)
        row.addStretch(1)
        field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class CategoryBoxes(QFrame):
    """All boxes in their group."""

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "group")
        self.setObjectName("category_boxes")
        self._state = state
        self.standard = StandardBox(self)
        self._fields = {field.code: field for field in BOXES}
        self._widgets: dict[str, YesNoField] = {}
        self.bound: dict[str, BoundField] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(metric(12), metric(4), metric(12), metric(4))
        grid.setHorizontalSpacing(metric(12))
        grid.setVerticalSpacing(0)
        for row in range(max(len(codes) for codes in COLUMNS)):  # row by row, so that Tab goes as one reads
            for column, codes in enumerate(COLUMNS):
                if row < len(codes):
                    grid.addWidget(self._cell(codes[row]), row, column)
                grid.setColumnStretch(column, 1)

    def _cell(self, code: str) -> QWidget:
        if code == "standard":
            return self.standard
        field = YesNoField("", self, name=code.replace("-", "_"), inheritable=True)
        cell = _BoxCell(field, self)
        self._widgets[code] = field
        self.bound[code] = BoundField(self._fields[code], field, self._state, dot=cell.dot)
        return cell

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.standard.retranslate()
        for code, widget in self._widgets.items():
            widget.set_label(word(self._fields[code].label))
        tips = {
            "allow-long-loans": self.tr("Without it copies of the loan type long are refused."),
            "no-reminder": self.tr("No reminder is sent; the invoice comes when it would have come."),
            "no-invoice": self.tr("The reminders are the end of it."),
            "allow-reservation-on-loan": self.tr("A patron may reserve a title that he or she has on loan already."),
            "allow-several-reservations": self.tr("More than one reservation of the same title at a time."),
            "no-automatic-block": self.tr("Only staff block, by hand."),
            "no-automatic-fee": self.tr("No debt arises by itself; staff may add some by hand."),
            "hide-name": self.tr("Slips and lists at the desk show the card number instead."),
            "save-loans": self.tr("Returned loans are kept with patrons who have not been asked for consent."),
            UNUSED_BOX: self.tr("Kept as it is set, without effect."),
        }
        for code, tip in tips.items():
            self._widgets[code].set_tip(tip)

    def show_values(self, category_id: int, values: Mapping[str, Standing], sources: Mapping[str, str]) -> None:
        """Show the boxes of a category."""
        for code, bound in self.bound.items():
            bound.show_value(Key(code, category_id), values[code], sources[code])

    def set_allowed(self, missing: str) -> None:
        """Make the boxes active, or inactive with the sentence that says why."""
        for code, bound in self.bound.items():
            if code == UNUSED_BOX:
                bound.set_allowed(False, self.tr("Not used by Lånedisk."))
            else:
                bound.set_allowed(not missing, missing)

    @Slot()
    def refresh(self) -> None:
        """Show the draft again."""
        for bound in self.bound.values():
            bound.refresh()
