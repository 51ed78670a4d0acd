"""Titles and copies registered, changed, and given another status by hand (D7)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.items import BY_HAND, COPY_FIELDS, TITLE_FIELDS, Fields, ItemDraft, ItemKind
from app.domain.refusals import AlreadyExists, Conflict, InUse, Invalid, NotFound, NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.copy import Copy, Title, TitleWord
from app.models.debt import Debt
from app.models.organisation import Organisation
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.copies import find_copy, get_copy_info
from app.services.copy_status import set_status
from app.services.items import Registered, register_copy, register_title, save_item
from tests.conftest import Works
from tests.library import NOW, TODAY, Library

_BOOK = {"title": "Hem, ljuva hem", "author": "Ågren, Eva", "isbn": "978-91-7263-993-5"}


def _copy(library: Library, **more: object) -> dict[str, Any]:
    where = {"owner_id": library.organisations["SDB"], "department_id": library.departments["SDB/VUX"], "placement_id": library.placements["SDB/VUX/HYLL"]}
    kinds = {"media_type_id": library.media_types["bok"], "circulation_category_id": library.circulation_categories["hemlan"]}
    return {"barcode": "N1", "shelf": "Hc Ågr", "price": 24_900, "loan_period": 10, "loan_period_unit": "days", **where, **kinds, **more}


@pytest.fixture
def made(work: Works, library: Library) -> Registered:
    return register_title(work(login="librarian", at="DISK1"), _BOOK, _copy(library))


def _words(session: Session, title_id: int) -> set[str]:
    return set(session.scalars(select(TitleWord.word).where(TitleWord.title_id == title_id)))


def _draft(session: Session, kind: ItemKind, number: int, **values: Any) -> ItemDraft:
    row, fields = (session.get_one(Title, number), TITLE_FIELDS) if kind == "title" else (session.get_one(Copy, number), COPY_FIELDS)
    seen: Fields = {field: getattr(row, field) for field in fields}
    session.rollback()
    return ItemDraft(kind=kind, id=number, seen=seen, values={**seen, **values})


def test_a_title_comes_with_its_first_copy_words_and_log(made: Registered, session: Session, library: Library) -> None:
    info = get_copy_info(session, made.copy_id, library.organisations["SDB"], TODAY)
    assert info.title["title"] == "Hem, ljuva hem"
    assert {field: info.copy[field] for field in _copy(library)} == _copy(library)
    assert (info.status, info.loan, info.loans, info.names["placement_id"]) == ("available", None, 0, "Öppen hylla")
    assert _words(session, made.title_id) >= {"ljuva", "ågren", "agren", "9789172639935", "9172639938", "n1", "hc", "ågr"}
    entries = session.scalars(select(AuditEntry).where(AuditEntry.entity.in_(("title", "copy"))).order_by(AuditEntry.id)).all()
    assert [(entry.what, entry.entity, entry.entity_id) for entry in entries] == [("add", "title", made.title_id), ("add", "copy", made.copy_id)]
    assert made.changes.ids_of("copy") == {made.copy_id}


def test_another_copy_of_a_title_is_found_by_its_barcode(made: Registered, work: Works, session: Session, library: Library) -> None:
    second = register_copy(work(), made.title_id, _copy(library, barcode="N2"))
    assert second.title_id == made.title_id
    assert "n2" in _words(session, made.title_id)
    assert find_copy(session, "N2") == second.copy_id


def test_what_no_copy_may_hold_is_refused_at_its_field(work: Works, library: Library) -> None:
    units = library.organisations
    for field, changed in (
        ("barcode", {"barcode": ""}), ("barcode", {"barcode": "N\n7"}), ("price", {"price": -1}), ("loan_period", {"loan_period": None}),
        ("loan_period", {"loan_period": 0}), ("loan_period_unit", {"loan_period_unit": "date"}), ("owner_id", {"owner_id": None}),
        ("placement_id", {"department_id": None}), ("department_id", {"owner_id": units["HAM"]}), ("owner_id", {"owner_id": units["DISK1"]}),
        ("owner_id", {"owner_id": units["ABY"], "department_id": None, "placement_id": None}), ("media_type_id", {"media_type_id": 999_999}),
    ):  # fmt: skip
        with pytest.raises(Invalid) as refused:
            register_title(work(), _BOOK, _copy(library, **changed))
        assert refused.value.field == field
    assert register_title(work(), _BOOK, _copy(library, barcode=" N7 ")).copy_id  # blanks round it are taken off


def test_a_title_and_a_barcode_are_checked_and_nothing_is_kept(work: Works, session: Session, library: Library) -> None:
    for title, copy, kind in (
        ({**_BOOK, "title": " "}, _copy(library), Invalid), ({**_BOOK, "isbn": "978-91-7263-993-4"}, _copy(library), Invalid),
        (_BOOK, _copy(library, barcode="B11"), AlreadyExists),
    ):  # fmt: skip
        with pytest.raises(kind):
            register_title(work(), title, copy)
    assert session.scalars(select(Title.id).where(Title.title.like("Hem%"))).all() == []


def test_a_change_is_logged_field_by_field_and_found_by_its_new_words(made: Registered, work: Works, session: Session) -> None:
    changes = save_item(work(), _draft(session, "copy", made.copy_id, shelf="Hcf", price=30_000))
    assert changes.touches("copy")
    save_item(work(), _draft(session, "title", made.title_id, title="Borta bra"))
    assert _words(session, made.title_id) >= {"hcf", "borta", "bra"}
    assert not _words(session, made.title_id) & {"ågr", "ljuva"}
    entries = session.scalars(select(AuditEntry).where(AuditEntry.what == "change").order_by(AuditEntry.id)).all()
    assert [(entry.before, entry.after) for entry in entries] == [
        ({"shelf": "Hc Ågr", "price": 24_900}, {"shelf": "Hcf", "price": 30_000}), ({"title": "Hem, ljuva hem"}, {"title": "Borta bra"}),
    ]  # fmt: skip
    assert session.get_one(Title, made.title_id).sort_key == "borta bra"
    assert set(session.scalars(select(TitleWord.sort_key).where(TitleWord.title_id == made.title_id))) == {"borta bra"}
    assert not save_item(work(), _draft(session, "copy", made.copy_id)).kinds


def test_two_at_the_same_copy_never_overwrite_each_other_unseen(made: Registered, work: Works, session: Session) -> None:
    mine, theirs = (_draft(session, "copy", made.copy_id, shelf=shelf, note=note) for shelf, note in (("A", ""), ("B", "Gåva")))
    save_item(work(), theirs)
    with pytest.raises(Conflict) as conflict:
        save_item(work(), mine)
    there = conflict.value.theirs
    assert isinstance(there, dict)
    save_item(work(), mine.on_top_of(there, frozenset({"shelf"})))
    row = session.get_one(Copy, made.copy_id)
    assert (row.shelf, row.note) == ("A", "Gåva")


def _status(session: Session, copy_id: int) -> str:
    session.rollback()
    return session.scalars(select(StatusCode.code).join(Copy, Copy.status_id == StatusCode.id).where(Copy.id == copy_id)).one()


def test_a_status_is_set_by_hand_with_since_when(work: Works, session: Session, library: Library) -> None:
    copy = library.copies["B13"]
    for status in ("missing", "damaged", "in-repair", "withdrawn", "lost", "available"):
        set_status(work(login="librarian"), copy, status)
        assert _status(session, copy) == status
    assert session.get_one(Copy, copy).status_since == NOW
    entries = session.scalars(select(AuditEntry).where(AuditEntry.entity == "copy").order_by(AuditEntry.id)).all()
    assert (len(entries), entries[-1].before, entries[-1].after) == (6, {"status": "lost"}, {"status": "available"})
    assert not set_status(work(), copy, "available").kinds
    with pytest.raises(Conflict):
        set_status(work(), copy, "missing", seen="damaged")


def test_no_status_is_set_while_the_copy_is_on_loan(work: Works, library: Library) -> None:
    for status in BY_HAND:
        with pytest.raises(InUse, match="B11 is on loan"):
            set_status(work(), library.copies["B11"], status)


def test_a_copy_kept_for_a_reservation_stays_where_it_can_be_found_and_lets_it_wait_on_where_it_cannot(work: Works, session: Session, library: Library) -> None:
    row = session.scalars(select(Reservation)).one()
    unit = work()
    with unit:
        kept = unit.session.get_one(Reservation, row.id)
        kept.state, kept.trapped_copy_id = "trapped", library.copies["B23"]
        unit.commit()
    with pytest.raises(InUse, match="kept for a reservation"):
        set_status(work(), library.copies["B23"], "withdrawn")
    set_status(work(), library.copies["B23"], "damaged")  # is lent after a warning
    set_status(work(), library.copies["B23"], "missing")
    session.expire_all()
    assert (row.state, row.trapped_copy_id, row.pickup_until) == ("active", None, None), "in its place of the queue, and without a fee"
    assert not session.scalars(select(Debt).where(Debt.kind == "not-collected")).all()


def test_statuses_of_loans_and_transits_are_not_set_by_hand(work: Works, library: Library) -> None:
    for status in ("claims-returned", "in-transit"):
        with pytest.raises(Invalid):
            set_status(work(), library.copies["B13"], status)
    with pytest.raises(NotFound):
        set_status(work(), library.copies["B13"], "nowhere")


def test_each_act_needs_its_permission(made: Registered, work: Works, session: Session, library: Library) -> None:
    draft = _draft(session, "copy", made.copy_id, shelf="X")
    for login, at in (("desk", "DISK1"), ("viewer", "DISK1")):
        for act in (
            lambda unit: register_title(unit, _BOOK, _copy(library)), lambda unit: register_copy(unit, made.title_id, _copy(library)),
            lambda unit: save_item(unit, draft), lambda unit: set_status(unit, made.copy_id, "missing"),
            lambda unit: set_status(unit, made.copy_id, "withdrawn"),
        ):  # fmt: skip
            with pytest.raises(NotPermitted):
                act(work(login=login, at=at))


def test_copies_of_another_account_organisation_are_not_there(work: Works, session: Session, library: Library) -> None:
    aby = session.scalars(select(Organisation.id).where(Organisation.code == "ABY")).one()
    made = register_title(work(at="ABY1"), _BOOK, {"barcode": "B11", "owner_id": aby})
    session.rollback()
    with pytest.raises(Invalid, match="aby, lindby"):
        find_copy(session, "B11")
    with pytest.raises(NotFound):
        set_status(work(login="librarian", at="DISK1"), made.copy_id, "missing")
