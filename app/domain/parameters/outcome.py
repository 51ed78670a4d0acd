"""What the rules say about one situation, parameter by parameter: decided, and why every other rule does not fit (X1)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.node import Places, Ruling, Start, decide_at, sending_by, start_of
from app.domain.parameters.precedence import ORGANISATION
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.refusals import NotFound
from app.domain.text import fold


@dataclass(frozen=True, slots=True)
class Unfit:
    """A rule that does not match, and the first of its variables that does not (`organisation` or a variable's code)."""

    rule: Rule
    because: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What holds for one parameter (and selector value). `ruling` is None where no rule holds: its base rule is missing."""

    parameter: Parameter
    selector: str | None
    start: Start
    ruling: Ruling | None
    unfit: tuple[Unfit, ...]

    @property
    def matching(self) -> int:
        """How many rules fit the situation."""
        return 1 + len(self.ruling.decision.beaten) if self.ruling else 0


@dataclass(frozen=True, slots=True)
class Case:
    """One situation: where, who and what, on which day."""

    places: Places
    situation: Situation
    day: date


def unfit_by(rule: Rule, situation: Situation, day: date, chain: Collection[int]) -> str | None:
    """Return the first variable, most governing first, that keeps a rule from matching; None where it matches.

    A rule whose fixed day has passed is no such rule: it fits, and is beaten for that reason.
    """
    if rule.organisation_id not in chain:
        return ORGANISATION
    variables = rule.variables
    for variable, wanted, known in zip(REGISTERED, variables.ids, situation.ids, strict=True):
        if wanted is not None and wanted != known:
            return variable.value
    if variables.shelf is not None and not situation.folded.startswith(fold(variables.shelf)):
        return Variable.SHELF.value
    if not (variables.from_date or date.min) <= day <= (variables.to_date or date.max):
        return Variable.PERIOD.value
    return None


def decide_each(
    tree: Tree, rules: Iterable[Rule], parameters: Iterable[Parameter], selectors: Mapping[str, Iterable[str]], kinds: Mapping[str, str], case: Case
) -> tuple[Outcome, ...]:
    """Decide parameters in one situation: one outcome for each, and for each selector value that `selectors` has for it.

    `rules` are those of all places of the situation and above; `kinds` maps the codes of message formats to what they are.
    """
    rules = tuple(rules)
    book = RuleBook(tree, rules)
    by_parameter: dict[str, list[Rule]] = {}
    for rule in rules:
        by_parameter.setdefault(rule.parameter, []).append(rule)
    return tuple(
        _outcome(book, parameter, selector, by_parameter.get(parameter.key, []), kinds, case)
        for parameter in parameters
        for selector in ((None,) if parameter.selector is None else selectors[parameter.key])
    )


def _outcome(book: RuleBook, parameter: Parameter, selector: str | None, rules: Iterable[Rule], kinds: Mapping[str, str], case: Case) -> Outcome:
    sending = sending_by(parameter, selector, kinds)
    try:
        ruling: Ruling | None = decide_at(book, parameter, case.places, case.situation, case.day, selector, sending)
    except NotFound:
        ruling = None
    start = ruling.start if ruling else start_of(parameter, case.places, sending)
    chain = book.tree.chain(start.node_id)
    asked = ((rule, unfit_by(rule, case.situation, case.day, chain)) for rule in rules if rule.selector == selector)
    return Outcome(parameter, selector, start, ruling, tuple(Unfit(rule, because) for rule, because in asked if because is not None))
