"""The panel under the table: what the marked rule does; the question before removing; the choice after a conflict."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric


class Showing(Enum):
    """What the panel shows."""

    NOTHING = auto()
    EFFECT = auto()
    QUESTION = auto()
    CONFLICT = auto()


_BOXES = {Showing.NOTHING: "info", Showing.EFFECT: "info", Showing.QUESTION: "danger", Showing.CONFLICT: "warn"}


class RulePanel(QFrame):
    """Two lines, and buttons where something is asked."""

    remove_confirmed = Signal()
    question_left = Signal()
    mine_chosen = Signal()
    theirs_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule_panel")
        self.showing = Showing.NOTHING
        self._heading = PlainLabel("", self, role="section", elide=True)
        self._heading.setObjectName("rule_effect")
        self._text = PlainLabel("", self, role="secondary", elide=True)
        self._text.setObjectName("rule_effect_more")
        self._remove = Button("", self, icon_name="trash-2", kind="dangerfill", name="confirm_remove")
        self._cancel = Button("", self, name="cancel_remove")
        self._mine = Button("", self, name="keep_mine")
        self._theirs = Button("", self, name="take_theirs")
        self._lay_out()
        self._remove.clicked.connect(self.remove_confirmed)
        self._cancel.clicked.connect(self._on_left)
        self._mine.clicked.connect(self.mine_chosen)
        self._theirs.clicked.connect(self.theirs_chosen)
        self.setMinimumHeight(metric(42))
        self._show(Showing.NOTHING, "", "")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(metric(1))
        words.addWidget(self._heading)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(metric(10), metric(5), metric(10), metric(5))
        row.setSpacing(metric(8))
        row.addLayout(words, 1)
        for button in (self._remove, self._cancel, self._mine, self._theirs):
            row.addWidget(button)

    def retranslate(self) -> None:
        """Put the buttons in the present language."""
        self._remove.setText(self.tr("Remove"))
        self._cancel.setText(self.tr("Cancel"))
        self._mine.setText(self.tr("Keep mine"))
        self._theirs.setText(self.tr("Take theirs"))

    def clear(self, hint: str = "") -> None:
        """Show nothing but a hint."""
        self._show(Showing.NOTHING, "", hint)

    def show_effect(self, sentence: str, more: str) -> None:
        """Say what a rule does, and what else is to be known of it."""
        self._show(Showing.EFFECT, sentence, more)

    def ask_remove(self, question: str, consequence: str) -> None:
        """Ask before removing; the safe answer has the focus."""
        self._show(Showing.QUESTION, question, consequence)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_conflict(self, what: str, both: str, can_keep: bool) -> None:
        """Say that somebody else changed the rule meanwhile, with both versions."""
        self._show(Showing.CONFLICT, what, both)
        self._mine.setVisible(can_keep)

    def _show(self, showing: Showing, heading: str, text: str) -> None:
        self.showing = showing
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._text.setText(text)
        self._remove.setVisible(showing is Showing.QUESTION)
        self._cancel.setVisible(showing is Showing.QUESTION)
        self._mine.setVisible(showing is Showing.CONFLICT)
        self._theirs.setVisible(showing is Showing.CONFLICT)
        self.setProperty("box", _BOXES[showing])
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot()
    def _on_left(self) -> None:
        self.question_left.emit()
