"""A day in which secrets and a patron's data are worked with, and in which things fail: what is said of that is given back to be searched."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from sqlalchemy import text

from app.background.client import Client
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
from app.settings import Settings
from app.windows.crash_dialog import CrashDialog, CrashHandler
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.survival.hostile_texts import Scene, now
from tools.stage import Stage

_DEAD_PORT = 9
Said = tuple[str, str]
"""Where something was said, and what."""


@dataclass(frozen=True)
class Day:
    """Who works, with what seeds, and the folder in which everything that the program keeps of it is."""

    scene: Scene
    seeds: Mapping[str, str]
    home: Path

    def live(self) -> Iterator[Said]:
        """Do what staff do in a day, and what fails in one."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication.instance() or QApplication([])
        database, seeds = self.scene.database, self.seeds
        sign_in(database, "seeded", seeds["Password"])
        yield (
            "in the refusal of a wrong password",
            _refusal(lambda: sign_in(_other(database, password=f"{seeds['Password']}?"), "seeded", f"{seeds['Password']}?")),
        )
        if database.is_postgresql:
            yield "in the refusal of a server that is away", _refusal(lambda: sign_in(_other(database, port=1), "seeded", seeds["Password"]))
            yield "in the refusal of a line that is lost", _refusal(lambda: _lose_the_line(database))
        self._work()
        yield "in the crash report", self._crash()
        self._type_and_sign_out()
        app.processEvents()

    def _work(self) -> None:
        scene, seeds = self.scene, self.seeds
        patron = scene.library.patrons["1003"]
        save_section(scene.work(), SectionDraft(patron_id=patron, section="name", seen={"last_name": "Dvořáková"}, values={"last_name": seeds["Name"]}))
        identity = {"identity_number": seeds["Identity"]}
        with contextlib.suppress(Refusal):  # its check digit is wrong: the refusal names it on the screen, and nowhere else
            save_section(scene.work(), SectionDraft(patron_id=patron, section="identity", seen={}, values=identity))
        contact = {row_key("contact", "+1", "kind"): "email", row_key("contact", "+1", "value"): f"{seeds['Mail']}@example.org"}
        save_section(scene.work(), SectionDraft(patron_id=patron, section="contact", seen={}, values=contact))
        replace_lost_card(scene.work(), patron, seeds["Card"])
        set_pin(scene.work(), patron, seeds["Pin"])
        lend(scene.work(), patron, "B13")
        take_back(scene.work(), "B13")
        download = download_patron(scene.work(), patron, self.home).path
        if download.stat().st_mode & 0o077:
            raise AssertionError("a download can be read by others")
        download.unlink()
        _give_the_card_twice(scene, seeds["Card"])
        run_job(scene.work(), Job.RETENTION)
        mail_patron(scene.work(), patron, "message", "Hej", seeds["Text"])
        save_mail_server(scene.work(), MailSetup("127.0.0.1", _DEAD_PORT, Security.NONE))
        with contextlib.suppress(Refusal):
            send_waiting(scene.work())

    def _crash(self) -> str:
        """Let a statement fail whose values are the patron's, as a bug would, and return what is shown of it."""
        handler = CrashHandler()
        handler.install()
        try:
            with self.scene.database.writing() as session:
                values = {"card": self.seeds["Card"], "name": self.seeds["Name"]}
                session.execute(text("insert into card (number, folded) values (:card, :name)"), values)
        except Exception:
            sys.excepthook(*sys.exc_info())
        finally:
            handler.uninstall()
        QApplication.processEvents()
        (dialog,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog))
        detail = dialog.findChild(QPlainTextEdit, "crash_detail")
        said = detail.toPlainText() if isinstance(detail, QPlainTextEdit) else ""
        dialog.close()
        QApplication.processEvents()
        if "leaking_day.py" not in said:
            raise AssertionError("nothing was said of a failing statement")
        return said

    def _type_and_sign_out(self) -> None:
        """Type into a window, let it be kept as a draft that only its user can read, and sign out without saving."""
        client = Client.open(self.scene.database, self.scene.actor, Settings(self.home / "config" / "settings.toml"), clock=now)
        main = MainWindow(client, Look(client.settings, Languages()))
        stage = Stage(main, client)
        window = stage.open("patrons.new")
        stage.find(QLineEdit, "last_name_editor", window).setText(self.seeds["Typed"])
        main.drafts.keep_now()
        kept = [path for path in self.home.rglob("*.draft.json") if self.seeds["Typed"] in path.read_text(encoding="utf-8")]
        if len(kept) != 1 or kept[0].stat().st_mode & 0o077:
            raise AssertionError("what is typed is not kept, or can be read by others")
        main._sign_out_for_good()
        for inner in main.area.windows():
            inner.close_dropping()
        stage.close()


def _other(database: Database, **changed: object) -> Database:
    return Database(database.url.set(**changed)) if database.is_postgresql else Database(database.url)  # type: ignore[arg-type]


def _refusal(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except Refusal as refusal:
        return str(refusal)
    raise AssertionError("it was not refused")


def _give_the_card_twice(scene: Scene, number: str) -> None:
    """Let the database itself refuse a card number that is taken, as when two desks give it at one moment."""
    again = "insert into card (organisation_id, patron_id, number, folded, version) select organisation_id, patron_id, number, folded, 1 from card"
    with contextlib.suppress(Refusal), scene.database.writing() as session:
        session.execute(text(f"{again} where number = :number"), {"number": number})
        raise AssertionError("a card number was given twice")


def _lose_the_line(database: Database) -> None:
    with database.reading() as session:
        pid = session.scalar(text("select pg_backend_pid()"))
        with database.connect_apart() as other:
            other.execute("select pg_terminate_backend(%s)", (pid,))
        session.execute(text("select 1"))
