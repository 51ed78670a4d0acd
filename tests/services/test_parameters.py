"""Changing rules: what is allowed, what is refused and why, what the log keeps (B5-B9, B12, B13, X8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select, update

from app.database.engine import Database
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.codes import RuleCodes
from app.domain.parameters.rule import DuplicateRule, Rule, Variables
from app.domain.parameters.value import Value
from app.domain.refusals import Conflict, Invalid, NotFound, NotPermitted, Protected, Refusal, Several
from app.models.audit_entry import AuditEntry
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import load_rule_registers
from app.services import parameters
from app.services.parameters import add_base_rules, remove_rule, save_rules, set_rule, set_rules, take_back_rules
from tests.conftest import Works
from tests.library import Library

Place = Callable[[str], int]


@pytest.fixture
def at(library: Library) -> Place:
    return library.organisations.__getitem__


def a_rule(organisation_id: int, number: int = 7, **variables: Any) -> Rule:
    return Rule(parameter="loan-period", organisation_id=organisation_id, value=Value(number=number, unit="days"), variables=Variables(**variables))


def stored(database: Database, organisation_id: int, parameter: str = "loan-period") -> list[Rule]:
    with database.reading() as session:
        return list_all_rules(session, ParameterRule.organisation_id == organisation_id, ParameterRule.parameter == parameter)


def log(database: Database, operation: UUID) -> dict[str, AuditEntry]:
    with database.reading() as session:
        return {entry.what: entry for entry in session.scalars(select(AuditEntry).where(AuditEntry.operation_id == operation))}


def refused(kind: type[Refusal], work: Works, draft: RuleChanges, **acting: str) -> Refusal:
    with pytest.raises(kind) as caught:
        save_rules(work(**acting), draft)
    assert str(caught.value)
    return caught.value


def test_a_draft_is_written_whole_with_its_log(database: Database, work: Works, library: Library, at: Place) -> None:
    """B5-B7: added, changed and removed in one transaction."""
    set_rules(work(), [a_rule(at("SDB"), 14), a_rule(at("SDB"), 3, shelf="X")])
    keep, go = stored(database, at("SDB"))
    new = replace(keep, value=Value(21, None, "days"), comment="why", variables=Variables(shelf=" Hce ", from_date=date(2026, 6, 1)))
    saving = work()
    changes = save_rules(saving, RuleChanges((a_rule(at("lindby"), 28),), (Changed(keep, new),), (go,)))
    (after,) = stored(database, at("SDB"))
    assert (after.value.number, after.comment, after.variables.shelf, after.version) == (21, "why", "Hce", keep.version + 1)
    assert changes.touches("parameter_rule")
    assert changes.ids_of("parameter_rule") >= {keep.id, go.id}
    entries = log(database, saving.operation_id)
    assert entries["change"].before == {"parameter": "loan-period", "shelf": None, "from_date": None, "number": 14, "comment": ""}
    assert entries["change"].after == {"parameter": "loan-period", "shelf": "Hce", "from_date": "2026-06-01", "number": 21, "comment": "why"}
    assert entries["remove"].before is not None
    assert entries["remove"].before["shelf"] == "X"
    assert entries["add"].organisation_id == at("lindby")
    assert {entry.login for entry in entries.values()} == {"admin"}


def test_nothing_is_written_when_anything_is_refused_and_all_reasons_are_told(database: Database, work: Works, at: Place) -> None:
    bad = [replace(a_rule(at("SDB")), value=Value(10_000, None, "days")), a_rule(at("1"))]
    several = refused(Several, work, RuleChanges((a_rule(at("SDB")), *bad)))
    assert isinstance(several, Several)
    assert [type(reason) for reason in several.reasons] == [Invalid, Invalid]
    assert stored(database, at("SDB")) == []


def test_the_delivered_base_rule_can_be_neither_changed_nor_removed(database: Database, work: Works, at: Place) -> None:
    """B8."""
    (base,) = stored(database, at("1"))
    assert base.protected
    refused(Protected, work, RuleChanges(removed=(base,)))
    refused(Protected, work, RuleChanges(removed=(replace(base, protected=False),)))
    refused(Protected, work, RuleChanges(changed=(Changed(base, replace(base, value=Value(1, None, "days"))),)))


def test_an_account_keeps_a_rule_that_covers_everything(database: Database, work: Works, at: Place) -> None:
    """B8: its value can be changed, it can't be removed or narrowed."""
    with database.writing() as session:
        add_base_rules(session, at("lindby"))
        session.commit()
    (cover,) = stored(database, at("lindby"))
    refused(Protected, work, RuleChanges(removed=(cover,)))
    refused(Protected, work, RuleChanges(changed=(Changed(cover, replace(cover, variables=Variables(from_date=date(2026, 1, 1)))),)))
    save_rules(work(), RuleChanges(changed=(Changed(cover, replace(cover, value=Value(30, None, "days"))),)))
    assert stored(database, at("lindby"))[0].value.number == 30


def test_only_shelf_period_value_unit_and_comment_can_be_changed(database: Database, work: Works, library: Library, at: Place) -> None:
    """B6."""
    set_rule(work(), a_rule(at("SDB"), 14))
    (rule,) = stored(database, at("SDB"))
    for new in (
        replace(rule, variables=Variables(media_type_id=library.media_types["dvd"])),
        replace(rule, organisation_id=at("HAM")),
        replace(rule, parameter="loan-period-renewal"),
    ):
        refused(Invalid, work, RuleChanges(changed=(Changed(rule, new),)))


def test_a_rule_equal_to_another_is_refused_with_that_one(database: Database, work: Works, at: Place) -> None:
    """B13: dates included; another period is allowed, overlapping or not."""
    summer: dict[str, Any] = {"from_date": date(2026, 6, 1), "to_date": date(2026, 8, 31)}
    save_rules(work(), RuleChanges((a_rule(at("SDB")), a_rule(at("SDB"), **summer), a_rule(at("SDB"), from_date=date(2026, 7, 1)))))
    again = refused(DuplicateRule, work, RuleChanges((a_rule(at("SDB"), 99, **summer),)))
    assert isinstance(again, DuplicateRule)
    assert again.other.variables.to_date == summer["to_date"]
    refused(DuplicateRule, work, RuleChanges((a_rule(at("HAM")), a_rule(at("HAM"), 9))))


def test_removing_and_adding_the_same_combination_in_one_draft_is_allowed(database: Database, work: Works, at: Place) -> None:
    set_rule(work(), a_rule(at("SDB"), 14))
    (old,) = stored(database, at("SDB"))
    save_rules(work(), RuleChanges(added=(a_rule(at("SDB"), 5),), removed=(old,)))
    assert [rule.value.number for rule in stored(database, at("SDB"))] == [5]


def test_two_rules_may_swap_their_periods(database: Database, work: Works, at: Place) -> None:
    spring, autumn = date(2026, 3, 1), date(2026, 9, 1)
    set_rules(work(), [a_rule(at("SDB"), 1, from_date=spring), a_rule(at("SDB"), 2, from_date=autumn)])
    one, two = stored(database, at("SDB"))
    swapped = (Changed(one, replace(one, variables=two.variables)), Changed(two, replace(two, variables=one.variables)))
    save_rules(work(), RuleChanges(changed=swapped))
    assert [rule.variables.from_date for rule in stored(database, at("SDB"))] == [autumn, spring]


def test_a_swap_of_periods_is_one_change_of_each_and_can_be_taken_back(database: Database, work: Works, at: Place) -> None:
    set_rules(work(), [a_rule(at("SDB"), 14, from_date=date(2026, 1, 1)), a_rule(at("SDB"), 3, from_date=date(2026, 7, 1))])
    one, two = before = stored(database, at("SDB"))
    swapped = RuleChanges(changed=(Changed(one, replace(one, variables=two.variables)), Changed(two, replace(two, variables=one.variables))))
    save_rules(work(), swapped)
    assert [rule.version for rule in stored(database, at("SDB"))] == [2, 2]
    take_back_rules(work(), swapped)
    assert stored(database, at("SDB")) == [replace(rule, version=3) for rule in before]


def test_very_many_rules_are_written_by_as_many_statements_as_few(database: Database, work: Works, at: Place) -> None:
    def counted(number: int) -> list[int]:
        sent: list[str] = []

        def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
            sent.append(statement)

        def count(draft: RuleChanges) -> int:
            sent.clear()
            save_rules(work(), draft)
            return len(sent)

        event.listen(database.write_engine, "before_cursor_execute", note)
        new = count(RuleChanges(tuple(a_rule(at("SDB"), 7, shelf=f"{number} {n}") for n in range(number))))
        there = [rule for rule in stored(database, at("SDB")) if (rule.variables.shelf or "").startswith(f"{number} ")]
        changed = count(RuleChanges(changed=tuple(Changed(rule, replace(rule, comment="why")) for rule in there)))
        gone = count(RuleChanges(removed=tuple(replace(rule, version=2) for rule in there)))
        event.remove(database.write_engine, "before_cursor_execute", note)
        return [new if database.is_postgresql else 0, changed, gone]  # SQLite numbers new rows one by one, in this process

    assert counted(3) == counted(200)
    assert stored(database, at("SDB")) == []


def test_what_somebody_commits_after_the_checks_is_a_conflict_too(database: Database, work: Works, at: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """X8: the version is looked at again where the row is written."""
    set_rules(work(), [a_rule(at("SDB"), 14, shelf="A"), a_rule(at("SDB"), 3, shelf="B")])
    one, two = stored(database, at("SDB"))
    run = parameters._Checks.run

    def run_and_be_late(checks: parameters._Checks) -> None:
        run(checks)
        checks._session.execute(update(ParameterRule).where(ParameterRule.id == two.id).values(version=5))

    monkeypatch.setattr(parameters._Checks, "run", run_and_be_late)
    for draft in (RuleChanges(changed=tuple(Changed(rule, replace(rule, comment="why")) for rule in (one, two))), RuleChanges(removed=(one, two))):
        conflict = refused(Conflict, work, draft)
        assert isinstance(conflict, Conflict)
        assert conflict.seen == two
        assert conflict.theirs == replace(two, version=5)
    assert stored(database, at("SDB")) == [one, two]


def test_the_second_to_save_the_same_rule_gets_both_versions(database: Database, work: Works, at: Place) -> None:
    """X8."""
    set_rule(work(), a_rule(at("SDB"), 14))
    (seen,) = stored(database, at("SDB"))
    mine, theirs = (replace(seen, value=Value(n, None, "days")) for n in (21, 28))
    save_rules(work(), RuleChanges(changed=(Changed(seen, theirs),)))
    conflict = refused(Conflict, work, RuleChanges(changed=(Changed(seen, mine),)))
    assert isinstance(conflict, Conflict)
    assert (conflict.seen, conflict.mine) == (seen, mine)
    assert isinstance(conflict.theirs, Rule)
    assert conflict.theirs.value.number == 28
    refused(Conflict, work, RuleChanges(removed=(seen,)))
    remove_rule(work(), seen.id or 0)
    gone = refused(Conflict, work, RuleChanges(changed=(Changed(seen, mine),)))
    assert isinstance(gone, Conflict)
    assert gone.theirs is None


@pytest.mark.parametrize("login", ["viewer", "desk", "librarian"])
def test_who_lacks_the_permission_changes_nothing(database: Database, work: Works, at: Place, login: str) -> None:
    """B9: 'view but don't touch'."""
    set_rule(work(), a_rule(at("SDB"), 14))
    (rule,) = stored(database, at("SDB"))
    for draft, permission in (
        (RuleChanges(added=(a_rule(at("SDB"), 9, shelf="A"),)), "parameters.add"),
        (RuleChanges(changed=(Changed(rule, replace(rule, comment="x")),)), "parameters.change"),
        (RuleChanges(removed=(rule,)), "parameters.remove"),
    ):
        refusal = refused(NotPermitted, work, draft, login=login)
        assert isinstance(refusal, NotPermitted)
        assert refusal.permission == permission
    assert stored(database, at("SDB")) == [rule]


def test_without_change_other_units_only_ones_own_unit_can_be_changed(database: Database, work: Works, at: Place) -> None:
    """B9."""
    save_rules(work(login="parameters", at="HAM"), RuleChanges((a_rule(at("HAM")),)))
    for code in ("SDB", "lindby"):
        refused(NotPermitted, work, RuleChanges((a_rule(at(code)),)), login="parameters", at="HAM")
    assert len(stored(database, at("HAM"))) == 1


def test_setting_a_rule_adds_it_or_replaces_the_value_of_the_equal_one(database: Database, work: Works, at: Place) -> None:
    one = set_rule(work(), a_rule(at("SDB"), 14, shelf="Hce"))
    two = set_rule(work(), a_rule(at("SDB"), 21, shelf="HCE "))
    three = set_rule(work(), a_rule(at("SDB"), 21, shelf="hce"))
    assert (one.added, two.changed, three.unchanged) == (1, 1, 1)
    assert one.ids == two.ids == three.ids
    assert [rule.value.number for rule in stored(database, at("SDB"))] == [21]


def test_a_rule_can_be_set_by_codes(database: Database, work: Works, library: Library, at: Place) -> None:
    with database.reading() as session:
        codes = load_rule_registers(session).codes
    variables = {Variable.PLACEMENT: "MAG", Variable.PATRON_CATEGORY: "barn"}
    rule = codes.rule(RuleCodes(parameter="loan-period", organisation="SDB", value="2 weeks", variables=variables, from_date="2026-06-01"), catalogue())
    set_rule(work(), rule)
    (there,) = stored(database, at("SDB"))
    assert there.value == Value(2, None, "weeks")
    assert there.variables.department_id == library.departments["SDB/VUX"]
    with pytest.raises(Invalid, match="junk"):
        codes.rule(RuleCodes(parameter="loan-period", organisation="SDB", value="1", variables={}, to_date="junk"), catalogue())


def test_removing_a_rule_that_is_not_there_says_so(work: Works, library: Library) -> None:
    with pytest.raises(NotFound):
        remove_rule(work(), 999_999)


def test_a_rule_for_what_was_removed_from_its_register_is_refused_with_the_name_of_the_field(work: Works, library: Library, at: Place) -> None:
    assert library.staff
    refusal = refused(Invalid, work, RuleChanges((a_rule(at("SDB"), patron_category_id=999_999),)))
    assert isinstance(refusal, Invalid)
    assert refusal.field == "patron_category"
    assert str(refusal) == "What was chosen as patron category has been removed from its register meanwhile."


def test_departments_of_another_unit_are_refused_by_the_service(work: Works, library: Library, at: Place) -> None:
    """B10."""
    refusal = refused(Invalid, work, RuleChanges((a_rule(at("HAM"), department_id=library.departments["SDB/VUX"]),)))
    assert isinstance(refusal, Invalid)
    assert refusal.field == "department"


def test_a_save_is_taken_back_whole_with_its_log_and_only_once(database: Database, work: Works, library: Library, at: Place) -> None:
    """B5, X8."""
    set_rules(work(), [a_rule(at("SDB"), 14), a_rule(at("SDB"), 3, shelf="X")])
    plain, shelved = sorted(stored(database, at("SDB")), key=lambda rule: rule.variables.shelf or "")
    done = RuleChanges((a_rule(at("SDB"), 5, shelf="Y"),), (Changed(plain, replace(plain, value=Value(20, None, "days"))),), (shelved,))
    save_rules(work(), done)
    undoing = work()
    take_back_rules(undoing, done)
    back = {(rule.variables.shelf, rule.value.number) for rule in stored(database, at("SDB"))}
    assert back == {(None, 14), ("X", 3)}
    assert set(log(database, undoing.operation_id)) == {"add", "change", "remove"}
    with pytest.raises(Conflict):
        take_back_rules(work(), done)
    assert {(rule.variables.shelf, rule.value.number) for rule in stored(database, at("SDB"))} == back
