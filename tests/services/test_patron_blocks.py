"""Block patron and Unblock patron: comment, end date, permission, history; debts and loans are no hindrance (Q5-Q7)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound, NotPermitted
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.audit_entry import AuditEntry
from app.models.patron import ManualBlock
from app.queries.patron_account import get_account
from app.services.categories import save_settings
from app.services.patron_blocks import block_patron, unblock_patron
from tests.conftest import Clock, Works
from tests.library import NOW, TODAY, Library


def kinds(database: Database, library: Library, card: str = "1001") -> list[str]:
    with database.reading() as session:
        return [block.kind.value for block in get_account(session, library.patrons[card], NOW).state.blocks]


def test_an_account_with_loans_and_debts_is_blocked_and_unblocked_and_both_are_kept(database: Database, work: Works, library: Library, clock: Clock) -> None:
    """Q5, Q6."""
    anna = library.patrons["1001"]
    changes = block_patron(work(login="librarian", at="SDB"), anna, "  Hotade personalen ", TODAY)
    assert kinds(database, library) == ["manual"]
    assert changes.touches("manual_block")
    assert changes.ids_of("patron") == {anna}
    clock.advance(hours=1)
    unblock_patron(work(), anna, "Uppklarat")
    assert kinds(database, library) == []
    with database.reading() as session:
        block = session.scalars(select(ManualBlock).where(ManualBlock.patron_id == anna)).one()
        assert (block.comment, block.set_by, block.set_at_id, block.until) == ("Hotade personalen", "librarian", library.organisations["SDB"], TODAY)
        assert (block.lifted_comment, block.lifted_by, block.lifted_at) == ("Uppklarat", "admin", NOW + timedelta(hours=1))
        log = session.scalars(select(AuditEntry).where(AuditEntry.patron_id == anna).order_by(AuditEntry.at)).all()
        assert [(entry.what, entry.login, entry.comment) for entry in log] == [
            ("block", "librarian", "Hotade personalen"), ("unblock", "admin", "Uppklarat"),
        ]  # fmt: skip


@pytest.mark.parametrize("login", ["viewer", "desk"])
def test_who_may_not_is_refused_whatever_the_window_shows(database: Database, work: Works, library: Library, login: str) -> None:
    for command, card in ((block_patron, "1001"), (unblock_patron, "1002")):
        with pytest.raises(NotPermitted) as caught:
            command(work(login=login), library.patrons[card], "why")
        assert caught.value.permission == "patrons.block"
    assert kinds(database, library) == []
    assert kinds(database, library, "1002") == ["manual"]


def test_only_this_account_is_blocked(database: Database, work: Works, library: Library) -> None:
    with pytest.raises(NotFound):
        block_patron(work(login="librarian"), library.patrons["1005"], "elsewhere")
    block_patron(work(), library.patrons["1001"], "here")
    assert kinds(database, library, "1004") == ["expired"]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("comment", "field"), [("", "comment"), (" \n ", "comment"), ("x" * 501, "comment")])
def test_a_comment_must_be_given(work: Works, library: Library, comment: str, field: str) -> None:
    for command, card in ((block_patron, "1001"), (unblock_patron, "1002")):
        with pytest.raises(Invalid) as caught:
            command(work(), library.patrons[card], comment)
        assert caught.value.field == field


def test_an_end_before_today_is_refused(work: Works, library: Library) -> None:
    with pytest.raises(Invalid) as caught:
        block_patron(work(), library.patrons["1001"], "x", TODAY - timedelta(days=1))
    assert caught.value.field == "until"


def test_a_second_block_and_a_second_unblocking_are_refused(work: Works, library: Library) -> None:
    with pytest.raises(AlreadyExists):
        block_patron(work(), library.patrons["1002"], "again")
    unblock_patron(work(), library.patrons["1002"], "found")
    with pytest.raises(NotFound):
        unblock_patron(work(), library.patrons["1002"], "again")


def test_a_block_that_has_run_out_gives_way_to_a_new_one(database: Database, work: Works, library: Library, clock: Clock) -> None:
    block_patron(work(), library.patrons["1001"], "one day", TODAY)
    clock.advance(days=1)
    block_patron(work(), library.patrons["1001"], "more")
    unblock_patron(work(), library.patrons["1001"], "enough")
    with database.reading() as session:
        lifted = session.scalars(select(ManualBlock.lifted_comment).where(ManualBlock.patron_id == library.patrons["1001"]).order_by(ManualBlock.id)).all()
    assert lifted == ["", "enough"]


def test_a_block_by_debt_is_not_lifted_by_hand(database: Database, work: Works, library: Library) -> None:
    """Q7."""
    key = Key("autoblock-adult", library.categories["vuxen"])
    save_settings(work(), [SettingsDraft(library.organisations["SDB"], {key: Change(None, Setting(0))})])
    assert kinds(database, library) == ["fees"]
    with pytest.raises(NotFound, match="not blocked by hand"):
        unblock_patron(work(), library.patrons["1001"], "please")


def test_a_block_that_somebody_else_set_anew_is_lifted_by_nobody_who_did_not_see_it(work: Works, library: Library) -> None:
    """X8."""
    anna = library.patrons["1001"]
    block_patron(work(), anna, "Stulet kort")
    seen = frozenset({("Stulet kort", None)})
    unblock_patron(work(), anna, "Hittat", seen)
    block_patron(work(), anna, "Hotade personalen", TODAY)
    with pytest.raises(Conflict) as refused:
        unblock_patron(work(), anna, "Hittat", seen)
    assert refused.value.theirs == frozenset({("Hotade personalen", TODAY)})
    unblock_patron(work(), anna, "Uppklarat", frozenset({("Hotade personalen", TODAY)}))
