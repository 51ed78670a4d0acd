"""The rows of a desk window, carried out one after another in the order in which they were scanned; none is lost.

The next row is begun when the one before is settled: a card among the barcodes changes for whom the rest is. While
there is no contact the rows wait, and go on by themselves.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from app.domain.refusals import Refusal, Unavailable
from app.domain.text import mark
from app.windows.common.circulation.rows import DeskRow, State

if TYPE_CHECKING:
    from app.background.runner import Runner

R = TypeVar("R", bound=DeskRow)
S = TypeVar("S", bound=DeskRow, contravariant=True)

MOST = 1_000
"""So many settled rows are kept in sight; older ones stand in the log."""

EVERY_MS = 60
"""The rows are painted anew at most so often."""


class Clerk(Protocol[S]):
    """What a window does with a row; it must end in `settle`, `hold` or `carry_out` of the sequence."""

    def begin(self, row: S) -> None:
        """Begin with a row."""

    def take_answer(self, row: S, answer: Any) -> None:
        """Take what the service answered."""

    def take_refusal(self, row: S, refusal: Refusal) -> None:
        """Take why it was refused."""


@dataclass(frozen=True)
class _Broken:
    """A fault of the program: told as such once the row is settled, so that the rows behind it go on."""

    error: Exception


class RowSequence(QObject, Generic[R]):
    """Holds the rows, the newest last. `changed` once for all that changed in a moment; `stopped` with the refusal while there is no contact."""

    changed = Signal()
    settled = Signal(object)
    """The row, with its answer or refusal."""
    stopped = Signal(object)

    def __init__(self, runner: Runner, clerk: Clerk[R], parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._clerk = runner, clerk
        self._rows: dict[int, R] = {}
        self._waiting: deque[int] = deque()
        self._current: int | None = None
        self._held = self._going = False
        self._take: Callable[[R, Any], None] = clerk.take_answer
        self._tell = QTimer(self, singleShot=True)
        self._told = QElapsedTimer()
        self._tell.timeout.connect(self._on_tell)
        runner.contact_restored.connect(self.resume)

    @property
    def rows(self) -> Sequence[R]:
        """All rows, the oldest first."""
        return list(self._rows.values())

    @property
    def waiting(self) -> int:
        """How many rows have no answer yet."""
        return len(self._waiting) + (self._current is not None)

    def next_number(self) -> int:
        """Return a number for a new row."""
        return max(self._rows, default=0) + 1

    def row(self, number: int) -> R | None:
        """Return the row of a number, as it stands now."""
        return self._rows.get(number)

    def add(self, row: R) -> None:
        """Take a new row, or an old one again, and carry it out when its turn comes."""
        self._rows[row.number] = replace(row, state=State.WAITING)
        self._waiting.append(row.number)
        self._say_changed()
        self._go_on()

    def put(self, row: R) -> None:
        """Show a row that nothing is to be done for, or one that changed otherwise."""
        self._rows[row.number] = row
        self._say_changed()

    def drop(self, numbers: Sequence[int]) -> None:
        """Take rows away that are not waiting."""
        for number in numbers:
            if number != self._current and number not in self._waiting:
                self._rows.pop(number, None)
        self._say_changed()

    def settle(self, row: R) -> None:
        """Say how the row at hand ended; the next one begins."""
        self._current = None
        self._rows[row.number] = row
        self._forget_old()
        self._say_changed()
        self.settled.emit(row)
        self._go_on()

    def hold(self) -> None:
        """Put the row at hand back to the front and wait for `resume`."""
        if self._current is not None:
            self._waiting.appendleft(self._current)
            self._current = None
        self._held = True

    @Slot()
    def resume(self) -> None:
        """Go on after `hold`, or after lost contact."""
        self._held = False
        self._go_on()

    def carry_out(self, command: Callable[[Any], Any], take: Callable[[R, Any], None] | None = None) -> None:
        """Have a service carry out something for the row at hand; `take` gets the answer (else the clerk's `take_answer`)."""
        self._take = take or self._clerk.take_answer

        def caught(work: Any) -> Any:
            try:
                return command(work)
            except Refusal:
                raise
            except Exception as error:  # told on the GUI thread, when the row is settled
                return _Broken(error)

        self._runner.change(self, caught, self._show_answer, self._show_refused)

    def refuse(self, refusal: Refusal) -> None:
        """Settle the row at hand as refused; without contact it goes back to the front instead."""
        if isinstance(refusal, Unavailable):
            self.hold()
            self.stopped.emit(refusal)
        elif (row := self.at_hand()) is not None:
            self.settle(replace(row, state=State.REFUSED, refusal=refusal))

    def at_hand(self) -> R | None:
        """Return the row that is being carried out."""
        return self._rows.get(self._current) if self._current is not None else None

    def _show_answer(self, answer: Any) -> None:
        if (row := self.at_hand()) is None:
            return
        if isinstance(answer, _Broken):
            self.refuse(Refusal(mark("The program failed here. Look whether it was carried out.")))
            raise answer.error
        self._take(row, answer)

    def _show_refused(self, refusal: Refusal) -> None:
        if (row := self.at_hand()) is None:
            return
        if isinstance(refusal, Unavailable):
            self.refuse(refusal)
        else:
            self._clerk.take_refusal(row, refusal)

    def _go_on(self) -> None:
        """Begin rows until one of them needs an answer from elsewhere."""
        if self._going:
            return
        self._going = True
        try:
            while self._current is None and self._waiting and not self._held:
                self._current = self._waiting.popleft()
                self._clerk.begin(self._rows[self._current])
        finally:
            self._going = False

    def _forget_old(self) -> None:
        for number in list(self._rows)[: max(len(self._rows) - MOST, 0)]:
            if number != self._current and number not in self._waiting:
                del self._rows[number]

    def _say_changed(self) -> None:
        """Tell at once, but not more often than the eye sees: hundreds of rows come in a second."""
        if not self._tell.isActive():
            self._tell.start(max(EVERY_MS - int(self._told.elapsed()), 0) if self._told.isValid() else 0)

    @Slot()
    def _on_tell(self) -> None:
        self._told.start()
        self.changed.emit()
