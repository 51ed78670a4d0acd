"""Unsaved rules laid over the stored ones, as a rule book (X2, X5)."""

from __future__ import annotations

from dataclasses import replace

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.overlay import is_unsaved, laid_over
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from tests.domain.parameters.examples import BRANCH, DAY, DESK, MAIN, ROOT, TREE, days, rule

BOOKS = 3
EVERY, OWN, OF_BOOKS = rule(28, ROOT), rule(14, MAIN), rule(7, MAIN, media_type_id=BOOKS)
STORED = (EVERY, OWN, OF_BOOKS)


def test_a_draft_makes_the_rule_book_that_saving_it_would_make() -> None:
    draft = RuleDraft().change(replace(OWN, value=days(15)), OWN).remove(OF_BOOKS)
    draft, new = draft.add(rule(0, BRANCH, days(21), parameter="loan-period"))
    book = RuleBook(TREE, laid_over(STORED, draft))
    books = Situation(media_type_id=BOOKS)
    assert [book.governing("loan-period", node, books, DAY).value for node in (ROOT, DESK, BRANCH)] == [days(28), days(15), days(21)]
    rules = list(laid_over(STORED, draft))
    assert [rule.id for rule in rules] == [28, 14, new]
    assert [is_unsaved(rule, draft) for rule in rules] == [False, True, True]
    assert list(laid_over(STORED, RuleDraft())) == list(STORED)


def test_what_others_did_meanwhile_makes_no_rule_twice_and_brings_none_back() -> None:
    draft = RuleDraft().change(replace(OWN, value=days(15)), OWN)
    assert list(laid_over([EVERY, replace(OWN, value=days(16), version=2)], draft)) == [EVERY, replace(OWN, value=days(15))]
    assert list(laid_over([EVERY], draft)) == [EVERY]
    draft, new = RuleDraft().add(rule(0, MAIN, days(9), media_type_id=BOOKS))
    assert [(rule.id, rule.value) for rule in laid_over(STORED, draft)] == [(28, days(28)), (14, days(14)), (new, days(9))]
