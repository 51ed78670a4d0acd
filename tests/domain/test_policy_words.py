"""Settings in plain words: each combination says what it comes to (L5-L7)."""

from __future__ import annotations

from app.domain.categories import Policy, effective
from app.domain.money import format_amount
from app.domain.policy_words import describe
from app.domain.setting import EMPTY, Setting


def said(**values: int | None) -> list[str]:
    own = {(1, code.replace("_", "-")): EMPTY if number is None else Setting(number) for code, number in values.items()}
    return [sentence.template.format(**sentence.values) for sentence in describe(Policy(effective((1,), own)), format_amount)]


def test_what_is_delivered() -> None:
    assert said() == ["Reminders: at most 2, then an invoice.", "Automatic fees have no ceiling.", "Patrons are not blocked because of debts."]


def test_reminders_and_invoice() -> None:
    assert said(no_reminder=1)[0] == "No reminders; the invoice comes when it would have come after them."
    assert said(no_reminder=1, no_invoice=1)[0] == said(reminders_max=0, no_invoice=1)[0] == "No reminders and no invoice."
    assert said(reminders_max=0)[0] == "No reminders, the invoice comes first."
    assert said(reminders_max=3, no_invoice=1)[0] == "Reminders: at most 3, no invoice."


def test_fees() -> None:
    assert said(no_automatic_fee=1, max_fee_adult=100)[1] == "No fees arise by themselves."
    assert said(max_fee_adult=40_000, max_fee_junior=40_000)[1] == "Automatic fees stop at 400.00."
    assert said(max_fee_adult=40_000, max_fee_junior=10_000)[1] == "Automatic fees stop at 400.00 for adults and 100.00 for juniors."
    assert said(max_fee_adult=40_000)[1] == "Automatic fees stop at 400.00 for adults and have no ceiling for juniors."
    assert said(max_fee_junior=0)[1] == "Automatic fees stop at 0.00 for juniors and have no ceiling for adults."


def test_blocks() -> None:
    """L7: 0 blocks at any debt, 999 turns it off."""
    assert said(no_automatic_block=1, autoblock_adult=0)[2:] == ["Nobody is blocked automatically."]
    assert said(autoblock_adult=20_000, autoblock_junior=0)[2:] == [
        "Adults are blocked when their debt reaches 200.00.",
        "Juniors are blocked by any debt at all.",
    ]
    assert said(autoblock_adult=99_900, autoblock_junior=0)[2] == "Adults are not blocked because of debts."
    assert said(block_after_reminders=2, overdue_loans_max=3, block_at_invoice=1)[3:] == [
        "Reminders of one loan that block: 2, until it is returned or renewed.",
        "Overdue loans that block: 3, until they are returned or renewed.",
        "An invoice blocks until its copies are returned or paid.",
    ]
