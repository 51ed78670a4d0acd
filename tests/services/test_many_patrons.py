"""Many patrons at once: whom, from what to what, who is left out and why, one entry of the log for the whole (X19)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.background.requests import Cancelled, Task
from app.database.engine import Database
from app.domain.many_patrons import MOST, Act, Wish
from app.domain.messages import MessageText
from app.domain.patron_edit import SectionDraft
from app.domain.refusals import Invalid, NotPermitted, Refusal
from app.models.audit_entry import AuditEntry
from app.models.message import Message
from app.models.patron import Patron
from app.queries import many_patrons
from app.queries.many_patrons import Chosen, Preview, preview_many
from app.queries.organisation import load_tree
from app.queries.patrons import PatronSearch, Standpoint
from app.services.many_patrons import change_many
from app.services.many_patrons_file import export_many
from app.services.patron_files.cells import COLUMNS
from app.services.patron_files.plan import preview_patrons
from app.services.patron_messages import add_message
from app.services.patrons import save_section
from app.services.spreadsheet import read_table
from tests.conftest import Works
from tests.library import NOW, TODAY, Library


class Many:
    """Looks at what would become of patrons, and carries it out."""

    def __init__(self, database: Database, library: Library, work: Works) -> None:
        self.database, self.library, self.work = database, library, work
        self.account = library.organisations["lindby"]

    def preview(self, wish: Wish, chosen: Chosen | None = None) -> Preview:
        """Look at everybody of Lindby, or whoever is chosen."""
        chosen = chosen or Chosen(search=PatronSearch(text="", account_id=self.account, units=frozenset(self.library.organisations.values())))
        with self.database.reading() as session:
            at = Standpoint(load_tree(session), self.library.organisations["DISK1"], NOW, TODAY)
            return preview_many(session, chosen, wish, at, self.account)

    def told(self, preview: Preview) -> dict[str, str]:
        """Return by card what is there now, or why they are left out."""
        return {one.card: str(one.refusal) if one.refusal is not None else str(one.now) for one in preview.candidates}

    def log(self, what: str) -> list[AuditEntry]:
        """Return entries of the log."""
        with self.database.reading() as session:
            return list(session.scalars(select(AuditEntry).where(AuditEntry.what == what).order_by(AuditEntry.entity_id, AuditEntry.at, AuditEntry.id)))

    def patron(self, card: str) -> Patron | None:
        """Return an account as it is now."""
        with self.database.reading() as session:
            return session.get(Patron, self.library.patrons[card])


@pytest.fixture
def many(database: Database, library: Library, work: Works) -> Many:
    """At the desk of Lindby."""
    return Many(database, library, work)


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two patrons between two reports."""
    monkeypatch.setattr(many_patrons, "CHUNK", 2)
    monkeypatch.setattr("app.services.many_patrons.CHUNK", 2)
    monkeypatch.setattr("app.services.many_patrons.DELETED_AT_ONCE", 1)


def test_a_category_is_changed_for_all_but_those_who_have_it_or_were_changed_meanwhile(many: Many, library: Library, work: Works) -> None:
    wish = Wish(Act.CATEGORY, library.categories["vuxen"])
    preview = many.preview(wish)
    assert many.told(preview) == {"1001": "It is so already.", "1002": "Barn", "1003": "Talbokslåntagare", "1004": "It is so already."}
    assert preview.to == "Vuxen"
    ids = library.patrons
    seen = {ids["1005"]: library.categories["barn"], **preview.seen}  # 1005 is another account organisation's
    draft = {"patron_category_id": library.categories["talbok"]}
    save_section(work(), SectionDraft(patron_id=ids["1002"], section="account", seen={"patron_category_id": library.categories["barn"]}, values=draft))
    done = change_many(work(), wish, seen)
    assert (done.count, {number: str(refusal) for number, refusal in done.left_out}) == (
        1, {ids["1005"]: "The account is not there any more.", ids["1002"]: "Somebody else changed it meanwhile."},
    )  # fmt: skip
    assert many.patron("1003").patron_category_id == library.categories["vuxen"]  # type: ignore[union-attr]
    (whole,) = many.log("change-many")
    assert whole.after == {"act": "category", "value": library.categories["vuxen"], "count": 1, "left_out": 2}
    (own,) = [entry for entry in many.log("change") if entry.operation_id == whole.operation_id]
    assert (own.patron_id, own.before, own.after, own.comment) == (
        ids["1003"], {"patron_category_id": library.categories["talbok"]}, {"patron_category_id": library.categories["vuxen"]}, "Many patrons at once",
    )  # fmt: skip
    with pytest.raises(Invalid, match="Nobody is left to change"):
        change_many(work(), wish, preview.seen)


def test_home_unit_and_expiry_are_checked_and_stopping_leaves_nothing_changed(many: Many, library: Library, work: Works) -> None:
    wish = Wish(Act.EXPIRY, date(2030, 12, 31))
    preview = many.preview(wish)
    assert many.told(preview)["1004"] == "2026-02-28"
    task = Task("", cancellable=True)

    def stop_after_two(done: int, total: int) -> None:
        assert total == 4
        if done == 2:
            task.cancel()
        task.report(done, total)

    with pytest.raises(Cancelled):
        change_many(work(), wish, preview.seen, stop_after_two)
    assert many.patron("1001").expires != date(2030, 12, 31)  # type: ignore[union-attr]
    assert not many.log("change-many")
    assert change_many(work(), wish, preview.seen).count == 4
    assert many.patron("1004").expires == date(2030, 12, 31)  # type: ignore[union-attr]
    elsewhere = Wish(Act.HOME_UNIT, library.organisations["ABY"])
    with pytest.raises(Invalid):
        change_many(work(), elsewhere, many.preview(elsewhere).seen)
    wish = Wish(Act.HOME_UNIT, library.organisations["HAM"])
    assert change_many(work(), wish, many.preview(wish, Chosen(ids=(library.patrons["1003"],))).seen).count == 1
    assert many.patron("1003").home_unit_id == library.organisations["HAM"]  # type: ignore[union-attr]


def test_a_message_reaches_all_and_those_who_may_be_deleted_are(many: Many, session: Session, library: Library, work: Works) -> None:
    wish = Wish(Act.MESSAGE, MessageText("alert", " <b>Ring\0</b> "))
    assert change_many(work(), wish, many.preview(wish).seen).count == 4
    texts = session.execute(select(Message.text, Message.kind).where(Message.kind == "alert")).all()
    assert set(texts) == {("<b>Ring␀</b>", "alert")}
    assert len(texts) == 4
    session.rollback()
    wish = Wish(Act.DELETE)
    preview = many.preview(wish)
    told = many.told(preview)
    assert (told["1003"], told["1004"]) == ("None", "None")
    assert "Current loans: 2 (B11, B12)." in told["1001"]
    ids, task = [library.patrons[card] for card in ("1001", "1003", "1004")], Task("", cancellable=True)

    def stop_after_two(at: int, total: int) -> None:
        add_message(work(login="desk", at="DISK1"), ids[0], MessageText("note", f"{at}"))  # others save between two parts
        if at == 2:
            task.cancel()
        task.report(at, total)

    done = change_many(work(), wish, dict.fromkeys(ids), stop_after_two)
    assert (done.count, done.rest, [str(refusal) for _, refusal in done.left_out]) == (1, 1, [told["1001"]])
    assert many.patron("1003") is None
    assert None not in (many.patron("1001"), many.patron("1004"))
    assert change_many(work(), wish, dict.fromkeys(ids[2:])).count == 1
    assert many.patron("1004") is None
    assert [entry.after for entry in many.log("change-many")][-2:] == [
        {"act": "delete", "value": None, "count": 1, "left_out": 1, "rest": 1}, {"act": "delete", "value": None, "count": 1, "left_out": 0},
    ]  # fmt: skip
    with pytest.raises(Invalid, match="Nobody is left to change"):
        change_many(work(), wish, dict.fromkeys(ids[:1]))


@pytest.mark.parametrize(("act", "who"), [(Act.CATEGORY, "desk"), (Act.MESSAGE, "viewer"), (Act.DELETE, "desk")])
def test_it_takes_the_permission_for_many_and_the_one_for_the_act(many: Many, library: Library, work: Works, act: Act, who: str) -> None:
    seen = dict.fromkeys(library.patrons.values())
    with pytest.raises(NotPermitted):
        change_many(work(login=who), Wish(act, None), seen)


def test_nobody_and_too_many_are_refused(many: Many, work: Works) -> None:
    for seen in ({}, dict.fromkeys(range(MOST + 1))):
        with pytest.raises(Refusal):
            change_many(work(), Wish(Act.EXPIRY, TODAY), seen)
    with pytest.raises(Invalid, match="Nobody is chosen"):
        many.preview(Wish(Act.EXPIRY, TODAY), Chosen())


def test_what_is_exported_is_text_and_imports_to_the_same(many: Many, library: Library, work: Works, tmp_path: Path) -> None:
    names = {"1001": "=HYPERLINK(1)", "1002": "<img src=x>", "1003": "\u202eRTL 😀", "1004": "+" + "x" * 900}
    for card, name in names.items():
        last = many.patron(card).last_name  # type: ignore[union-attr]
        save_section(work(), SectionDraft(patron_id=library.patrons[card], section="name", seen={"last_name": last}, values={"last_name": name}))
    ids = [number for card, number in library.patrons.items() if card != "1005"]
    for file in (tmp_path / "patrons.csv", tmp_path / "patrons.xlsx"):
        assert export_many(work(), [*ids, library.patrons["1005"]], file).count == 4
        lines = {line["card"]: line for line in read_table(file, COLUMNS)}
        assert {card: line["last_name"] for card, line in lines.items()} == names
        assert (lines["1001"]["email"], lines["1001"]["postcode"], lines["1001"]["category"]) == ("anna.ek@example.org", "123 46", "vuxen")
        with many.database.reading() as session:
            plan = preview_patrons(session, work.actor(), NOW, file)
        assert [(line.state.value, [str(reason) for reason in line.reasons]) for line in plan.lines] == [("unchanged", [])] * 4
    assert "\n1001,,Anna,'=HYPERLINK(1)," in (tmp_path / "patrons.csv").read_text()
    assert {entry.patron_id for entry in many.log("export")} == set(ids)
    assert [entry.after for entry in many.log("change-many")] == [{"act": "export", "count": 4}] * 2
    with pytest.raises(Refusal):
        export_many(work(), ids, tmp_path / "none" / "patrons.csv")
    assert len(many.log("change-many")) == 2, "what can't be written is not logged"
    with pytest.raises(NotPermitted):
        export_many(work(login="librarian"), ids, tmp_path / "patrons.csv")
