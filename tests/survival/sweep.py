"""Kill sweeps: a process killed before the n-th database call of what it does, for each n. After it everything is there, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, Column, Uuid, select, text

from app.database.engine import Database
from app.models import Base
from app.models.types import Instant
from app.services.base_rules import complete_base_rules
from tests.survival.acts import ACTS
from tests.survival.arena import Arena, run_together, wait_for_the_server

Contents = Mapping[str, list[tuple[Any, ...]]]

_FEW = 50
"""Below so many kills only two of the acts are taken: each needs a clean run to be held against."""


@dataclass(frozen=True)
class _Clean:
    """An act that nothing disturbed: what there was before and after it, and how many database calls it made."""

    before: Contents
    after: Contents
    calls: int


def killed_at_any_call(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Kill acts at so many of their calls; each is looked at, and each act is done after its kills, in the same database."""

    def run(arena: Arena, times: int) -> list[str]:
        acts = list(ACTS) if times >= _FEW else arena.random.sample(list(ACTS), 2)
        clean = {act: _done_clean(arena, postgresql, act) for act in acts}
        places = [(act, call) for act in acts for call in range(1, clean[act].calls + 1)]
        arena.random.shuffle(places)
        while len(places) < times:
            places += places
        wanted = sorted(places[:times])
        return [wrong for act in acts for wrong in _sweep(arena, postgresql, act, clean[act], [call for name, call in wanted if name == act])]

    return run


def _sweep(arena: Arena, postgresql: bool, act: str, clean: _Clean, calls: list[int]) -> list[str]:
    wrong: list[str] = []
    left = list(calls)
    while left:
        with arena.database(postgresql) as database:
            _prepare(database)
            while left:
                call = left.pop()
                found = _killed(arena, database, act, call)
                if found == clean.after:
                    break  # the kill came after the commit: what follows needs a database in which it is not done yet
                if found != clean.before:
                    wrong.append(f"{act}, killed at call {call}: {_difference(clean, found)}")
                    break
            else:
                if (said := _do(arena, database, act)) != f"saved {clean.calls}" or contents(database) != clean.after:
                    wrong.append(f"{act}, done after its kills: {said}, {_difference(clean, contents(database))}")
    return wrong


def _killed(arena: Arena, database: Database, act: str, call: int) -> Contents:
    with arena.writer(database, act, database.url, call) as writer:
        writer.finish()
    wait_for_the_server(database)
    return contents(database)


def _done_clean(arena: Arena, postgresql: bool, act: str) -> _Clean:
    with arena.database(postgresql) as database:
        _prepare(database)
        before = contents(database)
        said = _do(arena, database, act)
        if not said.startswith("saved "):
            raise RuntimeError(f"{act}: {said}")
        return _Clean(before, contents(database), int(said.removeprefix("saved ")))


def _do(arena: Arena, database: Database, act: str) -> str:
    with arena.writer(database, act, database.url) as writer:
        writer.finish()
        return f"saved {writer.confirmed[0]}" if writer.confirmed else "; ".join(writer.said)


def at_the_same_moment(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Do each act in two processes at once: it ends as if one had come after the other."""

    def run(arena: Arena, times: int) -> list[str]:
        acts = list(ACTS)
        arena.random.shuffle(acts)
        wrong, one_after_the_other = [], dict[str, tuple[Contents, list[bool]]]()
        for number in range(times):
            act = acts[number % len(acts)]
            if act not in one_after_the_other:
                one_after_the_other[act] = _twice(arena, postgresql, act, together=False)
            found = _twice(arena, postgresql, act, together=True)
            if found != one_after_the_other[act]:
                wrong.append(f"{act} at two workstations at once: {found[1]} instead of {one_after_the_other[act][1]}")
        return wrong

    return run


def _twice(arena: Arena, postgresql: bool, act: str, *, together: bool) -> tuple[Contents, list[bool]]:
    """Return what is there afterwards, and which of the two was done."""
    with arena.database(postgresql) as database:
        _prepare(database)
        said: list[str] = []
        if together:
            run_together([lambda: said.append(_do(arena, database, act))] * 2)
        else:
            said += [_do(arena, database, act) for _ in range(2)]
        return contents(database), sorted(word.startswith("saved") for word in said)


def _prepare(database: Database) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()


def contents(database: Database) -> Contents:
    """Return every table's rows without what differs from one run to the next: keys, instants, and the log's text that names them."""
    with database.reading() as session:
        return {
            table.name: sorted((tuple(row) for row in session.execute(select(text("1"), *filter(_lasts, table.columns)))), key=repr)
            for table in Base.metadata.sorted_tables
        }  # fmt: skip


def _lasts(column: Column[Any]) -> bool:
    named = column.name in {"xact", "password_hash", "entity_id", "message_id"}
    return not (named or column.primary_key or column.foreign_keys or isinstance(column.type, Instant | Uuid | JSON))


def _difference(clean: _Clean, found: Contents) -> str:
    tables = [name for name, rows in found.items() if rows not in (clean.before[name], clean.after[name])]
    return f"neither as before nor as after in {', '.join(tables)}" if tables else "some tables as before it, some as after it"
