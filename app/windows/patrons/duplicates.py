"""Functions → Likely duplicates (X18): pairs of accounts that are likely one person's, the likeliest first; both open to be looked at."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.background.requests import Task
from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.queries.duplicate_pairs import Pair, Pairs, list_duplicate_pairs
from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Column
from app.windows.common.worked_out_window import WorkedOutWindow
from app.windows.patrons.duplicate_columns import DuplicateColumns, row_key

if TYPE_CHECKING:
    from app.background.client import Client


class DuplicatesWindow(WorkedOutWindow[Pair]):
    """Both accounts of a pair are opened; nothing is changed here."""

    name = "duplicate"
    follows = ("patron", "contact", "card")

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.hint = PlainLabel("", self, role="secondary")
        self.open_button = Button("", self, kind="primary", name="open_both")
        self.close_button = Button("", self, name="close_duplicates")
        self._pairs: Pairs | None = None
        self.lay_out((), [self.hint], [self.open_button, self.close_button])
        self.open_button.clicked.connect(self._on_open)
        self.begin()

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Likely duplicates")

    def columns(self) -> Sequence[Column[Pair]]:
        """Return the columns, in the present language."""
        return DuplicateColumns().columns()

    def key_of(self, row: Pair) -> Hashable:
        """Tell rows apart."""
        return row_key(row)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.hint.setText(self.tr("Enter opens both accounts. Nothing is changed here."))
        self.open_button.setText(self.tr("&Open both"))
        self.close_button.setText(self.tr("Close"))
        self.table.say_empty(
            "users", self.tr("No likely duplicates are found."), self.tr("Identity number, birth date with name, and e-mail with name are compared.")
        )
        self.model.set_columns(self.columns())
        self._show_count()
        self.show_marked()
        super().retranslate()

    def asked(self) -> tuple[Task, Callable[[Any], Pairs], Callable[[Pairs], object]]:
        """Return the task that is shown, what is read, and what takes the answer."""
        return Task(self.tr("Looking for likely duplicates")), partial(list_duplicate_pairs, account_id=self.client.actor.account_id), self._show_pairs

    def _show_pairs(self, pairs: Pairs) -> None:
        self.end()
        self._pairs = pairs
        self.banner.clear()
        self.show_rows(pairs.rows)
        self._show_count()

    def show_failed(self, refusal: Refusal) -> None:
        """Say why it could not be worked out."""
        self.banner.show_unread(refusal, self.tr("The patrons could not be read."))

    def _show_count(self) -> None:
        pairs = self._pairs
        if pairs is None or not pairs.count:
            self.count.setText("")
        elif pairs.count > len(pairs.rows):
            self.count.setText(self.tr("the likeliest %n pair(s)", "", len(pairs.rows)))
        else:
            self.count.setText(self.tr("%n pair(s), the likeliest first", "", pairs.count))

    def say_outdated(self, changes: Changes) -> None:
        """Say that the list is of before."""
        if self._pairs is not None and self._pairs.count:
            self.banner.say("warning", self.tr("Patrons were changed since this list was made."), "", self.tr("Look again"), "refresh-cw")

    @Slot()
    def show_marked(self) -> None:
        """Offer what can be done with the marked row."""
        self.open_button.set_allowed(self.row() is not None, self.tr("No pair is marked."))

    def open_row(self, row: Pair) -> None:
        """Show both accounts."""
        for side in (row.first, row.second):
            self.open_window("patrons.details", side.id)
