"""Text on screen that is only ever text: a label and tool tips that take nothing for markup, titles and what readers hear.

Names, titles and notes come from outside; Qt's own labels and tool tips would read `<b>` in them as markup and load
pictures. Control and bidirectional characters are made visible, here and nowhere else: no other module calls Qt's own setters.
"""

from __future__ import annotations

import html
import re
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.domain.text import visible

ROLES = frozenset(
    {
        "body", "secondary", "label", "heading", "panel", "section", "name", "value", "error", "warn", "ok", "emphasis", "inherited", "accent",
    }
)  # fmt: skip
"""Kinds of text: body 13, secondary 12 in text2, heading 17, panel 15, section and value 13 semibold, name 20, …"""

_LONG = re.compile(r"\S{33,}")
"""A run of characters that a label breaks within: as one word it could make its window wider than the screen."""


def tool_tip(text: str) -> str:
    """Return `text` for setToolTip, escaped so that nothing in it is taken for markup, hidden characters made visible, wrapped by Qt."""
    return f"<qt>{html.escape(visible(text))}</qt>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip of plain text, and the same to those who listen instead of looking."""
    widget.setToolTip(tool_tip(text))
    widget.setAccessibleDescription(visible(text))


def set_spoken(widget: QWidget, text: str) -> None:
    """Give a control the name that those hear who listen instead of looking."""
    widget.setAccessibleName(visible(text))


def set_description(widget: QWidget, text: str) -> None:
    """Tell those who listen what a picture shows, line by line."""
    widget.setAccessibleDescription(_visible_lines(text))


def set_title(window: QWidget, text: str) -> None:
    """Give a window the title of its frame."""
    window.setWindowTitle(visible(text))


def _visible_lines(text: str) -> str:
    return "\n".join(visible(line) for line in text.split("\n"))


_MARKED = "ÅČŽgj"
"""Letters that reach as high and as low as any of the three languages."""

_spares: dict[str, int] = {}


def _spare(font: QFont) -> int:
    """Return how much higher than its lines a text must be for the marks of its capitals: small fonts round their height down."""
    key = font.key()
    if key not in _spares:
        lines = QFontMetrics(font)
        ink = lines.tightBoundingRect(_MARKED)
        _spares[key] = 2 * max(0, -ink.top() - lines.ascent(), ink.bottom() + 1 - lines.descent())
    return _spares[key]


def line_height(font: QFont) -> int:
    """Return how high a label of one line is, in pixels."""
    return QFontMetrics(font).height() + _spare(font)


class PlainLabel(QLabel):
    """A label of plain text. `role` picks size and colour; `elide` cuts with '…' and then shows all in its tool tip; `wrap` breaks very long words too.

    With a buddy an `&` marks the mnemonic; without one it is an ampersand.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "body", elide: bool = False, wrap: bool = False) -> None:
        super().__init__(parent)
        super().setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._elide, self._breaks = elide, False
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWordWrap(wrap)
        self.set_role(role)
        self.setText(text)

    @property
    def elides(self) -> bool:
        """True for a label that may be cut with '…' (its tool tip then shows all)."""
        return self._elide

    @Slot(str)
    def setText(self, text: str) -> None:
        """Show a text, its hidden characters made visible; line feeds stay where the label wraps."""
        shown = _visible_lines(text) if self.wordWrap() else visible(text)
        self._breaks = self.wordWrap() and _LONG.search(shown) is not None
        super().setText(shown)
        self._update_tip()

    def setTextFormat(self, wanted: Qt.TextFormat) -> None:
        """Stay plain text, whatever is wanted."""
        super().setTextFormat(Qt.TextFormat.PlainText)

    def set_role(self, role: str) -> None:
        """Choose the kind of text (one of ROLES)."""
        if role not in ROLES:
            raise ValueError(role)
        self._dress("role", role)

    def set_alarming(self, alarming: bool) -> None:
        """Show the text in the colour of what is overdue or refused, or in that of its role."""
        self._dress("alarming", "true" if alarming else "false")

    def _dress(self, name: str, value: str) -> None:
        if self.property(name) != value:
            self.setProperty(name, value)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else Qt dresses it when it is first shown
                self.style().unpolish(self)
                self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._breaks:
            return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 12), self.fontMetrics().height())
        width = self.fontMetrics().horizontalAdvance("…") * 2 if self._elide else hint.width()
        return QSize(width, hint.height() + _spare(self.font()))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._breaks:
            return QSize(hint.width(), hint.height() + _spare(self.font()))
        width = min(hint.width(), self.fontMetrics().averageCharWidth() * 60)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        if not self._breaks:
            height = super().heightForWidth(width)
            return height + _spare(self.font()) if height > 0 else height
        around = self.size() - self.contentsRect().size()
        return ceil(self._laid_out(width - around.width()).boundingRect().height()) + around.height()

    def _laid_out(self, width: int) -> QTextLayout:
        """Lay the text out by words, and within a word where it has no room."""
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._elide or self._breaks):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        from PySide6.QtWidgets import QStyle, QStyleOption  # their enumerations take long to import; the first window needs none

        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        rect = self.contentsRect()
        if self._breaks:
            painter.setPen(self.palette().color(self.foregroundRole()))
            self._laid_out(rect.width()).draw(painter, QPointF(rect.topLeft()))
            return
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        self.style().drawItemText(painter, rect, int(self.alignment()), self.palette(), self.isEnabled(), shown, self.foregroundRole())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    def _update_tip(self) -> None:
        """Show the whole text as tool tip where it is cut."""
        if self._elide:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(tool_tip(self.text()) if cut else "")
