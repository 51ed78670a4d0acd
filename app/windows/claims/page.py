"""A tab of these rooms: what is chosen above, a table with a row of filters, the marked row whole below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.claims.lists import Listed
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.filter_header import add_filter_row
from app.windows.common.form import add_level
from app.windows.common.formats import money_text
from app.windows.common.messages import reasons_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Column, RowKind, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.whole_text import WholeText

if TYPE_CHECKING:
    from app.background.client import Client

R = TypeVar("R")


class ListPage(QWidget, Generic[R]):
    """`opened` with the account of a row. Each page reads when it is gone to, and again when something that it shows has changed."""

    name = "list"
    several = False
    cared_for: frozenset[str] = frozenset()
    """Tables whose changes it shows."""

    opened = Signal(int)
    marked = Signal()

    def __init__(self, client: Client, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self.client, self.banner = client, banner
        self.listed: Listed[R] | None = None
        self.is_stale = True
        self.busy = BusyLine(self, name=f"{self.name}_busy")
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName(f"{self.name}_count")
        self.table = TableView("", self, object_name=f"{self.name}_table", several=self.several, row_height=26)
        self.model: RowTableModel[R] = RowTableModel(self.columns(), self, key=self.key_of, row_kind=self.kind_of)
        self.table.set_table_model(self.model)
        self.filters = add_filter_row(self.table)
        self.table.remember_in(client.settings, client.actor.login, f"claims_{self.name}")
        self.tools = TableTools(self.table, self, name=f"{self.name}_tools")
        self.whole = WholeText(self, name=f"{self.name}_whole", lines=7)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.marked_changed.connect(self.marked)
        self.table.row_opened.connect(self._on_opened)
        self.tools.failed.connect(self.banner.show_failed)
        self.setFocusProxy(self.table)

    def lay_out(self, *above: QWidget) -> None:
        """Place the table, and what stands above it."""
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        add_level(line, *above)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        add_level(line, self.count, self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        self.whole.hide()

    # what each page says of itself

    def columns(self) -> tuple[Column[R], ...]:
        """Return the columns, in the present language."""
        raise NotImplementedError

    def buttons(self) -> Sequence[QWidget]:
        """Return what is done with its rows."""
        return ()

    def query(self) -> Callable[[Any], Listed[R]] | None:
        """Return what to read, None where nothing can be read."""
        raise NotImplementedError

    def whole_text(self, row: R) -> str:
        """Return everything there is to say of a row."""
        raise NotImplementedError

    def say_empty(self) -> None:
        """Say why the table is empty."""
        raise NotImplementedError

    def show_allowed(self) -> None:
        """Offer what can be done now."""

    def wanted(self, row: R) -> bool:
        """Say whether a row passes what is chosen above."""
        return True

    def key_of(self, row: R) -> Any:
        """Tell rows apart."""
        return getattr(row, "id", row)

    def kind_of(self, row: R) -> RowKind:
        """Return what a row is."""
        return RowKind.NORMAL

    def patron_of(self, row: R) -> int | None:
        """Return the account of a row."""
        found: int | None = getattr(row, "patron_id", None)
        return found

    # reading

    @Slot()
    def read(self) -> None:
        """Read what is there now."""
        query = self.query()
        self.is_stale = query is None
        if query is not None:
            self.busy.start(self.tr("Reading …"))
            self.client.runner.read(self, query, self._show_listed, self._show_failed, "rows")

    def _show_listed(self, listed: Listed[R]) -> None:
        self.busy.stop()
        self.listed = listed
        if self.banner.kind == "lost":
            self.banner.clear()
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Show the rows that are wanted."""
        self.model.set_rows([row for row in self.listed.rows if self.wanted(row)] if self.listed is not None else [])
        self.table.grow()
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self.say_count()
        self.say_empty()
        self._on_current_changed(self.table.current_row())

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.is_stale = True
        self.banner.show_unread(refusal)

    def say_count(self) -> None:
        """Count the rows."""
        self.count.setText(self.counted(self.model.rows) if self.listed is not None else "")

    def counted(self, rows: Sequence[R]) -> str:
        """Say how many rows there are."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.tools.retranslate()
        self.model.set_columns(self.columns())
        self.filters.build()
        self.say_count()
        if self.listed is not None:
            self.say_empty()
        self._on_current_changed(self.table.current_row())

    def money(self, minor: int) -> str:
        """Write an amount, nothing where there is none."""
        return money_text(minor, self.listed.currency) if minor and self.listed is not None else ""

    def refused(self, refusal: Refusal) -> None:
        """Say that nothing was done, and why."""
        self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))
        self.show_allowed()

    def current(self) -> R | None:
        """Return the marked row."""
        row: R | None = self.table.current_row()
        return row

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        self.whole.setVisible(row is not None)
        if row is not None:
            self.whole.say(self.whole_text(row))  # type: ignore[arg-type]
        self.show_allowed()
        self.marked.emit()

    @Slot(object)
    def _on_opened(self, row: R) -> None:
        patron_id = self.patron_of(row)
        if patron_id is not None:
            self.opened.emit(patron_id)
