"""The columns of the outbox."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.background.client import Client
from app.domain.mails import MailState
from app.queries.outbox import OutboxRow
from app.windows.common.formats import instant_text, number_text
from app.windows.common.mail_words import error_text, kind_text, state_cell
from app.windows.common.row_table_model import Cell, Column


class OutboxColumns(QObject):
    """Writes the rows in the client's time."""

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def columns(self) -> tuple[Column[OutboxRow], ...]:
        """Return the columns in the present language."""
        return (
            Column(key="state", header=self.tr("State"), cell=_state, required=True),
            Column(key="kind", header=self.tr("Kind"), cell=_kind, gives=True),
            Column(key="patron", header=self.tr("Patron"), cell=_patron, gives=True),
            Column(key="address", header=self.tr("Address"), cell=_address, gives=True),
            Column(key="subject", header=self.tr("Subject"), cell=_subject, width="stretch", tip=_told),
            Column(key="attempts", header=self.tr("Attempts"), cell=_attempts, sort=_tried, right=True, hidden=True),
            Column(key="next", header=self.tr("Next attempt"), cell=self._next),
            Column(key="made", header=self.tr("Written"), cell=self._made, sort=row_id),
            Column(key="sent", header=self.tr("Sent"), cell=self._sent, hidden=True),
            Column(key="by", header=self.tr("By"), cell=_by, hidden=True),
        )

    def _next(self, row: OutboxRow) -> str:
        tried = row.state is MailState.WAITING and row.attempts > 0
        return instant_text(self._client.local(row.next_at)) if tried else ""

    def _made(self, row: OutboxRow) -> str:
        return instant_text(self._client.local(row.created_at))

    def _sent(self, row: OutboxRow) -> str:
        return instant_text(self._client.local(row.sent_at)) if row.sent_at is not None else ""


def row_id(row: OutboxRow) -> int:
    """Tell rows apart; later ones have greater numbers."""
    return row.id


def _state(row: OutboxRow) -> Cell:
    return state_cell(row.state)


def _kind(row: OutboxRow) -> str:
    return kind_text(row.kind)


def _patron(row: OutboxRow) -> str:
    return row.patron


def _address(row: OutboxRow) -> str:
    return row.address


def _subject(row: OutboxRow) -> Cell:
    return Cell(text=row.subject, secondary=_wrong(row))


def _told(row: OutboxRow) -> str:
    return "\n".join(part for part in (row.subject, _wrong(row)) if part)


def _wrong(row: OutboxRow) -> str:
    return error_text(row.error) if row.state is not MailState.SENT else ""


def _attempts(row: OutboxRow) -> str:
    return number_text(row.attempts) if row.attempts else ""


def _tried(row: OutboxRow) -> int:
    return row.attempts


def _by(row: OutboxRow) -> str:
    return row.created_by
