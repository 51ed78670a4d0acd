"""The history of rules: whole rules out of what the log keeps, and how they stood at every earlier moment (X6)."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.domain.parameters.changes import difference, rule_fields
from app.domain.parameters.history import Did, Logged, RuleEntry, changed_rows, day_end, retrace, same_rule, state_at
from app.domain.parameters.rule import Rule, Variables
from tests.domain.parameters.examples import days

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def plain(fields: Any) -> dict[str, Any]:
    """Return fields as the log gives them back."""
    kept: dict[str, Any] = json.loads(json.dumps(dict(fields), default=str))
    return kept


def entry(did: Did, rule: Rule, before: Any = None, after: Any = None, number: int = 0) -> Logged:
    return Logged(
        id=str(number), at=START + timedelta(minutes=number), login="admin", role="", organisation_id=rule.organisation_id, rule_id=rule.id or 0, did=did,
        before=plain(before or {}), after=plain(after or {}),
    )  # fmt: skip


def a_rule(number: int, **more: Any) -> Rule:
    fields: dict[str, Any] = {"id": 7, "parameter": "loan-period", "organisation_id": 2, "value": days(number)}
    return Rule(**fields | more)


class Story:
    """Rules that somebody adds, changes and removes, with the log of it and every state on the way."""

    def __init__(self, first: list[Rule]) -> None:
        self.rules = {rule.id or 0: rule for rule in first}
        self.log: list[Logged] = []
        self.states = [dict(self.rules)]

    def write(self, did: Did, rule: Rule, before: Any = None, after: Any = None) -> None:
        self.log.append(entry(did, rule, before, after, len(self.log)))
        self.states.append(dict(self.rules))

    def add(self, rule: Rule) -> None:
        self.rules[rule.id or 0] = rule
        self.write(Did.ADDED, rule, after=rule_fields(rule))

    def change(self, new: Rule) -> None:
        old = self.rules[new.id or 0]
        self.rules[new.id or 0] = new
        before, after = difference(old, new)
        self.write(Did.CHANGED, new, before, after)

    def remove(self, rule: Rule) -> None:
        del self.rules[rule.id or 0]
        self.write(Did.REMOVED, rule, before=rule_fields(rule))


periods = st.sampled_from([Variables(), Variables(shelf="Hc"), Variables(from_date=date(2026, 6, 1)), Variables(media_type_id=3, to_date=date(2026, 7, 1))])
first_rules = st.integers(0, 4).map(lambda count: [a_rule(number, id=number + 1) for number in range(count)])


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Up to 12 steps of what can be done to rules (B6)."""
    story = Story(draw(first_rules))
    for step in range(draw(st.integers(0, 12))):
        what = draw(st.sampled_from(Did)) if story.rules else Did.ADDED
        if what is Did.ADDED:
            value = days(draw(st.integers(0, 99)))
            story.add(Rule(id=100 + step, parameter="loan-period", organisation_id=draw(st.integers(1, 3)), variables=draw(periods), value=value))
            continue
        rule = story.rules[draw(st.sampled_from(sorted(story.rules)))]
        if what is Did.REMOVED:
            story.remove(rule)
            continue
        other = draw(periods)
        moved = replace(rule.variables, shelf=other.shelf, from_date=other.from_date, to_date=other.to_date)
        story.change(replace(rule, value=days(draw(st.integers(0, 99))), comment=draw(st.text(max_size=5)), variables=moved))
    return story


@given(stories())
def test_every_state_on_the_way_is_found_again(story: Story) -> None:
    now = story.rules.values()
    for step, standing in enumerate(story.states):
        found = state_at(now, reversed(story.log[step:]))
        assert {rule.id: rule for rule in found} == standing


@given(stories())
def test_every_entry_is_told_with_the_whole_rule_before_and_after(story: Story) -> None:
    entries = retrace(story.rules, reversed(story.log)).entries
    assert all(one.whole for one in entries)
    for step, one in enumerate(reversed(entries)):
        id_ = one.logged.rule_id
        assert (one.before, one.after) == (story.states[step].get(id_), story.states[step + 1].get(id_))


@given(stories(), st.data())
def test_going_back_in_two_stretches_ends_where_one_does(story: Story, data: st.DataObject) -> None:
    """A page of the history goes on where the one before it ended."""
    log = list(reversed(story.log))
    cut = data.draw(st.integers(0, len(log)))
    newer = retrace(story.rules, log[:cut])
    older = retrace(newer.rules, log[cut:])
    whole = retrace(story.rules, log)
    assert (*newer.entries, *older.entries) == whole.entries
    assert older.rules == whole.rules


def test_an_entry_names_the_fields_that_changed() -> None:
    old, new = a_rule(14), a_rule(21, comment="why")
    assert RuleEntry(entry(Did.CHANGED, new), old, new).fields == {"number", "comment"}
    assert RuleEntry(entry(Did.ADDED, new), None, new).fields == frozenset()
    assert RuleEntry(entry(Did.REMOVED, old), old, None).rule is old


def test_a_change_of_a_rule_that_went_unlogged_is_told_as_far_as_it_is_known() -> None:
    """Rules of a selector value go with it, past the log of rules."""
    before, after = difference(a_rule(14), a_rule(21))
    (one,) = retrace({}, [entry(Did.CHANGED, a_rule(21), before, after)]).entries
    assert not one.whole
    assert one.before is not None
    assert one.before.value.number == 14
    assert state_at([], [one.logged]) == ()


def test_a_removal_noted_by_the_server_only_in_part_adds_no_half_rule() -> None:
    assert state_at([], [entry(Did.REMOVED, a_rule(14), {"parameter": "loan-period"})]) == ()


def test_a_day_ends_at_midnight_of_its_zone_also_when_clocks_change() -> None:
    prague = ZoneInfo("Europe/Prague")
    assert day_end(date(2026, 3, 28), prague) == datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert day_end(date(2026, 3, 29), prague) == datetime(2026, 3, 29, 22, tzinfo=UTC)


def test_what_differs_from_now_is_named_whatever_the_version() -> None:
    then = [a_rule(14), replace(a_rule(3), id=8), replace(a_rule(5), id=9)]
    now = [replace(a_rule(14), version=4), replace(a_rule(4), id=8)]
    assert changed_rows(then, now) == {8, 9}
    assert not same_rule(None, then[0])
    assert same_rule(None, None)
