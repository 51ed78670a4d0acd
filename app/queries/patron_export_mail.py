"""Mail in the download of an account: what each says, and what became of it (Q3)."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from sqlalchemy.orm import Session

from app.models.outbox import OutboxMail
from app.queries.bare_rows import rows_of


def mails_part(session: Session, patron_id: int) -> list[dict[str, Any]]:
    """Return the mails to an account, those that brought a notice too (one query)."""
    return [
        {
            "number": row.id, "notice": row.notice_id, "kind": row.kind, "channel": "email", "address": row.address, "subject": row.subject, "text": row.text,
            "state": row.state, "created_at": row.created_at.isoformat(), "sent_at": None if row.sent_at is None else row.sent_at.isoformat(),
            "attempts": row.attempts, "error": row.error, "error_detail": row.error_detail, "message_id": row.message_id,
            "attachment": None if row.attachment is None else {"name": row.attachment_name, "content": b64encode(row.attachment).decode("ascii")},
        }
        for row in rows_of(session, OutboxMail, patron_id)
    ]  # fmt: skip
