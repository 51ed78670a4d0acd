"""The title or the copy while it is edited in its box: the form, Save and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.items import Fields, ItemKind
from app.queries.item_choices import ItemChoices
from app.windows.common.buttons import Button
from app.windows.common.theme import metric
from app.windows.items.item_form import ItemForm

if TYPE_CHECKING:
    from app.background.client import Client


class ItemEditor(QWidget):
    """`save_wanted` and `cancelled` at its buttons, by Enter and Esc."""

    save_wanted = Signal()
    cancelled = Signal()

    def __init__(self, client: Client, choices: ItemChoices, kind: ItemKind, seen: Fields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"edit_{kind}")
        self.form = ItemForm(client, choices, kind, seen, self)
        self.save_button = Button(self.tr("&Save"), self, kind="primary", icon_name="save", name="save_item")
        self.cancel_button = Button(self.tr("Cancel"), self, name="cancel_item")
        self.save_button.clicked.connect(self.save_wanted)
        self.cancel_button.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(8))
        column.addWidget(self.form)
        column.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
