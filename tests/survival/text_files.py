"""Surfaces that leave the program: e-mail, documents, PDF, files of the exports, and what the command line says."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from collections.abc import Mapping
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

from pypdf import PdfReader

from app.cli import main
from app.domain.mail_server import Sender
from app.domain.mail_text import compose
from app.domain.mails import Mail, prepared
from app.domain.refusals import Refusal
from app.queries.organisation import load_tree
from app.queries.policy_sheet import read_policy_sheet
from app.services.patron_download import download_patron
from app.services.registers_export import export_registers, register_rows
from app.services.registers_file import COLUMNS, import_registers
from app.services.rules_file import export_rules
from app.services.spreadsheet import read_table, write_table
from app.windows.common.printing import paint_text, save_pdf, save_table
from app.windows.policy_sheet.writing import write_sheet
from tests.databases import ADMINISTRATOR
from tests.library import NOW, TODAY
from tests.survival.hostile_texts import Scene
from tests.survival.ledger import Ledger, hidden_signs
from tests.survival.text_windows import csv_cells, read_html

_OURS = frozenset(["html", "head", "style", "body", "h1", "h2", "h3", "p", "b", "table", "thead", "tr", "td", "th"])
_HEADERS = frozenset({"From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"})
_COMMANDS = (
    ("patron", "show", "1001"), ("patron", "export", "1001"), ("outbox", "list"), ("history", "loan-period"), ("history", "--unit", "SDB"),
    ("history", "--texts"), ("history", "--register", "patron-category"), ("explain", "loan-period", "--at", "DISK1", "--shelf", "hcf"),
    ("check-rules",), ("staff", "list"), ("item", "show", "B11"), ("loan", "1003", "B13"), ("return", "B13"),
)  # fmt: skip


def look_at_files(scene: Scene, ledger: Ledger, texts: Mapping[str, str], folder: Path, commands: int | None = None) -> None:
    """Write everything that holds the texts, and read it again."""
    for text in texts.values():
        _look_at_mail(text, ledger)
        _look_at_tables(text, ledger, folder)
    _look_at_documents(scene, ledger, texts, folder)
    _look_at_exports(scene, ledger, folder)
    for words in _COMMANDS[:commands]:
        _look_at_command(scene, words, ledger)


def _look_at_mail(text: str, ledger: Ledger) -> None:
    mail = prepared(Mail(organisation_id=1, kind="message", address="a@example.org", subject=text, text=text))
    raw = compose(mail, Sender(text, "b@example.org"), "<1@example.org>", NOW)
    made = message_from_bytes(raw, policy=policy.default)
    assert isinstance(made, EmailMessage)
    if more := set(made.keys()) - _HEADERS:
        ledger.complain("e-mail", f"headers {sorted(more)}")
    if made.get_content_type() != "text/plain":
        ledger.complain("e-mail", made.get_content_type())
    name, _ = parseaddr(str(message_from_bytes(raw)["From"]))  # the newer reader keeps the blanks between encoded words, which say nothing
    for surface, said in (
        ("subject of a mail", made["Subject"]),
        ("sender of a mail", make_header(decode_header(name))),
        ("e-mail", made.get_content().replace("\r\n", "\n")),
    ):
        ledger.look_mail(surface, str(said))


def _look_at_tables(text: str, ledger: Ledger, folder: Path) -> None:
    """Write a text into a cell of either kind of file: it comes back as it was."""
    for ending in ("csv", "xlsx"):
        path = folder / f"cell.{ending}"
        try:
            write_table(path, ["text"], [[text]])
        except Refusal:
            continue  # a sentence: a workbook's cell holds no more
        if ending == "csv":
            for cells in csv_cells(path, ledger):
                ledger.look("csv", cells[0], plain=False)
        else:
            with zipfile.ZipFile(path) as book:
                if b"<f" in book.read("xl/worksheets/sheet1.xml").replace(b"<formula", b"<f"):
                    ledger.complain("xlsx", "a formula")
        for line in read_table(path, ["text"]):
            ledger.look(f"{ending} read again", line["text"], plain=False)


def _look_at_documents(scene: Scene, ledger: Ledger, texts: Mapping[str, str], folder: Path) -> None:
    with scene.database.reading() as session:
        tree = load_tree(session)
        sheet = read_policy_sheet(session, tree, scene.library.organisations["SDB"], TODAY)
    said, tags = read_html(write_sheet(sheet, "sv", staff=True)[1])
    if tags - _OURS:
        ledger.complain("document", f"markup {sorted(tags - _OURS)}")
    ledger.look("document", said, raw=False, lines=True)
    letter, table = folder / "letter.pdf", folder / "table.pdf"
    save_pdf(letter, "x", lambda printer: paint_text(printer, "x", "\n".join(texts.values())))
    save_table(table, "x", ["a"], [[text] for text in texts.values()])
    for path, surface in ((letter, "PDF of a letter"), (table, "PDF of a list")):
        if b"/URI" in path.read_bytes():
            ledger.complain(surface, "a link")
        ledger.look_printed(surface, "".join(page.extract_text().partition("\n")[2] for page in PdfReader(path).pages))


def _look_at_exports(scene: Scene, ledger: Ledger, folder: Path) -> None:
    for ending in ("csv", "xlsx"):
        registers, rules = folder / f"registers.{ending}", folder / f"rules.{ending}"
        with scene.database.reading() as session:
            try:
                export_registers(session, scene.actor, registers, replace=True)
                export_rules(session, scene.actor, rules, replace=True)
            except Refusal:
                continue
        for line in read_table(registers, COLUMNS):
            for cell in line.cells.values():
                ledger.look(f"registers, {ending}", cell, plain=False)
        with scene.database.reading() as session:
            before = [[str(cell).strip() for cell in row] for row in register_rows(session)]
        import_registers(scene.work(), registers)
        with scene.database.reading() as session:
            if [[str(cell).strip() for cell in row] for row in register_rows(session)] != before:  # files are read without blanks round a cell
                ledger.complain(f"registers, {ending}", "they come back changed")
    where = download_patron(scene.work(), scene.patron, folder).path
    _look_at_values(json.loads(where.read_text(encoding="utf-8")), "download", ledger)
    where.unlink()


def _look_at_command(scene: Scene, words: tuple[str, ...], ledger: Ledger) -> None:
    start = ("--database", scene.database.url.render_as_string(hide_password=False), "--as", ADMINISTRATOR, "--at", "DISK1", "--time", NOW.isoformat())
    for more in ((), ("--json",)):
        said, wrong = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(wrong):
            status = main((*(start if "--at" not in words else (*start[:4], *start[6:])), *more, *words))
        if status == 2:
            raise ValueError(wrong.getvalue())
        if signs := hidden_signs(said.getvalue() + wrong.getvalue()):
            ledger.complain("command line", f"{' '.join(words)}: {signs!r}")
        if more:
            _look_at_values(json.loads(said.getvalue()), "JSON", ledger)
            continue
        for line in () if "export" in words else (said.getvalue() + wrong.getvalue()).split("\n"):
            ledger.look("command line", line, raw=False)


def _look_at_values(value: object, surface: str, ledger: Ledger) -> None:
    if isinstance(value, str):
        ledger.look(surface, value, plain=False)
    elif isinstance(value, Mapping):
        for one in value.values():
            _look_at_values(one, surface, ledger)
    elif isinstance(value, list):
        for one in value:
            _look_at_values(one, surface, ledger)
