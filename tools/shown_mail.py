"""Mail as pictures show it: the outbox with something of every state, and what goes out from a patron's window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app.models.outbox import OutboxMail
from app.models.patron import Contact, Patron
from tools.shown_patron import details, late_patron

if TYPE_CHECKING:
    from tools.stage import Stage

_MAILS = (
    ("message", "Din väska ligger i disken", "sent", "", ""),
    ("receipt", "Kvitto 2026-11-29, Stadsbiblioteket", "waiting", "", ""),
    ("status", "Statuskvitto, Stadsbiblioteket", "waiting", "later", "451 4.7.1 Greylisted, try again later"),
    ("reminder-1", "Påminnelse om 3 lån", "failed", "address-refused", "550 5.1.1 No such user here"),
    ("overdue-warning", "Snart dags att lämna tillbaka", "unsure", "unsure", "Connection unexpectedly closed"),
)


def _furnish(stage: Stage) -> int:
    """Put mails of every state into the outbox of a patron with an address; return the patron."""
    client = stage.client
    with client.database.writing() as session:
        patron_id = late_patron(stage)
        address = session.scalar(select(Contact.value).where(Contact.patron_id == patron_id, Contact.kind == "email")) or "anna.ek@example.org"
        account = session.get_one(Patron, patron_id).organisation_id
        if not session.scalar(select(OutboxMail.id).limit(1)):
            for number, (kind, subject, state, error, answer) in enumerate(_MAILS):
                at = client.clock() - timedelta(hours=number)
                row = OutboxMail(
                    organisation_id=account, patron_id=patron_id, kind=kind, address=address, subject=subject, text="Hej!\n\nVälkommen in.", state=state,
                    error=error, error_detail=answer, attempts=0 if not error and state == "waiting" else 1, message_id=f"<{number}@lindby.example>",
                    next_at=at + timedelta(minutes=5), created_at=at, created_by="desk", sent_at=at if state == "sent" else None,
                )  # fmt: skip
                session.add(row)
            session.commit()
    client.bus.everything.emit()
    stage.wait()
    return patron_id


def outbox(stage: Stage) -> QWidget:
    """Show the outbox."""
    _furnish(stage)
    stage.open("administration.outbox")
    stage.wait()
    return stage.main


def notices(stage: Stage) -> QWidget:
    """Show what was sent to a patron."""
    details(stage, _furnish(stage), "6")
    return stage.main


def write(stage: Stage) -> QWidget:
    """Write to a patron."""
    stage.press("write_patron", details(stage, _furnish(stage), "6"))
    return stage.dialog()


def status(stage: Stage) -> QWidget:
    """Show a status receipt."""
    stage.press("status_receipt", details(stage, _furnish(stage), "6"))
    stage.wait()
    return stage.dialog()


MAIL: Mapping[str, Callable[[Stage], QWidget]] = {
    "administration.outbox/filled": outbox, "patrons.details/sent": notices, "patrons.details/write": write, "patrons.details/status": status,
}  # fmt: skip
