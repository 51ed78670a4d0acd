"""What the window Impact is made of: the day, what is counted, one list at a time, and what can be done with it (X5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.impact import About
from app.domain.refusals import NotPermitted
from app.queries.impact import Impacts
from app.windows.circulation_parameters.impact_columns import Row, impact_key
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.form import Choice, ChoiceField, DateField, FilterField
from app.windows.common.formats import number_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_CHANGES = "changes"


class ImpactView(QWidget):
    """All widgets, by name. It has no state of its own but theirs."""

    def __init__(self, client: Client, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._client = client
        self.day = DateField(self, name="impact_day", required=True)
        self.show_what = ChoiceField(self, name="impact_show", chars=24)
        self._day, self._what = FilterField("", self.day, self), FilterField("", self.show_what, self)
        self.count = PlainLabel("", self, role="emphasis", wrap=True)
        self.count.setObjectName("impact_count")
        self.meaning = PlainLabel("", self, role="secondary", wrap=True)
        self.meaning.setObjectName("impact_meaning")
        self.busy = BusyLine(self, name="impact_busy")
        self.banner = Banner(self, name="impact_banner")
        self.table = TableView("", self, object_name="impact_table", row_height=25)
        self.model: RowTableModel[Row] = RowTableModel((), self, key=impact_key)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="impact_tools")
        self.more = Button("", self, icon_name="chevrons-down", name="impact_more")
        self.export = Button("", self, icon_name="file-output", name="impact_export")
        self.close_button = Button("", self, name="impact_close")
        self.show_what.setEnabled(False)
        self._lay_out(dialog)

    def _lay_out(self, dialog: QDialog) -> None:
        head = QHBoxLayout()
        head.setSpacing(metric(14))
        for widget in (self._day, self._what):
            head.addWidget(widget)
        head.addWidget(self.busy, 1)
        head.addStretch(1)
        head.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addLayout(head)
        for part in (self.count, self.banner, self.meaning):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.more, self.export], [self.close_button], self))
        whole = QVBoxLayout(dialog)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        self.day.set_label(self.tr("On &day"))
        self.show_what.set_label(self.tr("S&how"))
        self.more.setText(self.tr("Show &more"))
        self.export.setText(self.tr("E&xport all…"))
        self.close_button.setText(self.tr("Close"))
        self.tools.title = self.tr("Impact")
        self.tools.retranslate()
        self.table.say_empty("scale", self.tr("Nothing gets another value."))

    def chosen(self) -> About | None:
        """Return what is listed; None: the changes."""
        value = self.show_what.value()
        return About(value) if value and value != _CHANGES else None

    def offer(self, impacts: Impacts) -> None:
        """Offer the lists, each with its number; the one that is shown stays."""
        kept = self.show_what.value()
        names = {About.LOANS: self.tr("Loans"), About.PATRONS: self.tr("Patrons"), About.COPIES: self.tr("Copies")}
        lists = [Choice(value=about.value, text=f"{name} ({number_text(impacts.hit[about])})") for about, name in names.items()]
        self.show_what.set_choices([Choice(value=_CHANGES, text=self.tr("Changes ({count})").format(count=number_text(len(impacts.effects)))), *lists])
        self.show_what.set_value(kept or _CHANGES)
        self.show_what.setEnabled(True)

    def show_rows(self, columns: Sequence[Column[Row]], rows: Sequence[Row], impacts: Impacts, *, more: bool) -> None:
        """Show rows, and say of how many they are."""
        about = self.chosen()
        self.count.setText(self._counted(impacts))
        self.meaning.setText(self._meant(about))
        set_spoken(self.table, self.show_what.text())
        with self.table.fitting_once():
            other = [column.key for column in columns] != [column.key for column in self.model.columns]
            self.model.set_content(columns, rows)
            for number, column in enumerate(columns if other else ()):
                self.table.setColumnHidden(number, column.hidden)
        self.more.set_allowed(more, self.tr("All are shown."))
        missing = next((one for one in ("data.export", "patrons.view", "items.view") if not self._client.actor.may(one)), "")
        nothing = "" if any(impacts.hit.values()) else self.tr("Nothing gets another value.")
        tip = self.tr("Writes every loan, patron and copy of this list with both values and rules into a CSV or XLSX file.")
        self.export.set_allowed(not missing and not nothing, say(NotPermitted(missing)) if missing else nothing, tip)

    def _counted(self, impacts: Impacts) -> str:
        numbers = {about.value: number_text(number) for about, number in impacts.hit.items()}
        there = {f"all_{about.value}": number_text(number) for about, number in impacts.there.items()}
        said = self.tr(
            "Another value for {loans} of {all_loans} current loans (of {borrowers} patrons), "
            "{patrons} of {all_patrons} patrons, {copies} of {all_copies} copies."
        )
        return said.format(borrowers=number_text(impacts.borrowers), **numbers, **there)

    def _meant(self, about: About | None) -> str:
        return {
            None: self.tr("Each value that becomes another, by which rule it was and will be. Enter shows the rule."),
            About.LOANS: self.tr(
                "With today's facts of patron and copy, where the loan was made. "
                "Its due date stays; what comes next goes by the new value. Enter opens the patron."
            ),
            About.PATRONS: self.tr("As Explain says for the patron at the home unit, without a copy. Enter opens the patron."),
            About.COPIES: self.tr("As Explain says for the copy at its owning unit, without a patron. Enter opens the copy."),
        }[about]
