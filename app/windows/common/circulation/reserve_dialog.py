"""*Reserve*: a title or one copy of it for a patron, where it is to be collected; refusals with every reason, override with one (D4, X15)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.desk_refusals import DeskRefused
from app.domain.refusals import Refusal
from app.queries.copies import CopyRow, list_copies
from app.queries.patron_rows import PatronRow, search_patrons
from app.queries.patrons import PatronSearch
from app.queries.titles import TitleRow, TitleSearch, search_titles
from app.services.desk.real_asked import RealAsked
from app.services.desk.reservations import Reserved, reserve
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.circulation.finder import Finder
from app.windows.common.circulation.panel import OutcomePanel, reason_points
from app.windows.common.circulation.pickup_field import pickup_field
from app.windows.common.circulation.reserve_words import patron_columns, title_columns
from app.windows.common.explain.dialog import ExplainDialog
from app.windows.common.explain.wanted import explain_words, of_refusal
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.form import Choice, ChoiceField, Form
from app.windows.common.formats import date_text
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.room_keys import add_key
from app.windows.common.sending_dialog import SendingDialog
from app.windows.common.theme import metric
from app.windows.common.words import entry_word

if TYPE_CHECKING:
    from app.background.client import Client

PERMISSION = "desk.reserve"


class ReserveDialog(SendingDialog):
    """Given either the patron or the title, as id and name, it finds the other. `reserved` carries the answer; a refusal leaves it open."""

    reserved = Signal(object)

    def __init__(self, client: Client, parent: QWidget, *, patron: tuple[int, str] | None = None, title: tuple[int, str] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reserve_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("Reserve"))
        self._client, self._patron, self._title = client, patron, title
        self._listed: int | None = None
        self.titles: Finder[TitleRow] | None = None
        self.patrons: Finder[PatronRow] | None = None
        if title is None:
            self.titles = Finder(client, self._ask_titles, title_columns(), self, name="reserve_title", label=self.tr("&Title"))
        if patron is None:
            self.patrons = Finder(client, self._ask_patrons, patron_columns(), self, name="reserve_patron", label=self.tr("&Patron"))
        self.form = Form(self)
        self.copy = ChoiceField(self, name="reserve_copy", choices=[self._any_copy()])
        self.pickup = pickup_field(client, self, "reserve_pickup")
        self.form.add(self.tr("&Copy"), self.copy)
        self.form.add(self.tr("Pickup &unit"), self.pickup)
        self.panel = OutcomePanel(self, name="reserve_panel")
        self.panel.retranslate()
        self.panel.reason.setPlaceholderText(self.tr("Needed to go on in spite of it. Kept in the history."))
        self.explain = self.panel.add_button("reserve_explain", "lightbulb", self._on_explain)
        self.explain.setText(explain_words())
        self._refusal: DeskRefused | None = None
        self.banner = Banner(self, name="reserve_banner")
        self.action = Button(self.tr("&Reserve"), self, icon_name="bookmark", kind="primary", name="reserve_action")
        self.action.setDefault(False)  # Enter in a search field searches
        self.cancel = Button(self.tr("Cancel"), self, name="reserve_cancel")
        self._lay_out((patron or title or (0, ""))[1])
        self._connect()
        settle(self)
        self._on_marked()

    def _lay_out(self, heading: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(heading, self, role="panel", wrap=True))
        for finder in self._finders():
            column.addWidget(finder, 1)
        for widget in (self.form, self.panel, self.banner, level_line(self)):
            column.addWidget(widget)
        column.addLayout(buttons)
        open_in_size(self, 720, 500)

    def _connect(self) -> None:
        for finder in self._finders():
            finder.marked.connect(self._on_marked)
            finder.opened.connect(self.copy.setFocus)
        for field in (self.copy, self.pickup):
            field.changed.connect(self._on_changed)
        self.panel.override_wanted.connect(self._on_override)
        add_key(self, self._client.settings, "room.explain", self._on_explain)
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        if finders := self._finders():
            finders[0].setFocus()

    def _finders(self) -> list[Finder[Any]]:
        return [finder for finder in (self.patrons, self.titles) if finder is not None]

    # who and what

    def _ask_titles(self, text: str) -> Callable[[Any], Sequence[TitleRow]]:
        search = TitleSearch(text=text, account_id=self._client.actor.account_id, today=self._client.today())
        return lambda session: search_titles(session, search).rows

    def _ask_patrons(self, text: str) -> Callable[[Any], Sequence[PatronRow]]:
        client, search = self._client, PatronSearch(text=text, account_id=self._client.actor.account_id)
        return lambda session: search_patrons(session, search, client.tree, client.clock(), client.actor.point_id).rows

    def _title_id(self) -> int | None:
        row = self.titles.current() if self.titles is not None else None
        return self._title[0] if self._title is not None else row.id if row is not None else None

    def _patron_id(self) -> int | None:
        row = self.patrons.current() if self.patrons is not None else None
        return self._patron[0] if self._patron is not None else row.id if row is not None else None

    @Slot()
    def _on_marked(self) -> None:
        title = self._title_id()
        missing = self.tr("No title is marked.") if title is None else self.tr("No patron is marked.") if self._patron_id() is None else ""
        self.action.set_allowed(not missing, missing)
        self._on_changed()
        if title != self._listed:
            self._listed = title
            self.copy.set_choices([self._any_copy()])
            self.copy.set_value(None)
            if title is not None:
                self._client.runner.read(self, partial(list_copies, title_id=title), partial(self._show_copies, title), self._show_failed, "copies")

    def _show_copies(self, title_id: int, copies: Sequence[CopyRow]) -> None:
        if title_id == self._listed:
            self.copy.set_choices([self._any_copy(), *(Choice(value=row.id, text=self._copy_text(row)) for row in copies)])
            self.copy.set_value(None)

    def _any_copy(self) -> Choice:
        return Choice(value=None, text=self.tr("Any copy"))

    def _copy_text(self, row: CopyRow) -> str:
        state = self.tr("due {day}").format(day=date_text(row.due_date)) if row.due_date is not None else entry_word(row.status_name)
        return ", ".join(part for part in (row.barcode, row.owner, row.part, state) if part)

    # reserving

    @Slot()
    def _on_changed(self) -> None:
        self.panel.reason.clear()
        self.panel.hide()
        self.banner.clear()

    @Slot()
    def _on_action(self) -> None:
        self._send("")

    @Slot(str)
    def _on_override(self, why: str) -> None:
        self._send(why)

    def _send(self, why: str) -> None:
        patron_id, title_id = self._patron_id(), self._title_id()
        if patron_id is None or title_id is None or self._sending:
            return
        self._sending = True
        self.action.setEnabled(False)
        what = partial(reserve, patron_id=patron_id, title_id=title_id, copy_id=self.copy.value(), pickup=self.pickup.value(), why=why)
        self._client.runner.change(self, what, self._show_done, self._show_refused)

    def _show_done(self, answer: Reserved) -> None:
        self._sending = False
        self.reserved.emit(answer)
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        if isinstance(refusal, DeskRefused):
            points = reason_points(refusal.against, self._client.actor.may)
            self.panel.show_refused(self.tr("It can't be reserved"), "", points, may_override=refusal.may_override)
            self._refusal = refusal
            self.panel.offer(self.explain)
        else:
            self._show_failed(refusal)

    @Slot()
    def _on_explain(self) -> None:
        """Explain the refusal that is shown (Ctrl+E)."""
        if self._refusal is None or self.panel.isHidden():
            return
        dialog = ExplainDialog(self._client, None, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        place, pickup = self._client.actor.point_id, self.pickup.value()
        asked = RealAsked(patron_id=self._patron_id(), copy_id=self.copy.value(), place_id=place, pickup_id=pickup, day=self._client.today(), as_new=True)
        dialog.ask_real(of_refusal(asked, self._refusal, "reservation-control"))
        dialog.show()

    def _show_failed(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))
