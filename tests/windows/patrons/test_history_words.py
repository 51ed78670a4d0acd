"""The history of an account says what its log holds in words: no code stands in it (tab 7)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.queries.audit import LogRow
from app.windows.patrons.history_words import ChangeWords


def said(what: str, entity: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> str:
    """Return what the entry of a change says."""
    row = LogRow(datetime(2026, 3, 10, tzinfo=UTC), "anna", "desk", None, what, entity, 1, before, after, "")
    return ChangeWords("SEK", lambda moment: moment).text(row)


def test_codes_are_said_in_words_and_fields_by_what_they_are_of() -> None:
    assert said("change", "patron", {"loan_history": "not-asked"}, {"loan_history": "yes"}) == "Loan history: not asked → yes"
    assert said("change", "patron", {"guardian_email": ""}, {"guardian_email": "mor@example.se"}) == "Guardian's e-mail: – → mor@example.se"
    assert said("change", "patron", {"guardian": "Eva", "permanent_alert": ""}, {"guardian": "", "permanent_alert": "Deaf"}) == (
        "Guardian: Eva → –; Permanent alert: – → Deaf"
    )
    assert said("remove", "message", {"subject": "email", "text": "x@example.se"}, None) == "Invalid address: E-mail; Text: x@example.se"
    assert said("undo", "desk_action", {"kind": "renewal", "loan": 7, "payment": None}, None) == "Kind: Renewed"
    assert said("undo", "desk_action", {"kind": "payment", "loan": None, "payment": 3}, None) == "Kind: Paid"
    assert said("resend", "notice", {"channel": "paper", "state": "to-print"}, {"kind": "reminder-1", "channel": "email"}) == (
        "Channel: Paper → E-mail; State: to print; Kind: Reminder 1"
    )
    assert said("resend", "outbox", {"kind": "status", "state": "unsure"}, None) == "Kind: Status receipt; State: unsure"
