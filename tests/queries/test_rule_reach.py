"""Where a rule governs, and how much of what is current (X1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.database.engine import Database
from app.domain.parameters.impact import About
from app.domain.parameters.rule import Rule
from app.queries.parameters import list_all_rules
from app.queries.rule_reach import read_reach
from app.services.parameters import set_rules
from tests.conftest import Works
from tests.library import TODAY, Library
from tests.rulebook import loan_period

pytestmark = pytest.mark.sqlite_only  # what it asks is asked by the rule check and the impact, which are tested on both


def test_what_a_rule_governs_is_told_with_what_goes_before_it_and_is_counted(database: Database, library: Library, work: Works) -> None:
    """The library has three loans, all made at DISK1; the DVD rule of a unit goes before the account's."""
    dvd = library.media_types["dvd"]
    set_rules(work(), [loan_period(library, "lindby", 20), loan_period(library, "SDB", 5, media_type_id=dvd), loan_period(library, "HAM", 9)])
    past = loan_period(library, "lindby", 3, to_date=date(TODAY.year - 1, 1, 1))
    set_rules(work(), [past])
    with database.reading() as session:
        actor = work().actor
        rules = {(rule.organisation_id, rule.variables): rule for rule in list_all_rules(session) if rule.parameter == "loan-period"}

        def stored(rule: Rule) -> Rule:
            return rules[rule.organisation_id, rule.variables]

        whole = read_reach(session, actor, stored(loan_period(library, "lindby", 20)), TODAY)
        assert whole.reach.never is None
        assert {rule.value.number for rule in whole.reach.before} == {5, 9}
        assert whole.counts[About.LOANS] == 2, "the third is of a DVD"
        over = replace(past, organisation_id=library.organisations["lindby"])
        gone = read_reach(session, actor, stored(over), TODAY)
        assert gone.reach.never is not None
        assert "its period ended" in str(gone.reach.never)
        assert gone.counts == {}
