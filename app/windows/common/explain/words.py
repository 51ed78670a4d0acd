"""What Explain says of a decision: whose rule, which rule governs, what decided against another, what keeps one from fitting (X1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Variable
from app.domain.parameters.outcome import Outcome, Unfit
from app.domain.parameters.precedence import DATE_PASSED, ORGANISATION
from app.domain.parameters.rule import REGISTERED, Rule, Variables
from app.domain.parameters.situation import Situation
from app.domain.text import Sentence
from app.queries.explain_situation import Explained
from app.windows.common.formats import date_text
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import WHOSE_RULE, variable_name, words
from app.windows.common.rules.value_words import meaning_words
from app.windows.common.words import say


@dataclass(frozen=True)
class Reason:
    """Why a rule is beaten or does not fit: the variable that decided, and how."""

    variable: str
    how: str

    @property
    def text(self) -> str:
        """Return both as one text."""
        return f"{self.variable}: {self.how}"


@dataclass(frozen=True)
class ExplainWords:
    """Says what was decided in one situation."""

    explained: Explained
    names: Names
    meanings: Mapping[str, Sentence] = field(default_factory=dict)
    """By parameter, what its value comes to for a real patron and copy."""

    def parameter(self, outcome: Outcome) -> str:
        """Return the parameter, with the selector value in brackets where it has one."""
        name, selector = self.names.parameter(outcome.parameter), self.selector(outcome)
        return f"{name} ({selector})" if selector else name

    def selector(self, outcome: Outcome) -> str:
        """Return the selector value, nothing without one."""
        return self.names.selector(outcome.parameter, outcome.selector)

    def value(self, outcome: Outcome) -> str:
        """Return the value that holds, nothing where none does."""
        return self.names.value(outcome.parameter, outcome.ruling.decision.rule) if outcome.ruling else ""

    def meaning(self, outcome: Outcome) -> str:
        """Return what a special value means; that its base rule is missing where nothing holds."""
        if outcome.ruling is None:
            return QCoreApplication.translate("Parameters", "Its base rule is missing.")
        special = meaning_words(outcome.parameter, outcome.ruling.decision.value)
        here = self.meanings.get(outcome.parameter.key)
        return special if special or here is None else say(here)

    def whose(self, outcome: Outcome) -> str:
        """Return the organisation where the decision starts."""
        return self.names.organisation(outcome.start.node_id)

    def why_whose(self, outcome: Outcome) -> str:
        """Return why it starts there."""
        return words(WHOSE_RULE[outcome.start.whose_rule])

    def walk(self, outcome: Outcome) -> str:
        """Return the organisations that were asked, from where the decision starts up to 1 Admin, and why it starts there."""
        way = " → ".join(self.names.organisation(id_) for id_ in self.names.tree.chain(outcome.start.node_id))
        return QCoreApplication.translate("Parameters", "Asked in turn: {way} ({why})").format(way=way, why=self.why_whose(outcome))

    def governing(self, outcome: Outcome) -> str:
        """Return the rule that governs: at which row of the window, where it is set, for what (a name that is cut leaves the row)."""
        if outcome.ruling is None:
            return ""
        rule = outcome.ruling.decision.rule
        parts = [self.names.organisation(rule.organisation_id), ", ".join(self.names.case(rule)) or "*", self.names.period(rule)]
        place, number = ", ".join(part for part in parts if part), self.explained.number(outcome, rule)
        return QCoreApplication.translate("Parameters", "Row {row}: {rule}").format(rule=place, row=number) if number else place

    def beaten(self, outcome: Outcome, rule: Rule, decided_by: str) -> Reason:
        """Return what decided against a rule that fits as well."""
        if decided_by == ORGANISATION:
            return Reason(organisation_word(), QCoreApplication.translate("Parameters", "deeper goes before"))
        if decided_by == DATE_PASSED:
            text = QCoreApplication.translate("Parameters", "its day has passed ({day})")
            return Reason(QCoreApplication.translate("Parameters", "Value"), text.format(day=date_text(rule.value.fixed_day)))
        variable = Variable(decided_by)
        winner = outcome.ruling.decision.rule.variables if outcome.ruling else Variables()
        if variable is Variable.PERIOD:
            return Reason(variable_name(variable), _period(winner, rule.variables))
        if variable is Variable.SHELF:
            return Reason(variable_name(variable), _shelf(winner, rule.variables))
        name = self.names.of(variable, winner.ids[REGISTERED.index(variable)])
        return Reason(variable_name(variable), _before_star(name))

    def unfit(self, outcome: Outcome, unfit: Unfit) -> Reason:
        """Return what keeps a rule from fitting the situation: what is in its place here (what it is set for, its row shows)."""
        case = self.explained.case
        if unfit.because == ORGANISATION:
            text = QCoreApplication.translate("Parameters", "not at or above {start}")
            return Reason(organisation_word(), text.format(start=self.whose(outcome)))
        variable = Variable(unfit.because)
        known = date_text(case.day) if variable is Variable.PERIOD else self._known(variable, case.situation)
        if not known:
            return Reason(variable_name(variable), QCoreApplication.translate("Parameters", "not known here"))
        return Reason(variable_name(variable), QCoreApplication.translate("Parameters", "here {known}").format(known=known))

    def _known(self, variable: Variable, situation: Situation) -> str:
        if variable is Variable.SHELF:
            return situation.shelf or ""
        id_ = situation.ids[REGISTERED.index(variable)]
        return self.names.of(variable, id_) if id_ is not None else ""


def organisation_word() -> str:
    """Return what the column of organisations is called."""
    return QCoreApplication.translate("Parameters", "Organisation")


def _before_star(name: str) -> str:
    return QCoreApplication.translate("Parameters", "{value} goes before *").format(value=name)


def _shelf(winner: Variables, loser: Variables) -> str:
    if loser.shelf is None:
        return _before_star(winner.shelf or "")
    longer = QCoreApplication.translate("Parameters", "{longer} is longer than {shorter}")
    return longer.format(longer=winner.shelf, shorter=loser.shelf)


def _period(winner: Variables, loser: Variables) -> str:
    """Say what made a period go before another, or before none."""
    if not loser.sets(Variable.PERIOD):
        return QCoreApplication.translate("Parameters", "a period goes before none")
    if winner.from_date != loser.from_date:
        return QCoreApplication.translate("Parameters", "the later first day goes before")
    return QCoreApplication.translate("Parameters", "the earlier last day goes before")
