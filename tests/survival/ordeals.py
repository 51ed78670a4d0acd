"""The ordeals themselves: each runs so many times, and returns what went wrong (nothing: all was withstood)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from app.database import schema
from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.refusals import Conflict, Refusal
from app.queries.parameters import list_all_rules
from app.services.parameters import save_rules
from app.services.setup import initialise
from tests.survival.arena import SILENCE, Arena, run_together
from tests.survival.bad_servers import bad_server
from tests.survival.clock_back import clock_put_back
from tests.survival.copies import copied
from tests.survival.damage import file_damaged, settings_damaged
from tests.survival.full_disk import file_full, server_full
from tests.survival.half_open import line_silent
from tests.survival.hostile import hostile_imported
from tests.survival.jobs_twice import jobs_twice
from tests.survival.leaks import nothing_leaks
from tests.survival.older import upgrade_killed
from tests.survival.retaining import job_killed
from tests.survival.saves import a_save, administrator, what_is_wrong
from tests.survival.shared import cut_at_commit, primary_killed, two_desks
from tests.survival.spoilt_imports import import_spoilt
from tests.survival.sweep import at_the_same_moment, killed_at_any_call
from tests.survival.text_is_text import texts_stay_texts
from tests.survival.two_editors import edited_twice
from tests.survival.windows import windows_opened

Run = Callable[[Arena, int], list[str]]


@dataclass(frozen=True)
class Ordeal:
    """Something that must survive, and how often it is tried: `few` in the suite (none: another of its tests does it once), `many` by `make survive`."""

    name: str
    run: Run
    few: int
    many: int


def _each(attempt: Callable[[Arena], str | None]) -> Run:
    """Make a run of single attempts, each of which returns None when it was withstood, else what went wrong."""

    def run(arena: Arena, times: int) -> list[str]:
        return [wrong for _ in range(times) if (wrong := attempt(arena)) is not None]

    return run


def _client_killed(postgresql: bool) -> Run:
    """Kill one client after the other in the middle of its saves, all on the same database; look at it after each."""

    def run(arena: Arena, times: int) -> list[str]:
        wrong, confirmed = [], list[int]()
        with arena.database(postgresql) as database:
            for number in range(times):
                with arena.writer(database, number=number) as writer:
                    arena.wait(0.3)
                    writer.kill()
                    writer.finish()
                confirmed += writer.confirmed
                left = f"it said: {writer.said}" if writer.said else what_is_wrong(database, confirmed)
                wrong += [left] if left else []
        return wrong

    return run


def server_killed(arena: Arena) -> str | None:
    """Kill the server and all its processes under a client that is saving, and start it again."""
    with arena.database(postgresql=True) as database:
        server = arena.server_databases.server
        if server is None:
            return "only a server of our own may be killed"
        with arena.writer(database) as writer:
            arena.wait(0.3)
            server.kill()
            writer.finish()
        server.start()
        if len(writer.said) != 1 or not writer.said[0].startswith("refused: "):
            return f"no plain sentence: {writer.said}"
        return what_is_wrong(database, writer.confirmed)


def _setting_up_killed(postgresql: bool) -> Run:
    """Kill what makes a library, all migrations among it, before any of its database calls: nothing is left, and it can be made."""

    def run(arena: Arena, times: int) -> list[str]:
        with arena.database(postgresql, "bare") as database, arena.writer(database, "initialise") as writer:
            writer.finish()
        calls = writer.confirmed[0]
        with arena.database(postgresql, "bare") as database:
            for _ in range(times):
                call = arena.random.randint(1, calls)
                with arena.writer(database, "initialise", number=call) as writer:
                    writer.finish()
                if (found := schema.state(database)) is not schema.State.EMPTY or writer.confirmed:
                    return [f"killed at call {call}: the schema is {found}, it said {writer.said}"]
            initialise(database)  # waits for what is left of the killed ones' transactions
            with database.reading() as session:
                complete = bool(list_all_rules(session))
            return [] if complete else ["what is delivered is not complete"]

    return run


def _same_rule_changed_twice(postgresql: bool) -> Run:
    def attempt(arena: Arena) -> str | None:
        with arena.database(postgresql) as database:
            actor = administrator(database)
            save_rules(UnitOfWork(database, actor), a_save(actor.account_id, 0))
            with database.reading() as session:
                seen = next(rule for rule in list_all_rules(session) if rule.variables.shelf)
            outcomes: dict[int, str] = {}
            start = threading.Barrier(2)
            run_together([partial(_change, database, seen, days, start, outcomes) for days in (14, 21)])
            with database.reading() as session:
                kept = next(rule.value.number for rule in list_all_rules(session) if rule.id == seen.id)
            return None if sorted(outcomes.values()) == ["conflict", "saved"] and outcomes[kept or 0] == "saved" else f"{outcomes}, kept {kept}"

    return _each(attempt)


def _change(shared: Database, seen: Rule, days: int, start: threading.Barrier, outcomes: dict[int, str]) -> None:
    database = Database(shared.url)
    try:
        unit = UnitOfWork(database, administrator(database))
        start.wait(SILENCE)
        save_rules(unit, RuleChanges(changed=(Changed(seen, replace(seen, value=Value(number=days, unit="days"))),)))
        outcomes[days] = "saved"
    except Conflict:
        outcomes[days] = "conflict"
    except Refusal as refusal:
        outcomes[days] = str(refusal)
    finally:
        database.dispose()


ORDEALS = (
    Ordeal("client killed while saving a rule, embedded file", _client_killed(False), 5, 200),
    Ordeal("client killed while saving a rule, PostgreSQL", _client_killed(True), 5, 200),
    Ordeal("PostgreSQL killed and started again under a client", _each(server_killed), 2, 40),
    Ordeal("setting up a library killed, embedded file", _setting_up_killed(False), 2, 60),
    Ordeal("setting up a library killed, PostgreSQL", _setting_up_killed(True), 2, 60),
    Ordeal("upgrade of an older library killed at any of its database calls, embedded file", upgrade_killed(False), 0, 160),
    Ordeal("upgrade of an older library killed at any of its database calls, PostgreSQL", upgrade_killed(True), 0, 160),
    Ordeal("act killed at any of its database calls, embedded file", killed_at_any_call(False), 4, 750),
    Ordeal("act killed at any of its database calls, PostgreSQL", killed_at_any_call(True), 4, 620),
    Ordeal("the same act at two workstations at once, embedded file", at_the_same_moment(False), 1, 68),
    Ordeal("the same act at two workstations at once, PostgreSQL", at_the_same_moment(True), 1, 68),
    Ordeal("two workstations change the same rule, embedded file", _same_rule_changed_twice(False), 10, 500),
    Ordeal("two workstations change the same rule, PostgreSQL", _same_rule_changed_twice(True), 10, 500),
    Ordeal("two people change the same of all that is edited, embedded file", edited_twice(False), 3, 180),
    Ordeal("two people change the same of all that is edited, PostgreSQL", edited_twice(True), 3, 540),
    Ordeal("two desks lend the same copies, embedded file", two_desks(False), 50, 1_000),
    Ordeal("two desks lend the same copies, PostgreSQL", two_desks(True), 50, 1_000),
    Ordeal("a job killed in the middle, embedded file", job_killed(False), 2, 100),
    Ordeal("a job killed in the middle, PostgreSQL", job_killed(True), 2, 100),
    Ordeal("the same job begun twice at once, embedded file", jobs_twice(False), 0, 60),
    Ordeal("the same job begun twice at once, PostgreSQL", jobs_twice(True), 0, 60),
    Ordeal("line cut exactly at the commit, PostgreSQL", _each(cut_at_commit), 3, 200),
    Ordeal("line that falls silent at any question of a save, PostgreSQL", line_silent, 1, 100),
    Ordeal("primary killed under four writers, standby promoted", _each(primary_killed), 1, 10),
    Ordeal("disk full while saving a rule, embedded file", _each(file_full), 2, 50),
    Ordeal("disk full while saving a rule, of tables and log of PostgreSQL", server_full, 0, 30),
    Ordeal("copy made while somebody saves, put back, embedded file", copied(False), 1, 50),
    Ordeal("copy made while somebody saves, put back, PostgreSQL", copied(True), 0, 50),
    Ordeal("import with one row spoilt", _each(import_spoilt), 10, 300),
    Ordeal("server that is not what it says", bad_server, 5, 50),
    Ordeal("hostile file imported", hostile_imported, 2, 80),
    Ordeal("embedded file damaged", _each(file_damaged), 10, 500),
    Ordeal("window opened and closed", windows_opened, 6, 10_000),
    Ordeal("hostile text in a field, shown, printed, sent, exported", texts_stay_texts, 40, 3_600),
    Ordeal("secret or personal data sought where it must not be, embedded file", nothing_leaks(False), 1, 50),
    Ordeal("secret or personal data sought where it must not be, PostgreSQL", nothing_leaks(True), 1, 50),
    Ordeal("clock put back between acts at the desk", _each(clock_put_back), 1, 100),
    Ordeal("settings file damaged", _each(settings_damaged), 10, 500),
)
