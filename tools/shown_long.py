"""A patron of whom everything is long or much: words of thirty letters, and every reason for the Stop sign at once.

For pictures only: texts are cut there on purpose, so that the tests that measure the looks of tools/shown.py leave these out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget
from sqlalchemy import func, select

from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.message import Message, Note
from app.models.patron import Card, Contact, ManualBlock, Patron
from app.models.reservation import Reservation
from tools.shown_patron import details

if TYPE_CHECKING:
    from tools.stage import Stage

_WORD = "Realisationsvinstbeskattningen"
_KINDS = ("note", "alert", "block", "note", "alert", "note")


def _furnish(stage: Stage) -> int:
    """Give the patron with the second most loans long names, an alert, a block, messages and notes, once; return the patron."""
    client = stage.client
    out = select(Loan.patron_id).where(Loan.returned_at.is_(None), Loan.patron_id.is_not(None)).group_by(Loan.patron_id)
    with client.database.writing() as session:
        known = session.scalar(select(Patron.id).where(Patron.last_name.startswith(_WORD)))
        patron_id = known or session.scalars(out.order_by(func.count().desc(), Loan.patron_id).offset(1).limit(1)).one() or 0
        if known is None:
            patron = session.get_one(Patron, patron_id)
            account, now, today = patron.organisation_id, client.clock(), client.today()
            patron.last_name, patron.first_name = f"{_WORD} von {_WORD}", f"Anna-{_WORD} Elisabet Margareta"
            patron.expires = today - timedelta(days=3)
            patron.permanent_alert, patron.permanent_alert_since = f"Hör illa: tala tydligt och vänd dig mot henne. {_WORD}sfrågor till chefen. " * 3, today
            session.add(ManualBlock(organisation_id=account, patron_id=patron_id, comment=f"{_WORD} " * 9, set_at=now, set_by="bibliotekarie"))
            session.add(Contact(organisation_id=account, patron_id=patron_id, kind="email", value=f"{_WORD}.{_WORD}@exempel.se".lower()))
            for number in range(24):
                at, kind = now - timedelta(days=number), _KINDS[number % len(_KINDS)]
                text = f"{number}: {_WORD} och annat som är bra att veta. " * (1 + number % 3)
                session.add(Message(organisation_id=account, patron_id=patron_id, kind=kind, text=text, initials="DD", created_at=at, created_by="disk"))
            session.add(Note(organisation_id=account, patron_id=patron_id, text=f"{_WORD}. " * 40, created_at=now, created_by="disk"))
            lent = select(Title).join(Copy, Copy.title_id == Title.id).join(Loan, Loan.copy_id == Copy.id)
            title = session.scalars(lent.where(Loan.patron_id == patron_id, Loan.returned_at.is_(None)).order_by(Loan.due_date).limit(1)).one()
            title.title, title.author = f"{_WORD}: {_WORD} och {_WORD} genom tiderna", f"{_WORD}, {_WORD}"
            session.commit()
    client.bus.everything.emit()
    stage.wait()
    return patron_id


def stop_sign(stage: Stage) -> QWidget:
    """Open the patron."""
    stage.open("patrons.details", _furnish(stage))
    return stage.dialog()


def tab(stage: Stage, key: str) -> QWidget:
    """Show a tab of the patron."""
    details(stage, _furnish(stage), key)
    return stage.main


def notes(stage: Stage) -> QWidget:
    """Show the notes to the patron."""
    details(stage, _furnish(stage), "1").notes_action.trigger()
    return stage.dialog()


def found(stage: Stage) -> QWidget:
    """Find the patron, by the card."""
    patron_id = _furnish(stage)
    with stage.client.database.reading() as session:
        number = session.scalars(select(Card.number).where(Card.patron_id == patron_id).limit(1)).one()
    window = stage.open("patrons.search", number)
    stage.find(QCheckBox, "filter_in_debt", window).setChecked(False)  # it may be remembered
    stage.wait()
    return stage.main


def delete_question(stage: Stage) -> QWidget:
    """Ask whether an account is to be deleted that nothing holds."""
    free = select(Patron.id).order_by(Patron.id)
    for kind in (Loan, Reservation, Debt):
        free = free.where(~select(kind.id).where(kind.patron_id == Patron.id).exists())
    with stage.client.database.reading() as session:
        patron_id = session.scalars(free.limit(1)).one()
    stage.press("delete_patron", details(stage, patron_id, "4"))
    return stage.dialog()


LONG: Mapping[str, Callable[[Stage], QWidget]] = {
    "patrons.details/long-stop": stop_sign, "patrons.details/long-loans": partial(tab, key="1"), "patrons.details/long-data": partial(tab, key="4"),
    "patrons.details/long-messages": partial(tab, key="5"), "patrons.details/long-notes": notes, "patrons.search/long": found,
    "patrons.details/delete": delete_question,
}  # fmt: skip
