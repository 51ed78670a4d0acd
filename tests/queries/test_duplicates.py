"""Likely duplicates of a typed or kept account, by birth date and name, identity number, e-mail, within the account organisation (X18)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from app.domain.duplicates import Likeness, Traits
from app.queries.duplicates import find_duplicates
from app.services.patron_files.one import add_patron
from tests.conftest import Works
from tests.library import Library


def test_likely_duplicates_are_found_by_each_way_and_the_likeliest_comes_first(session: Session, work: Works, library: Library) -> None:
    lindby, anna = library.organisations["lindby"], library.patrons["1001"]
    given = {"card": "9001", "first_name": "Anja", "last_name": "Berg", "home_unit": "SDB", "identity_number": "19800517-1239", "email": "Anja@example.org"}
    anja = add_patron(work(at="SDB"), given)
    born = Traits(first_name="anna", last_name="EK", birth_date=date(1980, 5, 17))
    assert [(one.id, one.card, one.name, one.why) for one in find_duplicates(session, lindby, born)] == [(anna, "1001", "Ek, Anna", (Likeness.NAME,))]
    assert not find_duplicates(session, lindby, born, besides=anna)
    assert not find_duplicates(session, library.organisations["aby"], born), "no account of another account organisation is told"
    number = Traits(first_name="Anna", last_name="Ek", birth_date=date(1980, 5, 17), identity_number="800517 1239")
    assert [(one.id, one.why) for one in find_duplicates(session, lindby, number)] == [(anja, (Likeness.IDENTITY,)), (anna, (Likeness.NAME,))]
    assert [one.why for one in find_duplicates(session, lindby, Traits(last_name="Ny", emails=("anja@EXAMPLE.org", "no")))] == [(Likeness.EMAIL,)]
    assert not find_duplicates(session, lindby, Traits(last_name="Ek"))
