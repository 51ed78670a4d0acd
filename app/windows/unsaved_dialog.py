"""The one question before something typed is lost: save it, drop it, or stay."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric


class UnsavedDialog(QDialog):
    """Names the window with the unsaved typing. Cancel has the focus; dropping is red and never the default."""

    save_chosen = Signal()
    drop_chosen = Signal()

    def __init__(self, title: str, *, can_save: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unsaved_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not saved"))
        heading = PlainLabel(self.tr("{window} is not saved").format(window=title), self, role="panel", wrap=True)
        text = PlainLabel(self.tr("What was typed there is lost if it is closed without saving."), self, wrap=True)
        save = Button(self.tr("&Save"), self, icon_name="save", name="save")
        save.setVisible(can_save)
        drop = Button(self.tr("&Don't save"), self, icon_name="trash-2", kind="danger", name="drop")
        stay = Button(self.tr("Cancel"), self, name="stay")
        stay.setDefault(True)
        save.clicked.connect(self._on_save_clicked)
        drop.clicked.connect(self._on_drop_clicked)
        stay.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        for button in (drop, save, stay):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        layout.setSpacing(metric(8))
        layout.addWidget(heading)
        layout.addWidget(text)
        layout.addSpacing(metric(6))
        layout.addLayout(buttons)
        self.setMinimumWidth(metric(420))
        stay.setFocus()

    @Slot()
    def _on_save_clicked(self) -> None:
        self.accept()
        self.save_chosen.emit()

    @Slot()
    def _on_drop_clicked(self) -> None:
        self.accept()
        self.drop_chosen.emit()
