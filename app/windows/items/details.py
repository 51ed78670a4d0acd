"""Copy information: a copy with its title, the other copies, who waits; status by hand, withdrawing, another copy (D7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import NotFound, Refusal
from app.queries.copies import CopyInfo, CopyRow, QueueRow
from app.queries.item_choices import ItemChoices, read_copy
from app.services.items import MAY_CREATE, Registered
from app.windows.common.badge import BadgeLabel
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.formats import number_text
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Badge, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import missing_text, say
from app.windows.items.info_tab import InfoTab
from app.windows.items.register_dialog import RegisterDialog
from app.windows.items.reserving import ReserveButton
from app.windows.items.status_buttons import StatusButtons
from app.windows.items.tables import CopyColumns, QueueColumns, copy_kind, row_key
from app.windows.items.texts import status_badge

if TYPE_CHECKING:
    from app.background.client import Client

_ITS_OWN = frozenset({"copy", "title", "loan", "reservation"})
"""What the window shows. A change may name the copy or the title, or else may concern any."""
_AROUND = frozenset({"patron", "organisation", "department", "placement", "media_type", "circulation_category", "age_class", "status_code"})


class CopyDetailsWindow(InnerWindow):
    """`argument`: the id of the copy."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.copy_id = argument if isinstance(argument, int) else 0
        self.info: CopyInfo | None = None
        self._choices: ItemChoices | None = None
        self.banner = Banner(self, name="copy_banner")
        self.busy = BusyLine(self)
        self.heading = PlainLabel("", self, role="panel")
        self.line = PlainLabel("", self, role="secondary")
        self.badge = BadgeLabel(self)
        self.tabs = NumberedTabs(self, name="copy_tabs")
        self.data = InfoTab(client, self)
        self.copies = TableView("", self, object_name="copies_table", row_height=26)
        self.copy_model: RowTableModel[CopyRow] = RowTableModel(CopyColumns(client.local).columns(), self, key=row_key, row_kind=copy_kind)
        self.queue = TableView("", self, object_name="queue_table", row_height=26)
        self._queue_columns = QueueColumns(client.local, with_names=client.actor.may("patrons.view"))
        self.queue_model: RowTableModel[QueueRow] = RowTableModel(self._queue_columns.columns(), self, key=row_key)
        self.buttons = StatusButtons(client, self.banner, self)
        self.new_copy = Button("", self, icon_name="plus", name="another_copy")
        self.reserve = ReserveButton(client, self.banner, self, name="reserve_title")
        self.close_button = Button("", self, name="close_copy")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._read()

    def _lay_out(self) -> None:
        for number, page in enumerate((self.data, self.copies, self.queue), start=1):
            self.tabs.add(str(number), str(number), page)
        head = QHBoxLayout()
        head.setSpacing(metric(10))
        head.addWidget(self.heading)
        head.addWidget(self.badge)
        head.addWidget(self.line, 1)
        actions = QHBoxLayout()
        actions.setSpacing(metric(8))
        for button in (self.buttons.status, self.buttons.withdraw, self.new_copy, self.reserve):
            actions.addWidget(button)
        actions.addStretch(1)
        actions.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self.busy)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        column.addLayout(actions)

    def _connect(self) -> None:
        self.copies.set_table_model(self.copy_model)
        self.queue.set_table_model(self.queue_model)
        for table, name in ((self.copies, "copy_copies"), (self.queue, "copy_queue")):
            table.remember_in(self.client.settings, self.client.actor.login, name)
        self.copies.row_opened.connect(self._on_copy_opened)
        self.queue.row_opened.connect(self._on_waiting_opened)
        self.data.changed.connect(self._on_edited)
        self.data.patron_wanted.connect(self._on_patron_wanted)
        self.buttons.stale.connect(self.refresh)
        self.banner.acted.connect(self._on_try_again)
        self.new_copy.clicked.connect(self._on_new_copy)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self.refresh)

    # what the frame asks

    def title(self) -> str:
        """The title, the barcode and the name of the window."""
        name = self.tr("Copy information")
        return f"{self.info.title['title']}, {self.info.copy['barcode']} - {name}" if self.info is not None else name

    def unsaved(self) -> bool:
        """Say whether title or copy is edited."""
        return self.data.unsaved()

    def save(self) -> None:
        """Save what is edited."""
        self.data.save()

    def draft(self) -> Any | None:
        """Return what is typed."""
        return self.data.typed()

    def restore_draft(self, draft: Any) -> None:
        """Put back what was typed; what is no draft of this window is passed over."""
        try:
            self.data.type_in(draft)
        except (KeyError, TypeError, ValueError, AttributeError):
            return
        self.tabs.choose("1")

    @Slot()
    def refresh(self) -> None:
        """Read everything again (F5)."""
        self._read()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for place, text in enumerate((self.tr("Copy"), self.tr("All copies"), self.tr("Reservations"))):
            self.tabs.set_label(place, text)
        self.data.retranslate()
        self.buttons.retranslate()
        set_spoken(self.copies, self.tr("All copies"))
        set_spoken(self.queue, self.tr("Reservations"))
        self.copy_model.set_columns(CopyColumns(self.client.local).columns())
        self.queue_model.set_columns(self._queue_columns.columns())
        self.queue.say_empty("bookmark", self.tr("Nobody waits for this title."))
        self.new_copy.setText(self.tr("New co&py…"))
        self.reserve.retranslate()
        self.close_button.setText(self.tr("Close"))
        may = self.client.actor.may(MAY_CREATE)
        missing = missing_text(MAY_CREATE)
        self.new_copy.set_allowed(may, missing, self.tr("Registers another copy of the same title"))
        if self.info is not None:
            self._show_head(self.info)
        settle(self)

    # reading

    def _read(self) -> None:
        self.busy.start(self.tr("Reading …"))
        query = partial(read_copy, copy_id=self.copy_id, unit_id=self.client.actor.unit_id, today=self.client.today())
        self.client.runner.read(self, query, self._show, self._show_failed)

    def _show(self, read: tuple[CopyInfo, ItemChoices]) -> None:
        self.busy.stop()
        if self.banner.kind == "lost":
            self.banner.clear()
        first = self.info is None
        self.info, self._choices = read
        self._show_head(self.info)
        self.data.show_info(self.info, self._choices)
        self.buttons.show_info(self.info, self._choices)
        self.reserve.offer((self.info.title_id, str(self.info.title["title"])), self.info.currency)
        self.copy_model.set_rows(self.info.copies)
        self.queue_model.set_rows(self.info.queue)
        for table in (self.copies, self.queue):
            table.grow()
        if first:
            self.copies.mark(self.info.id)
            self.queue.mark_number(0)
            self.tabs.tabBar().setFocus()
        self.tell_state()
        settle(self)

    def _show_head(self, info: CopyInfo) -> None:
        self.heading.setText(str(info.title["title"]))
        parts = (info.title["author"], info.title["published"], info.copy["barcode"], info.names["owner_id"])
        self.line.setText(", ".join(str(part) for part in parts if part))
        self.badge.set_badge(status_badge(info.status_name, info.effect, lent=info.loan is not None))
        for place, count in ((1, len(info.copies)), (2, len(info.queue))):
            self.tabs.set_badge(place, Badge(text=number_text(count), tone="accent") if count else None)

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        if isinstance(refusal, NotFound):
            self.banner.show_failed(say(refusal))
        else:
            self.banner.show_unread(refusal, self.tr("The copy could not be read."))

    # what is chosen

    @Slot()
    def _on_edited(self) -> None:
        self.tell_state()
        settle(self)

    @Slot(object)
    def _on_copy_opened(self, row: CopyRow) -> None:
        if row.id == self.copy_id:
            self.tabs.choose("1")
        else:
            self.open_window("items.details", row.id)

    @Slot(object)
    def _on_waiting_opened(self, row: QueueRow) -> None:
        self._on_patron_wanted(row.patron_id)

    @Slot(int)
    def _on_patron_wanted(self, patron_id: int) -> None:
        if self.client.actor.may("patrons.view"):
            self.open_window("patrons.details", patron_id)

    @Slot()
    def _on_new_copy(self) -> None:
        if self.info is not None and self._choices is not None:
            dialog = RegisterDialog(self.client, self._choices, self, title=(self.info.title_id, str(self.info.title["title"])))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.registered.connect(self._on_registered)
            dialog.open()

    @Slot(object)
    def _on_registered(self, registered: Registered) -> None:
        self.open_window("items.details", registered.copy_id)

    @Slot()
    def _on_try_again(self) -> None:
        self.banner.clear()
        self.refresh()

    @Slot()
    def _on_close_clicked(self) -> None:
        self.close()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Read again what others changed, or this window itself."""
        if changes.touches(*_AROUND) or (changes.touches(*_ITS_OWN) and self._concerned(changes)):
            self.refresh()

    def _concerned(self, changes: Changes) -> bool:
        copies, titles = changes.ids_of("copy"), changes.ids_of("title")
        if self.info is None or (not copies and not titles):
            return True
        return self.copy_id in copies or self.info.title_id in titles

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            event.accept()
        else:
            super().keyPressEvent(event)
