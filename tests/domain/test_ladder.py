"""The check of the ladder of reminders, against one that is climbed step by step (L8, circulation.md 7)."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from app.domain.categories import FIELDS, REMINDER_FIELDS, STEPS, standings
from app.domain.ladder import Fault, Finding, State, check_ladder, count_states, last_step, missing_count, state_of, steps_shown
from app.domain.setting import EMPTY, NOT_USED, Effective, Setting, Standing

HERE, ABOVE = 2, 1
Given = Mapping[str, Mapping[str, Setting]]
"""Step → field → value."""

INTERVALS = st.sampled_from([0, 1, 7, 14, NOT_USED])


def steps(own: Given, above: Given | None = None) -> dict[tuple[str, str], Standing]:
    """Return the steps of a loan type with values of its own, and inherited ones."""
    found = {}
    for step in STEPS:
        for code in REMINDER_FIELDS:
            inherited = (above or {}).get(step, {}).get(code)
            found[step, code] = Standing(own.get(step, {}).get(code), Effective(inherited or EMPTY, ABOVE if inherited else None))
    return found


def category(**own: int | None) -> dict[str, Standing]:
    values = {(HERE, code.replace("_", "-")): Setting(number) for code, number in own.items()}
    return standings((HERE, ABOVE), values)


def told(found: list[Finding]) -> list[tuple[Fault, str]]:
    return [(finding.fault, finding.step) for finding in found]


@given(st.lists(st.tuples(INTERVALS, st.booleans()), min_size=9, max_size=9), st.integers(0, 9), st.booleans())
def test_it_finds_what_climbing_the_ladder_shows(rungs: list[tuple[int, bool]], highest: int, sends: bool) -> None:
    """Steps of 999 days are passed over; each other one is due its days after the one made before it."""
    own = {str(n): {"days": Setting(days)} | ({"text": Setting(text="x")} if text else {}) for n, (days, text) in enumerate(rungs, start=1)}
    found = check_ladder(category(reminders_max=highest, no_reminder=int(not sends)), {"normal": steps(own)})
    without_text, same_day, in_place, never = set(), set(), set(), set()
    last, made, gap = 0, False, False
    for number, (days, text) in enumerate(rungs[:highest], start=1):
        if days == NOT_USED:
            gap = True
            never |= {number} if text else set()
        elif sends:
            without_text |= set() if text else {number}
            same_day |= {number} if made and last + days == last else set()
            in_place |= {number} if gap else set()
            last, made, gap = last + days, True, False
    assert {int(f.step) for f in found if f.fault is Fault.NO_TEXT} == without_text
    assert {int(f.step) for f in found if f.fault is Fault.ORDER and f.template.startswith("0 days")} == same_day
    assert {int(f.step) for f in found if f.fault is Fault.ORDER and not f.template.startswith("0 days")} == in_place
    assert {int(f.step) for f in found if f.fault is Fault.NEVER} == never
    assert {int(f.step) for f in found if f.fault is Fault.BEYOND} == set(range(highest + 1, 10))


def test_what_nobody_sets_and_what_is_whole_is_no_fault() -> None:
    assert check_ladder(category(), {"normal": steps({}), "reserved": steps({})}) == []
    whole = {"text": Setting(text="Hej"), "days": Setting(7)}
    assert check_ladder(category(reminders_max=2), {"normal": steps({"prenotice": whole, "1": whole}, {"2": whole})}) == []


def test_a_pre_notice_on_the_day_and_steps_of_reserved_loans_without_their_first_are_never_sent() -> None:
    whole = {"text": Setting(text="Hej"), "days": Setting(7)}
    on_the_day = {"normal": steps({"prenotice": {"days": Setting(0)}})}
    assert told(check_ladder(category(reminders_max=2), on_the_day)) == [(Fault.NEVER, "prenotice")]
    assert told(check_ladder(category(reminders_max=2), {"reserved": steps({"prenotice": whole, "1": whole, "2": whole})})) == []
    without_first = {"reserved": steps({"prenotice": whole, "1": {"days": Setting(999)}, "2": whole})}
    assert told(check_ladder(category(reminders_max=2), without_first)) == [(Fault.NEVER, "prenotice"), (Fault.NEVER, "2")]


def test_what_a_unit_above_sets_beyond_the_maximum_is_not_its_fault() -> None:
    given = {"3": {"days": Setting(7)}}
    assert told(check_ladder(category(reminders_max=2), {"normal": steps({}, given)})) == []
    assert told(check_ladder(category(reminders_max=2), {"normal": steps(given)})) == [(Fault.BEYOND, "3")]


def test_the_first_step_that_is_used_may_be_due_at_once() -> None:
    text = {"text": Setting(text="Hej")}
    first = {"1": {"days": Setting(NOT_USED)}, "2": {"days": Setting(0), **text}}
    assert told(check_ladder(category(reminders_max=2), {"normal": steps(first)})) == [(Fault.ORDER, "2")]  # in place of the first
    after_parameters = {"2": {"days": Setting(0), **text}}
    assert told(check_ladder(category(reminders_max=2), {"normal": steps(after_parameters)})) == [(Fault.ORDER, "2")]
    assert told(check_ladder(category(reminders_max=2), {"normal": steps({"1": {"days": Setting(0), **text}})})) == []


def test_the_invoice_is_looked_at_too() -> None:
    def found(**own: int | None) -> list[tuple[Fault, str]]:
        return told(check_ladder(category(**own), {}))

    assert found() == []
    assert found(invoice_days=21) == [(Fault.NO_TEXT, "invoice")]
    assert found(invoice_days=0) == [(Fault.NO_TEXT, "invoice"), (Fault.ORDER, "invoice")]
    assert found(invoice_days=0, reminders_max=0) == [(Fault.NO_TEXT, "invoice")]
    assert found(invoice_days=NOT_USED) == []
    assert found(invoice_days=NOT_USED, invoice_fee_adult=500) == [(Fault.NEVER, "invoice")]
    assert found(invoice_days=21, no_invoice=1) == [(Fault.NEVER, "invoice")]
    assert found(no_invoice=1) == []


@given(st.dictionaries(st.tuples(st.sampled_from(STEPS), st.sampled_from(("own", "above"))), st.just(Setting(7))), st.integers(0, 9))
def test_states_are_counted_as_a_straight_count_does(given: dict[tuple[str, str], Setting], highest: int) -> None:
    own, above = ({step: {"days": value} for (step, side), value in given.items() if side == wanted} for wanted in ("own", "above"))
    values = steps(own, above)
    counts = count_states([values, steps({})], highest)
    expected = {State.OWN: [s for s in STEPS if s in own], State.INHERITED: [s for s in STEPS if s in above and s not in own]}
    assert {state: counts[state] for state in expected} == {state: len(found) for state, found in expected.items()}
    assert counts[State.MISSING] == 2 * (highest + 1) - len([s for s in STEPS[: highest + 1] if s in own or s in above])
    assert all(state_of(values, step) is state for state, found in expected.items() for step in found)
    assert missing_count(counts) == (counts[State.MISSING] if own or above else 0)
    assert last_step([values, steps({})]) == max([STEPS.index(s) for s in (*own, *above)], default=0)


def test_one_reminder_at_least_is_shown() -> None:
    assert [steps_shown(Setting(number)) for number in (None, 0, 3, 12)] == [1, 1, 3, FIELDS["reminders-max"].highest]
