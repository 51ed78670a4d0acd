"""A change is whole or nothing, logs itself, and tells what it touched."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork, decode_changes, encode_changes
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.refusals import AlreadyExists, Conflict, InUse, Invalid
from app.models.audit_entry import AuditEntry
from app.models.register import FeeLevel, MediaType

Work = Callable[..., UnitOfWork]


def _media(session: Session) -> list[str]:
    return list(session.scalars(select(MediaType.code).order_by(MediaType.code)))


def test_without_commit_nothing_is_kept(database: Database, work: Work) -> None:
    with work() as unit:
        unit.session.add(MediaType(organisation_id=1, code="dvd", name="Dvd"))
        unit.session.flush()
    with database.reading() as session:
        assert "dvd" not in _media(session)


def test_commit_keeps_rows_and_log_together_and_tells_what_was_touched(database: Database, work: Work) -> None:
    with work() as unit:
        row = MediaType(organisation_id=1, code="dvd", name="Dvd")
        unit.session.add(row)
        unit.session.flush()
        unit.touched("media_type", row.id)
        unit.log(LogEntry(what="add", entity="media_type", entity_id=row.id, after={"name": "Dvd"}, comment="new"))
        changes = unit.commit()
    assert changes.kinds == {"media_type"}
    assert changes.ids_of("media_type") == {row.id}
    with database.reading() as session:
        entry = session.scalars(select(AuditEntry)).one()
        assert (entry.what, entry.after, entry.login, entry.comment) == ("add", {"name": "Dvd"}, unit.actor.login, "new")
        assert entry.at.tzinfo is not None


def test_the_same_operation_is_refused_a_second_time(work: Work) -> None:
    number = uuid4()
    with work(operation_id=number) as first:
        first.commit()
    with pytest.raises(AlreadyExists, match="pk_operation"), work(operation_id=number):
        pass


def test_a_stale_row_is_a_conflict_not_an_overwrite(database: Database, work: Work) -> None:
    """X8: the second to save is told."""
    with work() as unit:
        unit.session.add(MediaType(organisation_id=1, code="dvd", name="Dvd"))
        unit.commit()
    with pytest.raises(Conflict), work() as mine:
        row = mine.session.scalars(select(MediaType).where(MediaType.code == "dvd")).one()
        mine.session.connection().execute(MediaType.__table__.update().values(version=7))  # type: ignore[attr-defined]
        row.name = "Mine"
        mine.commit()


def test_named_constraints_become_refusals(work: Work) -> None:
    for row, refusal in (
        (MediaType(organisation_id=1, code="x", name="X"), AlreadyExists),
        (FeeLevel(organisation_id=1, code="0", name="0", from_day=0), Invalid),
        (MediaType(organisation_id=99_999, code="y", name="Y"), InUse),
    ):
        with pytest.raises(refusal), work() as unit:
            unit.session.execute(insert(MediaType).values(organisation_id=1, code="x", name="X"))
            unit.session.add(row)
            unit.session.flush()


def test_a_payload_is_read_as_it_was_written_and_nonsense_is_ignored() -> None:
    changes = Changes(frozenset({"patron"}), (("patron", 2**60),), "abc")
    assert decode_changes(encode_changes(changes)) == changes
    assert decode_changes("drop table patron") is None
    assert decode_changes('{"kinds": 1}') is None


def test_a_payload_too_long_for_the_server_loses_its_ids_only() -> None:
    changes = Changes(frozenset({"loan"}), tuple(("loan", 10**9 + n) for n in range(2_000)), "abc")
    payload = encode_changes(changes)
    assert len(payload.encode()) < 8_000
    assert decode_changes(payload) == Changes(frozenset({"loan"}), (), "abc")


@pytest.mark.postgresql_only
@pytest.mark.usefixtures("library")
def test_a_commit_that_no_standby_confirmed_is_known_as_such(database: Database, work: Work) -> None:
    """What the server says of a commit whose wait for its standby was cancelled: a warning, then success (database.md 6)."""
    body = "begin raise warning 'kept here' using errcode = '01000'; return null; end"
    trigger = "create constraint trigger test_warn after insert on operation deferrable initially deferred for each row execute function test_warn()"
    with database.writing() as session:
        session.execute(text(f"create function test_warn() returns trigger language plpgsql as $$ {body} $$"))
        session.execute(text(trigger))
        session.commit()
    warned = work()
    with warned:
        warned.commit()
    assert warned.unconfirmed
    with database.writing() as session:
        session.execute(text("drop trigger test_warn on operation"))
        session.commit()
    plain = work()
    with plain:
        plain.commit()
    assert not plain.unconfirmed
