"""What Explain says of a real patron and copy above the decisions: the due date with its lines, what is against the loan, then and now (X1, X15, X16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.background.client import Client
from app.domain.parameters.catalogue import catalogue
from app.domain.periods import Due
from app.services.desk.real_case import Kept, RealCase, Would
from app.services.desk.real_sources import Told
from app.windows.common.circulation.loan_reason import kept_points
from app.windows.common.circulation.words import due_text, kept_line
from app.windows.common.formats import date_text, money_text
from app.windows.common.mail_words import kind_text
from app.windows.common.patron.texts import DEBTS, word
from app.windows.common.rules.names import Names
from app.windows.common.words import say


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A line with its icon and the colour of that."""

    text: str
    icon: str = ""
    tint: str = "text2"


@dataclass(frozen=True)
class Said:
    """Says what comes of one real situation."""

    real: RealCase
    names: Names
    client: Client

    @property
    def is_there(self) -> bool:
        """Whether there is a loan, or what would be one."""
        return self.real.told is not None or self.real.kept is not None or self.real.would is not None

    @property
    def title(self) -> str:
        """Return what window titles say: the title and who has it, as far as they are known."""
        copy, name = self.real.copy, self.real.name or self.real.card
        if copy is not None and name:
            return QCoreApplication.translate("Explain", "{title} to {patron}").format(title=copy.title, patron=name)
        return copy.title if copy is not None else name

    def heading(self) -> str:
        """Return what the fee or notice asked about is, else the due date; of what would be refused that it would be."""
        if self.real.told is not None:
            return self._told_heading(self.real.told)
        kept, would = self.real.kept, self.real.would
        if kept is not None:
            reason = kept.reason
            due = Due(reason.due_date, reason.due_at, reason.is_open)
            return QCoreApplication.translate("Explain", "On loan, due {day}").format(day=due_text(due, self.client))
        if would is not None and would.reasons:
            return QCoreApplication.translate("Explain", "Would not be lent: %n reason(s)", "", len(would.reasons))
        return QCoreApplication.translate("Explain", "Would be due {day}").format(day=due_text(would.answer.due, self.client)) if would is not None else ""

    def lines(self) -> Iterator[SaidLine]:
        """Return the lines below it."""
        if self.real.told is not None:
            yield from self._told(self.real.told)
        elif self.real.kept is not None:
            yield from self._kept(self.real.kept)
        elif self.real.would is not None:
            yield from self._would(self.real.would)

    def _told_heading(self, told: Told) -> str:
        name = word(DEBTS, told.kind) if told.is_fee else kind_text(told.kind)
        amount = money_text(told.amount, self.real.currency) if told.is_fee or told.amount else ""
        text = QCoreApplication.translate("Explain", "{what} on {day}")
        return text.format(what=f"{name} {amount}".strip(), day=date_text(told.day))

    def _told(self, told: Told) -> Iterator[SaidLine]:
        """Say what was kept when it arose; the decisions below are those of that day by the rules of today."""
        for line in told.lines:
            yield SaidLine(kept_line(line, self.real.currency), "coins")
        if told.setting:
            yield SaidLine(QCoreApplication.translate("Explain", "Decided by: {setting}").format(setting=told.setting), "building-2")
        if told.is_fee and not told.lines:
            yield SaidLine(QCoreApplication.translate("Explain", "Nothing is kept of how it came about."), "info")

    def _kept(self, kept: Kept) -> Iterator[SaidLine]:
        for point in kept_points(kept.reason, self.client):
            yield SaidLine(point.text, "history")
        if kept.rule is None or kept.today is None:
            return
        if kept.is_same:
            yield SaidLine(QCoreApplication.translate("Explain", "The rules of today say the same."), "circle-check", "ok")
            return
        text = QCoreApplication.translate("Explain", "By the rules of today it would be {value}, due {day}: {rule}")
        value, rule = self.names.value(catalogue()[kept.parameter], kept.rule), self.names.organisation(kept.rule.organisation_id)
        text = text.format(value=value, day=due_text(kept.today.due, self.client), rule=f"{rule}, {', '.join(self.names.case(kept.rule)) or '*'}")
        yield SaidLine(text, "triangle-alert", "warn")

    def _would(self, would: Would) -> Iterator[SaidLine]:
        for reason in would.reasons:
            lifted = f" {QCoreApplication.translate('Explain', 'Lifted by: {what}').format(what=say(reason.lifted_by))}" if reason.lifted_by else ""
            yield SaidLine(f"{say(reason.text)}{lifted}", "octagon-x", "danger")
        if would.reasons:
            text = QCoreApplication.translate("Explain", "Without them it would be due {day}").format(day=due_text(would.answer.due, self.client))
            yield SaidLine(text, "calendar")
        for line in would.answer.lines:
            yield SaidLine(say(line.text), "calendar")
        for warning in (*would.warnings, *would.answer.warnings):
            yield SaidLine(say(warning), "triangle-alert", "warn")
