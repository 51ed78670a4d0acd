"""The tab Loans: what is late and costs, renewing with each answer, why a due date, closing, the loan history (Q2, D1, D3, X15, X16)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit
from sqlalchemy import select

from app.database.engine import Database
from app.domain.changes import Changes
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.models.loan import Loan
from app.models.patron import Patron
from app.services.desk.loans import lend
from app.services.desk.marks import mark_loan
from app.services.parameters import set_rule
from app.windows.common.circulation.rows import State
from app.windows.common.mnemonics import doubled
from app.windows.patrons.details import PatronDetailsWindow
from tests.conftest import Works
from tests.library import NOW, TODAY, Library
from tests.windows.patrons.desk import CTRL, Desk

pytestmark = pytest.mark.sqlite_only
KR = "kr\u00a0"


def cells(window: PatronDetailsWindow, key: str) -> list[str]:
    """Return what a column shows, from top to bottom."""
    model = window.loans.model
    number = [column.key for column in model.columns].index(key)
    return [model.cell(row, number).text for row in range(len(model.rows))]


def said(window: PatronDetailsWindow) -> str:
    """Return what the panel says, heading and points."""
    return window.loans.acts.panel.accessibleName()


def test_loans_are_renewed_each_with_its_answer_and_its_reasons(desk: Desk, work: Works, library: Library, database: Database) -> None:
    """D3, X15: one refused with every reason, overridden by a reason; a late one asks for its fee first; the header follows."""
    sdb = library.organisations["SDB"]
    set_rule(work(), Rule(parameter="overdue-fee", organisation_id=sdb, value=Value(number=200, unit="per-day")))
    set_rule(work(), Rule(parameter="renewals-max", organisation_id=sdb, value=Value(number=0)))
    window = desk.details("1001")
    acts = window.loans.acts
    assert (cells(window, "late"), cells(window, "claims"), cells(window, "fee")) == (["12", ""], ["0", "0"], [f"{KR}24.00", ""])
    window.loans.table.selectAll()
    assert "Mark one loan only." in acts.close.toolTip()
    window.loans.table.mark_number(0)
    desk.click(window, "why_due")
    desk.wait()
    assert f"Calculated fee on a return now {KR}24.00" in said(window)
    assert "Overdue fee, days: 12" in said(window), "a fee that is not owed yet explains itself as well (X13)"
    acts.queue.hold()  # as without contact
    desk.click(window, "renew_all")
    assert window.unsaved(), "a renewal that waits would be lost with the window"
    window.save()
    desk.qtbot.waitUntil(lambda: acts.queue.waiting == 0)
    desk.wait()
    assert [row.state for row in acts.queue.rows] == [State.REFUSED, State.REFUSED]
    desk.qtbot.waitUntil(lambda: window.loans.count.text() == "2 loans, 1 overdue, 2 refused")
    assert said(window).startswith("Not renewed: B12")
    assert not window.unsaved()
    desk.write(desk.find(acts.panel, QLineEdit, "loans_panel_reason"), "Annat")
    window.loans.table.mark_number(1)
    assert (said(window)[:16], acts.panel.reason.text()) == ("Not renewed: B11", ""), "a reason begun for one loan is not given for another"
    window.loans.table.mark_number(0)
    desk.write(desk.find(acts.panel, QLineEdit, "loans_panel_reason"), "Sjuk")
    desk.click(acts.panel, "loans_panel_override")
    desk.qtbot.waitUntil(lambda: acts.queue.waiting == 0)
    desk.wait()
    desk.qtbot.waitUntil(lambda: said(window).startswith(f"The loan is late: renewing it costs {KR}24.00"))
    desk.click(acts.panel, "loans_confirm")
    desk.qtbot.waitUntil(lambda: acts.queue.waiting == 0)
    desk.wait()
    assert [row.state for row in acts.queue.rows] == [State.DONE, State.REFUSED]
    assert window.header.figures.accessibleName() == f"loans: 2, overdue: 0, to collect: 0, Debt: {KR}49.00", "the header follows at once"
    desk.qtbot.waitUntil(lambda: said(window).startswith("Not renewed: B11"))
    window.loans.table.mark(next(row.id for row in window.loans.rows if row.barcode == "B12"))
    window.loans.table.setFocus()
    desk.qtbot.keyClick(window.loans.table, Qt.Key.Key_E, CTRL)
    desk.wait()
    assert said(window).startswith("Why this due date? 07/04/2026")
    assert "Reason: Sjuk" in said(window), "what was overridden is kept with the loan (X15)"
    desk.qtbot.keyClick(window.loans.table, Qt.Key.Key_Escape)
    assert (acts.panel.isVisible(), window.isVisible()) == (False, True), "Esc leaves what is innermost"
    mark_loan(work(at="DISK1"), "B11", "claims-returned")
    refused = next(row.id for row in window.loans.rows if row.barcode == "B11")
    desk.client.bus.post(Changes(frozenset({"loan", "patron"}), (("loan", refused), ("patron", library.patrons["1001"])), "somebody else"))
    desk.qtbot.waitUntil(lambda: window.loans.count.text().endswith(", 1 renewed"))
    assert cells(window, "state")[0].startswith("claimed returned"), "an outcome does not hide what became of the loan since"
    with database.reading() as session:
        assert session.scalar(select(Loan.renewals).where(Loan.copy_id == library.copies["B12"], Loan.returned_at.is_(None))) == 1


def test_a_loan_is_marked_and_closed_without_a_return(desk: Desk, database: Database, library: Library) -> None:
    """circulation.md 8a: claimed returned first, then closed with a reason: the loan is gone, the copy is missing."""
    window = desk.details("1001")
    for how, expected in (("claims-returned", "is marked as claimed returned"), ("close", "the loan is closed")):
        window.loans.table.mark(next(row.id for row in window.loans.rows if row.barcode == "B12"))
        desk.click(window, "close_loan")
        dialog = desk.find(window, QDialog, "close_loan_dialog")
        dialog.how.set_value(how)  # type: ignore[attr-defined]
        dialog.how.changed.emit()  # type: ignore[attr-defined]
        assert not doubled(dialog)
        if how == "close":
            desk.click(dialog, "close_loan_action")
            assert dialog.isVisible(), "a reason is asked for"
            desk.type(dialog, "close_reason", "Letat")
        desk.click(dialog, "close_loan_action")
        desk.wait()
        desk.gone(window, "close_loan_dialog")
        assert expected in window.loans.banner.text
    assert [row.barcode for row in window.loans.rows] == ["B11"]
    desk.tab(window, "7")
    assert [row.what for row in window.history.rows][:2] == ["close", "mark"]


def test_a_lost_loan_looks_as_grave_as_a_late_one(desk: Desk, work: Works) -> None:
    mark_loan(work(at="DISK1"), "B12", "lost")
    window = desk.details("1001")
    model = window.loans.model
    row = next(number for number, loan in enumerate(model.rows) if loan.barcode == "B12")
    looks = {column.key: model.cell(row, number) for number, column in enumerate(model.columns)}
    assert {looks[key].colour for key in ("due", "late", "state")} == {"danger"}
    assert looks["state"].bold


def test_the_loan_history_shows_a_period_and_only_what_is_kept(desk: Desk, database: Database, library: Library, tmp_path: Path) -> None:
    """circulation.md 11."""
    anna = library.patrons["1001"]
    with database.writing() as session:
        for loan in session.scalars(select(Loan).where(Loan.patron_id == anna, Loan.returned_at.is_not(None))):
            loan.returned_at = NOW - timedelta(days=10)
        session.get_one(Patron, anna).loan_history = "yes"
        session.commit()
    window = desk.details("1001")
    desk.click(window, "loan_history")
    desk.wait()
    dialog = desk.find(window, QDialog, "loan_history_dialog")
    kept = [row.barcode for row in dialog.model.rows]  # type: ignore[attr-defined]
    assert kept == ["B22"]
    dialog.period.set_period(TODAY - timedelta(days=5), None)  # type: ignore[attr-defined]
    dialog.period.chosen.emit()  # type: ignore[attr-defined]
    desk.wait()
    assert not dialog.model.rows  # type: ignore[attr-defined]
    dialog.period.set_period(TODAY - timedelta(days=10), TODAY)  # type: ignore[attr-defined]
    dialog.period.chosen.emit()  # type: ignore[attr-defined]
    desk.wait()
    dialog.period.set_period(None, None)  # type: ignore[attr-defined]
    asked = dialog.sheet().title  # type: ignore[attr-defined]
    assert asked.endswith("28/02/2026 – 10/03/2026"), "the period of the rows, not that of the fields"
    dialog.period.chosen.emit()  # type: ignore[attr-defined]
    desk.wait()
    assert [row.barcode for row in dialog.model.rows] == ["B22"]  # type: ignore[attr-defined]
    desk.click(dialog, "loan_history_pdf")
    chooser = desk.find(dialog, QFileDialog, "loan_history_file")
    chooser.fileSelected.emit(str(tmp_path / "loans.pdf"))
    chooser.reject()
    assert "Saltkråkan" in PdfReader(tmp_path / "loans.pdf").pages[0].extract_text()
    desk.click(dialog, "loan_history_close")
    desk.gone(window, "loan_history_dialog")


def test_a_loan_made_elsewhere_comes_in_and_what_is_marked_stays_so(desk: Desk, work: Works, library: Library) -> None:
    """X8."""
    window = desk.details("1001")
    desk.qtbot.waitUntil(lambda: len(window.loans.rows) == 2)
    window.loans.table.selectAll()
    marked = [row.barcode for row in window.loans.table.marked_rows()]
    made = lend(work(at="DISK1"), library.patrons["1001"], "B13")
    desk.client.bus.post(Changes(frozenset({"loan", "patron"}), (("loan", made.loan_id), ("patron", made.patron_id)), "somebody else"))
    desk.qtbot.waitUntil(lambda: len(window.loans.rows) == 3)
    desk.wait()
    assert [row.barcode for row in window.loans.table.marked_rows()] == marked == ["B12", "B11"]
    assert window.loans.model.changed_elsewhere == {made.loan_id}
    assert window.header.figures.accessibleName().startswith("loans: 3")


def test_a_loan_is_exempted_from_claims_and_claims_go_on(desk: Desk) -> None:
    window = desk.details("1001")
    window.loans.table.mark_number(0)
    desk.click(window, "exempt_loan")
    dialog = desk.find(window, QDialog, "exempt_dialog")
    desk.type(dialog, "exempt_reason", "Sjuk.")
    desk.click(dialog, "exempt_action")
    desk.gone(window, "exempt_dialog")
    desk.qtbot.waitUntil(lambda: window.loans.rows[0].exempt == "Sjuk.")
    desk.wait()
    assert window.loans.model.cell(0, 8).spoken() == "0 exempt"
    assert window.loans.exempting.button.text().replace("&", "") == "Let claims go on…"
    desk.click(window, "exempt_loan")
    desk.click(desk.find(window, QDialog, "exempt_question"), "question_action")
    desk.qtbot.waitUntil(lambda: window.loans.rows[0].exempt == "")
    desk.wait()
    assert window.loans.banner.text.endswith("claims go on")
