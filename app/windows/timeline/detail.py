"""What stands under the table: the marked event with what decided it, and what it all comes to (X2)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.overlay import is_unsaved
from app.domain.timeline.beside import Pair
from app.domain.timeline.facts import Event, Life
from app.queries.timeline_beside import Told
from app.windows.common.formats import date_text, money_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.rules.names import Names
from app.windows.common.section_box import Panel
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.timeline.words import called, decided_by, sign_of


class EventPanel(QWidget):
    """Explains one event, and sums up the life."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = Panel(self, name="life_event")
        self.sum_label, self.sum = PlainLabel("", self, role="secondary"), PlainLabel("", self, role="section")
        self.sooner = PlainLabel("", self, role="secondary")
        self.note = PlainLabel("", self, role="secondary", wrap=True)
        for label, name in ((self.sum, "life_sum"), (self.sooner, "life_sooner"), (self.note, "life_note")):
            label.setObjectName(name)
        line = QHBoxLayout()
        line.setSpacing(metric(10))
        for label in (self.sum_label, self.sum):
            line.addWidget(label)
        line.addStretch(1)
        line.addWidget(self.sooner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(8))
        column.addWidget(self.panel)
        column.addLayout(line)
        column.addWidget(self.note)

    def show_event(self, pair: Pair | None, names: Names | None, currency: str, draft: RuleDraft) -> None:
        """Explain an event: its day, its amount and what decided it, in both lives where they differ; `draft` is what is unsaved."""
        self.panel.clear()
        if pair is None or names is None:
            self.panel.add_line(self.tr("Mark an event to see what decides it."), role="secondary")
            return
        self.panel.add_heading(f"{called(pair.event)}, {date_text(pair.latest.day)}", sign_of(pair.event))
        if pair.differs:
            for event, text in ((pair.now, self.tr("Today's rules: {what}")), (pair.then, self.tr("With the unsaved changes: {what}"))):
                self.panel.add_line(text.format(what=self._told(event, currency, with_day=True) if event is not None else self.tr("never")))
        else:
            self.panel.add_line(self._told(pair.latest, currency, with_day=False))
        now, then = (decided_by(event.source, names) if event is not None else "" for event in (pair.now, pair.then))
        rule = pair.then.source.rule if pair.then is not None and pair.then.source is not None else None
        if rule is not None and pair.then is not pair.now and is_unsaved(rule, draft):
            then = self.tr("{setting} (unsaved)").format(setting=then)
        for text in dict.fromkeys(text for text in (now, then) if text):
            self.panel.add_line(text, role="secondary")

    def _told(self, event: Event, currency: str, *, with_day: bool) -> str:
        parts = [date_text(event.day)] if with_day else []
        parts += [say(event.sentence), *([money_text(event.amount, currency)] if event.amount else [])]
        return ", ".join(parts)

    def show_sum(self, told: Told | None) -> None:
        """Say what the loan has cost in the end."""
        self.sum_label.setText(self.tr("Sum in the end") if told is not None else "")
        self.sooner.setText("")
        self.note.setText("")
        if told is None:
            self.sum.setText("")
            return
        now, then = told.now, told.then
        text = _total(now)
        if then is not None and then.owed[-1][1] != now.owed[-1][1]:
            text = f"{text} → {_total(then)}"
        self.sum.setText(text)
        days = _days_sooner(now, then) if then is not None else 0
        if days:
            self.sooner.setText(self.tr("Invoice %n day(s) sooner", "", days) if days > 0 else self.tr("Invoice %n day(s) later", "", -days))
        alone = self.tr("Other loans and debts of the account are not counted in.")
        stays = self.tr("The due date stays as it is: the loan is there already.") if told.exists and then is not None else ""
        self.note.setText(" ".join(part for part in (alone, stays) if part))


def _total(life: Life) -> str:
    return money_text(life.owed[-1][1], life.currency)


def _days_sooner(now: Life, then: Life) -> int:
    """Return how many days sooner the invoice comes, 0 where there is none in either."""
    days = [next((event.day for event in life.events if event.kind == "invoice"), None) for life in (now, then)]
    return (days[0] - days[1]).days if days[0] is not None and days[1] is not None else 0
