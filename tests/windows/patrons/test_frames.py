"""The nine frames one after another as their causes go, as the window and `patron show` tell them (E1-E3, E9, patrons.md)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.message import Message
from app.models.patron import Patron
from app.queries.patron_account import get_account
from app.queries.patron_document import show_patron
from app.services.categories import set_policy
from app.services.patron_blocks import block_patron, unblock_patron
from app.windows.common.patron.block_card import StopCard
from app.windows.common.patron.frames import frame_of_account
from app.windows.common.plain_label import PlainLabel
from tests.library import NOW, TODAY, Library
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only


def test_each_frame_gives_way_to_the_next_and_the_stop_sign_lists_what_holds(desk: Desk, database: Database, library: Library) -> None:
    anna, place = library.patrons["1001"], library.organisations["DISK1"]

    def write(change: Callable[[Session], None]) -> Callable[[], None]:
        def done() -> None:
            with database.writing() as session:
                change(session)
                session.commit()

        return done

    def patron(**values: object) -> Callable[[], None]:
        def change(session: Session) -> None:
            for name, value in values.items():
                setattr(session.get_one(Patron, anna), name, value)

        return write(change)

    def renewed(session: Session) -> None:
        session.scalars(select(Loan).join(Copy, Copy.id == Loan.copy_id).where(Copy.barcode == "B12")).one().due_date = TODAY

    def settled(session: Session) -> None:
        for debt in session.scalars(select(Debt).where(Debt.patron_id == anna)):
            debt.removed_at = NOW

    def archived(session: Session) -> None:
        for message in session.scalars(select(Message).where(Message.patron_id == anna)):
            message.archived_at = NOW

    patron(active=False, expires=TODAY - timedelta(days=1), permanent_alert="Hör illa", permanent_alert_since=TODAY)()
    block_patron(desk.work(), anna, "Hot")
    set_policy(desk.work(), "vuxen", "autoblock-adult", "20", "SDB")
    window = desk.details("1001", stop=True)
    cards = [card.accessibleName() for card in desk.find(window, QDialog, "stop_sign").findChildren(StopCard)]
    assert [card.split(". ")[0] for card in cards] == ["Blocked", "Fee limit reached", "Expired", "Permanent alert"]
    assert all("2026" in card for card in cards)
    desk.find(window, QDialog, "stop_sign").accept()
    desk.gone(window, "stop_sign")
    assert [desk.find(window, PlainLabel, name).property("alarming") for name in ("patron_balance", "patron_overdue")] == ["false", "true"]
    steps: tuple[tuple[str, str, Callable[[], object]], ...] = (
        ("black", "Inactive account", patron(active=True)), ("grey", "Expired 09/03/2026", patron(expires=TODAY + timedelta(days=99))),
        ("red", "Blocked", lambda: unblock_patron(desk.work(), anna, "Lugn")),
        ("purple", "Fee limit reached", lambda: set_policy(desk.work(), "vuxen", "autoblock-adult", "999", "SDB")),
        ("yellow", "Permanent alert", patron(permanent_alert="")), ("brown", "Overdue loans", write(renewed)),
        ("orange", "Debt kr\u00a025.00", write(settled)), ("blue", "Staff message", write(archived)), ("none", "", lambda: None),
    )  # fmt: skip
    for frame, says, mend in steps:
        with database.reading() as session:
            shown, document = frame_of_account(get_account(session, anna, NOW, place)), show_patron(session, anna, NOW, place)
        assert (document["frame"], shown.word, bool(shown.icon_name)) == (frame, says, frame != "none")
        assert (document["signal"], len(document["signal_causes"])) == (("none", 0) if frame in {"blue", "none"} else ("yellow", 1))
        mend()
    desk.client.bus.post(None)
    desk.wait()
    assert window.header.name.accessibleName() == "Ek, Anna"
    assert window.findChild(QDialog, "stop_sign") is None
