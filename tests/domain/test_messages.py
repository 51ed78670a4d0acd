"""System messages: each comes with its cause and goes with it; what staff may write (E4, E7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.messages import EXPIRING_DAYS, Ready, SystemFacts, SystemKind, system_messages

DAY = date(2026, 3, 10)


def kinds(facts: SystemFacts) -> list[SystemKind]:
    return [message.kind for message in system_messages(facts)]


def test_an_account_about_to_expire_or_expired_has_a_message_that_goes_with_its_cause() -> None:
    soon = DAY + timedelta(days=EXPIRING_DAYS)
    (found,) = system_messages(SystemFacts(today=DAY, expires=soon))
    assert (found.kind, str(found.text), str(found.lifted_by), found.since) == (
        SystemKind.EXPIRING, "The account expires on 2026-04-09.", "Renew the account", DAY,
    )  # fmt: skip
    (found,) = system_messages(SystemFacts(today=DAY, expires=DAY - timedelta(days=1)))
    assert (found.kind, str(found.text), found.since) == (SystemKind.EXPIRED, "The account expired on 2026-03-09", DAY)
    assert kinds(SystemFacts(today=DAY, expires=DAY)) == [SystemKind.EXPIRING]
    assert kinds(SystemFacts(today=DAY, expires=soon + timedelta(days=1))) == kinds(SystemFacts(today=DAY)) == []


def test_each_cause_has_its_own_message_and_no_other() -> None:
    whole = SystemFacts(
        today=DAY, expires=DAY, ready=(Ready("Saltkråkan", "Hamnbiblioteket", DAY), Ready("Kallocain", "Hamnbiblioteket")), age_limit=DAY, consent_asked=DAY
    )
    assert [str(message.text) for message in system_messages(whole)] == [
        "The account expires on 2026-03-10.", "Saltkråkan can be collected at Hamnbiblioteket until 2026-03-10.",
        "Kallocain can be collected at Hamnbiblioteket.", "The patron reached an age limit on 2026-03-10: the data should be looked over.",
        "Consent was asked for on 2026-03-10, and there is no answer yet.",
    ]  # fmt: skip
    for mended, gone in (
        ({"expires": None}, SystemKind.EXPIRING), ({"ready": ()}, SystemKind.RESERVATION_READY), ({"age_limit": None}, SystemKind.AGE_LIMIT),
        ({"consent_asked": None}, SystemKind.CONSENT),
    ):  # fmt: skip
        assert kinds(replace(whole, **mended)) == [kind for kind in kinds(whole) if kind is not gone]


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(-400, 400))
def test_of_expiry_there_is_one_message_at_most_and_none_far_ahead(today: date, ahead: int) -> None:
    found = kinds(SystemFacts(today=today, expires=today + timedelta(days=ahead)))
    assert found == ([SystemKind.EXPIRED] if ahead < 0 else [SystemKind.EXPIRING] if ahead <= EXPIRING_DAYS else [])
