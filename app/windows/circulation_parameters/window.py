"""Administration → Parameter maintenance → Circulation parameters… (B1-B13): lists, and edits in a draft; draft_window.py keeps it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.draft import State
from app.domain.parameters.draft_store import draft_of_plain, draft_to_plain
from app.domain.parameters.rule import Rule
from app.domain.refusals import Refusal
from app.queries.rule_listing import Listing, ListRow, Reading, read_listing
from app.windows.circulation_parameters.exchange import ExchangeWindow
from app.windows.circulation_parameters.explain import Explain
from app.windows.circulation_parameters.history import History
from app.windows.circulation_parameters.marked_row import MarkedRow, Shown
from app.windows.circulation_parameters.memory import Memory
from app.windows.circulation_parameters.rule_menu import RuleMenu
from app.windows.circulation_parameters.rule_panel import Showing
from app.windows.circulation_parameters.view import Reason
from app.windows.common.rules.allowed import only_looks, why_not_add
from app.windows.common.rules.filters import Filter
from app.windows.common.rules.foresight import Editing, first_rule, rule_like
from app.windows.common.rules.listing import arrange, belongs, changed_elsewhere, gone, has_dates, narrowed, row_about
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.rules.rule_dialog import RuleDialog
from app.windows.common.rules.table_model import RuleColumns, row_key
from app.windows.common.slices import Slices

if TYPE_CHECKING:
    from app.background.client import Client


class CirculationParametersWindow(ExchangeWindow):
    """`argument`: the key of the parameter to open with; it with an organisation and a rule to mark (by id) or to begin; or nothing."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._memory = Memory(client, self.window_key)
        self._key, self._organisation_id = self._memory.parameter(argument), self._memory.organisation_id(argument)
        self._mark_next = self._memory.rule_id(argument)
        self._reading: Reading | None = None
        self._rows: Sequence[ListRow] = ()
        self._laying = False
        self._elsewhere = False
        self._reason = Reason.LISTING
        self._changed_elsewhere: frozenset[Hashable] = frozenset()
        self._slices = Slices(self)
        self.view.fill(self)
        self._memory.apply(self.view)
        self._read()

    @Slot()
    def _wire(self) -> None:
        super()._wire()
        self._marked = MarkedRow(self.view, self.client)
        self._explain = Explain(self, self.view, self._shown, self._row)
        self._menu = RuleMenu(self.view, self.client.settings, self._row)
        self._past = History(self, self.view, self._shown, self._row)
        self.view.parameters.choose(self._key)
        self._connect()
        self.view.view_only.say(only_looks(self.client.actor))
        if self._reading is not None:
            self._show_around(self._reading)
            self._show_told()

    def _connect(self) -> None:
        view = self.view
        view.parameters.parameter_chosen.connect(self._on_parameter_chosen)
        view.heading.parameter_wanted.connect(self._on_parameter_chosen)
        view.filters.organisation_chosen.connect(self._on_organisation_chosen)
        view.filters.filter_changed.connect(self._on_filter_changed)
        view.table.current_changed.connect(self._on_current_changed)
        view.table.row_opened.connect(self._on_row_opened)
        view.table.empty_acted.connect(view.filters.clear)
        view.add.clicked.connect(self._on_add)
        view.change.clicked.connect(self._on_change)
        view.remove.clicked.connect(self._on_remove)
        self._menu.like_wanted.connect(self._on_add_like)
        view.save.clicked.connect(self.save)
        view.ok.clicked.connect(self._on_ok)
        view.cancel.clicked.connect(self._on_cancel)
        view.panel.remove_confirmed.connect(self._on_remove_confirmed)
        view.panel.question_left.connect(self._on_question_left)
        self._marked.settled.connect(self._on_settled)
        self._marked.several_changed.connect(self._on_several_changed)
        self._explain.rule_wanted.connect(self._on_rule_wanted)
        self._past.rule_wanted.connect(self._on_rule_wanted)
        view.conflict.cancelled.connect(self._on_question_left)

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Circulation parameters")

    def draft(self) -> Any | None:
        """Return the unsaved rows, with where they are shown."""
        if not self.unsaved():
            return None
        return {"parameter": self._key, "organisation": self._organisation_id, "rules": draft_to_plain(self._history.draft)}

    def restore_draft(self, draft: Any) -> None:
        """Put unsaved rows back; what is no draft of this program is passed over."""
        try:
            rules = draft_of_plain(draft["rules"])
            key, organisation_id = str(draft["parameter"]), int(draft["organisation"])
        except (KeyError, TypeError, ValueError):
            return
        self._history.start_anew(rules)
        if key in catalogue() and organisation_id in self.client.tree.nodes:
            self._key, self._organisation_id = key, organisation_id
        self._read()
        self.tell_state()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.view.retranslate(self.client.language)
        if self.view.complete:
            self.view.view_only.say(only_looks(self.client.actor))
        if self._reading is not None:
            self._show_reading(self._reading)

    def refresh(self) -> None:
        """Read everything again (F5); unsaved rows stay."""
        self._read()

    # reading

    def _go_to(self, rule: Rule, organisation_id: int | None = None) -> None:
        """List the rules where this one stands, or as another organisation sees them, and mark it."""
        self._key, self._organisation_id, self._mark_next = rule.parameter, organisation_id or rule.organisation_id, rule.id
        self._read()

    @Slot(object, object)
    def _on_rule_wanted(self, rule: Rule, organisation_id: int) -> None:
        """Show a rule that is named elsewhere, whatever the boxes above the table hide."""
        self.view.filters.clear()
        self.view.filters.set_selector(None)
        self._go_to(rule, organisation_id)
        self.front_asked.emit()
        self.view.table.setFocus()

    def _read(self, *, keep_registers: bool = False, elsewhere: bool = False) -> None:
        self._elsewhere = self._elsewhere or elsewhere
        registers = self._reading.registers if keep_registers and self._reading else None
        self.view.show_busy(self.tr("Reading …"))
        query = partial(read_listing, tree=self.client.tree, key=self._key, organisation_id=self._organisation_id, registers=registers)
        self.client.runner.read(self, query, self._show_reading, self._show_not_read)

    def _show_reading(self, reading: Reading) -> None:
        if self._listing is None or (self._listing.parameter, self._listing.organisation_id) != (reading.listing.parameter, reading.listing.organisation_id):
            self._reason = Reason.LISTING
        else:
            self._reason = Reason.ELSEWHERE if self._elsewhere and not self._saved_just_now else Reason.OWN
        before = self._listing if self._reason is Reason.ELSEWHERE else None
        self._reading, self._elsewhere, self._saved_just_now = reading, False, False
        if not self._saving:
            self.view.stop_busy()
        if self.view.complete:
            self._show_around(reading)
        if (dialog := self.findChild(RuleDialog)) is not None:
            dialog.renew(self._names())
        self._show_draft(before)
        if before is not None:
            self.view.tell_gone(gone(before, reading.listing, self._history.draft))

    def _show_around(self, reading: Reading) -> None:
        """Show what was read in all that stands round the table."""
        listing, names = reading.listing, self._names()
        self.view.parameters.choose(listing.parameter.key)
        self.view.parameters.show_counts(reading.counts)
        self.view.heading.show_parameter(listing.parameter, names)
        self.show_place(listing, names)
        organisations = visible_organisations(self.client.actor, reading.registers.tree)
        self.view.filters.show_choices(names, listing.parameter, organisations, listing.organisation_id)

    def _show_not_read(self, refusal: Refusal) -> None:
        self.view.stop_busy()
        self._answer = None
        self.view.banner.show_unread(refusal, self.tr("The rules could not be read."))

    def _names(self) -> Names:
        assert self._reading is not None
        return Names(self._reading.registers, self.client.language)

    @property
    def _listing(self) -> Listing | None:
        return self._reading.listing if self._reading else None

    # showing

    @Slot()
    def _on_filter_changed(self) -> None:
        self._show_rows(self._rows)

    def _show_draft(self, before: Listing | None = None) -> None:
        """Lay the draft over what was read, and show it; `before` is what others have changed since."""
        if (listing := self._listing) is None:
            return
        rows = arrange(listing, self._history.draft, self._names())
        if before is not None:
            self._changed_elsewhere |= changed_elsewhere(before, listing, rows)
        self._show_rows(rows)
        self.tell_state()

    def _show_rows(self, rows: Sequence[ListRow]) -> None:
        """Narrow rows by what is chosen above the table; where they are very many the old ones stay meanwhile."""
        if self._listing is not None:
            chosen = self.view.filters.filter() if self.view.complete else Filter()
            self._slices.begin(narrowed(rows, chosen, self._listing.parameter), partial(self._show_narrowed, rows, chosen))

    def _show_narrowed(self, all_rows: Sequence[ListRow], chosen: Filter, rows: Sequence[ListRow]) -> None:
        if (listing := self._listing) is None:
            return
        self._rows, draft = all_rows, self._history.draft
        with_selector = listing.parameter.selector is not None and chosen.selector is None
        columns = RuleColumns(listing.parameter, self._names(), with_selector, listing.dated or has_dates(draft)).columns()
        self._laying = True  # rows and draft are of two minds until the table has both, and its mark
        self.view.show_rows(columns, rows, self._memory.columns, self._reason, self._changed_elsewhere)
        self._reason, self._changed_elsewhere = Reason.OWN, frozenset()
        kept, above = self._row(), self.view.table.verticalScrollBar().value()
        wanted = row_about(rows, self._mark_next)
        if not (wanted is not None and self.view.table.mark(row_key(wanted))) and kept is None:
            self.view.table.mark_number(0)
        self._laying = False
        self._mark_next = None
        if self.view.table.verticalScrollBar().value() != above:
            self.view.table.grow()  # a row that was marked has come into sight only now
        if self.view.complete:
            if self._row() is not kept:
                self.view.clear_hint()
            self._show_told()

    def _show_told(self) -> None:
        """Say how many rows are shown, and what the marked one means."""
        shown = len(self.view.model.rows)
        self.view.show_count(shown, len(self._history.draft), filtered=shown < len(self._rows))
        self._show_marked()
        wanted, self.argument = self._memory.take_new(self.argument)
        if wanted is not None:
            self._open_dialog(wanted, None)

    def _is_listed(self, rule: Rule) -> bool:
        return self._listing is not None and belongs(rule, self._listing, self._names().tree)

    def _shown(self) -> Shown | None:
        return Shown(self._listing, self._names(), self._rows, self._history.draft) if self._listing else None

    def _show_marked(self) -> None:
        self._marked.show(self._shown(), self._row(), self._saving)

    def _show_actions(self) -> None:
        self._marked.show_actions(self._shown(), self._row(), self._saving)

    def _row(self) -> ListRow | None:
        row = self.view.table.current_row()
        return row if isinstance(row, ListRow) else None

    # choosing

    @Slot(object)
    def _on_parameter_chosen(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self.view.filters.set_selector(None)
            self._read(keep_registers=True)

    @Slot(object)
    def _on_organisation_chosen(self, organisation_id: int) -> None:
        self._organisation_id = organisation_id
        self._read(keep_registers=True)

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        if not self._laying:
            self.view.clear_hint()
            self._show_marked()

    @Slot()
    def _on_several_changed(self) -> None:
        if not self._laying:
            self._show_marked()

    @Slot(object)
    def _on_row_opened(self, row: ListRow) -> None:
        """Enter or double click: a green row opens that unit's exceptions (B4), a rule its dialog (B6)."""
        if row.exceptions is not None:
            self._on_organisation_chosen(row.exceptions.organisation_id)
        else:
            self.view.press(self.view.change)

    # editing

    @Slot()
    def _on_add(self) -> None:
        if self._listing is not None:
            self._open_dialog(first_rule(self._listing, self._names(), self.view.filters.filter()), None)

    @Slot()
    def _on_change(self) -> None:
        if (row := self._row()) is not None and row.rule is not None:
            self._open_dialog(row.rule, row.rule)

    @Slot()
    def _on_add_like(self) -> None:
        if (row := self._row()) is not None and row.rule is not None and self._listing is not None:
            self._open_dialog(rule_like(row.rule, self._listing), None, like=True)

    def _open_dialog(self, rule: Rule, old: Rule | None, *, like: bool = False) -> None:
        if self._listing is None:
            return
        names, parameter = self._names(), self._listing.parameter
        organisations = visible_organisations(self.client.actor, names.tree)
        reasons = {id_: why_not_add(self.client.actor, names, parameter, id_) for id_ in organisations}
        dialog = RuleDialog(Editing(parameter, names, rule, old, self._rows, reasons, self._organisation_id, like), self)
        dialog.rule_done.connect(self._on_rule_added if old is None else self._on_rule_changed)
        dialog.other_wanted.connect(self._on_other_wanted)
        dialog.begin(self.client)

    @Slot(object)
    def _on_rule_added(self, rule: Rule) -> None:
        draft, self._mark_next = self._history.draft.add(rule)
        self._edit(draft)
        if self._listing is not None and not belongs(rule, self._listing, self._names().tree):
            self._on_organisation_chosen(rule.organisation_id)  # where the new row can be seen
            self.tell_state()
        else:
            self._show_draft()

    @Slot(object)
    def _on_rule_changed(self, rule: Rule) -> None:
        stored = next((one for one in (self._listing.rules if self._listing else ()) if one.id == rule.id), None)
        self._mark_next = rule.id
        self._edit(self._history.draft.change(rule, stored))
        self._show_draft()

    @Slot(object)
    def _on_other_wanted(self, rule: Rule) -> None:
        if self.view.table.mark(("rule", rule.id)):
            self.view.change.click()

    @Slot()
    def _on_remove(self) -> None:
        shown, row = self._shown(), self._row()
        if shown is not None and row is not None:
            self._marked.ask_remove(shown, row)

    @Slot()
    def _on_remove_confirmed(self) -> None:
        if (without := self._marked.without(self._history.draft, self._row())) is not None:
            draft, said = without
            self._edit(draft)
            self._show_draft()
            self.view.banner.show_saved(said, undo=True)
            self._answer = self.undo
        self.view.table.setFocus()

    @Slot()
    def _on_question_left(self) -> None:
        self._show_marked()
        self.view.table.setFocus()

    @Slot(object)
    def _on_settled(self, mine: frozenset[str] | None) -> None:
        """End a conflict: mine in the fields named on top of theirs, or (None) theirs alone."""
        row = self._row()
        if row is not None and row.draft_row is not None and row.state is State.CONFLICT:
            draft, id_ = self._history.draft, row.draft_row.rule.id or 0
            self._mark_next = row.draft_row.stored.id if row.draft_row.stored else None
            self._edit(draft.drop(id_) if mine is None else draft.keep_mine(id_, row.draft_row.stored, mine))
            self._show_draft()
        self.view.table.setFocus()

    def _show_saved(self, changes: Changes) -> None:
        row = self._row()
        if row is not None and row.state is State.ADDED:
            self._mark_next = row.rule  # it is stored under another id
        super()._show_saved(changes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the innermost thing: the question before removing, else the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.view.panel.showing is Showing.QUESTION:
            self._on_question_left()
        else:
            self.close()

    def close(self) -> bool:
        """Close (asking where rows are unsaved), and remember columns, parameter and organisation."""
        self._memory.keep(self.view, self._key, self._organisation_id)
        return super().close()
