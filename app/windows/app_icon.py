"""The program's own icon, drawn: an open book on the accent colour. The same in both themes and at every size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIZES = (16, 24, 32, 48, 64)
_FILL = "accentfill"


@cache
def app_icon() -> QIcon:
    """Return the icon of the program's windows."""
    icon = QIcon()
    for side in _SIZES:
        icon.addPixmap(_drawn(side))
    return icon


def _drawn(side: int) -> QPixmap:
    from app.windows.common.tokens import LIGHT

    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 24, side / 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT[_FILL]))
    painter.drawRoundedRect(QRectF(0.5, 0.5, 23, 23), 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT["onfill"]), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(_book())
    painter.end()
    return pixmap


def _book() -> QPainterPath:
    """Return an open book on a grid of 24 units."""
    path = QPainterPath()
    for mirror in (1, -1):
        path.moveTo(12, 8)
        path.cubicTo(12 + mirror * 2, 6.5, 12 + mirror * 4, 6.2, 12 + mirror * 6.5, 6.2)
        path.lineTo(12 + mirror * 6.5, 16)
        path.cubicTo(12 + mirror * 4, 16, 12 + mirror * 2, 16.3, 12, 17.8)
    path.moveTo(12, 8)
    path.lineTo(12, 17.8)
    return path
