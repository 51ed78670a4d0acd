"""Where passwords of the command line come from: the environment, the keyring, or the person at the terminal. Never an option."""

from __future__ import annotations

import getpass
import os
import sys

from sqlalchemy import URL

from app.domain.mail_server import PASSWORD_VARIABLE as MAIL
from app.domain.refusals import Invalid
from app.services.keyring_passwords import find_password

SIGN_IN, NEW, NEW_PIN = "LANEDISK_PASSWORD", "LANEDISK_NEW_PASSWORD", "LANEDISK_NEW_PIN"


def sign_in_password(login: str, url: URL) -> str:
    """Return the password to sign in with; empty where none can be found and nobody can be asked."""
    if (given := os.environ.get(SIGN_IN)) is not None:
        return given
    if url.username == login and url.password is not None:
        return str(url.password)
    kept = find_password(login)
    if kept is not None:
        return kept
    return getpass.getpass(f"Password of {login}: ") if _somebody_is_there() else ""


def can_give_new_password() -> bool:
    """Say whether a new password is at hand or can be asked for."""
    return NEW in os.environ or _somebody_is_there()


def new_password(login: str) -> str:
    """Return a new password, asked for twice; Invalid where it is neither given nor can be asked for."""
    needed = Invalid("password", "A new password is needed: give it in the environment variable {name}.", name=NEW)
    return _given_or_asked(NEW, f"New password of {login}: ", needed, Invalid("password", "The two passwords differ; nothing was changed."))


def new_pin(card: str) -> str:
    """Return a new PIN of a patron, asked for twice; Invalid where it is neither given nor can be asked for."""
    needed = Invalid("pin", "A new PIN is needed: give it in the environment variable {name}, or say --generate.", name=NEW_PIN)
    return _given_or_asked(NEW_PIN, f"New PIN for the card {card}: ", needed, Invalid("pin", "The two PINs differ; nothing was changed."))


def mail_server_password(host: str) -> str:
    """Return the password of a mail server, asked for twice; Invalid where it is neither given nor can be asked for."""
    needed = Invalid("password", "The password is needed: give it in the environment variable {name}.", name=MAIL)
    return _given_or_asked(MAIL, f"Password of the mail server {host}: ", needed, Invalid("password", "The two passwords differ; nothing was changed."))


def _given_or_asked(variable: str, prompt: str, needed: Invalid, differs: Invalid) -> str:
    """Return what the environment holds, else what is asked for, twice."""
    if variable in os.environ:
        return os.environ[variable]
    if not _somebody_is_there():
        raise needed
    first = getpass.getpass(prompt)
    if first != getpass.getpass("The same again: "):
        raise differs
    return first


def _somebody_is_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
