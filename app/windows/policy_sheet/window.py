"""Administration → Parameter maintenance → Policy sheet (X17): a unit's rules in plain words, for patrons or staff, printed or as a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.policy_sheet import PolicySheet, read_policy_sheet
from app.queries.rule_registers import REGISTER_TABLES
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.file_choice import ask_file
from app.windows.common.following_window import FollowingWindow
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.rules.choices import organisation_choices
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.theme import metric, theme
from app.windows.languages import NAMES
from app.windows.policy_sheet.document import SheetDocument, print_sheet, write_sheet_file
from app.windows.policy_sheet.writing import write_sheet

if TYPE_CHECKING:
    from app.background.client import Client

_PATRONS, _STAFF = "patrons", "staff"
_WIDEST = 960
"""Pixels of the 13 px font that a sheet is wide at most: over more a value stands too far from what it is of."""


class PolicySheetWindow(FollowingWindow):
    """`argument`: the organisation to begin with, by id; or nothing."""

    follows = ("parameter_rule", "category_setting", "unit_setting", *REGISTER_TABLES)

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.organisation = ChoiceField(self, name="sheet_organisation", chars=30)
        self.language = ChoiceField(self, name="sheet_language", chars=12, choices=[Choice(value=code, text=name) for code, name in NAMES.items()])
        self.audience = ChoiceField(self, name="sheet_audience", chars=16)
        self._labels = {field: FieldLabel("", self) for field in (self.organisation, self.language, self.audience)}
        self.banner = Banner(self, name="sheet_banner")
        self.busy = BusyLine(self, name="sheet_busy")
        self.page = QTextEdit(self)
        self.page.setObjectName("sheet_page")
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.print_button = Button("", self, icon_name="printer", name="print_sheet")
        self.save_button = Button("", self, icon_name="download", kind="primary", name="save_sheet")
        self.close_button = Button("", self, name="close_sheet")
        self._sheet: PolicySheet | None = None
        self._shown: tuple[str, str] = ("", "")
        self.language.set_value(client.language)
        self._place = argument if isinstance(argument, int) else client.tree.unit_of(client.actor.point_id) or client.actor.account_id
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.page)
        self.refresh()

    def _lay_out(self) -> None:
        choose = QHBoxLayout()
        choose.setSpacing(metric(8))
        for field, label in self._labels.items():
            field.attach(label)
            choose.addWidget(label)
            choose.addWidget(field)
            choose.addSpacing(metric(8))
        choose.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addLayout(choose)
        column.addWidget(self.banner)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.page, 1_000)
        middle.addStretch(1)
        column.addLayout(middle, 1)
        column.addWidget(self.busy)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([], [self.print_button, self.save_button, self.close_button], self))

    def _connect(self) -> None:
        self.organisation.changed.connect(self._on_place_chosen)
        self.language.changed.connect(self._show_sheet)
        self.audience.changed.connect(self._show_sheet)
        self.print_button.clicked.connect(self.print_out)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.close)
        self.banner.acted.connect(self.refresh)
        self.follow()
        self.client.tree_changed.connect(self.refresh)
        theme().changed.connect(self._show_sheet)
        add_key(self, self.client.settings, "room.cancel", self.close)

    # what the frame asks

    def title(self) -> str:
        """Name the unit."""
        name = self.client.tree[self._place].name if self._place in self.client.tree.nodes else ""
        return self.tr("Policy sheet - {place}").format(place=name)

    def retranslate(self) -> None:
        """Put every word in the present language; the sheet stays in its own."""
        texts = {self.organisation: self.tr("Organisation"), self.language: self.tr("Language of the sheet"), self.audience: self.tr("Written for")}
        for field, text in texts.items():
            self._labels[field].setText(text)
            field.set_label(text)
        self.audience.set_choices([Choice(value=_PATRONS, text=self.tr("patrons")), Choice(value=_STAFF, text=self.tr("staff"))])
        self.print_button.setText(self.tr("&Print…"))
        self.save_button.setText(self.tr("&Save as PDF…"))
        self.close_button.setText(self.tr("Close"))
        set_spoken(self.page, self.title())
        self._offer_places()
        self.tell_state()
        settle(self)

    @Slot()
    def print_out(self) -> None:
        """Print the sheet."""
        if self._sheet is not None:
            print_sheet(self, *self._shown)

    @Slot()
    def refresh(self) -> None:
        """Read the rules again (F5)."""
        self.busy.start(self.tr("Reading …"))
        query = partial(read_policy_sheet, tree=self.client.tree, organisation_id=self._place, day=self.client.today())
        self.client.runner.read(self, query, self._show_read, self._show_not_read)

    # showing

    def _offer_places(self) -> None:
        if self._sheet is not None:
            places = visible_organisations(self.client.actor, self._sheet.registers.tree)
            self.organisation.set_choices(organisation_choices(Names(self._sheet.registers, self.client.language), places))
            self.organisation.set_value(self._place)

    def _show_read(self, sheet: PolicySheet) -> None:
        self.busy.stop()
        if self.banner.kind in {"lost", "failed"}:
            self.banner.clear()
        self._sheet = sheet
        self._offer_places()
        self._show_sheet()

    def _show_not_read(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.show_unread(refusal, self.tr("The rules could not be read."))

    @Slot()
    def _show_sheet(self) -> None:
        """Write the sheet in the language chosen, and show it as it is printed."""
        if self._sheet is None:
            return
        self._shown = write_sheet(self._sheet, self.language.value(), staff=self.audience.value() == _STAFF)
        self.page.setMaximumWidth(metric(_WIDEST))
        before = self.page.document()
        self.page.setDocument(SheetDocument(self._shown[1], self.page))
        if isinstance(before, SheetDocument):
            before.deleteLater()
        set_spoken(self.page, self._shown[0])

    # acting

    @Slot()
    def _on_place_chosen(self) -> None:
        self._place = self.organisation.value()
        self.tell_state()
        self.refresh()

    @Slot()
    def _on_save(self) -> None:
        ask_file(self, self.tr("Save as PDF"), self._shown[0].replace("/", "-"), ("pdf", "html"), self._on_file_selected, name="sheet_file_dialog")

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        if self._sheet is None:
            return
        if write_sheet_file(self._sheet, Path(name), self.language.value(), staff=self.audience.value() == _STAFF):
            self.banner.show_saved(self.tr("The sheet is written."), name)
        else:
            self.banner.show_failed(self.tr("The file could not be written."), name)
