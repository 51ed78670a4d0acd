"""`mail` and `outbox`: from setting a server up to what waits, failed and went."""

from __future__ import annotations

from typing import Any, ClassVar

import keyring
import pytest

from app.database.engine import Database
from app.domain.mail_server import PASSWORD_VARIABLE
from app.models.organisation import Organisation
from tests.cli.conftest import Run
from tests.cli.test_passwords import Kept
from tests.library import Library
from tests.smtp import MailServer, mail_server

pytestmark = [pytest.mark.sqlite_only, pytest.mark.usefixtures("library")]  # what the server lets through: tests/services/test_mail_sending.py

AT = ("--at", "DISK1")


class Keeping(Kept):
    """A keyring that keeps."""

    kept: ClassVar[dict[str, str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password


def test_a_server_is_set_up_tried_and_taken_away(command: Run, as_staff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("mail", "show", *AT, "--json").document == {"account": "lindby", "set_up": False}
    assert command("mail", "test", "it@lindby.example", *AT).err == "No mail server is set up.\n"
    assert command("mail", "set", "--host", "mail.lindby.example", "--security", "none", "--user", "lindby", *AT).err.startswith("A password is sent over an")
    with mail_server() as server:
        done = command("mail", "set", "--host", "127.0.0.1", "--security", "none", "--user", "lindby", *AT, "--json").document
        assert done == {"account": "lindby", "set_up": True, "host": "127.0.0.1", "port": 25, "security": "none", "user": "lindby"}
        assert command("mail", "set", "--port", str(server.port), *AT, "--json").document["user"] == "lindby"
        assert command("mail", "password", *AT).err == "The password is needed: give it in the environment variable LANEDISK_SMTP_PASSWORD.\n"
        monkeypatch.setenv(PASSWORD_VARIABLE, "hemligt")
        assert command("mail", "password", *AT).err == "This workstation has no keyring that could keep the password.\n"
        monkeypatch.setattr(keyring, "get_keyring", Keeping)
        monkeypatch.setattr(keyring, "set_password", Keeping().set_password)
        monkeypatch.setattr(keyring, "get_password", Keeping().get_password)
        assert command("mail", "password", *AT, "--json").document == {"host": "127.0.0.1", "user": "lindby", "kept": True}
        monkeypatch.delenv(PASSWORD_VARIABLE)
        assert command("mail", "test", "it@lindby.example", *AT).err == "The account organisation has no reply address, which mail is sent from.\n"
        assert not server.mails
    assert "jobs.change" in as_staff("librarian", "mail", "set", "--host", "x").err
    assert command("mail", "remove", *AT, "--json").document["set_up"] is False


def test_the_outbox_is_listed_sent_and_cleared(database: Database, library: Library, command: Run, as_staff: Run) -> None:
    def listed(*words: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = command("outbox", "list", *words, "--json").document["mails"]
        return found

    wrong: list[str | None] = ["550 no such user"]

    def answer(_server: MailServer, verb: str) -> str | None:
        return wrong.pop() if verb == "RCPT" and wrong else None

    sent = {"sent": 0, "failed": 0, "later": 0, "unsure": 0, "troubles": []}
    for text in ("Ett", "Två"):
        assert command("patron", "mail", "1001", "--subject", text, "--text", f"{text}\n.", *AT).status == 0
    told = command("outbox", "send", *AT, "--json")
    assert (told.status, told.err) == (1, "lindby: No mail server is set up.\n")
    assert [(one["state"], one["error"]) for one in listed()] == [("waiting", "No mail server is set up.")] * 2
    with mail_server(answer) as server:
        command("mail", "set", "--host", "127.0.0.1", "--port", str(server.port), "--security", "none", *AT)
        with database.writing() as session:
            session.get_one(Organisation, library.organisations["lindby"]).email = "info@lindby.example"
            session.commit()
        assert command("outbox", "send", *AT, "--json").document == sent | {"sent": 1, "failed": 1}
        (failed,) = listed("--state", "failed")
        assert (failed["subject"], failed["answer"], failed["patron"]) == ("Ett", "550 no such user", "Ek, Anna")
        assert command("outbox", "show", str(failed["id"]), *AT, "--json").document["text"] == "Ett\n."
        assert "jobs.change" in as_staff("desk", "outbox", "resend", str(failed["id"])).err
        assert command("outbox", "resend", str(failed["id"]), *AT).status == 0
        assert command("outbox", "send", *AT, "--json").document == sent | {"sent": 1}
        assert [mail["Subject"] for mail in server.mails] == ["Två", "Ett"]
    assert command("outbox", "drop", str(failed["id"]), *AT).err == "The mail was sent, and is kept with what was sent.\n"
    assert command("outbox", "drop", "999", *AT).err == "The mail is not there any more.\n"
