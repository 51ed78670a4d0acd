"""Icons of the Lucide set, painted in a colour of the theme: `icon("save")`, `icon("trash-2", "danger")`.

The colour is looked up whenever Qt paints, so an icon follows the theme, and the inactive state, by itself. Pixmaps
are cached by name, colour and size. What unpacks and draws them is imported with the first icon, so that the window
for signing in, which has none, is there sooner.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from app.windows.common.theme import colour, metric

if TYPE_CHECKING:
    import zipfile

STROKE = 1.85
"""Width of the lines on the 24-unit grid of the set."""

_RENAMED = {"filter": "funnel", "circle-help": "circle-question-mark"}
_ATTRIBUTE = re.compile(r'stroke-width="[^"]*"')


def icon(name: str, tint: str = "text", size: int = 16) -> QIcon:
    """Return an icon of the set by its name, in the colour of a token; `size` for the 13 px font (KeyError: no such icon)."""
    return _icon(_RENAMED.get(name, name), tint, size)


def pixmap(name: str, tint: str = "text", size: float = 16, ratio: float = 1.0) -> QPixmap:
    """Return an icon as pixmap of `size` (for the 13 px font) at a device pixel ratio."""
    side = max(round(metric(size) * ratio), 1)
    painted = _painted(_RENAMED.get(name, name), colour(tint).name(), side)
    painted.setDevicePixelRatio(ratio)
    return painted


def paint_icon(painter: QPainter, rect: QRect, name: str, tint: str = "text") -> None:
    """Paint an icon into a rectangle, sharp at the device's pixel ratio."""
    paint_icon_in(painter, rect, name, colour(tint))


def paint_icon_in(painter: QPainter, rect: QRect, name: str, tint: QColor) -> None:
    """Paint an icon into a rectangle in a colour of one's own: paper is white, whatever the theme."""
    ratio = painter.device().devicePixelRatio()
    side = max(round(min(rect.width(), rect.height()) * ratio), 1)
    painted = _painted(_RENAMED.get(name, name), tint.name(), side)
    painted.setDevicePixelRatio(ratio)
    painter.drawPixmap(QPoint(rect.x(), rect.y()), painted)


class _LucideEngine(QIconEngine):
    """Paints one icon of the set; asks the theme for its colour each time."""

    def __init__(self, name: str, tint: str, size: int) -> None:
        super().__init__()
        self._name, self._token, self._size = name, tint, size

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, _square(rect), self._name, self._token_of(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = max(min(size.width(), size.height()), 1)
        painted = _painted(self._name, colour(self._token_of(mode)).name(), side)
        if size.width() <= side:
            return painted
        # wider than high: a button asks so for room between its icon and its text
        wide = QPixmap(size)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, (size.height() - side) // 2, painted)
        painter.end()
        return wide

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def key(self) -> str:
        return "lucide"

    def clone(self) -> QIconEngine:
        return _LucideEngine(self._name, self._token, self._size)

    def _token_of(self, mode: QIcon.Mode) -> str:
        return "disabled" if mode is QIcon.Mode.Disabled else self._token


@cache
def _icon(name: str, tint: str, size: int) -> QIcon:
    _svg(name)  # an unknown name is told here, not at the first paint
    engine = _LucideEngine(name, tint, size)
    _ENGINES.append(engine)
    return QIcon(engine)


_ENGINES: list[QIconEngine] = []


def _square(rect: QRect) -> QRect:
    side = min(rect.width(), rect.height())
    return QRect(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, side, side)


@cache
def _archive() -> zipfile.ZipFile:
    import importlib.resources
    import zipfile  # both not needed to paint the first window

    packed = importlib.resources.files("lucide").joinpath("lucide.zip")
    return zipfile.ZipFile(packed.open("rb"))


@cache
def _svg(name: str) -> str:
    """Return the drawing of an icon with the program's line width; KeyError for a name that the set lacks."""
    drawing = _archive().read(f"{name}.svg").decode("utf-8")
    return _ATTRIBUTE.sub(f'stroke-width="{STROKE}"', drawing, count=1)


def _painted(name: str, hex_colour: str, side: int) -> QPixmap:
    """Return a pixmap of `side` device pixels, from Qt's cache where it is there."""
    key = f"lucide:{name}:{hex_colour}:{side}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    from PySide6.QtSvg import QSvgRenderer

    painted = QPixmap(side, side)
    painted.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", hex_colour).encode("utf-8")))
    painter = QPainter(painted)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    QPixmapCache.insert(key, painted)
    return painted
