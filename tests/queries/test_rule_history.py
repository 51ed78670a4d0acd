"""Reading the history of rules: who, when, from, to; pages, filters, an earlier day, what was done past the program (X6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.organisation import Kind
from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.history import BASE_RULE, Did
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.refusals import NotPermitted
from app.queries.organisation import load_tree
from app.queries.parameters import find_rule
from app.queries.rule_history import HistoryPage, Scope, Wanted, find_entry, read_history, rules_at
from app.services.organisations import OrganisationDraft, add_organisation, remove_organisation
from app.services.parameters import remove_rule, save_rules, set_rule, set_rules
from tests.conftest import Clock, Works
from tests.library import NOW, Library

LOANS = Scope(parameter="loan-period")


def a_rule(organisation_id: int, number: int, parameter: str = "loan-period", **more: Any) -> Rule:
    return Rule(parameter=parameter, organisation_id=organisation_id, value=Value(number=number, unit="days"), variables=Variables(**more))


class Past:
    """A rule at SDB that was added on the first day, changed on the second and removed on the third, and one at HAM that stayed."""

    def __init__(self, work: Works, clock: Clock, library: Library, database: Database) -> None:
        self.work, self.clock, self.library, self.database = work, clock, library, database
        self.start = clock.now
        at = library.organisations
        self.id, self.kept = set_rules(work(), [a_rule(at["SDB"], 14, shelf="Hc"), a_rule(at["HAM"], 30)]).ids
        clock.advance(days=1)
        seen = self.find(self.id)
        save_rules(work(), RuleChanges(changed=(Changed(seen, replace(seen, value=Value(21, None, "days"), comment="Sommar")),)))
        clock.advance(days=1)
        remove_rule(work(), self.id)
        clock.advance(days=1)

    def find(self, rule_id: int) -> Rule:
        with self.database.reading() as session:
            rule = find_rule(session, rule_id)
        assert rule is not None
        return rule


@pytest.fixture
def past(work: Works, clock: Clock, library: Library, database: Database) -> Past:
    return Past(work, clock, library, database)


def told(page: HistoryPage) -> list[tuple[Did, int | None, int | None]]:
    return [
        (entry.logged.did, entry.before.value.number if entry.before else None, entry.after.value.number if entry.after else None) for entry in page.entries
    ]


def test_entries_say_who_when_from_and_to_the_newest_first(past: Past, session: Session, work: Works) -> None:
    page = read_history(session, work.actor(), Scope(rule_id=past.id))
    assert told(page) == [(Did.REMOVED, 21, None), (Did.CHANGED, 14, 21), (Did.ADDED, None, 14)]
    removed, changed, added = page.entries
    assert changed.fields == {"number", "comment"}
    assert (changed.logged.login, changed.logged.role, changed.logged.outside) == ("admin", "administrator", False)
    assert removed.before is not None
    assert (removed.before.variables.shelf, removed.before.comment) == ("Hc", "Sommar")
    assert added.rule is not None
    assert added.rule.variables.shelf == "Hc"
    assert page.older is None


@pytest.mark.sqlite_only
def test_an_entry_bears_the_moment_of_its_change(past: Past, session: Session, work: Works) -> None:
    """On PostgreSQL the server's clock says when."""
    entries = read_history(session, work.actor(), Scope(rule_id=past.id)).entries
    assert [entry.logged.at - past.start for entry in entries] == [timedelta(days=2), timedelta(days=1), timedelta()]


def test_a_parameter_has_its_own_history_and_an_organisation_too(past: Past, session: Session, work: Works, library: Library) -> None:
    set_rule(work(), a_rule(library.organisations["SDB"], 2, "overdue-grace"))
    assert len(read_history(session, work.actor(), LOANS).entries) == 4
    assert told(read_history(session, work.actor(), Scope(parameter="overdue-grace"))) == [(Did.ADDED, None, 2)]
    harbour = Scope(parameter="loan-period", organisations=frozenset({library.organisations["HAM"]}))
    assert told(read_history(session, work.actor(), harbour)) == [(Did.ADDED, None, 30)]


@pytest.mark.parametrize("limit", [1, 2, 3, 4])
def test_older_pages_go_on_where_the_last_one_ended(past: Past, session: Session, work: Works, limit: int) -> None:
    whole = read_history(session, work.actor(), LOANS)
    page = read_history(session, work.actor(), LOANS, limit=limit)
    found = list(page.entries)
    while page.older is not None:
        page = read_history(session, work.actor(), LOANS, older=page.older, limit=limit)
        assert len(page.entries) <= limit
        found += page.entries
    assert found == list(whole.entries)


@pytest.mark.sqlite_only
def test_entries_are_filtered_by_person_and_period_and_still_told_whole(past: Past, session: Session, work: Works) -> None:
    actor = work.actor()
    assert read_history(session, actor, LOANS, Wanted(person="nobody")).entries == ()
    assert len(read_history(session, actor, LOANS, Wanted(person="ADM"), limit=2).entries) == 2
    second = Wanted(since=past.start + timedelta(days=1), until=past.start + timedelta(days=2))
    for limit in (1, 500):
        assert told(read_history(session, actor, LOANS, second, limit=limit)) == [(Did.CHANGED, 14, 21)]


@pytest.mark.sqlite_only
def test_the_rules_as_they_stood_on_an_earlier_day(past: Past, session: Session, work: Works) -> None:
    def numbers(scope: Scope, **span: float) -> dict[int | None, int | None]:
        rules = rules_at(session, work.actor(), scope, past.start + timedelta(**span))
        return {rule.id: rule.value.number for rule in rules if not rule.protected}

    assert numbers(LOANS, days=-1) == {}
    assert numbers(LOANS, hours=1) == {past.id: 14, past.kept: 30}
    assert numbers(LOANS, days=1, hours=1) == {past.id: 21, past.kept: 30}
    assert numbers(LOANS, days=3) == {past.kept: 30}
    assert numbers(Scope(rule_id=past.id), days=1, hours=1) == {past.id: 21}


def test_one_entry_is_found_by_its_id_however_many_came_after(past: Past, session: Session, work: Works) -> None:
    entries = read_history(session, work.actor(), LOANS).entries
    found = [find_entry(session, work.actor(), entry.logged.id) for entry in entries]
    assert found == list(entries)
    assert find_entry(session, work.actor(), "row-x") is None
    assert find_entry(session, work.actor(), "019d0000-0000-7000-8000-000000000000") is None
    assert find_entry(session, work.actor(), "nonsense") is None


@pytest.mark.parametrize("read", [lambda s, a: read_history(s, a, LOANS), lambda s, a: rules_at(s, a, LOANS, NOW), lambda s, a: find_entry(s, a, "x")])
@pytest.mark.usefixtures("library")
def test_reading_needs_the_permission(session: Session, work: Works, read: Callable[[Session, Any], object]) -> None:
    with pytest.raises(NotPermitted) as refused:
        read(session, work.actor("desk"))
    assert refused.value.permission == "history.view"


def test_the_history_of_another_account_is_not_shown(past: Past, session: Session, work: Works, library: Library) -> None:
    """On PostgreSQL the policies show no more either."""
    set_rule(work(), a_rule(library.organisations["ABY"], 9))
    assert 9 in {entry.after.value.number for entry in read_history(session, work.actor(), LOANS).entries if entry.after}
    mine = read_history(session, work.actor("viewer"), LOANS)
    assert {entry.logged.organisation_id for entry in mine.entries} == {library.organisations["SDB"], library.organisations["HAM"]}


@pytest.mark.postgresql_only
def test_what_was_done_past_the_program_is_told_and_taken_into_account(past: Past, database: Database, work: Works) -> None:
    with database.writing() as session:
        session.execute(text("update parameter_rule set number = 99 where id = :id"), {"id": past.kept})
        session.commit()
    with database.writing() as session:
        session.execute(text("delete from parameter_rule where id = :id"), {"id": past.kept})
        session.commit()
    actor = work.actor()
    with database.reading() as session:
        for limit in (1, 500):
            page, entries = read_history(session, actor, LOANS, limit=limit), []
            entries += page.entries
            while page.older is not None:
                page = read_history(session, actor, LOANS, older=page.older, limit=limit)
                entries += page.entries
            assert [entry.logged.outside for entry in entries] == [True, True, False, False, False, False]
            gone, changed = entries[:2]
            assert (gone.logged.did, gone.before and gone.before.value.number) == (Did.REMOVED, 99)
            assert (changed.before and changed.before.value.number, changed.after and changed.after.value.number) == (30, 99)
            assert changed.logged.role == ""
        assert find_entry(session, actor, entries[1].logged.id) == entries[1]


def test_base_rules_come_and_go_by_somebody_and_were_not_there_before(work: Works, library: Library, database: Database) -> None:
    """B8, X6: with an account organisation, and with a unit as a selector value."""
    root, scope, shelves = library.organisations["1"], Scope(parameter="loan-period"), Scope(parameter="reservation-control-on-shelf")
    actor = work.actor()
    instants = []
    made = _add(work, database, Kind.ACCOUNT, "NY", root)
    with database.reading() as session:
        (added,) = read_history(session, actor, scope).entries
        assert (added.logged.did, added.logged.login, added.logged.comment, added.logged.outside) == (Did.ADDED, "admin", BASE_RULE, False)
        assert (added.logged.organisation_id, added.whole, added.rule and added.rule.protected) == (made, True, False)
        instants += [added.logged.at - timedelta(milliseconds=1), added.logged.at + timedelta(milliseconds=1)]
        standing = [{rule.organisation_id for rule in rules_at(session, actor, scope, instant)} for instant in instants]
        assert standing == [{root}, {root, made}]
    remove_organisation(work(), made)
    unit = _add(work, database, Kind.UNIT, "NYA", library.organisations["lindby"])
    remove_organisation(work(), unit)
    with database.reading() as session:
        gone = [entry for entry in read_history(session, actor, shelves).entries if entry.rule and entry.rule.selector == "NYA"]
        assert [entry.logged.did for entry in gone if entry.logged.organisation_id == root] == [Did.REMOVED, Did.ADDED]
        assert all(entry.rule.protected for entry in gone if entry.rule and entry.logged.organisation_id == root)


def _add(work: Works, database: Database, kind: Kind, code: str, parent_id: int) -> int:
    add_organisation(work(), OrganisationDraft(kind=kind, code=code, name=code, parent_id=parent_id))
    with database.reading() as session:
        return load_tree(session).by_code(code).id
