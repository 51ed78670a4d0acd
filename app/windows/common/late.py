"""What of a window is made a moment later than its first picture: the rest in pieces between events, a page when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.windows.common.slices import Slices
from app.windows.common.theme import metric

WAIT_MS = 200
"""After so long what is made later waits no more for the first picture."""

W = TypeVar("W", bound=QWidget)


class Pieces(QObject):
    """Makes what is later in pieces that keep nobody waiting, once `seen` was painted.

    All of it at once when it is asked for before, and when a key is pressed: it may be meant for what is lacking. `when`:
    more that the picture must have, such as rows. `completed` once all is there.
    """

    completed = Signal()

    def __init__(self, making: Generator[None, None, None], seen: QWidget, parent: QObject, *, when: Callable[[], object] = lambda: True) -> None:
        super().__init__(parent)
        self.complete = False
        self._making, self._when = _after_a_pause(making), when
        self._slices = Slices(self)
        self._waited = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waited.timeout.connect(self._on_waited)
        self._waited.start()
        self._watched: Sequence[QObject] = (seen, *QGuiApplication.topLevelWindows())
        for one in self._watched:
            one.installEventFilter(self)

    def finish(self) -> None:
        """Make now what is not there yet."""
        if not self.complete:
            self._waited.stop()
            self._slices.cancel()
            for _ in self._making:
                pass
            self._on_made(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin right after the first picture; a key finds all that it may lead to."""
        if event.type() == QEvent.Type.Paint and self._waited.isActive() and watched is self._watched[0] and self._when():
            self._waited.start(0)
        elif event.type() == QEvent.Type.KeyPress and watched is not self._watched[0]:
            self.finish()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_waited(self) -> None:
        self._slices.begin(self._making, self._on_made)

    def _on_made(self, _nothing: None) -> None:
        self.complete = True
        for one in self._watched:
            if isValid(one):
                one.removeEventFilter(self)
        self.completed.emit()


class LatePart(QWidget, Generic[W]):
    """The place of a part that is built when it is first shown or asked for. `built` carries it.

    `height` for one that is in sight at once and still waits for its turn in `Pieces`: the room that is kept for it, in pixels of the 13 px font.
    """

    built = Signal(object)

    def __init__(self, build: Callable[[], W], parent: QWidget | None = None, *, height: int = 0) -> None:
        super().__init__(parent)
        self._build, self._waits = build, height > 0
        self.setMinimumHeight(metric(height))
        self.part: W | None = None

    def get(self) -> W:
        """Return the part, built if it was not there yet."""
        if self.part is None:
            self.part = part = self._build()
            room = QVBoxLayout(self)
            room.setContentsMargins(0, 0, 0, 0)
            room.addWidget(part)
            self.setMinimumHeight(0)
            self.setFocusProxy(part)
            part.show()
            self.built.emit(part)
        return self.part

    def showEvent(self, event: QShowEvent) -> None:
        """Build the part before anybody sees that it is lacking."""
        if not self._waits:
            self.get()
        super().showEvent(event)


def one_by_one(parts: Iterable[LatePart[Any]]) -> Generator[None, None, None]:
    """Build those that are not there yet, for `Pieces`."""
    for late in parts:
        if late.part is None:
            late.get()
            yield


def _after_a_pause(making: Generator[None, None, None]) -> Generator[None, None, None]:
    """Let the event go by that the picture comes with: its painting and the first piece are not done in one go."""
    yield
    yield from making


def put_last(window: QWidget, widget: QWidget) -> None:
    """Have Tab come to a widget last of all in its window: what was made after it stands before it."""
    end = QWidget(window)  # stands behind all others
    end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    end.hide()
    QWidget.setTabOrder(end, widget)
    end.deleteLater()
