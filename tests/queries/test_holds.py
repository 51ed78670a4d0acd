"""Whoever acts on a copy or an account makes others wait; staff of the desk too, who may not change the row of a patron."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from app.domain.refusals import Busy
from app.queries.desk.holds import hold_copy, hold_patron
from tests.conftest import Works
from tests.counting import statements
from tests.library import Library


@pytest.mark.postgresql_only
def test_two_clerks_wait_for_one_another(work: Works, library: Library) -> None:
    for hold, number, other in (
        (hold_patron, library.patrons["1001"], library.patrons["1003"]),
        (hold_copy, library.copies["B11"], library.copies["B12"]),
    ):
        with work(login="desk") as first:
            hold(first.session, number)
            with pytest.raises(Busy), work(login="desk") as second:
                second.session.execute(text("set local lock_timeout = '100ms'"))
                hold(second.session, other)
                hold(second.session, number)


@pytest.mark.sqlite_only
def test_nothing_is_sent_where_the_transaction_holds_everything(work: Works, library: Library) -> None:
    unit = work(login="desk")
    with unit, statements(unit.session) as seen:
        hold_patron(unit.session, library.patrons["1001"])
        hold_copy(unit.session, library.copies["B11"])
    assert seen == []
