"""Copying a unit's rules to others: permitted, all or nothing, told as one, put back as one (X7)."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.refusals import Conflict, Invalid, NotFound, NotPermitted, Several
from app.models.audit_entry import AuditEntry
from app.models.parameter_rule import ParameterRule
from app.queries.organisation import load_tree
from app.queries.parameters import list_all_rules
from app.queries.rule_comparison import COPIED, compare_rules, find_copy_id
from app.services.parameters import set_rule, take_back_rules
from app.services.rules_copy import CopyPreview, CopyWish, copy_rules, preview_copy, put_back_copy
from tests.conftest import Works
from tests.library import Library
from tests.rulebook import loan_period


def preview(database: Database, work: Works, wish: CopyWish, **acting: str) -> CopyPreview:
    with database.reading() as session:
        return preview_copy(session, work(**acting).actor, wish)


def own(database: Database, place: int) -> list[tuple[str, Variables, Value, str]]:
    with database.reading() as session:
        rules = list_all_rules(session, ParameterRule.organisation_id == place)
    return sorted(((one.parameter, one.variables, one.value, one.comment) for one in rules), key=repr)


def differences(database: Database, left: int, right: int) -> int:
    with database.reading() as session:
        return compare_rules(session, load_tree(session), left, right).differences


def test_a_copy_leaves_no_difference_is_told_as_one_and_put_back_as_one(database: Database, rulebook: Library, work: Works) -> None:
    source, target = rulebook.organisations["SDB"], rulebook.organisations["HAM"]
    dvd, shelved = rulebook.media_types["dvd"], {"department_id": rulebook.departments["SDB/VUX"]}
    set_rule(work(), loan_period(rulebook, "SDB", 3, media_type_id=dvd))
    set_rule(work(), loan_period(rulebook, "HAM", 9, media_type_id=dvd))
    set_rule(work(), loan_period(rulebook, "HAM", 11, patron_category_id=rulebook.categories["barn"]))
    set_rule(work(), Rule(parameter="overdue-fee", organisation_id=source, value=Value(200, None, "per-day"), comment="Som i höstas"))
    before = own(database, target)
    assert differences(database, source, target) == 4
    wish = CopyWish(source_id=source, targets=(target,))
    done = copy_rules(work(), preview(database, work, wish))
    assert (len(done.done.added), len(done.done.changed), len(done.done.removed)) == (2, 1, 1)
    assert own(database, target) == own(database, source)
    assert differences(database, source, target) == 0
    with database.reading() as session:
        entry = find_copy_id(session, done.operation_id)
        said = session.scalars(select(AuditEntry).where(AuditEntry.what == COPIED)).one()
        assert said.after == {"from": "SDB", "to": {"HAM": {"added": 2, "changed": 1, "removed": 1}}}
    assert entry is not None
    assert not copy_rules(work(), preview(database, work, wish)).done  # nothing is left to do, and nothing is told
    put_back_copy(work(), entry)
    assert own(database, target) == before
    with pytest.raises(Conflict):
        put_back_copy(work(), entry)
    with pytest.raises(NotFound):
        put_back_copy(work(), "0")

    set_rule(work(), loan_period(rulebook, "SDB", 4, **shelved))
    plan = preview(database, work, CopyWish(source_id=source, targets=(target,), parameters=frozenset({"loan-period"}), remove=False)).targets[0].plan
    assert (len(plan.changes.added), len(plan.changes.removed), len(plan.left_out)) == (1, 0, 1)


@pytest.mark.sqlite_only
def test_a_copy_is_refused_whole_where_a_permission_is_missing_or_something_was_changed_since(database: Database, rulebook: Library, work: Works) -> None:
    places = rulebook.organisations
    wish = CopyWish(source_id=places["SDB"], targets=(places["HAM"], places["ABY"]))
    refusals = [target.refusal for target in preview(database, work, wish, login="parameters").targets]
    assert [isinstance(refusal, NotPermitted) for refusal in refusals] == [False, True]
    seen = preview(database, work, wish)
    set_rule(work(), loan_period(rulebook, "HAM", 5))
    with pytest.raises(Conflict):
        copy_rules(work(), seen)
    assert [value for parameter, _, value, _ in own(database, places["ABY"]) if parameter == "loan-period"] == []
    with pytest.raises(Several, match="permission"):
        copy_rules(work(login="viewer"), preview(database, work, wish))
    for wrong in ((places["SDB"],), (1_000_000,)):
        with pytest.raises((Invalid, NotFound)):
            preview(database, work, CopyWish(source_id=places["SDB"], targets=wrong))
    done = copy_rules(work(), preview(database, work, wish), [places["HAM"]])
    take_back_rules(work(), done.done)
    assert [value.number for parameter, _, value, _ in own(database, places["HAM"]) if parameter == "loan-period"] == [5]
