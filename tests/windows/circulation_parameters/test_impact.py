"""Impact before saving: counted and listed for the rows as they are typed, with a way to each (X5)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.windows.circulation_parameters.impact_dialog import ImpactDialog
from app.windows.common.banner import Banner
from app.windows.common.inner_window import Opening
from app.windows.common.table_view import TableView
from tests.windows.circulation_parameters.desk import CTRL, Desk

pytestmark = pytest.mark.sqlite_only  # what is counted is tested on both databases where it is done


def lines(dialog: ImpactDialog) -> list[str]:
    model = dialog.view.model
    return [" | ".join(model.cell(row, column).spoken() for column in range(len(model.columns))) for row in range(len(model.rows))]


def test_what_unsaved_rows_change_is_counted_listed_and_exported(desk: Desk, tmp_path: Path) -> None:
    window = desk.open()
    assert desk.tip(window, "impact_rules") == "Nothing is unsaved."
    desk.change(window, "DVD", "3")
    desk.click(window, "impact_rules")
    dialog = window.findChild(ImpactDialog)
    assert isinstance(dialog, ImpactDialog)
    said = "Another value for 0 of 3 current loans (of 0 patrons), 0 of 4 patrons, 1 of 6 copies."
    assert desk.text(dialog, "impact_count") == said
    assert lines(dialog) == ["Loan period | 7 days → 3 days | Lindby kommun: DVD | Lindby kommun: DVD | 0 | 0 | 1"]
    assert desk.choices(dialog, "impact_show") == ["Changes (1)", "Loans (0)", "Patrons (0)", "Copies (1)"]
    desk.choose(dialog, "impact_show", "Copies (1)")
    assert lines(dialog) == ["Saltkråkan | B23 | Hamnbiblioteket | Loan period | 7 days → 3 days | Lindby kommun: DVD | Lindby kommun: DVD"]
    table = desk.find(dialog, TableView, "impact_table")
    table.setFocus()
    with desk.qtbot.waitSignal(window.window_asked) as asked:
        desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [Opening("items.details", desk.library.copies["B23"])]
    desk.back_to(window)
    desk.add(window, "9", organisation="Stadsbiblioteket", media_type="Bok")
    banner = desk.find(dialog, Banner, "impact_banner")
    assert banner.text == "The unsaved rows were changed since."
    desk.back_to(window)
    desk.qtbot.keyClick(window.view.table, Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.wait()
    assert desk.text(dialog, "impact_count").startswith("Another value for 2 of 3 current loans (of 1 patrons)")
    desk.choose(dialog, "impact_show", "Loans (2)")
    assert [line.split(" | ")[:6] for line in lines(dialog)] == [
        ["Ek, Anna", "1001", "Gösta Berlings saga", barcode, "Lånedisken", due] for barcode, due in (("B11", "24/03/2026"), ("B12", "26/02/2026"))
    ]
    desk.click(dialog, "impact_export")
    files = desk.find(dialog, QFileDialog, "impact_file_dialog")
    files.fileSelected.emit(str(tmp_path / "impact.csv"))
    files.close()
    desk.wait()
    assert len((tmp_path / "impact.csv").read_text().splitlines()) == 3
    assert banner.text.startswith("2 rows written.")
    dialog.view.day.set_value(None)
    desk.save(window)
    assert banner.text == "Nothing is unsaved any more: this is what was so before."
    assert desk.tip(window, "impact_rules") == "Nothing is unsaved."
    dialog.close()
