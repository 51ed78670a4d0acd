"""Opening a patron with 500 loans and 200 debts, and the download: rows delivered and painted, against the same statements and cells bare.

A tenth of the loans is late, so that fees are calculated; every debt has the lines that explain it. *Bare SQL* are the very
statements that opening sends, their rows fetched in the same thread and left at that. The download is of that patron, and of many in one
run, whose memory is looked at.
"""

from __future__ import annotations

import gc
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QFormLayout, QHBoxLayout, QLabel, QTableView, QWidget
from sqlalchemy import event, insert, select
from sqlalchemy.orm import Session

from app.background.client import Client
from app.database.engine import Database
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Card, Patron
from app.queries.organisation import load_tree
from app.queries.patron_account import Account, get_account
from app.queries.patron_debts import list_debts
from app.queries.patron_export import export_document
from app.queries.patron_loans import LoanRow, list_loans_out
from app.services.actor import actor_at, sign_in
from app.services.patron_download import text_of
from app.settings import Settings
from app.windows.common.patron.header import DetailsHeader
from app.windows.common.theme import Mode, theme
from app.windows.patrons.loans_tab import LoansTab
from benchmarks.register import BareCells
from benchmarks.table import Figure, in_turn, median_of, once
from tests import library
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, Source, as_staff
from tests.library import NOW, TODAY

LOANS, DEBTS, PATRONS = 500, 200, 10_000
_TIMES = 15
_SIZE = (1100, 600)
_LINES = [{"text": f"Line {n}", "template": "Line {n}", "values": {"n": n}, "amount": "2.00"} for n in range(5)]


def measure() -> Iterator[Figure]:
    """Measure on the embedded file and on PostgreSQL, there as a member of staff."""
    app = QApplication.instance() or QApplication([])
    theme().install(Mode.LIGHT)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        kinds = {"library": library.furnish}
        for name, source in (("SQLite", EmbeddedFiles(folder, kinds)), ("PostgreSQL", ServerDatabases(kinds))):
            stack.callback(source.close)
            yield from _measure(name, source, folder)
    app.processEvents()


def _measure(name: str, source: Source, folder: Path) -> Iterator[Figure]:
    owner = source.fresh("library")
    anna, others = _fill(owner)
    database = as_staff(owner, ADMINISTRATOR)
    what = f"a patron with {LOANS} loans and {DEBTS} debts, {name}"
    with database.reading() as session:
        tree = load_tree(session)
        looks: dict[str, Callable[[], object]] = {
            "header and Loans": lambda: (get_account(session, anna, NOW, tree=tree), list_loans_out(session, anna, NOW, TODAY)),
            "Debts": partial(list_debts, session, anna, settled=True),
        }
        for tab, look in looks.items():
            sent = _statements(session, look)
            value, bare = in_turn(_TIMES, partial(once, look), partial(once, partial(_fetch, session, sent)))
            yield Figure(what=f"{what}: {tab}, {len(sent)} statements", value=value, against="the statements bare", limit=bare, target=3)
        account, loans = get_account(session, anna, NOW, tree=tree), list_loans_out(session, anna, NOW, TODAY)
        download = median_of(5, lambda: text_of(export_document(session, anna, NOW)))
    yield Figure(what=f"{what}: download", value=download, against="limit", limit=200, target=1)
    yield _painted(database, folder, account, loans, what)
    with database.reading() as session:
        yield _many(session, others, name)
    if database is not owner:
        database.dispose()
    source.release(owner)


def _fill(database: Database) -> tuple[int, list[int]]:
    """Give a patron everything; return that patron and many others, who have a card each."""
    made = library.load(database)
    anna, own = made.patrons["1001"], made.organisations["lindby"]
    with database.writing() as session:
        copy = session.get_one(Copy, made.copies["B11"])
        pattern = session.get_one(Patron, anna)
        for n in range(LOANS):
            title = Title(organisation_id=own, number=f"bench{n}", title=f"Book {n}", author="Writer, Some")
            session.add(title)
            session.flush()
            session.add(Copy(organisation_id=own, title_id=title.id, barcode=f"bench{n}", owner_id=copy.owner_id, status_id=copy.status_id))
        session.flush()
        copies = list(session.scalars(select(Copy.id).where(Copy.barcode.startswith("bench")).order_by(Copy.id)))
        where = {"organisation_id": own, "patron_id": anna}
        loan = {"point_id": made.organisations["DISK1"], "lent_at": NOW - timedelta(days=40), "lent_by": "bench", "lines": _LINES}
        due = [TODAY - timedelta(days=9) if n % 10 == 0 else TODAY + timedelta(days=n % 30) for n in range(LOANS)]
        session.execute(insert(Loan), [{**where, **loan, "copy_id": number, "due_date": due[n]} for n, number in enumerate(copies)])
        debt = {"kind": "overdue", "amount": 2_000, "since": NOW, "lines": _LINES, "created_by": "bench"}
        session.execute(insert(Debt), [{**where, **debt, "copy_id": copies[n]} for n in range(DEBTS)])
        account = {"organisation_id": own, "patron_category_id": pattern.patron_category_id, "home_unit_id": pattern.home_unit_id, "created_at": NOW}
        session.execute(insert(Patron), [{**account, "last_name": f"Bench {n}", "sort_key": f"bench{n}"} for n in range(PATRONS)])
        others = list(session.scalars(select(Patron.id).where(Patron.sort_key.startswith("bench"))))
        session.execute(insert(Card), [{"organisation_id": own, "patron_id": n, "number": f"b{n}", "folded": f"b{n}", "state": "current"} for n in others])
        session.commit()
    return anna, others


def _statements(session: Session, look: Callable[[], object]) -> list[tuple[Any, Any]]:
    """Return the statements of a look with their values."""
    sent: list[tuple[Any, Any]] = []

    def note(_connection: object, statement: Any, several: Any, values: Any, _options: object) -> None:
        sent.append((statement, several or values))

    event.listen(session.get_bind(), "before_execute", note)
    try:
        look()
    finally:
        event.remove(session.get_bind(), "before_execute", note)
    return sent


def _fetch(session: Session, sent: list[tuple[Any, Any]]) -> None:
    for statement, values in sent:
        session.connection().execute(statement, values).all()


def _painted(database: Database, folder: Path, account: Account, loans: list[LoanRow], what: str) -> Figure:
    """Compare header and tab Loans filled and painted with a bare form and table of as many cells."""
    signed_in = sign_in(database, ADMINISTRATOR, "", trusted=True) if not database.is_postgresql else sign_in(database, ADMINISTRATOR, "")
    client = Client.open(database, actor_at(database, signed_in, signed_in.points[0].id), Settings(folder / "settings.toml"))
    window, header = QWidget(), DetailsHeader()
    tab = LoansTab(client, account.identity.id)
    tab.account = account
    _place(window, header, tab)

    def fill() -> None:
        header.show_account(account)
        tab.show_rows(loans)

    shown = _paint(window, fill)
    columns = [[column.cell(row) for column in tab.model.columns] for row in loans]
    cells = [[cell if isinstance(cell, str) else cell.spoken() for cell in row] for row in columns]
    client.close()
    plain, table, model = QWidget(), QTableView(), BareCells(cells)
    form, labels = QWidget(), [QLabel() for _ in range(12)]
    layout = QFormLayout(form)
    for label in labels:
        layout.addRow("Label", label)
    table.setModel(model)
    _place(plain, form, table)

    def fill_bare() -> None:
        for label in labels:
            label.setText("Something of the account")
        model.beginResetModel()
        model.endResetModel()

    return Figure(what=f"{what}: painted", value=shown, against="bare form and table, the same cells", limit=_paint(plain, fill_bare), target=2)


def _place(window: QWidget, form: QWidget, table: QWidget) -> None:
    row = QHBoxLayout(window)
    row.addWidget(form)
    row.addWidget(table, 1)
    window.resize(*_SIZE)
    window.show()
    QApplication.processEvents()


def _paint(window: QWidget, fill: Callable[[], None]) -> float:
    spent = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        fill()
        window.repaint()
        QApplication.processEvents()
        spent.append((time.perf_counter() - began) * 1000)
    window.close()
    return min(spent)


def _many(session: Session, patrons: list[int], name: str) -> Figure:
    """Download many patrons in one run: what the process holds at the end, against what it held after the first tenth."""
    taken = []
    for number, patron_id in enumerate(patrons, start=1):
        text_of(export_document(session, patron_id, NOW))
        session.expunge_all()
        if number in (len(patrons) // 10, len(patrons)):
            gc.collect()
            taken.append(int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1_048_576)
    what = f"download of {len(patrons):,} patrons in one run, {name}: memory at the end"
    return Figure(what=what, value=taken[1], against="after the first tenth", limit=taken[0], target=1.05, unit="MB")
