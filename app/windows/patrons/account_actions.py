"""What is done with a whole account under Patron data: download, block, renew, new PIN, lost card, delete (Q3, Q5-Q9).

Each button and action is there with its permission only; the service looks at it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from app.domain.blocks import BlockKind
from app.domain.changes import Changes
from app.domain.deletion import NotDeletable, Standing, hindrances
from app.domain.refusals import Refusal
from app.paths import downloads_folder
from app.queries.patron_account import Account
from app.queries.patron_hindrances import find_hindrances
from app.services.patron_blocks import PERMISSION as MAY_BLOCK
from app.services.patron_deletion import PERMISSION as MAY_DELETE
from app.services.patron_deletion import delete_patron
from app.services.patron_download import PERMISSION as MAY_DOWNLOAD
from app.services.patron_download import Downloaded, download_patron
from app.services.patron_files.one import renew_account
from app.windows.common.buttons import Button
from app.windows.common.formats import date_text
from app.windows.common.icons import icon
from app.windows.common.messages import ask, reasons_text
from app.windows.common.words import say
from app.windows.patrons.account_dialogs import HindrancesDialog, LostCardDialog, PinDialog
from app.windows.patrons.block_dialog import BlockDialog

if TYPE_CHECKING:
    from app.background.client import Client
    from app.windows.patrons.tab import PatronTab

MAY_EDIT = "patrons.edit"


class AccountActions(QObject):
    """`carried_out` when the account is another now, `deleted` when it is gone, `tab_wanted` for what is in the way of that.

    `wrote` names the section of patron data that was changed by it, so that it is not told as somebody else's.
    """

    carried_out = Signal()
    wrote = Signal(str)
    deleted = Signal()
    tab_wanted = Signal(str)

    def __init__(self, client: Client, tab: PatronTab) -> None:
        super().__init__(tab)
        self._client, self._tab = client, tab
        self._dialog: BlockDialog | None = None
        self.download = Button("", tab, icon_name="download", name="download_patron")
        self.block = Button("", tab, icon_name="ban", name="block_patron")
        self.renew = Button("", tab, icon_name="calendar-plus", name="renew_account")
        self.pin = Button("", tab, icon_name="key-round", name="new_pin_button")
        self.lost = Button("", tab, icon_name="credit-card", name="lost_card")
        self.delete = Button("", tab, icon_name="trash-2", kind="danger", name="delete_patron")
        self._held = (
            (self.download, MAY_DOWNLOAD), (self.block, MAY_BLOCK), (self.renew, MAY_EDIT), (self.pin, MAY_EDIT), (self.lost, MAY_EDIT),
            (self.delete, MAY_DELETE),
        )  # fmt: skip
        self._actions = {button: QAction(self) for button in (self.renew, self.pin, self.lost)}
        slots = (self._on_download, self._on_block, self._on_renew, self._on_pin, self._on_lost, self._on_delete)
        for (button, _), slot in zip(self._held, slots, strict=True):
            button.clicked.connect(slot)
        for button, action in self._actions.items():
            action.setObjectName(f"action_{button.objectName()}")
            action.triggered.connect(self._on_menu_chosen)
            action.triggered.connect(button.click)

    @property
    def _account(self) -> Account | None:
        return self._tab.account

    def buttons(self) -> Sequence[Button]:
        """Return the buttons that the role may use."""
        for button, permission in self._held:
            button.setVisible(self._client.actor.may(permission))
        return [button for button, permission in self._held if self._client.actor.may(permission)]

    def menu_actions(self) -> Sequence[QAction]:
        """Return what the menu Functions offers."""
        return list(self._actions.values()) if self._client.actor.may(MAY_EDIT) else []

    @Slot()
    def _on_menu_chosen(self) -> None:
        self.tab_wanted.emit("4")  # what came of it is told there

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.download.setText(self.tr("Download patron data"))
        self.renew.setText(self.tr("Renew account"))
        self.pin.setText(self.tr("New PIN…"))
        self.lost.setText(self.tr("Lost card…"))
        self.delete.setText(self.tr("Delete patron"))
        for button, action in self._actions.items():
            action.setText(f"&{button.text().replace('&', '')}")
            action.setIcon(icon({self.renew: "calendar-plus", self.pin: "key-round"}.get(button, "credit-card")))
        self.name_block()

    def name_block(self) -> None:
        """Let the button say what can be done now."""
        blocked = self._is_blocked()
        self.block.setText(self.tr("Unblock patron…") if blocked else self.tr("Block patron…"))
        self.block.set_icon("lock-open" if blocked else "ban")

    def show_account(self, account: Account) -> None:
        """Follow how the account stands."""
        self.name_block()
        if self._dialog is not None:
            self._dialog.show_account(account)

    def forbid(self, reason: str) -> None:
        """Let nothing be done any more."""
        for button, _permission in self._held:
            button.set_allowed(False, reason)
        for action in self._actions.values():
            action.setEnabled(False)

    # download

    @Slot()
    def _on_download(self) -> None:
        self._begin(self.download, self.tr("Downloading …"))
        command = partial(download_patron, patron_id=self._tab.patron_id, folder=downloads_folder())
        self._client.runner.change(self._tab, command, self._show_downloaded, self._show_not_downloaded)

    def _show_downloaded(self, done: Downloaded) -> None:
        self._end(self.download)
        self._tab.banner.say("saved", self.tr("Patron data was downloaded."), str(done.path))

    def _show_not_downloaded(self, refusal: Refusal) -> None:
        self._end(self.download)
        self._tab.banner.show_failed(self.tr("Nothing was downloaded."), say(refusal))

    # block

    def _is_blocked(self) -> bool:
        return self._account is not None and any(block.kind is BlockKind.MANUAL for block in self._account.state.blocks)

    @Slot()
    def _on_block(self) -> None:
        if self._account is not None:
            self._dialog = BlockDialog(self._client, self._account, self._tab, lift=self._is_blocked())
            self._dialog.done_with.connect(self.carried_out)
            self._dialog.finished.connect(self._on_dialog_finished)
            _open(self._dialog)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    # renew, PIN, card

    @Slot()
    def _on_renew(self) -> None:
        self._begin(self.renew, self.tr("Saving …"))
        command = partial(renew_account, patron_id=self._tab.patron_id)
        self._client.runner.change(self._tab, command, self._show_renewed, self._show_not_renewed)

    def _show_renewed(self, until: date) -> None:
        self._end(self.renew)
        self._tab.banner.show_saved(self.tr("The account is valid until {day}.").format(day=date_text(until)))
        self.wrote.emit("account")
        self.carried_out.emit()

    def _show_not_renewed(self, refusal: Refusal) -> None:
        self._end(self.renew)
        self._tab.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))

    @Slot()
    def _on_pin(self) -> None:
        if self._account is not None:
            dialog = PinDialog(self._client, self._account, self._tab)
            dialog.done_with.connect(self._on_pin_set)
            _open(dialog)

    @Slot()
    def _on_pin_set(self) -> None:
        self._tab.banner.show_saved(self.tr("The new PIN holds."))
        self.carried_out.emit()

    @Slot()
    def _on_lost(self) -> None:
        if self._account is not None:
            dialog = LostCardDialog(self._client, self._account, self._tab)
            dialog.done_with.connect(self._on_card_replaced)
            _open(dialog)

    @Slot()
    def _on_card_replaced(self) -> None:
        self.wrote.emit("cards")
        self.carried_out.emit()

    # delete

    @Slot()
    def _on_delete(self) -> None:
        """Look first at what is in the way, then ask once."""
        if self._account is None:
            return
        self._begin(self.delete, self.tr("Reading …"))
        who = self._account.identity
        query: Any = partial(find_hindrances, patron_id=who.id, account_id=who.account_id, today=self._account.today)
        self._client.runner.read(self._tab, query, self._show_standing, self._show_not_deleted)

    def _show_standing(self, standing: Standing) -> None:
        self._end(self.delete)
        found = hindrances(standing)
        if found:
            self._show_hindrances(NotDeletable(found))
        elif self._account is not None:
            who = self._account.identity
            goes = self.tr("The account at {library} and everything personal in it go for good. Accounts at other libraries live on.")
            ask(
                self._tab, title=self.tr("Delete patron"), heading=self.tr("Delete {name}, card {card}?").format(name=who.spoken, card=who.card),
                text=goes.format(library=self._client.tree[who.account_id].name),
                action=self.tr("&Delete patron"), action_icon="trash-2", then=self._delete, destroys=True,
            )  # fmt: skip

    def _show_hindrances(self, refusal: NotDeletable) -> None:
        dialog = HindrancesDialog(refusal.hindrances, self._tab)
        dialog.tab_wanted.connect(self.tab_wanted)
        _open(dialog)

    def _delete(self) -> None:
        self._begin(self.delete, self.tr("Deleting …"))
        self._client.runner.change(self._tab, partial(delete_patron, patron_id=self._tab.patron_id), self._show_deleted, self._show_not_deleted)

    def _show_deleted(self, _changes: Changes) -> None:
        self._tab.busy.stop()
        self.deleted.emit()

    def _show_not_deleted(self, refusal: Refusal) -> None:
        self._end(self.delete)
        if isinstance(refusal, NotDeletable):
            self._show_hindrances(refusal)
        else:
            self._tab.banner.show_failed(self.tr("Nothing was deleted."), reasons_text(refusal))

    def _begin(self, button: Button, says: str) -> None:
        button.setEnabled(False)
        self._tab.busy.start(says)

    def _end(self, button: Button) -> None:
        self._tab.busy.stop()
        button.setEnabled(True)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
