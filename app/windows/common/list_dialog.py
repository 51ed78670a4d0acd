"""A dialog that is a list: whose it is, a table that is read at opening, what can be done with it, Close."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client

R = TypeVar("R")


class ListDialog(QDialog, Generic[R]):
    """`name` names its widgets; whoever extends it says what is read (`query`), and shows it (`show_read`)."""

    def __init__(self, client: Client, parent: QWidget, *, name: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, title)
        self.client = client
        self.busy = BusyLine(self)
        self.banner = Banner(self, name=f"{name}_banner")
        self.table = TableView(title, self, object_name=f"{name}_table", row_height=26)
        self.model: RowTableModel[R] = RowTableModel(self.columns(), self, key=self.key_of)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name=f"{name}_tools")
        self.tools.title = title
        self.close_button = Button(self.tr("Close"), self, name=f"{name}_close")
        self.banner.acted.connect(self.read)
        self.tools.failed.connect(self.banner.show_failed)
        self.close_button.clicked.connect(self.accept)

    def lay_out(self, whose: str, *buttons: Button, above: QWidget | None = None, size: tuple[int, int]) -> None:
        """Place everything and read; `above` is a row over the table that holds the small buttons itself, `buttons` stand before Close."""
        heading = PlainLabel(whose, self, role="panel", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        if above is not None:
            column.addWidget(heading)
            column.addWidget(above)
        else:
            head = QHBoxLayout()
            head.addWidget(heading, 1)
            head.addWidget(self.busy)
            head.addWidget(self.tools)
            column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow(buttons, (self.close_button,), self, apart=8))
        open_in_size(self, size[0], size[1])
        settle(self)
        self.read()

    def columns(self) -> tuple[Column[R], ...]:
        """Return the columns."""
        raise NotImplementedError

    def key_of(self, row: R) -> Any:
        """Tell rows apart."""
        return getattr(row, "id", row)

    def query(self) -> Callable[[Any], Any] | None:
        """Return what to read, None where nothing can be read now."""
        raise NotImplementedError

    def show_read(self, answer: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    @Slot()
    def read(self) -> None:
        """Read, and show it."""
        query = self.query()
        if query is not None:
            self.busy.start(self.tr("Reading …"))
            self.client.runner.read(self, query, self._show, self._show_failed)

    def _show(self, answer: Any) -> None:
        self.busy.stop()
        self.banner.clear()
        self.show_read(answer)

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.show_unread(refusal)
