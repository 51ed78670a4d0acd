"""Waiting: a busy sign after 150 ms, a progress bar with *Cancel* after a second; the old content stays until the new is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.windows.common.buttons import Button
from app.windows.common.formats import number_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import colour, metric

if TYPE_CHECKING:
    from app.background.requests import Task

SHOW_AFTER_MS = 150
BAR_AFTER_MS = 1_000
_TURN_MS = 80
_TOLD_EVERY_MS = 100


class Spinner(QWidget):
    """A ring that turns while it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 0
        self._timer = QTimer(self, interval=_TURN_MS)
        self._timer.timeout.connect(self._on_turned)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(metric(16), metric(16))

    def set_turning(self, turning: bool) -> None:
        """Turn, or stand still."""
        if turning:
            self._timer.start()
        else:
            self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = metric(2)
        ring = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(colour("line"), width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(colour("accent"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, -self._angle * 16, 110 * 16)

    @Slot()
    def _on_turned(self) -> None:
        self._angle = (self._angle + 30) % 360
        self.update()


class BusyLine(QWidget):
    """A line that stands where the result will come. `start` when work begins, `stop` when it ends, whatever the time."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "busy_line") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._spinner = Spinner(self)
        self._text = PlainLabel("", self, elide=True)
        self._share = PlainLabel("", self, role="secondary")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Cancel"), self, icon_name="x", kind="flat", name=f"{name}_cancel")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._can_cancel = False
        self._task: Task | None = None
        self._clock = QElapsedTimer()
        self._show = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._show.timeout.connect(self._on_show)
        self._show_bar = QTimer(self, singleShot=True, interval=BAR_AFTER_MS)
        self._show_bar.timeout.connect(self._on_show_bar)
        self._told = QTimer(self, interval=_TOLD_EVERY_MS)
        self._told.timeout.connect(self._on_told)
        self.cancelled.connect(self._on_cancelled)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        line.addWidget(self._spinner)
        line.addWidget(self._text, 1)
        line.addWidget(self._share)
        line.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(2))
        column.addLayout(line)
        column.addWidget(self._bar)

    @property
    def running(self) -> bool:
        """Whether work is going on, shown already or not."""
        return self._clock.isValid()

    def start(self, text: str, *, can_cancel: bool = False) -> None:
        """Begin to wait; nothing is seen for the first 150 ms."""
        self._forget_task()
        self._text.setText(text)
        set_spoken(self, text)
        self._can_cancel = can_cancel
        self._share.setText("")
        self._bar.setRange(0, 0)
        set_spoken(self._bar, text)
        self._bar.hide()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.hide()
        self._clock.start()
        self._show.start()
        self._show_bar.start()

    def start_task(self, task: Task) -> None:
        """Begin to wait for a task: the line says how far it is, and *Cancel* stops it where it can be stopped."""
        self.start(task.progress.title, can_cancel=task.progress.cancellable)
        self._task = task
        self._told.start()

    def set_progress(self, done: int, total: int) -> None:
        """Say how far the work is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._share.setText(f"{number_text(100 * done // max(total, 1))} %")

    def stop(self) -> None:
        """The work is done, or given up."""
        self._forget_task()
        self._show.stop()
        self._show_bar.stop()
        self._clock.invalidate()
        self._spinner.set_turning(False)
        self.hide()

    def _forget_task(self) -> None:
        self._task = None
        self._told.stop()

    @Slot()
    def _on_show(self) -> None:
        self._spinner.set_turning(True)
        self.show()

    @Slot()
    def _on_show_bar(self) -> None:
        self._bar.show()
        self._cancel.setVisible(self._can_cancel)

    @Slot()
    def _on_told(self) -> None:
        if self._task is not None and self._task.progress.total:
            self.set_progress(self._task.progress.done, self._task.progress.total)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self.cancelled.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        if self._task is not None:
            self._task.cancel()
