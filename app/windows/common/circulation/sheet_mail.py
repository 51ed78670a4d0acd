"""A receipt by e-mail: its text, and its way into the outbox."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.permissions import Actor
from app.domain.refusals import NotPermitted, Refusal
from app.queries.patron_account import Identity
from app.services.patron_mail import MAY_SEND, mail_patron
from app.windows.common.buttons import Button
from app.windows.common.circulation.paper import Sheet
from app.windows.common.messages import reasons_text
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class SheetMail(QObject):
    """Puts sheets into the outbox for a window. `queued` carries the address, `failed` a heading and why."""

    queued = Signal(str)
    failed = Signal(str, str)

    def __init__(self, client: Client, parent: QObject, *, kind: str) -> None:
        super().__init__(parent)
        self._client, self._kind = client, kind

    def send(self, who: Identity, sheet: Sheet) -> None:
        """Put one into the outbox, to a patron."""
        subject = f"{sheet.name}, {self._client.tree[self._client.actor.unit_id].name}"
        command = partial(mail_patron, patron_id=who.id, kind=self._kind, subject=subject, text=sheet_text(sheet))
        self._client.runner.change(self, command, partial(self._show_queued, who.email), self._show_failed)

    def allow(self, button: Button, who: Identity | None, *, there: bool, nothing: str) -> None:
        """Offer a button: `there`: there is something to send, else the tool tip is `nothing`; `who` None: whoever it is, read when it is sent."""
        missing = missing_permission(self._client.actor, self._kind)
        if missing:
            button.set_allowed(False, say(NotPermitted(missing)))
        elif not there:
            button.set_allowed(False, nothing)
        elif who is None:
            button.set_allowed(True, "")
        elif not who.email:
            button.set_allowed(False, self.tr("The patron has no e-mail address that is in use."))
        else:
            button.set_allowed(True, "", self.tr("Sends it to {address}.").format(address=who.email))

    def queued_text(self, address: str) -> str:
        """Say that it is on its way."""
        return self.tr("It is in the outbox, to {address}; the tab Notices of the patron says when it is sent.").format(address=address)

    def _show_queued(self, address: str, _mail: int) -> None:
        self.queued.emit(address)

    def _show_failed(self, refusal: Refusal) -> None:
        self.failed.emit(self.tr("The e-mail was not sent."), reasons_text(refusal))


def missing_permission(actor: Actor, kind: str) -> str:
    """Return a permission that lacks for sending a kind of mail, nothing where it may be sent."""
    return "" if any(map(actor.may, MAY_SEND[kind])) else MAY_SEND[kind][0]


def sheet_text(sheet: Sheet) -> str:
    """Return a sheet as plain text: each row a heading of its first cell, the others below it with their column's name."""
    parts = [sheet.title]
    last = len(sheet.rows) - 1 if sheet.look.summed else -1
    for place, row in enumerate(sheet.rows):
        filled = [(header, cell) for header, cell in zip(sheet.headers, row, strict=True) if cell.strip()]
        if not filled:
            continue
        if place == last:
            parts.append(": ".join(cell for _, cell in filled))
        else:
            parts.append("\n".join([filled[0][1], *(f"  {header}: {cell}" for header, cell in filled[1:])]))
    return "\n\n".join(parts)
