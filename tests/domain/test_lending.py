"""All reasons against a loan at once, each with what lifts it and who may go on all the same (circulation.md 4, 8, 8a, E10, X15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.console import refused
from app.domain.blocks import Block, BlockKind, Facts, Limits, Manual, blocks_of
from app.domain.copy_status import EFFECTS, effect_of
from app.domain.debts import OpenPart
from app.domain.desk_refusals import CONFIRM, LONGEST_REASON, OVERRIDE_BLOCK, OVERRIDE_RULE, DeskRefused, Overridden, Reason, blocked, settle
from app.domain.lending import LoanFacts, LoanKind, against_loan, counted, warnings_at_loan
from app.domain.organisation import PointKind
from app.domain.refusals import Invalid, NotFound
from app.domain.text import sentence
from tests.domain.desk import rule, told

TODAY = date(2026, 3, 10)
BOOK, FILM, SHORT = 1, 2, 7
ALLOWED, REFUSED = rule("lending-control", 1), rule("lending-control", 0)
ANOTHER_RULE = "Another patron category or rule"


def facts(**more: Any) -> LoanFacts:
    plain = LoanFacts(
        active=True, blocks=(), control=ALLOWED, most=rule("loans-max", 999), loans=(), loan_type="normal", allows_long=True, status="available",
        status_name="Available",
    )  # fmt: skip
    return replace(plain, **more)


def all_blocks() -> tuple[Block, ...]:
    account = Facts(
        today=TODAY, expires=date(2026, 3, 1), debts=(OpenPart(TODAY, 20_000),), loans=(TODAY,), overdue=(TODAY,), reminders=((TODAY, TODAY),),
        unpaid_invoices=(TODAY,),
        manual=(Manual("Threats", TODAY),), block_messages=(Manual("Lost card", TODAY),),
    )  # fmt: skip
    return blocks_of(account, Limits(autoblock=10_000, reminders=2, overdue=1, at_invoice=True, loans=1, red=10_000, red_stops=True))


def test_nothing_is_against_an_ordinary_loan() -> None:
    assert against_loan(facts()) == []
    assert warnings_at_loan(facts()) == ()
    assert settle([], lambda _: False, "", PointKind.WEB) == ()


def test_every_block_that_stops_loans_is_a_reason() -> None:
    """Section 8: manual never, red signal confirmed, all others with permission."""
    reasons = against_loan(facts(blocks=all_blocks()))
    assert [(one.kind, one.override) for one in reasons] == [
        ("manual", None), ("message", OVERRIDE_BLOCK), ("fees", OVERRIDE_BLOCK), ("reminders", OVERRIDE_BLOCK), ("invoice", OVERRIDE_BLOCK),
        ("overdue", OVERRIDE_BLOCK), ("loans", OVERRIDE_BLOCK), ("red-signal", CONFIRM), ("expired", OVERRIDE_BLOCK),
    ]  # fmt: skip
    assert all(one.lifted_by for one in reasons)


def test_reasons_are_told_together() -> None:
    against = facts(active=False, control=REFUSED, loan_type="long", allows_long=False, kept_for_other=True, on_loan=True)
    assert told(against_loan(against)) == [
        ("inactive", "The account is not active.", "", None),
        ("lending-control", "The copy is not for home loan (Lending control).", ANOTHER_RULE, OVERRIDE_RULE),
        ("long-loan", "The patron category does not allow long loans.", ANOTHER_RULE, OVERRIDE_RULE),
        ("trapped", "The copy is kept for another patron.", "When that reservation is removed", OVERRIDE_RULE),
        ("on-loan", "The copy is on loan to another patron.", "Return it first", None),
    ]
    assert told(against_loan(facts(on_loan=True, on_loan_here=True))) == [
        ("on-loan", "The copy is already on loan to this patron.", "Renew it instead", None)
    ]  # fmt: skip
    assert against_loan(facts(loan_type="long")) == against_loan(facts(loan_type="reserved", allows_long=False)) == []


@pytest.mark.parametrize(
    ("status", "lifted_by"),
    [
        ("lost", "Return it first"), ("missing", "Return it first"), ("claims-returned", "Return it first"), ("withdrawn", "Another status of the copy"),
        ("in-repair", "Another status of the copy"), ("damaged", None), ("available", None), ("in-transit", None),
    ],
)  # fmt: skip
def test_what_a_status_does_to_a_loan(status: str, lifted_by: str | None) -> None:
    """8a: lost, missing, withdrawn and in repair are not lent, and nobody may override that; damaged is lent after a warning."""
    expected = [("status", "The copy has the status Gone.", lifted_by, None)] if lifted_by else []
    assert told(against_loan(facts(status=status, status_name="Gone"))) == expected
    assert effect_of(status).lent is effect_of(status).traps is (lifted_by is None)


def test_statuses_beside_loans_and_returns() -> None:
    """8a: missing, damaged and withdrawn can't be set while the copy is on loan; returning a lost or missing one makes it available."""
    assert {code for code, effect in EFFECTS.items() if effect.on_loan} == {"available", "lost", "claims-returned"}
    assert {code for code, effect in EFFECTS.items() if not effect.back} == {"damaged", "withdrawn", "in-repair"}
    with pytest.raises(NotFound, match="bindery"):
        effect_of("bindery")


def test_a_lost_copy_that_is_still_on_loan_says_both() -> None:
    kinds = [one.kind for one in against_loan(facts(status="lost", status_name="Lost", on_loan=True))]
    assert kinds == ["status", "on-loan"]


@pytest.mark.parametrize(("handled", "refuses"), [(None, False), (1, False), (0, True)])
def test_a_copy_on_an_invoice_is_lent_where_invoiced_copies_are_handled(handled: int | None, refuses: bool) -> None:
    invoiced = None if handled is None else rule("invoice-handle-copies", handled)
    expected = [("invoiced", "The copy is on an invoice that is not settled.", "Settle the invoice", None)] if refuses else []
    assert told(against_loan(facts(invoiced=invoiced))) == expected


def test_the_limit_for_a_copy_counts_what_its_rule_sets() -> None:
    """Two films at most: a third is refused, books don't count; a rule that sets neither is the block over all loans."""
    loans = (LoanKind(FILM, SHORT), LoanKind(FILM, None), LoanKind(BOOK, SHORT))
    films = rule("loans-max", 2, media_type_id=FILM)
    assert counted(films, loans) == 2
    assert counted(rule("loans-max", 2, media_type_id=FILM, circulation_category_id=SHORT), loans) == 1
    assert counted(rule("loans-max", 2), loans) == 3
    assert told(against_loan(facts(most=films, loans=loans))) == [
        ("loans", "2 of this kind on loan, the limit is 2.", "Return at least 1 of this kind", OVERRIDE_BLOCK)
    ]  # fmt: skip
    assert against_loan(facts(most=films, loans=loans[1:])) == []
    assert against_loan(facts(most=rule("loans-max", 2), loans=loans)) == []
    assert against_loan(facts(most=rule("loans-max", 999, media_type_id=FILM), loans=loans * 500)) == []
    none_at_all = against_loan(facts(most=rule("loans-max", 0, media_type_id=FILM)))
    assert told(none_at_all) == [("loans", "0 of this kind on loan, the limit is 0.", ANOTHER_RULE, OVERRIDE_BLOCK)]


def test_staff_are_warned_without_a_refusal() -> None:
    warned = facts(waiting=3, status="in-transit", sent_here=False)
    assert [str(one) for one in warnings_at_loan(warned)] == ["Others wait for the title: 3.", "The copy was on its way to another unit."]
    assert against_loan(warned) == []
    assert [str(one) for one in warnings_at_loan(facts(status="damaged"))] == ["The copy is damaged."]
    assert warnings_at_loan(facts(status="in-transit")) == ()


def reason(override: str | None, kind: str = "some") -> Reason:
    return Reason(kind, sentence("Because {why}.", why=kind), sentence("Nothing"), override)


def test_going_on_needs_each_permission_and_why() -> None:
    reasons = [reason(OVERRIDE_BLOCK, "fees"), reason(OVERRIDE_RULE, "trapped")]
    went_on = settle(reasons, lambda _: True, "Agreed by phone", PointKind.DESK)
    assert went_on == (Overridden("fees", reasons[0].text), Overridden("trapped", reasons[1].text))
    for may, why, could in (({OVERRIDE_BLOCK}, "yes", False), ({OVERRIDE_BLOCK, OVERRIDE_RULE}, "  ", True), (set(), "yes", False)):
        with pytest.raises(DeskRefused) as refusal:
            settle(reasons, may.__contains__, why, None)
        assert (refusal.value.may_override, refusal.value.against) == (could, tuple(reasons))
    with pytest.raises(Invalid):
        settle(reasons, lambda _: True, "x" * (LONGEST_REASON + 1), PointKind.DESK)


def test_a_red_signal_is_confirmed_without_permission() -> None:
    assert settle([reason(CONFIRM, "red-signal")], lambda _: False, "Seen", PointKind.DESK) == (Overridden("red-signal", reason(CONFIRM, "red-signal").text),)


def test_a_red_signal_is_told_apart_from_the_block_that_has_the_same_cause() -> None:
    owed = sentence("5.00 SEK owed")
    blocks = [Block(kind=kind, cause=owed, stops=("loans",), overridable=True, lifted_by=sentence("Pay")) for kind in (BlockKind.FEES, BlockKind.RED_SIGNAL)]
    assert [str(reason.text) for reason in blocked(blocks, "loans")] == ["5.00 SEK owed", "Red signal: 5.00 SEK owed"]


def test_a_refusal_is_told_reason_by_reason_as_a_document() -> None:
    with pytest.raises(DeskRefused) as refusal:
        settle(against_loan(facts(active=False, control=REFUSED)), lambda _: False, "", PointKind.DESK)
    assert refused(refusal.value) == {
        "error": "The account is not active.\nThe copy is not for home loan (Lending control).",
        "reasons": [
            {"kind": "inactive", "sentence": "The account is not active.", "lifted_by": None, "overridable": False},
            {"kind": "lending-control", "sentence": "The copy is not for home loan (Lending control).", "lifted_by": ANOTHER_RULE, "overridable": True},
        ],
    }


@given(
    st.lists(st.sampled_from([None, CONFIRM, OVERRIDE_BLOCK, OVERRIDE_RULE]), min_size=1, max_size=4),
    st.sets(st.sampled_from([OVERRIDE_BLOCK, OVERRIDE_RULE])), st.sampled_from([None, *PointKind]),
)  # fmt: skip
def test_only_staff_with_every_permission_go_on(overrides: list[str | None], may: set[str], point: PointKind | None) -> None:
    """Self-service and web refuse everything, a red signal too, and offer no override."""
    reasons = [reason(override) for override in overrides]
    staffed = point in {None, PointKind.DESK}
    if staffed and set(overrides) <= may | {CONFIRM}:
        assert len(settle(reasons, may.__contains__, "why", point)) == len(reasons)
        return
    with pytest.raises(DeskRefused) as refusal:
        settle(reasons, may.__contains__, "why", point)
    assert not refusal.value.may_override
    assert staffed or not any(one.overridable for one in refusal.value.against)
