"""The buttons that give a copy another status (circulation.md 8a).

Those set by hand come from a menu, withdrawing asks by itself; of a copy on loan, its loan is marked lost or claimed returned.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.changes import Changes
from app.domain.copy_status import AVAILABLE, LOST, MARKS
from app.domain.items import BY_HAND
from app.domain.refusals import Refusal
from app.queries.copies import CopyInfo
from app.queries.item_choices import ItemChoices, Status
from app.services.copy_status import MAY_CHANGE, MAY_WITHDRAW, set_status
from app.services.desk.marks import mark_loan
from app.services.desk.results import Fee
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.formats import money_text
from app.windows.common.messages import ask, reasons_text
from app.windows.common.words import entry_word, missing_text

if TYPE_CHECKING:
    from app.background.client import Client

MAY_MARK = "desk.return"
"""The permission to mark a loan."""


class StatusButtons(QObject):
    """`status` opens the menu of statuses, `withdraw` asks first. What comes of it is told on the banner; `refused` when others were quicker."""

    stale = Signal()

    def __init__(self, client: Client, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._client, self._banner, self._window = client, banner, parent
        self._info: CopyInfo | None = None
        self._choices: ItemChoices | None = None
        self._sending = False
        self.status = Button("", parent, icon_name="tag", name="set_status")
        self.withdraw = Button("", parent, icon_name="archive-x", kind="danger", name="withdraw_copy")
        self.status.clicked.connect(self._on_status)
        self.withdraw.clicked.connect(self._on_withdraw)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.status.setText(self.tr("Change s&tatus…"))
        self.withdraw.setText(self.tr("&Withdraw…"))
        self._show_allowed()

    def show_info(self, info: CopyInfo, choices: ItemChoices) -> None:
        """Take over how the copy stands."""
        self._info, self._choices = info, choices
        self._show_allowed()

    def _show_allowed(self) -> None:
        for button, permission in ((self.status, MAY_MARK if self._is_out() else MAY_CHANGE), (self.withdraw, MAY_WITHDRAW)):
            button.set_allowed(not (reason := self._reason(permission)), reason, self._tip(permission))
        if self._info is not None and self._info.effect == "withdrawn":
            self.withdraw.set_allowed(False, self.tr("The copy is withdrawn already."))

    def _reason(self, permission: str) -> str:
        """Say why it can't be done, nothing where it can."""
        if not self._client.actor.may(permission):
            return missing_text(permission)
        if self._info is None or self._sending:
            return self.tr("One moment …")
        return self.tr("The copy is on loan: it must be returned first.") if self._is_out() and permission != MAY_MARK else ""

    def _is_out(self) -> bool:
        return self._info is not None and self._info.loan is not None

    def _tip(self, permission: str) -> str:
        if permission == MAY_WITHDRAW:
            return self.tr("The copy is lent no more; its title, loans and history stay")
        if permission == MAY_MARK:
            return self.tr("Lost or claimed returned: the loan stays with the patron, marked")
        return self.tr("Missing, damaged, in repair, available")

    def _offered(self) -> list[Status]:
        """Return the statuses that the menu offers: those set by hand, of a copy on loan the marks of its loan, but for the present one.

        Withdrawing has a button of its own.
        """
        assert self._info is not None
        assert self._choices is not None
        if self._info.loan is not None:
            wanted = {*MARKS, *((AVAILABLE,) if self._info.loan.mark else ())} - {self._info.loan.mark}
            return [row for row in self._choices.statuses if row.code in wanted]
        return [row for row in self._choices.statuses if row.effect in BY_HAND and row.effect != "withdrawn" and row.code != self._info.status]

    @Slot()
    def _on_status(self) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("status_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for status in self._offered():
            menu.addAction(entry_word(status.name)).setData(status.code)
        menu.triggered.connect(self._on_status_chosen)
        menu.popup(self.status.mapToGlobal(self.status.rect().bottomLeft()))

    @Slot(QAction)
    def _on_status_chosen(self, action: QAction) -> None:
        status = str(action.data())
        if not self._is_out():
            self._set(status)
        elif status == LOST:
            self._ask_lost()
        else:
            self._mark("" if status == AVAILABLE else status)

    def _ask_lost(self) -> None:
        assert self._info is not None
        ask(
            self._window, title=self.tr("Lost"), heading=self.tr("Mark the loan of {barcode} as lost?").format(barcode=self._info.copy["barcode"]),
            text=self.tr("The overdue fee as of today and what the copy costs become debts of the patron. A return cancels what is open of the copy's cost."),
            action=self.tr("&Mark as lost"), then=partial(self._mark, LOST), destroys=True, action_icon="tag",
        )  # fmt: skip

    def _mark(self, as_what: str) -> None:
        assert self._info is not None
        self._sending = True
        self._show_allowed()
        command = partial(mark_loan, barcode=str(self._info.copy["barcode"]), as_what=as_what)
        self._client.runner.change(self, command, self._show_marked, self._show_refused)

    def _show_marked(self, fees: tuple[Fee, ...]) -> None:
        self._sending = False
        self._show_allowed()
        currency = self._info.currency if self._info is not None else ""
        amount = money_text(sum(fee.amount for fee in fees), currency)
        self._banner.show_saved(self.tr("The loan is marked."), self.tr("{amount} became debts of the patron.").format(amount=amount) if fees else "")

    @Slot()
    def _on_withdraw(self) -> None:
        assert self._info is not None
        barcode = str(self._info.copy["barcode"])
        ask(
            self._window, title=self.tr("Withdraw"), heading=self.tr("Withdraw copy {barcode}?").format(barcode=barcode),
            text=self.tr("It is lent no more and fills no reservation. Its loans and its history stay; another status brings it back."),
            action=self.tr("&Withdraw copy"), then=partial(self._set, "withdrawn"), destroys=True, action_icon="archive-x",
        )  # fmt: skip

    def _set(self, status: str) -> None:
        assert self._info is not None
        self._sending = True
        self._show_allowed()
        command = partial(set_status, copy_id=self._info.id, status=status, seen=self._info.status)
        self._client.runner.change(self, command, self._show_set, self._show_refused)

    def _show_set(self, _changes: Changes) -> None:
        self._sending = False
        self._show_allowed()
        self._banner.show_saved(self.tr("The status is saved."))

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self._show_allowed()
        self._banner.show_failed(self.tr("The status was not changed."), reasons_text(refusal))
        self.stale.emit()
