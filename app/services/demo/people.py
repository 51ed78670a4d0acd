"""Patrons: invented people with cards, addresses, telephones of the ranges kept for fiction, and e-mail at exempel.se."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from argon2 import PasswordHasher
from sqlalchemy import insert

from app.domain.text import fold, fold_plain
from app.models.patron import Address, Card, Contact, Patron, PatronPin, PatronWord
from app.models.register import PatronCategory
from app.services.demo.ground import Ground, data
from app.services.patron_index import Findable, rows_of, sort_key, words_of

CARD_BASE = 21_000_000
PIN = "1234"


@dataclass(frozen=True, slots=True)
class Kind:
    """A patron category in the library: how many there are, their years, and where they have their home unit."""

    category: str
    count: int
    years: tuple[int, int]
    units: tuple[str, ...]


_TOWN = ("SB", "SB", "SB", "SB", "HAM", "HAM", "SKO", "BUS")
KINDS = (
    Kind("vuxen", 140, (18, 88), _TOWN),
    Kind("barn", 50, (3, 12), _TOWN),
    Kind("ungdom", 25, (13, 17), _TOWN),
    Kind("student", 30, (15, 19), ("GYM",)),
    Kind("boken-kommer", 12, (70, 95), ("SB", "SB", "HAM")),
    Kind("talbok", 8, (20, 85), ("SB",)),
    Kind("institution", 6, (0, 0), ("SB", "HAM", "BUS")),
    Kind("dagbarn", 5, (28, 60), ("SB", "SKO")),
    Kind("pedagog", 8, (26, 63), ("GYM", "SB")),
    Kind("personal", 12, (25, 64), ("SB", "HAM", "GYM")),
    Kind("fjarr", 4, (0, 0), ("SB",)),
)


@dataclass(slots=True)
class Person:
    """A patron just written, as the other parts need it."""

    id: int
    card: str
    category: str
    unit: str
    born: date | None
    row: Patron


def add(ground: Ground) -> list[Person]:
    """Write the patrons and everything of theirs that is no circulation."""
    drafts = [(kind, unit) for kind in KINDS for unit in _spread(ground, kind)]
    rows = [_patron(ground, kind, unit, n) for n, (kind, unit) in enumerate(drafts)]
    ground.session.add_all(rows)
    ground.session.flush()
    people = [
        Person(row.id, str(CARD_BASE + n + 1), kind.category, unit, row.birth_date, row) for n, (row, (kind, unit)) in enumerate(zip(rows, drafts, strict=True))
    ]
    words: list[dict[str, object]] = []
    for person in people:
        words += _belongings(ground, person)
    _pins(ground, people)
    ground.session.flush()
    ground.session.execute(insert(PatronWord), words)
    return people


def _spread(ground: Ground, kind: Kind) -> list[str]:
    return [ground.one(*kind.units) for _ in range(kind.count)]


def _patron(ground: Ground, kind: Kind, unit: str, n: int) -> Patron:
    words, chance = data("people"), ground.chance
    first, last = _name(ground, kind)
    born = _birthday(ground, kind)
    junior = born is not None and born > _years_before(ground.today, 18)
    row = Patron(
        **ground.own, home_unit_id=ground.organisations[unit], patron_category_id=ground.id(PatronCategory, kind.category), first_name=first, last_name=last,
        birth_date=born, created_at=ground.ago(40, 3600), expires=_expiry(ground, kind), language=chance.choices(("sv", "en", "cs"), (92, 5, 3))[0],
        active=not ground.often(0.02), overdue_warning=ground.often(0.9), loan_history="yes" if kind.category in {"boken-kommer", "talbok"} else "no",
        sort_key=sort_key(last, first), user_name=fold_plain(f"{first[:3]}{last[:3]}{n:03d}") if kind.category == "student" else "",
    )  # fmt: skip
    if junior:
        guardian = ground.one(*words["first_names"]["woman"], *words["first_names"]["man"])
        row.guardian, row.guardian_email = f"{guardian} {last}", _mail(guardian, last)
    if ground.often(0.05):
        row.permanent_alert = ground.one(*words["alerts"])
        row.permanent_alert_since, row.permanent_alert_by = ground.ago(10, 500).date(), ground.one("bibliotekarie", "disk")
    return row


def _name(ground: Ground, kind: Kind) -> tuple[str, str]:
    words = data("people")
    if kind.category == "institution":
        return "", ground.one(*words["institutions"])
    if kind.category == "fjarr":
        return "", ground.one(*words["libraries"])
    return ground.one(*words["first_names"][ground.one("woman", "man")]), ground.one(*words["last_names"])


def _birthday(ground: Ground, kind: Kind) -> date | None:
    if kind.years == (0, 0) or ground.often(0.01):
        return None
    youngest, oldest = kind.years
    first, last = _years_before(ground.today, oldest + 1) + timedelta(days=1), _years_before(ground.today, youngest)
    return first + timedelta(days=ground.chance.randrange((last - first).days))


def _years_before(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=min(day.day, 28))


def _expiry(ground: Ground, kind: Kind) -> date | None:
    if kind.category in {"institution", "fjarr"}:
        return None
    days = ground.chance.choices((-1, 10, 400), (6, 5, 89))[0]
    if days < 0:
        return ground.today - timedelta(days=ground.chance.randint(1, 200))
    return ground.today + timedelta(days=ground.chance.randint(0, 14) if days == 10 else ground.chance.randint(30, 1000))


def _belongings(ground: Ground, person: Person) -> list[dict[str, object]]:
    """Write cards, address and contact data; return the rows of its search words."""
    row, mine = person.row, {**ground.own, "patron_id": person.id}
    cards = [person.card]
    ground.session.add(Card(**mine, number=person.card, folded=fold(person.card), since=row.created_at.date()))
    if ground.often(0.06):
        cards.append(f"19{person.card[2:]}")
        ground.session.add(Card(**mine, number=cards[1], folded=fold(cards[1]), state="lost", since=row.created_at.date()))
    words = data("people")
    street = f"{ground.one(*words['streets'])} {ground.chance.randint(1, 60)}"
    postcode, city = ground.one(*words["towns"])
    ground.session.add(Address(**mine, street=street, postcode=postcode, city=city, country="Sverige"))
    phones, emails = _reach(ground, person)
    for kind, values in (("mobile", phones), ("email", emails)):
        ground.session.add_all(Contact(**mine, kind=kind, value=value) for value in values)
    findable = Findable(
        names=(row.first_name, row.last_name, row.user_name), cards=tuple(cards), birth_date=row.birth_date, phones=phones, emails=emails,
        places=(street, postcode, city),
    )  # fmt: skip
    return list(rows_of(person.id, row.organisation_id, row.sort_key, words_of(findable)))


def _reach(ground: Ground, person: Person) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return mobile numbers (of the series that is given to nobody) and e-mail addresses."""
    phones = (f"070-17406{ground.chance.randint(5, 99):02d}",) if ground.often(0.75) else ()
    if person.category in {"institution", "fjarr"}:
        return phones, (_mail("info", person.row.last_name),)
    has_mail = ground.often({"barn": 0.3, "boken-kommer": 0.25}.get(person.category, 0.85))
    return phones, (_mail(person.row.first_name, person.row.last_name),) if has_mail else ()


def _mail(first: str, last: str) -> str:
    return ".".join(fold_plain(f"{first} {last}").split()) + "@exempel.se"


def _pins(ground: Ground, people: list[Person]) -> None:
    """Give everybody the same PIN: hashing is slow on purpose, so it is done once."""
    hashed = PasswordHasher().hash(PIN)
    ground.session.add_all(PatronPin(**ground.own, patron_id=person.id, hash=hashed, set_at=person.row.created_at) for person in people)
