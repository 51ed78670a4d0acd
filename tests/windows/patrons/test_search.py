"""Finding a patron by keys: Ctrl+F, type, Down, Enter (Q1)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from sqlalchemy import insert, select

from app.database.engine import Database
from app.domain.patron_edit import SectionDraft
from app.domain.text import fold
from app.models.patron import Patron, PatronWord
from app.services.patron_blocks import block_patron
from app.services.patrons import save_section
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.search import PatronSearchWindow
from tests.library import NOW, Library
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only


def typed(desk: Desk, window: PatronSearchWindow, text: str) -> None:
    """Type into the box and wait for what it finds."""
    window.field.clear()
    desk.write(window.field, text)
    desk.qtbot.waitUntil(lambda: window.title().startswith(text))
    desk.wait()


def test_typing_finds_and_enter_opens(desk: Desk) -> None:
    window = desk.search()
    assert window.field.hasFocus()
    typed(desk, window, "ek")
    assert desk.names(window) == ["Ek, Anna", "Ek, Dag"]
    assert window.count.text() == "2 patrons, best first"
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Down)
    assert window.table.current_row() == window.model.rows[1]
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Up)
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Return)
    details = desk.main.area.active()
    assert isinstance(details, PatronDetailsWindow)
    desk.wait()
    assert details.title() == "Anna Ek - Patron details"


def test_the_key_of_the_search_marks_what_was_searched_for(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "ek")
    assert window.field.hasFocus()
    assert desk.search() is window
    assert window.field.selectedText() == "ek"  # what is typed next takes its place


def test_a_scanned_card_opens_at_once(desk: Desk) -> None:
    """A scanner types the number and Enter in no time: the list is still behind."""
    window = desk.search()
    desk.qtbot.keyClicks(window.field, "1003")
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: isinstance(desk.main.area.active(), PatronDetailsWindow))
    desk.wait()
    assert desk.main.area.active().title() == "Česlava Dvořáková - Patron details"  # type: ignore[union-attr]


def test_the_best_is_marked_whenever_something_else_is_searched_for(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "ek d")
    typed(desk, window, "ek")
    assert window.table.current_row() == window.model.rows[0]


def test_a_click_on_open_and_a_double_click_open_the_marked_patron(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "1002")
    desk.click(window, "open_patron")
    desk.wait()
    assert desk.main.area.active().title().startswith("Bo Åberg")  # type: ignore[union-attr]


def test_the_beginnings_that_were_found_are_marked_in_the_names(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "e an")
    cell = window.model.cell(0, 0)
    assert (cell.text, cell.hits) == ("Ek, Anna", ((0, 1), (4, 2)))


def test_rows_show_balance_and_frame_by_word_and_icon(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "100")
    shown = {row.card: window.model.cell(number, 7) for number, row in enumerate(window.model.rows)}
    assert (shown["1001"].text, shown["1001"].icon) == ("Overdue loans", "clock")
    assert (shown["1002"].text, shown["1002"].icon) == ("Blocked", "ban")
    assert shown["1004"].text == "Expired 28/02/2026"
    assert shown["1003"].text == ""
    assert window.model.cell(1, 6).text == "25.00"
    assert window.model.columns[6].header == "Balance, kr"


def test_boxes_narrow_and_the_empty_list_says_how_to_widen(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "1004")
    desk.click(window, "show_expired")
    desk.wait()
    assert desk.names(window) == []
    desk.click(window.table, "empty_state_button")
    desk.wait()
    assert desk.names(window) == ["Ek, Dag"]
    assert window.expired.isChecked()
    typed(desk, window, "1002")
    desk.click(window, "only_my_library")
    desk.wait()
    assert desk.names(window) == []


def test_filters_alone_list_everybody_who_passes_and_are_remembered_until_signing_out(desk: Desk, library: Library) -> None:
    window = desk.search()
    desk.wait()
    assert not window.filters.clear_button.isEnabled()
    desk.click(window, "filter_in_debt")
    desk.wait()
    assert desk.names(window) == ["Ek, Anna", "Åberg, Bo"]
    assert window.count.text() == "2 patrons"
    desk.click(window, "filter_blocked")
    desk.wait()
    assert desk.names(window) == ["Åberg, Bo"]
    desk.click(window, "filter_blocked")
    combo = desk.find(window, QComboBox, "filter_unit_editor")
    combo.setFocus()
    desk.qtbot.keyClicks(combo, "stads")
    desk.wait()
    assert (window.filters.unit.text(), desk.names(window)) == ("Stadsbiblioteket", ["Ek, Anna"])
    typed(desk, window, "dag")
    assert desk.names(window) == []
    window.close()
    again = desk.search()
    desk.wait()
    assert (again.filters.unit.value(), again.filters.in_debt.isChecked(), desk.names(again)) == (library.organisations["SDB"], True, ["Ek, Anna"])
    desk.click(again, "clear_filters")
    desk.wait()
    assert (desk.names(again), again.filters.narrow(), again.count.isHidden()) == ([], False, True)


def test_when_nobody_is_found_a_sentence_says_what_to_do_next(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "1001")
    assert window.count.text() == "1 patron"
    typed(desk, window, "qqqq")
    assert window.count.isHidden()
    texts = [label.text() for label in window.table.findChildren(QLabel) if label.isVisible()]
    assert "Nobody is found." in texts
    assert any("Try fewer letters" in text for text in texts)


def test_accounts_deleted_elsewhere_are_shown_only_when_asked_for(desk: Desk, database: Database, library: Library) -> None:
    with database.writing() as session:
        session.get_one(Patron, library.patrons["1003"]).hidden = True
        session.commit()
    window = desk.search()
    typed(desk, window, "1003")
    assert desk.names(window) == []
    desk.click(window, "show_deleted")
    desk.wait()
    assert desk.names(window) == ["Dvořáková, Česlava"]


def test_scrolling_down_brings_the_next_page(desk: Desk, database: Database, library: Library) -> None:
    with database.writing() as session:
        model = session.execute(select(Patron.patron_category_id, Patron.home_unit_id).where(Patron.id == library.patrons["1001"])).one()
        people = [
            Patron(
                organisation_id=library.organisations["lindby"], patron_category_id=model[0], home_unit_id=model[1], last_name="Zebra",
                first_name=f"{n:03d}", created_at=NOW, sort_key=fold(f"Zebra, {n:03d}"),
            )
            for n in range(130)
        ]  # fmt: skip
        session.add_all(people)
        session.flush()
        words = [{"organisation_id": library.organisations["lindby"], "patron_id": p.id, "word": "zebra", "exact": 1, "sort_key": p.sort_key} for p in people]
        session.execute(insert(PatronWord), words)
        session.commit()
    window = desk.search()
    typed(desk, window, "zebra")
    assert (len(window.model.rows), window.count.text()) == (100, "more than 100 patrons, best first")
    desk.qtbot.keyClick(window.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    desk.wait()
    assert (len(window.model.rows), window.count.text()) == (130, "130 patrons, best first")

    marked, scrolled = window.table.current_row(), window.table.verticalScrollBar().value()
    other = window.model.rows[110]
    draft = SectionDraft(patron_id=other.id, section="guardian", seen={"guardian": ""}, values={"guardian": "Bo"})
    desk.client.bus.post(save_section(desk.work(), draft))
    desk.client.bus.post(block_patron(desk.work(), other.id, "Stulet kort"))
    desk.wait()
    assert len(window.model.rows) == 130, "a list that is only read again stays as long as it was"
    assert (window.table.current_row(), window.table.verticalScrollBar().value()) == (marked, scrolled)
    assert window.model.changed_elsewhere == {other.id}


def test_escape_empties_the_box_and_then_closes_the_window(desk: Desk) -> None:
    window = desk.search()
    typed(desk, window, "ek")
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert window.field.text() == ""
    desk.qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert desk.main.area.windows() == []


@pytest.mark.parametrize("name", ["<img src=x onerror=1>", "=HYPERLINK(1)", "\u202eRTL", "😀 Emoji", "x" * 400])
def test_names_from_outside_are_shown_as_text(desk: Desk, library: Library, name: str) -> None:
    save_section(desk.work(), SectionDraft(patron_id=library.patrons["1003"], section="name", seen={"last_name": "Dvořáková"}, values={"last_name": name}))
    window = desk.search()
    typed(desk, window, "1003")
    assert desk.names(window) == [f"{name}, Česlava"]
    details = desk.details("1003")
    assert details.header.name.accessibleName().startswith(name.replace("\u202e", "<U+202E>"))


def test_a_change_at_another_workstation_shows(desk: Desk, library: Library) -> None:
    """X8."""
    window = desk.search()
    typed(desk, window, "1003")
    draft = SectionDraft(patron_id=library.patrons["1003"], section="name", seen={"first_name": "Česlava"}, values={"first_name": "Eva"})
    desk.client.bus.post(save_section(desk.work(), draft))
    desk.qtbot.waitUntil(lambda: desk.names(window) == ["Dvořáková, Eva"])
