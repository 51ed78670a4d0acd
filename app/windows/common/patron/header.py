"""The header over a patron's tabs and at the desk: name in its frame, blocks with what lifts them, counts and balance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.blocks import NEVER, reaches
from app.domain.patron import StopReason, age_on
from app.domain.text import shortened
from app.queries.patron_account import Account
from app.windows.common.buttons import Button, upright_line
from app.windows.common.formats import date_text, money_text, number_text
from app.windows.common.frame import NameFrame
from app.windows.common.icons import pixmap
from app.windows.common.patron.block_card import BlockCard, block_words
from app.windows.common.patron.frames import frame_of_account, signal_badge
from app.windows.common.patron.legend import LegendButton
from app.windows.common.patron.texts import limit_text
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip
from app.windows.common.theme import metric, theme
from app.windows.common.words import entry_word, say

_SHOWN = 2
"""So many blocks have room beside the name; the others are told on the Stop sign."""


_LONGEST_ALERT, _BESIDE_NOTES = 110, 72
"""So many characters of a permanent alert stand under the name; and where the link to the notes stands beside it."""


class DetailsHeader(QWidget):
    """Shows an Account; at the desk with its expiry, and without the legend. `notes_wanted`: the link See notes; `blocks_wanted`: that to all blocks."""

    notes_wanted = Signal()
    blocks_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, at_desk: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("patron_header")
        self._at_desk = at_desk
        self.legend = LegendButton(self)
        self.legend.setVisible(not at_desk)
        self.name = NameFrame(self, corner=None if at_desk else self.legend)
        self.alert = AlertLine(self)
        self.notes = Button("", self, icon_name="sticky-note", kind="link", name="see_notes")
        self.all_blocks = Button("", self, icon_name="octagon-x", kind="link", name="all_blocks")
        self._blocks = QVBoxLayout()
        self._middle = QWidget(self)
        self.figures = Figures(self)
        self._cards: list[BlockCard] = []
        self._told: list[tuple[StopReason, tuple[str, str, str, str]]] | None = None
        self.notes.clicked.connect(self.notes_wanted)
        self.all_blocks.clicked.connect(self.blocks_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(metric(6))
        under.addWidget(self.alert, 1)
        under.addStretch()
        under.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(metric(5))
        left.addWidget(self.name)
        left.addLayout(under)
        left.addStretch(1)
        self._blocks.setContentsMargins(0, 0, 0, 0)
        self._blocks.setSpacing(metric(6))
        self._middle.setLayout(self._blocks)
        right = QVBoxLayout()
        right.setSpacing(metric(5))
        right.addWidget(self.figures)
        right.addWidget(self.all_blocks, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(metric(13))
        self._row.addLayout(left, 1)
        self._row.addWidget(self._middle, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(right)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(metric(6))
        self._whole.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Keep the blocks between name and figures where they have room, else side by side below them."""
        room = self.width() - self.figures.sizeHint().width() - 2 * metric(13)
        between = min(room // 2, room - self.name.minimumSizeHint().width())
        below = any(card.needed() > between for card in self._cards)
        if below == (self._whole.count() > 1):
            return
        if below:
            self._row.removeWidget(self._middle)
            self._whole.addWidget(self._middle)
        else:
            self._whole.removeWidget(self._middle)
            self._row.insertWidget(1, self._middle, 1, Qt.AlignmentFlag.AlignTop)
        self._blocks.setDirection(QBoxLayout.Direction.LeftToRight if below else QBoxLayout.Direction.TopToBottom)

    def show_account(self, account: Account) -> None:
        """Show how an account stands."""
        who, state = account.identity, account.state
        born = self.tr("born {day}").format(day=date_text(who.birth_date)) if who.birth_date else ""
        if who.birth_date is not None and who.birth_date <= account.today:
            born = self.tr("{born} ({years} years)").format(born=born, years=number_text(age_on(who.birth_date, account.today)))
        expires = self.tr("valid until {day}").format(day=date_text(who.expires)) if self._at_desk and who.expires is not None else ""
        facts = (who.card, born, entry_word(who.category), who.home_unit, expires)
        self.name.set_name(who.name, "    ".join(part.replace(" ", "\u00a0") for part in facts if part))  # a line ends between two of them
        self.name.set_frame(frame_of_account(account))
        self.name.set_signal(signal_badge(state.signal), "; ".join(say(cause) for cause in state.signal_causes))
        self.alert.say(who.alert.text.strip(), _BESIDE_NOTES if account.notes else _LONGEST_ALERT)
        self.notes.setVisible(account.notes > 0)
        self.notes.setText(self.tr("See notes ({count})").format(count=number_text(account.notes)))
        self.legend.retranslate()
        self._show_blocks(state.stop[: len(state.blocks)])
        self.figures.show_account(account)

    def _show_blocks(self, blocks: tuple[StopReason, ...]) -> None:
        told = [(reason, block_words(reason)) for reason in blocks[:_SHOWN]]
        if told != self._told:  # after most readings they say what they said
            self._told = told
            self._make_cards(blocks[:_SHOWN])
        self.all_blocks.setVisible(len(blocks) > _SHOWN)
        self.all_blocks.setText(self.tr("All blocks ({count})").format(count=number_text(len(blocks))))

    def _make_cards(self, blocks: tuple[StopReason, ...]) -> None:
        for card in self._cards:
            self._blocks.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [BlockCard(reason, self._middle) for reason in blocks]
        for card in self._cards:
            self._blocks.addWidget(card, 1)
        self._middle.setVisible(bool(self._cards))
        self._settle()


class AlertLine(QWidget):
    """The text of the permanent alert, on two lines at most; the Stop sign and Patron data show it whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("permanent_alert")
        self._icon = QLabel(self)
        self.text = PlainLabel("", self, role="emphasis", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(7))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, text: str, longest: int) -> None:
        """Show so many characters of a text; an empty one takes the line away."""
        line = shortened(text, longest)
        self.text.setText(line)
        set_tip(self.text, text if line.endswith("…") else "")
        set_spoken(self, text)
        self.setVisible(bool(line))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(pixmap("triangle-alert", "warn", 16, self.devicePixelRatioF()))


class Figures(QFrame):
    """How many loans, overdue and to collect, and the balance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patron_figures")
        self.setProperty("box", "plain")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(metric(12), metric(5), metric(12), metric(6))
        self._grid.setHorizontalSpacing(metric(14))
        self._grid.setVerticalSpacing(0)
        self._numbers = [PlainLabel("", self, role="section") for _ in range(3)]
        self._words = [PlainLabel("", self, role="secondary") for _ in range(3)]
        self._numbers[1].setObjectName("patron_overdue")
        self.balance = PlainLabel("", self, role="name")
        self.balance.setObjectName("patron_balance")
        self._explained = PlainLabel("", self, role="secondary")
        for column, (number, text) in enumerate(zip(self._numbers, self._words, strict=True)):
            self._grid.addWidget(number, 0, column, Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(text, 1, column, Qt.AlignmentFlag.AlignHCenter)
        self._grid.addWidget(upright_line(self), 0, 3, 2, 1)
        self._grid.addWidget(self.balance, 0, 4, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._explained, 1, 4, Qt.AlignmentFlag.AlignRight)

    def show_account(self, account: Account) -> None:
        """Show the figures of an account."""
        facts = account.state.facts
        counts = (len(facts.loans), len(facts.overdue), account.to_collect)
        for label, count in zip(self._numbers, counts, strict=True):
            label.setText(number_text(count))
        for label, text in zip(self._words, (self.tr("loans"), self.tr("overdue"), self.tr("to collect")), strict=True):
            label.setText(text)
        self._numbers[1].set_alarming(bool(facts.overdue))
        self.balance.setText(money_text(account.debt, account.organisation.currency))
        self.balance.set_alarming(account.state.terms.limits.red < NEVER and reaches(account.debt, account.state.terms.limits.red))
        self._explained.setText(self._explanation(account))
        parts = [f"{word.text()}: {number.text()}" for word, number in zip(self._words, self._numbers, strict=True)]
        set_spoken(self, ", ".join([*parts, f"{QCoreApplication.translate('PatronFrame', 'Debt')}: {self.balance.text()}"]))

    def _explanation(self, account: Account) -> str:
        red = account.state.terms.limits.red
        if red >= NEVER:
            return self.tr("debt")
        return self.tr("debt, red from {amount}").format(amount=limit_text(red, account.organisation.currency))
