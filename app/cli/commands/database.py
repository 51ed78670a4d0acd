"""`db init`, `upgrade`, `check`, `backup`, `backups`, `restore`."""

from __future__ import annotations

from pathlib import Path

from app.cli.console import Answer, Call
from app.cli.passwords import can_give_new_password, new_password
from app.database.engine import Database, normal_url
from app.database.server_roles import MIGRATE
from app.domain.refusals import Invalid, NotFound, NotPermitted
from app.services import keeping, upkeep
from app.services.setup import check_empty, initialise
from app.services.staff import check_login, check_login_free, check_password, make_first_administrator

ADMINISTRATOR = "admin"


def init(call: Call) -> Answer:
    """Make a library in an empty database; on PostgreSQL with its first administrator, where a password for one is given."""
    database = call.console.open(make=True)
    check_empty(database)
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
        copy = upkeep.copy_beside(database)
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
    """Copy the database while it is in use. Somebody named by `--as` needs data.export at 1 Admin: it is everything there is.

    On a server row-level security shows even them less than everything, so nobody copies it in their own name.
    """
    if call.options.as_name is not None and call.tree.root().id not in call.actor.held.get("data.export", frozenset()):
        raise NotPermitted("data.export")
    path, database = Path(call.options.file), _opened(call)
    if call.options.as_name is not None and database.is_postgresql:
        raise NotPermitted("data.export", f"A server is copied as {MIGRATE} or as a superuser, not in the name of a member of staff.")
    upkeep.backup(database, path)
    return Answer({"database": _shown(database), "backup": str(path), "bytes": path.stat().st_size}, f"Copied to {path}.")


def backups(call: Call) -> Answer:
    """List the copies of the embedded file that the program keeps by itself, the newest first."""
    kept = keeping.list_kept(_embedded_file(call))
    document = [{"backup": str(copy.path), "at": copy.at.isoformat(), "bytes": copy.size} for copy in kept]
    lines = "\n".join(f"{copy.at:%Y-%m-%d %H:%M:%S}  {copy.size:>12}  {copy.path}" for copy in kept)
    return Answer({"backups": document}, lines or "No copy is kept yet.")


def restore(call: Call) -> Answer:
    """Put a copy in the place of the embedded file (without FILE the newest that is kept); what was there stays beside it."""
    file = _embedded_file(call)
    if call.options.file is not None:
        copy = Path(call.options.file)
    elif kept := keeping.list_kept(file):
        copy = kept[0].path
    else:
        raise NotFound("No copy is kept of {path}.", path=str(file))
    aside = keeping.restore(file, copy)
    document = {"database": str(file), "restored": str(copy), "replaced": str(aside) if aside else None}
    return Answer(document, f"{copy} was put in the place of {file}." + (f" What was there is {aside} now." if aside else ""))


def _embedded_file(call: Call) -> Path:
    """Return the embedded file that the options name, which need not be there, nor be readable."""
    url = normal_url(call.console.url)
    if url.get_backend_name() == "postgresql":
        raise Invalid("database", "A server's copies are made and put back with PostgreSQL's own programs.")
    return Path(url.database or "")


def _opened(call: Call) -> Database:
    """Return the database as the person named connects to it; without a name as whoever owns the file or the URL, whatever its schema."""
    return call.database if call.options.as_name is not None else call.console.open()


def _shown(database: Database) -> str:
    """Return the URL as it is given: without the driver, and never with the password."""
    return database.url.set(drivername=database.url.get_backend_name()).render_as_string(hide_password=True)
