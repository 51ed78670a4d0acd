"""The row below the windows with Save, OK and Cancel: what is under way, how much is unsaved, and the three (B5)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric


class SavingRow(QWidget):
    """`name` ends the names of the buttons; `before` stands at the left, `beside` right before Save."""

    def __init__(self, parent: QWidget, *, name: str, before: Sequence[QWidget] = (), beside: Sequence[QWidget] = ()) -> None:
        super().__init__(parent)
        self.busy = BusyLine(self)
        self.unsaved = PlainLabel("", self, role="accent")
        self.unsaved.setObjectName("unsaved_count")
        self.save = Button("", self, icon_name="save", name=f"save_{name}")
        self.ok = Button("", self, kind="primary", name=f"ok_{name}")
        self.cancel = Button("", self, name=f"cancel_{name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        for widget in before:
            row.addWidget(widget)
        row.addWidget(self.busy, 1)
        row.addStretch(1)
        for widget in (self.unsaved, *beside, self.save, self.ok, self.cancel):
            row.addWidget(widget)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.save.setText(self.tr("&Save"))
        self.ok.setText(self.tr("OK"))
        self.cancel.setText(self.tr("Cancel"))

    def show_unsaved(self, text: str, *, saving: bool, missing: str) -> None:
        """Say what is unsaved (nothing: all is saved), and let it be saved unless the sentence `missing` says why not."""
        self.unsaved.setText(text)
        self.save.set_allowed(
            bool(text) and not saving and not missing, missing or self.tr("Nothing is changed."), self.tr("Saves and keeps the window open (Ctrl+S).")
        )
        self.ok.set_allowed(not saving, "", self.tr("Saves and closes the window."))
        self.cancel.set_allowed(not saving, "", self.tr("Closes the window; what is not saved is dropped."))
