"""The picture as a widget: arrow keys walk from event to event, Enter explains, Ctrl with + and - or the wheel zooms (X2)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from app.windows.common.plain_label import set_description, tool_tip
from app.windows.common.theme import colour, metric, theme
from app.windows.timeline.painting import Hit, Look
from app.windows.timeline.sheet import Sheet, paint_sheet

_LEAST = 190
"""Height of a life, in pixels of the 13 px font."""
_FACTORS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)


def screen_look() -> Look:
    """Return how it looks on the screen."""
    return Look(colour, metric, lambda size, weight: theme().font(size, weight))


class LifeChart(QWidget):
    """`walked` by how many events somebody went on or back, `chosen` which place in the table was clicked, `opened` by Enter or a double click."""

    walked = Signal(int)
    chosen = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("life_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._sheet: Sheet | None = None
        self._tips: dict[int, str] = {}
        self._hits: list[Hit] = []
        theme().changed.connect(self._on_theme_changed)

    def show_sheet(self, sheet: Sheet | None, tips: dict[int, str]) -> None:
        """Show another picture; `tips` say of each place in the table what happens there."""
        self._sheet, self._tips = sheet, tips
        self.setMinimumHeight(metric(_LEAST * (len(sheet.lives) if sheet is not None else 1)))
        set_description(self, tips.get(sheet.marked, "") if sheet is not None and sheet.marked is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which it can be read."""
        return QSize(metric(640), metric(440))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("base"))
        if self._sheet is not None:
            self._hits = paint_sheet(painter, QRectF(self.rect()).adjusted(0, metric(4), 0, -metric(4)), self._sheet, screen_look())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(colour("accent" if self.hasFocus() else "border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Up.value: -1, Qt.Key.Key_Right.value: 1, Qt.Key.Key_Down.value: 1}.get(event.key(), 0)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walked.emit(step)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.walked.emit(-len(self._tips) if event.key() == Qt.Key.Key_Home else len(self._tips))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().toPoint())
        if place is not None:
            self.chosen.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position().toPoint()) is not None:
            self.opened.emit()

    def event(self, event: QEvent) -> bool:
        """Tell what the sign under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos())
            QToolTip.showText(event.globalPos(), tool_tip(self._tips.get(place, "")) if place is not None else "", self)
            return True
        return super().event(event)

    def _at(self, place: QPoint) -> int | None:
        return next((hit.place for hit in self._hits if hit.rect.contains(place)), None)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()


class ChartArea(QScrollArea):
    """Shows the picture as wide as there is room, or zoomed and to be scrolled sideways. `zoomed` when the factor is another."""

    zoomed = Signal()

    def __init__(self, chart: LifeChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("life_area")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(chart)
        self._chart, self._step = chart, 0

    def can_zoom(self, by: int) -> bool:
        """Say whether it can be shown larger (1) or smaller (-1)."""
        return 0 <= self._step + by < len(_FACTORS)

    def zoom(self, by: int) -> None:
        """Show the days farther apart (1) or closer (-1); what stands in the middle stays there."""
        if not self.can_zoom(by):
            return
        bar = self.horizontalScrollBar()
        middle = (bar.value() + self.viewport().width() / 2) / max(self._chart.width(), 1)
        self._step += by
        width = round(self.viewport().width() * _FACTORS[self._step]) if self._step else 0
        self._chart.setMinimumWidth(width)
        self._chart.resize(max(width, self.viewport().width()), self._chart.height())
        bar.setValue(round(middle * self._chart.width() - self.viewport().width() / 2))
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
