"""What a text is previewed with: somebody whom the notice would suit, or whose card or copy is named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from app.domain.delivered import NOTICES
from app.domain.placeholders import names_in
from app.domain.refusals import NotFound, NotPermitted
from app.queries.text_preview import read_preview
from tests.conftest import Works
from tests.library import NOW, Library


def test_every_kind_of_notice_is_filled_in_for_somebody_whom_it_would_suit(session: Session, library: Library, work: Works) -> None:
    actor, unit = work.actor(at="DISK1"), library.organisations["SDB"]
    for kind in NOTICES:
        reading = read_preview(session, actor, kind, unit, "", NOW)
        for channel in ("email", "sms", "paper"):
            for language, _name in reading.languages:
                text = reading.texts.find(kind, channel, language, unit).text
                filled = reading.facts.fill(text, language, channel)
                assert not names_in(filled.subject + filled.text)
                assert reading.facts.sender in filled.text
        assert reading.facts.copies
    late = read_preview(session, actor, "reminder-2", unit, "", NOW)
    assert late.who
    assert all(copy.due is not None and copy.due < late.facts.today for copy in late.facts.copies)
    assert (late.facts.number, late.facts.unit) == (2, "Stadsbiblioteket")
    named = read_preview(session, actor, "invoice", unit, late.facts.copies[0].barcode, NOW)
    assert named.who == late.who
    assert read_preview(session, actor, "invoice", unit, named.facts.card, NOW).who == named.who
    with pytest.raises(NotFound, match="no card and no copy on loan"):
        read_preview(session, actor, "invoice", unit, "nobody", NOW)
    blind = replace(actor, held={permission: places for permission, places in actor.held.items() if permission != "patrons.view"})
    assert read_preview(session, blind, "invoice", unit, "", NOW).who == ""
    with pytest.raises(NotPermitted):
        read_preview(session, blind, "invoice", unit, late.facts.copies[0].barcode, NOW)
