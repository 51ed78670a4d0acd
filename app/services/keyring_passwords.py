"""The system's keyring: passwords are read from it and kept in it; one that keeps plain text is left alone."""

from __future__ import annotations

from typing import Any

from app.domain.refusals import Unavailable
from app.domain.text import mark

SERVICE = "lanedisk"
"""Name under which the keyring holds passwords."""


def find_password(name: str) -> str | None:
    """Return the password of a login (or another name); None where the keyring has none, or there is none to be trusted."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        found: str | None = keyring.get_password(SERVICE, name)
    except _errors():
        return None
    return found


def keep_password(name: str, password: str) -> None:
    """Keep a password; Unavailable where there is no keyring that can be trusted with it."""
    keyring = _keyring()
    try:
        if keyring is not None:
            keyring.set_password(SERVICE, name, password)
            return
    except _errors():
        pass
    raise Unavailable(mark("This workstation has no keyring that could keep the password."))


def _keyring() -> Any:
    try:
        import keyring

        backend = keyring.get_keyring()
    except (ImportError, RuntimeError):
        return None
    plain = any(word in f"{type(backend).__module__}.{type(backend).__name__}".casefold() for word in ("plaintext", "fail", "null"))
    return None if plain else keyring


def _errors() -> tuple[type[Exception], ...]:
    from keyring.errors import KeyringError

    return KeyringError, RuntimeError
