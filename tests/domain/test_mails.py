"""Mails: nothing in an address or a subject can begin a header; what could not be sent is tried again for two days."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail_server import Sender
from app.domain.mail_text import compose
from app.domain.mails import MAX_ATTACHMENT, Mail, new_message_id, one_line, pause_after, prepared
from app.domain.refusals import Invalid


def mail(**other: object) -> Mail:
    """Return a mail of the first account organisation."""
    return Mail(**({"organisation_id": 1, "kind": "message", "address": "a@b.se", "subject": "Hej", "text": "Hej"} | other))  # type: ignore[arg-type]


@given(st.text(), st.text())
def test_a_header_has_one_line_and_a_text_nothing_but_lines(header: str, text: str) -> None:
    right = prepared(mail(subject=header, address=header, attachment_name=header, text=text))
    for value in (right.subject, right.address, right.attachment_name):
        assert len(value.splitlines()) <= 1
        assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in value)
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} and c not in "\n\t" for c in right.text)
    assert prepared(right) == right
    sender = Sender(header, "a@b.se", "c@d.se")
    whole = message_from_bytes(compose(right._replace(address="e@f.se"), sender, new_message_id("b.se"), datetime(2026, 3, 10, tzinfo=UTC)))
    wanted = ["From", "To", "Reply-To", "Subject", "Date", "Message-ID", "MIME-Version"]
    assert [name for name in whole if not name.startswith("Content-")] == wanted


@given(st.text(st.characters(codec="utf-8"), min_size=20, max_size=120))
def test_a_long_name_of_a_sender_keeps_its_blanks(text: str) -> None:
    """Between two encoded words a reader leaves blanks out (RFC 2047): each must stand inside one."""
    name = one_line(f"Příbram {text}").replace("=?", "")
    whole = message_from_bytes(compose(mail(), Sender(name, "a@b.se"), new_message_id("b.se"), datetime(2026, 3, 10, tzinfo=UTC)))
    read, address = parseaddr(str(whole["From"]))
    assert (str(make_header(decode_header(read))), address) == (name, "a@b.se")


def test_lines_of_a_text_stay() -> None:
    assert prepared(mail(text="Ett \r\n\r\ntvå\0\x1b[2J")).text == "Ett\n\ntvå  [2J"
    assert prepared(mail(subject="Hej\r\nBcc: x@y.se")).subject == "Hej Bcc: x@y.se"


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        prepared(mail(text="x" * 100_001))
    assert caught.value.field == "text"
    with pytest.raises(Invalid) as caught:
        prepared(mail(attachment=b"x" * (MAX_ATTACHMENT + 1)))
    assert caught.value.field == "attachment"


def test_it_is_tried_for_two_days_and_each_pause_is_as_long_as_the_one_before() -> None:
    pauses = []
    while (pause := pause_after(len(pauses) + 1)) is not None:
        pauses.append(pause)
    assert pauses == sorted(pauses)
    assert timedelta(days=1.5) < sum(pauses, timedelta()) < timedelta(days=2.5)


def test_a_message_id_is_never_the_same() -> None:
    assert len({new_message_id("b.se") for _ in range(100)}) == 100
    assert new_message_id("b.se").endswith("@b.se>")
