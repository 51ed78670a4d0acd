"""What is said of the lives: whose they are, the line over each picture, the words in it, what a sign under the mouse means (X2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Variable
from app.domain.timeline.beside import Pair
from app.domain.timeline.facts import Life
from app.queries.timeline_beside import Told
from app.windows.common.formats import date_text, money_text
from app.windows.common.rules.names import Names
from app.windows.common.words import say
from app.windows.timeline.sheet import Sheet
from app.windows.timeline.words import called, short_day


class Telling:
    """Says it in the language of the screen."""

    def __init__(self, told: Told, pairs: Sequence[Pair]) -> None:
        self._told, self._pairs = told, pairs

    @staticmethod
    def tr(text: str) -> str:
        """Translate a text."""
        return QCoreApplication.translate("Telling", text)

    def about(self) -> str:
        """Return whose loan it is, and of what."""
        told = self._told
        return f"{told.title} {told.barcode} → {told.patron}" if told.barcode else self.tr("A loan as any other of the situation")

    def more(self, names: Names, case: str) -> str:
        """Return what is known of it besides; `case` is what a rule's situation says more."""
        told = self._told
        lent = self.tr("lent on {day}").format(day=date_text(told.lent))
        return ", ".join(part for part in (names.of(Variable.PATRON_CATEGORY, told.category_id), case, names.organisation(told.at), lent) if part)

    def sheet(self, unsaved: int, today: date, marked: int | None) -> Sheet:
        """Return the picture; `unsaved` is how many rules are."""
        now, then = self._told.now, self._told.then
        headings = [(self.tr("Today's rules"), self._said(now))]
        if then is not None:
            headings.append((QCoreApplication.translate("Telling", "With your %n unsaved change(s)", "", unsaved), self._said(then)))
        words = {"signal-red": self.tr("red signal"), "block": self.tr("block"), "today": self.tr("today {day}").format(day=short_day(today))}
        return Sheet([now] if then is None else [now, then], headings, self._pairs, words, today, marked)

    def tips(self) -> dict[int, str]:
        """Return of each place in the table what happens there."""
        return {place: f"{called(one.event)}, {date_text(one.event.day)}\n{say(one.event.sentence)}" for place, one in enumerate(self._pairs)}

    def _said(self, life: Life) -> tuple[str, str]:
        """Say in a line what a life comes to; then shorter, without years."""
        invoice = next((event for event in life.events if event.kind == "invoice"), None)
        money = money_text(life.owed[-1][1], life.currency)

        def said(written: Callable[[date], str]) -> str:
            due = self.tr("due {day}").format(day=written(life.due))
            told = self.tr("invoice {day}").format(day=written(invoice.day)) if invoice is not None else self.tr("no invoice")
            return f"{due}, {told}, {money}"

        return said(date_text), said(short_day)
