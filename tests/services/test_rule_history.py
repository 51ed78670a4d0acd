"""Putting rules back: as a new change, by those who may, checked like any other (X6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, text

from app.database.engine import Database
from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.history import PUT_BACK, Did, RuleEntry, same_rule
from app.domain.parameters.rule import DuplicateRule, Rule, Variables
from app.domain.parameters.value import Value
from app.domain.refusals import AlreadyExists, Invalid, NotFound, NotPermitted, Protected
from app.models.register import MediaType
from app.queries.parameters import find_rule
from app.queries.rule_history import Scope, read_history
from app.services.parameters import remove_rule, save_rules, set_rule, take_back_rules
from app.services.rule_history import PutBack, put_back, put_back_to
from tests.conftest import Clock, Works
from tests.databases import add_staff
from tests.library import Library


class Bench:
    """Sets, changes and removes loan periods, and puts them back."""

    def __init__(self, database: Database, work: Works, library: Library, clock: Clock) -> None:
        self.database, self.work, self.library, self.clock = database, work, library, clock

    def add(self, organisation: str, number: int, **variables: Any) -> int:
        place = self.library.organisations[organisation]
        rule = Rule(parameter="loan-period", organisation_id=place, value=Value(number, None, "days"), variables=Variables(**variables))
        (id_,) = set_rule(self.work(), rule).ids
        self.clock.advance(days=1)
        return id_

    def find(self, rule_id: int) -> Rule | None:
        with self.database.reading() as session:
            return find_rule(session, rule_id)

    def change(self, rule_id: int, number: int, **more: Any) -> None:
        seen = self.find(rule_id)
        assert seen is not None
        variables = replace(seen.variables, **{name: value for name, value in more.items() if name != "comment"})
        new = replace(seen, value=Value(number, None, "days"), variables=variables, comment=more.get("comment", seen.comment))
        save_rules(self.work(), RuleChanges(changed=(Changed(seen, new),)))
        self.clock.advance(days=1)

    def remove(self, rule_id: int) -> None:
        remove_rule(self.work(), rule_id)
        self.clock.advance(days=1)

    def history(self, rule_id: int) -> tuple[RuleEntry, ...]:
        with self.database.reading() as session:
            return read_history(session, self.work.actor(), Scope(rule_id=rule_id)).entries

    def back(self, rule_id: int, entry: int = 0, **acting: str) -> PutBack:
        """Put back an entry of a rule, counted from the newest."""
        return put_back(self.work(**acting), self.history(rule_id)[entry].logged.id)

    def number(self, rule_id: int) -> int | None:
        rule = self.find(rule_id)
        return rule.value.number if rule else None


@pytest.fixture
def bench(database: Database, work: Works, library: Library, clock: Clock) -> Bench:
    return Bench(database, work, library, clock)


def test_a_change_put_back_is_a_new_change_with_its_own_entry(bench: Bench) -> None:
    id_ = bench.add("SDB", 14, shelf="Hc")
    bench.change(id_, 21, comment="Sommar", shelf="Ha", to_date=date(2026, 8, 1))
    done = bench.back(id_)
    now = bench.find(id_)
    assert now is not None
    assert (now.value.number, now.comment, now.variables.shelf, now.variables.to_date) == (14, "", "Hc", None)
    assert done.rule == now
    assert done.changes.touches("parameter_rule")
    newest = bench.history(id_)[0]
    assert (newest.logged.did, newest.logged.comment, len(bench.history(id_))) == (Did.CHANGED, PUT_BACK, 3)


def test_a_rule_that_was_added_goes_and_one_that_was_removed_comes_back(bench: Bench) -> None:
    id_ = bench.add("SDB", 14)
    gone = bench.back(id_)
    assert (gone.rule, bench.find(id_)) == (None, None)
    back = bench.back(id_)  # the newest entry is the removal just made
    assert back.rule is not None
    assert back.rule.id is not None
    assert bench.find(back.rule.id) == back.rule
    assert bench.number(back.rule.id) == 14


def test_it_is_put_back_on_top_of_later_changes_and_undone_as_any_save(bench: Bench) -> None:
    id_ = bench.add("SDB", 14)
    bench.change(id_, 21)
    bench.change(id_, 28)
    done = bench.back(id_, 1)
    assert bench.number(id_) == 14
    take_back_rules(bench.work(), done.done)
    assert bench.number(id_) == 28


def test_a_rule_removed_since_is_added_again_as_it_was_before_the_entry(bench: Bench) -> None:
    id_ = bench.add("SDB", 14, shelf="Hc")
    bench.change(id_, 21)
    bench.remove(id_)
    done = bench.back(id_, 1)
    assert done.rule is not None
    assert (done.rule.value.number, done.rule.variables.shelf) == (14, "Hc")
    take_back_rules(bench.work(), done.done)
    assert bench.find(done.rule.id or 0) is None


def test_what_is_so_already_is_refused(bench: Bench) -> None:
    id_ = bench.add("SDB", 14)
    bench.add("BARN", 1)  # so that no other rule gets the id
    bench.change(id_, 21)
    bench.back(id_)
    with pytest.raises(AlreadyExists, match="as it was then already"):
        bench.back(id_, 1)
    bench.remove(id_)
    with pytest.raises(AlreadyExists, match="gone already"):
        bench.back(id_, 3)
    bench.add("SDB", 21)
    with pytest.raises(AlreadyExists, match="as it was then already"):
        bench.back(id_, 1)


def test_a_rule_equal_in_all_but_value_stands_in_the_way(bench: Bench) -> None:
    """B13."""
    id_ = bench.add("SDB", 14)
    bench.add("BARN", 1)  # so that no other rule gets the id
    bench.remove(id_)
    bench.add("SDB", 30)
    with pytest.raises(DuplicateRule):
        bench.back(id_)


@pytest.mark.sqlite_only  # the server's log goes by its own clock
def test_a_rule_added_since_is_left_alone(bench: Bench) -> None:
    start = bench.clock.now
    id_ = bench.add("SDB", 14, shelf="Hc")
    bench.remove(id_)
    other = bench.add("HAM", 30)
    assert other > id_
    done = bench.back(id_)
    assert bench.number(other) == 30
    assert done.rule is not None
    assert done.rule.variables.shelf == "Hc"
    bench.remove(done.rule.id or 0)
    again = put_back_to(bench.work(), id_, start + timedelta(hours=1)).rule
    assert again is not None
    assert same_rule(again, done.rule)
    with pytest.raises(AlreadyExists):
        put_back_to(bench.work(), id_, start - timedelta(hours=1))


def test_the_rule_for_all_of_an_account_stays(bench: Bench) -> None:
    """B8."""
    id_ = bench.add("lindby", 14)
    with pytest.raises(Protected):
        bench.back(id_)
    assert bench.number(id_) == 14


def test_it_needs_its_own_permission_and_that_of_what_it_does(bench: Bench, database: Database) -> None:
    id_ = bench.add("HAM", 14)
    bench.change(id_, 21)
    add_staff(database, "parameters", "viewer", "lindby")
    with pytest.raises(NotPermitted) as refused:
        bench.back(id_, login="parameters")  # may change rules at HAM, and look at the history
    assert refused.value.permission == "history.put-back"
    assert bench.number(id_) == 21


@pytest.mark.parametrize("entry", ["nonsense", "row-1x", "019d0000-0000-7000-8000-000000000000"])
def test_an_entry_that_is_not_there_is_named(work: Works, library: Library, entry: str) -> None:
    assert library.staff
    with pytest.raises(NotFound, match=entry):
        put_back(work(), entry)


def test_what_its_rule_was_set_for_must_still_be_there(bench: Bench, database: Database) -> None:
    with database.writing() as session:
        gone = MediaType(organisation_id=bench.library.organisations["1"], code="kassett", name="Kassett")
        session.add(gone)
        session.commit()
        number = gone.id
    id_ = bench.add("SDB", 14, media_type_id=number)
    bench.remove(id_)
    with database.writing() as session:
        session.execute(delete(MediaType).where(MediaType.id == number))
        session.commit()
    with pytest.raises(Invalid, match="removed from its register"):
        bench.back(id_)


@pytest.mark.sqlite_only
def test_a_rule_that_is_known_in_part_only_is_not_put_back(bench: Bench, database: Database) -> None:
    """A rule that was removed past the program can't be told from the log of its changes."""
    id_ = bench.add("SDB", 14)
    bench.change(id_, 21)
    with database.writing() as session:
        session.execute(text("delete from parameter_rule where id = :id"), {"id": id_})
        session.commit()
    with pytest.raises(Invalid, match="does not say all"):
        bench.back(id_)


@pytest.mark.sqlite_only
def test_a_rule_is_put_back_to_how_it_stood_at_an_instant(bench: Bench) -> None:
    start = bench.clock.now
    id_ = bench.add("SDB", 14)
    bench.change(id_, 21)
    bench.change(id_, 28)
    put_back_to(bench.work(), id_, start + timedelta(days=1, hours=1))
    assert bench.number(id_) == 21
    put_back_to(bench.work(), id_, start + timedelta(hours=1))
    assert bench.number(id_) == 14
    with pytest.raises(AlreadyExists):
        put_back_to(bench.work(), id_, start + timedelta(hours=1))
    put_back_to(bench.work(), id_, start - timedelta(hours=1))
    assert bench.find(id_) is None
