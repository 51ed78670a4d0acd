"""Lines of an explanation are kept and read back as the same sentences."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

from app.domain.explanation import Line, read_text, total, write_lines
from app.domain.money import Amount
from app.domain.periods import Span
from app.domain.text import Named, sentence


def test_kept_lines_say_the_same_again() -> None:
    said = sentence(
        "{count} days at {rate} since {day}, {at}, {name}, {more}, {percent} %",
        count=4, rate=Amount(250, "SEK"), day=date(2026, 12, 11), at=datetime(2026, 12, 11, 10, tzinfo=UTC), name=Named({"en": "Loan period", "sv": "Lånetid"}),
        span=Span(1, "weeks"), more=sentence("cap {cap}", cap=Amount(-5)),
        percent=Decimal("12.5"),
    )  # fmt: skip
    kept = json.loads(json.dumps(write_lines([Line(said, 1000), Line(sentence("no fee"))])))
    assert kept[0]["text"] == str(said)
    assert kept[0]["amount"] == "10.00"
    assert "amount" not in kept[1]
    assert read_text(kept[0]) == said


def test_what_an_import_brought_says_its_text() -> None:
    assert str(read_text({"text": "4 days at {2.50}", "amount": "10.00"})) == "4 days at {2.50}"


def test_lines_come_to_their_sum() -> None:
    assert total([Line(sentence("a"), 300), Line(sentence("b")), Line(sentence("c"), -100)]) == 200
