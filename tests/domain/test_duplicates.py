"""Likely duplicates: what two accounts have in common (X18)."""

from __future__ import annotations

from datetime import date

from app.domain.duplicates import Likeness, Traits, likenesses, score

ANNA = Traits(first_name="Anna", last_name="Ek", birth_date=date(1980, 5, 17), identity_number="19800517-1234", emails=("anna.ek@example.org",))


def test_what_two_accounts_have_in_common() -> None:
    for other, common in (
        (Traits(first_name="ANNA", last_name="Ék", birth_date=date(1980, 5, 17)), (Likeness.NAME,)),
        (Traits(first_name="Ek", last_name="Anna", birth_date=date(1980, 5, 17)), (Likeness.NAME,)),
        (Traits(first_name="Anna", last_name="Ekk", birth_date=date(1980, 5, 17)), (Likeness.SIMILAR,)),
        (Traits(first_name="Bertil", last_name="Ek", birth_date=date(1980, 5, 17)), ()),
        (Traits(first_name="Anna", last_name="Ek", birth_date=date(1981, 5, 17)), ()),
        (Traits(first_name="Anna", last_name="Ek"), ()),
        (Traits(last_name="Berg", identity_number="8005171234"), (Likeness.IDENTITY,)),
        (Traits(last_name="Berg", emails=("Anna.Ek@Example.org",)), (Likeness.EMAIL,)),
        (Traits(last_name="Berg", emails=("",), identity_number=""), ()),
        (Traits(first_name="Anna", last_name="Ek", emails=("anna.ek@example.org",)), (Likeness.EMAIL, Likeness.NAMESAKE)),
        (Traits(first_name="Anna", last_name="Ekk", identity_number="8005171234"), (Likeness.IDENTITY, Likeness.NEARLY_NAMESAKE)),
    ):
        assert likenesses(ANNA, other) == common
        assert likenesses(other, ANNA) == common
    assert likenesses(ANNA, ANNA) == (Likeness.IDENTITY, Likeness.NAME, Likeness.EMAIL)
    assert [score(found) for found in ((), (Likeness.EMAIL,), (Likeness.NAME, Likeness.EMAIL), (Likeness.EMAIL, Likeness.NAMESAKE))] == [0, 50, 90, 50]
