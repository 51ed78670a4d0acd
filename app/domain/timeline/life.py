"""Living a loan day by day: lent, warned of, reminded of, invoiced, given back; each by what desk and jobs decide by (X2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from app.domain.claims.facts import ClaimLoan, LoanKind
from app.domain.claims.notices import due_step, due_warning
from app.domain.claims.planning import plan_patron
from app.domain.claims.rules import ClaimRules
from app.domain.claims.source import by_category, by_charge, by_rule
from app.domain.claims.steps import INVOICE, NOTHING_MADE, WARNING, Made, coming_step
from app.domain.due_dates import Moment, Terms, first_due
from app.domain.fee_caps import Occasion
from app.domain.flat_fees import fee_by_rule
from app.domain.jobs import Job
from app.domain.lateness import LateLoan
from app.domain.lending import INTERLIBRARY, RESERVED, LoanFacts, against_loan, on_invoice
from app.domain.parameters.node import governing_each
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import ANYTHING
from app.domain.periods import Due
from app.domain.refusals import Invalid
from app.domain.settlement import NOTHING_BEFORE, Charged, Settled, settle
from app.domain.tariff import Tariff, tariff_of
from app.domain.text import mark, sentence
from app.domain.timeline.account import LifeAccount
from app.domain.timeline.facts import Event, Kept, Life, LifeFacts
from app.domain.timeline.fees import Growth
from app.domain.timeline.notices import told_notice

AT_LEAST = 120
"""So many days after the due date are lived in any case, and more while a step is still to come."""
AT_MOST = 2_000
_NOON = time(12)


def live(facts: LifeFacts) -> Life:
    """Return what happens to a loan. Raises NotFound where a base rule is missing, Invalid where the calendar ends before it does."""
    try:
        return _Life(facts).told()
    except OverflowError:
        raise Invalid("date", mark("The day lies too far ahead.")) from None


class _Life:
    """One loan of an account that has no other; jobs run every day, before the desk takes anything back."""

    def __init__(self, facts: LifeFacts) -> None:
        self._facts = facts
        self._account = LifeAccount(facts)
        self._growth = Growth(facts)
        self._made = NOTHING_MADE
        self._warned = False
        self._charged = NOTHING_BEFORE
        self._period: Rule | None = facts.kept.period if facts.kept is not None else None
        self._due = facts.kept.due if facts.kept is not None else self._lend()
        self._growing = 0
        self._owed: list[tuple[date, int]] = []

    def told(self) -> Life:
        events = tuple(self._events())
        red, block = self._account.levels(self._rules(self._due.day))
        return Life(events=events, owed=tuple(self._owed), due=self._due.day, currency=self._facts.money.currency, red=red, block=block)

    def _events(self) -> Iterator[Event]:
        day = self._facts.day
        while True:
            rules = self._rules(day)
            yield from self._day(rules)
            owed, over = self._account.owed + self._growing, self._is_over(rules)
            if over or not self._owed or self._owed[-1][1] != owed:
                self._owed.append((day, owed))
            if over:
                return
            day += timedelta(days=1)

    def _day(self, rules: ClaimRules) -> Iterator[Event]:
        facts, day = self._facts, rules.day
        self._growing = 0
        if facts.kept is not None and day <= facts.kept.today:
            yield from self._as_it_was(facts.kept, day)
        elif day == facts.day:
            yield from self._loan(rules)
        if day == self._due.day:
            yield Event(day, "due", sentence(mark("The loan is due")), source=by_rule(facts.tree, self._period) if self._period is not None else None)
        if facts.kept is None or (day >= facts.kept.today and not facts.kept.resting):
            yield from self._jobs(rules)
        if facts.returned is not None and day == facts.back:
            yield from self._back(rules, facts.returned)
        elif day >= self._due.day:
            yield from self._grow(rules)
        yield from self._account.news(rules, self._late_since(day) if self._account.is_out else None)

    def _rules(self, day: date) -> ClaimRules:
        return ClaimRules(self._facts.tree, self._facts.book, self._facts.registers, day)

    def _lend(self) -> Due:
        facts = self._facts
        rules = self._desk_rules(facts.day)
        terms = Terms(rules=rules, calendar=facts.calendar, own=facts.own, waiting=facts.waiting, not_after=facts.not_after)
        answer = first_due(terms, Moment(now=facts.lent, zone=facts.money.zone))
        self._period = answer.rule
        return answer.due

    def _desk_rules(self, day: date) -> dict[str, Rule]:
        return governing_each(self._facts.book, self._facts.places, self._facts.seen(day), day)

    def _loan(self, rules: ClaimRules) -> Iterator[Event]:
        found, facts = self._desk_rules(rules.day), self._facts
        policy = rules.policy(facts.unit_id, facts.to.category_id)
        loan_type = facts.registers.loan_types[facts.loan_type_id]
        against = against_loan(
            LoanFacts(
                active=True, blocks=self._account.blocks(rules), control=found["lending-control"], most=found["loans-max"], loans=(),
                loan_type=RESERVED if facts.waiting and loan_type != INTERLIBRARY else loan_type, allows_long=policy.ticked("allow-long-loans"),
                status="available", status_name="",
            )
        )  # fmt: skip
        by = {
            "long-loan": by_category(rules, facts.unit_id, facts.to.category_id, "allow-long-loans"),
            "lending-control": by_rule(facts.tree, found["lending-control"]), "loans": by_rule(facts.tree, found["loans-max"]),
        }  # fmt: skip
        for reason in against:
            yield Event(rules.day, "refused", reason.text, source=by.get(reason.kind), of=reason.kind)
        self._account.is_out = True
        fee = fee_by_rule(found["loan-fee"], self._account.room(rules), facts.money.currency)
        self._account.owe("loan", fee, rules.day)
        text = sentence(mark("Lent, due {day}"), day=self._due.shown(facts.money.zone))
        junior = rules.is_junior(facts.to, facts.unit_id)
        yield Event(rules.day, "loan", text, fee.amount, by_charge(rules, fee, facts.unit_id, facts.to.category_id, junior=junior))

    def _as_it_was(self, kept: Kept, day: date) -> Iterator[Event]:
        """Give what happened to a loan that is there, and bring the account to where it was then."""
        account = self._account
        account.is_out = True
        account.owed_before(tuple(debt for debt in kept.debts if debt[2] == day))
        for step in (one for one in kept.steps if one.day == day):
            self._made = Made(step.number, day)
            account.reminders += (day,) if step.number < INVOICE else ()
            account.raise_signal(step.signal)
        account.unpaid = tuple(since for since in kept.unpaid if since <= day)
        self._warned, self._charged = kept.warned, kept.charged if day == kept.today else self._charged
        yield from (event for event in kept.events if event.day == day)

    def _late_since(self, day: date) -> date | None:
        """Return the first day of the delay, once it has come (a loan by the hour is late on its day already)."""
        since = self._due.day if self._due.at is not None else self._due.day + timedelta(days=1)
        return since if since <= day else None

    def _claim_loan(self, day: date) -> ClaimLoan:
        facts = self._facts
        kind = LoanKind(
            number=0, point_id=facts.places.lending_or_working, unit_id=facts.unit_id, owner_id=facts.places.owning, situation=facts.seen(day),
            loan_type_id=facts.loan_type_id, zone=facts.money.zone,
        )  # fmt: skip
        return ClaimLoan(
            id=0, kind=kind, patron_id=facts.to.id, copy_id=0, lent_at=facts.lent, due=self._due.day, due_at=self._due.at, made=self._made,
            price=facts.price, waiting=facts.waiting > 0,
        )  # fmt: skip

    def _jobs(self, rules: ClaimRules) -> Iterator[Event]:
        loan, due = self._claim_loan(rules.day), self._due.day
        if rules.day < due:
            step = None if self._warned else due_warning(rules, loan)
        else:
            step = due_step(rules, loan) if rules.day > due and not self._is_exempt(rules) else None
        if step is None:
            return
        for plan in plan_patron(rules, self._facts.to, [step], self._account.open_fees, {loan.id: self._charged}, self._facts.money):
            if plan.number == WARNING:
                self._warned = True
            else:
                self._made = Made(plan.number, rules.day)
            yield from told_notice(rules, plan, self._account)
            if plan.invoice is not None and plan.invoice.copies[0].overdue is not None:
                self._charged = Charged(on_invoice=plan.invoice.copies[0].settles_delay)

    def _is_exempt(self, rules: ClaimRules) -> bool:
        rule = self._facts.book.governing("jobs-exempt-unit", self._facts.places.lending_or_working, ANYTHING, rules.day, Job.CLAIMS.value)
        return bool(rule.value.number)

    def _settled(self, rules: ClaimRules, at: datetime) -> tuple[Settled, Tariff]:
        facts, money = self._facts, self._facts.money
        tariff = tariff_of(facts.book, facts.places, facts.seen(rules.day), rules.day, money.levels, currency=money.currency, zone=money.zone)
        late = LateLoan(due_date=self._due.day, due_at=self._due.at)
        return settle(late, at, tariff, Occasion(), self._account.room(rules), self._charged), tariff

    def _grow(self, rules: ClaimRules) -> Iterator[Event]:
        if self._charged.on_invoice:
            return
        settled, tariff = self._settled(rules, datetime.combine(rules.day, _NOON if self._due.at is None else time.max, self._facts.money.zone))
        self._growing = settled.charge.amount
        yield from self._growth.events(rules, settled, tariff, self._account.room(rules))

    def _back(self, rules: ClaimRules, at: datetime) -> Iterator[Event]:
        facts, account = self._facts, self._account
        handled = self._desk_rules(rules.day)["invoice-handle-copies"]
        if account.unpaid and handled.value.number == 0:
            yield Event(rules.day, "refused", on_invoice().text, source=by_rule(facts.tree, handled), of="invoiced")
            yield from self._grow(rules)
            return
        settled, tariff = self._settled(rules, at)
        if not self._charged.on_invoice:
            yield from self._growth.events(rules, settled, tariff, account.room(rules))
        text = sentence(mark("Returned, days late: {days}"), days=settled.delay.days)
        source = by_charge(rules, settled.charge, facts.unit_id, facts.to.category_id, junior=rules.is_junior(facts.to, facts.unit_id))
        account.owe("overdue", settled.charge, rules.day)
        yield Event(rules.day, "return", text, settled.charge.amount, source)
        if account.unpaid:
            yield Event(rules.day, "replacement-cancelled", sentence(mark("The replacement falls away")), -account.drop("replacement"))
        account.end_delay()

    def _is_over(self, rules: ClaimRules) -> bool:
        if not self._account.is_out:
            return True
        late = (rules.day - self._due.day).days
        if self._facts.back is not None and rules.day < self._facts.back:
            return late >= AT_MOST
        return late >= AT_MOST or (late >= AT_LEAST and coming_step(rules.ladder(self._claim_loan(rules.day)), self._due.day, self._made) is None)
