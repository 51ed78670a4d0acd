"""The one family of refusals: each is a sentence with its values, which the windows can say in another language.

A refusal is an answer, not a bug: the person in front of the program may not, or the data do not allow it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.text import mark


class Refusal(Exception):
    """Something that is refused: `template` with named braces (English, marked for translation) and its `values`."""

    kind: str = "refused"

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values: Mapping[str, object] = values

    def __str__(self) -> str:
        return self.template.format(**self.values)


NO_MORE = mark("The database lets you in no more: your account was disabled or its password changed. Sign in again.")
"""What somebody is told who was disabled while they work."""


class NotPermitted(Refusal):
    """The actor lacks a permission, or lacks it at that organisation."""

    kind = "not-permitted"

    def __init__(self, permission: str, template: str | None = None, /, **values: object) -> None:
        super().__init__(template or mark("Your role does not allow this: the permission {permission} is missing."), **{"permission": permission, **values})
        self.permission = permission


class NotFound(Refusal):
    """What was asked for is not there (or was removed meanwhile)."""

    kind = "not-found"


class Invalid(Refusal):
    """A value that is out of kind or range; `field` names the field it belongs to."""

    kind = "invalid"

    def __init__(self, field: str, template: str, /, **values: object) -> None:
        super().__init__(template, **values)
        self.field = field


class AlreadyExists(Refusal):
    """Something equal is there already."""

    kind = "exists"


class InUse(Refusal):
    """It can't be removed while something refers to it."""

    kind = "in-use"


class Protected(Refusal):
    """The delivered base rule, what is built in and what the system keeps can be neither changed nor removed by hand (B8, E5)."""

    kind = "protected"


class Conflict(Refusal):
    """Somebody else changed the same thing meanwhile; carries what was seen, what is mine and what is theirs (X8)."""

    kind = "conflict"

    def __init__(self, seen: object, mine: object, theirs: object) -> None:
        super().__init__(mark("Somebody else changed this meanwhile. Nothing of yours was saved."))
        self.seen, self.mine, self.theirs = seen, mine, theirs


class SignInRefused(Refusal):
    """Signing in was refused: wrong name or password, disabled, or no role here."""

    kind = "sign-in"


class Unavailable(Refusal):
    """The database can't be reached just now; what was typed is kept and may be tried again."""

    kind = "unavailable"


class NoContact(Unavailable):
    """The line to the database is down: it is tried again, and a banner says so meanwhile."""


class InDoubt(NoContact):
    """The line was lost while something was being saved, and nobody can be asked yet whether it was kept."""

    def __init__(self) -> None:
        super().__init__(
            mark("The line was lost while this was being saved, and it is not known yet whether it was. Nothing more is saved before that is found out.")
        )


class Busy(Unavailable):
    """The database is there, but something is in the way just now: a lock, a full disk, a server that may only be read."""


class Damaged(Unavailable):
    """The embedded file can't be read as what it was: a copy may be put in its place."""

    def __init__(self) -> None:
        super().__init__(mark("The database file is damaged or is no database of Lånedisk."))


class NewerSchema(Refusal):
    """The database was made by a newer Lånedisk than this one."""

    kind = "newer-schema"


class OlderSchema(Refusal):
    """The database must be upgraded before this Lånedisk can open it."""

    kind = "older-schema"


class Several(Refusal):
    """Several reasons at once, each with its own sentence (X15)."""

    kind = "several"

    def __init__(self, reasons: Sequence[Refusal]) -> None:
        super().__init__(mark("{count} reasons."), count=len(reasons))
        self.reasons = tuple(reasons)

    def __str__(self) -> str:
        return "\n".join(str(reason) for reason in self.reasons)
