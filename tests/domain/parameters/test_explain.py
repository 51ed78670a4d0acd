"""The document of a decision (cli.md, X1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.codes import Codes
from app.domain.parameters.explain import describe_ruling
from app.domain.parameters.node import Places, decide_at
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from tests.domain.parameters.examples import ACCOUNT, DAY, DESK, ROOT, SHELVING, TREE, days, fixed, rule

CODES = Codes(TREE, {Variable.MEDIA_TYPE: {4: "dvd"}, Variable.PATRON_CATEGORY: {3: "adult"}}, SHELVING)


def test_a_decision_is_told_in_codes_with_what_it_beat() -> None:
    """X1."""
    book = RuleBook(
        TREE,
        [
            replace(rule(1, ACCOUNT, days(7), media_type_id=4, shelf="Hce", from_date=date(2026, 1, 1)), comment="short"),
            rule(2, ACCOUNT, fixed(date(2026, 1, 1)), patron_category_id=3),
            rule(3, ROOT, days(28)),
        ],
    )
    parameter = catalogue()["loan-period"]
    document = describe_ruling(
        decide_at(book, parameter, Places.at(TREE, DESK), Situation(media_type_id=4, patron_category_id=3, shelf="hce 1"), DAY), parameter, CODES
    )
    beaten = document.pop("beaten")
    assert document == {
        "parameter": "loan-period", "value": 7, "unit": "days", "selector": None, "whose_rule": "lending unit", "node": "HB-1",
        "rule": {
            "id": 1, "organisation": "LIN", "department": None, "placement": None, "patron_category": None, "media_type": "dvd", "circulation_category": None,
            "age_group": None, "age_class": None, "shelf": "Hce", "from": "2026-01-01", "to": None, "value": 7, "unit": "days", "comment": "short",
        },
    }  # fmt: skip
    assert isinstance(beaten, list)
    assert [(b["id"], b["decided_by"], b["value"]) for b in beaten] == [(2, "date-passed", "2026-01-01"), (3, "organisation", 28)]


def test_money_is_a_text_with_two_decimals_and_unknown_ids_stay_visible() -> None:
    parameter = catalogue()["overdue-fee"]
    book = RuleBook(TREE, [rule(1, ROOT, Value(250, None, "per-day"), parameter="overdue-fee", age_group_id=77)])
    document = describe_ruling(decide_at(book, parameter, Places.at(TREE, DESK), Situation(age_group_id=77), DAY), parameter, CODES)
    assert (document["value"], document["unit"]) == ("2.50", "per-day")
    assert isinstance(document["rule"], dict)
    assert document["rule"]["age_group"] == "#77"
