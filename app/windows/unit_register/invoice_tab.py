"""Tab Invoice of a patron category: days after the last reminder, handling fee, block at invoice, text (L9)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.categories import FIELDS, INVOICE, NOT_USED, Standing
from app.domain.setting import MAX_TEXT
from app.domain.settings_draft import Key
from app.windows.common.form import Field, FieldLabel, MoneyField, NumberField, YesNoField
from app.windows.common.plain_label import PlainLabel
from app.windows.common.scrolling import Page
from app.windows.common.texts.text_tools import TextTools
from app.windows.common.theme import metric
from app.windows.common.words import word
from app.windows.unit_register.bound_field import BoundField
from app.windows.unit_register.names import field_name
from app.windows.unit_register.origin_sign import SignedNote
from app.windows.unit_register.state import RegisterState


class InvoiceTab(Page):
    """The tab."""

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("category_invoice")
        self._state = state
        self.days = NumberField(self, name="invoice_days", highest=NOT_USED, chars=6, inheritable=True)
        self.child = MoneyField(self, name="invoice_fee_child", chars=10, inheritable=True)
        self.adult = MoneyField(self, name="invoice_fee_adult", chars=10, inheritable=True)
        self.block = YesNoField("", self, name="block_at_invoice", inheritable=True)
        self.text = SignedNote(self, name="invoice_text", longest=MAX_TEXT, kind="invoice")
        self.tools = TextTools(self.text, self)
        self._heads = [PlainLabel("", self, role="label"), PlainLabel("", self, role="label")]
        self._labels = {code: FieldLabel("", self) for code in ("invoice-days", "invoice-fee-child", "block-at-invoice", "invoice-text")}
        self._hints = {code: PlainLabel("", self, role="secondary") for code in ("invoice-days", "invoice-fee-child", "block-at-invoice")}
        self._dots = {"invoice-fee-adult": FieldLabel("", self)}
        self._fields: dict[str, Field] = {
            "invoice-days": self.days, "invoice-fee-child": self.child, "invoice-fee-adult": self.adult, "block-at-invoice": self.block,
            "invoice-text": self.text,
        }  # fmt: skip
        self._lay_out()
        dots = {**self._labels, **self._dots}
        self.bound = {field.code: BoundField(field, self._fields[field.code], state, dot=dots[field.code]) for field in INVOICE}
        state.changed.connect(self.refresh)
        self.tools.preview_wanted.connect(self._on_preview)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(metric(10))
        grid.setVerticalSpacing(metric(6))
        grid.setColumnStretch(3, 1)
        for code, label in self._labels.items():
            label.setBuddy(self._fields[code].editor)
            label.setMinimumHeight(metric(26))
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._labels["invoice-days"], 0, 0, top)
        grid.addWidget(self.days, 0, 1, top)
        grid.addWidget(self._hints["invoice-days"], 0, 3)
        for column, head in enumerate(self._heads, start=1):
            grid.addWidget(head, 1, column)
        grid.addWidget(self._labels["invoice-fee-child"], 2, 0, top)
        grid.addWidget(self.child, 2, 1, top)
        adult = QHBoxLayout()
        adult.setSpacing(0)
        adult.addWidget(self.adult)
        adult.addWidget(self._dots["invoice-fee-adult"])
        grid.addLayout(adult, 2, 2, top)
        grid.addWidget(self._hints["invoice-fee-child"], 2, 3)
        block = QHBoxLayout()
        block.setSpacing(0)
        block.addWidget(self.block)
        block.addWidget(self._labels["block-at-invoice"])
        block.addStretch(1)
        grid.addLayout(block, 3, 1, 1, 2)
        grid.addWidget(self._hints["block-at-invoice"], 3, 3)
        grid.addWidget(self._labels["invoice-text"], 4, 0, top)
        grid.addWidget(self.text.sign, 4, 1)
        grid.addWidget(self.tools, 4, 2, 1, 2)
        grid.addWidget(self.text, 5, 0, 1, 4)
        grid.setRowStretch(5, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(14), metric(10), metric(12), metric(10))
        whole.addLayout(grid)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.tools.preview

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for code, label in self._labels.items():
            label.setText("" if code == "block-at-invoice" else word(FIELDS[code].label))
        for code, field in self._fields.items():
            field.set_label(field_name(FIELDS[code]))
        for head, text in zip(self._heads, (self.tr("Child"), self.tr("Adult")), strict=True):
            head.setText(text)
        self._hints["invoice-days"].setText(self.tr("days; 999 = no invoice, empty = the parameter's"))
        self._hints["invoice-fee-child"].setText(self.tr("0 = none, empty = the parameter's fee"))
        self._hints["block-at-invoice"].setText(self.tr("the patron is blocked until the copies are returned or paid"))
        self.text.sign.retranslate()
        self.tools.retranslate()
        self.text.set_placeholder(self.tr("The standard text of invoices."))
        for widget in (self.days, self.child, self.adult):
            widget.set_placeholder("–")
        self.refresh()

    def show_values(self, category_id: int, values: Mapping[str, Standing], sources: Mapping[str, str]) -> None:
        """Show the invoice of a category."""
        for money in (self.child, self.adult):
            money.set_currency(self._state.currency)
        for code, bound in self.bound.items():
            bound.show_value(Key(code, category_id), values[code], sources[code])

    def set_allowed(self, missing: str) -> None:
        """Make the fields active, or inactive with the sentence that says why."""
        for bound in self.bound.values():
            bound.set_allowed(not missing, missing)
        self.tools.set_allowed(not missing, missing)

    @Slot()
    def refresh(self) -> None:
        """Show the draft again."""
        for bound in self.bound.values():
            bound.refresh()

    @Slot()
    def _on_preview(self) -> None:
        self._state.preview("invoice", self.text, self)
