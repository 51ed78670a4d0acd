"""Self-service and the web obey full stops: what a rule refuses is refused, and no reason helps (issue 10; circulation.md 4, 8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.domain.desk_refusals import DeskRefused
from app.models.copy import Copy
from app.models.organisation import Organisation
from app.services.desk.reservations import reserve
from tests.services.desk.conftest import Desk

pytestmark = pytest.mark.sqlite_only
WHY = "jag vill"


def refused(act: Callable[[], object]) -> tuple[list[str], bool]:
    """Return what stands against an act, and whether any of it could be overridden."""
    with pytest.raises(DeskRefused) as caught:
        act()
    against = caught.value.against
    return [reason.kind for reason in against], caught.value.may_override or any(reason.overridable for reason in against)


def call_it(desk: Desk, kind: str) -> None:
    """Make the machine a point of another kind."""
    with desk.database.writing() as session:
        session.get_one(Organisation, desk.library.organisations["AUTO"]).point_kind = kind
        session.commit()


def test_a_machine_and_the_web_obey_what_rules_stop(desk: Desk) -> None:
    ids = desk.library
    with desk.database.reading() as session:
        title = session.get_one(Copy, ids.copies["B21"]).title_id
    desk.rule("lending-control", "0", "AUTO")
    desk.rule("renewals-max", "0")
    desk.rule("reservation-control", "0", media_type_id=ids.media_types["dvd"])
    desk.lend("1003", "B13")  # at the desk: the rule of the machine says nothing there
    desk.later(days=3)
    desk.at = "AUTO"
    for kind in ("self-service", "web"):
        call_it(desk, kind)
        assert refused(lambda: desk.lend("1003", "B22", why=WHY)) == (["lending-control"], False)
        assert refused(lambda: desk.renew("B13", why=WHY)) == (["renewals-max"], False)
        assert refused(lambda: reserve(desk.work(at="AUTO"), ids.patrons["1003"], title, None, "SDB", why=WHY)) == (["reservation-control"], False)
    desk.at = "DISK1"
    assert [one.kind for one in desk.renew("B13", why=WHY).overridden] == ["renewals-max"]
    assert reserve(desk.work(at="DISK1"), ids.patrons["1003"], title, None, "SDB", why=WHY).overridden


def test_limits_on_the_web_are_those_of_the_home_unit(desk: Desk) -> None:
    """At the machine they are those of its unit, SDB; Česlava's home unit is BARN."""
    desk.setting("overdue-loans-max", 1, "talbok", "BARN")
    desk.setting("overdue-loans-max", 9, "talbok", "SDB")
    desk.lend("1003", "B13")
    desk.on(date(2026, 6, 1))
    assert desk.account("1003").state.terms.unit_id == desk.library.organisations["SDB"]
    desk.at = "AUTO"
    call_it(desk, "web")
    assert desk.account("1003").state.terms.unit_id == desk.library.organisations["BARN"]
    assert refused(lambda: desk.lend("1003", "B22", why=WHY)) == (["overdue"], False)
    call_it(desk, "self-service")
    assert desk.lend("1003", "B22").loan_id
