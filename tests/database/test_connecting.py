"""Each way that signing in can fail has its own sentence; a server that refuses a connection later is no wrong password."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import URL, text

from app.database.connecting import Connector, connecting_refusal, safe_mode, waiting_long
from app.database.engine import Database
from app.database.policies import STAFF_ROLE
from app.domain.refusals import Busy, Invalid, NoContact, NotFound, NotPermitted, Refusal, SignInRefused
from tests.databases import ADMINISTRATOR, PASSWORD, as_staff

pytestmark = pytest.mark.postgresql_only


@pytest.fixture
def people(database: Database) -> Iterator[URL]:
    """Roles that may not come in, each for a reason of its own."""
    superuser = Database(database.url)
    with superuser.writing() as session:
        session.execute(text("create role test_off nologin password 'x'"))
        session.execute(text("create role test_few login connection limit 0 password 'x'"))
        session.execute(text("create role test_outside login password 'x'"))
        session.execute(text(f"revoke connect on database {database.url.database} from public"))
        session.execute(text(f"grant connect on database {database.url.database} to {STAFF_ROLE}"))
        session.commit()
    yield database.url
    superuser.dispose()


def refused(url: URL) -> Refusal:
    database = Database(url)
    with pytest.raises(Refusal) as caught, database.reading() as session:
        session.execute(text("select 1"))
    database.dispose()
    return caught.value


def test_each_refused_sign_in_has_its_own_sentence(people: URL) -> None:
    def of(login: str, password: str | None = "x", **parts: object) -> Refusal:
        return refused(people.set(username=login, **parts)._replace(password=password))  # type: ignore[arg-type]

    said = {
        "wrong": of(ADMINISTRATOR, "not this"),
        "nobody": of("test_nobody"),
        "no password": of(ADMINISTRATOR, None),
        "disabled": of("test_off"),
        "outside": of("test_outside"),
        "no database": of(ADMINISTRATOR, PASSWORD, database="test_nowhere"),
        "too many": of("test_few"),
        "no server": of(ADMINISTRATOR, port=1),
        "no host": of(ADMINISTRATOR, host="no-such-host.invalid", query={"sslmode": "require"}),
        "no tls": refused(people.update_query_dict({"sslmode": "require"})),
        "bad mode": refused(people.update_query_dict({"sslmode": "never"})),
    }
    kinds = {name: type(refusal) for name, refusal in said.items()}
    assert kinds == {
        "wrong": SignInRefused, "nobody": SignInRefused, "no password": SignInRefused, "disabled": SignInRefused, "outside": SignInRefused,
        "no database": NotFound, "too many": Busy, "no server": NoContact, "no host": NoContact, "no tls": NotPermitted, "bad mode": Invalid,
    }  # fmt: skip
    assert said["wrong"].template == said["nobody"].template  # who exists is not told
    assert len({refusal.template for refusal in said.values()}) == len(said) - 1
    assert "test_nowhere" in str(said["no database"])
    assert "no-such-host.invalid" in str(said["no host"])


HEAD = 'connection failed: connection to server at "10.1.2.3", port 5432 failed: '


@pytest.mark.parametrize(
    ("said", "kind", "word"),
    [
        ("SSL error: certificate verify failed", NotPermitted, "certificate authority"),
        ('server certificate for "db1" does not match host name "db2"', NotPermitted, "db1"),
        ('root certificate file "/ca.pem" does not exist', Invalid, "/ca.pem"),
        ("authentication method requirement \"scram-sha-256\" failed: server requested a cleartext password", NotPermitted, "safe"),
        ('FATAL:  no pg_hba.conf entry for host "10.9.9.9", user "x", database "y", no encryption', NotPermitted, "pg_hba"),
        ("FATAL:  could not write init file: No space left on device", Busy, "disk"),
        ("session is read-only", NoContact, "changes"),
        ("FATAL:  the database system is starting up", NoContact, "starting"),
        ('FATAL:  roll "bo" tillåts inte logga in', SignInRefused, "disabled"),
        ('FATAL:  databasen "lund" existerar inte', NotFound, "lund"),
        ("FATAL:  Rolle »bo« hat keine Berechtigung zum Einloggen", SignInRefused, "Berechtigung"),
        ("timeout expired", NoContact, "10.1.2.3"),
    ],
)  # fmt: skip
def test_what_the_library_and_the_server_say_is_told_in_plain_words(said: str, kind: type[Refusal], word: str) -> None:
    refusal = connecting_refusal(psycopg.OperationalError(HEAD + said), {"host": "10.1.2.3"}, signed_in=False)
    assert type(refusal) is kind
    assert word in str(refusal)


def test_a_session_ended_by_the_server_is_lost_contact_not_a_wrong_password(database: Database) -> None:
    station = as_staff(database, ADMINISTRATOR)
    with pytest.raises(NoContact), station.reading() as session:
        pid = session.scalar(text("select pg_backend_pid()"))
        with database.writing() as other:
            other.execute(text("select pg_terminate_backend(:pid)"), {"pid": pid})
        session.execute(text("select 1"))
    with station.reading() as session:
        assert session.scalar(text("select 1")) == 1
    station.dispose()


def test_who_is_disabled_while_working_is_let_in_no_more(people: URL) -> None:
    database, station = Database(people), Database(people.set(username=ADMINISTRATOR, password=PASSWORD))
    with station.reading() as session:
        session.execute(text("select 1"))
    station.write_engine.dispose()
    with database.writing() as session:
        session.execute(text(f"alter role {ADMINISTRATOR} nologin"))
        session.commit()
    with pytest.raises(NotPermitted, match="disabled"), station.reading() as session:
        session.execute(text("select 1"))
    with database.writing() as session:
        session.execute(text(f"alter role {ADMINISTRATOR} login"))
        session.commit()
    database.dispose()


def test_a_server_that_does_not_answer_counts_as_lost(database: Database) -> None:
    """X9: on every system, and long tasks are excepted."""
    hasty = Database(database.url, answer_within=0.3)
    with pytest.raises(NoContact), hasty.reading() as session:
        session.execute(text("select pg_sleep(20)"))
    with hasty.reading() as session:
        assert session.scalar(text("select 1")) == 1
    with waiting_long(), hasty.reading() as session:
        assert session.scalar(text("select 7 from pg_sleep(0.6)")) == 7
    hasty.dispose()


def test_the_last_good_host_is_tried_first(database: Database) -> None:
    port = database.url.port
    several = database.url.set(host="", port=None).update_query_pairs([("host", "127.0.0.1:1"), ("host", f"127.0.0.1:{port}")])
    own = Database(several)
    arguments, keywords = own.read_engine.dialect.create_connect_args(own.url)
    connector = Connector()
    connector.connect(arguments, dict(keywords)).close()
    assert connector._last_good_first(dict(keywords))["port"] == f"{port},1"
    with own.reading() as session:
        assert session.scalar(text("select 1")) == 1
    own.dispose()


def test_a_host_that_stays_silent_is_waited_for_once(database: Database) -> None:
    """X9: what else this workstation connects for goes to the last good host."""
    with socket.create_server(("127.0.0.1", 0)) as mute:
        ports = (int(mute.getsockname()[1]), database.url.port)
        several = database.url.set(host="", port=None).update_query_pairs([("connect_timeout", "2"), *(("host", f"127.0.0.1:{port}") for port in ports)])
        station = Database(several)
        for _ in range(3):
            station.dispose()
            with station.reading() as session:
                assert session.scalar(text("select 1")) == 1
        station.connect_apart().close()
        station.dispose()
        mute.settimeout(0)
        mute.accept()[0].close()
        with pytest.raises(BlockingIOError):
            mute.accept()


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_unprotected_connections_stay_on_this_machine(mode: str) -> None:
    with pytest.raises(Invalid, match="verify-full"):
        Database(f"postgresql://db.library.example/lund?sslmode={mode}")
    assert safe_mode(["localhost", "127.0.0.1", "/run/postgresql"], mode) == mode
    assert safe_mode(["localhost", "db.library.example"], None) == "verify-full"


def test_a_root_certificate_that_is_not_there_is_said(tmp_path: Path) -> None:
    refusal = refused(Database(f"postgresql://x@localhost:1/x?sslmode=verify-full&sslrootcert={tmp_path / 'ca.pem'}").url)
    assert isinstance(refusal, NoContact | Invalid)
