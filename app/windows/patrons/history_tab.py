"""Tab 7: the log of the account: who did or looked at what, when, where, from what, to what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.queries.audit import LogRow, list_account_log
from app.windows.common.banner import ViewOnlyLine
from app.windows.common.formats import instant_text
from app.windows.common.patron.texts import CODES, DONE, FIELDS, TABLES, word
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.words import role_word
from app.windows.patrons.tab import TableTab

if TYPE_CHECKING:
    from app.background.client import Client

PERMISSION = "history.view"
_ICONS = {"open": "eye", "download": "download", "add": "plus", "change": "pencil", "remove": "trash-2", "block": "ban", "unblock": "lock-open"}


class HistoryTab(TableTab[LogRow]):
    """The tab History; without the permission it says which one is missing."""

    name = "history"

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.view_only = ViewOnlyLine(self)
        self.table.empty_acted.connect(self._on_clear)
        self.lay_out(below=(self.view_only,))
        self.retranslate()

    def query(self) -> Callable[[Any], Sequence[LogRow]] | None:
        """Return what to read, nothing where the role may not."""
        return partial(list_account_log, patron_id=self.patron_id) if self.client.actor.may(PERMISSION) else None

    def show_answer(self, answer: Sequence[LogRow] | None) -> None:
        """Show the log."""
        self.show_rows(answer or ())

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter history"))
        self.table.setAccessibleName(self.tr("History"))
        self.tools.title = self.tr("History")
        super().retranslate()

    def columns(self) -> tuple[Column[LogRow], ...]:
        """Return the columns."""
        return (
            Column(key="when", header=self.tr("When"), cell=self._when, sort=_at, required=True),
            Column(key="what", header=self.tr("What"), cell=_what),
            Column(key="change", header=self.tr("From, to"), cell=_change, width="stretch", tip=_change_text),
            Column(key="by", header=self.tr("By"), cell=_by),
            Column(key="place", header=self.tr("Where"), cell=self._place),
        )

    def key_of(self, row: LogRow) -> Any:
        """Tell rows apart."""
        return (row.at, row.what, row.entity, row.entity_id)

    def say_count(self) -> str:
        """Count entries."""
        return self.tr("%n entry(s)", "", len(self.rows)) if self.client.actor.may(PERMISSION) else ""

    def say_empty(self) -> None:
        """Say why nothing is shown."""
        if self.client.actor.may(PERMISSION):
            self.table.say_empty("history", self.tr("Nothing has been written down yet."), self.tr("Every change and every look at the account shows here."))
        else:
            missing = self.tr("The permission {permission} is missing.").format(permission=PERMISSION)
            self.table.say_empty("eye-off", self.tr("Your role does not show the history."), missing)

    def _when(self, row: LogRow) -> str:
        return instant_text(self.client.local(row.at))

    def _place(self, row: LogRow) -> str:
        node = self.client.tree.nodes.get(row.point_id) if row.point_id is not None else None
        return node.name if node is not None else ""

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.arrange()


def _at(row: LogRow) -> float:
    return row.at.timestamp()


def _what(row: LogRow) -> Cell:
    done, thing = word(DONE, row.what), word(TABLES, row.entity) if row.entity in TABLES else ""
    return Cell(text=f"{done}: {thing}" if thing else done, icon=_ICONS.get(row.what, "circle"), icon_colour="text2")


def _change(row: LogRow) -> Cell:
    return Cell(text=_change_text(row))


def _change_text(row: LogRow) -> str:
    """Return the changed fields with old and new value, or the comment."""
    before, after = row.before or {}, row.after or {}
    fields = [field for field in dict.fromkeys((*before, *after)) if before.get(field) or after.get(field) or row.what == "change"]
    parts = [f"{word(FIELDS, field)}: {_pair(before, after, field)}" for field in fields]
    return "; ".join([row.comment, *parts] if row.comment else parts)


def _pair(before: dict[str, Any], after: dict[str, Any], field: str) -> str:
    old, new = _value(before.get(field)), _value(after.get(field))
    return f"{old or '–'} → {new or '–'}" if before and after else old or new


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return word(CODES, "yes" if value else "no")
    return "" if value is None else str(value)


def _by(row: LogRow) -> Cell:
    return Cell(text=row.login, secondary=role_word(row.role))
