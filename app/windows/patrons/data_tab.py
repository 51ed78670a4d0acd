"""Tab 4: patron data in sections, each with a pen; one section is edited at a time (Q3-Q6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.patron_edit import Fields, SectionDraft, Value, changed_by_others
from app.domain.refusals import Conflict, Invalid, NotFound, Refusal
from app.queries.audit import last_change_of_account
from app.queries.patron_account import Account
from app.queries.patron_sections import PatronData, read_patron_data
from app.services.patrons import save_section
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.messages import ask, reasons_text
from app.windows.common.other_named import OtherNamed
from app.windows.common.scrolled import scrolled
from app.windows.common.section_box import SectionBox, align_labels
from app.windows.common.soon import soon
from app.windows.common.theme import metric
from app.windows.common.words import missing_text
from app.windows.patrons.account_actions import MAY_EDIT, AccountActions
from app.windows.patrons.invalidating import Invalidating
from app.windows.patrons.section_editor import SectionEditor
from app.windows.patrons.section_fields import Editing
from app.windows.patrons.section_values import SectionWords
from app.windows.patrons.section_view import COLUMNS, SectionView, section_title
from app.windows.patrons.tab import PatronTab

if TYPE_CHECKING:
    from app.background.client import Client


class DataTab(PatronTab):
    """The tab Patron data; `account_actions` are what is done with the whole account."""

    missed = Signal()
    """The account was not there any more when something of it should be saved."""

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.editor: SectionEditor | None = None
        self._data: PatronData | None = None
        self._typed: tuple[str, dict[str, Value]] | None = None
        self._wanted = ""
        """The section whose pen was pressed before the sections were there."""
        self._sent: SectionDraft | None = None
        self._written: SectionDraft | None = None
        self._own: set[str] = set()
        """Sections that were changed from here since they were read, by more than their pens."""
        self._theirs: Fields = {}
        self._saving = self._gone = False
        self._draft: SectionDraft | None = None
        self._focused: QWidget | None = None
        self.conflict = ConflictPanel(self)
        self._invalidating = Invalidating(client, self)
        self._invalidating.wrote.connect(self._on_wrote)
        self._other = OtherNamed(client, self.conflict, self)
        self.boxes = {section: self._box(section) for sections in COLUMNS for section in sections}
        self.setFocusProxy(next(iter(self.boxes.values())).pen)
        self.account_actions = AccountActions(client, self)
        self.account_actions.wrote.connect(self._on_own)
        self.conflict.chosen.connect(self._on_conflict_chosen)
        self._lay_out()
        self.retranslate()

    def _box(self, section: str) -> SectionBox:
        box = SectionBox(section_title(section), self, name=f"section_{section}")
        box.edit_chosen.connect(self._on_edit_chosen)
        return box

    def _lay_out(self) -> None:
        content = QWidget(self)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(10))
        for sections in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(metric(9))
            for section in sections:
                column.addWidget(self.boxes[section])
            column.addStretch(1)
            row.addLayout(column, 1)
        area = scrolled(content, self)
        area.setObjectName("patron_data_area")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(10), metric(10), metric(8))
        whole.setSpacing(metric(6))
        for widget in (self.busy, self.banner, self.conflict):
            whole.addWidget(widget)
        whole.addWidget(area, 1)

    # what the window asks

    def buttons(self) -> Sequence[QWidget]:
        """Return what is done with the whole account, where the role may."""
        return self.account_actions.buttons()

    def query(self) -> Callable[[Any], PatronData]:
        """Return what to read."""
        return partial(read_patron_data, patron_id=self.patron_id)

    def show_account(self, account: Account, *, elsewhere: bool = False) -> None:
        """Take the account over; the button says what can be done now."""
        self._gone = False
        super().show_account(account, elsewhere=elsewhere)
        self.account_actions.show_account(account)

    def show_gone(self) -> None:
        """Let nothing be changed any more: the account is not there. What is typed stays, to be copied."""
        self._gone = True
        self._show_pens()
        self.account_actions.forbid(self._sentence_of_gone())

    def show_answer(self, answer: PatronData) -> None:
        """Show the sections; one that is being edited stays as it is. What others changed is marked until it is read."""
        if self._data is not None:
            self._mark(changed_by_others(self._data.sections, answer.sections, self._written) - self._own)
            self._own.clear()
        self._data, self._written = answer, None
        self._show_boxes()
        if self._typed is not None:
            section, typed = self._typed
            self._typed = None
            self.edit(section)
            if self.editor is not None:
                self.editor.type_in(typed)
        wanted, self._wanted = self._wanted, ""
        self.edit(wanted)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.account_actions.retranslate()
        self._show_boxes()
        editor = self.editor
        if editor is not None and self._data is not None and not self._saving and editor.can_be_read():
            self.boxes[editor.section].set_title(section_title(editor.section))
            self._begin_editing(editor.section, replace(self._data, sections={**self._data.sections, editor.section: editor.seen}), editor.typed())

    def unsaved(self) -> bool:
        """Say whether a section is edited and differs."""
        return self.editor is not None and self.editor.unsaved()

    def typed(self) -> dict[str, Any] | None:
        """Return what is typed as plain JSON values, None if nothing is."""
        if self.editor is None or not self.editor.unsaved():
            return None
        values = {key: {"day": value.isoformat()} if isinstance(value, date) else value for key, value in self.editor.typed().items()}
        return {"section": self.editor.section, "values": values}

    def type_in(self, draft: dict[str, Any]) -> None:
        """Put back what `typed` returned, once the sections are there."""
        values = {str(key): date.fromisoformat(value["day"]) if isinstance(value, dict) else value for key, value in draft["values"].items()}
        self._typed = (str(draft["section"]), values)
        if self._data is not None:
            self.show_answer(self._data)

    # editing

    @Slot()
    def _on_edit_chosen(self) -> None:
        box = self.sender()
        self.edit(next((section for section, known in self.boxes.items() if known is box), ""))

    def edit(self, section: str) -> None:
        """Edit a section in its box, as soon as it is there."""
        if self._data is None:
            self._wanted = section
        if self.editor is not None or self._data is None or self.account is None or section not in self.boxes or not self.client.actor.may(MAY_EDIT):
            return
        self.boxes[section].set_mark("")
        self._begin_editing(section, self._data)

    def _begin_editing(self, section: str, data: PatronData, typed: dict[str, Value] | None = None) -> None:
        """Put the fields of a section in its box, as they are in `data`, and what is typed over them."""
        if self.account is None:
            return
        box = self.boxes[section]
        self.editor = SectionEditor(section, Editing(self.client, self.account, data), box)
        self.editor.save_wanted.connect(self.save)
        self.editor.cancelled.connect(self._on_cancelled)
        self.editor.changed.connect(self.changed)
        box.clear()
        box.add_wide(self.editor)
        self.editor.show()  # a layout shows it later, and what is not seen takes no focus
        if typed is not None:
            self.editor.type_in(typed)
        self._show_pens()
        self.settle_letters()
        self.editor.focus_first()
        soon(self, self._on_editor_laid_out)

    @Slot()
    def _on_editor_laid_out(self) -> None:
        if self.editor is not None:
            self._area.ensureWidgetVisible(self.editor.save_button)

    @Slot()
    def save(self) -> None:
        """Save the section that is edited."""
        if self.editor is None or self._saving or not self.editor.is_valid():
            return
        self._sent = self.editor.draft()
        self._write(self._sent)

    def _write(self, draft: SectionDraft) -> None:
        self._saving = True
        self._written = draft
        self.banner.clear()
        self.conflict.hide()
        self.busy.start(self.tr("Saving …"))
        self._hold(self.editor)
        self.client.runner.change(self, partial(save_section, draft=draft), self._show_saved, self._show_refused)

    def _hold(self, editor: SectionEditor | None) -> None:
        """Let nothing more be typed into a section while it is saved: it would not be saved with it."""
        if editor is not None:
            self._focused = editor.focusWidget()
            editor.setDisabled(True)

    def _show_saved(self, changes: Changes) -> None:
        self._saving = False
        self.busy.stop()
        if self.editor is not None:
            self.boxes[self.editor.section].set_mark("")
        self._stop_editing()
        if changes.kinds:
            self.banner.show_saved(self.tr("Saved."))

    def _show_refused(self, refusal: Refusal) -> None:
        draft, self._written = self._written, None
        self._saving = False
        self.busy.stop()
        if self.editor is not None:
            self.editor.setEnabled(True)
            if self._focused is not None:
                self._focused.setFocus()
        if isinstance(refusal, Conflict) and isinstance(refusal.theirs, dict) and draft is not None:
            self._draft, self._theirs = draft, refusal.theirs
            self.conflict.show_differences("", self._words().differences(draft, refusal.theirs))
            self._other.ask(partial(last_change_of_account, actor=self.client.actor, patron_id=self.patron_id))
            return
        if isinstance(refusal, Invalid) and self.editor is not None and self.editor.show_refused(refusal.field, refusal):
            return
        self.banner.show_failed(self.tr("Nothing was saved; what you typed is kept here."), reasons_text(refusal))
        if isinstance(refusal, NotFound):
            self.missed.emit()

    def _words(self) -> SectionWords:
        assert self._data is not None
        assert self.account is not None
        return SectionWords(Editing(self.client, self.account, self._data))

    def typed_text(self) -> str:
        """Return what is typed as text to copy, nothing where nothing is."""
        if self.editor is None or not self.editor.unsaved():
            return ""
        return self._words().lines(self.editor.typed(), self.editor.seen)

    @Slot(object)
    def _on_conflict_chosen(self, keep_mine: frozenset[str]) -> None:
        if self.editor is None or not self.editor.is_valid():
            return
        if self.editor.draft() != self._sent:  # typed on since both were shown: what was chosen no longer says all
            self.save()
        elif self._draft is not None:
            self._write(self._draft.on_top_of(self._theirs, keep_mine))

    @Slot()
    def _on_cancelled(self) -> None:
        """Leave the section; what was typed is asked for first."""
        if self.editor is None:
            return
        if not self.editor.unsaved():
            self._stop_editing()
            return
        section = section_title(self.editor.section)
        ask(
            self, title=section, heading=self.tr("What you typed in {section} is not saved.").format(section=section), action=self.tr("&Save"),
            then=self.save, action_icon="save", other=(self.tr("&Don't save"), self._stop_editing),
        )  # fmt: skip

    def _stop_editing(self) -> None:
        editor, focused = self.editor, QApplication.focusWidget()
        self.editor = self._sent = None
        self.conflict.hide()
        if self.banner.kind == "failed":
            self.banner.clear()
        self._show_boxes()
        if editor is not None and (focused is None or editor.isAncestorOf(focused)):  # else the keys would lead nowhere
            self.boxes[editor.section].pen.setFocus()
        self.changed.emit()

    def _show_boxes(self) -> None:
        if self._data is None or self.account is None:
            return
        view = SectionView(Editing(self.client, self.account, self._data), self._invalidating)
        for section, box in self.boxes.items():
            if self.editor is None or self.editor.section != section:
                view.fill(box, section)
        for sections in COLUMNS:
            align_labels(self.boxes[section] for section in sections)
        self._show_pens()

    def _show_pens(self) -> None:
        missing = missing_text(MAY_EDIT)
        for box in self.boxes.values():
            if self._gone:
                box.set_editable(False, self._sentence_of_gone())
            elif not self.client.actor.may(MAY_EDIT):
                box.set_editable(False, missing)
            else:
                box.set_editable(self.editor is None, self.tr("Save or cancel the section that is being edited first."))
        if self.editor is not None:
            self.editor.save_button.set_allowed(not self._gone, self._sentence_of_gone())

    def _sentence_of_gone(self) -> str:
        return self.tr("The account was removed meanwhile.")

    # others

    @Slot(object)
    def _on_wrote(self, written: SectionDraft | None) -> None:
        self._written = written

    @Slot(str)
    def _on_own(self, section: str) -> None:
        self._own.add(section)

    def _mark(self, sections: frozenset[str]) -> None:
        """Mark sections that somebody else changed."""
        for section in sections:
            edited = self.editor is not None and self.editor.section == section
            kept = self.tr("What you type here is kept; saving shows both where the same field was changed.")
            self.boxes[section].set_mark(self.tr("changed elsewhere"), kept if edited else self.tr("Somebody else changed this. A click takes the mark away."))

    def hideEvent(self, event: QHideEvent) -> None:
        """Count as read what was marked in sight, once it is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            for section, box in self.boxes.items():
                if self.editor is None or self.editor.section != section:
                    box.set_mark("")
