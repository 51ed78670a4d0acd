"""A command outlasts a lost line: done once or not at all, and what became of a commit is found out, never guessed (X9)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text

from app.database.engine import Database
from app.database.retry import Patience, carry_out, was_kept
from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.refusals import Busy, InDoubt, Invalid, NoContact, Refusal
from app.models.register import MediaType
from tests.conftest import Works
from tests.databases import ADMINISTRATOR, PASSWORD
from tests.severed import Cut, SeverableLine

Make = Callable[[UUID], UnitOfWork]
QUICK = Patience(total=10)


def save(unit: UnitOfWork, code: str = "dvd") -> tuple[Changes, int]:
    with unit:
        row = MediaType(organisation_id=1, code=code, name="Dvd")
        unit.session.add(row)
        unit.session.flush()
        unit.touched("media_type", row.id)
        return unit.commit(), row.id


def kept(database: Database, code: str = "dvd") -> list[int]:
    with database.reading() as session:
        return list(session.scalars(select(MediaType.id).where(MediaType.code == code)))


class Maker:
    """Makes units of work and remembers them."""

    def __init__(self, database: Database, work: Works) -> None:
        self.database, self.actor = database, work.actor()
        self.made: list[UnitOfWork] = []

    def __call__(self, operation_id: UUID) -> UnitOfWork:
        self.made.append(UnitOfWork(self.database, self.actor, operation_id=operation_id))
        return self.made[-1]


@contextmanager
def over_the_line(database: Database) -> Iterator[tuple[SeverableLine, Database]]:
    with SeverableLine(database.url.port or 0) as line:
        plain = database.url.update_query_dict({"sslmode": "disable"})  # a COMMIT can be seen on the line
        station = Database(plain.set(port=line.port, username=ADMINISTRATOR, password=PASSWORD), answer_within=20)
        yield line, station
        station.dispose()


@pytest.mark.postgresql_only
@pytest.mark.parametrize(("where", "tries"), [(Cut.BEFORE, 2), (Cut.AFTER, 1), (Cut.LATE, 1)])
def test_a_line_cut_at_the_commit_is_answered_rightly(database: Database, work: Works, where: Cut, tries: int) -> None:
    with over_the_line(database) as (line, station):
        make = Maker(station, work)
        line.cut_at_commit(where)
        changes, number = carry_out(make, save, QUICK)
        assert line.cuts == 1
    assert kept(database) == [number]
    assert changes.ids_of("media_type") == {number}
    assert len(make.made) == tries
    assert len({unit.operation_id for unit in make.made}) == 1
    assert make.made[-1].changes == changes


@pytest.mark.postgresql_only
def test_a_session_ended_in_the_middle_is_done_again_whole(database: Database, work: Works) -> None:
    with over_the_line(database) as (_, station):
        make = Maker(station, work)

        def command(unit: UnitOfWork) -> tuple[Changes, int]:
            if len(make.made) == 1:
                with unit:
                    pid = unit.session.scalar(text("select pg_backend_pid()"))
                    with database.writing() as session:
                        session.execute(text("select pg_terminate_backend(:pid)"), {"pid": pid})
                    unit.session.execute(text("select 1"))
            return save(unit)

        _, number = carry_out(make, command, QUICK)
    assert kept(database) == [number]
    assert len(make.made) == 2


@pytest.mark.postgresql_only
def test_a_commit_of_which_nothing_can_be_learned_is_in_doubt_until_it_can(database: Database, work: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    with over_the_line(database) as (line, station):
        make = Maker(station, work)
        line.cut_at_commit(Cut.AFTER)

        def unreachable(self: Database, **_: Any) -> Any:
            raise NoContact("away")

        with monkeypatch.context() as patch:
            patch.setattr(Database, "connect_apart", unreachable)
            with pytest.raises(InDoubt):
                carry_out(make, save, Patience(total=0))
        assert make.made[-1].in_doubt
        assert len(make.made) == 1
        assert was_kept(make.made[-1])
    assert len(kept(database)) == 1


def _told(refusals: list[Refusal]) -> Patience:
    return Patience(total=0.4, first=0.05, most=0.1, on_lost=refusals.append)


def test_patience_comes_to_an_end_and_each_try_is_told(database: Database, work: Works) -> None:
    lost: list[Refusal] = []

    def command(unit: UnitOfWork) -> None:
        raise NoContact("away")

    make = Maker(database, work)
    with pytest.raises(NoContact):
        carry_out(make, command, _told(lost))
    assert 2 <= len(make.made) <= 9
    assert len(lost) == len(make.made)


def test_who_closes_the_program_waits_for_nothing(database: Database, work: Works) -> None:
    stop = threading.Event()
    stop.set()
    make = Maker(database, work)

    def command(unit: UnitOfWork) -> None:
        raise NoContact("away")

    with pytest.raises(NoContact):
        carry_out(make, command, Patience(total=60, stop=stop))
    assert len(make.made) == 1


@pytest.mark.parametrize("refusal", [Invalid("name", "No name."), Busy("locked")])
def test_an_answer_is_never_asked_for_again(database: Database, work: Works, refusal: Refusal) -> None:
    make = Maker(database, work)

    def command(unit: UnitOfWork) -> None:
        raise refusal

    with pytest.raises(type(refusal)):
        carry_out(make, command, QUICK)
    assert len(make.made) == 1


def test_what_is_kept_is_not_done_again_when_something_fails_after_it(database: Database, work: Works) -> None:
    make = Maker(database, work)

    def command(unit: UnitOfWork) -> None:
        save(unit)
        raise NoContact("away")

    with pytest.raises(NoContact):
        carry_out(make, command, QUICK)
    assert len(make.made) == 1
    assert len(kept(database)) == 1


@pytest.mark.postgresql_only
@pytest.mark.parametrize(("state", "tries"), [("40001", 4), ("40P01", 4), ("55P03", 1), ("57014", 1), ("53100", 1), ("42501", 1), ("23514", 1), ("25006", 5)])
def test_what_the_server_says_decides_how_often_it_is_tried(database: Database, work: Works, state: str, tries: int) -> None:
    make, enough = Maker(database, work), threading.Event()

    def command(unit: UnitOfWork) -> None:
        with unit:
            unit.session.execute(text(f"do $$ begin raise exception 'x' using errcode = '{state}'; end $$"))

    def stop(_lost: Refusal) -> None:
        if len(make.made) == tries:
            enough.set()

    with pytest.raises(Refusal):
        carry_out(make, command, Patience(first=0.01, most=0.01, stop=enough, on_lost=stop))
    assert len(make.made) == tries
    assert len({unit.operation_id for unit in make.made}) == 1


@pytest.mark.postgresql_only
def test_a_commit_that_no_standby_confirmed_is_told(database: Database, work: Works) -> None:
    """What the server says of a commit whose wait for its standby was cancelled: a warning, then success."""
    make = Maker(database, work)
    body = "begin raise warning 'kept here' using errcode = '01000'; return null; end"
    warn = f"create function test_warn() returns trigger language plpgsql as $$ {body} $$"
    with database.writing() as session:
        session.execute(text(warn))
        session.execute(
            text("create constraint trigger test_warn after insert on media_type deferrable initially deferred for each row execute function test_warn()")
        )
        session.commit()
    carry_out(make, save, QUICK)
    assert make.made[-1].unconfirmed
    unit = make(UUID(int=7))
    with unit:
        unit.commit()
    assert not unit.unconfirmed


def test_tries_are_never_more_than_a_second_apart() -> None:
    waits: list[float] = []

    class Stop(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout or 0)
            return False

    tries = Patience(stop=Stop()).begin()
    for _ in range(7):
        assert tries.again(NoContact("away"))
    assert waits == [0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.0]
