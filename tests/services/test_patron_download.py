"""The download: complete, valid, logged, without the PIN, and a whole new file or none (Q3, patrons.md)."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.refusals import NotFound, NotPermitted, Unavailable
from app.models import Base
from app.models.audit_entry import AuditEntry
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.outbox import OutboxMail
from app.models.patron import Address, Card, Patron, PatronPin, Preference
from app.paths import resource
from app.services.patron_blocks import block_patron
from app.services.patron_download import download_patron, export_patron, place_new, text_of, written_whole
from app.services.patrons import open_patron
from tests.conftest import Clock, Works
from tests.library import NOW, Library

SCHEMA = json.loads(resource("schemas", "patron-download.schema.json").read_text(encoding="utf-8"))

IN_IT = {
    "patron", "card", "address", "contact", "preference", "loan", "reservation", "debt", "payment", "payment_part", "message", "note", "manual_block",
    "age_limit", "audit_entry", "person", "outbox", "notice", "claim_step", "claim_exemption", "invoice", "invoice_line",
}  # fmt: skip
"""Tables of which everything that concerns the account is in the download (the person is its identity number)."""

NOT_IN_IT = {
    "patron_pin": "the PIN is never exported; when it was set is",
    "row_change": "the server's own net under the log: what it notes of the program's work is in the log, which is there",
    "desk_action": "what undoing an act puts back; the loans, debts and reservations are there as they are, and each act is in the log",
    "moved_date": "what undoing a move off closed days puts back; the loan and the reservation have the day, the loan's lines why, the log the move",
    "patron_word": "made of the names, numbers and addresses, for search only",
}

COLUMNS_NOT_IN_IT = {
    "organisation_id": "the account organisation, once for all", "patron_id": "the account itself", "version": "tells a stale save, nothing of the patron",
    "sort_key": "made of the name", "folded": "made of the card number", "person_id": "the identity number links accounts; other accounts are not shown",
    "copy_id": "the copy itself is", "title_id": "the title itself is", "trapped_copy_id": "the copy itself is", "pickup_id": "the place itself is",
    "point_id": "the place itself is", "returned_point_id": "the place itself is", "set_at_id": "the place itself is", "created_at_id": "the place itself is",
    "home_unit_id": "the unit itself is", "unit_id": "a sender's address only", "attachment_name": "its name",
    "next_at": "when sending is tried again", "lease_until": "who sends it at the moment", "handed_at": "who sends it at the moment",
    "patron_category_id": "the category itself is", "due_date": "with the instant, `due`", "due_at": "`due`",
    "lent_by": "staff", "made_by": "staff", "created_by": "staff", "edited_by": "staff", "archived_by": "staff", "set_by": "staff", "lifted_by": "staff",
    "removed_by": "staff", "refunded_by": "staff", "initials": "staff", "edited_initials": "staff",
    "account_number": "of accounts that are gone only", "borrower_category": "of borrowers who are named no more only",
    "borrower_age_group": "of borrowers who are named no more only",
    "run_id": "the day itself is", "printed_by": "staff", "paid_by": "staff",
    "by": "staff", "permanent_alert_by": "staff", "login": "staff: the role is told instead", "operation_id": "joins entries",
}  # fmt: skip


def valid(document: Mapping[str, Any]) -> dict[str, Any]:
    """Check a document against the schema shipped, as JSON, and return it so."""
    plain: dict[str, Any] = json.loads(text_of(dict(document)))
    jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(plain)
    return plain


def test_every_table_that_refers_to_a_patron_is_in_the_download_or_has_a_reason() -> None:
    referring = _referring()
    named = {
        name for name, table in Base.metadata.tables.items() if any(column.key.endswith("_id") and column.key[:-3] in referring for column in table.columns)
    }
    assert referring | named <= IN_IT | set(NOT_IN_IT)
    assert set(NOT_IN_IT).isdisjoint(IN_IT)


def _referring() -> set[str]:
    """Return every table that refers to an account: itself, by a loan, by a debt of a loan, and so on."""
    found = {"patron"}
    while True:
        more = {table.name for table in Base.metadata.tables.values() if any(key.column.table.name in found for key in table.foreign_keys)}
        if more <= found:
            return found
        found |= more


def test_every_column_of_those_tables_is_in_the_download_or_has_a_reason() -> None:
    shown = set(_names(SCHEMA))
    renamed = {"id": "number", "type_name": "type", "value": "address", "name": "others", "reservation_id": "reservation", "loan_id": "loan", "debt_id": "debt"}
    renamed |= {
        "payment_id": "parts",
        "is_open": "open",
        "rule_id": "rule",
        "rule_value": "rule",
        "rule_unit": "rule",
        "rule_day": "rule",
        "rule_parameter": "parameter",
        "rule_text": "text",
        "set_at": "set_at",
    }
    renamed |= {"guardian_email": "email", "guardian_address": "address", "loan_history": "answer", "loan_history_since": "since", "entity_id": "number"}
    renamed |= {"permanent_alert_since": "since", "notice_id": "notice", "invoice_id": "parts", "consent_asked": "asked"}
    missing = {
        f"{table}.{column.key}"
        for table in IN_IT - {"person"}
        for column in Base.metadata.tables[table].columns
        if renamed.get(column.key, column.key) not in shown and column.key not in COLUMNS_NOT_IN_IT
    }
    assert not missing


def _names(schema: Any) -> list[str]:
    if isinstance(schema, dict):
        return [*schema.get("properties", {}), *(name for value in schema.values() for name in _names(value))]
    return [name for value in schema for name in _names(value)] if isinstance(schema, list) else []


@pytest.fixture
def full(database: Database, library: Library, work: Works) -> Library:
    """Anna with one of everything that an account can hold."""
    anna = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        session.add(PatronPin(**anna, hash="$argon2id$secret", set_at=NOW))
        session.add(Preference(**anna, name="hold_notify", value="email"))
        session.add(Address(**anna, kind="billing", street="Box 1", valid=False))
        session.add(Card(**anna, number="0999", folded="0999", state="lost"))
        session.add(Debt(**anna, kind="notice", amount=2_000, since=NOW, removed_at=NOW, removed_by="desk", removed_comment="Fel"))
        mail = {"message_id": "<1@lindby.example>", "next_at": NOW, "created_at": NOW, "attachment_name": "a.pdf", "attachment": b"%PDF"}
        session.add(OutboxMail(**anna, kind="message", address="anna@example.org", text="Hej", **mail))
        patron = session.get_one(Patron, anna["patron_id"])
        patron.guardian, patron.identity_number, patron.permanent_alert = "Eva Ek", "19811228-9874", "Hör illa"
        loan = session.scalars(select(Loan).where(Loan.copy_id == library.copies["B11"], Loan.returned_at.is_(None))).one()
        loan.due_at = NOW + timedelta(hours=4)
        session.commit()
    block_patron(work(), anna["patron_id"], "Tyst")
    return library


def test_the_document_holds_everything_and_is_valid(work: Works, full: Library) -> None:
    document = valid(export_patron(work(login="librarian"), full.patrons["1001"]))
    assert (document["format"], document["version"], document["exported_at"]) == ("lanedisk-patron", 1, NOW.isoformat())
    assert document["name"]["last_name"] == "Ek"
    assert [(card["number"], card["state"]) for card in document["cards"]] == [("1001", "current"), ("0999", "lost")]
    assert [loan["copy"]["barcode"] for loan in document["loans"]] == ["B11", "B12", "B22"]
    assert [(debt["amount"], debt["open"], debt["currency"]) for debt in document["debts"]] == [("40.00", "25.00", "SEK"), ("20.00", "0.00", "SEK")]
    assert document["payments"][0]["parts"] == [{"debt": document["debts"][0]["number"], "amount": "15.00", "currency": "SEK"}]
    assert [block["kind"] for block in document["blocks"]["now"]] == ["manual"]
    assert document["blocks"]["by_hand"][0]["comment"] == "Tyst"
    assert document["preferences"]["others"] == {"hold_notify": "email"}
    assert document["account"]["pin_set_at"] == NOW.isoformat()
    assert (document["guardian"]["name"], document["identity"]["identity_number"]) == ("Eva Ek", "19811228-9874")
    assert [entry["what"] for entry in document["log"]] == ["block"]
    assert [(one["text"], one["attachment"]) for one in document["notices"]] == [("Hej", {"name": "a.pdf", "content": "JVBERg=="})]


def test_neither_the_pin_nor_staff_nor_anybody_else_is_in_it(work: Works, full: Library) -> None:
    open_patron(work(login="librarian"), full.patrons["1001"])
    text = text_of(export_patron(work(), full.patrons["1001"]))
    document = json.loads(text)
    assert "argon2" not in text
    assert "Åberg" not in text
    assert "Dvořáková" not in text
    assert {entry["role"] for entry in document["log"]} == {"librarian", "administrator"}
    assert not {"login", "by"} & set(_keys(document))


def _keys(document: Any) -> list[str]:
    if isinstance(document, dict):
        return [*document, *(key for value in document.values() for key in _keys(value))]
    return [key for value in document for key in _keys(value)] if isinstance(document, list) else []


def test_every_account_of_the_library_has_a_valid_document(work: Works, library: Library) -> None:
    for card in ("1001", "1002", "1003", "1004"):
        valid(export_patron(work(), library.patrons[card]))


@pytest.mark.parametrize("login", ["viewer", "desk", "parameters"])
def test_who_may_not_download_gets_no_document_and_no_file(database: Database, work: Works, library: Library, tmp_path: Path, login: str) -> None:
    for command in (lambda w: export_patron(w, library.patrons["1001"]), lambda w: download_patron(w, library.patrons["1001"], tmp_path)):
        with pytest.raises(NotPermitted) as caught:
            command(work(login=login))
        assert caught.value.permission == "patrons.download"
    assert not list(tmp_path.iterdir())
    assert log(database, library) == []


def log(database: Database, library: Library) -> list[str]:
    with database.reading() as session:
        return list(session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == library.patrons["1001"])))


def test_the_file_is_named_after_card_and_day_and_never_written_over_another(database: Database, work: Works, full: Library, tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        done = download_patron(work(login="librarian"), full.patrons["1001"], tmp_path)
        names.append(done.path.name)
        valid(json.loads(done.path.read_text(encoding="utf-8")))
    assert names == [
        "lanedisk-patron-1001-2026-03-10.json", "lanedisk-patron-1001-2026-03-10 (2).json", "lanedisk-patron-1001-2026-03-10 (3).json",
    ]  # fmt: skip
    assert log(database, full).count("download") == 3


def test_the_file_and_the_command_line_have_the_same_document(work: Works, full: Library, tmp_path: Path, clock: Clock) -> None:
    """But for when it was exported and the log's new entry."""
    clock.advance(minutes=1)
    written = json.loads(download_patron(work(), full.patrons["1001"], tmp_path).path.read_text(encoding="utf-8"))
    clock.advance(minutes=1)
    printed = json.loads(text_of(export_patron(work(), full.patrons["1001"])))
    assert printed["log"][0]["what"] == "download"
    assert {**printed, "log": printed["log"][1:], "exported_at": written["exported_at"]} == written


def test_a_card_number_of_any_text_gives_a_plain_file_name(database: Database, work: Works, full: Library, tmp_path: Path) -> None:
    with database.writing() as session:
        card = session.scalars(select(Card).where(Card.number == "1001")).one()
        card.number = "../..\\å1 =x"
        session.commit()
    assert download_patron(work(), full.patrons["1001"], tmp_path).path.name == "lanedisk-patron-1x-2026-03-10.json"


def test_a_folder_that_takes_no_file_leaves_neither_file_nor_log(database: Database, work: Works, full: Library, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="can't be written"):
        download_patron(work(), full.patrons["1001"], tmp_path / "not there")
    assert "download" not in log(database, full)


def test_a_failing_commit_leaves_no_file(work: Works, full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: object) -> None:
        raise Unavailable("gone")

    unit = work()
    monkeypatch.setattr(type(unit), "commit", fail)
    with pytest.raises(Unavailable, match="gone"):
        download_patron(unit, full.patrons["1001"], tmp_path)
    assert not list(tmp_path.iterdir())


def test_what_a_killed_download_left_goes_with_the_next_one(work: Works, full: Library, tmp_path: Path) -> None:
    old, new = tmp_path / ".lanedisk-old.part", tmp_path / ".lanedisk-new.part"
    for part in (old, new):
        part.write_text("half", encoding="utf-8")
    os.utime(old, (0, 0))
    done = download_patron(work(), full.patrons["1001"], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [new.name, done.path.name], "another program may be at work on the young one"


def test_a_file_system_without_links_is_written_to_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError("not supported")

    monkeypatch.setattr("os.link", no_links)
    (tmp_path / "a.json").write_text("mine", encoding="utf-8")
    with written_whole(tmp_path, "{}") as written:
        placed = place_new(written, tmp_path / "a.json")
    assert (placed.name, placed.read_text(encoding="utf-8")) == ("a (2).json", "{}")
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a (2).json", "a.json"]


def test_an_account_of_another_organisation_is_not_there(work: Works, library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        download_patron(work(login="librarian"), library.patrons["1005"], tmp_path)


def test_days_move_on_with_the_clock(work: Works, library: Library, tmp_path: Path, clock: Clock) -> None:
    clock.advance(hours=15)
    assert download_patron(work(), library.patrons["1001"], tmp_path).path.stem.endswith("2026-03-11"), "one in the morning in Stockholm"
