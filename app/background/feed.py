"""Other workstations' changes brought to the bus: the change feed's thread calls in here, the GUI thread hears of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.background.bus import Bus
from app.background.runner import Runner
from app.database.change_feed import ChangeFeed
from app.database.connecting import LOST
from app.database.engine import Database
from app.domain.changes import Changes
from app.domain.refusals import NoContact


class Feed(QObject):
    """Runs the change feed while somebody is signed in. What this client did itself is on the bus already and is left out."""

    hearing_changed = Signal(object)
    """How changes are heard from now on (a Hearing)."""
    _line_changed = Signal(bool)

    def __init__(self, database: Database, bus: Bus, runner: Runner, initiator: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus, self._runner, self._initiator = bus, runner, initiator
        self._up = True
        self._feed = ChangeFeed(database, self._on_changes, self._on_everything, self._on_unavailable, self.hearing_changed.emit)
        self._line_changed.connect(self._on_line_changed, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to listen."""
        self._feed.start()

    def stop(self) -> None:
        """End, and wait for the thread."""
        self._feed.stop()

    # called on the feed's thread: emitting and posting is all that is done there

    def _on_changes(self, changes: Changes) -> None:
        if not changes.initiator or changes.initiator != self._initiator:
            self._bus.post(changes)

    def _on_everything(self) -> None:
        self._set_up(True)
        self._bus.post(None)

    def _on_unavailable(self) -> None:
        self._set_up(False)

    def _set_up(self, up: bool) -> None:
        if up != self._up:
            self._up = up
            self._line_changed.emit(up)

    @Slot(bool)
    def _on_line_changed(self, up: bool) -> None:
        self._runner.note_contact(None if up else NoContact(LOST))
