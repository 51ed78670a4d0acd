"""Work off the GUI thread: lanes of one thread each, answers in order on the GUI thread, nothing for a window that is gone."""

from __future__ import annotations

import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QThread, Signal, Slot

from app.background.requests import Failed, Faulty, Lane, Request, Task
from app.domain.refusals import NoContact, Refusal, Unavailable
from app.domain.text import mark

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

_FAULT = mark("An error in the program stopped it.")


class Worker(QObject):
    """Runs requests on their lanes and delivers the answers.

    It outlives every window. An answer is dropped when its owner is gone, or when the same owner has asked again under
    the same key. Refusals go to `failed`, else to `refused` (the one door for messages); anything else is a bug and
    goes to sys.excepthook, and to `failed` as Faulty: what waits for an answer must not wait for ever.
    """

    refused = Signal(object)
    """A Refusal that nobody took."""
    busy_changed = Signal(bool)
    task_changed = Signal(object)
    """A Task that began or reported (its progress has changed)."""
    task_ended = Signal(object)
    contact_lost = Signal(object)
    """The Unavailable that tells so; once, until contact is there again."""
    contact_restored = Signal()
    _arrived = Signal()
    _reported = Signal(object)
    _line_lost = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._latest: weakref.WeakKeyDictionary[object, dict[str, Request]] = weakref.WeakKeyDictionary()
        self._answers: deque[Request] = deque()
        self._pending = 0
        self._open = True
        self.closing = threading.Event()
        """Set when nothing more is waited for: whoever tries again gives up."""
        self._in_contact = True
        self._tasks: set[Task] = set()
        self._lock = threading.Lock()
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._line_lost.connect(self._on_line_lost, Qt.ConnectionType.QueuedConnection)

    def do(self, owner: object, work: Callable[[], T], then: Callable[[T], object] | None = None, failed: Failed | None = None) -> None:
        """Have something done that needs no session of its own (signing in, making a file)."""
        self._submit(Request.of(owner, Lane.WRITE, work, then, failed, None, None))

    def idle(self) -> bool:
        """Say whether nothing is running, waiting or undelivered."""
        return self._pending == 0

    def drain(self, timeout_ms: int = 10_000) -> bool:
        """Wait, with the window still painting, until idle; False if it took too long."""
        deadline, loop = QDeadlineTimer(timeout_ms), QEventLoop()
        while not self.idle() and not deadline.hasExpired():
            if not loop.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents):
                QThread.msleep(2)
        return self.idle()

    def close(self) -> None:
        """Finish what is running, drop what waits, and take nothing more."""
        self._open = False
        self.closing.set()
        for task in tuple(self._tasks):
            task.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._answers.clear()
        if self._pending:
            self._pending = 0
            self.busy_changed.emit(False)

    def _submit(self, request: Request) -> None:
        if not self._open:
            return
        owner = request.owner()
        if request.key is not None and owner is not None:
            tickets = self._latest.setdefault(owner, {})
            if (older := tickets.get(request.key)) is not None:
                older.superseded.set()
            tickets[request.key] = request
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)
        if request.task is not None:
            self._tasks.add(request.task)
            request.task.listen(self._reported.emit)
            self.task_changed.emit(request.task)
        self._lane(request.lane).submit(self._run, request)

    def _lane(self, lane: Lane) -> ThreadPoolExecutor:
        """Return the thread of a lane, begun at its first use: the first window is painted before."""
        from concurrent.futures import ThreadPoolExecutor

        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=f"lanedisk-{lane.value}")
        return self._lanes[lane]

    def _run(self, request: Request) -> None:
        """On a lane's thread: do the work, unless nobody wants it any more, and hand the answer over."""
        try:
            if request.lane is not Lane.READ or not request.superseded.is_set():
                request.answer = request.work()
        except BaseException as error:  # whatever it is, it belongs to the GUI thread
            request.error = error
        with self._lock:
            self._answers.append(request)
        self._arrived.emit()

    @Slot()
    def _on_arrived(self) -> None:
        while self._answers:
            with self._lock:
                request = self._answers.popleft()
            try:
                self._deliver(request)
            except Exception:
                sys.excepthook(*sys.exc_info())
            finally:
                self._settle(request)

    def _settle(self, request: Request) -> None:
        owner = request.owner()
        if owner is not None and request.key is not None and self._latest.get(owner, {}).get(request.key) is request:
            del self._latest[owner][request.key]
        if request.task is not None:
            self._tasks.discard(request.task)
            self.task_ended.emit(request.task)
        request.forget()
        self._pending -= 1
        if self._pending == 0:
            self.busy_changed.emit(False)

    def _deliver(self, request: Request) -> None:
        if isinstance(request.error, NoContact):
            self.note_contact(request.error)
        elif request.error is None and not request.superseded.is_set():
            self.note_contact(None)
        wanted = request.living_owner() is not None and not request.superseded.is_set()
        if request.error is None:
            if wanted and (then := request.then.get()) is not None:
                then(request.answer)
        elif isinstance(request.error, Refusal):
            self._refuse(request, request.error, wanted)
        else:
            sys.excepthook(type(request.error), request.error, request.error.__traceback__)
            if wanted and (failed := request.failed.get()) is not None:
                failed(Faulty(_FAULT))

    def _refuse(self, request: Request, refusal: Refusal, wanted: bool) -> None:
        failed = request.failed.get()
        if wanted and failed is not None:
            failed(refusal)
        elif (wanted or request.lane is not Lane.READ) and not isinstance(refusal, NoContact):
            # a change that was refused is told even when its window is gone; lost contact has its banner
            self.refused.emit(refusal)

    def report_lost(self, refusal: Refusal) -> None:
        """Take note, from any thread, that a try failed for want of contact, while the work goes on trying."""
        self._line_lost.emit(refusal)

    @Slot(object)
    def _on_line_lost(self, refusal: Refusal) -> None:
        if isinstance(refusal, NoContact):
            self.note_contact(refusal)

    def note_contact(self, lost: Unavailable | None) -> None:
        """Take note, on the GUI thread, that the line to the database is down (the refusal) or up (None)."""
        if (lost is None) == self._in_contact:
            return
        self._in_contact = lost is None
        if lost is None:
            self.contact_restored.emit()
        else:
            self.contact_lost.emit(lost)

    @Slot(object)
    def _on_reported(self, task: Task) -> None:
        if task in self._tasks:
            self.task_changed.emit(task)
