"""The texts of notices: changed by a library, put back, and which one holds where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.refusals import Conflict, Invalid, NotFound, NotPermitted
from app.domain.standard_texts import delivered_texts
from app.domain.texts import NoticeText, TextKey
from app.models.audit_entry import AuditEntry
from app.models.organisation import Organisation
from app.queries.texts import standard_text
from app.services.texts import TextDraft, save_texts
from tests.library import Library

Work = Callable[..., UnitOfWork]


def test_a_text_holds_where_it_was_changed_beneath_it_and_in_its_language(work: Work, database: Database, library: Library) -> None:
    with database.reading() as session:
        places = {row.kind: row.id for row in session.execute(select(Organisation.kind, Organisation.id).order_by(Organisation.id.desc()))}

    def found(language: str, place: int = places["point"]) -> tuple[str, str, int | None]:
        with database.reading() as session:
            one = standard_text(session, "invoice", "email", language, place)
        return one.text.subject, one.language, one.organisation_id

    assert found("cs") == ("Účet {invoice}", "cs", None)
    assert found("fi") == found("") == ("Invoice {invoice}", "en", None)
    key = TextKey(places["root"], "invoice", "email", "sv")
    of_all = NoticeText("Faktura {räkningsnummer}", "Betala {summa}!\n{titel}")
    save_texts(work(), [TextDraft(key, None, of_all)])
    stored = NoticeText("Faktura {invoice}", "Betala {total}!\n{title}")
    assert found("sv") == (stored.subject, "sv", places["root"])
    of_library = NoticeText("Räkning från oss", "Betala!")
    with database.reading() as session:
        account = session.scalar(select(Organisation.account_id).where(Organisation.id == places["point"])) or 0
    save_texts(work(), [TextDraft(replace(key, organisation_id=account), None, of_library)])
    assert found("sv")[2] == account
    assert found("sv", places["root"])[2] == places["root"]
    save_texts(work(), [TextDraft(replace(key, organisation_id=account), of_library, None), TextDraft(key, stored, None)])
    assert found("sv") == (delivered_texts("sv")["invoice", "email"].subject, "sv", None)
    with database.reading() as session:
        noted = session.execute(
            select(AuditEntry.what, AuditEntry.before, AuditEntry.after).where(AuditEntry.entity == "standard_text").order_by(AuditEntry.id)
        ).all()
    assert [row.what for row in noted] == ["add", "add", "remove", "remove"]
    assert noted[-1].before == {"kind": "invoice", "channel": "email", "language": "sv", "subject": stored.subject, "text": stored.text}


def test_what_can_not_be_sent_or_was_changed_meanwhile_is_refused(work: Work, database: Database, library: Library) -> None:
    with database.reading() as session:
        root, unit = (session.scalars(select(Organisation.id).where(Organisation.kind == kind)).first() or 0 for kind in ("root", "unit"))
    key, text = TextKey(root, "invoice", "email", "sv"), NoticeText("A", "B")
    for wrong, field in (
        (NoticeText("A", "{titl}"), "text"),
        (NoticeText("A\nB", "B"), "subject"),
        (NoticeText("", "B"), "subject"),
        (NoticeText("A", " "), "text"),
    ):
        with pytest.raises(Invalid) as refused:
            save_texts(work(), [TextDraft(key, None, wrong)])
        assert refused.value.field == field
    with pytest.raises(Invalid, match="An SMS has no subject"):
        save_texts(work(), [TextDraft(replace(key, channel="sms"), None, text)])
    with pytest.raises(NotFound):
        save_texts(work(), [TextDraft(replace(key, language="xx"), None, text)])
    with pytest.raises(Invalid, match="no account organisation"):
        save_texts(work(), [TextDraft(replace(key, organisation_id=unit), None, text)])
    save_texts(work(), [TextDraft(key, None, text)])
    with pytest.raises(Conflict) as conflict:
        save_texts(work(), [TextDraft(replace(key, kind="reminder-1"), None, text), TextDraft(key, None, NoticeText("C", "D"))])
    assert conflict.value.theirs == text
    with database.reading() as session:
        assert standard_text(session, "reminder-1", "email", "sv", root).organisation_id is None
    with pytest.raises(NotPermitted):
        save_texts(work(login="viewer"), [TextDraft(key, text, None)])
