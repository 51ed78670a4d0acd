"""What the widgets of the window Circulation parameters say; where they stand is in view_parts.py, what they do in window.py."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from enum import Enum, auto
from itertools import takewhile
from operator import attrgetter
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.parameters.rule import Rule
from app.domain.refusals import Conflict, Refusal
from app.queries.rule_listing import ListRow
from app.settings import Settings
from app.windows.circulation_parameters.conflicts import equal_rule, reasons_of
from app.windows.circulation_parameters.view_parts import ViewParts
from app.windows.common.buttons import Button
from app.windows.common.column_state import placed
from app.windows.common.messages import reasons_text
from app.windows.common.plain_label import set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Column
from app.windows.common.soon import soon
from app.windows.common.words import say

_EXCEPTIONS = attrgetter("exceptions")


class Reason(Enum):
    """Why rows are shown."""

    LISTING = auto()
    """Another parameter or organisation."""
    ELSEWHERE = auto()
    """Somebody else changed something: what differs is marked."""
    OWN = auto()
    """What is typed here, a filter, the same read again."""


class ParametersView(ViewParts):
    """All widgets, by name, and what they say. It has no state of its own but theirs."""

    def __init__(self, settings: Settings, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._settings = settings
        self._columns: dict[str, Any] = {}
        self._busy_words = ""
        self._pressed: Button | None = None
        self._name_first()

    @Slot()
    def _on_made(self) -> None:
        self._give_keys()
        self._name_all()
        if self._busy_words:
            self.busy.start(self._busy_words)
        super()._on_made()

    def fill(self, window: QWidget) -> None:
        """Fill a window."""
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self)

    def _give_keys(self) -> None:
        """Ins, F2 and Del in the table do what the buttons under it do."""
        for command, slot in (("room.add", self._on_add_key), ("room.change", self._on_change_key), ("room.remove", self._on_remove_key)):
            add_key(self.table, self._settings, command, slot)

    @Slot()
    def _on_add_key(self) -> None:
        self.press(self.add)

    @Slot()
    def _on_change_key(self) -> None:
        self.press(self.change)

    @Slot()
    def _on_remove_key(self) -> None:
        self.press(self.remove)

    def press(self, button: Button) -> None:
        """Do what a button does, or say in the window why it does nothing: a key and a double click have no tool tip.

        A key that is pressed before the first rows are read waits for them.
        """
        if button.isEnabled():
            button.click()
        elif not self.model.columns:
            self._pressed = button
        else:
            self.banner.say("info", button.accessibleDescription())

    @Slot()
    def _on_first_rows(self) -> None:
        button, self._pressed = self._pressed, None
        if button is not None:
            self.press(button)

    def clear_message(self) -> None:
        """Take away what an edit makes untrue: a refusal, what was saved, why a key did nothing. Lost contact stays."""
        if self.banner.kind != "lost":
            self.banner.clear()

    def clear_hint(self) -> None:
        """Take away why a key did nothing: another row is marked."""
        if self.banner.kind == "info":
            self.banner.clear()

    def tell_gone(self, count: int) -> None:
        """Say that others removed rows from the table, unless the banner says more."""
        if count and self.banner.kind in ("", "info"):
            self.banner.say("info", self.tr("Removed at another workstation: %n row(s).", "", count))

    def _name_first(self) -> None:
        self.parameters.retranslate(self._language)
        set_spoken(self.table, self.tr("Rules"))

    def retranslate(self, language: str) -> None:
        """Put the words that stay in the present language."""
        self._language = language
        self._name_first()
        if self.complete:
            self._name_all()

    def _name_all(self) -> None:
        self.filters.retranslate()
        self.panel.retranslate()
        self.tools.retranslate()
        self.name_exchange("")
        self.order.say(self.tr("Most governing on top: what is set further to the left goes before."), "arrow-down")
        self.add.setText(self.tr("Add…"))
        self.change.setText(self.tr("Cha&nge…"))
        self.remove.setText(self.tr("Rem&ove"))
        self.explain.setText(self.tr("E&xplain…"))
        self.matrix.setText(self.tr("&Matrix…"))
        self.timeline.setText(self.tr("&Timeline…"))
        self.timeline.set_allowed(True, tip=self.tr("The life of a loan in the situation of the marked rule, also under what is unsaved (Ctrl+T)."))
        self.check.setText(self.tr("Rule chec&k…"))
        self.history.setText(self.tr("Histor&y…"))
        self.impact.setText(self.tr("&Impact…"))
        self.save.setText(self.tr("&Save"))
        self.ok.setText(self.tr("OK"))
        self.cancel.setText(self.tr("Cancel"))

    def name_exchange(self, why_no_export: str) -> None:
        """Name the buttons of files in the present language; export says why it is inactive."""
        self.import_rules.set_name(self.tr("Import rules"), self.tr("Reads rules from a CSV or XLSX file and shows first what it would change"))
        self.export_rules.set_name(self.tr("Export rules"), why_no_export or self.tr("Writes rules into a CSV or XLSX file that Import can read"))

    def show_rows(
        self, columns: Sequence[Column[ListRow]], rows: Sequence[ListRow], remembered: Mapping[str, Any], how: Reason, elsewhere: Collection[Hashable] = ()
    ) -> None:
        """Show rows in the columns of their parameter, fitted anew where it is another listing; else a column that needs it grows.

        `elsewhere`: the keys of the rows that somebody else has changed.
        A calm table: what somebody filters or types makes no column narrower under their eyes.
        """
        first, same = not self.model.columns, [column.key for column in columns] == [column.key for column in self.model.columns]
        known = remembered if first else self.columns_over(remembered)
        self._green = sum(1 for _ in takewhile(_EXCEPTIONS, rows))
        with self.table.fitting_once():
            self.model.set_content(columns, rows, elsewhere)
            if not same:
                self._columns = _by_key(known.get("columns"))
                self.table.restore_columns(known)
            if how is Reason.LISTING or not same:
                self.table.fit()
            else:
                self.table.grow()
        if self._pressed is not None:
            soon(self, self._on_first_rows)  # once the buttons know of the rows

    def columns_over(self, remembered: Mapping[str, Any]) -> dict[str, Any]:
        """Return how the columns are now, with those that this parameter does not have as they were remembered."""
        now = self.table.remembered_columns()
        kept = {**_by_key(remembered.get("columns")), **self._columns}
        shown = {entry["key"]: entry for entry in now["columns"]}
        both = {**kept, **shown}
        return {**now, "columns": [both[key] for key in placed(list(shown), list(kept))]}

    def show_count(self, shown: int, unsaved: int, *, filtered: bool) -> None:
        """Say how many rows are shown and unsaved, and why there are none."""
        rows = self.tr("%n row(s)", "", shown)
        self.count.setText(self.tr("{rows}, {unsaved} unsaved").format(rows=rows, unsaved=unsaved) if unsaved else rows)
        if filtered:
            self.table.say_empty("filter", self.tr("No rule concerns what is chosen above."), "", self.tr("Clear filter"), "list-x")
        else:
            self.table.say_empty("sliders-horizontal", self.tr("No rule is set."), self.tr("Its base rule is missing."))

    def show_refused(self, refusal: Refusal) -> Rule | None:
        """Say why nothing was saved; returns the rule that one of the unsaved ones is equal to, if that is a reason."""
        heading = self.tr("Nothing was saved; all rows are kept here.")
        equal = equal_rule(refusal)
        if any(isinstance(reason, Conflict) for reason in reasons_of(refusal)):
            text = self.tr("Somebody else changed the same rules meanwhile. Choose in the amber rows which version is kept.")
            others = [say(reason) for reason in reasons_of(refusal) if not isinstance(reason, Conflict)]
            self.banner.say("warning", heading, "\n".join((text, *others)))
        elif equal is not None:
            self.banner.say("failed", heading, reasons_text(refusal), self.tr("Show that rule"), "arrow-right")
        else:
            self.banner.show_failed(heading, reasons_text(refusal))
        return equal

    def show_busy(self, text: str) -> None:
        """Say that something is read or saved; the old rows stay meanwhile."""
        self._busy_words = text
        if self.complete:
            self.busy.start(text)

    def stop_busy(self) -> None:
        """The answer is there."""
        self._busy_words = ""
        if self.complete:
            self.busy.stop()


def _by_key(columns: object) -> dict[str, Any]:
    return {entry["key"]: entry for entry in columns if isinstance(entry, dict) and "key" in entry} if isinstance(columns, list) else {}
