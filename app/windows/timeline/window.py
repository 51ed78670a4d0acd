"""Timeline (X2): a loan's whole life under today's rules, and beside it under the unsaved ones, as a picture and as a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.parameters.draft import NOTHING_UNSAVED
from app.domain.parameters.rule import Rule
from app.domain.refusals import Refusal, Unavailable
from app.domain.timeline.beside import Pair, side_by_side
from app.queries.rule_registers import REGISTER_TABLES, RuleRegisters, load_rule_registers
from app.queries.timeline_beside import OfLoan, OfPair, OfSituation, Subject, Told, tell_beside
from app.windows.common.following_window import FollowingWindow
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.room_keys import add_key
from app.windows.common.rules.names import Names
from app.windows.common.rules.unsaved import UnsavedRules
from app.windows.common.setting_words import wanted_setting
from app.windows.timeline.columns import PairColumns
from app.windows.timeline.output import print_sheet, save_picture
from app.windows.timeline.sheet import Sheet
from app.windows.timeline.telling import Telling
from app.windows.timeline.view import TimelineView

if TYPE_CHECKING:
    from app.background.client import Client


class TimelineWindow(FollowingWindow):
    """`argument`: an OfLoan or OfPair whose life is told, a Rule whose situation is begun with, or nothing: then the line at the top asks."""

    follows = ("parameter_rule", "category_setting", "reminder_setting", "unit_setting", "loan", "debt", "claim_step", *REGISTER_TABLES)

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.view = TimelineView(client, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._unsaved = UnsavedRules.of(client)
        self._registers: RuleRegisters | None = None
        self._subject: Subject | None = argument if isinstance(argument, OfLoan | OfPair) else None
        self._told: Told | None = None
        self._pairs: tuple[Pair, ...] = ()
        self._connect()
        self.view.set_widths(client.settings.window_state(client.actor.login, self.window_key).get("drawn"))
        self.view.unsaved.set_value(True)
        self._show_unsaved()
        self.retranslate()
        self.setFocusProxy(self.view.table if self._subject is not None else self.view.form)
        client.runner.read(self, partial(load_rule_registers, tree=client.tree), self._show_registers, self._show_failed)

    def _connect(self) -> None:
        view = self.view
        view.table.remember_in(self.client.settings, self.client.actor.login, "life_events")
        view.form.asked.connect(self._on_asked)
        view.table.current_changed.connect(self._on_marked)
        view.table.row_opened.connect(self._on_opened)
        view.chart.walked.connect(self._on_walked)
        view.chart.chosen.connect(view.table.mark_number)
        view.chart.opened.connect(self._on_opened)
        view.setting.clicked.connect(self._on_opened)
        view.picture.clicked.connect(self._on_picture)
        view.print.clicked.connect(self.print_out)
        view.close_button.clicked.connect(self.close)
        view.tools.failed.connect(view.banner.show_failed)
        view.banner.acted.connect(self.refresh)
        view.unsaved.changed.connect(self.refresh)
        self._unsaved.changed.connect(self._on_unsaved_changed)
        self.follow()
        add_key(self, self.client.settings, "room.explain", self._on_opened)
        add_key(self, self.client.settings, "room.cancel", self.close)

    # what the frame asks

    def title(self) -> str:
        """The name of the window, and whose life it tells."""
        told = self._told
        about = ", ".join(part for part in (told.title, told.patron) if part) if told is not None else ""
        return self.tr("{about} - Timeline").format(about=about) if about else self.tr("Timeline")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.view.retranslate()
        if self._registers is not None:
            self.view.form.show_choices(Names(self._registers, self.client.language))
        self._show_lives()
        self.tell_state()
        settle(self)

    @Slot()
    def refresh(self) -> None:
        """Tell it anew (F5)."""
        if self._subject is not None:
            self._ask(self._subject)

    @Slot()
    def print_out(self) -> None:
        """Print the picture, and the table under it."""
        if (sheet := self.sheet()) is not None:
            print_sheet(self, self.title(), sheet, *self.view.tools.content())

    # asking

    def _show_registers(self, registers: RuleRegisters) -> None:
        self._registers = registers
        self.view.form.show_choices(Names(registers, self.client.language))
        if isinstance(self._subject, OfPair):
            self.view.form.show_pair(self._subject.card, self._subject.barcode, self._subject.at, self._subject.day)
        if isinstance(self.argument, Rule):
            self.view.form.begin_with(self.argument)
            self._on_asked()
        else:
            self.refresh()

    @Slot()
    def _on_asked(self) -> None:
        if not self.view.form.can_be_read():
            self.view.banner.clear()  # what was refused before is no answer to this
            return
        subject = self.view.form.subject()
        if subject is None:
            self.view.banner.say("info", self.tr("Give a card and a barcode, or choose a situation."))
            return
        self._subject = subject
        self._ask(subject)

    def _ask(self, subject: Subject) -> None:
        self.view.busy.start(self.tr("Telling …"))
        draft = self._unsaved.draft() if self.view.unsaved.value() else NOTHING_UNSAVED
        query = partial(tell_beside, subject=subject, now=self.client.clock(), draft=draft)
        self.client.runner.read(self, query, self._show_told, self._show_failed, "life")

    def _show_failed(self, refusal: Refusal) -> None:
        self.view.busy.stop()
        heading = self.tr("The life of the loan could not be told.")
        if isinstance(refusal, Unavailable):
            self.view.banner.show_unread(refusal, heading)
        else:
            self.view.banner.show_failed(heading, reasons_text(refusal))

    def _show_told(self, told: Told) -> None:
        self.view.busy.stop()
        self.view.banner.clear()
        self._told, self._registers = told, told.registers
        if isinstance(self._subject, OfLoan):
            self.view.form.show_pair(told.card, told.barcode, told.at, told.lent)
        self._pairs = side_by_side(told.now, told.then)
        self._show_lives()
        self.tell_state()

    # showing

    def _names(self) -> Names | None:
        return Names(self._registers, self.client.language) if self._registers is not None else None

    def _show_lives(self) -> None:
        told, view, names = self._told, self.view, self._names()
        beside, currency = told is not None and told.then is not None, told.now.currency if told is not None else ""
        view.model.set_columns(PairColumns(names, beside=beside, currency=currency).columns())
        view.show_told(told is not None)
        if told is None:
            view.table.say_empty("chart-line", self.tr("No loan is chosen."), self.tr("Give a card and a barcode, or choose a situation."))
        else:
            view.model.set_rows(self._pairs)
            view.table.fit()
            view.share()
            if view.table.current_row() is None:
                view.table.mark_number(0)
        self._show_about(told, names)
        view.detail.show_sum(told)
        self._on_marked()

    def _show_about(self, told: Told | None, names: Names | None) -> None:
        case = self.view.form.case_words() if isinstance(self._subject, OfSituation) else ""
        telling = self._telling() if told is not None and names is not None else None
        more = telling.more(names, case) if telling is not None and names is not None else ""
        self.view.say_about(telling.about() if telling is not None else "", more)

    def _telling(self) -> Telling | None:
        return Telling(self._told, self._pairs) if self._told is not None else None

    def sheet(self) -> Sheet | None:
        """Return the picture, None while nothing is told."""
        telling = self._telling()
        return telling.sheet(len(self._unsaved.draft()), self.client.today(), self._marked()) if telling is not None else None

    def _marked(self) -> int | None:
        row = self.view.table.current_row()
        return next((place for place, pair in enumerate(self._pairs) if pair is row), None)

    @Slot()
    def _on_marked(self) -> None:
        """Follow the mark of the table: in the picture, and in what explains it."""
        marked, view = self._marked(), self.view
        pair = self._pairs[marked] if marked is not None else None
        telling = self._telling()
        view.chart.show_sheet(self.sheet(), telling.tips() if telling is not None else {})
        view.detail.show_event(pair, self._names(), self._told.now.currency if self._told is not None else "", self._unsaved.draft())
        none = self.tr("Nothing is set about it.") if pair is not None else self.tr("No event is marked.")
        view.setting.set_allowed(pair is not None and pair.latest.source is not None, none, self.tr("Shows the rule or the setting that decides (Enter)."))
        nothing = self.tr("No loan is chosen.")
        for button in (view.picture, view.print):
            button.set_allowed(self._told is not None, nothing)
        view.show_zoom()

    # acting

    @Slot()
    def _on_opened(self) -> None:
        """Show what decides the marked event: the rule, or the unit register at the setting."""
        marked = self._marked()
        source = self._pairs[marked].latest.source if marked is not None else None
        if source is None:
            return
        if source.rule is not None:
            self.open_window("parameters.circulation", (source.rule.parameter, source.rule.organisation_id, source.rule.id))
        elif source.place is not None:
            self.open_window("registers.units", wanted_setting(source.name, source.place))

    @Slot(int)
    def _on_walked(self, by: int) -> None:
        if self._pairs:
            self.view.table.mark_number(min(max((self._marked() or 0) + by, 0), len(self._pairs) - 1))

    @Slot()
    def _on_picture(self) -> None:
        if (sheet := self.sheet()) is not None:
            save_picture(self, self.title(), sheet, self._show_not_written)

    def _show_not_written(self, name: str) -> None:
        self.view.banner.show_failed(self.tr("The file could not be written."), name)

    @Slot()
    def _on_unsaved_changed(self) -> None:
        self._show_unsaved()
        self.refresh()

    def _show_unsaved(self) -> None:
        self.view.unsaved.set_allowed(bool(self._unsaved.draft()), self.tr("Nothing is unsaved in Circulation parameters."))

    def close(self) -> bool:
        """Close, and remember how wide somebody drew the picture."""
        if self.view.drawn is not None:
            self.client.settings.remember_window(self.client.actor.login, self.window_key, {"drawn": self.view.drawn})
        return super().close()
