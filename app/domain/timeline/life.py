"""Living a loan day by day: lent, warned of, reminded of, invoiced, given back; each by what desk and jobs decide by (X2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from app.domain.claims.facts import ClaimLoan
from app.domain.claims.notices import due_step, due_warning
from app.domain.claims.planning import plan_patron
from app.domain.claims.plans import InvoicePlan, NoticePlan
from app.domain.claims.rules import ClaimRules
from app.domain.claims.steps import INVOICE, NOTHING_MADE, WARNING, Made, coming_step
from app.domain.delivered import CHANNELS, NOTICES
from app.domain.due_dates import DueAnswer, Moment, Terms, first_due
from app.domain.fee_caps import Occasion
from app.domain.flat_fees import fee_by_rule
from app.domain.jobs import Job
from app.domain.lateness import LateLoan
from app.domain.lending import LoanFacts, against_loan, on_invoice
from app.domain.organisation import Tree
from app.domain.parameters.node import governing_each
from app.domain.parameters.rule import Rule, rule_name
from app.domain.parameters.situation import ANYTHING
from app.domain.settlement import NOTHING_BEFORE, Charged, Settled, settle
from app.domain.tariff import Tariff, tariff_of
from app.domain.text import mark, sentence
from app.domain.timeline.account import LifeAccount
from app.domain.timeline.facts import Event, LifeFacts
from app.domain.timeline.fees import Growth, last_rule

AT_LEAST = 120
"""So many days after the due date are lived in any case, and more while a step is still to come."""
AT_MOST = 2_000
_NOON = time(12)


def live(facts: LifeFacts) -> tuple[Event, ...]:
    """Return what happens to a loan, in the order in which it does. Raises NotFound where a base rule is missing."""
    return tuple(_Life(facts).events())


class _Life:
    """One loan of an account that has no other; jobs run every day, before the desk takes anything back."""

    def __init__(self, facts: LifeFacts) -> None:
        self._facts = facts
        self._account = LifeAccount(facts)
        self._growth = Growth(facts.tree)
        self._made = NOTHING_MADE
        self._warned = False
        self._charged = NOTHING_BEFORE
        self._answer = self._lend()
        self._due = self._answer.due.day

    def events(self) -> Iterator[Event]:
        facts = self._facts
        yield from self._loan(self._rules(facts.day))
        day = facts.day
        while True:
            rules = self._rules(day)
            if day == self._due:
                yield Event(day, "due", sentence(mark("The loan is due")), setting=self._period())
            yield from self._jobs(rules)
            if facts.returned is not None and day == facts.returned.astimezone(facts.money.zone).date():
                yield from self._back(rules, facts.returned)
                if not self._account.is_out:
                    yield from self._account.news(rules, None)
                    return
            elif day >= self._due:
                yield from self._grow(rules)
            yield from self._account.news(rules, self._late_since(day))
            if self._is_over(rules):
                return
            day += timedelta(days=1)

    def _rules(self, day: date) -> ClaimRules:
        return ClaimRules(self._facts.tree, self._facts.book, self._facts.registers, day)

    def _lend(self) -> DueAnswer:
        facts = self._facts
        terms = Terms(rules=self._desk_rules(facts.day), calendar=facts.calendar)
        return first_due(terms, Moment(now=facts.lent, zone=facts.money.zone))

    def _desk_rules(self, day: date) -> dict[str, Rule]:
        return governing_each(self._facts.book, self._facts.places, self._facts.seen(day), day)

    def _loan(self, rules: ClaimRules) -> Iterator[Event]:
        found, facts = self._desk_rules(rules.day), self._facts
        policy = rules.policy(facts.unit_id, facts.to.category_id)
        against = against_loan(
            LoanFacts(
                active=True, blocks=(), control=found["lending-control"], most=found["loans-max"], loans=(),
                loan_type=facts.registers.loan_types[facts.loan_type_id], allows_long=policy.ticked("allow-long-loans"), status="available", status_name="",
            )
        )  # fmt: skip
        for reason in against:
            yield Event(rules.day, "refused", reason.text)
        fee = fee_by_rule(found["loan-fee"], self._account.room(rules), facts.money.currency)
        self._account.owe("loan", fee, rules.day)
        text = sentence(mark("Lent, due {day}"), day=self._answer.due.shown(facts.money.zone))
        yield Event(rules.day, "loan", text, fee.amount, rule_name(facts.tree, found["loan-fee"]))

    def _period(self) -> str:
        return rule_name(self._facts.tree, self._answer.rule) if self._answer.rule is not None else ""

    def _late_since(self, day: date) -> date | None:
        """Return the first day of the delay, once it has come (a loan by the hour is late on its day already)."""
        since = self._due if self._answer.due.at is not None else self._due + timedelta(days=1)
        return since if since <= day else None

    def _claim_loan(self, day: date) -> ClaimLoan:
        facts = self._facts
        return ClaimLoan(
            id=0, kind=0, patron_id=facts.to.id, copy_id=0, point_id=facts.places.working, unit_id=facts.unit_id, owner_id=facts.places.owning,
            lent=facts.day, due=self._due, due_at=self._answer.due.at, situation=facts.seen(day), loan_type_id=facts.loan_type_id, made=self._made,
            price=facts.price,
        )  # fmt: skip

    def _jobs(self, rules: ClaimRules) -> Iterator[Event]:
        loan = self._claim_loan(rules.day)
        if rules.day < self._due:
            warning = None if self._warned else due_warning(rules, loan)
            steps = [warning] if warning is not None else []
        else:
            claimed = due_step(rules, loan) if rules.day > self._due and not self._is_exempt(rules) else None
            steps = [claimed] if claimed is not None else []
        if not steps:
            return
        for plan in plan_patron(rules, self._facts.to, steps, self._account.open_fees, {loan.id: self._charged}, self._facts.money):
            yield from self._notice(rules, plan)

    def _is_exempt(self, rules: ClaimRules) -> bool:
        rule = self._facts.book.governing("jobs-exempt-unit", self._facts.places.working, ANYTHING, rules.day, Job.CLAIMS.value)
        return bool(rule.value.number)

    def _notice(self, rules: ClaimRules, plan: NoticePlan) -> Iterator[Event]:
        """Give the events of a notice. An invoice's amount is its whole, and what it is made of follows, kind by kind."""
        day, account, loan = rules.day, self._account, plan.copies[0].loan
        setting = plan.setting.name or rules.days_setting(loan, plan.number, plan.kind)
        account.signal = max(account.signal, plan.copies[0].signal)
        if plan.number == WARNING:
            self._warned = True
        else:
            self._made = Made(plan.number, day)
            account.reminders += (day,) if plan.number < INVOICE else ()
        account.owe("handling" if plan.number == INVOICE else "notice", plan.fee, day)
        account.owe("notice", plan.copies[0].fee, day)
        whole = plan.total_fee + (plan.invoice.amount if plan.invoice is not None else 0)
        text = sentence("{notice}: {channel}", notice=NOTICES[plan.kind], channel=CHANNELS[plan.destination.format.channel])
        if plan.invoice is not None:
            text = sentence(mark("Invoice, to be paid by {day}"), day=plan.invoice.pay_by)
        yield Event(day, plan.kind, text, whole, setting)
        if plan.invoice is not None:
            yield Event(day, "handling", sentence(mark("Of the invoice: handling fee")), plan.total_fee, _by(self._facts.tree, last_rule(plan.fee)) or setting)
            yield from self._invoiced(plan.invoice, day)

    def _invoiced(self, invoice: InvoicePlan, day: date) -> Iterator[Event]:
        copy, tree = invoice.copies[0], self._facts.tree
        if copy.overdue is not None:
            self._account.owe("overdue-on-invoice", copy.overdue, day)
            self._charged = Charged(on_invoice=copy.settles_delay)
            yield Event(day, "overdue-on-invoice", sentence(mark("Of the invoice: overdue fee")), copy.overdue.amount, _by(tree, last_rule(copy.overdue)))
        if copy.in_debt:
            self._account.owe("replacement", copy.replacement, day)
        self._account.unpaid = (day,)
        yield Event(day, "replacement", sentence(mark("Of the invoice: replacement")), copy.replacement.amount, _by(tree, last_rule(copy.replacement)))

    def _settled(self, rules: ClaimRules, at: datetime) -> tuple[Settled, Tariff]:
        facts, money = self._facts, self._facts.money
        tariff = tariff_of(facts.book, facts.places, facts.seen(rules.day), rules.day, money.levels, currency=money.currency, zone=money.zone)
        late = LateLoan(due_date=self._due, due_at=self._answer.due.at)
        return settle(late, at, tariff, Occasion(), self._account.room(rules), self._charged), tariff

    def _grow(self, rules: ClaimRules) -> Iterator[Event]:
        if self._charged.on_invoice:
            return
        settled, tariff = self._settled(rules, datetime.combine(rules.day, _NOON if self._answer.due.at is None else time.max, self._facts.money.zone))
        yield from self._growth.events(rules.day, settled, tariff, self._account.room(rules))

    def _back(self, rules: ClaimRules, at: datetime) -> Iterator[Event]:
        if self._account.unpaid and self._desk_rules(rules.day)["invoice-handle-copies"].value.number == 0:
            yield Event(rules.day, "refused", on_invoice().text, setting=_by(self._facts.tree, self._desk_rules(rules.day)["invoice-handle-copies"]))
            return
        settled, tariff = self._settled(rules, at)
        if not self._charged.on_invoice:
            yield from self._growth.events(rules.day, settled, tariff, self._account.room(rules))
        self._account.owe("overdue", settled.charge, rules.day)
        text = sentence(mark("Returned, days late: {days}"), days=settled.delay.days)
        yield Event(rules.day, "return", text, settled.charge.amount, _by(self._facts.tree, last_rule(settled.charge)))
        if self._account.unpaid:
            yield Event(rules.day, "replacement-cancelled", sentence(mark("The replacement falls away")), -self._account.drop("replacement"))
        self._account.is_out, self._account.unpaid, self._account.reminders, self._account.signal = False, (), (), 0

    def _is_over(self, rules: ClaimRules) -> bool:
        late = (rules.day - self._due).days
        if self._facts.returned is not None and rules.day < self._facts.returned.astimezone(self._facts.money.zone).date():
            return late >= AT_MOST
        return late >= AT_MOST or (late >= AT_LEAST and coming_step(rules.ladder(self._claim_loan(rules.day)), self._due, self._made) is None)


def _by(tree: Tree, rule: Rule | None) -> str:
    return rule_name(tree, rule) if rule is not None else ""
