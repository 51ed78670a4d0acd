"""`demo`: the client on a demonstration library."""

from __future__ import annotations

from pathlib import Path

from app.cli.client import open_client
from app.cli.console import Answer, Call, require_file
from app.database.engine import normal_url
from app.domain.refusals import Invalid
from app.paths import demo_database_url
from app.services.demo import ADMINISTRATOR, ensure_demo


def open_demo(call: Call) -> Answer:
    """Make the demonstration library where there is none or an old one, and open the client on it."""
    url = call.options.database or demo_database_url()  # never the one of the environment: that is a real library
    if normal_url(url).get_backend_name() != "sqlite":
        raise Invalid("database", "A demonstration library is made in an embedded file only.")
    require_file(url, make=True)
    made = ensure_demo(Path(normal_url(url).database or "").absolute())
    if made.kept is not None:
        call.console.note(f"The demonstration library was more than 30 days old and was made anew; the old one is {made.kept}.")
    document = {"database": f"sqlite:///{made.path}", "file": str(made.path), "made": made.new}
    if call.options.create_only:
        return Answer(document, str(made.path))
    return Answer(document, "", open_client(f"sqlite:///{made.path}", ADMINISTRATOR))
