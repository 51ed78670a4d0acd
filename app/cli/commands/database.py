"""`db init`, `upgrade`, `check`, `backup`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.cli.console import Answer, Call
from app.cli.passwords import can_give_new_password, new_password
from app.database.engine import Database
from app.domain.refusals import Invalid, NotPermitted
from app.services import upkeep
from app.services.setup import initialise
from app.services.staff import check_login, check_login_free, check_password, make_first_administrator

ADMINISTRATOR = "admin"


def init(call: Call) -> Answer:
    """Make a library in an empty database; on PostgreSQL with its first administrator, where a password for one is given."""
    database = call.console.open(make=True)
    call.saved = None  # from here on a lost line leaves open how far it came
    wanted: str | None = call.options.administrator
    if database.is_postgresql:
        return _init_server(call, database, wanted)
    login = wanted or ADMINISTRATOR
    check_login(login)
    initialise(database, login)
    return Answer({"database": _shown(database), "administrator": login}, f"A library was made in {database.url.database}; its administrator is {login}.")


def _init_server(call: Call, database: Database, wanted: str | None) -> Answer:
    login = wanted or (ADMINISTRATOR if can_give_new_password() else None)
    password = ""
    if login is not None:
        check_login_free(database, login)
        password = new_password(login)
        check_password(password)
    initialise(database)
    if login is None:
        call.console.note("No administrator was made; `lanedisk staff add NAME --role administrator --at 1` makes one.")
        return Answer({"database": _shown(database), "administrator": None}, f"A library was made in {_shown(database)}.")
    make_first_administrator(database, login, password)
    return Answer({"database": _shown(database), "administrator": login}, f"A library was made in {_shown(database)}; its administrator is {login}.")


def upgrade(call: Call) -> Answer:
    """Bring the schema up to this program's: an embedded file is copied first, PostgreSQL where the options say so."""
    options, database = call.options, call.console.open()
    copy = Path(options.backup) if options.backup else None
    if copy is None and not options.no_backup:
        if database.is_postgresql:
            raise Invalid("backup", "Say where to copy the database first (--backup FILE), or that no copy is wanted (--no-backup).")
        file = Path(database.url.database or "")
        copy = file.with_name(f"{file.name}.{datetime.now().astimezone():%Y%m%d-%H%M%S}.bak")
    call.saved = None  # from here on a lost line leaves open how far it came
    done = upkeep.upgrade(database, copy)
    document = {"database": _shown(database), "upgraded": done, "backup": str(copy) if done and copy else None}
    return Answer(document, "The database was upgraded." if done else "The database is up to date already.")


def check(call: Call) -> Answer:
    """Check schema and contents, as much of them as the one who acts may see; status 1 where anything is wrong."""
    database = _opened(call)
    found = upkeep.check(database)
    document = {"database": _shown(database), "schema": found.schema, "engine": found.engine, "problems": list(found.problems)}
    for problem in found.problems:
        call.console.note(problem)
    return Answer(document, "" if found.problems else f"Nothing is wrong ({found.engine}).", 1 if found.problems else 0)


def backup(call: Call) -> Answer:
    """Copy the database while it is in use. Somebody named by `--as` needs data.export at 1 Admin: it is everything there is."""
    if call.options.as_name is not None and call.tree.root().id not in call.actor.held.get("data.export", frozenset()):
        raise NotPermitted("data.export")
    path, database = Path(call.options.file), _opened(call)
    upkeep.backup(database, path)
    return Answer({"database": _shown(database), "backup": str(path), "bytes": path.stat().st_size}, f"Copied to {path}.")


def _opened(call: Call) -> Database:
    """Return the database as the person named connects to it; without a name as whoever owns the file or the URL, whatever its schema."""
    return call.database if call.options.as_name is not None else call.console.open()


def _shown(database: Database) -> str:
    """Return the URL as it is given: without the driver, and never with the password."""
    return database.url.set(drivername=database.url.get_backend_name()).render_as_string(hide_password=True)
