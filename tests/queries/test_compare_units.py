"""Two units read side by side, in as many queries as there are tables (X7)."""

from __future__ import annotations

import pytest

from app.database.engine import Database
from app.domain.refusals import Invalid, NotFound
from app.domain.setting import Setting
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_comparison import Compared
from app.queries.compare_units import compare_units
from app.services.categories import set_policy, set_unit_setting
from tests.conftest import Works
from tests.counting import statements
from tests.library import Library


@pytest.fixture
def differing(work: Works, library: Library) -> dict[Key, tuple[Setting, Setting]]:
    """Values that differ between Stadsbiblioteket and Hamnbiblioteket, of every table: what holds at both."""
    adult, normal = library.categories["vuxen"], library.loan_types["normal"]
    set_policy(work(), "vuxen", "max-fee-adult", "100", "lindby")
    set_policy(work(), "vuxen", "max-fee-adult", "250", "SDB")
    set_policy(work(), "vuxen", "days", "14", "SDB", loan_type="normal", step="1")
    set_policy(work(), "vuxen", "days", "21", "lindby", loan_type="normal", step="1")
    set_policy(work(), "vuxen", "standard", "1", "HAM")
    set_unit_setting(work(), "junior-age-limit", "16", "HAM")
    return {
        STANDARD_KEY: (Setting(library.categories["standard"]), Setting(adult)),
        Key("junior-age-limit"): (Setting(18), Setting(16)),
        Key("max-fee-adult", adult): (Setting(25_000), Setting(10_000)),
        Key("days", adult, normal, "1"): (Setting(14), Setting(21)),
    }


def test_what_differs_is_found_with_where_it_comes_from(database: Database, library: Library, differing: dict[Key, tuple[Setting, Setting]]) -> None:
    left, right = library.organisations["SDB"], library.organisations["HAM"]
    with database.reading() as session, statements(session) as seen:
        found = compare_units(session, left, right)
    assert len(seen) == 8, seen
    rows: dict[Key, Compared] = {row.key: row for row in found.rows if row.differs}
    assert {key: (row.left.setting, row.right.setting) for key, row in rows.items()} == differing
    fee = rows[Key("max-fee-adult", library.categories["vuxen"])]
    assert (fee.left.own, fee.right.own, fee.right.above.organisation_id) == (Setting(25_000), None, library.organisations["lindby"])
    assert found.currencies == ("SEK", "SEK")
    assert set(found.categories) == set(library.categories.values())
    assert set(found.loan_types) == set(library.loan_types.values())


def test_a_unit_beneath_inherits_what_the_other_sets(database: Database, library: Library, differing: dict[Key, tuple[Setting, Setting]]) -> None:
    with database.reading() as session:
        found = compare_units(session, library.organisations["SDB"], library.organisations["BARN"])
    assert not [row.key for row in found.rows if row.differs]
    assert differing.keys() <= {row.key for row in found.rows}


def test_one_unit_twice_and_one_that_is_gone_are_refused(database: Database, library: Library) -> None:
    unit = library.organisations["SDB"]
    with database.reading() as session:
        with pytest.raises(Invalid, match="two different units"):
            compare_units(session, unit, unit)
        with pytest.raises(NotFound, match="does not exist"):
            compare_units(session, unit, 999_999)
