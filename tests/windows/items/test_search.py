"""Items and titles: found while typing, by keys and by a scanner, filtered, kept up to date (D7)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services.copy_status import set_status
from app.windows.items.search import ItemSearchWindow
from tests.conftest import Works
from tests.windows.items.desk import Desk

pytestmark = pytest.mark.sqlite_only


def _titles(window: ItemSearchWindow) -> list[str]:
    return [row.title for row in window.model.rows]


def _barcodes(window: ItemSearchWindow) -> list[str]:
    return [row.barcode for row in window.copies.model.rows]


def test_titles_are_listed_while_typing_and_the_copies_of_the_marked_one_below(desk: Desk) -> None:
    window = desk.items("l")
    assert _titles(window) == ["Gösta Berlings saga", "Saltkråkan"]
    assert _barcodes(window) == ["B13", "B11", "B12"]
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Down)
    desk.wait()
    assert _barcodes(window) == ["B23", "B21", "B22"]
    assert window.copies.heading.text() == "Copies of Saltkråkan"
    assert window.title() == "l - Items and titles"
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert desk.active_copy().title() == "Saltkråkan, B23 - Copy information"


def test_a_scanned_barcode_with_enter_opens_just_that_copy(desk: Desk) -> None:
    window = desk.items()
    desk.qtbot.keyClicks(window.field, "b12")
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Return)
    desk.wait()
    assert desk.active_copy().copy_id == desk.library.copies["B12"]


def test_filters_narrow_and_an_empty_list_offers_to_widen(desk: Desk) -> None:
    window = desk.items("l")
    window.filters.status.set_value("missing")
    window.filters.changed.emit()
    desk.wait()
    assert _titles(window) == []
    assert not window.open_button.isEnabled()
    window.titles.empty_acted.emit()
    desk.wait()
    assert len(_titles(window)) == 2
    window.filters.media.set_value(desk.library.media_types["dvd"])
    window.filters.changed.emit()
    desk.wait()
    assert _titles(window) == ["Saltkråkan"]


def test_what_another_workstation_changes_is_seen_at_once(desk: Desk, work: Works) -> None:
    window = desk.items("saltkråkan")
    assert window.model.rows[0].free == 2
    changes = set_status(work(initiator="other"), desk.library.copies["B23"], "missing")
    desk.client.bus.post(changes)
    desk.wait()
    assert window.model.rows[0].free == 1
    assert next(row.status for row in window.copies.model.rows if row.barcode == "B23") == "missing"


def test_a_title_with_its_first_copy_is_registered_and_opened(desk: Desk) -> None:
    window = desk.items()
    desk.click(window, "new_title")
    dialog = desk.register_dialog(window)
    desk.click(dialog, "register_item")
    assert dialog.title_form is not None
    assert dialog.title_form.items["title"].error
    assert dialog.copy_form.items["barcode"].error
    desk.type(dialog, "title", "Hem")
    desk.type(dialog, "barcode", "B11")
    desk.type(dialog, "price", "249.50")
    desk.click(dialog, "register_item")
    desk.wait()
    assert "barcode" in dialog.copy_form.items["barcode"].error
    desk.type(dialog, "barcode", "N1")
    desk.click(dialog, "register_item")
    desk.wait()
    made = desk.active_copy().info
    assert made is not None
    assert (made.title["title"], made.copy["barcode"], made.copy["price"], made.names["owner_id"]) == ("Hem", "N1", 24_950, "Stadsbiblioteket")


def test_another_copy_of_the_marked_title_is_registered(desk: Desk) -> None:
    window = desk.items("saltkråkan")
    desk.click(window, "new_copy")
    dialog = desk.register_dialog(window)
    desk.type(dialog, "barcode", "N2")
    desk.click(dialog, "register_item")
    desk.wait()
    assert desk.active_copy().title() == "Saltkråkan, N2 - Copy information"
    assert _barcodes(window) == ["B23", "B21", "B22", "N2"]


def test_without_permission_nothing_is_registered_and_the_tip_says_why(desk: Desk, work: Works) -> None:
    desk.sign_in(work.actor("viewer", "DISK1"))
    window = desk.items("l")
    for button in (window.new_title, window.new_copy):
        assert not button.isEnabled()
        assert "items.create" in button.toolTip()
