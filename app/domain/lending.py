"""May this copy go to this patron? All reasons against it, and what staff are warned of (circulation.md 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.blocks import OFF, Block, BlockKind
from app.domain.copy_status import DAMAGED, IN_TRANSIT, effect_of, status_words
from app.domain.desk_refusals import OVERRIDE_BLOCK, OVERRIDE_RULE, Reason, blocked
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence, mark, sentence

LONG, RESERVED, INTERLIBRARY = "long", "reserved", "interlibrary"
"""The loan type that a category must allow (L5), that of a loan while others wait for the copy, and that of a copy borrowed in (circulation.md 1)."""


@dataclass(frozen=True, slots=True)
class LoanKind:
    """Of a current loan, what a limit may count by."""

    media_type_id: int | None
    circulation_category_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanFacts:
    """What is known when a copy is to be lent.

    `control` is the rule of lending-control, `most` the rule of loans-max for this copy, `loans` what the patron has now;
    `sent_here` whether a copy in transit was sent to this unit; `waiting` how many others wait for the title; `invoiced` the
    rule of invoice-handle-copies where the copy is on an invoice that is not settled.
    """

    active: bool
    blocks: tuple[Block, ...]
    control: Rule
    most: Rule
    loans: tuple[LoanKind, ...]
    loan_type: str
    allows_long: bool
    status: str
    status_name: str
    on_loan: bool = False
    on_loan_here: bool = False
    """Whether it is on loan to this very patron."""
    kept_for_other: bool = False
    sent_here: bool = True
    waiting: int = 0
    invoiced: Rule | None = None


def against_loan(facts: LoanFacts) -> list[Reason]:
    """Return every reason against the loan, in the order in which they are told."""
    reasons = [*_of_account(facts), *blocked(facts.blocks, "loans")]
    if facts.control.value.number == 0:
        reasons.append(_by_rule("lending-control", sentence(mark("The copy is not for home loan (Lending control)."))))
    if facts.loan_type == LONG and not facts.allows_long:
        reasons.append(_by_rule("long-loan", sentence(mark("The patron category does not allow long loans."))))
    reasons += _of_copy(facts)
    return reasons + _of_number(facts)


def on_invoice() -> Reason:
    """Return the reason against lending or taking back a copy on an invoice that is not settled, where `invoice-handle-copies` is 0."""
    return Reason("invoiced", sentence(mark("The copy is on an invoice that is not settled.")), sentence(mark("Settle the invoice")))


def warnings_at_loan(facts: LoanFacts) -> tuple[Sentence, ...]:
    """Return what staff are told although nothing is refused."""
    found = []
    if facts.waiting:
        found.append(sentence(mark("Others wait for the title: {count}."), count=facts.waiting))
    if facts.status == DAMAGED:
        found.append(sentence(mark("The copy is damaged.")))
    if facts.status == IN_TRANSIT and not facts.sent_here:
        found.append(sentence(mark("The copy was on its way to another unit.")))
    return tuple(found)


def counted(rule: Rule, loans: Iterable[LoanKind]) -> int:
    """Return how many loans a limit counts: those that match what its rule sets of media type and circulation category."""
    variables = rule.variables
    return sum(
        variables.media_type_id in {None, loan.media_type_id} and variables.circulation_category_id in {None, loan.circulation_category_id} for loan in loans
    )


def _of_account(facts: LoanFacts) -> list[Reason]:
    return [] if facts.active else [Reason("inactive", sentence(mark("The account is not active.")))]


def _of_copy(facts: LoanFacts) -> list[Reason]:
    reasons = []
    if facts.kept_for_other:
        reasons.append(_by_rule("trapped", sentence(mark("The copy is kept for another patron.")), sentence(mark("When that reservation is removed"))))
    effect = effect_of(facts.status)
    if not effect.lent:
        lifted_by = sentence(mark("Return it first")) if effect.back else sentence(mark("Another status of the copy"))
        reasons.append(Reason("status", sentence(mark("The copy has the status {status}."), status=status_words(facts.status_name)), lifted_by))
    if facts.invoiced is not None and facts.invoiced.value.number == 0:
        reasons.append(on_invoice())
    if facts.on_loan_here:
        reasons.append(Reason("on-loan", sentence(mark("The copy is already on loan to this patron.")), sentence(mark("Renew it instead"))))
    elif facts.on_loan:
        reasons.append(Reason("on-loan", sentence(mark("The copy is on loan to another patron.")), sentence(mark("Return it first"))))
    return reasons


def _of_number(facts: LoanFacts) -> list[Reason]:
    """The limit for this copy; the one over all loans is the block *loans*."""
    variables, limit = facts.most.variables, facts.most.value.number or 0
    own = variables.media_type_id is not None or variables.circulation_category_id is not None
    out = counted(facts.most, facts.loans)
    if limit == OFF or not own or out < limit:
        return []
    text = sentence(mark("{count} of this kind on loan, the limit is {limit}."), count=out, limit=limit)
    lifted_by = sentence(mark("Return at least {count} of this kind"), count=out - limit + 1) if limit else _another_rule()
    return [Reason(BlockKind.LOANS.value, text, lifted_by, OVERRIDE_BLOCK)]


def _by_rule(kind: str, text: Sentence, lifted_by: Sentence | None = None) -> Reason:
    return Reason(kind, text, lifted_by or _another_rule(), OVERRIDE_RULE)


def _another_rule() -> Sentence:
    return sentence(mark("Another patron category or rule"))
