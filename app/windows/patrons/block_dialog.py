"""Block patron and Unblock patron: a comment, an end date, the consequence, and one button that says what it does (Q5-Q7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.background.client import Client
from app.domain.blocks import BlockKind
from app.domain.changes import Changes
from app.domain.refusals import Conflict, Invalid, Refusal
from app.queries.patron_account import Account
from app.services.patron_blocks import LONGEST_COMMENT, SeenBlock, block_patron, unblock_patron
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.field import FieldLabel
from app.windows.common.fitted_dialog import FittedDialog
from app.windows.common.form import DateField, NoteField
from app.windows.common.formats import money_text, number_text
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.section_box import Panel
from app.windows.common.theme import metric
from app.windows.common.words import entry_word, say


class BlockDialog(FittedDialog):
    """Blocks an account, or (`lift`) lifts the block. `done_with` when it is carried out; a refusal leaves it open."""

    done_with = Signal()

    def __init__(self, client: Client, account: Account, parent: QWidget, *, lift: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("block_dialog")
        self._client, self._account, self._lift = client, account, lift
        self._seen = blocks_by_hand(account)
        self._sending = False
        heading = self.tr("Unblock patron") if lift else self.tr("Block patron")
        set_title(self, f"{heading} - {account.identity.spoken}")
        self.comment = NoteField(self, name="block_comment", longest=LONGEST_COMMENT, required=True, lines=4)
        self.until = DateField(self, name="block_until")
        self.banner = Banner(self, name="block_banner")
        self._count = PlainLabel("", self, role="secondary")
        text = self.tr("Unblock a&ccount") if lift else self.tr("Block a&ccount")
        self.action = Button(text, self, icon_name="lock-open" if lift else "ban", kind="primary" if lift else "dangerfill", name="block_account")
        self.cancel = Button(self.tr("Cancel"), self, name="block_cancel")
        self._lay_out()
        self.comment.changed.connect(self._on_comment_changed)
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        self._on_comment_changed()
        settle(self)
        self.comment.setFocus()

    def _lay_out(self) -> None:
        who = self._account.identity
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(who.name, self, role="panel", wrap=True))
        line = self.tr("Card {card}, {category}, {unit}").format(card=who.card, category=entry_word(who.category), unit=who.home_unit)
        column.addWidget(PlainLabel(line, self, role="secondary", wrap=True))
        column.addWidget(self._consequence())
        column.addLayout(self._comment_line())
        column.addWidget(self.comment)
        column.addWidget(PlainLabel(self.tr("Kept in the history. Not shown to the patron."), self, role="secondary", wrap=True))
        self.until.setVisible(not self._lift)
        if not self._lift:
            column.addLayout(self._until_line())
        column.addWidget(self.banner)
        column.addWidget(level_line(self))
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column.addLayout(buttons)
        self.setMinimumWidth(metric(560))

    def _consequence(self) -> Panel:
        """Return the panel that says what it leads to."""
        panel = Panel(self, name="block_consequence", box="group")
        place = self._client.tree[self._account.identity.account_id].name
        if self._lift:
            panel.add_line(self.tr("Lifts the block by hand at {library}").format(library=place), "lock-open", role="section", tint="ok")
            rest = [say(block.cause) for block in self._account.state.blocks if block.kind.value != "manual"]
            if rest:
                text = self.tr("Other blocks are not lifted by it: {causes}").format(causes="; ".join(rest))
                panel.add_line(text, "info", role="secondary")
            return panel
        panel.add_line(self.tr("Stops all services at {library}").format(library=place), "ban", role="section", tint="danger")
        panel.add_line(self.tr("Loans, renewals, reservations, pickup and web. Holds at this library only."), role="secondary")
        if left := self._left():
            panel.add_line(self.tr("{what} stay as they are. They are no hindrance.").format(what=left), "info", role="secondary")
        return panel

    def _left(self) -> str:
        """Say what the patron has: it does not hinder the block."""
        loans, debt = len(self._account.state.facts.loans), self._account.debt
        parts = [
            self.tr("%n loan(s)", "", loans) if loans else "",
            self.tr("%n reservation(s)", "", self._account.reservations) if self._account.reservations else "",
            self.tr("{amount} of debt").format(amount=money_text(debt, self._account.organisation.currency)) if debt else "",
        ]
        return ", ".join(part for part in parts if part)

    def _comment_line(self) -> QHBoxLayout:
        label = FieldLabel(self.tr("&Comment"), self)
        self.comment.attach(label)
        row = QHBoxLayout()
        row.setSpacing(metric(4))
        row.addWidget(label)
        row.addWidget(PlainLabel(self.tr("required"), self, role="secondary"))
        row.addStretch(1)
        row.addWidget(self._count)
        return row

    def _until_line(self) -> QHBoxLayout:
        label = FieldLabel(self.tr("&Until"), self)
        self.until.attach(label)
        self.until.set_range(self._account.today, None)
        self.until.set_tip(self.tr("The last day on which the block holds"))
        row = QHBoxLayout()
        row.setSpacing(metric(8))
        row.addWidget(label)
        row.addWidget(self.until)
        row.addWidget(PlainLabel(self.tr("empty = until it is lifted"), self, role="secondary"))
        row.addStretch(1)
        return row

    @Slot()
    def _on_comment_changed(self) -> None:
        self._count.setText(f"{number_text(self.comment.length())} / {number_text(LONGEST_COMMENT)}")

    @Slot()
    def _on_action(self) -> None:
        fields = [self.comment] if self._lift else [self.comment, self.until]
        wrong = [field for field in fields if not field.is_valid()]
        if wrong:
            wrong[0].setFocus()
            return
        self._sending = True
        self.action.setEnabled(False)
        patron_id, comment = self._account.identity.id, self.comment.value()
        command = (
            partial(unblock_patron, patron_id=patron_id, comment=comment, seen=self._seen)
            if self._lift
            else partial(block_patron, patron_id=patron_id, comment=comment, until=self.until.value())
        )
        self._client.runner.change(self, command, self._show_done, self._show_refused)

    def show_account(self, account: Account) -> None:
        """Say what somebody else did with the block meanwhile; the comment typed stays."""
        if not self._sending:
            self._show_there(blocks_by_hand(account))

    def _show_there(self, there: frozenset[SeenBlock]) -> None:
        if there == self._seen:
            return
        self._seen = there
        comments = "; ".join(sorted(comment for comment, _until in there))
        if self._lift and there:
            self.banner.say("warning", self.tr("The block was changed elsewhere meanwhile."), self.tr("This is lifted now: {comment}").format(comment=comments))
        elif self._lift:
            self.banner.say("warning", self.tr("The block was lifted elsewhere meanwhile."), self.tr("What you typed can be copied."))
        elif there:
            self.banner.say("warning", self.tr("The account was blocked elsewhere meanwhile."), comments)
        else:
            self.banner.clear()
        self.action.set_allowed(bool(there) is self._lift, self.banner.text)

    def _show_done(self, _changes: Changes) -> None:
        self.done_with.emit()
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        if isinstance(refusal, Conflict) and isinstance(refusal.theirs, frozenset):
            self._show_there(refusal.theirs)
            return
        field = {"comment": self.comment, "until": self.until}.get(refusal.field) if isinstance(refusal, Invalid) else None
        if field is not None:
            field.set_error(say(refusal))
            field.setFocus()
        else:
            self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))


def blocks_by_hand(account: Account) -> frozenset[SeenBlock]:
    """Return the blocks by hand that hold, as they are shown."""
    return frozenset((str(block.cause.values["text"]), block.until) for block in account.state.blocks if block.kind is BlockKind.MANUAL)
