"""Invalidate, beside an e-mail address, a telephone number or an address: asked once, then out of use and into a message (E11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.patron_edit import SectionDraft, row_key
from app.domain.refusals import Conflict, Refusal
from app.services.patron_addresses import PERMISSION, Invalidated, invalidate_address
from app.windows.common.around import nearest
from app.windows.common.buttons import Button
from app.windows.common.formats import money_text
from app.windows.common.messages import ask, reasons_text
from app.windows.common.plain_label import set_spoken
from app.windows.common.section_box import SectionBox
from app.windows.common.words import missing_text
from app.windows.patrons.tab import PatronTab

if TYPE_CHECKING:
    from app.background.client import Client


class Invalidating(QObject):
    """Makes the buttons of the tab Patron data, and carries out what they ask; what came of it stands in the tab's banner.

    `wrote` carries what is taken out of its section, as a SectionDraft (None: it was not), so that it is not told as somebody else's.
    """

    wrote = Signal(object)

    def __init__(self, client: Client, tab: PatronTab) -> None:
        super().__init__(tab)
        self._client, self._tab = client, tab
        self._box: SectionBox | None = None

    def button(self, row: str, what: str, value: str, parent: QWidget) -> Button:
        """Return the button beside a row (`contact:12`); `what` is its kind on the screen, `value` the value that is shown."""
        made = Button(self.tr("Invalidate"), parent, kind="link", name=f"invalidate_{row.replace(':', '_')}")
        set_spoken(made, self.tr("Invalidate {what} {value}").format(what=what, value=" ".join(value.split())))
        missing = missing_text(PERMISSION)
        made.set_allowed(self._client.actor.may(PERMISSION), missing, self.tr("Takes it out of use and into a message, until a new one is entered"))
        for name, text in (("row", row), ("what", what), ("value", value)):
            made.setProperty(name, text)
        made.clicked.connect(self._on_clicked)
        return made

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            row, what, value = (str(button.property(name)) for name in ("row", "what", "value"))
            self._box = nearest(button, SectionBox)
            ask(
                self._tab, title=self.tr("Invalidate"), heading=self.tr("Invalidate {what}?").format(what=what[:1].lower() + what[1:]), text=value,
                action=self.tr("&Invalidate"), action_icon="mail-x", then=partial(self._invalidate, row, value),
                consequence=self.tr("It goes out of use and into a message. If the unit has a fee for it, that is charged."),
            )  # fmt: skip

    def _invalidate(self, row: str, value: str) -> None:
        table, _, number = row.partition(":")
        section, gone = {"contact": "contact", "address": "addresses"}[table], row_key(table, number, "gone")
        self.wrote.emit(SectionDraft(patron_id=self._tab.patron_id, section=section, seen={gone: False}, values={gone: True}))
        command = partial(invalidate_address, patron_id=self._tab.patron_id, row=row, seen=value)
        self._client.runner.change(self, command, self._show_done, self._show_refused)

    def _show_done(self, done: Invalidated) -> None:
        if self._box is not None:
            self._box.pen.setFocus()  # the button that had the focus goes
        account = self._tab.account
        currency = account.organisation.currency if account is not None else ""
        charged = self.tr("{amount} was charged.").format(amount=money_text(done.fee, currency)) if done.fee else self.tr("Nothing was charged.")
        self._tab.banner.show_saved(self.tr("Out of use: {value}").format(value=" ".join(done.value.split())), charged)

    def _show_refused(self, refusal: Refusal) -> None:
        self.wrote.emit(None)
        changed = isinstance(refusal, Conflict) and isinstance(refusal.theirs, str)
        text = self.tr("It was changed elsewhere meanwhile, and is shown now as it is.") if changed else reasons_text(refusal)
        self._tab.banner.show_failed(self.tr("Nothing was changed."), text)
