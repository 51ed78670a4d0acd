"""Opening hours, addresses, settings of units and of patron categories."""

from __future__ import annotations

from datetime import time

from sqlalchemy import update

from app.models.organisation import OpeningHours, Organisation
from app.models.patron_category import UnitSetting
from app.services.categories import PolicyLine
from app.services.demo.dates import Dates, lines_of
from app.services.demo.ground import Ground

COLUMNS = ("organisation", "category", "field", "loan_type", "step", "value")
_HOURS: dict[str, list[tuple[int, int] | None]] = {
    "SB": [*[(10, 19)] * 4, (10, 18), (11, 15), (12, 16)],
    "HAM": [(12, 18), (10, 18), (10, 18), (10, 19), (10, 16), (11, 14), None],
    "SKO": [(13, 18), None, (13, 19), None, (10, 14), None, None],
    "BUS": [*[(9, 15)] * 4, (9, 12), None, None],
    "GYM": [*[(8, 17)] * 4, (8, 15), None, None],
}
_ADDRESSES = {
    "SB": ("Storgatan 1", "123 41", "Lindby", "010-555 10 00", "stadsbiblioteket@exempel.se"),
    "HAM": ("Hamngatan 14", "123 60", "Hamnvik", "010-555 10 20", "hamnbiblioteket@exempel.se"),
    "SKO": ("Skolgatan 3", "123 50", "Skogsby", "010-555 10 30", "skogsby@exempel.se"),
    "BUS": ("Storgatan 1", "123 41", "Lindby", "010-555 10 40", "bokbussen@exempel.se"),
    "GYM": ("Parkgatan 22", "123 43", "Lindby", "010-555 10 50", "gymnasiebiblioteket@exempel.se"),
}
_UNIT_SETTINGS = (
    ("lindby", "junior-age-limit", 18), ("lindby", "account-months", 36), ("lindby", "address-fee", 0),
    ("GYM", "junior-age-limit", 20), ("GYM", "account-months", 12),
)  # fmt: skip


def add(ground: Ground) -> None:
    """Write what units set for themselves."""
    session = ground.session
    for unit, days in _HOURS.items():
        for weekday, hours in enumerate(days):
            opens, closes = (time(hours[0]), time(hours[1])) if hours else (None, None)
            session.add(OpeningHours(organisation_id=ground.organisations[unit], weekday=weekday, opens=opens, closes=closes))
    for unit, (street, postcode, city, phone, email) in _ADDRESSES.items():
        values = {"street": street, "postcode": postcode, "city": city, "country": "Sverige", "phone": phone, "email": email, "reply_address": email}
        session.execute(update(Organisation).where(Organisation.id == ground.organisations[unit]).values(values))
    for place, code, number in _UNIT_SETTINGS:
        session.add(UnitSetting(organisation_id=ground.organisations[place], field=code, number=number))
    session.flush()


def policy_lines(dates: Dates) -> list[PolicyLine]:
    """Return the settings of patron categories, as files name them."""
    return [PolicyLine(**{column: line[column] for column in COLUMNS}) for line in lines_of("settings.csv", COLUMNS, dates)]
