"""Due dates of loans, renewals and recalls, each with how it came about (circulation.md 5, D1, X1, X16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.calendar import Calendar
from app.domain.explanation import Line
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value, special_of
from app.domain.periods import Due, end_of, span_of
from app.domain.refusals import Invalid
from app.domain.text import Sentence, mark, sentence

PERIOD, QUEUE, OPEN, GUARANTEE, RENEWAL = "loan-period", "loan-period-queue", "loan-period-open", "loan-period-guarantee", "loan-period-renewal"
QUEUE_MIN = "reservations-queue-min"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When something is done: an instant, and the zone of the account organisation."""

    now: datetime
    zone: ZoneInfo

    @property
    def day(self) -> date:
        """The calendar day there."""
        return self.now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a due date goes by.

    `rules` are the governing rules by parameter, `own` the copy's own loan period, `waiting` how many others' active,
    untrapped reservations the copy could fill, `not_after` the account's expiry where due dates may not lie after it.
    """

    rules: Mapping[str, Rule]
    calendar: Calendar
    own: Value | None = None
    waiting: int = 0
    not_after: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether the loan is an open one; a loan period of the copy's own knows none."""
        return self.own is None and OPEN in self.rules and self.rules[OPEN].value.number == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DueAnswer:
    """A due date: the period that it comes from, the rule that says so (None: the copy's own period), and how it came about."""

    due: Due
    period: Value | None = None
    rule: Rule | None = None
    lines: tuple[Line, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    changed: bool = True
    """Of a renewal or a recall: whether it moves the due date at all."""


@dataclass(slots=True)
class _Way:
    """A due date on its way through the steps."""

    due: Due
    zone: ZoneInfo
    period: Value | None = None
    rule: Rule | None = None
    lines: list[Line] = field(default_factory=list)
    warnings: list[Sentence] = field(default_factory=list)

    def say(self, text: Sentence, rule: Rule | None = None) -> None:
        self.lines.append(Line(text, rule=rule))

    def is_after(self, other: Due) -> bool:
        return self.due.ends(self.zone) > other.ends(self.zone)

    def is_before(self, other: Due) -> bool:
        return self.due.ends(self.zone) < other.ends(self.zone)

    def answer(self, *, changed: bool = True) -> DueAnswer:
        return DueAnswer(
            due=self.due, period=self.period, rule=self.rule, lines=tuple(self.lines), warnings=tuple(self.warnings), changed=changed
        )  # fmt: skip


def first_due(terms: Terms, moment: Moment) -> DueAnswer:
    """Return the due date of a loan made now."""
    way = _begin(terms, moment, PERIOD)
    if terms.own is None:
        _shorten_for_queue(way, terms, moment)
    if terms.is_open:
        way.due = way.due.opened()
        way.say(sentence(mark("Open loan: the date stands until somebody else reserves it")), terms.rules[OPEN])
    _move_off_closed(way, terms.calendar)
    _keep_within_expiry(way, terms, earliest=moment.day)
    return way.answer()


def renewed_due(terms: Terms, moment: Moment, present: Due) -> DueAnswer:
    """Return the due date of a loan renewed now, never earlier than the present one; `changed` says whether it moves at all."""
    way = _begin(terms, moment, RENEWAL)
    way.due = Due(way.due.day, way.due.at, present.is_open)
    _move_off_closed(way, terms.calendar)
    _keep_within_expiry(way, terms, earliest=max(moment.day, present.day))
    later = way.is_after(present)
    if not later:
        way.due = present
        way.say(sentence(mark("Already due {day}; a renewal never makes it earlier"), day=present.shown(moment.zone)))
    return way.answer(changed=later)


def recalled_due(terms: Terms, moment: Moment, lent_at: datetime, present: Due) -> DueAnswer:
    """Return the due date of an open loan that somebody else reserves now: the guarantee from the loan day, never late that day.

    The loan is an open one no longer: its date is settled, and the next reservation recalls another loan.
    """
    rule = terms.rules[GUARANTEE]
    guaranteed = end_of(rule.value, lent_at, moment.zone)
    way = _Way(guaranteed, moment.zone, rule.value, rule)
    way.say(_said(GUARANTEE, rule.value, Moment(now=lent_at, zone=moment.zone), guaranteed), rule)
    if way.is_before(Due(moment.day)):
        way.due = Due(moment.day)
        way.say(sentence(mark("Not before the day of the reservation, {day}"), day=moment.day))
    _move_off_closed(way, terms.calendar)
    earlier = way.is_before(present)
    if not earlier:
        way.due = Due(present.day, present.at)
        way.say(sentence(mark("Never later than the due date was, {day}"), day=present.shown(moment.zone)))
    return way.answer(changed=earlier)


def due_by_hand(day: date, moment: Moment, calendar: Calendar) -> DueAnswer:
    """Return a due date that staff set. Invalid before today; a closed day is a warning only."""
    if day < moment.day:
        raise Invalid("date", mark("A due date can't be set before today, {day}."), day=moment.day)
    if day > moment.day + timedelta(days=3_660):
        raise Invalid("date", mark("A due date can't be more than ten years away."))
    way = _Way(Due(day), moment.zone)
    way.say(sentence(mark("Set by hand")))
    if calendar.is_closed(day):
        way.warnings.append(sentence(mark("{day} is a closed day."), day=day))
    return way.answer()


def _begin(terms: Terms, moment: Moment, parameter: str) -> _Way:
    own, rule = terms.own, terms.rules[parameter] if terms.own is None else None
    period = own if own is not None else terms.rules[parameter].value
    way = _Way(end_of(period, moment.now, moment.zone), moment.zone, period, rule)
    way.say(_said(parameter if rule else None, period, moment, way.due), rule)
    return way


def _shorten_for_queue(way: _Way, terms: Terms, moment: Moment) -> None:
    """The earlier of both dates holds where enough others wait (step 4), as they are when closed days have moved them."""
    rule = terms.rules.get(QUEUE)
    least = max(1, _number(terms.rules.get(QUEUE_MIN), 1))
    if rule is None or terms.waiting < least or special_of(catalogue()[QUEUE], rule.value) is not None:
        return
    shorter = end_of(rule.value, moment.now, moment.zone)
    usual, queued = (_off_closed(due, period, terms.calendar) or due for due, period in ((way.due, way.period), (shorter, rule.value)))
    if usual.ends(moment.zone) > queued.ends(moment.zone):
        way.due, way.period, way.rule = shorter, rule.value, rule
        way.say(sentence(mark("Others wait, {count}: {line}"), count=terms.waiting, line=_said(QUEUE, rule.value, moment, shorter)), rule)
    else:
        way.say(sentence(mark("Others wait, {count}, but the period for a queue is not shorter"), count=terms.waiting), rule)


def _move_off_closed(way: _Way, calendar: Calendar) -> None:
    """A due date by days or longer moves to the next open day; a fixed date does not (step 6)."""
    due = way.due
    moved = _off_closed(due, way.period, calendar)
    if moved is None:
        way.warnings.append(sentence(mark("{day} is a closed day, and no day within a year after it is open."), day=due.day))
    elif moved is not due:
        way.lines.append(closed_line(due.day, moved.day))
        way.due = moved


def closed_line(day: date, following: date) -> Line:
    """Return the line of an explanation that tells of a due date moved off a closed day."""
    return Line(sentence(mark("{day} is a closed day: the next open day is {next}"), day=day, next=following))


def _off_closed(due: Due, period: Value | None, calendar: Calendar) -> Due | None:
    """Return a due date off closed days, itself where it stays; None where no day within a year after it is open."""
    fixed = period is not None and period.fixed_day == due.day
    if due.at is not None or fixed or not calendar.is_closed(due.day):
        return due
    following = calendar.next_open(due.day)
    return None if following is None else Due(following, None, due.is_open)


def _keep_within_expiry(way: _Way, terms: Terms, earliest: date) -> None:
    """The last open day on or before the account's expiry, where the account organisation wants that (step 7).

    A loan by the copy's own loan period is left alone: of the steps only the one for closed days holds for it.
    """
    expiry, due = terms.not_after, way.due
    if terms.own is not None or expiry is None or due.day <= expiry or due.day <= earliest:
        return
    last = terms.calendar.last_open(max(expiry, earliest), earliest) or earliest
    way.say(sentence(mark("The account expires on {day}: the due date is {last}"), day=expiry, last=last))
    way.due = Due(last, None, due.is_open)


def _said(parameter: str | None, value: Value, start: Moment, due: Due) -> Sentence:
    """Say what a period comes to; no parameter stands for the copy's own loan period."""
    named = catalogue()[parameter].named if parameter else sentence(mark("The copy's own loan period"))
    if value.fixed_day is not None:
        return sentence(mark("{parameter}: the fixed date {day}"), parameter=named, day=value.fixed_day)
    begins = start.day if due.at is None else start.now.astimezone(start.zone)
    return sentence(mark("{parameter}: {period} from {start}, which is {day}"), parameter=named, period=span_of(value), start=begins, day=due.shown(start.zone))


def _number(rule: Rule | None, default: int) -> int:
    return default if rule is None or rule.value.number is None else rule.value.number
