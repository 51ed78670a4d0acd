"""Looking after a database: copies of it while it is in use, checks of its contents, and its upgrade."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from psycopg.conninfo import make_conninfo
from sqlalchemy import exists, func, select, text, true
from sqlalchemy.orm import Session, aliased

from app.database import schema, server_roles
from app.database.access_functions import OWNER
from app.database.engine import SCHEMA, Database, sqlite_module
from app.domain.organisation import Kind
from app.domain.refusals import Invalid, NotFound, Refusal, Unavailable
from app.domain.text import mark
from app.models.organisation import Organisation, OrganisationClosure
from app.models.parameter_rule import ParameterRule
from app.models.staff import Staff
from app.services.files import write_whole

_DUMP_SECONDS = 24 * 3600
_OURS = {"context", "options"}
"""What only connections of the program itself are made with: its types, and limits that pg_dump sets its own of."""


@dataclass(frozen=True, slots=True)
class Check:
    """What a check found: the state of the schema, the engine, and one sentence for each thing that is wrong."""

    schema: str
    engine: str
    problems: tuple[str, ...]


def backup(database: Database, path: Path) -> None:
    """Copy the database to a file, whole and checked, while others go on working; a file that is there is replaced by the copy.

    PostgreSQL: by `pg_dump` in its custom format, where that program is installed.
    """
    if not database.is_postgresql and path.exists() and path.samefile(database.url.database or ""):
        raise Invalid("file", mark("{path} is the database itself."), path=str(path))
    write_whole(path, (lambda part: _dump(database, part)) if database.is_postgresql else (lambda part: _copy(database, part)))


def copy_beside(database: Database) -> Path:
    """Return where an embedded file is copied to before it is upgraded: beside it, named by the moment."""
    file = Path(database.url.database or "")
    return file.with_name(f"{file.name}.{datetime.now().astimezone():%Y%m%d-%H%M%S}.bak")


def _copy(database: Database, part: Path) -> None:
    try:
        with copied(str(database.url.database), part) as target:
            if target.execute("pragma integrity_check").fetchone()[0] != "ok":
                raise Unavailable(mark("The copy is damaged, and so may be the database; nothing was kept."))
    except sqlite_module().Error as error:
        raise Unavailable(mark("The copy failed: {reason}."), reason=str(error)) from None


@contextmanager
def copied(file: str, part: Path) -> Iterator[Any]:
    """Copy an SQLite file (a path or a `file:` URI) and give a connection to the copy; the engine's own errors are for the caller to word.

    In one step: in several, each write of somebody else would begin it anew.
    """
    module = sqlite_module()
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)  # its user's only, before anything is in it
    with closing(module.connect(file, uri=True)) as source, closing(module.connect(str(part))) as target:
        source.backup(target)
        yield target


def _dump(database: Database, part: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise NotFound(mark("pg_dump is not installed on this workstation; it comes with PostgreSQL's client programs."))
    given = {name: value for name, value in database.keywords().items() if name not in _OURS}
    password = given.pop("password", None)  # others can read a command line
    # the client library of PostgreSQL 15 and older refuses `require_auth`, but not its variable
    apart = {"PGREQUIREAUTH": str(value)} if (value := given.pop("require_auth", None)) else {}
    part.touch(mode=0o600)  # pg_dump would make it readable to whoever may read what this user makes
    as_owner = [f"--role={OWNER}", "--enable-row-security"]  # under row-level security the owner's policy lets it read all
    command = [program, "--no-password", "--format=custom", *as_owner, f"--schema={SCHEMA}", f"--file={part}", f"--dbname={make_conninfo(**given)}"]
    with _password_file(str(password) if password else None) as environment:
        done = subprocess.run(command, check=False, env={**environment, **apart}, capture_output=True, text=True, errors="replace", timeout=_DUMP_SECONDS)  # noqa: S603
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["?"])[0]
        raise Unavailable(mark("pg_dump refused: {reason}"), reason=said)


@contextmanager
def _password_file(password: str | None) -> Iterator[Mapping[str, str]]:
    """Give an environment that names a file with the password, its user's only: a process's environment can be read while it runs, and is inherited."""
    if not password:
        yield os.environ
        return
    kept = {key: value for key, value in os.environ.items() if key != "PGPASSWORD"}
    with tempfile.TemporaryDirectory(prefix="lanedisk-") as folder:
        file = Path(folder) / "pgpass"
        file.touch(0o600)
        file.write_text("*:*:*:*:{}\n".format(password.replace("\\", "\\\\").replace(":", "\\:")), encoding="utf-8")
        yield kept | {"PGPASSFILE": str(file)}


def upgrade(database: Database, copy: Path | None) -> bool:
    """Bring the schema up to this program's, after a copy where one is wanted; return whether there was anything to do.

    On a server a schema that is up to date gets this version's policies and functions, which need no revision of their own.
    """
    state = schema.state(database)
    if state is schema.State.CURRENT:
        if database.is_postgresql:
            schema.upgrade(database)
        return False
    if state is not schema.State.OLDER:
        schema.check_current(database)
    if copy is not None:
        backup(database, copy)
    schema.upgrade(database)
    return True


def check(database: Database) -> Check:
    """Check the schema's state, what the engine itself can check, and what our own tables promise one another."""
    state = schema.state(database)
    problems: list[str] = []
    if state is schema.State.CURRENT:
        with database.reading() as session:
            if database.is_postgresql:
                server_roles.see_as_owner(session.connection())
            else:
                problems += _embedded_problems(session)
            problems += [sentence for finds, sentence in _PROMISES if finds(session)]
    else:
        try:
            schema.check_current(database)
        except Refusal as refusal:
            problems.append(str(refusal))
    return Check(str(state), database.engine_version, tuple(problems))


def _embedded_problems(session: Session) -> list[str]:
    found = [str(row[0]) for row in session.execute(text("pragma integrity_check"))]
    problems = [] if found == ["ok"] else [f"The file is damaged: {line}" for line in found[:10]]
    tables = sorted({str(row[0]) for row in session.execute(text("pragma foreign_key_check"))})
    return problems + [f"Rows of {table} refer to what is not there." for table in tables]


def _closure_is_wrong(session: Session) -> Any:
    """Every organisation must have as many organisations above it, itself included, as it is deep."""
    below = select(OrganisationClosure.descendant_id, func.count().label("above")).group_by(OrganisationClosure.descendant_id).subquery()
    query = select(Organisation.id).outerjoin(below, below.c.descendant_id == Organisation.id)
    return session.scalar(query.where(func.coalesce(below.c.above, 0) != Organisation.depth + 1).limit(1))


def _base_rules_are_missing(session: Session) -> Any:
    """Every account organisation must have a rule for each parameter and selector value that 1 Admin has one for."""
    delivered, own = aliased(ParameterRule), aliased(ParameterRule)
    selector = func.coalesce(own.selector, "") == func.coalesce(delivered.selector, "")
    same = exists().where(own.organisation_id == Organisation.id, own.parameter == delivered.parameter, selector)
    query = select(Organisation.id).select_from(Organisation).join(delivered, delivered.protected == true())
    return session.scalar(query.where(Organisation.kind == Kind.ACCOUNT, ~same).limit(1))


def _nobody_may_sign_in(session: Session) -> Any:
    return session.scalar(select(Staff.id).where(Staff.enabled).limit(1)) is None


_PROMISES: tuple[tuple[Callable[[Session], Any], str], ...] = (
    (_closure_is_wrong, "The tree of organisations does not agree with itself."),
    (_base_rules_are_missing, "An account organisation lacks base rules."),
    (_nobody_may_sign_in, "No member of staff may sign in."),
)
