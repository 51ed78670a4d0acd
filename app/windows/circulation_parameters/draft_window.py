"""The half of the window Circulation parameters that keeps the draft: its steps, saving, undoing what was saved (B5, X8)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft, State
from app.domain.parameters.rule import Rule
from app.domain.refusals import Refusal
from app.queries.rule_listing import ListRow
from app.queries.rule_registers import REGISTER_TABLES
from app.services.parameters import save_rules, take_back_rules
from app.windows.circulation_parameters.impact import Impact
from app.windows.circulation_parameters.last_touched import last_touched
from app.windows.circulation_parameters.marked_row import Shown
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.buttons import Button
from app.windows.common.draft_history import DraftHistory
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.rules.allowed import why_not_take_back
from app.windows.common.rules.rule_dialog import RuleDialog
from app.windows.common.rules.unsaved import UnsavedRules
from app.windows.common.saving_window import SavingWindow

if TYPE_CHECKING:
    from app.background.client import Client


_RULES = "parameter_rule"


class DraftWindow(SavingWindow):
    """Holds view, draft and its steps. The window itself reads and shows: `_read`, `_show_draft`, `_show_actions`, `_is_listed`, `_go_to`."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.view = ParametersView(client.settings, client.language, self)
        self._history = DraftHistory(RuleDraft())
        self._mark_next: object = None
        self._answer: Callable[[], None] | None = None
        self._saved_just_now = False
        self.view.completed.connect(self._wire)
        client.bus.changed.connect(self._on_changed)
        client.bus.everything.connect(self._on_everything)
        client.tree_changed.connect(self._on_everything)

    @Slot()
    def _wire(self) -> None:
        """Take part in what the view has made since the window was opened."""
        self.view.banner.acted.connect(self._on_banner_acted)
        self.view.matrix.clicked.connect(self._on_matrix)
        self.view.check.clicked.connect(self._on_check)
        self._impact = Impact(self, self.view, self._unsaved_rows)
        self._impact.rule_wanted.connect(self._on_moved_rule_wanted)
        if self.isVisible():
            settle(self)

    def _unsaved_rows(self) -> RuleDraft:
        return self._history.draft

    @Slot(object)
    def _on_moved_rule_wanted(self, rule: Rule) -> None:
        self._go_to(rule)
        self.front_asked.emit()

    @Slot()
    def _on_matrix(self) -> None:
        """Open the matrix of the parameter, in the situation of the marked rule where there is one."""
        shown, row = self._shown(), self._row()
        if shown is None:
            return
        place, rule = shown.listing.organisation_id, row.staying if row is not None else None
        if row is not None and row.exceptions is not None:
            place = row.exceptions.organisation_id
        elif rule is not None and shown.names.tree.unit_of(rule.organisation_id) is not None:
            place = rule.organisation_id
        self.open_window("parameters.matrix", (shown.listing.parameter.key, place, rule, len(self._history.draft)))

    @Slot()
    def _on_check(self) -> None:
        self.open_window("parameters.check")

    def unsaved(self) -> bool:
        """Say whether rows are unsaved."""
        return len(self._history.draft) > 0

    def asked_first(self) -> Button | None:
        """Impact says whom the unsaved rules hit, before it is decided whether to save them (X5)."""
        return self.view.impact if self.view.impact.isEnabled() else None

    def tell_state(self) -> None:
        """Tell the frame, and whoever looks ahead, what is unsaved."""
        super().tell_state()
        UnsavedRules.of(self.client).keep(self, self._history.draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was unsaved is so no more once the window is closed."""
        super().closeEvent(event)
        if event.isAccepted():
            UnsavedRules.of(self.client).keep(self, NOTHING_UNSAVED)

    def take(self, argument: object) -> bool:
        """Begin the rule that another window wants; not while a conflict waits to be settled here, or another rule is in its dialog."""
        shown, wanted = self._shown(), argument[-1] if isinstance(argument, tuple) else None
        if shown is None or not isinstance(wanted, Rule) or self._saving or self.findChild(RuleDialog) is not None:
            return False
        if any(row.state is State.CONFLICT for row in shown.rows):
            return False
        self.argument = argument
        self._go_to(wanted)
        return True

    def undo(self) -> None:
        """Take back the last edit of the draft."""
        before = self._history.draft
        if not self._saving and self._history.undo():
            self._show_step(before)

    def redo(self) -> None:
        """Do again what was taken back."""
        before = self._history.draft
        if not self._saving and self._history.redo():
            self._show_step(before)

    def _show_step(self, before: RuleDraft) -> None:
        """Show what a step back or forth was about, also where that stands under another parameter or organisation."""
        self._forget_message()
        rule = last_touched(before, self._history.draft)
        if rule is None or self._is_listed(rule):
            self._mark_next = rule.id if rule else None
            self._show_draft()
        else:
            self._go_to(rule)
            self.tell_state()

    def _edit(self, draft: RuleDraft) -> None:
        """Take a step; what was said of the draft as it was is not true any more."""
        self._history.set(draft)
        self._forget_message()

    def _forget_message(self) -> None:
        self._answer = None
        self.view.clear_message()

    @Slot()
    def save(self) -> None:
        """Write the draft (B5); refused, it stays as it is and the reasons stand in the window."""
        if self._saving or not self.unsaved():
            return
        self._saving = True
        self._answer = None
        self.view.banner.clear()
        self.view.show_busy(self.tr("Saving …"))
        self._show_actions()
        self.client.runner.change(self, partial(save_rules, draft=self._history.draft.changes()), self._show_saved, self._show_refused)

    def _show_saved(self, _changes: Changes) -> None:
        saved, self._saving, self._saved_just_now = self._history.draft.changes(), False, True
        self._history.start_anew()
        self.tell_state()
        if self._close_after:
            self.close()
            return
        self._read(keep_registers=True)
        missing = why_not_take_back(self.client.actor, saved)
        reason = self.tr("Undo is not offered. {reason}").format(reason=missing) if missing else ""
        # not self.tr: it looks for a text with a number under the name of the window's own class only
        said = QCoreApplication.translate("DraftWindow", "%n row(s) saved.", "", len(saved))
        self.view.banner.show_saved(said, reason, undo=not missing)
        self._answer = None if missing else partial(self._take_back, saved)
        self._show_actions()

    def _take_back(self, saved: RuleChanges) -> None:
        """Undo a save: the opposite is checked and saved as any other change."""
        self._saving = True
        self.view.show_busy(self.tr("Saving …"))
        self._show_actions()
        self.client.runner.change(self, partial(take_back_rules, done=saved), self._show_taken_back, self._show_not_taken_back)

    def _show_taken_back(self, _changes: Changes) -> None:
        self._saving, self._saved_just_now = False, True
        self._read(keep_registers=True)
        self.view.banner.show_saved(self.tr("Undone; the rules are as they were."))
        self._show_actions()

    def _show_not_taken_back(self, refusal: Refusal) -> None:
        self._saving = False
        self.view.banner.show_failed(self.tr("It could not be undone; what was saved stays."), reasons_text(refusal))
        self._read(keep_registers=True)
        self._show_actions()

    def _show_refused(self, refusal: Refusal) -> None:
        self._saving = self._close_after = False
        self.view.stop_busy()
        equal = self.view.show_refused(refusal)
        self._answer = partial(self._go_to, equal) if equal is not None else None
        self._read(keep_registers=True, elsewhere=True)  # others' changes were not heard of while it was being saved
        self._show_actions()

    @Slot()
    def _on_banner_acted(self) -> None:
        """The button of the banner: undo, show the rule that is equal to a refused one, or read again."""
        answer, self._answer = self._answer, None
        self.view.banner.clear()
        (answer or self._read)()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        elsewhere = changes.initiator != self.client.initiator
        if changes.touches(*REGISTER_TABLES):
            self._read(elsewhere=elsewhere)
        elif changes.touches(_RULES) and not self._saving:
            self._read(keep_registers=True, elsewhere=elsewhere)

    @Slot()
    def _on_everything(self) -> None:
        if not self._saving:
            self._read(elsewhere=True)

    def _read(self, *, keep_registers: bool = False, elsewhere: bool = False) -> None:
        raise NotImplementedError

    def _show_draft(self) -> None:
        raise NotImplementedError

    def _show_actions(self) -> None:
        raise NotImplementedError

    def _is_listed(self, rule: Rule) -> bool:
        raise NotImplementedError

    def _go_to(self, rule: Rule) -> None:
        raise NotImplementedError

    def _shown(self) -> Shown | None:
        raise NotImplementedError

    def _row(self) -> ListRow | None:
        raise NotImplementedError
