"""Ctrl+Z at the desk: says what was done last at this place, asks, and takes it back (D1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.refusals import Conflict, Refusal
from app.queries.desk.log import ActionRow, find_last_action
from app.services.desk.results import Undone
from app.services.desk.undo import undo_last
from app.windows.common.banner import Banner
from app.windows.common.formats import money_text, time_text
from app.windows.common.inner_window import InnerWindow
from app.windows.common.messages import ask, reasons_text

if TYPE_CHECKING:
    from app.background.client import Client


class Undoing(QObject):
    """`undone` carries what was taken back (Undone). `currency` is what amounts are in, once it is known."""

    undone = Signal(object)

    def __init__(self, client: Client, window: InnerWindow, banner: Banner) -> None:
        super().__init__(window)
        self._client, self._window, self._banner = client, window, banner
        self.currency = ""

    def begin(self) -> None:
        """Look what was done last."""
        actor = self._client.actor
        self._client.runner.read(self, partial(find_last_action, point_id=actor.point_id, unit_id=actor.unit_id), self._show_last, self._show_refused)

    def _show_last(self, last: ActionRow | None) -> None:
        if last is None:
            self._banner.say("info", self.tr("There is nothing to undo here."))
            return
        when = time_text(self._client.local(last.at).time())
        what = " · ".join(part for part in (last.title, last.barcode, last.patron, money_text(last.paid, self.currency) if last.paid else "") if part)
        dialog = ask(
            self._window,
            title=self.tr("Undo"),
            heading=self._heading(last.kind),
            text=what,
            action=self.tr("&Undo it"),
            action_icon="undo-2",
            consequence=self.tr("Done {time} by {staff}. Fees that it made go with it.").format(time=when, staff=last.by),
            then=partial(self._carry_out, last.id),
        )
        dialog.setObjectName("undo_question")

    def _heading(self, kind: str) -> str:
        return {
            "loan": self.tr("Undo the last loan"),
            "renewal": self.tr("Undo the last renewal"),
            "return": self.tr("Undo the last return"),
            "due-date": self.tr("Undo the last due date set by hand"),
            "payment": self.tr("Undo the last payment"),
        }[kind]

    def _carry_out(self, action_id: int) -> None:
        self._client.runner.change(self, partial(undo_last, action_id=action_id), self._show_undone, self._show_refused)

    def _show_undone(self, answer: Undone) -> None:
        what = " · ".join(part for part in (answer.title, answer.barcode) if part)
        self._banner.show_saved(self.tr("It was undone"), what)
        self.undone.emit(answer)

    def _show_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, Conflict):
            self._banner.show_failed(self.tr("Nothing was undone"), self.tr("Something else was done here meanwhile. Undo again to see what."))
        else:
            self._banner.show_failed(self.tr("Nothing was undone"), reasons_text(refusal))
