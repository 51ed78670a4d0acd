"""Copies the embedded file while somebody works, every half hour and once more at the end, off the GUI thread."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.worker import Worker
from app.database.engine import Database
from app.domain.keeping import EVERY
from app.domain.refusals import Refusal
from app.services.keeping import keep_copy

log = logging.getLogger(__name__)


class Keeper(QObject):
    """Keeps copies of one embedded file from its making until `end`; a file in which nothing changed is not copied again."""

    refused = Signal(object)
    """The Refusal of the first copy that failed (disk full, damaged); those after it are only logged."""

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database, self._told = database, False
        self._worker = Worker(self)
        self._timer = QTimer(self)
        self._timer.setInterval(int(EVERY.total_seconds() * 1000))
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    @property
    def worker(self) -> Worker:
        """The thread that copies (tests wait for it)."""
        return self._worker

    @Slot()
    def keep(self) -> None:
        """Begin a copy now."""
        self._worker.do(self, lambda: keep_copy(self._database), failed=self._on_refused)

    def end(self) -> None:
        """Make the last copy, on this thread: nobody works any more. Call it once the client's connections are closed."""
        self._timer.stop()
        self._worker.close()
        try:
            keep_copy(self._database)
        except Refusal as refusal:
            log.warning("no copy was kept: %s", refusal.template)

    def _on_refused(self, refusal: Refusal) -> None:
        log.warning("no copy was kept: %s", refusal.template)
        if not self._told:
            self._told = True
            self.refused.emit(refusal)
