"""What Loans, Renewals and Returns have in common: the barcode field, its rows, the panel under them, undo, and the keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.desk_refusals import DeskRefused
from app.domain.refusals import Refusal
from app.windows.commands import BY_ID, keys_of
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.circulation.panel import OutcomePanel, reason_points
from app.windows.common.circulation.row_menu import RowMenu
from app.windows.common.circulation.rows import DeskRow, State
from app.windows.common.circulation.sequence import RowSequence
from app.windows.common.explain.wanted import COMMAND, ExplainWanted, explain_words
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_tip
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Column, RowKind, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.words import say
from app.windows.desk.barcode_field import BarcodeField, Funnel
from app.windows.desk.undoing import Undoing

if TYPE_CHECKING:
    from app.background.client import Client

R = TypeVar("R", bound=DeskRow)

ASKING = (State.REFUSED, State.ASKS)
"""States in which staff are asked for something."""
_DIM = (State.ASIDE, State.CARD, State.UNDONE)


class DeskWindow(InnerWindow, Generic[R]):
    """A window whose rows are barcodes. A room's window gives `name`, the columns and a clerk's three methods."""

    name = "desk"

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.scan = BarcodeField(self, name=f"{self.name}_barcode")
        self.scan_label = PlainLabel("", self, role="label")
        self.scan_label.setBuddy(self.scan)
        self.queue: RowSequence[R] = RowSequence(client.runner, self, self)
        self.banner = Banner(self, name=f"{self.name}_banner")
        self.table = TableView("", self, object_name=f"{self.name}_rows", row_height=25)
        self.model: RowTableModel[R] = RowTableModel((), self, key=_number, row_kind=self.kind_of)
        self.tools = TableTools(self.table, self, name=f"{self.name}_tools")
        self.panel = OutcomePanel(self, name=f"{self.name}_panel")
        self.undo_button = Button("", self, icon_name="undo-2", name=f"{self.name}_undo")
        self.undoing = Undoing(client, self, self.banner)
        self.whole = self.panel.add_button(f"{self.name}_explain", "lightbulb", self.on_explain_whole)
        self._menu = RowMenu(self.table, f"{self.name}_menu", self._marked_actions)
        self._explaining: int | None = None
        self._sight: int | None = None
        """The row that comes into sight when the rows are painted next."""
        self._shown: tuple[R | None, bool] = (None, False)
        self._connect_rows()
        for command, slot in (("room.clear", self.clear), ("room.copy_field", self._on_copy_key), ("room.context_menu", self._menu.on_key)):
            self.add_key(command, slot)

    def _connect_rows(self) -> None:
        self.scan.scanned.connect(self._on_scanned)
        self.queue.changed.connect(self._on_rows_changed)
        self.queue.settled.connect(self._on_settled)
        self.queue.stopped.connect(self._on_stopped)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.row_opened.connect(self._on_opened)
        self.tools.failed.connect(self._on_export_failed)
        self.banner.acted.connect(self._on_banner_acted)
        self.panel.override_wanted.connect(self._on_override)
        self.panel.left.connect(self._on_panel_left)
        self.undo_button.clicked.connect(self.undo)
        self.undoing.undone.connect(self._on_undone)

    def add_key(self, command: str, slot: Any) -> None:
        """Have a key of the table do something in this window."""
        add_key(self, self.client.settings, command, slot)

    def with_key(self, text: str, command: str) -> str:
        """Return the label of a field with its key."""
        keys = keys_of(BY_ID[command], self.client.settings)
        return f"{text} ({QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})" if keys else text

    def begin_work(self) -> None:
        """The last step of making a window: rows, words, and the keys typed at a button or the table lead to the field."""
        self.again = self.panel.add_button(f"{self.name}_again", "refresh-cw", self._on_again)
        self.aside = self.panel.add_button(f"{self.name}_aside", "skip-forward", self._on_aside)
        self.model.set_columns(self.columns())
        self.table.set_table_model(self.model)
        self.table.remember_in(self.client.settings, self.client.actor.login, f"{self.name}_rows")
        self.retranslate()
        Funnel(self.scan, self).watch(self.table, *self.findChildren(QAbstractButton))

    # what a window gives

    def columns(self) -> tuple[Column[R], ...]:
        """Return the columns, in the present language."""
        raise NotImplementedError

    def new_row(self, number: int, barcode: str) -> R:
        """Return a row for a barcode just scanned."""
        raise NotImplementedError

    def begin(self, row: R) -> None:
        """Begin with a row."""
        raise NotImplementedError

    def take_answer(self, row: R, answer: Any) -> None:
        """Take what the service answered."""
        self.queue.settle(replace(row, state=State.DONE, refusal=None, answer=answer))  # type: ignore[call-arg]

    def take_refusal(self, row: R, refusal: Refusal) -> None:
        """Take why it was refused."""
        self.queue.refuse(refusal)

    def show_done(self, row: R) -> bool:
        """Show in the panel how a row came about; False where there is nothing to say of it unasked."""
        return False

    def explain(self, row: R) -> None:
        """Show in the panel how the answer of a row came about, when asked for."""

    def explanation(self, row: R) -> ExplainWanted | None:
        """Return what the window Explain is opened with for a row; None while there is nothing to explain."""
        return None

    def refused_heading(self, row: R) -> str:
        """Say what was refused."""
        raise NotImplementedError

    def refused_buttons(self, row: R) -> Sequence[Button]:
        """Return the buttons that lift a refusal."""
        return ()

    def row_actions(self, row: R) -> Sequence[QAction]:
        """Return what the menu of a row offers, without a parent: the menu takes them."""
        return ()

    def wants_sight(self, row: R) -> bool:
        """Say whether a row that is settled is brought into sight."""
        return row.state in ASKING

    def kind_of(self, row: R) -> RowKind:
        """Return what a row is."""
        return RowKind.DIM if row.state in _DIM else RowKind.NORMAL

    def clear(self) -> None:
        """Begin anew (F7)."""

    def order(self, rows: Sequence[R]) -> Sequence[R]:
        """Return the rows as they are listed: the newest on top."""
        return list(reversed(rows))

    def say_count(self) -> None:
        """Say how many rows there are."""

    # what the frame asks

    def first_stop(self) -> QWidget:
        """The barcode field."""
        return self.scan

    def unsaved(self) -> bool:
        """Say whether a row still waits: it would be lost with the window."""
        return self.queue.waiting > 0

    def save(self) -> None:
        """Go on with what waits."""
        self.queue.resume()

    @Slot()
    def undo(self) -> None:
        """Take back what was done last here (Ctrl+Z)."""
        self.undoing.begin()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.scan.set_hint(self.tr("Barcode"))
        self.undo_button.setText(self.tr("&Undo last"))
        set_tip(self.undo_button, self.tr("Takes back what was done last at this circulation point, after a question (Ctrl+Z)."))
        self.aside.setText(self.tr("Set as&ide"))
        set_tip(self.aside, self.tr("Leaves it as it is, and goes on to the next one refused."))
        self.again.setText(self.tr("&Try again"))
        self.whole.setText(explain_words())
        set_tip(self.whole, self.tr("Every decision for this patron and copy, with the rules that lost and why."))
        self.panel.retranslate()
        self.tools.retranslate()
        self.model.set_columns(self.columns())
        self.say_count()
        self._show_marked(anew=True)
        settle(self)

    # rows

    @Slot(list)
    def _on_scanned(self, barcodes: list[str]) -> None:
        for barcode in barcodes:
            self.queue.add(self.new_row(self.queue.next_number(), barcode))

    @Slot()
    def _on_rows_changed(self) -> None:
        self.model.set_rows(self.order(self.queue.rows))
        self.table.grow()
        if self._sight is not None:
            sight, self._sight, self._explaining = self._sight, None, None
            self.table.mark(sight)
        self.say_count()
        self._show_marked()
        self.tell_state()

    @Slot(object)
    def _on_settled(self, row: R) -> None:
        """Bring a row into sight that asks for something, unless staff are busy with another one: the first of several."""
        before = self.queue.row(self._sight) if self._sight is not None else None
        if self.wants_sight(row) and not self.panel.busy and not self._open_question() and (before is None or before.state not in ASKING):
            self._sight = row.number

    def _open_question(self) -> bool:
        """Whether the marked row asks for something already: the others come when it is dealt with."""
        row = self.table.current_row()
        now = self.queue.row(row.number) if row is not None else None
        return now is not None and now.state in ASKING and self.panel.isVisible()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self._show_marked()

    @Slot(object)
    def _on_opened(self, _row: object) -> None:
        """Enter on a row: its panel again, where it was closed."""
        self._show_marked(anew=True)

    def _show_marked(self, *, anew: bool = False) -> None:
        marked = self.table.current_row()
        row = self.queue.row(marked.number) if marked is not None else None
        shown = (row, row is not None and row.number == self._explaining)
        if shown == self._shown and not anew:
            return
        self._shown = shown
        self.panel.turn_to(row.number if row is not None else None)
        if row is None:
            self.panel.hide()
        elif row.state is State.REFUSED:
            self._show_refused(row)
        elif row.number == self._explaining:
            self.explain(row)
            self.whole.setVisible(self.explanation(row) is not None)
        elif not self.show_done(row):
            self.panel.hide()

    def _show_refused(self, row: R) -> None:
        refusal = row.refusal
        if isinstance(refusal, DeskRefused):
            points = reason_points(refusal.against, self.client.actor.may)
            self.panel.show_refused(self.refused_heading(row), "", points, may_override=refusal.may_override)
            self.panel.offer(*self.refused_buttons(row), self.whole, self.aside)
        elif refusal is not None:
            self.panel.show_lines(say(refusal), "", (), kind="danger")
            self.panel.offer(self.again, self.aside)
        settle(self)

    def marked(self) -> R | None:
        """Return the marked row as it stands now."""
        row = self.table.current_row()
        return self.queue.row(row.number) if row is not None else None

    @Slot(str)
    def _on_override(self, why: str) -> None:
        if (row := self.marked()) is not None:
            self.queue.add(replace(row, why=why))
            self.scan.setFocus()

    def anew(self, row: R) -> R:
        """Return a row as it is tried again."""
        return row

    @Slot()
    def _on_again(self) -> None:
        if (row := self.marked()) is not None:
            self.queue.add(self.anew(row))
            self.scan.setFocus()

    @Slot()
    def _on_aside(self) -> None:
        """Leave the row as it is; the next one that asks for something comes."""
        if (row := self.marked()) is not None:
            self.queue.put(replace(row, state=State.ASIDE))
        self.panel.reason.clear()
        following = next((one for one in self.queue.rows if one.state in ASKING), None)
        self.panel.hide()
        if following is not None:
            self.table.mark(following.number)
        self.scan.setFocus()

    @Slot()
    def on_explain(self) -> None:
        """Say how the marked row came about (Ctrl+E); what is said already, and a refusal, the window Explain goes on with."""
        row = self.marked()
        if row is not None and row.state is not State.REFUSED and row.number != self._explaining:
            self._explaining = row.number
            self._show_marked(anew=True)
        else:
            self.on_explain_whole()

    @Slot()
    def on_explain_whole(self) -> None:
        """Open Explain for the marked row: every decision of its patron and copy."""
        row = self.marked()
        wanted = self.explanation(row) if row is not None else None
        if wanted is not None:
            self.open_window(COMMAND, wanted)

    @Slot()
    def _on_panel_left(self) -> None:
        self._explaining, self._shown = None, (self.marked(), False)
        self.scan.setFocus()

    @Slot(object)
    def _on_undone(self, answer: Any) -> None:
        """Show on its row that it was taken back."""
        done = [row for row in self.queue.rows if row.barcode == answer.barcode and row.state is State.DONE]
        if done:
            self.queue.put(replace(done[-1], state=State.UNDONE))
        self.scan.setFocus()

    # the line to the database

    @Slot(object)
    def _on_stopped(self, refusal: Refusal) -> None:
        waits = self.tr("%n row(s) wait and go on by themselves.", "", self.queue.waiting)
        self.banner.say("lost", say(refusal), waits, self.tr("Try again"), "refresh-cw")

    @Slot()
    def _on_banner_acted(self) -> None:
        self.banner.clear()
        self.queue.resume()

    @Slot(str)
    def _on_export_failed(self, sentence: str) -> None:
        self.banner.show_failed(sentence)

    # keys and the menu of a row

    @Slot()
    def _on_copy_key(self) -> None:
        self.scan.setFocus()
        self.scan.selectAll()

    def _marked_actions(self) -> Sequence[QAction]:
        row = self.marked()
        return self.row_actions(row) if row is not None else ()

    def leave_innermost(self) -> None:
        """Esc: what is innermost goes; the window itself last."""
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        event.accept()
        if self.panel.isVisible():
            self.panel.leave()
        else:
            self.leave_innermost()


def _number(row: DeskRow) -> int:
    return row.number
