"""A real patron and copy as Explain shows them, against what the desk does (X1, X16)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.desk_refusals import DeskRefused
from app.domain.parameters.draft import RuleDraft
from app.domain.refusals import Invalid
from app.queries.explain_situation import Explained
from app.queries.parameters import list_all_rules
from app.services.desk.preview import MATTERING
from app.services.desk.real_asked import RealAsked
from app.services.desk.real_case import RealCase, explain_real
from tests.domain.parameters.oracle import decide
from tests.library import TODAY
from tests.services.desk.conftest import Desk

pytestmark = pytest.mark.sqlite_only  # it reads what the desk reads, by the desk's own queries

CARDS, BARCODES = ("1001", "1002", "1003", "1004"), ("B11", "B12", "B13", "B21", "B22", "B23")


def ask(desk: Desk, asked: RealAsked) -> tuple[RealCase, Explained]:
    unit = desk.work(login=desk.login, at=desk.at)
    with desk.database.reading() as session:
        return explain_real(session, unit.actor, desk.clock.now, asked, RuleDraft())


def test_explain_says_what_the_desk_then_does_and_every_decision_is_that_of_a_plain_scan(desk: Desk) -> None:
    """24 pairs: due date, rule and reasons are those of the loan that is made or refused next; beaten rules and deciding variables those of the oracle."""
    library = desk.library
    desk.rule("loan-period", "7 days", media_type_id=library.media_types["dvd"])
    desk.rule("loan-period", "14 days", "SDB", patron_category_id=library.categories["vuxen"])
    desk.rule("loan-period", "3 days", "SDB", department_id=library.departments["SDB/VUX"])
    desk.rule("loan-period", "9 days", "SDB", from_date=TODAY - timedelta(9))
    desk.rule("overdue-fee", "2 per-day", "DISK1")
    with desk.database.reading() as session:
        rules = list_all_rules(session)
    for card in CARDS:
        for barcode in BARCODES:
            real, explained = ask(desk, RealAsked(card=card, barcode=barcode))
            for one in (outcome for outcome in explained.outcomes if outcome.parameter.key in MATTERING or barcode == BARCODES[0]):
                places = (explained.known.registers.tree, rules, one.parameter.key, one.start.node_id)
                governing, beaten = decide(*places, real.case.situation, real.case.day, one.selector)
                decision = one.ruling.decision if one.ruling is not None else None
                assert (decision and decision.rule) == governing
                assert [(rule.rule.id, rule.decided_by) for rule in (decision.beaten if decision else ())] == beaten
            assert real.would is not None
            if real.would.reasons:
                with pytest.raises(DeskRefused) as refused:
                    desk.lend(card, barcode)
                assert [reason.kind for reason in real.would.reasons] == [reason.kind for reason in refused.value.against]
                continue
            lent, answer = desk.lend(card, barcode), real.would.answer
            assert (answer.due, answer.rule, answer.lines) == (lent.due, lent.rule, lent.lines)
            ruling = next(one.ruling for one in explained.outcomes if one.parameter.key == lent.parameter)
            assert ruling is not None
            assert ruling.decision.rule == lent.rule
            desk.undo()


def test_a_loan_made_earlier_is_explained_by_what_it_keeps_and_by_the_rules_of_today(desk: Desk) -> None:
    """X16: also once it is returned; a renewal is compared by its own parameter."""
    lent = desk.lend("1001", "B22")
    desk.later(days=1)
    real, _ = ask(desk, RealAsked(loan_id=lent.loan_id))
    assert (real.card, real.case.day, real.case.places.lending) == ("1001", TODAY, desk.library.organisations["DISK1"])
    assert real.kept is not None
    assert real.kept.is_same
    desk.rule("loan-period", "7 days")
    kept = ask(desk, RealAsked(loan_id=lent.loan_id))[0].kept
    assert kept is not None
    assert (kept.parameter, kept.value and kept.value.number, kept.is_same) == ("loan-period", 28, False)
    assert kept.today is not None
    assert kept.today.due.day == TODAY + timedelta(days=7)
    same = ask(desk, RealAsked(card="1001", barcode="B22"))[0].kept
    assert same is not None
    assert same.reason.loan_id == lent.loan_id, "the copy that this patron has names its loan"
    desk.renew("B22")
    renewed = ask(desk, RealAsked(loan_id=lent.loan_id))[0].kept
    assert renewed is not None
    assert (renewed.parameter, renewed.is_same) == ("loan-period-renewal", True)
    desk.back("B22")
    assert ask(desk, RealAsked(loan_id=lent.loan_id))[0].kept is not None
    new, _ = ask(desk, RealAsked(card="1001", barcode="B22"))
    assert new.kept is None


def test_half_of_it_is_enough_and_what_is_not_there_is_said_at_its_field(desk: Desk) -> None:
    copy, _ = ask(desk, RealAsked(barcode="B22"))
    assert copy.case.situation.patron_category_id is None
    assert copy.case.situation.media_type_id is not None
    patron, _ = ask(desk, RealAsked(card="1001"))
    assert (patron.case.situation.patron_category_id, patron.copy, patron.would) == (desk.library.categories["vuxen"], None, None)
    for asked, field in ((RealAsked(card="nobody"), "card"), (RealAsked(card="1001", barcode="none"), "barcode")):
        with pytest.raises(Invalid) as caught:
            ask(desk, asked)
        assert caught.value.field == field
