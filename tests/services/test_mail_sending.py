"""Sending: each mail once, whoever sends at the same time and whatever breaks where; what nobody can know is shown, not sent again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.jobs import Job
from app.domain.mail_server import MailSetup, MailTrouble, Security
from app.domain.refusals import InUse, NotPermitted, Protected
from app.models.organisation import Organisation
from app.models.outbox import MailServer as MailServerRow
from app.models.outbox import OutboxMail
from app.services import mail_line, mail_steps
from app.services.claims.by_hand import run_claims
from app.services.jobs import registry
from app.services.jobs.context import JobContext
from app.services.jobs.running import run_job
from app.services.mail_sending import Sent, send_waiting
from app.services.mail_server import save_mail_server, send_test
from app.services.outbox import drop, queue_mail, resend
from tests.conftest import Clock, Works
from tests.library import NOW, Library
from tests.services.test_outbox import to_anna
from tests.smtp import MailServer, mail_server


def furnish(database: Database, work: Works, library: Library, port: int, subjects: str, **other: Any) -> list[int]:
    """Set the mail server up, give Lindby an address, and put a mail of each subject into the outbox."""
    with database.writing() as session:
        session.get_one(Organisation, library.organisations["lindby"]).reply_address = "bibliotek@lindby.example"
        session.get_one(Organisation, library.organisations["SDB"]).reply_address = "stads@lindby.example"
        session.add(MailServerRow(organisation_id=library.organisations["lindby"], host="127.0.0.1", port=port, security="none"))
        session.commit()
    with work(at="DISK1") as unit:
        made = [queue_mail(unit, to_anna(library, subject=subject, **other)) for subject in subjects]
        unit.commit()
    return made


def states(database: Database) -> list[tuple[str, int, str]]:
    """Return state, attempts and error of each mail."""
    with database.reading() as session:
        rows = session.execute(select(OutboxMail.state, OutboxMail.attempts, OutboxMail.error).order_by(OutboxMail.id))
        return [(row.state, row.attempts, row.error) for row in rows]


def failing(**at: str | list[str]) -> Callable[[MailServer, str], str | None]:
    """Answer a verb with a line (or one after the other, then yes)."""

    def answer(_server: MailServer, verb: str) -> str | None:
        wrong = at.get(verb)
        return wrong.pop(0) if isinstance(wrong, list) and wrong else wrong if isinstance(wrong, str) else None

    return answer


def test_what_waits_goes_over_one_line_and_says_what_it_should(database: Database, work: Works, library: Library) -> None:
    with mail_server() as server:
        text = "Hej å\n.en punkt\nFrom här\n" + "x" * 2000
        furnish(database, work, library, server.port, "ÅB", text=text, attachment_name="kvitto å.pdf", attachment=b"%PDF\r\n.\r\n\0")
        assert send_waiting(work(login="librarian", at="SDB")) == Sent(sent=2)
        assert send_waiting(work(at="DISK1")) == Sent()
    assert server.lines == 1, "nothing waits, so nobody is called"
    first = server.mails[0]
    assert (first["From"], first["To"]) == ("Stadsbiblioteket <bibliotek@lindby.example>", "anna.ek@example.org")
    assert (first["Reply-To"], first["Subject"], first["Auto-Submitted"]) == ("stads@lindby.example", "Å", None)
    body, attached = first.iter_parts()
    assert body.get_content().splitlines() == text.splitlines()
    assert (attached.get_filename(), attached.get_content_type(), attached.get_content()) == ("kvitto å.pdf", "application/pdf", b"%PDF\r\n.\r\n\0")
    assert len({mail["Message-ID"] for mail in server.mails}) == 2
    assert states(database) == [("sent", 1, "")] * 2
    with pytest.raises(NotPermitted):
        send_waiting(work(login="desk", at="SDB"))


@pytest.mark.sqlite_only
def test_a_job_that_made_mail_sends_it_at_its_end(database: Database, work: Works, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def making(context: JobContext, _day: date, *_: object) -> dict[str, int]:
        def make(unit: UnitOfWork) -> None:
            with unit:
                queue_mail(unit, to_anna(library))
                unit.commit()

        context.change(make)
        return {"made": 1}

    monkeypatch.setattr(registry, "JOBS", {Job.AGE_LIMIT: making})
    with mail_server() as server:
        furnish(database, work, library, server.port, "")
        assert run_job(work(at="DISK1"), Job.AGE_LIMIT, NOW.date() + timedelta(days=40)).counts == {"made": 1}
        assert len(server.mails) == 1
    done = run_job(work(at="DISK1"), Job.AGE_LIMIT)
    assert (done.counts, str(done.trouble)) == ({"made": 1}, "The mail server can't be reached."), "the job is done all the same"
    assert states(database) == [("sent", 1, ""), ("waiting", 0, "unreachable")]


@pytest.mark.sqlite_only
def test_a_job_that_makes_mail_sends_what_an_earlier_run_left(database: Database, work: Works, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed before it sent, a run leaves its mail; the next has nothing to make, and sends. Other jobs and stopped ones leave it where it is."""
    monkeypatch.setattr(registry, "JOBS", dict.fromkeys((Job.CLAIMS, Job.RETENTION), lambda *_: {"made": 0}))
    with mail_server() as server:
        furnish(database, work, library, server.port, "A")
        run_job(work(at="DISK1"), Job.RETENTION)
        assert run_job(work(at="DISK1"), Job.CLAIMS, cancelled=lambda: True).stopped
        assert (server.lines, states(database)) == (0, [("waiting", 0, "")])
        sending = work(at="DISK1")
        assert run_job(sending, Job.CLAIMS).counts == {"made": 0}
        with work(at="DISK1") as unit:
            queue_mail(unit, to_anna(library))
            unit.commit()
        assert run_claims(work(login="librarian", at="SDB"), Job.CLAIMS, NOW.date()).counts == {"made": 0}
    assert states(database) == [("sent", 1, "")] * 2
    assert sending.changes is not None
    assert sending.changes.touches("outbox"), "windows are told"
    for idle, run in ((work(at="DISK1"), run_job), (work(login="librarian", at="SDB"), run_claims)):
        run(idle, Job.CLAIMS, NOW.date())
        assert idle.changes is not None
        assert not idle.changes.touches("outbox"), "nothing waited"


@pytest.mark.sqlite_only
def test_a_run_that_is_stopped_while_it_sends_is_done_and_tells_that_mail_waits(
    database: Database, work: Works, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "JOBS", {Job.CLAIMS: lambda *_: {"made": 0}})
    with mail_server() as server:
        furnish(database, work, library, server.port, "ABC")
        done = run_claims(work(login="librarian", at="SDB"), Job.CLAIMS, NOW.date(), cancelled=lambda: bool(server.mails))
        assert (done.stopped, str(done.trouble)) == (False, "Sending was stopped.")
        assert [state for state, *_ in states(database)] == ["sent", "waiting", "waiting"]
        assert run_claims(work(login="librarian", at="SDB"), Job.CLAIMS, NOW.date()).trouble is None
    assert (len(server.mails), states(database)) == (3, [("sent", 1, "")] * 3)


@pytest.mark.sqlite_only
def test_each_trouble_is_told_and_ends_what_it_concerns(database: Database, work: Works, library: Library, clock: Clock) -> None:
    rcpt = ["550 no such user", "451 busy"]
    with mail_server(failing(RCPT=rcpt)) as server:
        furnish(database, work, library, server.port, "ABC")
        assert send_waiting(work(at="DISK1")) == Sent(sent=1, failed=1, later=1)
        assert states(database) == [("failed", 1, "address-refused"), ("waiting", 1, "later"), ("sent", 1, "")]
        assert send_waiting(work(at="DISK1")) == Sent(), "a minute has not gone"
        clock.advance(minutes=2)
        assert send_waiting(work(at="DISK1")) == Sent(sent=1)
        server.answer = failing(END="554 spam")
        with work(at="DISK1") as unit:
            mail = queue_mail(unit, to_anna(library, subject="D"))
            unit.commit()
        assert send_waiting(work(at="DISK1")) == Sent(failed=1)
        assert states(database)[-1] == ("failed", 1, "refused")
        server.answer = failing()
        resend(work(at="DISK1"), mail)
        assert send_waiting(work(at="DISK1")) == Sent(sent=1)
        with pytest.raises(Protected):
            resend(work(at="DISK1"), mail)
        with pytest.raises(Protected):
            drop(work(at="DISK1"), mail)
    assert [one["Subject"] for one in server.mails] == ["C", "B", "D"]


@pytest.mark.sqlite_only
def test_trouble_of_the_server_ends_the_run_and_uses_up_no_attempt(database: Database, work: Works, library: Library) -> None:
    with mail_server(failing(MAIL="530 sign in first")) as server:
        furnish(database, work, library, server.port, "AB")
        done = send_waiting(work(at="DISK1"))
        assert done.trouble is not None
        assert (done.trouble.code, done.trouble.answer, done.later) == ("sender-refused", "530 sign in first", 1)
        assert states(database) == [("waiting", 0, "sender-refused")] * 2
    done = send_waiting(work(at="DISK1"))
    assert done.trouble is not None
    assert (done.trouble.code, states(database)) == ("unreachable", [("waiting", 0, "unreachable")] * 2)
    save_mail_server(work(at="DISK1"), None)
    done = send_waiting(work(at="DISK1"))
    assert done.trouble is not None
    assert done.trouble.code == "not-set-up"


@pytest.mark.sqlite_only
def test_a_line_that_breaks_before_the_last_byte_loses_nothing_and_after_it_nobody_knows(
    database: Database, work: Works, library: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mail_server(failing(RCPT=["hang up"], END=["451 try later", "hang up"])) as server:
        furnish(database, work, library, server.port, "ABC")
        assert send_waiting(work(at="DISK1")) == Sent(later=2, unsure=1)
        assert states(database) == [("waiting", 1, "broken"), ("waiting", 1, "later"), ("unsure", 1, "unsure")]
        clock.advance(minutes=2)
        assert send_waiting(work(at="DISK1")) == Sent(sent=2)
        clock.advance(days=30)
        assert send_waiting(work(at="DISK1")) == Sent(), "what may have gone is not sent again by itself"
    assert [one["Subject"] for one in server.mails] == ["C", "A", "B"]
    assert len({one["Message-ID"] for one in server.mails}) == 3
    monkeypatch.setattr(mail_line, "PATIENCE", 0.2)
    silent = threading.Event()

    def hang(_server: MailServer, verb: str) -> None:
        if verb != "EHLO":
            silent.wait(5)

    with mail_server(hang) as server:
        with database.writing() as session:
            session.scalars(select(MailServerRow)).one().port = server.port
            session.commit()
        with work(at="DISK1") as unit:
            queue_mail(unit, to_anna(library, subject="slow"))
            queue_mail(unit, to_anna(library, subject="as slow"))
            unit.commit()
        done = send_waiting(work(at="DISK1"))
        silent.set()
    assert done.trouble is not None, "it hangs again and again"
    assert (done.later, done.trouble.code) == (2, "slow")


@pytest.mark.parametrize("lost_at", ["note_handing", "note_outcome"])
def test_a_sender_killed_anywhere_leaves_nothing_that_goes_twice(
    database: Database, work: Works, library: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch, lost_at: str
) -> None:
    """Killed before handing over, the mail is sent by the next; killed before it could note that it went, it is shown as unsure."""
    with mail_server() as server:
        first, _ = furnish(database, work, library, server.port, "AB")
        with monkeypatch.context() as killing:

            def killed(*_: object, **__: object) -> None:
                raise KeyboardInterrupt

            killing.setattr(mail_steps, lost_at, killed)
            with pytest.raises(KeyboardInterrupt):
                send_waiting(work(at="DISK1"))
        with pytest.raises(InUse):
            drop(work(at="DISK1"), first)
        assert send_waiting(work(at="DISK1")) == Sent(sent=1), "the lost sender's lease holds"
        clock.advance(minutes=11)
        noted = lost_at == "note_outcome"
        assert send_waiting(work(at="DISK1")) == (Sent(unsure=1) if noted else Sent(sent=1))
        assert states(database)[0] == (("unsure", 1, "unsure") if noted else ("sent", 2, ""))
        assert sorted(one["Subject"] for one in server.mails) == ["A", "B"]
        if noted:
            drop(work(at="DISK1"), first)
            assert states(database) == [("sent", 1, "")]


def test_two_senders_at_once_send_each_mail_once(database: Database, work: Works, library: Library) -> None:
    with mail_server() as server:
        furnish(database, work, library, server.port, "ABCDEFGH")
        done = [Sent(), Sent()]
        units = [work(at="DISK1"), work(login="librarian", at="SDB")]

        def send(place: int) -> None:
            done[place] = send_waiting(units[place])

        threads = [threading.Thread(target=send, args=(place,)) for place in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(one["Subject"] for one in server.mails) == list("ABCDEFGH")
    assert sum(one.sent for one in done) == 8
    assert states(database) == [("sent", 1, "")] * 8


def test_a_slow_sender_gives_way_to_who_has_the_mail_by_now(database: Database, work: Works, library: Library, clock: Clock) -> None:
    """While the mail is offered ten minutes go by, and another sender sends it."""
    overtaking: list[Any] = []

    def late(_server: MailServer, verb: str) -> str | None:
        if verb == "RCPT" and overtaking:
            unit = overtaking.pop()
            clock.advance(minutes=11)
            overtaken.append(send_waiting(unit))
        return None

    overtaken: list[Sent] = []
    with mail_server(late) as server:
        furnish(database, work, library, server.port, "A")
        overtaking.append(work(login="librarian", at="SDB"))
        assert send_waiting(work(at="DISK1")) == Sent()
    assert (overtaken, len(server.mails), states(database)) == ([Sent(sent=1)], 1, [("sent", 2, "")])


def test_the_line_is_encrypted_by_a_certificate_that_is_trusted_or_nothing_is_sent(
    database: Database, work: Works, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def code(setup: MailSetup, password: str | None = "hemligt") -> str:
        try:
            send_test(work(at="DISK1"), setup, "it@lindby.example", "Test", "Test", password)
        except MailTrouble as trouble:
            return trouble.code
        return ""

    furnish(database, work, library, 25, "")
    with mail_server() as server, mail_server(tls=True) as encrypted, mail_server(extensions=()) as plain:
        assert code(MailSetup("localhost", server.port, Security.STARTTLS)) == "certificate"
        assert code(MailSetup("localhost", encrypted.port, Security.TLS)) == "certificate"
        assert code(MailSetup("localhost", plain.port, Security.STARTTLS)) == "no-encryption"
        trusting = mail_line._context()
        trusting.load_verify_locations(server.certificate)
        monkeypatch.setattr(mail_line, "_context", lambda: trusting)
        assert code(MailSetup("localhost", server.port, Security.STARTTLS, "lindby")) == ""
        assert code(MailSetup("127.0.0.1", encrypted.port, Security.TLS, "lindby")) == ""
        assert code(MailSetup("localhost", server.port, Security.STARTTLS, "lindby"), None) == "no-password"
        server.answer = failing(AUTH="535 wrong")
        assert code(MailSetup("localhost", server.port, Security.STARTTLS, "lindby")) == "sign-in"
        assert [len(one.mails) for one in (server, encrypted, plain)] == [1, 1, 0]
    with pytest.raises(NotPermitted):
        send_test(work(login="librarian", at="SDB"), MailSetup("localhost", 25, Security.NONE), "it@lindby.example", "", "")
