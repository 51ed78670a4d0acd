"""What plans of files share: a reason against a line is kept, and the next check goes on; what may be done in which account organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from app.domain.permissions import Actor
from app.domain.refusals import NotPermitted, Refusal

T = TypeVar("T")


def attempt(reasons: list[Refusal], check: Callable[..., T], *subject: object) -> T | None:
    """Return what `check(*subject)` returns; where it refuses, keep the reason and return None."""
    try:
        return check(*subject)
    except Refusal as reason:
        reasons.append(reason)
    return None


def missing_permissions(actor: Actor, account_id: int, permissions: Iterable[str]) -> list[NotPermitted]:
    """Return a refusal for each permission that does not hold for rows of an account organisation."""
    return [
        NotPermitted(permission)
        for permission in permissions
        if not actor.may(permission) or (account_id != actor.account_id and account_id not in actor.held.get(permission, frozenset()))
    ]
