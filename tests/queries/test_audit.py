"""Who changed something last (X8)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.queries.audit import last_change_by
from app.services.parameters import set_rule
from tests.conftest import Works
from tests.library import Library


def test_the_last_one_who_changed_a_rule_is_named(session: Session, work: Works, library: Library) -> None:
    rule = Rule(parameter="loan-period", organisation_id=library.organisations["HAM"], value=Value(14, None, "days"))
    (id_,) = set_rule(work(), rule).ids
    set_rule(work(login="parameters"), Rule(parameter="loan-period", organisation_id=library.organisations["HAM"], value=Value(7, None, "days")))
    last = last_change_by(session, work.actor(), "parameter_rule", [999_999, id_])
    assert last is not None
    assert (last.login, last.name) == ("parameters", "Parameters")
    assert last.at.tzinfo is not None


def test_nothing_is_said_of_what_nobody_changed_or_to_who_may_not_know(session: Session, work: Works, library: Library) -> None:
    (id_,) = set_rule(work(), Rule(parameter="loan-period", organisation_id=library.organisations["HAM"], value=Value(14, None, "days"))).ids
    assert last_change_by(session, work.actor(), "parameter_rule", [999_999]) is None
    assert last_change_by(session, work.actor("desk"), "parameter_rule", [id_]) is None
