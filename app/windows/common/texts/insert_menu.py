"""The button with the menu of placeholders that can stand in a text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from app.domain.placeholders import placeholders_of, shown_name
from app.windows.common.buttons import Button
from app.windows.common.plain_label import set_spoken
from app.windows.common.texts.text_note import TextNote, window_language


class InsertButton(Button):
    """Opens the menu; what is chosen comes into the field where its cursor stands. Ctrl+Space in the field opens it there."""

    def __init__(self, field: TextNote, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon_name="plus", kind="flat", name=f"{field.objectName()}_insert")
        self._field, self._reason = field, ""
        self.clicked.connect(self._on_clicked)
        field.menu_wanted.connect(self._on_key)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.setText(self.tr("Insert placeholder"))
        self.say_allowed(not self._reason, self._reason)

    def say_allowed(self, allowed: bool, reason: str) -> None:
        """Make it active with what it is for in its tool tip, or inactive with why."""
        self._reason = "" if allowed else reason
        self.set_allowed(allowed, reason, self.tr("What is filled in when the text is sent (Ctrl+Space in the text)"))

    def _open(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("placeholder_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_spoken(menu, self.tr("Placeholders"))
        for name in placeholders_of(self._field.kind):
            menu.addAction(f"{{{shown_name(name, window_language())}}}").setData(name)
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(at)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self._field.insert(action.data())

    @Slot()
    def _on_clicked(self) -> None:
        self._open(self.mapToGlobal(QPoint(0, self.height())))

    @Slot()
    def _on_key(self) -> None:
        editor = self._field.editor
        if self.isEnabled() and isinstance(editor, QPlainTextEdit) and not editor.isReadOnly():
            self._open(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))
