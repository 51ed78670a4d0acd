"""How a cell of a table is painted: ground and bar by the kind of its row, then icon, badge, old value, text.

Works from the `Cell` of the model, so that a repaint asks Qt for little and makes nothing anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from app.windows.common.cell_texts import CellTexts, without_common_end
from app.windows.common.icons import paint_icon
from app.windows.common.plain_label import tool_tip
from app.windows.common.row_table_model import LEFT, RIGHT, Badge, Cell, RowKind, RowTableModel
from app.windows.common.theme import colour, metric, theme

BADGES = {
    # tone: ground, text
    "accent": ("accentsoft", "accent"),
    "green": ("green", "greenfg"),
    "warn": ("warnsoft", "warn"),
    "danger": ("dangersoft", "danger"),
    "ok": ("oksoft", "ok"),
    "plain": ("line", "text2"),
}
_GROUNDS = {
    RowKind.EXCEPTION: ("green", "greensel", "greenfg"),
    RowKind.PROTECTED: ("head", "sel", "text2"),
    RowKind.MISSING: ("warnsoft", "sel", "warn"),
    RowKind.GROUP: ("head", "head", "text2"),
    RowKind.FOLD: ("head", "sel", "text2"),
    RowKind.DIM: ("base", "sel", "text2"),
}
# as numbers: joining flags of Qt in Python takes longer than painting a cell
_SELECTED, _ACTIVE = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_Active.value
_BARS = {RowKind.EXCEPTION: "greenbar", RowKind.UNSAVED: "accent", RowKind.REMOVED: "accent"}


@dataclass(slots=True)  # not frozen: so it is made three times as fast, and a repaint makes hundreds
class _Piece:
    """One piece of a cell from left to right: a text in a font and colour, an icon, a badge or an empty space."""

    width: int
    text: str = ""
    font: QFont | None = None
    tint: str = "text"
    icon: str = ""
    badge: Badge | None = None
    main: bool = False
    secondary: bool = False


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a TableView."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = CellTexts()
        self._font, self._width = self._texts.font, self._texts.width
        self._colours: dict[str, QColor] = {}
        self._sizes: dict[float, int] = {}
        theme().changed.connect(self._forget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        model, row, column = index.model(), index.row(), index.column()
        if not isinstance(model, RowTableModel):
            super().paint(painter, option, index)
            return
        cell, kind = model.cell(row, column), model.kind(row)
        state, rect, size = option.state.value, option.rect, self._size
        selected = bool(state & _SELECTED)
        ground, text = self._tokens(cell, kind, selected, selected and bool(state & _ACTIVE) and _focused(option))
        x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        painter.fillRect(x, y, width, height - 1, self._colour(ground))
        painter.fillRect(x, y + height - 1, width, 1, self._colour("line"))
        if column == 0 and kind in _BARS:
            painter.fillRect(x, y, size(3), height, self._colour(_BARS[kind]))
        start = x + size(6) + size(cell.indent)
        inner = QRect(start, y, x + width - size(6) - start, height - 1)
        if cell.is_plain:
            self._paint_plain(painter, inner, cell, self._main_font(cell, kind), text, model.alignment(column))
            return
        painter.save()
        painter.setClipRect(rect)
        if cell.below:
            self._paint_below(painter, inner, cell, "text3" if cell.inherited and not selected else "text2")
            inner = QRect(inner.x(), inner.y() + size(3), inner.width(), inner.height() // 2)
        self._paint_pieces(painter, inner, self._pieces(cell, kind, text, selected), model.alignment(column))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        model = index.model()
        if not isinstance(model, RowTableModel):
            return super().sizeHint(option, index)
        below = model.cell(index.row(), index.column()).below
        return QSize(self.content_width(model, index.row(), index.column()), self._size(41 if below else 24))

    def content_width(self, model: RowTableModel[Any], row: int, column: int) -> int:
        """Return the width in pixels that a cell needs for all that stands in it."""
        cell, kind = model.cell(row, column), model.kind(row)
        if cell.is_plain:
            width = self._width(cell.text, self._main_font(cell, kind)) if cell.text else 0
        else:
            width = sum([piece.width for piece in self._pieces(cell, kind, "text", False)])
        if cell.below:
            width = max(width, self._width(cell.below, self._font(12, 400, cell.inherited, False)))
        return width + 2 * self._size(6) + self._size(cell.indent) + 2

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Show what a cell says in full where it is cut off, above the tip that its column may have."""
        model = index.model()
        if event.type() != QEvent.Type.ToolTip or not isinstance(model, RowTableModel) or not self.is_cut(option, index):
            return super().helpEvent(event, view, option, index)
        tip = tool_tip(model.cell(index.row(), index.column()).spoken()) + str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), tip, view.viewport(), option.rect)
        return True

    def is_cut(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether a cell has less room than what stands in it."""
        return self.sizeHint(option, index).width() - 2 > option.rect.width()

    def _tokens(self, cell: Cell, kind: RowKind, selected: bool, focused: bool) -> tuple[str, str]:
        """Return the tokens of ground and text."""
        plain, marked, text = _GROUNDS.get(kind, ("base", "sel", "text"))
        if selected and not focused and marked == "sel":
            marked = "selinactive"
        ground = marked if selected else cell.fill or plain
        if cell.colour:
            text = "text2" if selected and cell.colour == "text3" else cell.colour
        elif cell.link:
            text = "accent"
        elif kind in (RowKind.EXCEPTION, RowKind.MISSING):
            pass
        elif cell.inherited or cell.text == "*":
            text = "text2" if selected else "text3"
        return ground, text

    def _pieces(self, cell: Cell, kind: RowKind, text: str, selected: bool) -> list[_Piece]:
        """Return what stands in a cell, from left to right."""
        gap = _Piece(self._size(6))
        pieces: list[_Piece] = []
        if cell.checked is not None:
            pieces += [_Piece(self._size(16), icon="checked" if cell.checked else "unchecked"), gap]
        if cell.icon:
            pieces += [_Piece(self._size(16), icon=cell.icon, tint=cell.icon_colour or text), gap]
        if cell.badge is not None:
            pieces += [_Piece(badge_width(cell.badge), badge=cell.badge), gap]
        if cell.prefix:
            pieces += [self._text(cell.prefix, self._font(13, 600), "accent"), gap]
        if cell.old:
            old = self._text(without_common_end(cell.old, cell.text), self._font(13, 400, False, True), "text2")
            pieces += [old, _Piece(self._size(4)), self._text("→", self._font(13, 400), "text2")]
            pieces.append(_Piece(self._size(4)))
        if cell.text:
            pieces += self._main(cell, self._main_font(cell, kind), text)
        if cell.secondary:
            quiet = text if kind in (RowKind.EXCEPTION, RowKind.MISSING) else "text2"
            font = self._font(13, 400, cell.inherited, False)
            pieces += [gap, _Piece(self._width(cell.secondary, font), cell.secondary, font, quiet, secondary=True)]
        if cell.icon_after:
            pieces += [gap, _Piece(self._size(16), icon=cell.icon_after, tint="text2")]
        if pieces and pieces[-1] is gap:
            pieces.pop()
        return pieces

    def _main_font(self, cell: Cell, kind: RowKind) -> QFont:
        return self._font(13, 600 if cell.bold or kind is RowKind.GROUP else 400, cell.inherited, cell.struck)

    def _main(self, cell: Cell, font: QFont, text: str) -> list[_Piece]:
        """Return the text of a cell, what a search found in it apart."""
        if not cell.hits:
            return [_Piece(self._width(cell.text, font), cell.text, font, text, main=True)]
        bold, pieces, at = self._font(13, 600), [], 0
        for start, length in cell.hits:
            if start > at:
                pieces.append(self._text(cell.text[at:start], font, text))
            pieces.append(self._text(cell.text[start : start + length], bold, "accent"))
            at = start + length
        if at < len(cell.text):
            pieces.append(self._text(cell.text[at:], font, text))
        return pieces

    def _paint_plain(self, painter: QPainter, rect: QRect, cell: Cell, font: QFont, tint: str, alignment: Qt.AlignmentFlag) -> None:
        """Paint what most cells are, a text alone, as its one piece would be: without pieces, and as nothing sticks out, without clipping."""
        text, room = cell.text, rect.width()
        spare = room - self._width(text, font) if text else 0
        if text and room > 0:
            if spare > 0:
                rect.setWidth(room - spare)
                if alignment is not LEFT:
                    rect.translate(spare if alignment is RIGHT else spare // 2, 0)
            painter.setPen(self._colour(tint))
            self._texts.paint(painter, rect, text, font)

    def _paint_pieces(self, painter: QPainter, rect: QRect, pieces: list[_Piece], alignment: Qt.AlignmentFlag) -> None:
        x, y, room, height = rect.x(), rect.y(), rect.width(), rect.height()
        end, over = x + room, sum([piece.width for piece in pieces]) - room
        if over < 0 and alignment is not LEFT:
            x += -over if alignment is RIGHT else -over // 2
        for piece, fitted in zip(pieces, self._fitted(pieces, over), strict=True):
            width = min(fitted, max(end - x, 0))
            self._paint_piece(painter, QRect(x, y, width, height), piece)
            x += width

    def _fitted(self, pieces: list[_Piece], over: int) -> list[int]:
        """Return the widths of pieces; what is too much goes from the secondary text, and only then from the main one."""
        widths = [piece.width for piece in pieces]
        if over <= 0:
            return widths
        for giving in ([n for n, piece in enumerate(pieces) if piece.secondary], [n for n, piece in enumerate(pieces) if piece.main]):
            for n in giving:
                given = min(over, max(widths[n] - self._size(12), 0))
                widths[n], over = widths[n] - given, over - given
        return widths

    def _paint_piece(self, painter: QPainter, rect: QRect, piece: _Piece) -> None:
        if piece.badge is not None:
            paint_badge(painter, rect, piece.badge)
        elif piece.icon in ("checked", "unchecked"):
            paint_check(painter, _icon_rect(rect), piece.icon == "checked")
        elif piece.icon:
            paint_icon(painter, _icon_rect(rect), piece.icon, piece.tint)
        elif piece.font is not None and rect.width() > 0:
            painter.setPen(self._colour(piece.tint))
            self._texts.paint(painter, rect, piece.text, piece.font)

    def _paint_below(self, painter: QPainter, rect: QRect, cell: Cell, tint: str) -> None:
        x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        painter.setPen(self._colour(tint))
        lower = QRect(x, y + height // 2, width, height // 2 - self._size(2))
        self._texts.paint(painter, lower, cell.below, self._font(12, 400, cell.inherited, False))

    def _text(self, text: str, font: QFont, tint: str) -> _Piece:
        return _Piece(self._width(text, font), text, font, tint)

    def _size(self, pixels: float) -> int:
        found = self._sizes.get(pixels)
        if found is None:
            found = self._sizes[pixels] = metric(pixels)
        return found

    def _colour(self, token: str) -> QColor:
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = colour(token)
        return found

    @Slot()
    def _forget(self) -> None:
        self._texts.forget()
        self._colours.clear()
        self._sizes.clear()


def badge_width(badge: Badge) -> int:
    """Return the width in pixels that a badge takes."""
    text = theme().text_width(badge.text, 12, 500)
    return text + 2 * metric(6) + (metric(14 + 4) if badge.icon else 0)


def paint_badge(painter: QPainter, rect: QRect, badge: Badge) -> None:
    """Paint a badge, centred in height, in a rectangle of its width."""
    ground, text = BADGES[badge.tone]
    height = metric(18)
    box = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, rect.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(box, metric(3), metric(3))
    x = box.x() + metric(6)
    if badge.icon:
        side = metric(14)
        paint_icon(painter, QRect(x, box.y() + (height - side) // 2, side, side), badge.icon, text)
        x += metric(18)
    painter.setFont(theme().font(12, 500))
    painter.setPen(colour(text))
    painter.drawText(QRect(x, box.y(), box.right() - x, height), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, badge.text)
    painter.restore()


def paint_check(painter: QPainter, rect: QRect, checked: bool) -> None:
    """Paint a tick box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("accentfill" if checked else "field"), 1))
    painter.setBrush(colour("accentfill" if checked else "base"))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), metric(3), metric(3))
    painter.restore()
    if checked:
        margin = metric(2)
        paint_icon(painter, QRect(rect.topLeft() + QPoint(margin, margin), rect.size() - QSize(2 * margin, 2 * margin)), "check", "onfill")


def _icon_rect(rect: QRect) -> QRect:
    side = metric(16)
    return QRect(rect.x(), rect.y() + (rect.height() - side) // 2, side, side)


def _focused(option: QStyleOptionViewItem) -> bool:
    widget: QObject = option.widget
    return isinstance(widget, QWidget) and widget.hasFocus()
