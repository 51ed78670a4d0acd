"""Impact before saving over 1,000,000 current loans (X5): counted, its first page, memory; the unsaved rules concern all, some by every variable, few.

`LANEDISK_BENCH_LOANS` makes it smaller.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from app.database.engine import Database
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.impact import About
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.queries.impact import read_impact
from app.queries.impact_list import list_moved
from app.queries.organisation import load_tree
from app.queries.staff import find_staff, load_actor
from benchmarks.claims import DAY, fill, memory
from benchmarks.table import Figure
from tests import library
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, Source, as_staff

_VARIED = (
    "update loan set returned_at = null where id > (select min(id) + 10 from loan)",
    "update patron set birth_date = '{year}-05-05', patron_category_id = {category} where id % 12 = {n}",
    "update copy set media_type_id = {media}, age_class_id = {age} where id % 12 = {n}",
)


def measure() -> Iterator[Figure]:
    """Measure on both databases."""
    with tempfile.TemporaryDirectory(prefix="lanedisk-impact-") as folder:
        yield from _measure(EmbeddedFiles(Path(folder), {"library": library.furnish}), "SQLite")
    servers = ServerDatabases({"library": library.furnish})
    try:
        yield from _measure(servers, "PostgreSQL")
    finally:
        servers.close()


def _measure(source: Source, name: str) -> Iterator[Figure]:
    database = source.fresh("library")
    fill(database)
    known = library.load(database)
    _vary(database, known)
    staff = as_staff(database, ADMINISTRATOR)
    with staff.reading() as session:
        person = find_staff(session, ADMINISTRATOR)
        assert person is not None
        actor = load_actor(session, load_tree(session), person, known.organisations["DISK1"])
        for what, draft in _drafts(known).items():
            before, began = memory(), time.perf_counter()
            impacts = read_impact(session, actor, draft, DAY)
            counted, grown = time.perf_counter() - began, memory() - before
            began = time.perf_counter()
            list_moved(session, actor, impacts, About.LOANS)
            paged = time.perf_counter() - began
            told = f"{what}, {impacts.hit[About.LOANS]:,} of {impacts.there[About.LOANS]:,} loans, {name}"
            yield Figure(what=f"impact: {told}", value=counted, against="10 s", limit=10, target=1, unit="s")
            yield Figure(what="its first page", value=paged * 1000, against="a second", limit=1000, target=1)
            yield Figure(what="memory that it takes", value=grown, against="of the process", limit=before, target=0.25, unit="MB")
    staff.dispose()
    source.release(database)


def _drafts(known: library.Library) -> Mapping[str, RuleDraft]:
    """Return a rule for everybody; rules by every kind of variable, at several places; one that concerns few."""
    account, units = known.organisations["lindby"], [place for code, place in known.organisations.items() if code.startswith("U")]
    base = Rule(parameter="loan-period", organisation_id=account, value=Value(21, None, "days"))
    few = Variables(patron_category_id=known.categories["barn"], media_type_id=known.media_types["dvd"], shelf="hc 7")
    mixed = [
        Variables(media_type_id=known.media_types["dvd"]), Variables(age_group_id=known.age_groups["child"]), Variables(age_class_id=known.age_classes["b"]),
        Variables(patron_category_id=known.categories["barn"]), Variables(shelf="Hc3"), few,
    ]  # fmt: skip
    rules = [replace(base, organisation_id=place, variables=one, value=Value(n + 1, None, "days")) for place in units for n, one in enumerate(mixed)]
    fees = [replace(one, parameter="overdue-fee", value=replace(one.value, unit="per-day")) for one in rules]
    return {"everything": _draft(base), "rules by every variable": _draft(*rules, *fees), "few": _draft(replace(base, variables=few))}


def _draft(*rules: Rule) -> RuleDraft:
    draft = RuleDraft()
    for rule in rules:
        draft, _ = draft.add(rule)
    return draft


def _vary(database: Database, known: library.Library) -> None:
    """Have everything out on loan, and patrons and copies of twelve kinds."""
    categories, media, ages = ([those[code] for code in sorted(those)] for those in (known.categories, known.media_types, known.age_classes))
    with database.writing() as session:
        if database.is_postgresql:
            session.execute(text("set local session_replication_role = replica"))
            session.execute(text("set local statement_timeout = 0"))
        session.execute(text(_VARIED[0]))
        for n in range(12):
            values = {"year": 1950 + 6 * n, "category": categories[n % len(categories)], "media": media[n % len(media)], "age": ages[n % len(ages)], "n": n}
            for statement in _VARIED[1:]:
                session.execute(text(statement.format(**values)))
        session.commit()
    with database.write_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("vacuum analyze" if database.is_postgresql else "analyze"))
