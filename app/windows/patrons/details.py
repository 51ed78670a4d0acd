"""The details of one patron: header, numbered tabs 1-Loans … 7-History, menu Other → Notes, the Stop sign at opening (Q1, Q2, E9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import NotFound, Refusal
from app.queries.patron_account import Account, get_account
from app.services.patrons import open_patron
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.formats import money_text, number_text
from app.windows.common.icons import icon
from app.windows.common.late import put_last
from app.windows.common.mnemonics import belong, settle
from app.windows.common.patron.changes import concerns
from app.windows.common.patron.header import DetailsHeader
from app.windows.common.patron.stop_sign import StopSign
from app.windows.common.row_table_model import Badge
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.patrons.data_tab import DataTab
from app.windows.patrons.details_tabs import P, TabbedDetails
from app.windows.patrons.loans_tab import LoansTab
from app.windows.patrons.notes_dialog import NotesDialog

if TYPE_CHECKING:
    from app.background.client import Client


class PatronDetailsWindow(TabbedDetails):
    """`argument`: the id of the patron. Opening is logged before anything is read."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.patron_id = argument if isinstance(argument, int) else 0
        self.account: Account | None = None
        self._opening = self._noted = False
        self._stop_shown = self._elsewhere = False
        self.banner = Banner(self, name="details_banner")
        self.busy = BusyLine(self)
        self.header = DetailsHeader(self)
        self.close_button = Button("", self, name="close_details")
        self.make_tabs()
        self.notes_action = QAction(icon("sticky-note"), "", self)
        self.notes_action.setObjectName("notes_action")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.header.hide()
        self.make_rest().connect(self._on_completed)
        self._open()

    def _lay_out(self) -> None:
        self._actions = ButtonRow([], [self.close_button], self, apart=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        for widget in (self.banner, self.busy, self.header):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self._actions)

    def make_page(self, kind: type[P]) -> P:
        """Make a tab, with its buttons below."""
        page = kind(self.client, self.patron_id, self)
        page.retranslate()
        buttons = page.buttons()
        belong(buttons, page)
        for button in buttons:
            button.setVisible(kind is self.kind())
        self._actions.add([(button,) for button in buttons])
        put_last(self, self.close_button)
        if isinstance(page, LoansTab):
            page.acts.changed.connect(self.tell_state)
        if isinstance(page, DataTab):
            page.changed.connect(self.tell_state)
            page.missed.connect(self._on_account_changed)
            page.account_actions.carried_out.connect(self._on_account_changed)
            page.account_actions.deleted.connect(self.close_dropping)
            page.account_actions.tab_wanted.connect(self._on_tab_wanted)
        if self.account is not None:
            page.show_account(self.account)
        return page

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.header.notes_wanted.connect(self._on_notes)
        self.header.blocks_wanted.connect(self._on_blocks_wanted)
        self.notes_action.triggered.connect(self._on_notes)
        self.banner.acted.connect(self._on_try_again)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)

    # what the frame asks

    def title(self) -> str:
        """The patron and the name of the window."""
        name = self.tr("Patron details")
        return f"{self.account.identity.spoken} - {name}" if self.account is not None else name

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Return Notes for the menu Other, and for Functions what is done with the account, once its tabs are there."""
        if not self.complete:
            return {"other": [self.notes_action]}
        return {"other": [self.notes_action], "functions": [*self.data.account_actions.menu_actions(), *self.notices.menu_actions()]}

    def unsaved(self) -> bool:
        """Say whether a section of patron data is edited, or a renewal still waits: it would be lost with the window."""
        data, loans = self.there(DataTab), self.there(LoansTab)
        return (data is not None and data.unsaved()) or (loans is not None and loans.acts.queue.waiting > 0)

    def save(self) -> None:
        """Save the section that is edited, and go on with the renewals that wait."""
        if (data := self.there(DataTab)) is not None and data.unsaved():
            data.save()
        self.loans.acts.queue.resume()

    def draft(self) -> Any | None:
        """Return what is typed."""
        data = self.there(DataTab)
        return data.typed() if data is not None else None

    def restore_draft(self, draft: Any) -> None:
        """Put back what was typed; what is no draft of this window is passed over."""
        try:
            self.data.type_in(draft)
        except (KeyError, TypeError, ValueError, AttributeError):
            return
        self.tabs.choose("4")

    def refresh(self) -> None:
        """Read everything in sight again (F5)."""
        if self._noted:
            self._read()
        elif not self._opening:
            self._open()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        labels = (
            self.tr("Loans"), self.tr("Reservations"), self.tr("Debts"), self.tr("Patron data"), self.tr("Messages"), self.tr("Notices"),
            self.tr("History"),
        )  # fmt: skip
        for place, label in enumerate(labels):
            self.tabs.set_label(place, label)
        for page in self.pages():
            page.retranslate()
        self.notes_action.setText(self.tr("&Notes"))
        self.close_button.setText(self.tr("Close"))
        if self.account is not None:
            self._show_header(self.account)
        settle(self)

    # reading

    def _open(self) -> None:
        """Note in the log that somebody looks, then read."""
        self._opening = True  # whoever asks for the account meanwhile takes no second look
        self.busy.start(self.tr("Opening …"))
        self.client.runner.change(self, partial(open_patron, patron_id=self.patron_id), self._show_opened, self._show_failed)

    def _show_opened(self, _changes: Changes) -> None:
        self._opening, self._noted = False, True
        self._read()

    def _read(self) -> None:
        self.busy.start(self.tr("Reading …"))
        query = partial(get_account, patron_id=self.patron_id, now=self.client.clock(), at=self.client.actor.point_id, tree=self.client.tree)
        self.client.runner.read(self, query, self._show_account, self._show_failed)

    def _show_account(self, account: Account) -> None:
        self.busy.stop()
        self.banner.clear()
        self.account = account
        self._show_header(account)
        self.header.show()
        elsewhere, self._elsewhere = self._elsewhere, False
        for page in self.pages():
            page.setEnabled(True)
            page.show_account(account, elsewhere=elsewhere)
        self.tell_state()
        if not self._stop_shown:
            self._stop_shown = True
            if not self._is_worked_in():
                self.page().setFocus()  # the Stop sign gives the keys back to it
            self._show_stop()

    def _is_worked_in(self) -> bool:
        """Say whether the keys led somewhere in the shown tab before the account was there: they stay where they are."""
        focused = QApplication.focusWidget()
        return focused is not None and self.page().isAncestorOf(focused)

    def _show_failed(self, refusal: Refusal) -> None:
        self._opening = False
        self.busy.stop()
        if isinstance(refusal, NotFound):
            self._show_gone(refusal)
        else:
            self.banner.show_unread(refusal, self.tr("The account could not be read."))

    def _show_gone(self, refusal: Refusal) -> None:
        """Say that the account is not there any more; what is typed stays, and can be copied (X8)."""
        if self.account is None:
            self.banner.show_failed(say(refusal))
            return
        typed = self.data.typed_text()
        kept = self.tr("What you typed can't be saved any more, but it can be copied here.") if typed else ""
        self.banner.show_failed(self.tr("The account was removed meanwhile."), kept, typed=typed)
        self.data.show_gone()
        focused = QApplication.focusWidget()
        worked_in = focused is not None and self.isAncestorOf(focused)
        for page in self.all_pages():
            page.setEnabled(page is self.data)
        if worked_in and self.page() is not self.data:
            self.close_button.setFocus()  # the keys would lead nowhere, Esc neither

    def _show_header(self, account: Account) -> None:
        self.header.show_account(account)
        facts = account.state.facts
        late = bool(facts.overdue)
        counts = ((0, len(facts.loans), "danger" if late else "accent"), (1, account.reservations, "accent"), (4, account.messages, "accent"))
        for place, count, tone in counts:
            self.tabs.set_badge(place, Badge(text=number_text(count), tone=tone) if count else None)
        debt = money_text(account.debt, account.organisation.currency)
        self.tabs.set_badge(2, Badge(text=debt, tone="danger") if account.debt else None)

    def _show_buttons(self) -> None:
        shown = self.page()
        for page in self.pages():
            for button in page.buttons():
                button.setVisible(page is shown)

    @Slot()
    def _on_completed(self) -> None:
        """All tabs are there: so is what the menu offers, and every button has its letter."""
        settle(self)
        self.title_changed.emit()

    # what is chosen

    def _show_stop(self) -> None:
        if self.account is not None and self.account.state.stop:
            sign = StopSign(self.account, self)
            sign.messages_wanted.connect(self._on_messages_wanted)
            sign.open()

    @Slot(int)
    def _on_tab_changed(self, _place: int) -> None:
        self._show_buttons()
        if self.account is None:  # nothing has the keys yet that would hand them on
            self.page().setFocus()

    @Slot()
    def _on_messages_wanted(self) -> None:
        self.tabs.choose("5")
        self.messages.setFocus()

    @Slot()
    def _on_blocks_wanted(self) -> None:
        self._show_stop()

    @Slot()
    def _on_notes(self) -> None:
        if self.account is not None:
            dialog = NotesDialog(self.client, self.account, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def _on_account_changed(self) -> None:
        self._read()

    @Slot(str)
    def _on_tab_wanted(self, key: str) -> None:
        self.tabs.choose(key)
        self.page().setFocus()

    @Slot()
    def _on_try_again(self) -> None:
        self.banner.clear()
        self.refresh()

    @Slot()
    def _on_close_clicked(self) -> None:
        self.close()

    @Slot()
    def _on_everything(self) -> None:
        self._elsewhere = True
        self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Read again what others changed, or this window itself: of this account, or of what limits are worked out by."""
        if concerns(changes, self.patron_id):
            self._elsewhere = self._elsewhere or changes.initiator != self.client.initiator
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        event.accept()
        if self.loans.acts.panel.isVisible():
            self.loans.acts.panel.leave()
        else:
            self.close()
