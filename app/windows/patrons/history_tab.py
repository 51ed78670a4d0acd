"""Tab 7: the log of the account: who did or looked at what, when, where, from what, to what; by kind and period."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.queries.audit import LogRow, list_named_log
from app.windows.common.banner import ViewOnlyLine
from app.windows.common.field import FieldLabel
from app.windows.common.form import Choice, ChoiceField
from app.windows.common.formats import instant_text
from app.windows.common.patron.texts import word
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.words import missing_text, role_word
from app.windows.patrons.history_words import KINDS, ChangeWords, done_text, kind_of
from app.windows.patrons.period_row import PeriodRow
from app.windows.patrons.tab import TableTab

if TYPE_CHECKING:
    from app.background.client import Client

PERMISSION = "history.view"
_ICONS = {
    "lend": "log-out", "return": "log-in", "renew": "repeat", "due-date": "calendar", "closed-day": "calendar", "mark": "tag", "close": "square-check",
    "pay": "coins", "refund": "undo-2", "undo": "undo-2", "reserve": "bookmark",
    "open": "eye", "download": "download", "export": "download", "add": "plus", "change": "pencil", "remove": "trash-2", "block": "ban", "unblock": "lock-open",
    "archive": "archive", "invalidate": "mail-x",
}  # fmt: skip


class HistoryTab(TableTab[LogRow]):
    """The tab History; without the permission it says which one is missing."""

    name = "history"

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.view_only = ViewOnlyLine(self)
        self._narrowed: tuple[str, tuple[date, date] | None] = ("", None)
        self._kind_label = FieldLabel("", self)
        self.kind = ChoiceField(self, name="history_kind", chars=22)
        self.kind.attach(self._kind_label)
        self.kind.changed.connect(self._on_narrowed)
        self.period = PeriodRow(self, name="history")
        self.period.chosen.connect(self._on_narrowed)
        self.table.empty_acted.connect(self._on_clear)
        self.lay_out(self._kind_label, self.kind, self.period, below=(self.view_only,))
        self.retranslate()

    def query(self) -> Callable[[Any], Sequence[LogRow]] | None:
        """Return what to read, nothing where the role may not."""
        return partial(list_named_log, patron_id=self.patron_id) if self.client.actor.may(PERMISSION) else None

    def show_answer(self, answer: Sequence[LogRow] | None) -> None:
        """Show the log."""
        self.show_rows(answer or ())

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter history"))
        set_spoken(self.table, self.tr("History"))
        self.tools.title = self.tr("History")
        self._kind_label.setText(self.tr("&Kind"))
        self.kind.set_label(self._kind_label.text())
        chosen = self.kind.value()
        self.kind.set_choices([Choice(value="", text=self.tr("everything")), *(Choice(value=code, text=word(KINDS, code)) for code in KINDS)])
        self.kind.set_value(chosen or "")
        self.period.retranslate()
        super().retranslate()

    def columns(self) -> tuple[Column[LogRow], ...]:
        """Return the columns."""
        return (
            Column(key="when", header=self.tr("When"), cell=self._when, sort=_at, required=True),
            Column(key="what", header=self.tr("What"), cell=_what, gives=True),
            Column(key="change", header=self.tr("From, to"), cell=self._change, width="stretch", tip=self._change),
            Column(key="by", header=self.tr("By"), cell=_by, gives=True),
            Column(key="place", header=self.tr("Where"), cell=self._place, gives=True),
        )

    def wanted(self, row: LogRow) -> bool:
        """Pass entries of the kind and the period chosen."""
        kind, period = self._narrowed
        if kind and kind_of(row) != kind:
            return False
        return period is None or period[0] <= self.client.local(row.at).date() <= period[1]

    def arrange(self, *, elsewhere: bool = False) -> None:
        """Show the entries of the kind and period chosen, both looked at once and not for each entry."""
        self._narrowed = (self.kind.value(), self.period.period())
        super().arrange(elsewhere=elsewhere)

    def key_of(self, row: LogRow) -> Any:
        """Tell rows apart."""
        return (row.at, row.what, row.entity, row.entity_id)

    def say_count(self) -> str:
        """Count entries."""
        return self.tr("%n entry(s)", "", len(self.model.rows)) if self.client.actor.may(PERMISSION) else ""

    def say_empty(self) -> None:
        """Say why nothing is shown."""
        if self.client.actor.may(PERMISSION):
            self.table.say_empty("history", self.tr("Nothing has been written down yet."), self.tr("Every change and every look at the account shows here."))
        else:
            missing = missing_text(PERMISSION)
            self.table.say_empty("eye-off", self.tr("Your role does not show the history."), missing)

    def _when(self, row: LogRow) -> str:
        return instant_text(self.client.local(row.at))

    def _place(self, row: LogRow) -> str:
        node = self.client.tree.nodes.get(row.point_id) if row.point_id is not None else None
        return node.name if node is not None else ""

    def _change(self, row: LogRow) -> str:
        currency = self.account.organisation.currency if self.account is not None else ""
        return ChangeWords(currency, self.client.local).text(row)

    @Slot()
    def _on_narrowed(self) -> None:
        self.arrange()

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.kind.set_value("")
        self.period.set_period(None, None)
        self.arrange()


def _at(row: LogRow) -> float:
    return row.at.timestamp()


def _what(row: LogRow) -> Cell:
    return Cell(text=done_text(row), icon=_ICONS.get(row.what, "circle"), icon_colour="text2")


def _by(row: LogRow) -> Cell:
    return Cell(text=row.login, secondary=role_word(row.role))
