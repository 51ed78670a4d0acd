"""A unit's own values copied to others: the same preview, one transaction, undone as one (X7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.database.engine import Database
from app.domain.permissions import Actor
from app.domain.refusals import Conflict, NotFound, NotPermitted
from app.domain.setting import Setting
from app.domain.settings_draft import STANDARD_KEY, Key, SettingsDraft
from app.services.categories import set_policy, set_unit_setting
from app.services.several_units import UnitsPreview, preview_copy, save_for_units, take_back_settings
from tests.conftest import Works
from tests.counting import statements
from tests.library import Library
from tests.services.test_several_units import log, stored
from tests.units import add_units

Preview = Callable[..., UnitsPreview]


@pytest.fixture
def furnished(work: Works, library: Library) -> None:
    """Stadsbiblioteket has values of its own of every table, Hamnbiblioteket others."""
    set_policy(work(), "vuxen", "max-fee-adult", "250", "SDB")
    set_policy(work(), "vuxen", "days", "14", "SDB", loan_type="normal", step="1")
    set_policy(work(), "vuxen", "standard", "1", "SDB")
    set_policy(work(), "barn", "hide-name", "1", "SDB")
    set_unit_setting(work(), "junior-age-limit", "15", "SDB")
    set_policy(work(), "vuxen", "overdue-loans-max", "3", "HAM")
    set_policy(work(), "vuxen", "max-fee-adult", "200", "HAM")
    set_policy(work(), "vuxen", "days", "7", "HAM", loan_type="short", step="2")
    set_unit_setting(work(), "account-months", "12", "HAM")


@pytest.fixture
def preview(database: Database, work: Works, library: Library) -> Preview:
    """Previews copying what Stadsbiblioteket has to every organisation."""

    def made(source: str = "SDB", actor: Actor | None = None, **more: Any) -> UnitsPreview:
        with database.reading() as session:
            return preview_copy(session, actor or work.actor(), library.organisations[source], list(library.organisations.values()), **more)

    return made


def at(library: Library, shown: UnitsPreview, code: str) -> dict[Key, tuple[Setting | None, Setting | None]]:
    """Return what becomes different at a unit."""
    target = next(target for target in shown.targets if target.organisation_id == library.organisations[code])
    return {key: (change.seen, change.mine) for key, change in target.changes.items()}


def drafts(library: Library, shown: UnitsPreview, *codes: str) -> list[SettingsDraft]:
    """Return what is saved: the units chosen, without the source."""
    return shown.drafts([library.organisations[code] for code in codes])[1:]


@pytest.mark.usefixtures("furnished")
def test_all_own_values_become_the_others_own(library: Library, preview: Preview) -> None:
    adult, normal = library.categories["vuxen"], library.loan_types["normal"]
    expected = {
        STANDARD_KEY: (None, Setting(adult)),
        Key("junior-age-limit"): (None, Setting(15)),
        Key("hide-name", library.categories["barn"]): (None, Setting(1)),
        Key("max-fee-adult", adult): (Setting(20_000), Setting(25_000)),
        Key("days", adult, normal, "1"): (None, Setting(14)),
    }
    shown = preview()
    assert at(library, shown, "HAM") == expected
    assert set(shown.source.changes) == set(expected)
    assert at(library, shown, "SDB") == {}
    assert list(at(library, shown, "HAM"))[:2] == [STANDARD_KEY, Key("junior-age-limit")]


@pytest.mark.usefixtures("furnished")
def test_what_the_source_inherits_is_given_back_on_wish(library: Library, preview: Preview) -> None:
    adult, short = library.categories["vuxen"], library.loan_types["short"]
    more = at(library, preview(give_back=True), "HAM").items() - at(library, preview(), "HAM").items()
    assert dict(more) == {
        Key("account-months"): (Setting(12), None),
        Key("overdue-loans-max", adult): (Setting(3), None),
        Key("days", adult, short, "2"): (Setting(7), None),
    }


@pytest.mark.usefixtures("furnished")
@pytest.mark.parametrize("give_back", [False, True])
def test_one_category_or_the_units_own_settings_alone(library: Library, preview: Preview, give_back: bool) -> None:
    adult = library.categories["vuxen"]
    of_category = at(library, preview(of=[adult], give_back=give_back), "HAM")
    assert {key.category_id for key in of_category} == {adult}
    assert len(of_category) == (4 if give_back else 2)
    of_unit = at(library, preview(of=[None], give_back=give_back), "HAM")
    assert set(of_unit) == {STANDARD_KEY, Key("junior-age-limit"), *([Key("account-months")] if give_back else [])}


@pytest.mark.usefixtures("furnished")
def test_it_is_one_entry_of_the_log_and_undone_as_one(database: Database, work: Works, library: Library, preview: Preview) -> None:
    then, entries = stored(database), len(log(database))
    done = drafts(library, preview(give_back=True), "HAM", "ABY")
    save_for_units(work(), done)
    assert len(log(database)) == entries + 1
    assert set((log(database)[-1].after or {}).keys()) == {"HAM", "ABY"}
    assert at(library, preview(give_back=True), "HAM") == {}
    take_back_settings(work(), done)
    assert stored(database) == then


@pytest.mark.usefixtures("furnished")
def test_where_one_may_look_only_one_may_copy_from(database: Database, work: Works, library: Library, preview: Preview) -> None:
    actor = work.actor(at="DISK1")
    own = {"register.change": frozenset({library.organisations["HAM"]}), "register.change-other-units": frozenset({library.organisations["HAM"]})}
    here = replace(actor, held={**actor.held, **own}, own_ids=frozenset({library.organisations["HAM"]}))
    shown = preview(actor=here)
    refusals = {target.organisation_id: target.refusal for target in shown.targets}
    assert refusals[library.organisations["HAM"]] is None
    assert isinstance(refusals[library.organisations["ABY"]], NotPermitted)
    assert [draft.organisation_id for draft in drafts(library, shown, "HAM", "ABY")] == [library.organisations["HAM"]]
    before = stored(database)
    with pytest.raises(NotPermitted):
        save_for_units(work(login="parameters", at="HAM"), drafts(library, preview(), "BARN"))
    assert stored(database) == before


@pytest.mark.usefixtures("furnished")
def test_what_was_changed_at_the_other_meanwhile_is_a_conflict(database: Database, work: Works, library: Library, preview: Preview) -> None:
    seen = drafts(library, preview(), "HAM")
    set_policy(work(), "vuxen", "max-fee-adult", "300", "HAM")
    before = stored(database)
    with pytest.raises(Conflict):
        save_for_units(work(), seen)
    assert stored(database) == before


def test_nothing_of_its_own_is_nothing_to_copy(library: Library, preview: Preview) -> None:
    shown = preview()
    assert (len(shown.source), at(library, shown, "HAM")) == (0, {})
    assert next(target for target in shown.targets if target.organisation_id == library.organisations["HAM"]).refusal is None


def test_a_source_that_is_gone_is_told(database: Database, work: Works, library: Library) -> None:
    with database.reading() as session, pytest.raises(NotFound, match="does not exist"):
        preview_copy(session, work.actor(), 999_999, list(library.organisations.values()))


@pytest.mark.usefixtures("furnished")
def test_reading_takes_as_many_statements_for_many_units_as_for_few(database: Database, work: Works, library: Library) -> None:
    many = add_units(database, library, 60)
    actor, counts = work.actor(), []
    for places in (many[:2], many):
        with database.reading() as session, statements(session) as seen:
            preview_copy(session, actor, library.organisations["SDB"], places, give_back=True)
        counts.append(len(seen))
    assert counts == [12, 12]
