"""No text is cut off or lies over another at 1366×768, in any language; no key is there twice; by keys alone (look.md, X10, X11)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog
from sqlalchemy import select

from app.database.engine import Database
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.message import Message
from app.models.patron import Patron
from app.services.categories import save_settings
from app.windows.common.mnemonics import doubled
from app.windows.common.patron.block_card import BlockCard
from app.windows.patrons.details import PatronDetailsWindow
from tests.library import NOW, TODAY, Library
from tests.windows.fit import misfits
from tests.windows.patrons.desk import Desk

pytestmark = [pytest.mark.sqlite_only, pytest.mark.styled]


@pytest.fixture
def troubled(desk: Desk, database: Database, library: Library) -> Library:
    """Anna with blocks, an alert, messages and a signal."""
    limits = {"autoblock-adult": 2_000, "overdue-loans-max": 1}
    keys = {Key(field, library.categories["vuxen"]): Change(None, Setting(number)) for field, number in limits.items()}
    save_settings(desk.work(), [SettingsDraft(library.organisations["SDB"], keys)])
    own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        patron = session.get_one(Patron, library.patrons["1001"])
        patron.middle_name, patron.permanent_alert, patron.permanent_alert_since = "Elisabet", "Hör illa: tala tydligt, vänd dig mot henne.", TODAY
        session.add(Message(**own, kind="block", text="Ring bibliotekarien", created_at=NOW, created_by="desk"))
        session.add(Message(**own, kind="invalid-address", subject="email", text="anna@example.org", created_at=NOW, created_by="desk"))
        session.commit()
        assert session.scalars(select(Message)).all()
    return library


def _each_language(desk: Desk) -> Iterator[str]:
    """Switch what is open from language to language, and back to English."""
    for language in ("sv", "cs", "en"):
        desk.main.run(f"language.{language}")
        desk.wait()
        yield language


def test_blocks_stand_beside_the_name_and_below_it_where_the_window_is_narrow(desk: Desk, troubled: Library) -> None:
    header = desk.details("1001").header
    card = header.findChildren(BlockCard)[0]
    desk.main.resize(1366, 768)
    desk.wait()
    assert card.mapTo(header, QPoint()).x() > header.name.geometry().right()
    desk.main.resize(1000, 768)
    desk.wait()
    assert card.mapTo(header, QPoint()).y() > header.name.geometry().bottom()
    assert not misfits(desk.main)


def test_the_details_window_fits_in_every_tab_and_its_stop_sign(desk: Desk, troubled: Library) -> None:
    for language in _each_language(desk):
        window = desk.details("1001", stop=True)
        sign = desk.find(window, QDialog, "stop_sign")
        assert not misfits(sign)
        sign.accept()
        desk.gone(window, "stop_sign")
        for key in "1234567":
            desk.tab(window, key)
            assert not misfits(window), (key, language)
            assert not doubled(window), (key, language)
        window.close()
        desk.wait()


def test_every_section_and_dialog_fits_while_it_is_edited(desk: Desk, troubled: Library) -> None:
    window = desk.details("1001")
    desk.tab(window, "4")
    for language in _each_language(desk):
        for section in window.data.boxes:
            window.data.edit(section)
            desk.wait()
            assert not misfits(window), (section, language)
            assert not doubled(window), (section, language)
            window.data._stop_editing()
            desk.wait()
        desk.click(window, "block_patron")
        _fits(desk, window, "block_dialog")
        window.notes_action.trigger()
        desk.wait()
        _fits(desk, window, "notes_dialog")


def _fits(desk: Desk, window: PatronDetailsWindow, name: str) -> None:
    dialog = desk.find(window, QDialog, name)
    assert not misfits(dialog)
    assert not doubled(dialog)
    dialog.reject()
    desk.gone(window, name)


def test_the_search_fits(desk: Desk, troubled: Library) -> None:
    window = desk.search()
    for number, _ in enumerate(_each_language(desk)):
        assert not misfits(window)
        if number == 0:
            desk.write(window.field, "100")
            desk.qtbot.waitUntil(lambda: len(window.model.rows) == 4)
        assert not misfits(window)
        assert not doubled(window)
