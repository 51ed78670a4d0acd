"""Rules from and to files: what an import would change is seen first, it is all or nothing, and can be undone (X7, X12, X15)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget

from app.domain.parameters.value import Value
from app.domain.permissions import Actor
from app.services.spreadsheet import write_table
from app.windows.circulation_parameters.exchange_export import ExportDialog
from app.windows.circulation_parameters.exchange_import import ImportDialog
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.commands import BY_ID
from app.windows.common import table_tools
from app.windows.common.inner_window import InnerWindow
from app.windows.menus import can
from tests.windows.circulation_parameters.desk import Desk
from tests.windows.circulation_parameters.test_columns import number

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

COLUMNS = ("parameter", "organisation", "patron_category", "media_type", "shelf", "value", "unit", "comment")
GOOD = [
    ("loan-period", "SDB", "", "", "", "14", "days", ""),
    ("loan-period", "HAM", "", "dvd", "007", "3", "weeks", "=ny"),
    ("loan-period", "BARN", "", "", "", "35", "days", ""),
    ("loan-fee", "SDB", "", "", "", "2.50", "", "avgift"),
]
"""One line changes a value, two are new, one says what is there."""
Make = Callable[[Path], None]


def written(folder: Path, rows: Sequence[Sequence[str]], name: str = "rules.csv") -> Path:
    """Write a file of rules."""
    file = folder / name
    write_table(file, COLUMNS, rows)
    return file


def asked(desk: Desk, within: QDialog | CirculationParametersWindow, name: str) -> QFileDialog:
    """Return the dialog that asks for a file, once it is there."""
    desk.qtbot.waitUntil(lambda: any(found.isVisible() for found in within.findChildren(QFileDialog, name)))
    return next(found for found in within.findChildren(QFileDialog, name) if found.isVisible())


def choose(chooser: QFileDialog, file: Path) -> None:
    """Choose a file as a person does; one that is gone meanwhile as the system's own dialog would hand it over."""
    if file.exists() or chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
        field = chooser.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(file))  # `selectFile` passes the field over once it has the focus
        chooser.accept()
    else:
        chooser.fileSelected.emit(str(file))
        chooser.reject()


def import_dialog(desk: Desk, window: CirculationParametersWindow, file: Path | None = None) -> ImportDialog:
    """Open the dialog by its button, and choose a file."""
    desk.click(window, "import_rules")
    (dialog,) = window.findChildren(ImportDialog)
    chooser = asked(desk, dialog, "import_file_dialog")
    if file is None:
        chooser.reject()
    else:
        choose(chooser, file)
    desk.wait()
    return dialog


def lines(dialog: ImportDialog) -> list[str]:
    """Return what the table shows, a line for each row."""
    model = dialog.model
    return [" | ".join(model.cell(n, c).spoken() for c in range(len(model.columns))) for n in range(len(model.rows))]


def values(desk: Desk, organisation: str, parameter: str = "loan-period") -> list[Value]:
    return [rule.value for rule in desk.stored(organisation, parameter)]


def test_what_an_import_would_change_is_shown_line_by_line(desk: Desk, tmp_path: Path) -> None:
    before = desk.count()
    dialog = import_dialog(desk, desk.open(), written(tmp_path, GOOD))
    assert desk.text(dialog, "import_file_name") == "rules.csv"
    assert desk.text(dialog, "import_counts") == "4 lines: 2 new, 1 changed, 1 unchanged, 0 that can't be taken."
    assert lines(dialog) == [
        "2 | changed | Loan period | Stadsbiblioteket | everything | 21 days → 14 days | ",
        "3 | new | Loan period | Hamnbiblioteket | DVD, shelf 007 | 3 weeks | =ny",
        "5 | new | Loan fee | Stadsbiblioteket | everything | kr\xa02.50 | avgift",
    ]
    desk.find(dialog, QCheckBox, "import_only_changes").click()
    assert lines(dialog)[2] == "4 | unchanged | Loan period | Barnbiblioteket | everything | 35 days | "
    assert desk.find(dialog, QPushButton, "import_done").text() == "&Import 3 changes"
    assert desk.count() == before


def test_an_import_keeps_unsaved_rows_is_told_and_undone(desk: Desk, tmp_path: Path) -> None:
    window = desk.open()
    desk.add(window, "5", media_type="DVD", shelf="Hcf")
    desk.back_to(window)
    before = (values(desk, "SDB"), values(desk, "HAM"), values(desk, "SDB", "loan-fee"))
    dialog = import_dialog(desk, window, written(tmp_path, GOOD))
    desk.click(dialog, "import_done")
    assert window.findChildren(ImportDialog) == []
    assert window.view.banner.text == "2 rules added, 1 changed."
    assert Value(14, None, "days") in values(desk, "SDB")
    assert Value(3, None, "weeks") in values(desk, "HAM")
    assert window.unsaved()
    assert any("new 5 days" in row for row in desk.rows(window))
    desk.click(window, "parameters_banner_button")
    assert window.view.banner.text == "Undone; the rules are as they were."
    assert (values(desk, "SDB"), values(desk, "HAM"), values(desk, "SDB", "loan-fee")) == before
    assert window.unsaved()


def test_bad_lines_say_why_and_stop_the_whole_file(desk: Desk, tmp_path: Path) -> None:
    """X15."""
    rows = [*GOOD, ("nix", "SDB", "", "", "", "1", "", ""), ("loan-period", "1", "", "", "", "9", "days", ""), GOOD[0]]
    dialog = import_dialog(desk, desk.open(), written(tmp_path, rows))
    assert [(line.number, len(line.reasons)) for line in dialog.model.rows if line.reasons] == [(6, 1), (7, 1), (8, 1)]
    assert "There is no circulation parameter nix." in lines(dialog)[3]
    assert "line 2 has the same combination" in lines(dialog)[5]
    assert desk.tip(dialog, "import_done") == "3 lines can't be taken. Mend the file and read it again."


def test_a_remark_begins_with_a_large_letter_but_tells_a_cell_as_it_stands(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("loan-period", "SDB", "", "", "", "x", "days", ""),
        ("loan-period", "HAM", "", "", "", "1", "days", ""),
        ("loan-period", "HAM", "", "", "", "2", "days", ""),
    ]
    dialog = import_dialog(desk, desk.open(), written(tmp_path, rows))
    desk.find(dialog, QCheckBox, "import_only_changes").click()
    assert lines(dialog)[0].endswith("| x is not a whole number.")
    assert lines(dialog)[2].endswith("| The rule of line 3 has the same combination and period")


def test_a_mended_file_is_read_again_and_one_that_changes_nothing_says_so(desk: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, [("nix", *GOOD[0][1:])])
    dialog = import_dialog(desk, desk.open(), file)
    written(tmp_path, GOOD[2:3])
    desk.choose(dialog, "import_encoding", "UTF-8")
    assert lines(dialog) == []
    assert desk.tip(dialog, "import_done") == "The file changes nothing."


def _empty(path: Path) -> None:
    path.touch()


def _columns(path: Path) -> None:
    path.write_text("parameter,organisation,colour,value\nloan-period,SDB,red,1\n")


def _letters(path: Path) -> None:
    path.write_bytes("parameter,organisation,value,comment\nloan-period,SDB,1,Å\n".encode("cp1252"))


def _workbook(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 no workbook")


@pytest.mark.parametrize(
    ("name", "make", "encoding", "says"),
    [
        ("rules.csv", _empty, "", "the file is empty"),
        ("rules.csv", _columns, "", "there is no column colour"),
        ("rules.csv", _letters, "UTF-8", "can't be read as utf-8"),
        ("rules.xlsx", _workbook, "", "is no XLSX file that can be read"),
        ("rules.csv", _workbook, "", "is no CSV file"),
        ("none.csv", None, "", "There is no file"),
    ],
)
def test_a_file_that_is_no_table_of_rules_is_told_in_a_sentence(desk: Desk, tmp_path: Path, name: str, make: Make | None, encoding: str, says: str) -> None:
    window = desk.open()
    file = tmp_path / name
    if make is not None:
        make(file)
    dialog = import_dialog(desk, window, file)
    if encoding:
        desk.choose(dialog, "import_encoding", encoding)
    assert says in dialog.banner.text
    assert dialog.banner.text.startswith("The file can't be imported.")
    assert desk.tip(dialog, "import_done") == "Choose a file first."


def test_rules_changed_since_the_file_was_read_stop_the_import_and_are_read_again(desk: Desk, tmp_path: Path) -> None:
    """X8."""
    dialog = import_dialog(desk, desk.open(), written(tmp_path, GOOD))
    desk.set(desk.rule("SDB", 22))
    desk.click(dialog, "import_done")
    assert dialog.isVisible()
    assert dialog.banner.text.startswith("Nothing was imported.\nSomebody changed rules of this file")
    assert Value(22, None, "days") in values(desk, "SDB")
    desk.click(dialog, "import_banner_button")
    assert "22 days → 14 days" in lines(dialog)[0]
    desk.click(dialog, "import_done")
    assert Value(14, None, "days") in values(desk, "SDB")


def test_keys_choose_import_and_leave(desk: Desk, tmp_path: Path) -> None:
    window = desk.open()
    dialog = import_dialog(desk, window, written(tmp_path, GOOD))
    assert dialog.focusWidget() is desk.find(dialog, QPushButton, "import_done")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: window.findChildren(ImportDialog) == [])
    again = import_dialog(desk, window, written(tmp_path, GOOD))
    desk.qtbot.keyClick(again.focusWidget(), Qt.Key.Key_Space)
    desk.wait()
    assert window.view.banner.text == "2 rules added, 1 changed."


def test_without_a_file_the_dialog_waits_for_one(desk: Desk, tmp_path: Path) -> None:
    dialog = import_dialog(desk, desk.open())
    assert desk.text(dialog, "import_file_name") == "No file is chosen."
    desk.click(dialog, "import_choose")
    chooser = asked(desk, dialog, "import_file_dialog")
    choose(chooser, written(tmp_path, GOOD, "rules.xlsx"))
    desk.wait()
    assert len(lines(dialog)) == 3


def without(actor: Actor, *permissions: str) -> Actor:
    """Return a member of staff who lacks some permissions."""
    return replace(actor, held={name: places for name, places in actor.held.items() if name not in permissions})


def test_many_bad_lines_are_one_table_and_a_big_file_is_read_with_the_window_alive(desk: Desk, tmp_path: Path) -> None:
    rows = [("nix", "SDB", "", "", f"{n:05d}", "1", "", "") for n in range(5_000)]
    dialog = import_dialog(desk, desk.open(), written(tmp_path, rows))
    assert len(dialog.model.rows) == 5_000
    assert len(dialog.findChildren(QWidget)) < 100
    assert desk.tip(dialog, "import_done").startswith("5,000 lines") or desk.tip(dialog, "import_done").startswith("5000 lines")


def test_reading_can_be_stopped_and_nothing_is_shown_of_it(desk: Desk, tmp_path: Path) -> None:
    dialog = import_dialog(desk, desk.open())
    dialog.read(written(tmp_path, GOOD))
    assert desk.tip(dialog, "import_done") == "Wait until the work is done."
    dialog.busy.cancelled.emit()
    desk.wait()
    assert desk.text(dialog, "import_file_name") == "No file is chosen."
    assert dialog.banner.text == ""


def test_who_may_not_import_sees_what_would_change_and_why_it_stays_so(desk: Desk, tmp_path: Path) -> None:
    window = desk.open(actor=without(desk.client.actor, "data.import", "data.export"))
    dialog = import_dialog(desk, window, written(tmp_path, GOOD))
    assert len(lines(dialog)) == 3
    assert "data.import" in desk.tip(dialog, "import_done")
    dialog.reject()
    assert "data.export" in desk.tip(window, "export_rules")
    window.export_file()
    assert "data.export" in window.view.banner.text


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_exported_imports_to_no_change(desk: Desk, tmp_path: Path, ending: str) -> None:
    window, file = desk.open(), tmp_path / f"out.{ending}"
    desk.click(window, "export_rules")
    (dialog,) = window.findChildren(ExportDialog)
    assert desk.choices(dialog, "export_what") == ["Loan period only", "All parameters"]
    assert desk.choices(dialog, "export_where") == ["Lindby kommun and what is beneath", "Every organisation that you may see"]
    desk.choose(dialog, "export_what", "All parameters")
    desk.click(dialog, "export_done")
    chooser = asked(desk, dialog, "export_file_dialog")
    choose(chooser, file)
    desk.wait()
    desk.back_to(window)
    assert window.view.banner.text.endswith(str(file))
    again = import_dialog(desk, window, file)
    assert " new" in desk.text(again, "import_counts")
    assert desk.tip(again, "import_done") == "The file changes nothing."


def test_the_rows_shown_are_printed_and_exported_with_their_comments(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """X12."""
    printed: list[tuple[str, list[str], list[list[str]]]] = []
    monkeypatch.setattr(table_tools, "print_table", lambda _parent, title, headers, rows: printed.append((title, headers, rows)))
    window = desk.open()
    window.print_out()
    ((title, headers, rows),) = printed
    assert title == "Loan period, Lindby kommun"
    assert headers[:2] == ["Row", "Organisation"]
    assert headers[-2:] == ["Value", "Comment"]
    assert len(rows) == len(window.view.model.rows)
    file = tmp_path / "shown.csv"
    window.view.tools.write(file)
    assert "Lindby kommun" in file.read_text(encoding="utf-8")


def test_columns_that_were_taken_away_stay_away_over_another_parameter_and_opening_again(desk: Desk) -> None:
    """X12."""
    window = desk.open()
    menu = window.view.tools.columns_menu()
    next(action for action in menu.actions() if action.text() == "Media type").setChecked(False)
    for key in ("jobs-exempt-unit", "loan-fee", "eloans-max", "loan-period"):
        window.view.parameters.parameter_chosen.emit(key)
        desk.wait()
        hidden = [column.key for n, column in enumerate(window.view.model.columns) if window.view.table.isColumnHidden(n)]
        assert hidden == (["media_type"] if key in ("loan-fee", "loan-period") else []), key
    window.view.parameters.parameter_chosen.emit("jobs-exempt-unit")
    desk.wait()
    window.close()
    again = desk.open("loan-period")
    assert again.view.table.isColumnHidden(number(again, "media_type"))
    assert not again.view.table.isColumnHidden(number(again, "patron_category"))


def test_the_file_menu_has_import_export_and_print_where_the_active_window_does_them() -> None:
    for command in ("file.import", "file.export", "file.print"):
        assert BY_ID[command].menu == "file"
        assert can(CirculationParametersWindow, BY_ID[command].does)
    assert not can(InnerWindow, "import_file")
    assert not can(InnerWindow, "export_file")
