"""What stands where nothing is: an icon, why it is empty, what to do next, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.windows.common.buttons import Button
from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric, theme


class EmptyState(QWidget):
    """Shown instead of rows; `acted` when its button is pressed."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_state")
        self._icon_name = ""
        self._icon = QLabel(self)
        self._line = PlainLabel("", self, role="section", wrap=True)
        self._hint = PlainLabel("", self, role="secondary", wrap=True)
        self._button = Button("", self, name="empty_state_button")
        self._button.clicked.connect(self.acted)
        layout = QVBoxLayout(self)
        layout.setSpacing(metric(8))
        layout.addStretch(1)
        for widget in (self._icon, self._line, self._hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        theme().changed.connect(self._on_theme_changed)

    def say(self, icon_name: str, line: str, hint: str = "", action: str = "", action_icon: str = "") -> None:
        """Say why there is nothing, what to do, and name the button (empty: none)."""
        self._icon_name = icon_name
        self._line.setText(line)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(action)
        self._button.set_icon(action_icon)
        self._button.setVisible(bool(action))
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._icon_name:
            self._icon.setPixmap(pixmap(self._icon_name, "text3", 28, self.devicePixelRatioF()))
