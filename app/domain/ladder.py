"""The ladder of reminders of a category: what is set for each step, and what about it can't be meant (L8, circulation.md 7).

Days count from the step made last (reminder 1: from the due date), those of the pre-notice back from the due date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.categories import FIELDS, REMINDER_FIELDS, STEPS
from app.domain.setting import EMPTY, NOT_USED, Setting, Standing
from app.domain.text import mark

INVOICE_STEP = "invoice"
PRENOTICE = STEPS[0]
RESERVED = "reserved"
"""The loan type of loans that others wait for; where its reminder 1 is not used, such a loan is like any other (circulation.md 7)."""

Steps = Mapping[tuple[str, str], Standing]
"""The steps of one loan type: (step, field) → value."""


class State(StrEnum):
    """Whether anybody sets anything of a step."""

    OWN = "own"
    INHERITED = "inherited"
    MISSING = "missing"


class Fault(StrEnum):
    """What is the matter with a step."""

    NO_TEXT = "no-text"
    ORDER = "order"
    NEVER = "never"
    BEYOND = "beyond"


_SENTENCES = {
    Fault.NO_TEXT: mark("Without text; the standard text is sent"),
    Fault.BEYOND: mark("Beyond the max number of reminders"),
}
_SAME_DAY = mark("0 days: due as soon as the step before it")
_IN_PLACE = mark("Comes where an earlier step is not used")
_ON_THE_DAY = mark("A pre-notice of 0 days is never sent")
_NOT_RESERVED = mark("Never sent: without reminder 1, reserved loans are like any other")
_NOT_USED = mark("Not used (999 days), its text and fees never either")
_NO_INVOICE = mark("Never sent: the category gets no invoice")


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a step; `loan_type` is a code, empty for the invoice. `template` is the sentence, for translation."""

    fault: Fault
    loan_type: str
    step: str
    template: str


def state_of(values: Steps, step: str) -> State:
    """Return what a step is: own with any field of its own, inherited with any from above, else missing."""
    fields = [values[step, code] for code in REMINDER_FIELDS]
    if any(standing.own is not None for standing in fields):
        return State.OWN
    return State.INHERITED if any(standing.setting != EMPTY for standing in fields) else State.MISSING


def count_states(reminders: Iterable[Steps], highest: int) -> dict[State, int]:
    """Return how many pre-notices and reminders of all loan types are own and inherited, and how many up to the highest are missing."""
    found = [(step, state_of(values, step)) for values in reminders for step in STEPS]
    states = [state for step, state in found if state is not State.MISSING or step in STEPS[: highest + 1]]
    return {state: states.count(state) for state in State}


def missing_count(counts: Mapping[State, int]) -> int:
    """Return how many are missing where others of the category are set; 0 where none is."""
    return counts[State.MISSING] if counts[State.OWN] or counts[State.INHERITED] else 0


def last_step(reminders: Iterable[Steps]) -> int:
    """Return the number of the last reminder that anybody sets for any loan type, 0 where there is none."""
    rows = list(reminders)
    return max((number for number, step in enumerate(STEPS) if any(state_of(values, step) is not State.MISSING for values in rows)), default=0)


def steps_shown(reminders_max: Setting) -> int:
    """Return how many reminders are shown for a max number of them: one at least."""
    return max(1, min(reminders_max.number or 0, FIELDS["reminders-max"].highest))


def check_ladder(category: Mapping[str, Standing], reminders: Mapping[str, Steps]) -> list[Finding]:
    """Return what about a category's reminders (by code of the loan type) and invoice can't be meant, in the order of the table.

    What is beyond the maximum is told only where the organisation itself sets it: beneath another it may be in use.
    """
    found = [finding for loan_type, values in reminders.items() for finding in _of_loan_type(category, loan_type, values)]
    return [*found, *_of_invoice(category)]


def _of_loan_type(category: Mapping[str, Standing], loan_type: str, values: Steps) -> Iterator[Finding]:
    highest = category["reminders-max"].setting.number or 0
    sends = category["no-reminder"].setting.number != 1
    passed_over = True
    skipped = False
    for step in STEPS:
        number = 0 if step == PRENOTICE else int(step)
        rung = {code: values[step, code] for code in REMINDER_FIELDS}
        days = rung["days"].setting.number
        if number > highest or state_of(values, step) is State.MISSING:
            if number > highest and state_of(values, step) is State.OWN:
                yield Finding(Fault.BEYOND, loan_type, step, _SENTENCES[Fault.BEYOND])
            passed_over = passed_over and number == 0
            continue
        if loan_type == RESERVED and number != 1 and values["1", "days"].setting.number == NOT_USED:
            yield Finding(Fault.NEVER, loan_type, step, _NOT_RESERVED)
        elif number == 0 and days == 0:
            yield Finding(Fault.NEVER, loan_type, step, _ON_THE_DAY)
        elif days == NOT_USED:
            if _has_more(rung, "text", "fee-child", "fee-adult"):
                yield Finding(Fault.NEVER, loan_type, step, _NOT_USED)
            skipped = skipped or number > 0
        elif sends or number == 0:
            if rung["text"].setting == EMPTY:
                yield Finding(Fault.NO_TEXT, loan_type, step, _SENTENCES[Fault.NO_TEXT])
            if number > 1 and days == 0 and not passed_over:
                yield Finding(Fault.ORDER, loan_type, step, _SAME_DAY)
            if skipped and days is not None:
                yield Finding(Fault.ORDER, loan_type, step, _IN_PLACE)
                skipped = False
        passed_over = passed_over and (number == 0 or days == NOT_USED)


def _of_invoice(category: Mapping[str, Standing]) -> Iterator[Finding]:
    days = category["invoice-days"].setting.number
    more = _has_more(category, "invoice-text", "invoice-fee-child", "invoice-fee-adult")
    if category["no-invoice"].setting.number == 1:
        if any(category[code].own is not None for code in ("invoice-days", "invoice-text", "invoice-fee-child", "invoice-fee-adult")):
            yield Finding(Fault.NEVER, "", INVOICE_STEP, _NO_INVOICE)
    elif days == NOT_USED:
        if more:
            yield Finding(Fault.NEVER, "", INVOICE_STEP, _NOT_USED)
    elif days is not None or more:
        if category["invoice-text"].setting == EMPTY:
            yield Finding(Fault.NO_TEXT, "", INVOICE_STEP, _SENTENCES[Fault.NO_TEXT])
        if days == 0 and category["reminders-max"].setting.number and category["no-reminder"].setting.number != 1:
            yield Finding(Fault.ORDER, "", INVOICE_STEP, _SAME_DAY)


def _has_more(values: Mapping[str, Standing], *fields: str) -> bool:
    return any(values[code].setting != EMPTY for code in fields)
