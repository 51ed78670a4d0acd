"""Who changed something last (X8)."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from app.domain.audit import LogEntry
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.queries.audit import last_change_by, list_named_log
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


@pytest.mark.sqlite_only
def test_the_log_of_an_account_names_what_it_holds_by_code(session: Session, work: Works, library: Library) -> None:
    patron, place = library.patrons["1001"], library.organisations["lindby"]
    after = {"language": "cs", "age_group": "adult", "pickup": "HAM", "home_unit_id": library.organisations["HAM"], "expires": "2027-01-01"}
    with work() as acting:
        for fields in (after, {"language": "xx", "pickup": ""}):
            acting.log(LogEntry(what="change", entity="patron", entity_id=patron, organisation_id=place, patron_id=patron, after=fields))
        acting.commit()
    gone, named = [row.after for row in list_named_log(session, patron)]
    assert named == {"language": "Čeština", "age_group": "Adult", "pickup": "Hamnbiblioteket", "home_unit_id": "Hamnbiblioteket", "expires": "2027-01-01"}
    assert gone == {"language": "xx", "pickup": ""}, "what is not there any more stays as it is written"
