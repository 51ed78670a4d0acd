"""Opening hours, addresses, settings of units and of patron categories."""

from __future__ import annotations

from collections import defaultdict
from datetime import time

from sqlalchemy import update

from app.domain.categories import REMINDER_FIELDS, get_field, parse
from app.models.organisation import OpeningHours, Organisation
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.models.register import LoanType, PatronCategory
from app.services.demo.dates import lines_of
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
    """Write them."""
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
    _categories(ground)
    session.flush()


def _categories(ground: Ground) -> None:
    reminders: dict[tuple[int, int, int, str], dict[str, int | str | None]] = defaultdict(dict)
    for line in lines_of("settings.csv", COLUMNS, ground.dates):
        place, category = ground.organisations[line["organisation"]], ground.id(PatronCategory, line["category"])
        if line["field"] == "standard":
            ground.session.add(StandardCategory(organisation_id=place, patron_category_id=category))
        elif line["step"]:
            field = REMINDER_FIELDS[line["field"]]
            setting = parse(field, line["value"])
            key = (place, category, ground.id(LoanType, line["loan_type"]), line["step"])
            reminders[key][field.code.replace("-", "_")] = setting.text if field.code == "text" else setting.number
        else:
            setting = parse(get_field(line["field"]), line["value"])
            row = CategorySetting(organisation_id=place, patron_category_id=category, field=line["field"], number=setting.number, text=setting.text)
            ground.session.add(row)
    for (place, category, loan_type, step), values in reminders.items():
        ground.session.add(ReminderSetting(organisation_id=place, patron_category_id=category, loan_type_id=loan_type, step=step, **values))
