"""Small dialogs about a whole account: a new PIN, a lost card, what is in the way of deleting it (Q8, Q9)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.background.client import Client
from app.domain.changes import Changes
from app.domain.deletion import Hindrance
from app.domain.lengths import MAX_NUMBER
from app.domain.pins import LONGEST, check_pin
from app.domain.refusals import AlreadyExists, Invalid, Refusal
from app.domain.text import mark
from app.queries.patron_account import Account
from app.services.patron_cards import replace_lost_card
from app.services.patron_pins import random_pin, set_pin
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import FittedDialog
from app.windows.common.form import Form, TextField
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.section_box import Panel
from app.windows.common.sending_dialog import SendingDialog
from app.windows.common.theme import metric
from app.windows.common.words import say

TABS = {"loans": "1", "reservations": "2", "debts": "3", "invoices": "3", "refunds": "3"}
"""The tab of each kind of hindrance."""


class AccountDialog(SendingDialog):
    """What these dialogs share: whose account it is, a form, a banner, the action and Cancel. `done_with` once it is carried out."""

    done_with = Signal()

    def __init__(self, client: Client, account: Account, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._client, self._account = client, account
        self.form = Form(self)
        self.banner = Banner(self, name=f"{name}_banner")
        self.action = Button("", self, kind="primary", name=f"{name}_action")
        self.cancel = Button(self.tr("Cancel"), self, name=f"{name}_cancel")
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)

    def lay_out(self, line: str, *beside: QWidget, below: QWidget | None = None) -> None:
        """Place everything; `beside` stands at the left of the buttons, `below` under the form."""
        who = self._account.identity
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(who.name, self, role="panel", wrap=True))
        column.addWidget(PlainLabel(line, self, role="secondary", wrap=True))
        column.addWidget(self.form)
        if below is not None:
            column.addWidget(below)
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addWidget(level_line(self))
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        for widget in beside:
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column.addLayout(buttons)
        self.setMinimumWidth(metric(440))
        settle(self)

    def carry_out(self) -> None:
        """Send what is typed, once it is valid."""
        raise NotImplementedError

    def field_of(self, refusal: Refusal) -> TextField | None:
        """Return the field that a refusal is about."""
        raise NotImplementedError

    @Slot()
    def _on_action(self) -> None:
        if not self._sending and self.form.is_valid():
            self.banner.clear()
            self.carry_out()

    def send(self, command: partial[Changes]) -> None:
        """Have a service carried out."""
        self._sending = True
        self.action.setEnabled(False)
        self._client.runner.change(self, command, self._show_done, self._show_refused)

    def _show_done(self, _changes: Changes) -> None:
        self._sending = False
        self.done_with.emit()
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        field = self.field_of(refusal)
        if field is not None:
            field.set_error(say(refusal))
            field.setFocus()
        else:
            self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))


class PinDialog(AccountDialog):
    """*New PIN*: typed twice, or made here and shown this once."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        super().__init__(client, account, parent, "pin_dialog")
        set_title(self, f"{self.tr('New PIN')} - {account.identity.spoken}")
        self.first = TextField(self, name="new_pin", longest=LONGEST, required=True)
        self.again = TextField(self, name="new_pin_again", longest=LONGEST, required=True)
        for label, field in ((self.tr("&New PIN"), self.first), (self.tr("The same a&gain"), self.again)):
            field.editor.setEchoMode(QLineEdit.EchoMode.Password)  # type: ignore[attr-defined]
            self.form.add(label, field)
        self.first.set_check(check_pin)
        self.again.set_check(self._check_again)
        for field in (self.first, self.again):
            field.changed.connect(self._on_typed)
        self.made = Panel(self, name="made_pin")
        self.made.hide()
        self._pin = ""
        self.make = Button(self.tr("&Make one"), self, icon_name="dices", name="make_pin")
        self.make.clicked.connect(self._on_make)
        self.action.setText(self.tr("&Save"))
        self.lay_out(self.tr("It takes the place of the PIN there was. It is kept so that nobody can read it."), self.make, below=self.made)
        self.first.setFocus()

    def _check_again(self, pin: str) -> None:
        if pin != self.first.editor.text().strip():  # type: ignore[attr-defined]
            raise Invalid("again", mark("The two PINs differ."))

    @Slot()
    def _on_make(self) -> None:
        self._pin = pin = random_pin()
        for field in (self.first, self.again):
            field.set_value(pin)
        self.made.clear()
        self.made.add_line(pin, "key-round", role="name")
        self.made.add_line(self.tr("Tell it to the patron now: it is shown this once, and holds when it is saved."), role="secondary")
        self.made.show()
        self.layout().activate()  # type: ignore[union-attr]
        self.resize(self.width(), max(self.height(), self.sizeHint().height() + metric(24)))
        self.action.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        """Another PIN is typed: the one that was made is not to be told any more."""
        if any(field.editor.text().strip() != self._pin for field in (self.first, self.again)):  # type: ignore[attr-defined]
            self.made.hide()

    def carry_out(self) -> None:
        self.send(partial(set_pin, patron_id=self._account.identity.id, pin=self.first.value()))

    def field_of(self, refusal: Refusal) -> TextField | None:
        return self.first if isinstance(refusal, Invalid) else None


class LostCardDialog(AccountDialog):
    """*Lost card*: the number of the new one is asked for; the current card is noted as lost."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        super().__init__(client, account, parent, "lost_card_dialog")
        set_title(self, f"{self.tr('Lost card')} - {account.identity.spoken}")
        self.number = TextField(self, name="new_card", longest=MAX_NUMBER, required=True)
        self.form.add(self.tr("&New card number"), self.number)
        self.action.setText(self.tr("&Replace the card"))
        current = next((number for number, state in account.identity.cards if state == "current"), "")
        said = self.tr("The card {card} is noted as lost from today; it opens nothing any more.").format(card=current)
        self.lay_out(said if current else self.tr("The account has no valid card."))
        self.number.setFocus()

    def carry_out(self) -> None:
        self.send(partial(replace_lost_card, patron_id=self._account.identity.id, number=self.number.value()))

    def field_of(self, refusal: Refusal) -> TextField | None:
        return self.number if isinstance(refusal, Invalid | AlreadyExists) else None


class HindrancesDialog(FittedDialog):
    """Everything that is in the way of deleting an account, each with a way to its tab (`tab_wanted`)."""

    tab_wanted = Signal(str)

    def __init__(self, found: Sequence[Hindrance], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hindrances_dialog")
        set_title(self, self.tr("Delete patron"))
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(10))
        column.addWidget(PlainLabel(self.tr("The account can't be deleted yet."), self, role="panel", wrap=True))
        words = {
            "1": self.tr("Go to 1-Loans"), "2": self.tr("Go to 2-Reservations"), "3": self.tr("Go to 3-Debts"),
        }  # fmt: skip
        for hindrance in found:
            row = QHBoxLayout()
            row.setSpacing(metric(12))
            row.addWidget(PlainLabel(say(hindrance), self, wrap=True), 1)
            tab = TABS[hindrance.kind]
            way = Button(words[tab], self, kind="link", name=f"go_to_{hindrance.kind}")
            way.setProperty("tab", tab)
            way.clicked.connect(self._on_way)
            row.addWidget(way)
            column.addLayout(row)
        column.addStretch(1)
        column.addWidget(level_line(self))
        close = Button(self.tr("Close"), self, name="close_hindrances")
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self.setMinimumWidth(metric(520))
        settle(self)

    @Slot()
    def _on_way(self) -> None:
        way = self.sender()
        self.accept()
        if isinstance(way, Button):
            self.tab_wanted.emit(str(way.property("tab")))
