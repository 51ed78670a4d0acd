"""What a window asks the runner for: the request, the ticket that tells old answers from new ones, and a long task's progress."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import shiboken6

from app.domain.refusals import Refusal
from app.domain.text import mark

_EVERY = 0.05
"""Seconds between two reports that reach the screen: a loop that reports each row must not flood it."""

Then = Callable[[Any], object]
Failed = Callable[[Refusal], object]


class Cancelled(Refusal):
    """The person stopped a long task; nothing of it was kept."""

    kind = "cancelled"


class Faulty(Refusal):
    """A bug stopped it: it is told as any other, and whoever asked learns that no answer comes."""

    kind = "fault"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task has come: `done` of `total` steps; `total` 0 while it is not known."""

    title: str
    done: int = 0
    total: int = 0
    cancellable: bool = False


class Task:
    """A long piece of work that people see in the status bar.

    Give its `report` and `check` to the service, and the task to the runner. `title` is in the language of the screen.
    `report` and `check` may be called from any thread; `check` raises Cancelled once `cancel` was called.
    """

    def __init__(self, title: str, *, cancellable: bool = False) -> None:
        self._cancelled = threading.Event()
        self._progress = Progress(title, cancellable=cancellable)
        self._listener: Callable[[Task], None] | None = None
        self._told = 0.0

    @property
    def progress(self) -> Progress:
        """The latest report."""
        return self._progress

    def report(self, done: int, total: int = 0) -> None:
        """Say how far it has come, and stop here if it was cancelled."""
        self.tell(done, total)
        self.check()

    def tell(self, done: int, total: int = 0) -> None:
        """Say how far it has come; for what ends by itself, with what it has done, once it `is_cancelled`."""
        self._progress = Progress(self._progress.title, done, total, self._progress.cancellable)
        now = time.monotonic()
        if self._listener is not None and now - self._told >= _EVERY:
            self._told = now
            self._listener(self)

    def is_cancelled(self) -> bool:
        """Say whether the person stopped it."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled if the person stopped it."""
        if self.is_cancelled():
            raise Cancelled(mark("It was stopped. Nothing of it was saved."))

    def cancel(self) -> None:
        """Ask it to stop at its next report."""
        self._cancelled.set()

    def listen(self, listener: Callable[[Task], None]) -> None:
        """Have reports told to the runner."""
        self._listener = listener


class Lane(Enum):
    """Which thread does it."""

    READ = "read"
    WRITE = "write"
    APART = "apart"
    """Long work of many short changes, beside which the others go on."""


class _Callback:
    """A callback that keeps its window no longer alive than the window lives."""

    def __init__(self, call: Callable[[Any], object] | None) -> None:
        self._strong: Callable[[Any], object] | None = None
        self._weak: weakref.WeakMethod[Any] | None = None
        if hasattr(call, "__self__") and hasattr(call, "__func__"):
            self._weak = weakref.WeakMethod(call)
        else:
            self._strong = call

    def get(self) -> Callable[[Any], object] | None:
        """Return the callable, None when there is none (any more)."""
        return self._weak() if self._weak is not None else self._strong


def _nothing() -> None: ...


@dataclass(eq=False)
class Request:
    """One read or change that was asked for, until its answer is delivered or dropped."""

    owner: weakref.ref[object]
    lane: Lane
    work: Callable[[], Any]
    then: _Callback
    failed: _Callback
    key: str | None
    task: Task | None = None
    answer: Any = None
    error: BaseException | None = None
    superseded: threading.Event = field(default_factory=threading.Event)
    """Set when nobody wants the answer: asked again, or the owner is gone. A lane looks here and never at the owner: for
    that moment it would hold the window, and be the one to destroy it."""

    @classmethod
    def of(cls, owner: object, lane: Lane, work: Callable[[], Any], then: Then | None, failed: Failed | None, key: str | None, task: Task | None) -> Request:
        """Make a request. Without a key, the method of the owner that takes the answer is the key."""
        if key is None and lane is Lane.READ and then is not None and getattr(then, "__self__", None) is owner:
            key = str(getattr(then, "__qualname__", ""))
        superseded = threading.Event()
        return cls(
            weakref.ref(owner, lambda _: superseded.set()), lane, work, _Callback(then), _Callback(failed), key, task, superseded=superseded
        )  # fmt: skip

    def forget(self) -> None:
        """On the GUI thread, once it is settled: let go of what was asked, of the answer and the error.

        The lane may drop the request after that, and a window must not go with it on that thread.
        """
        self.work, self.then, self.failed = _nothing, _Callback(None), _Callback(None)
        self.answer = self.error = None

    def living_owner(self) -> object | None:
        """Return the owner, None when the window is gone."""
        owner = self.owner()
        return owner if owner is not None and shiboken6.isValid(owner) else None
