"""No text is cut off or lies over another at 1366×768, in any language; no key is there twice; by keys alone (look.md, X10, X11)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from sqlalchemy import select

from app.database.engine import Database
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.message import Message
from app.models.patron import Patron
from app.services.categories import save_settings
from app.windows.common.mnemonics import doubled
from app.windows.patrons.details import PatronDetailsWindow
from tests.library import NOW, TODAY, Library
from tests.windows.fit import misfits
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only


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


@pytest.fixture(params=["en", "sv", "cs"])
def language(desk: Desk, request: pytest.FixtureRequest) -> Iterator[str]:
    desk.languages.choose(request.param)
    desk.client.language = request.param
    yield request.param
    desk.languages.choose("en")


def test_the_details_window_fits_in_every_tab(desk: Desk, troubled: Library, language: str) -> None:
    window = desk.details("1001", stop=True)
    sign = desk.find(window, QDialog, "stop_sign")
    assert not misfits(sign)
    sign.accept()
    desk.gone(window, "stop_sign")
    for key in "1234567":
        desk.tab(window, key)
        assert not misfits(window), key
        assert not doubled(window), key


def test_every_section_fits_while_it_is_edited(desk: Desk, troubled: Library, language: str) -> None:
    window = desk.details("1001")
    desk.tab(window, "4")
    for section in window.data.boxes:
        window.data.edit(section)
        desk.wait()
        assert not misfits(window), section
        assert not doubled(window), section
        window.data._stop_editing()
        desk.wait()


def test_dialogs_fit(desk: Desk, troubled: Library, language: str) -> None:
    window = desk.details("1001")
    desk.tab(window, "4")
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


def test_the_search_fits(desk: Desk, troubled: Library, language: str) -> None:
    window = desk.search()
    assert not misfits(window)
    desk.write(window.field, "100")
    desk.qtbot.waitUntil(lambda: len(window.model.rows) == 4)
    assert not misfits(window)
    assert not doubled(window)
