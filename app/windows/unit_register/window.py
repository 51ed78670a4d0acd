"""Registers → Unit register (Shift+F9, L1-L9): a unit on top for all tabs, edits in a draft, saved together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import Conflict, NotFound, Refusal
from app.domain.register_draft import RegisterDraft, register_draft_of_plain, register_draft_to_plain
from app.queries.unit_register import CategoryReading, UnitReading, read_category, read_unit
from app.services.unit_register import save_register
from app.windows.common.icons import icon
from app.windows.common.late import put_last
from app.windows.common.mnemonics import settle
from app.windows.common.register_window import RegisterWindow
from app.windows.common.setting_words import WantedSetting
from app.windows.unit_register.calendar_page import CopyingCalendar
from app.windows.unit_register.deciding import Deciding
from app.windows.unit_register.explain_setting import ExplainSetting
from app.windows.unit_register.history import History
from app.windows.unit_register.meanwhile import removed_keys
from app.windows.unit_register.memory import Memory
from app.windows.unit_register.names import lacks, visible_organisations
from app.windows.unit_register.several_units import SeveralUnits
from app.windows.unit_register.state import CARED_FOR, RegisterState
from app.windows.unit_register.telling import Telling
from app.windows.unit_register.view import UnitRegisterView

if TYPE_CHECKING:
    from app.background.client import Client


class UnitRegisterWindow(RegisterWindow):
    """`argument`: the id of the organisation to open with, or a setting of one, or nothing."""

    cared_for = CARED_FOR
    state: RegisterState
    view: UnitRegisterView

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        self._wanted = argument if isinstance(argument, WantedSetting) else None
        super().__init__(client, argument.place if isinstance(argument, WantedSetting) else argument, parent)
        self._memory = Memory(client, self.window_key)
        self.state = RegisterState(client, self._memory.organisation_id(self.argument), self)
        self._category_id = self._memory.category_id()
        self._next_unit: int | None = None
        self._sent = self.state.whole
        self._unit_name = ""
        self.view = UnitRegisterView(client, self.state, self)
        self._telling = Telling(client, self.state, self.view)
        self._several = SeveralUnits(client, self.state, self.view, self)
        self._deciding = Deciding(client, self.state, self.view.conflict)
        self._copying = CopyingCalendar(client, self.state, self.view.banner, self)
        self._history = History(self.state, self.view, self)
        self._make_standard = QAction(icon("star"), "", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._memory.apply(self.view)
        self._connect()
        self.retranslate()
        self.read()

    def _connect(self) -> None:
        view = self.view
        view.bar.unit_chosen.connect(self._on_unit_chosen)
        view.unit_wanted.connect(self._on_unit_chosen)
        view.calendar_copy_wanted.connect(self._copying.open)
        view.categories.category_wanted.connect(self._on_category_wanted)
        ExplainSetting(self, self.state)
        view.leave.save.clicked.connect(self._on_leave_saving)
        view.leave.drop.clicked.connect(self._on_leave_dropping)
        view.leave.stay.clicked.connect(self._on_stay)
        self._deciding.settled.connect(self._on_settled)
        self.follow_draft()
        self._several.action.triggered.connect(self._on_save)
        self._several.chosen.connect(self._on_several_chosen)
        self._several.dropped.connect(self._on_several_dropped)
        for late in view.late_pages:
            late.built.connect(self._on_built)
        self._make_standard.triggered.connect(view.categories.on_make_standard)
        view.completed.connect(self._on_completed)
        self.client.tree_changed.connect(self._on_tree_changed)

    # what the frame asks

    def title(self) -> str:
        """The unit and the name of the window."""
        node = self.client.tree.nodes.get(self.state.organisation_id)
        return self.tr("{unit} - Unit register").format(unit=node.name) if node is not None else self.tr("Unit register")

    def take(self, argument: object) -> bool:
        """Go to a setting of the unit that is shown; not while something here can't be kept as it stands."""
        if not isinstance(argument, WantedSetting) or argument.place != self.state.organisation_id or self.state.first_unreadable() is not None:
            return False
        self._wanted = argument
        self.read()
        return True

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Offer saving for several units, copying from unit to unit, and what can be done with the marked category."""
        return {"functions": [*self._several.actions, self._make_standard]}

    def draft(self) -> Any | None:
        """Return what is typed, and the category where."""
        if not len(self.state.whole):
            return None
        return register_draft_to_plain(self.state.whole) | {"category": self.view.categories.category_id}

    def restore_draft(self, draft: Any) -> None:
        """Put back what was typed; what is no draft of this program is passed over."""
        try:
            typed, category = register_draft_of_plain(draft), int(draft["category"])
        except (KeyError, TypeError, ValueError, NotFound):
            return
        if typed.organisation_id in visible_organisations(self.client.actor, self.client.tree):
            self._category_id = category
            self._go_to(typed)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.view.retranslate()
        self.view.view_only.say(self.state.missing())
        self._make_standard.setText(self.tr("Make standard category"))
        self._several.retranslate()
        self._show_organisations()
        self._on_draft_changed()

    def fault(self) -> Callable[[], Any] | None:
        """Return how to go to a field that can't be kept as it stands, None where all can."""
        fault = self.view.first_fault()
        return fault.show_fault if fault is not None else None

    def stay(self) -> None:
        """Take back what was to be done once everything is saved."""
        super().stay()
        self._next_unit = None

    def send_typed(self) -> None:
        """Have what is typed saved, for several units where that is chosen."""
        if not self._several.takes_over():
            self._send(self.state.whole, partial(save_register, draft=self.state.whole))

    def _send(self, sent: RegisterDraft, service: Callable[..., Changes]) -> None:
        self._sent = sent
        self.view.leave.hide()
        self.send(service)

    # reading

    def read(self) -> None:
        """Read everything again; what is typed stays."""
        if self.state.organisation_id not in self.client.tree.nodes:
            self._show_unit_removed()
            return
        self._unit_name = self.client.tree[self.state.organisation_id].name
        self.view.busy.start(self.tr("Reading …"))
        query = partial(read_unit, organisation_id=self.state.organisation_id, category_id=self._category_id)
        self.client.runner.read(self, query, self._show_reading, self._show_not_read)

    def _show_reading(self, reading: UnitReading) -> None:
        self.end_reading()
        self.state.reading = reading
        self._category_id = reading.category.category_id
        self.view.show_reading(reading, self.client.tree)
        self.view.view_only.say(self.state.missing())
        self.state.elsewhere = False
        self._telling.tell_meanwhile(reading)
        self._on_draft_changed()
        if self._wanted is not None and (reading.organisation_id != self._wanted.place or self.view.show_setting(self._wanted, reading)):
            self._wanted = None

    def _show_unit_removed(self) -> None:
        """Say that the unit is not there any more, and go to another one unless something is typed for it."""
        self.view.conflict.hide()
        self.view.leave.hide()
        self.view.busy.stop()
        heading = self.tr("{unit} was removed meanwhile.").format(unit=self._unit_name or self.tr("The unit"))
        if self.unsaved():
            self._telling.tell_unit_removed(heading)
        else:
            self._go_to(RegisterDraft.empty(self._memory.organisation_id(None)))
            self.view.banner.say("info", heading)

    def _show_category(self, category: CategoryReading) -> None:
        if self.state.reading is not None and (category.organisation_id, category.category_id) == (self.state.organisation_id, self._category_id):
            self._show_reading(replace(self.state.reading, category=category))

    def _show_not_read(self, refusal: Refusal) -> None:
        self.view.busy.stop()
        if self.state.organisation_id not in self.client.tree.nodes:
            self._show_unit_removed()
            return
        self._refused = self._refused and self.unsaved()
        self._say_not_read(self.view.banner, refusal, self.tr("The unit could not be read."))

    def _show_organisations(self) -> None:
        tree = self.client.tree
        self.view.bar.show_choices(tree, visible_organisations(self.client.actor, tree))
        self.view.bar.show_unit(tree, self.state.organisation_id)

    @Slot()
    def _on_completed(self) -> None:
        """The boxes and settings are there: Tab comes to the buttons below after them, and their letters are settled."""
        for widget in self.view.below():
            put_last(self, widget)
        settle(self)

    @Slot()
    def _on_draft_changed(self) -> None:
        missing = self.state.missing()
        needed = "" if self.state.only_rules else missing  # whoever may change rules may save them
        self.view.show_unsaved(self.state.count(), saving=self._saving, missing=lacks(needed) if needed else "")
        reading = self.state.reading
        standard = reading is not None and any(row.id == self._category_id and row.standard for row in reading.categories)
        self._make_standard.setEnabled(reading is not None and not missing and not standard)
        self._several.copying.show_actions()
        self.tell_state()

    # choosing

    @Slot(object)
    def _on_unit_chosen(self, organisation_id: int) -> None:
        """Go to another unit; with unsaved values ask first, in the window."""
        if organisation_id == self.state.organisation_id:
            return
        if not self.unsaved():
            self._go_to(RegisterDraft.empty(organisation_id))
            return
        tree = self.client.tree
        self._next_unit = organisation_id
        self.view.bar.show_unit(tree, self.state.organisation_id)
        self.view.leave.ask(self._unit_name, tree[organisation_id].name, self.state.count())

    def _go_to(self, draft: RegisterDraft) -> None:
        self._next_unit = None
        self._telling.forget()
        self.view.leave.hide()
        self.view.conflict.hide()
        self.state.start(draft)
        self.view.bar.show_unit(self.client.tree, draft.organisation_id)
        self.read()
        self.tell_state()

    @Slot(object)
    def _on_category_wanted(self, category_id: int) -> None:
        self._category_id = category_id
        if self.view.busy.running:  # the reading under way would show the category before: ask for all of it anew
            self.read()
            return
        query = partial(read_category, organisation_id=self.state.organisation_id, category_id=category_id)
        self.client.runner.read(self, query, self._show_category, self._show_not_read)

    @Slot()
    def _on_leave_saving(self) -> None:
        self.view.leave.hide()
        self.save()

    @Slot()
    def _on_leave_dropping(self) -> None:
        if self._next_unit is not None:
            self._go_to(RegisterDraft.empty(self._next_unit))

    @Slot()
    def _on_stay(self) -> None:
        self._next_unit = None
        self.view.bar.unit.setFocus()

    # saving

    @Slot()
    def _on_save(self) -> None:
        self._next_unit = None
        super()._on_save()

    @Slot(object, object)
    def _on_several_chosen(self, sent: RegisterDraft, service: Callable[..., Changes]) -> None:
        self._send(sent, service)

    @Slot()
    def _on_several_dropped(self) -> None:
        self.stay()

    def _show_saved(self, _changes: Changes) -> None:
        saved = len(self._sent)
        self._several.end_saving()
        self.end_saving()
        self.state.start(self.state.whole.since(self._sent))
        if self._close_after and not self.unsaved():
            self.close()
            return
        self._close_after = False
        self._closing.look_at(self._sent.unit)
        if not self._several.tell_saved():
            self.view.banner.show_saved(self.tr("%n value(s) saved.", "", saved), self._several.remark(self._sent))
        if self._next_unit is not None and not self.unsaved():
            self._go_to(RegisterDraft.empty(self._next_unit))
        else:
            self._next_unit = None
            self.read()

    def _show_refused(self, refused: Refusal) -> None:
        self.end_saving()
        self._on_draft_changed()
        refusal = self._several.take_refusal(refused)
        if refusal is not None:
            self.stay()
            self._tell_refused(refusal)
        self.read()

    def _tell_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, Conflict) and isinstance(refusal.theirs, Mapping) and self.state.reading is not None:
            self._deciding.show(refusal, self.state.reading)
            return
        self._say_refused(self.view.banner, refusal, self.tr("Nothing was saved; what you typed is kept."))

    @Slot()
    def _on_banner_acted(self) -> None:
        if self._several.undo():
            return
        dropping = self.view.banner.kind == "warning"
        self.view.banner.clear()
        if not dropping:
            self.client.try_again()
        elif self.state.reading is not None and self.state.organisation_id in self.client.tree.nodes:
            self.state.start(self.state.whole.drop(removed_keys(self.state.whole, self.state.reading)))
        else:
            self.state.start(RegisterDraft.empty(self.state.organisation_id))
        self.read()

    # others

    @Slot()
    def _on_tree_changed(self) -> None:
        self._show_organisations()
        self._on_everything()

    def close(self) -> bool:
        """Close (asking where something is unsaved), and remember unit, category and tab."""
        self._memory.keep(self.view, self.state.organisation_id)
        return super().close()
