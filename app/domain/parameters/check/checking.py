"""The rule check of a whole rule set: what never governs, is needless, missing, past its day, or contradicts (circulation.md 12)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.check.boxes import meet
from app.domain.parameters.check.contest import Contest
from app.domain.parameters.check.coordination import coordination_findings
from app.domain.parameters.check.field import Field, Group
from app.domain.parameters.check.finding import Finding, FindingKind, Report
from app.domain.parameters.check.saying import Saying
from app.domain.parameters.check.space import Present, span
from app.domain.parameters.node import OVERDUE_FEE
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import base_value
from app.domain.parameters.words import selector_word
from app.domain.text import Sentence, mark, sentence


def check_rules(present: Present, rules: Sequence[Rule], today: date, report: Report | None = None) -> list[Finding]:
    """Return everything found, kind after kind, each in the order of the parameters and of the rules' numbers. `report` is told of each group of rules."""
    return Check(present, rules, today).run(report or _silent)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a rule governs from today on: nowhere, for the reason in `never`; else all that it is set for but where `before` go before it."""

    never: Sentence | None
    before: tuple[Rule, ...] = ()


def _silent(_done: int, _total: int) -> None: ...


class Check:
    """One rule check; `run` is done once."""

    def __init__(self, present: Present, rules: Sequence[Rule], today: date) -> None:
        self._present, self._rules, self._today = present, rules, today
        self._field, self._saying = Field(present, rules, today), Saying(present.tree)

    def run(self, report: Report) -> list[Finding]:
        """Return the findings."""
        found = [*self._date_passed(), *self._no_base()]
        outlived = {finding.rule.id for finding in found if finding.rule is not None and self._is_past(finding.rule)}
        groups = self._field.groups
        for done, (group, rules) in enumerate(groups.items()):
            report(done, len(groups) + 1)
            found += self._of_group(group, [rule for rule in rules if rule.id not in outlived and not self._is_exempt(rule)])
        report(len(groups), len(groups) + 1)
        found += coordination_findings(self._field)
        kinds, keys = list(FindingKind), list(catalogue())
        return sorted(found, key=lambda one: (kinds.index(one.kind), keys.index(one.parameter), one.rule.id or 0 if one.rule else 0))

    def reach(self, rule: Rule) -> Reach:
        """Return where one of the rules governs."""
        found, known = self._inside(rule), rule.selector is None or rule.selector in self._present.selectors[rule.parameter]
        beating = _joined((contest, contest.beating(number)) for contest, number in found)
        if beating is not None or not known:
            return Reach(self._why_shadowed(rule, beating or ()))
        before = {
            other: contest.entries[other].rule
            for contest, number in found
            for region in contest.regions(number)
            for other, box in contest.before(number, region)
            if not contest.entries[other].above and meet(region, box) is not None
        }
        return Reach(None, tuple(before[other] for other in sorted(before)))

    def _inside(self, rule: Rule) -> list[tuple[Contest, int]]:
        """Return the contests that a rule takes part in, each with its place there."""
        found = []
        for contest in self._field.contests((rule.parameter, rule.selector)):
            place = next((number for number, entry in enumerate(contest.entries) if not entry.above and entry.rule.id == rule.id), None)
            if place is not None:
                found.append((contest, place))
        return found

    def _is_exempt(self, rule: Rule) -> bool:
        """Say whether it is a rule that has to be there: a protected one of 1 Admin, or an account's one full cover."""
        return rule.protected or (rule.variables.covers_everything and self._present.tree[rule.organisation_id].kind is Kind.ACCOUNT)

    # what never governs, and what is needless

    def _of_group(self, group: Group, rules: Collection[Rule]) -> Iterator[Finding]:
        if not rules:
            return
        contests = self._field.contests(group)
        places = [{entry.rule.id: number for number, entry in enumerate(contest.entries) if not entry.above} for contest in contests]
        parameter, selector = group
        known = selector is None or selector in self._present.selectors[parameter]
        for rule in rules:
            inside = [(contest, place[rule.id]) for contest, place in zip(contests, places, strict=True) if rule.id in place]
            beating = _joined((contest, contest.beating(number)) for contest, number in inside)
            if beating is not None or not known:
                yield self._finding(FindingKind.SHADOWED, rule, self._why_shadowed(rule, beating or ()), RuleChanges(removed=(rule,)))
            elif not self._says_the_side(rule):
                same = _joined((contest, contest.replacing(number)) for contest, number in inside)
                if same is not None:
                    said = self._saying.about(
                        mark("{rule} is needless: without it the same value holds everywhere, by {others}."), rule,
                        others=self._saying.others(same, rule.parameter),
                    )  # fmt: skip
                    yield self._finding(FindingKind.NEEDLESS, rule, said, RuleChanges(removed=(rule,)))

    def _says_the_side(self, rule: Rule) -> bool:
        """Say whether more hangs on a rule than its value: the fee of a lending point has grace and maximum taken from there too."""
        return rule.parameter == OVERDUE_FEE and self._present.tree[rule.organisation_id].kind is Kind.POINT

    def _why_shadowed(self, rule: Rule, beating: Collection[Rule]) -> Sentence:
        if self._is_past(rule):
            return self._saying.about(mark("{rule} never governs any more: its period ended on {day}."), rule, day=span(rule)[1])
        if beating:
            template = mark("{rule} never governs: wherever it matches it is beaten by {others}.")
            return self._saying.about(template, rule, others=self._saying.others(beating, rule.parameter))
        return self._saying.about(mark("{rule} never governs: what it is set for is not there."), rule)

    def _is_past(self, rule: Rule) -> bool:
        return span(rule)[1] < self._today

    # fixed days

    def _date_passed(self) -> Iterator[Finding]:
        for rule in self._rules:
            day, last = rule.value.fixed_day, rule.variables.to_date
            if day is None or (last is not None and last <= day):
                continue
            if day < self._today:
                said, mend = mark("{rule}: its fixed date {day} has passed, and it has no to-date by then."), RuleChanges(removed=(rule,))
            else:
                said, mend = mark("{rule}: its period should end on its fixed date {day} at the latest."), _ending(rule, day)
            yield self._finding(FindingKind.DATE_PASSED, rule, self._saying.about(said, rule, day=day), mend)

    # full covers

    def _no_base(self) -> Iterator[Finding]:
        there = {(rule.organisation_id, rule.parameter, rule.selector) for rule in self._rules if rule.variables.covers_everything}
        for node in self._present.tree.in_order():
            if node.kind is Kind.ACCOUNT:
                for parameter in catalogue().values():
                    for selector in self._present.selectors[parameter.key] if parameter.selector else (None,):
                        if (node.id, parameter.key, selector) not in there:
                            yield self._missing(parameter, selector, node.id)

    def _missing(self, parameter: Parameter, selector: str | None, organisation_id: int) -> Finding:
        rule = Rule(parameter=parameter.key, organisation_id=organisation_id, value=base_value(parameter, selector), selector=selector)
        place = self._saying.organisation(organisation_id)
        if selector is None:
            said = sentence(mark("{organisation} has no rule of {parameter} that holds for everything."), organisation=place, parameter=parameter.named)
        else:
            said = sentence(
                mark("{organisation} has no rule of {parameter} that holds for everything where {variable} is {selector}."), organisation=place,
                parameter=parameter.named, variable=selector_word(parameter.selector or ""), selector=selector,
            )  # fmt: skip
        return Finding(
            kind=FindingKind.NO_BASE, parameter=parameter.key, selector=selector, organisation_id=organisation_id, rule=None, sentence=said,
            mend=RuleChanges(added=(rule,)),
        )  # fmt: skip

    @staticmethod
    def _finding(kind: FindingKind, rule: Rule, said: Sentence, mend: RuleChanges) -> Finding:
        return Finding(kind=kind, parameter=rule.parameter, selector=rule.selector, organisation_id=rule.organisation_id, rule=rule, sentence=said, mend=mend)


def _joined(answers: Iterable[tuple[Contest, frozenset[int] | None]]) -> list[Rule] | None:
    """Return the rules that the contests name, None where one of them has no answer."""
    rules: dict[int | None, Rule] = {}
    for contest, found in answers:
        if found is None:
            return None
        rules |= {contest.entries[number].rule.id: contest.entries[number].rule for number in found}
    return list(rules.values())


def _ending(rule: Rule, day: date) -> RuleChanges:
    """Return the change that ends a rule's period on a day."""
    return RuleChanges(changed=(Changed(rule, replace(rule, variables=replace(rule.variables, to_date=day))),))
