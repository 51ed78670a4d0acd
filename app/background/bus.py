"""The one place where changes are announced, this client's own and other workstations'. Windows that care read again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.changes import Changes


class Bus(QObject):
    """Tells windows what was touched, on the GUI thread.

    `changed` carries Changes; `everything` means that anything may have changed (after a reconnect, or on the embedded
    file, which can't tell what another program wrote).
    """

    changed = Signal(object)
    everything = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def post(self, changes: Changes | None) -> None:
        """Announce changes, from any thread; None means everything."""
        self._arrived.emit(changes)

    @Slot(object)
    def _on_arrived(self, changes: Changes | None) -> None:
        if changes is None:
            self.everything.emit()
        elif changes.kinds:
            self.changed.emit(changes)
