"""Titles and copies: some classics, and what an invented publishing house might bring out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import insert

from app.models.copy import Copy, Title, TitleWord
from app.models.register import AgeClass, CirculationCategory, MediaType, StatusCode
from app.services.demo.ground import Ground, data
from app.services.title_index import FindableTitle, rows_of, sort_key, words_of

BARCODE_BASE = 31_000_000
_HOMES = ("SB", "SB", "SB", "HAM", "HAM", "SKO", "BUS")


@dataclass(frozen=True, slots=True)
class Work:
    """A title to be: what it is, and where copies of it stand (`shelving`: unit → department, placement)."""

    title: str
    author: str
    shelf: str
    media: str
    age: str
    circulation: str
    price: int
    copies: tuple[int, int]
    units: tuple[str, ...] = _HOMES


@dataclass(slots=True)
class Item:
    """A copy just written, as the circulation needs it."""

    row: Copy
    unit: str
    circulation: str
    media: str
    on_loan: bool = False


@dataclass(slots=True)
class Stock:
    """Everything that stands on the shelves."""

    titles: list[Title] = field(default_factory=list)
    copies: list[Item] = field(default_factory=list)


def add(ground: Ground) -> Stock:
    """Write titles and copies."""
    works = list(_works(ground))
    stock = Stock([_title(ground, n, work) for n, work in enumerate(works, start=1)])
    ground.session.add_all(stock.titles)
    ground.session.flush()
    for title, work in zip(stock.titles, works, strict=True):
        for n in range(ground.chance.randint(*work.copies)):
            stock.copies.append(_copy(ground, title, work, n + 1, BARCODE_BASE + len(stock.copies) + 1))
    ground.session.add_all(item.row for item in stock.copies)
    ground.session.flush()
    ground.session.execute(insert(TitleWord), list(_words(stock)))
    return stock


def _words(stock: Stock) -> Iterator[dict[str, object]]:
    copies: dict[int, list[Copy]] = defaultdict(list)
    for item in stock.copies:
        copies[item.row.title_id].append(item.row)
    for title in stock.titles:
        own = copies[title.id]
        what = FindableTitle.of(vars(title), [copy.barcode for copy in own], [copy.shelf for copy in own])
        yield from rows_of(title.id, title.organisation_id, title.sort_key, words_of(what))


def _works(ground: Ground) -> Iterator[Work]:
    words = data("titles")
    for title, author, shelf in words["classics"]:
        young = shelf.startswith("u")
        yield Work(title, author, shelf, "bok", "ungdom" if young else "vuxen", "hemlan", 220, (2, 5))
    yield from _novels(ground, words)
    yield from _for_children(ground, words)
    yield from _facts(ground, words)
    yield from _other_media(ground, words)
    yield from _school(ground, words)


def _novels(ground: Ground, words: dict[str, list[str]]) -> Iterator[Work]:
    seen: set[str] = set()
    while len(seen) < 210:
        title = ground.one(
            f"{ground.one(*words['people']).capitalize()} i {ground.one(*words['places'])}",
            f"{ground.one(*words['genres'])} {ground.one(*words['kinds'])}",
            f"{ground.one(*words['things']).capitalize()} och {ground.one(*words['things'])}",
            f"Bortom {ground.one(*words['things'])}",
        )
        if title in seen:
            continue
        seen.add(title)
        new, large = ground.often(0.15), ground.often(0.06)
        media = "storstil" if large else "ljudbok" if ground.often(0.08) else "bok"
        yield Work(title, ground.one(*words["authors"]), "Hc", media, "vuxen", "nyhet" if new else "hemlan", ground.chance.randrange(180, 320, 10), (1, 4))


def _for_children(ground: Ground, words: dict[str, list[str]]) -> Iterator[Work]:
    for animal in words["animals"]:
        for thing in ground.chance.sample(words["things"], 11):
            yield Work(f"{animal} och {thing}", ground.one(*words["authors"]), "uHcf", "bok", "barn", "hemlan", 140, (1, 4))


def _facts(ground: Ground, words: dict[str, list[str]]) -> Iterator[Work]:
    for subject, shelf in zip(words["subjects"], words["subject_shelves"], strict=True):
        for suffix in ("", ": en handbok", " för nybörjare"):
            circulation = "ref" if ground.often(0.06) else "langlan" if ground.often(0.08) else "hemlan"
            yield Work(subject + suffix, ground.one(*words["authors"]), shelf, "bok", "vuxen", circulation, 260, (1, 3))
    for person in words["people"]:
        yield Work(f"{person.capitalize()}: ett liv", ground.one(*words["authors"]), "Lz", "bok", "vuxen", "hemlan", 280, (1, 2))


def _other_media(ground: Ground, words: dict[str, list[str]]) -> Iterator[Work]:
    for thing in words["things"]:
        yield Work(f"Filmen om {thing}", "", "Im", "dvd", ground.one("vuxen", "vuxen", "ungdom"), "kortlan", 400, (1, 3), ("SB", "SB", "HAM"))
    for genre in words["genres"]:
        yield Work(f"{genre} bästa låtar", f"{genre} orkester", "Ij", "cd", "vuxen", "hemlan", 150, (1, 2), ("SB",))
        yield Work(f"{genre} spel", "", "Yg", "spel", ground.one("barn", "ungdom"), "kortlan", 600, (1, 2), ("SB", "HAM"))
    for thing in words["things"][:12]:
        yield Work(f"Daisyboken om {thing}", ground.one(*words["authors"]), "Hc", "talbok", "vuxen", "langlan", 0, (1, 3), ("SB",))
    for title in words["magazines"]:
        yield Work(title, "", "Tidskrifter", "tidskrift", "vuxen", "kortlan", 80, (4, 8), ("SB", "HAM", "SKO"))
    for title in words["courses_spoken"]:
        yield Work(title, ground.one(*words["authors"]), "F", "sprakkurs", "vuxen", "langlan", 390, (1, 2), ("SB",))


def _school(ground: Ground, words: dict[str, list[str]]) -> Iterator[Work]:
    for course in words["courses"]:
        yield Work(course, ground.one(*words["authors"]), "Kurs", "bok", "ungdom", "kurs", 350, (5, 9), ("GYM",))
        yield Work(f"{course}: uppslagsbok", ground.one(*words["authors"]), "Kurs", "bok", "ungdom", "dagslan", 420, (1, 2), ("GYM",))
    for genre in words["genres"]:
        for kind in ("gåta", "vänner"):
            yield Work(f"{genre} {kind}", ground.one(*words["authors"]), "uHc", "bok", "ungdom", "hemlan", 190, (1, 3), ("GYM", "SB"))


def _title(ground: Ground, n: int, work: Work) -> Title:
    publisher = ground.one("Fyren", "Lindby bokförlag", "Alm & Ek")
    year = ground.today.year - (0 if work.circulation == "nyhet" else ground.chance.randint(1, 30))
    return Title(
        **ground.own, number=f"L{n:05d}", title=work.title, author=work.author, language="swe", publisher=publisher, published=str(year),
        sort_key=sort_key(work.title),
    )  # fmt: skip


def _copy(ground: Ground, title: Title, work: Work, n: int, barcode: int) -> Item:
    unit = ground.one(*work.units)
    department, placement = _shelving(ground, work, unit)
    status = ground.chance.choices(("available", "missing", "damaged", "in-repair", "withdrawn"), (965, 12, 8, 5, 10))[0]
    odd = ground.often(0.01)
    row = Copy(
        **ground.own, title_id=title.id, barcode=str(barcode), owner_id=ground.organisations[unit], department_id=ground.departments[unit, department],
        placement_id=ground.placements[unit, department, placement], media_type_id=ground.id(MediaType, work.media),
        circulation_category_id=ground.id(CirculationCategory, work.circulation), age_class_id=ground.id(AgeClass, work.age),
        shelf=f"{work.shelf} {work.author[:3] or work.title[:3]}".strip(), price=work.price * 100 if work.price and ground.often(0.8) else None,
        loan_period=10 if odd else None, loan_period_unit="days" if odd else None, status_id=ground.id(StatusCode, status), copy_number=str(n),
        status_since=ground.ago(5, 300) if status != "available" else None, created=ground.today - timedelta(days=ground.chance.randint(20, 3000)),
        note="Gåva" if ground.often(0.02) else "",
    )  # fmt: skip
    return Item(row, unit, work.circulation, work.media)


def _shelving(ground: Ground, work: Work, unit: str) -> tuple[str, str]:
    """Return department and placement of a copy in a unit."""
    if unit == "BUS":
        return "BUSS", "HYLL"
    if unit == "GYM":
        return ("KURS", "KURS") if work.circulation in {"kurs", "dagslan"} else ("SKON", "HYLL")
    if work.age == "barn":
        return "BARN", ground.one("HYLL", "BILD") if unit != "SKO" else "HYLL"
    if unit == "SB":
        return _in_the_main_library(ground, work)
    return "VUX", "NYTT" if unit == "HAM" and work.circulation == "nyhet" else "HYLL"


def _in_the_main_library(ground: Ground, work: Work) -> tuple[str, str]:
    if work.media in {"dvd", "spel"}:
        return "MUSIK", "FILM"
    if work.media == "cd":
        return "MUSIK", "MUS"
    if work.circulation == "ref":
        return "REF", "LASE"
    if work.age == "ungdom":
        return "BARN", "UNGD"
    if work.media == "storstil":
        return "VUX", "STOR"
    return "VUX", "NYTT" if work.circulation == "nyhet" else "MAG" if ground.often(0.12) else "HYLL"
