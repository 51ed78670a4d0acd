"""Nothing leaks: secrets and a patron's data are seeded, a day with its failures is gone through, then every place is searched for them."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sqlalchemy import text

from app import logs
from app.database.engine import Database
from app.domain.jobs import Job
from app.domain.mail_server import MailSetup, Security
from app.domain.patron_edit import SectionDraft, row_key
from app.domain.refusals import Refusal
from app.services.actor import sign_in
from app.services.desk.loans import lend
from app.services.desk.returns import take_back
from app.services.jobs.running import run_job
from app.services.mail_sending import send_waiting
from app.services.mail_server import save_mail_server
from app.services.patron_cards import replace_lost_card
from app.services.patron_download import download_patron
from app.services.patron_mail import mail_patron
from app.services.patron_pins import set_pin
from app.services.patrons import save_section
from app.services.staff import StaffDraft, add_staff
from app.windows.crash_dialog import CrashDialog, CrashHandler
from tests.library import load
from tests.survival.arena import Arena
from tests.survival.hostile_texts import Scene
from tests.survival.saves import administrator

_DEAD_PORT = 9


def nothing_leaks(arena: Arena, times: int) -> list[str]:
    """Go through so many days, each with seeds of its own."""
    return [wrong for number in range(times) for wrong in _a_day(arena, number)]


def _a_day(arena: Arena, number: int) -> Iterator[str]:
    seeds = {what: f"Seeded{what}{number}" for what in ("Password", "SmtpPassword", "Name", "Card", "Mail")} | {
        "Pin": f"73{number:02}91",
        "Text": f"Said{number}",
    }
    home = Path(tempfile.mkdtemp(dir=arena.folder))
    with arena.database(postgresql=False) as database, _watched(home, seeds) as log:
        crash = _live(database, seeds, home)
        for what, seed in seeds.items():
            if seed in crash:
                yield f"{what} in the crash report"
        for path in (one for one in home.rglob("*") if one.is_file()):
            found = path.read_bytes()
            yield from (f"{what} in {path.name}" for what, seed in seeds.items() if seed.encode() in found)
        if log.stat().st_mode & 0o077:
            yield "the log can be read by others"
    process = psutil.Process()
    yield from (f"it listens on {line.laddr}" for line in process.net_connections("inet") if line.status == psutil.CONN_LISTEN)
    for child in process.children(recursive=True):
        with contextlib.suppress(psutil.Error):
            told = " ".join((*child.cmdline(), *child.environ().values()))
            yield from (f"{what} on the command line of {child.name()}" for what, seed in seeds.items() if seed in told)


@contextlib.contextmanager
def _watched(home: Path, seeds: Mapping[str, str]) -> Iterator[Path]:
    """Write log and temporary files into a folder; the mail server's password is in the environment of this process alone."""
    root, temporary, muted = logging.getLogger(), tempfile.tempdir, logging.root.manager.disable
    level, before = root.level, list(root.handlers)
    (home / "tmp").mkdir()
    tempfile.tempdir = str(home / "tmp")
    logging.disable(logging.NOTSET)
    log = logs.set_up(home)
    os.environ["LANEDISK_SMTP_PASSWORD"] = seeds["SmtpPassword"]
    try:
        yield log
    finally:
        del os.environ["LANEDISK_SMTP_PASSWORD"]
        tempfile.tempdir = temporary
        logging.disable(muted)
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
        logging.captureWarnings(capture=False)


def _live(database: Database, seeds: Mapping[str, str], home: Path) -> str:
    """Do what staff do in a day, and what fails in one; return what the crash report says."""
    scene = Scene(database, load(database), administrator(database, at="DISK1"))
    add_staff(scene.work(), StaffDraft(login="seeded", role="desk", organisation_id=scene.library.organisations["SDB"], password=seeds["Password"]))
    sign_in(database, "seeded", seeds["Password"])
    with contextlib.suppress(Refusal):
        sign_in(database, "seeded", f"{seeds['Password']}?")
    patron = scene.library.patrons["1003"]
    save_section(scene.work(), SectionDraft(patron_id=patron, section="name", seen={"last_name": "Dvořáková"}, values={"last_name": seeds["Name"]}))
    contact = {row_key("contact", "+1", "kind"): "email", row_key("contact", "+1", "value"): f"{seeds['Mail']}@example.org"}
    save_section(scene.work(), SectionDraft(patron_id=patron, section="contact", seen={}, values=contact))
    replace_lost_card(scene.work(), patron, seeds["Card"])
    set_pin(scene.work(), patron, seeds["Pin"])
    lend(scene.work(), patron, "B13")
    take_back(scene.work(), "B13")
    download_patron(scene.work(), patron, home).path.unlink()
    run_job(scene.work(), Job.RETENTION)
    mail_patron(scene.work(), patron, "message", "Hej", seeds["Text"])
    save_mail_server(scene.work(), MailSetup("127.0.0.1", _DEAD_PORT, Security.NONE))
    with contextlib.suppress(Refusal):
        send_waiting(scene.work())
    return _crash(database, seeds)


def _crash(database: Database, seeds: Mapping[str, str]) -> str:
    """Let a statement fail whose values are the patron's, as a bug would, and return what is shown of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    handler = CrashHandler()
    handler.install()
    try:
        with database.writing() as session:
            session.execute(text("insert into card (number, folded) values (:card, :name)"), {"card": seeds["Card"], "name": seeds["Name"]})
    except Exception:
        sys.excepthook(*sys.exc_info())
    finally:
        handler.uninstall()
    app.processEvents()
    (dialog,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog))
    detail = dialog.findChild(QPlainTextEdit, "crash_detail")
    said = detail.toPlainText() if isinstance(detail, QPlainTextEdit) else ""
    dialog.close()
    app.processEvents()
    if "leaks.py" not in said:
        raise AssertionError("nothing was said of a failing statement")
    return said
