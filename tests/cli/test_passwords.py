"""Where passwords come from."""

from __future__ import annotations

import getpass
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from sqlalchemy import make_url

from app.cli import passwords
from app.domain.refusals import Invalid
from tests.cli.conftest import Run

URL = make_url("postgresql://anna:in-the-url@host/base")
PLAIN = make_url("postgresql://anna@host/base")


class Kept(KeyringBackend):
    """A keyring that knows Anna."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return "kept" if (service, username) == ("lanedisk", "anna") else None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError


class PlaintextKeyring(Kept):
    """One that keeps passwords for everybody to read."""


@pytest.fixture(autouse=True)
def _nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (passwords.SIGN_IN, passwords.NEW):
        monkeypatch.delenv(name, raising=False)


def test_the_environment_comes_first_then_the_url_then_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    assert passwords.sign_in_password("anna", PLAIN) == ""
    monkeypatch.setattr(keyring, "get_keyring", Kept)
    monkeypatch.setattr(keyring, "get_password", Kept().get_password)
    assert passwords.sign_in_password("anna", PLAIN) == "kept"
    assert passwords.sign_in_password("bo", URL) == ""
    assert passwords.sign_in_password("anna", URL) == "in-the-url"
    monkeypatch.setenv(passwords.SIGN_IN, "given")
    assert passwords.sign_in_password("anna", URL) == "given"


def test_a_keyring_that_keeps_plain_text_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", PlaintextKeyring)
    monkeypatch.setattr(keyring, "get_password", Kept().get_password)
    assert passwords.sign_in_password("anna", PLAIN) == ""


def test_a_new_password_is_asked_for_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["one", "one", "one", "two"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda _: next(answers))
    assert passwords.new_password("anna") == "one"
    with pytest.raises(Invalid):
        passwords.new_password("anna")


def test_no_option_takes_a_password(lanedisk: Run) -> None:
    assert "--password" not in lanedisk("--help").out
    assert "--password" not in lanedisk("staff", "passwd", "--help").out
