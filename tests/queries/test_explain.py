"""Explaining by codes (X1; cli.md)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.domain.parameters.catalogue import Variable
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.refusals import Invalid, NotFound
from app.queries.explain import Question, explain
from app.services.parameters import set_rules
from tests.conftest import Works
from tests.library import Library

DAY = date(2026, 3, 10)


def ask(session: Session, parameter: str, at: str, **more: Any) -> dict[str, Any]:
    return explain(session, Question(parameter=parameter, at=at, day=DAY, **more))


@pytest.fixture(autouse=True)
def _rules(library: Library, work: Works) -> None:
    places = library.organisations
    store = Variables(department_id=library.departments["SDB/VUX"], placement_id=library.placements["SDB/VUX/MAG"])
    child = Variables(patron_category_id=library.categories["barn"])
    rules = [
        Rule(parameter="loan-period", organisation_id=places["SDB"], value=Value(14, None, "days"), variables=store),
        Rule(parameter="loan-period", organisation_id=places["lindby"], value=Value(21, None, "days"), variables=child, comment="barn"),
        Rule(parameter="overdue-fee", organisation_id=places["HAM"], value=Value(500, None, "per-day")),
        Rule(parameter="overdue-fee", organisation_id=places["AUTO"], value=Value(100, None, "once")),
    ]
    set_rules(work(), rules)


def test_the_document_names_the_rule_and_what_it_beat_in_codes(session: Session) -> None:
    document = ask(session, "loan-period", "DISK1", variables={Variable.PLACEMENT: "MAG", Variable.PATRON_CATEGORY: "barn"})
    assert (document["value"], document["unit"], document["whose_rule"]) == (14, "days", "lending unit")
    assert (document["rule"]["organisation"], document["rule"]["department"], document["rule"]["placement"]) == ("SDB", "VUX", "MAG")
    assert [(b["organisation"], b["patron_category"], b["decided_by"]) for b in document["beaten"]] == [
        ("lindby", "barn", "organisation"),
        ("1", None, "organisation"),
    ]
    assert document["beaten"][0]["comment"] == "barn"


def test_a_parameter_with_a_selector_answers_for_each_without_one(session: Session) -> None:
    documents = ask(session, "renewal-at-status", "SDB")["selectors"]
    assert len(documents) == 9
    assert ask(session, "renewal-at-status", "SDB", selector="reserved")["value"] == 0
    assert {d["selector"]: d["value"] for d in documents}["overdue"] == 1


def test_overdue_fees_are_the_owners_unless_the_lending_point_has_its_own(session: Session) -> None:
    """B14."""
    assert ask(session, "overdue-fee", "DISK1", owner="HAM")["value"] == "5.00"
    assert ask(session, "overdue-fee", "DISK1")["value"] == "0.00"
    fee = ask(session, "overdue-fee", "AUTO", owner="HAM")
    assert (fee["value"], fee["unit"], fee["whose_rule"]) == ("1.00", "once", "lending circulation point")


def test_unknown_codes_are_named(session: Session) -> None:
    for more in ({"owner": "NIX"}, {"variables": {Variable.MEDIA_TYPE: "NIX"}}, {"variables": {Variable.DEPARTMENT: "NIX"}}):
        with pytest.raises(NotFound, match="NIX"):
            ask(session, "loan-period", "DISK1", **more)
    with pytest.raises(Invalid, match="NIX"):
        ask(session, "renewal-at-status", "SDB", selector="NIX")
    with pytest.raises(Invalid, match="Loan period has no list to choose from"):
        ask(session, "loan-period", "SDB", selector="reserved")
    with pytest.raises(Invalid, match="NIX can't be chosen for Renewal"):
        ask(session, "renewal-at-status", "SDB", selector="NIX")
    with pytest.raises(NotFound, match="no media type with the code"):
        ask(session, "loan-period", "SDB", variables={Variable.MEDIA_TYPE: "NIX"})


def test_a_placement_that_several_departments_have_asks_for_the_department(session: Session) -> None:
    with pytest.raises(Invalid, match="department"):
        ask(session, "loan-period", "DISK1", variables={Variable.PLACEMENT: "HYLL"})
    both = {Variable.PLACEMENT: "HYLL", Variable.DEPARTMENT: "BARN"}
    assert ask(session, "loan-period", "DISK1", variables=both)["value"] == 28
