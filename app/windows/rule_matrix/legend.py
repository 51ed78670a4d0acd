"""The legend of a matrix: from the least value shown to the greatest, and what the house in a cell means (X3)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.section_box import IconLine
from app.windows.common.theme import colour, metric, theme
from app.windows.common.tokens import HEAT
from app.windows.rule_matrix.cells import own_words


class _Scale(QWidget):
    """The grounds from faint to strong, or the faintest alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.single = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(metric(24 if self.single else 176), metric(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        steps = HEAT[:1] if self.single else HEAT
        width, height = self.width(), self.height()
        for number, token in enumerate(steps):
            start = number * width // len(steps)
            painter.fillRect(QRect(start, 0, (number + 1) * width // len(steps) - start, height), colour(token))
        painter.setPen(QPen(colour("border"), 1))
        painter.drawRect(0, 0, width - 1, height - 1)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Legend(QWidget):
    """A line under the table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_legend")
        self._least = PlainLabel("", self, role="secondary")
        self._scale = _Scale(self)
        self._most = PlainLabel("", self, role="secondary")
        self._own = IconLine("", "building-2", self, role="secondary")
        self._own.text.setWordWrap(False)
        self._keys = PlainLabel("", self, role="secondary", elide=True)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        for widget in (self._least, self._scale, self._most):
            row.addWidget(widget)
        row.addSpacing(metric(16))
        row.addWidget(self._own)
        row.addWidget(self._keys, 1)

    def say(self, least: str, most: str) -> None:
        """Name both ends; where they are one value, that alone."""
        self._scale.single = least == most
        self._scale.updateGeometry()
        self._scale.setVisible(bool(least))
        self._least.setText(least)
        self._most.setText(most if most != least else "")
        self._own.say(own_words(), "building-2")
        self._keys.setText(self.tr("Arrow keys move, Enter goes to the rule, Ctrl+C copies."))
        set_spoken(self, self.tr("Colours from {least} to {most}").format(least=least, most=most) if least else "")
