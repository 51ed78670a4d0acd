"""The columns of the events: what, when and what it costs under today's rules and under unsaved ones, and what decides it."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication

from app.domain.timeline.beside import Pair
from app.windows.common.formats import amount_text, date_text
from app.windows.common.patron.texts import currency_sign
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.rules.names import Names
from app.windows.common.words import say
from app.windows.timeline.words import PARTS, called, decided_by, sign_of


def pair_key(pair: Pair) -> Hashable:
    """Return what tells rows apart from one reading to the next."""
    event = pair.event
    return event.kind, event.of, event.day


class PairColumns:
    """Makes the columns; `names` say what settings are called, `beside` whether there is another life beside today's."""

    def __init__(self, names: Names | None, *, beside: bool, currency: str = "") -> None:
        self._names, self._beside, self._currency = names, beside, currency

    def columns(self) -> tuple[Column[Pair], ...]:
        """Return the columns from left to right."""
        what = Column(key="what", header=self.tr("Event"), cell=_what, tip=_said, required=True)
        setting = Column(key="setting", header=self.tr("Setting"), full=self.tr("By which setting"), cell=self._setting, tip=self._setting, width="stretch")
        if not self._beside:
            day = Column(key="day", header=self.tr("Day"), cell=_day, sort=_day_of, export=_day_of, required=True)
            amount = Column(key="amount", header=self._with_sign(self.tr("Amount")), cell=_amount, sort=_amount_of, right=True)
            return what, day, amount, setting
        return (
            what,
            Column(key="day", header=self.tr("Is"), full=self.tr("Day under today's rules"), cell=_day, sort=_day_of, export=_day_of, required=True),
            Column(key="then", header=self.tr("Becomes"), full=self.tr("Day with the unsaved changes"), cell=self._then, sort=_then_of, required=True),
            Column(key="amount", header=self._with_sign(self.tr("Amount")), cell=self._change, sort=_amount_of, right=True),
            setting,
        )

    @staticmethod
    def tr(text: str) -> str:
        """Translate a heading."""
        return QCoreApplication.translate("PairColumns", text)

    def _with_sign(self, heading: str) -> str:
        return f"{heading}, {currency_sign(self._currency)}" if self._currency else heading

    def _setting(self, pair: Pair) -> str:
        return decided_by(pair.latest.source, self._names) if self._names is not None else ""

    def _then(self, pair: Pair) -> Cell:
        if pair.then is None:
            return Cell(text=self.tr("never"), bold=True, colour="warn")
        if pair.now is not None and pair.now.day == pair.then.day:
            return Cell(text=self.tr("the same"), colour="text2")
        return Cell(text=date_text(pair.then.day), bold=True, colour="warn")

    def _change(self, pair: Pair) -> Cell:
        now, then = _written(pair.now.amount if pair.now else None), _written(pair.then.amount if pair.then else None)
        if pair.now is None or pair.then is None or now == then:
            return Cell(text=now or then)
        return Cell(text=then or "–", old=now or "–", bold=True, colour="warn")


def _what(pair: Pair) -> Cell:
    return Cell(text=called(pair.event), icon=sign_of(pair.event), indent=14 if pair.event.kind in PARTS else 0)


def _said(pair: Pair) -> str:
    return say(pair.latest.sentence)


def _day(pair: Pair) -> str:
    return date_text(pair.now.day) if pair.now is not None else QCoreApplication.translate("PairColumns", "never")


def _day_of(pair: Pair) -> object:
    return pair.event.day


def _then_of(pair: Pair) -> object:
    return pair.latest.day


def _amount(pair: Pair) -> str:
    return _written(pair.event.amount)


def _amount_of(pair: Pair) -> int:
    return pair.latest.amount or 0


def _written(amount: int | None) -> str:
    return amount_text(amount) if amount is not None else ""
