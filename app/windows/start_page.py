"""What the work area shows while nothing is open: the functions there are, with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.windows.commands import plain
from app.windows.common.icons import icon
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.menus import Menus


class StartPage(QWidget):
    """A short list of what can be opened, so that a new person is not lost in front of an empty window."""

    def __init__(self, menus: Menus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self._menus = menus
        self._heading = PlainLabel("", self, role="heading")
        self._hint = PlainLabel("", self, role="secondary")
        self._buttons: list[tuple[str, QPushButton, PlainLabel]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(metric(12))
        grid.setVerticalSpacing(metric(6))
        for row, (id_, action) in enumerate(self._openers()):
            button = QPushButton(icon(menus.commands[id_].icon), "", self)
            button.setObjectName(f"start.{id_}")
            button.setIconSize(QSize(metric(16), metric(16)))
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            key = PlainLabel("", self, role="secondary")
            grid.addWidget(button, row, 0)
            grid.addWidget(key, row, 1)
            self._buttons.append((id_, button, key))
        if self._buttons:
            self.setFocusProxy(self._buttons[0][1])
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.setSpacing(metric(6))
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addSpacing(metric(10))
        column.addLayout(grid)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Put its texts into the present language."""
        self._heading.setText(self.tr("What would you like to do?"))
        self._hint.setText(self.tr("Everything is in the menus; Ctrl+K finds any function by a few letters."))
        for id_, button, key in self._buttons:
            action = self._menus.actions[id_]
            button.setText(plain(self._menus.commands[id_].text))
            button.setToolTip(action.toolTip())
            button.setStyleSheet("text-align: left;")
            key.setText(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            key.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _openers(self) -> Sequence[tuple[str, QAction]]:
        """Return the commands of the tool bar: those that people begin their day with."""
        return [(id_, self._menus.actions[id_]) for id_, command in self._menus.commands.items() if command.tool]
