"""Choosing a unit or a category reads everything that the window shows in one query (unit-register.md)."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from app.domain.refusals import NotFound
from app.domain.setting import Setting
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.queries import categories as queries
from app.queries.unit_places import read_places
from app.queries.unit_register import read_category, read_unit
from app.services.categories import save_settings
from tests.conftest import Works
from tests.counting import statements
from tests.library import Library


def test_one_query_reads_a_unit_and_one_a_category_the_same_as_each_part_alone(session: Session, work: Works, library: Library) -> None:
    places, vuxen, barn, normal = library.organisations, library.categories["vuxen"], library.categories["barn"], library.loan_types["normal"]
    above = {Key("days", vuxen, normal, "2"): Setting(14), Key("max-fee-adult", vuxen): Setting(40_000), Key("junior-age-limit"): Setting(16)}
    own = {
        Key("text", vuxen, normal, "1"): Setting(text='Hej "du"\n– å\\'), Key("no-invoice", barn): Setting(1), Key("fee-adult", barn, normal, "1"): Setting(0),
        Key("replacement-price"): Setting(text="higher"), STANDARD_KEY: Setting(vuxen),
    }  # fmt: skip
    for place, values in (("lindby", above), ("SDB", own)):
        save_settings(work(), [SettingsDraft(places[place], {key: Change(None, value) for key, value in values.items()})])
    session.rollback()
    for place in ("SDB", "BARN", "lindby", "1"):
        unit = places[place]
        for asked in (None, barn, 99_999):
            with statements(session) as sent:
                found = read_unit(session, unit, asked)
            assert len(sent) == 1
            shown = barn if asked == barn else queries.get_standard_category(session, unit)
            assert found.category.category_id == shown
            assert found.category == read_category(session, unit, shown)
        with statements(session) as sent:
            category = read_category(session, unit, vuxen)
        assert len(sent) == 1
        assert category.values == queries.category_standings(unit, vuxen).read(session)
        assert list(category.reminders) == queries.list_reminders(unit, vuxen).read(session)
        assert list(found.categories) == queries.list_categories(unit).read(session)
        assert (found.standard, found.settings) == (queries.standard_standing(unit).read(session), queries.unit_standings(unit).read(session))
        assert (found.currency, found.places) == (queries.find_currency(unit).read(session), read_places(session, unit))
    with pytest.raises(NotFound):
        read_unit(session, 99_999)
