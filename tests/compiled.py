"""Statements compiled for one test serve the next.

SQLAlchemy keeps what it compiled with the engine, which in the program lives as long as the program does; each test has a database and
so engines of its own. Engines of one dialect and one version of the server compile to the same.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

_ROOM = 3_000
"""Statements kept for each kind of database."""


def share_compiled() -> None:
    """Let all engines of one dialect look into one cache, and take the dialects of two engines for the same where they are."""
    caches: dict[type, LRUCache[Any, Any]] = {}

    def created(cls: type[DefaultDialect], engine: Engine) -> None:
        engine._compiled_cache = caches.setdefault(cls, LRUCache(_ROOM))

    def same(self: DefaultDialect, other: object) -> bool:
        return type(self) is type(other) and _version(self) == _version(other)

    setattr(DefaultDialect, "engine_created", classmethod(created))  # noqa: B010 - a method of the class replaced
    setattr(DefaultDialect, "__eq__", same)  # noqa: B010
    setattr(DefaultDialect, "__hash__", lambda self: hash(type(self)))  # noqa: B010


def _version(dialect: object) -> object:
    return getattr(dialect, "server_version_info", None)
