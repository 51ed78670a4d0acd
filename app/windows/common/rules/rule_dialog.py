"""The dialog that adds a rule or changes one: for whom it holds, its value, its comment, and what comes of it (B5, B6, B10-B13)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.catalogue import ValueKind, catalogue
from app.domain.parameters.rule import MAX_COMMENT, Rule, check_registered, check_rule, tidy
from app.domain.refusals import Invalid, Refusal
from app.windows.common.after_typing import AfterTyping
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line, upright_line
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.fitted_dialog import GrowingDialog
from app.windows.common.form import FieldLabel, Heading, NoteField
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.rules.effect_box import EffectBox
from app.windows.common.rules.foresight import Editing, Foresight
from app.windows.common.rules.names import Names
from app.windows.common.rules.rule_form import RuleForm
from app.windows.common.rules.value_editor import ValueEditor
from app.windows.common.slices import Slices
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_PAUSE_MS = 100
"""What comes of a rule is said once the keys rest: said at each, it takes so long that a list box reached by Alt overtakes what was typed before it."""


class RuleDialog(GrowingDialog):
    """`rule_done` carries the rule when OK or Update is pressed; `other_wanted` an equal rule that somebody wants to see."""

    rule_done = Signal(object)
    other_wanted = Signal(object)

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rule_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._editing = editing
        self._equal: Rule | None = None
        self._foresight = Foresight(editing)
        self._slices = Slices(self)
        self._after_typing = AfterTyping(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.form = RuleForm(editing, self)
        self.value = ValueEditor(editing.parameter, self._currency(), self)
        self.comment = NoteField(self, name="comment", longest=MAX_COMMENT, lines=3)
        self._effect = EffectBox(self)
        self._banner = Banner(self, name="rule_dialog_banner")
        self._done = Button("", self, kind="primary", name="rule_done")
        self._cancel = Button("", self, name="rule_cancel")
        self._note = PlainLabel("", self, role="secondary")
        self._lay_out()
        self._word()
        self._fill()
        self._connect()
        settle(self)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(metric(16))
        middle.addWidget(self.form, 1)
        middle.addWidget(upright_line(self))
        middle.addLayout(self._right_side(), 1)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self._note, 1)
        foot.addWidget(self._done)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(12), metric(16), metric(14))
        column.setSpacing(metric(10))
        column.addWidget(self._banner)
        column.addLayout(middle, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumWidth(metric(960))

    def _right_side(self) -> QVBoxLayout:
        self._value_heading = Heading("", "", self)
        self._value_label = FieldLabel("", self)
        self._value_label.setMinimumHeight(metric(26))
        row = QHBoxLayout()
        row.setSpacing(metric(10))
        row.addWidget(self._value_label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.value, 1)
        self._comment_heading = Heading("", "", self)
        column = QVBoxLayout()
        column.setSpacing(metric(6))
        column.addWidget(self._value_heading)
        column.addLayout(row)
        column.addWidget(self._comment_heading)
        column.addWidget(self.comment)
        column.addWidget(self._effect, 1)
        return column

    def _word(self) -> None:
        editing, name = self._editing, self._editing.names.parameter(self._editing.parameter)
        adding = editing.old is None
        title = self.tr("Add rule – {parameter}") if adding else self.tr("Change rule – {parameter}")
        set_title(self, title.format(parameter=name))
        self._value_heading.say(self.tr("Value"))
        self._value_label.setText(self.tr("&Value"))
        self.value.attach(self._value_label)
        self._comment_heading.say(self.tr("Comment"), self.tr("shown where the rule governs"))
        self.comment.set_label(self.tr("Comment"))
        self.comment.set_tip(self.tr("Why the rule is as it is, for those who come after."))
        self._done.setText(self.tr("OK") if adding else self.tr("&Update"))
        self._cancel.setText(self.tr("Cancel"))
        note = self.tr("OK puts the rule into the window. It holds when you have saved.")
        self._note.setText(note if adding else self.tr("Update changes the row in the window. It holds when you have saved."))

    def _fill(self) -> None:
        rule = self._editing.rule
        chosen = self._editing.parameter.kind in (ValueKind.BOOL, ValueKind.ENUM)  # a list box is never empty: it begins with the delivered value
        if self._editing.old is not None or self._editing.like or chosen:
            self.value.set_value(rule.value)
        elif rule.value.unit is not None:
            self.value.set_unit(rule.value.unit)
        self.comment.set_value(rule.comment)
        self._show_effect()
        self.value.focus()

    def _connect(self) -> None:
        self._done.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.reject)
        self._banner.acted.connect(self._on_other)
        self.form.changed.connect(self._on_changed)
        self.value.changed.connect(self._on_changed)
        self.comment.changed.connect(self._on_changed)
        self._pause.timeout.connect(self._show_effect)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._on_done)

    def rule(self) -> Rule:
        """Return the rule as it is typed; raises Invalid with the field at fault."""
        editing = self._editing
        typed = replace(self.form.rule(editing.rule), value=self.value.value(), comment=self.comment.value())
        shelving = editing.names.registers.shelving
        rule = tidy(typed, shelving)
        selectors = frozenset(editing.names.registers.selector_codes(editing.parameter))
        check_registered(rule, editing.names.registers.entries)
        check_rule(rule, catalogue(), editing.names.tree, shelving, selectors)
        return rule

    def begin(self, client: Client) -> None:
        """Open it in the size that it was left in."""
        DialogMemory(self, client.settings, client.actor.login)
        self.open()

    def renew(self, names: Names) -> None:
        """Go by the registers as they are now; what is chosen and was removed meanwhile is shown as such."""
        self._editing = replace(self._editing, names=names)
        self._foresight = Foresight(self._editing)
        self.form.renew(self._editing)
        self._pause.start()

    def _currency(self) -> str:
        return self._editing.names.registers.currency_of(self._editing.rule.organisation_id)

    @Slot()
    def _show_effect(self) -> None:
        """Say what comes of it; a neutral sentence while something is empty or only half typed, so that no half value is explained."""
        try:
            rule = self.rule()
        except Refusal:
            hint = self.tr("Shown when a value is given.") if self.value.is_empty() else self.tr("Shown when what is typed is complete.")
            self._slices.cancel()
            self._effect.clear(hint)
            return
        self._slices.begin(self._foresight.lines(rule), partial(self._effect.show_effect, self._foresight.effect(rule)))

    @Slot()
    def _on_changed(self) -> None:
        self._banner.clear()
        self._pause.start()

    @Slot()
    def _on_done(self) -> None:
        self._after_typing.do(self, self._finish)

    def _finish(self) -> None:
        comment = None if self.comment.is_valid() else self.comment
        wrong = [field for field in (self.form.wrong(), self.value.wrong(), comment) if field is not None]  # in the order in which they stand
        if wrong:
            wrong[0].setFocus()
            return
        try:
            rule = self.rule()
        except Invalid as refusal:
            self._show_refusal(refusal)
            return
        self._equal = self._foresight.find_equal(rule)
        if self._equal is None:
            self.rule_done.emit(rule)
            self.accept()
            return
        change = self.tr("Change row {row}").format(row=self._foresight.number_of(self._equal))
        self._banner.say("warning", self._foresight.there_already(self._equal), self.tr("Give it another period, or change that one."), change, "pencil")

    def _show_refusal(self, refusal: Invalid) -> None:
        if not self.form.show_error(refusal):
            self._banner.show_failed(say(refusal))

    @Slot()
    def _on_other(self) -> None:
        if self._equal is not None:
            self.other_wanted.emit(self._equal)
            self.reject()
