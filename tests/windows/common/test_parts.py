"""Tabs, frames, badges, search, boxes, mnemonics and table tools."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QStackedWidget, QTabBar, QTabWidget, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.spreadsheet import read_table
from app.windows.common.badge import BadgeLabel, red_signal, yellow_signal
from app.windows.common.buttons import Button
from app.windows.common.frame import ICONS, NO_FRAME, Frame, FrameKind, NameFrame
from app.windows.common.icons import icon
from app.windows.common.mnemonics import belong, doubled, letter_of, placed, settle
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel
from app.windows.common.printing import Look, paint_table, print_text, save_table
from app.windows.common.row_table_model import Badge
from app.windows.common.search_field import SearchField
from app.windows.common.section_box import Panel, SectionBox
from app.windows.common.table_tools import TableTools
from app.windows.common.theme import Mode, metric, theme
from app.windows.common.whole_text import WholeText
from tests.windows.common.rows import BOOKS, book_table


def put(window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def tabs_in(window: QWidget) -> NumberedTabs:
    tabs = NumberedTabs(window)
    for key, label in (("1", "Enheter"), ("4", "Låntagarkategorier"), ("a", "Inställningar & annat")):
        tabs.add(key, label, QLineEdit())
    put(window, tabs)
    return tabs


@pytest.mark.styled
@pytest.mark.parametrize("chosen", [0, 1])
def test_a_badge_stands_close_after_the_text_of_its_tab(window: QWidget, chosen: int) -> None:
    tabs = tabs_in(window)
    tabs.set_badge(1, Badge(text="11", tone="danger"))
    tabs.setCurrentIndex(chosen)
    window.show()
    bar = tabs.tabBar()
    badge = bar.tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert badge is not None
    picture, middle = bar.grab(bar.tabRect(1)).toImage(), range(8, bar.height() - 6)
    end = badge.x() - bar.tabRect(1).x() - 1
    inked = [x for x in range(2, end) if len({picture.pixel(x, y) for y in middle}) > 1]
    light, heavy = (QFontMetrics(theme().font(13, weight)).horizontalAdvance("4-Låntagarkategorier") for weight in (400, 600))
    assert metric(4) <= end - inked[-1] <= metric(11) + (0 if chosen else heavy - light)  # it does not move when its tab is chosen


@pytest.mark.parametrize("used", ["", "key", "mouse", "led"])
def test_a_button_that_rested_has_its_keys_again_unless_they_were_used_meanwhile(qtbot: QtBot, window: QWidget, used: str) -> None:
    work, beside, field = Button("Work", window), Button("Beside", window), QLineEdit(window)
    for widget in (work, beside, field):
        put(window, widget)
    for _ in range(2):
        work.setFocus()
        work.set_allowed(False, "It is being saved.")
        assert beside.hasFocus()
        if used == "key":
            qtbot.keyClick(beside, Qt.Key.Key_Space)
        elif used == "mouse":
            qtbot.mouseClick(beside, Qt.MouseButton.LeftButton)
        elif used == "led":
            field.setFocus()
        work.set_allowed(True)
        assert work.hasFocus() is not bool(used)
    beside.setFocus()
    work.set_allowed(False)
    work.set_allowed(True)
    assert beside.hasFocus(), "it had no keys to give"


def test_alt_and_its_sign_chooses_a_tab(qtbot: QtBot, window: QWidget) -> None:
    tabs = tabs_in(window)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_4, alt)
    assert tabs.currentIndex() == 1
    qtbot.keyClick(window, Qt.Key.Key_A, alt)
    assert tabs.currentIndex() == 2
    tabs.tabBar().setFocus()
    qtbot.keyClick(window, Qt.Key.Key_4, alt)
    page = tabs.widget(1)
    assert page is not None
    assert page.hasFocus()
    tabs.choose("1")
    assert tabs.currentIndex() == 0


def test_control_tab_is_left_to_the_inner_windows(qtbot: QtBot, window: QWidget) -> None:
    tabs = tabs_in(window)
    tabs.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        qtbot.keyClick(tabs.currentWidget(), key, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(tabs, key, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentIndex() == 0


def test_a_tab_is_named_with_its_sign_and_keeps_its_ampersand(window: QWidget) -> None:
    tabs = tabs_in(window)
    assert tabs.tabText(2) == "&a-Inställningar && annat"
    assert tabs.tabBar().accessibleTabName(1) == "4-Låntagarkategorier"
    tabs.set_label(1, "Patron categories")
    assert tabs.tabText(1) == "&4-Patron categories"


def test_a_tab_shows_its_count(window: QWidget) -> None:
    tabs = tabs_in(window)
    width = tabs.tabBar().tabRect(0).width()
    tabs.set_badge(0, Badge(text="7", tone="danger"))
    badge = tabs.findChild(BadgeLabel)
    assert isinstance(badge, BadgeLabel)
    assert badge.accessibleName() == "7"
    assert tabs.tabBar().tabRect(0).width() > width
    tabs.set_badge(0, None)
    assert tabs.tabBar().tabRect(0).width() == width


def test_a_frame_is_colour_word_and_icon(window: QWidget) -> None:
    frame = NameFrame(window)
    put(window, frame)
    frame.set_name("Ek, Anna <b>", "2040 1187 35")
    frame.set_signal(red_signal())
    frame.set_frame(Frame(FrameKind.AUTO, "Avgiftsgräns nådd"))
    assert frame.accessibleName() == "Ek, Anna <b>, Avgiftsgräns nådd, Red signal"
    middle = frame.grab().toImage().pixelColor(frame.width() // 2, 2)
    assert middle.name() == theme().colour("frame-auto").name()
    frame.set_signal(None)
    frame.set_frame(NO_FRAME)
    assert frame.accessibleName() == "Ek, Anna <b>"


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_every_state_has_a_colour_and_all_but_none_an_icon(window: QWidget, mode: Mode) -> None:
    theme().set_mode(mode)
    for kind in FrameKind:
        shown = Frame(kind, "")
        assert theme().colour(shown.token).isValid()
        assert kind is FrameKind.NONE or not icon(ICONS[kind]).isNull()
    theme().set_mode(Mode.LIGHT)


def test_signals_have_a_word_and_an_icon() -> None:
    assert (yellow_signal().tone, red_signal().tone) == ("warn", "danger")
    assert yellow_signal().icon != red_signal().icon


def test_searching_waits_for_a_pause_and_asks_once(qtbot: QtBot, window: QWidget) -> None:
    field = SearchField("Sök låntagare", window)
    put(window, field)
    asked: list[str] = []
    field.searched.connect(asked.append)
    qtbot.keyClicks(field, "an el")
    qtbot.waitUntil(lambda: asked == ["an el"])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), asked[-1]) == ("", "")
    with qtbot.waitSignal(field.moved_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    sign, cross = field.findChildren(QToolButton)
    assert (field.accessibleName(), sign.text(), cross.text()) == ("Sök låntagare", "Sök låntagare", "Empty the field")
    field.setText("ek")
    qtbot.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert asked[-1] == "ek", "the sign does not wait for a pause"
    field.set_named("Titel")
    assert (field.accessibleName(), sign.text()) == ("Titel", "Titel"), "a label beside it names the sign too"


def test_a_box_is_edited_by_its_pen(qtbot: QtBot, window: QWidget) -> None:
    box = SectionBox("Kontakt", window, name="contact")
    put(window, box)
    value = box.add_row("Mobil", "<i>070</i>")
    assert value is not None
    assert value.text() == "<i>070</i>"
    pen = box.findChild(QToolButton, "contact_edit")
    assert isinstance(pen, QToolButton)
    assert pen.accessibleName() == "Change Kontakt"
    with qtbot.waitSignal(box.edit_chosen):
        qtbot.mouseClick(pen, Qt.MouseButton.LeftButton)
    box.set_editable(False, "patrons.change")
    assert not pen.isEnabled()
    assert "patrons.change" in pen.toolTip()
    box.clear()
    assert not value.isVisible()


def test_a_panel_wraps_its_lines(window: QWidget) -> None:
    panel = Panel(window, name="effect")
    put(window, panel)
    panel.add_heading("Så blir det", "eye")
    line = panel.add_line("ord " * 60, "info")
    window.resize(300, 300)
    assert line.text.wordWrap()
    panel.clear()
    assert not line.isVisible()


def test_no_letter_is_there_twice(qtbot: QtBot) -> None:
    main = QMainWindow()
    qtbot.addWidget(main)
    main.menuBar().addMenu("&Arkiv")
    inner = QWidget(main)
    main.setCentralWidget(inner)
    column = QVBoxLayout(inner)
    buttons = [QPushButton(text) for text in ("&Spara", "&Avbryt", "&Skriv ut", "Utan", "&1")]
    for button in buttons:
        column.addWidget(button)
    line = QLineEdit(inner)
    label = PlainLabel("&Spärr", inner)
    label.setBuddy(line)
    main.show()
    assert doubled(inner)
    settle(inner)
    assert doubled(inner) == []
    assert [letter_of(button.text()) for button in buttons] == ["S", "V", "U", "T", ""]


def test_what_is_never_seen_together_may_have_one_letter(qtbot: QtBot) -> None:
    """Pages of a stack, and the buttons below that belong to one; not what stands beside the stack, nor another stack's pages."""
    window = QWidget()
    qtbot.addWidget(window)
    column, tabs, other = QVBoxLayout(window), QTabWidget(window), QStackedWidget(window)
    pages = [QWidget(window) for _ in range(3)]
    for page in pages[:2]:
        tabs.addTab(page, "")
    other.addWidget(pages[2])
    on_pages = [QPushButton("&Spara", page) for page in pages]
    below = [QPushButton("&Spara", window) for _ in pages]
    belong(below[:1], pages[0])
    belong(below[1:2], pages[1])
    for widget in (tabs, other, *below):
        column.addWidget(widget)
    window.show()
    settle(window)
    first, second, third, of_first, of_second, of_all = (letter_of(button.text()) for button in (*on_pages, *below))
    assert first == second
    assert of_first == of_second
    assert len({first, of_first, third, of_all}) == 4
    below[1].hide()
    assert doubled(window) == []


def test_a_letter_moves_to_the_next_free_one() -> None:
    assert placed("&Spara", {"S"}) == "S&para"
    assert placed("&Spara", {"S", "P", "A", "R"}) == "Spara"
    assert placed("R&&D &Spara", set()) == "R&&D &Spara"
    assert letter_of("R&&D") == ""


def test_shown_rows_are_written_to_files_as_texts(qtbot: QtBot, tmp_path: Path) -> None:
    table, model = book_table()
    qtbot.addWidget(table)
    model.set_rows([*BOOKS[:2], BOOKS[0].__class__(9, "=HYPERLINK(1)", 5)])
    tools = TableTools(table)
    tools.title = "Böcker"
    table.setColumnHidden(0, True)
    for name in ("books.csv", "books.xlsx"):
        tools.write(tmp_path / name)
        lines = read_table(tmp_path / name, ["titel", "pris_i_öre"])
        assert [line["titel"] for line in lines] == ["2 i kö Örnen bok", "Aniara bok", "=HYPERLINK(1) bok"]
        assert [line["pris_i_öre"] for line in lines] == ["500", "", "5"]
    assert "\n'=HYPERLINK" in (tmp_path / "books.csv").read_text(encoding="utf-8")
    tools.deleteLater()


def test_a_file_that_can_not_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    table, _ = book_table()
    qtbot.addWidget(table)
    tools = TableTools(table, table)
    with qtbot.waitSignal(tools.failed) as failed:
        tools._on_file_selected(str(tmp_path / "no" / "books.csv"))
    assert "no" in failed.args[0]


def test_columns_are_chosen_in_a_menu(qtbot: QtBot) -> None:
    table, model = book_table()
    qtbot.addWidget(table)
    model.set_rows(BOOKS)
    tools = TableTools(table, table)
    actions = {action.text(): action for action in tools.columns_menu().actions()}
    assert not actions["Nr"].isEnabled()
    actions["Pris i öre"].trigger()
    assert table.isColumnHidden(2)


def test_every_tool_has_a_name_and_a_tool_tip(qtbot: QtBot) -> None:
    table, _ = book_table()
    qtbot.addWidget(table)
    for button in TableTools(table, table, copy=True).findChildren(QToolButton):
        assert button.accessibleName()
        assert button.toolTip()


def test_enter_in_the_name_of_the_file_prints_although_names_are_listed_below_it(qtbot: QtBot, tmp_path: Path, window: QWidget) -> None:
    (tmp_path / "note.pdf").touch()
    window.show()
    dialog = print_text(window, "Note", "Text")
    qtbot.waitUntil(dialog.isActiveWindow)
    file = dialog.findChild(QLineEdit, "filename")
    assert isinstance(file, QLineEdit)
    names = file.completer().popup()
    assert names is not None
    file.setText(f"{tmp_path}/")
    file.setFocus()

    def is_listed() -> bool:
        """The list reads the folder in its own time, and shows at the next key what it has."""
        file.selectAll()
        qtbot.keyClicks(file, f"{tmp_path}/no")
        return names.isVisible()

    qtbot.waitUntil(is_listed)
    qtbot.keyClick(names, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "no").exists)
    assert (tmp_path / "no").read_bytes().startswith(b"%PDF")


def test_a_long_table_is_printed_on_several_pages(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "table.pdf"))
    pages = paint_table(printer, "Böcker", ["Titel", "Pris"], [[f"Titel {n}", str(n)] for n in range(200)])
    assert pages > 1
    assert (tmp_path / "table.pdf").read_bytes().startswith(b"%PDF")
    summed = [["Saltkråkan", "12345678.00"], ["Summa", "12345678.00"]]
    assert save_table(tmp_path / "sum.pdf", "Omlån", ["Titel", "kr"], summed, Look(frozenset({1}), summed=True))
    (page,) = PdfReader(tmp_path / "sum.pdf").pages
    assert page.extract_text().count("12345678.00") == 2, "the sum is heavier than what it sums, and as whole"


@pytest.mark.styled
@pytest.mark.parametrize("percent", [80, 100, 125, 200])
def test_a_text_shown_whole_ends_with_a_whole_line(window: QWidget, qtbot: QtBot, percent: int) -> None:
    theme().set_percent(percent)
    text, other = WholeText(window, name="whole", lines=6), QLineEdit(window)
    put(window, text)
    put(window, other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    text.say("\n".join("Ågren" for _ in range(20)))
    for focused in (other, text):
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus)
        edge, cursor, whole, begun = text.viewport().height(), text.textCursor(), 0, 0
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        for _ in range(20):
            line = text.cursorRect(cursor)
            whole += line.bottom() < edge
            begun += line.top() < edge
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        assert (whole, begun) == (6, 6)
    theme().set_percent(100)
