"""All reasons against a renewal; statuses are told, and refuse only where a rule says so (circulation.md 5, 003:241-267)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.blocks import Facts, Limits, blocks_of
from app.domain.debts import OpenPart
from app.domain.desk_refusals import OVERRIDE_BLOCK, OVERRIDE_RULE
from app.domain.organisation import PointKind
from app.domain.parameters.catalogue import catalogue
from app.domain.renewals import STATUSES, RenewalFacts, Status, against_renewal
from tests.domain.desk import rule, told

TODAY = date(2026, 3, 10)


def facts(**more: Any) -> RenewalFacts:
    return replace(RenewalFacts(active=True, blocks=(), most=rule("renewals-max", 3), renewals=0), **more)


def status(code: str, allowed: int) -> Status:
    return Status(code, rule("renewal-at-status", allowed, selector=code))


def test_the_statuses_are_those_of_the_parameter() -> None:
    assert tuple(STATUSES) == catalogue()["renewal-at-status"].selector_values


@pytest.mark.parametrize(("limit", "renewals", "refuses"), [(3, 2, False), (3, 3, True), (0, 0, True), (999, 998, False)])
def test_the_number_of_renewals_is_limited(limit: int, renewals: int, refuses: bool) -> None:
    """003:241: 0 where no renewal is allowed."""
    said = f"Renewals: {renewals}, the limit is {limit}."
    expected = [("renewals-max", said, "Return the copy", OVERRIDE_RULE)] if refuses else []
    assert told(against_renewal(facts(most=rule("renewals-max", limit), renewals=renewals))) == expected


def test_a_status_refuses_only_where_its_rule_does() -> None:
    """003:257: 1 allows, 0 refuses; every one is told with what ends it."""
    assert against_renewal(facts(statuses=tuple(status(code, 1) for code in STATUSES))) == []
    assert told(against_renewal(facts(statuses=(status("overdue", 1), status("reserved", 0), status("interlibrary-loan", 0))))) == [
        ("renewal-at-status", "Not renewed while the status is: Reserved.", "When nobody else waits", OVERRIDE_RULE),
        ("renewal-at-status", "Not renewed while the status is: Interlibrary loan.", "Another rule for this status", OVERRIDE_RULE),
    ]
    assert [str(status(code, 0).words) for code in ("calculated-debt", "red-signal")] == ["Calculated debt", "Red signal"]


def test_blocks_that_stop_renewals_come_first() -> None:
    """A red signal stops loans, not renewals: for those it is a status; so is the limit of loans."""
    account = Facts(today=TODAY, expires=date(2026, 3, 1), debts=(OpenPart(TODAY, 20_000),), loans=(TODAY,))
    blocks = blocks_of(account, Limits(autoblock=10_000, loans=1, red=10_000, red_stops=True))
    reasons = against_renewal(facts(active=False, blocks=blocks, renewals=3, statuses=(status("red-signal", 0),)))
    assert [(one.kind, one.override) for one in reasons] == [
        ("inactive", None), ("fees", OVERRIDE_BLOCK), ("expired", OVERRIDE_BLOCK), ("renewals-max", OVERRIDE_RULE), ("renewal-at-status", OVERRIDE_RULE),
    ]  # fmt: skip


def test_open_loans_are_renewed_at_the_desk_only() -> None:
    for point in (PointKind.SELF_SERVICE, PointKind.WEB):
        assert told(against_renewal(facts(is_open=True, point=point))) == [("open-loan", "Open loans are not renewed here.", "Ask at the desk", None)]
        assert against_renewal(facts(point=point)) == []
    assert against_renewal(facts(is_open=True, point=PointKind.DESK)) == against_renewal(facts(is_open=True)) == []


def test_a_loan_that_is_marked_is_not_renewed() -> None:
    for mark in ("lost", "claims-returned"):
        assert told(against_renewal(facts(mark=mark))) == [("marked", "The loan is marked as lost or claimed returned.", "Return the copy", None)]
