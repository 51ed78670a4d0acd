"""On which channel a notice goes: the first accepted one whose address is valid, else a letter to nobody (circulation.md 7; 003:201-235)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.claims.facts import CHANNELS, MessageFormat, Recipient
from app.domain.claims.formats import destination, in_order

FORMATS = {channel: MessageFormat(f"reminder-1-{channel}", channel, "reminder-1") for channel in CHANNELS}
ANNA = Recipient(
    id=1, category_id=1, home_unit_id=1, birth_date=None, first_name="Anna", last_name="Ek", language="sv", email="a@b.se", mobile="070", postal="Ekgatan 3",
    billing="Box 1",
)  # fmt: skip


@given(st.permutations(list(CHANNELS)), st.sets(st.sampled_from(CHANNELS)), st.sets(st.sampled_from(CHANNELS)), st.booleans())
def test_the_first_accepted_channel_with_an_address_is_taken(listed: list[str], accepted: set[str], reached: set[str], junior: bool) -> None:
    email, mobile, postal = (value if channel in reached else "" for channel, value in zip(CHANNELS, (ANNA.email, ANNA.mobile, ANNA.postal), strict=True))
    to = ANNA._replace(email=email, mobile=mobile, postal=postal)
    found = destination("reminder-1", in_order(FORMATS[channel] for channel in listed if channel in accepted), to, junior=junior)
    usable = [channel for channel in CHANNELS if channel in accepted & reached]
    assert found.format.channel == (usable[0] if usable else "paper")
    assert found.addressed == bool(usable)


def test_letters_are_addressed_to_the_guardian_of_a_junior_and_invoices_to_the_billing_address() -> None:
    paper = (FORMATS["paper"],)
    assert destination("reminder-1", paper, ANNA, junior=False).address == "Anna Ek\nEkgatan 3"
    assert destination("invoice", paper, ANNA, junior=False).address == "Anna Ek\nBox 1"
    assert destination("reminder-1", paper, ANNA, junior=True).address == "Till vårdnadshavare för Anna Ek\nEkgatan 3", "no other address is known"
    child = ANNA._replace(guardian="Lindvägen 9", language="cs")
    assert destination("invoice", paper, child, junior=True).address == "Zákonnému zástupci: Anna Ek\nLindvägen 9"
    assert destination("reminder-1", paper, ANNA._replace(postal=""), junior=False).address == "Anna Ek"
