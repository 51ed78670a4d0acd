"""What is typed in the window Common registers, saved together or not at all (unit-register.md, X8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.common_draft import groups_spot, in_order, moved, order_spot, same_order, write_ids
from app.domain.common_history import Line
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound, NotPermitted, Protected, Several
from app.domain.unit_draft import Entity, Spot, UnitDraft
from app.models.parameter_rule import ParameterRule
from app.queries.common_history import Scope, read_common_history, read_register_then
from app.queries.common_registers import CommonReading, read_common
from app.services.categories import PolicyLine, set_policies
from app.services.common_history import put_back_entry, put_back_register, take_back
from app.services.common_registers import save_common
from app.services.policies_file import policy_rows
from tests.library import Library

Work = Callable[..., UnitOfWork]


def read(session: Session) -> CommonReading:
    """Return what is stored now."""
    session.rollback()
    session.expire_all()
    return read_common(session)


def test_entries_their_order_closed_days_and_groups_are_one_change(work: Work, library: Library, session: Session) -> None:
    reading = read(session)
    draft, media = UnitDraft(reading.root_id).add("media-type", 0, {"name": "Karta", "code": "karta"})
    draft, north = draft.add("reservation-group", 0, {"name": "Norr", "code": "n"})
    draft, level = draft.add("fee-level", 0, {"name": "Nivå 2", "code": "2", "from_day": "15"})
    draft, loan_type = draft.add("loan-type", 0, {"name": "Sommar", "code": "sommar"})
    category = reading.rows["circulation-category"][0]
    draft = draft.put(Spot("circulation-category", category.id, "loan_type"), category.values["loan_type"], "sommar")
    ids = [row.id for row in reading.rows["media-type"]]
    draft = draft.put(order_spot("media-type"), write_ids([*ids, media]), write_ids([media, *ids]))
    draft = draft.put(groups_spot(library.organisations["SDB"]), "", write_ids([north]))
    draft = draft.put(Spot(Entity.ORGANISATION, reading.root_id, "closed:2027-01-01"), "", "closed: Nyårsdagen")
    changes = save_common(work(), draft)
    assert {"media_type", "reservation_group", "unit_reservation_group", "fee_level", "closed_period"} <= changes.kinds
    now = read(session)
    assert [row.id for row in now.rows["media-type"][1:]] == ids
    assert now.rows["media-type"][0].values == {"code": "karta", "name": "Karta"}
    assert now.find("circulation-category", category.id).values["loan_type"] == "sommar"  # type: ignore[union-attr]
    assert now.groups == {library.organisations["SDB"]: (now.rows["reservation-group"][0].id,)}
    assert now.closed["closed:2027-01-01"] == "closed: Nyårsdagen"
    assert session.scalar(select(func.count()).where(ParameterRule.selector == "2")), "a fee level brings its base rules"
    assert (level, loan_type) < (0, 0)


@pytest.mark.usefixtures("library")
def test_every_reason_is_told_and_nothing_is_saved(work: Work, session: Session) -> None:
    reading = read(session)
    of = {register: {row.code: row.id for row in rows} for register, rows in reading.rows.items()}
    dvd = next(row for row in reading.rows["media-type"] if row.code == "dvd")
    draft = UnitDraft(reading.root_id).put(Spot("media-type", dvd.id, "name"), dvd.values["name"], "Film")
    for register, code in (("fee-level", "1"), ("status-code", "lost"), ("media-type", "bok")):
        draft = draft.remove(register, of[register][code])
    draft = draft.put(Spot("currency", of["currency"]["SEK"], "rounding"), "1.00", "0.50")
    with pytest.raises(Several) as refused:
        save_common(work(), draft)
    assert sorted(type(reason).__name__ for reason in refused.value.reasons) == ["InUse", "InUse", "Protected", "Protected"]
    assert read(session) == reading
    with pytest.raises(NotPermitted):
        save_common(work(login="librarian"), draft)


@pytest.mark.usefixtures("library")
def test_two_people_at_the_same_entry(work: Work, session: Session) -> None:
    """X8: a field that both changed is a conflict, another one is not, and an order only where both moved something."""
    reading = read(session)
    row, ids = reading.rows["media-type"][0], [one.id for one in reading.rows["media-type"]]
    spot, empty = Spot("media-type", row.id, "name"), UnitDraft(reading.root_id)
    mine = empty.put(spot, row.values["name"], "Mitt").put(order_spot("media-type"), write_ids(ids), write_ids(moved(ids, ids[0], 1)))
    added, _ = empty.add("media-type", 0, {"name": "Karta", "code": "karta"})
    save_common(work(), added.put(spot, row.values["name"], "Deras"))
    with pytest.raises(Conflict) as refused:
        save_common(work(), mine)
    assert refused.value.theirs == {spot: "Deras"}
    save_common(work(), mine.rebase({spot: "Deras"}))
    now = read(session).rows["media-type"]
    assert ([one.id for one in now[:2]], now[1].values["name"]) == ([ids[1], ids[0]], "Mitt")
    language = next(one for one in read(session).rows["language"] if one.code == "en")
    save_common(work(), empty.remove("language", language.id))
    with pytest.raises(NotFound):
        save_common(work(), empty.put(Spot("language", language.id, "name"), "English", "Engelska"))


def test_orders() -> None:
    assert moved([1, 2, 3], 3, -1) == [1, 3, 2]
    assert moved([1, 2, 3], 1, -1) == [1, 2, 3]
    assert moved([1, 2, 3], 1, 9) == [2, 3, 1]
    draft = UnitDraft(1).put(order_spot("x"), "1,2", "2,1")
    assert in_order(draft, "x", [1, 2, 3]) == [2, 1, 3]
    assert same_order("1,2,3", [1, 3, 4])
    assert not same_order("1,2,3", [3, 1])


@pytest.mark.usefixtures("library")
def test_the_log_tells_who_changed_what_and_puts_it_back(work: Work, session: Session, database: Database) -> None:
    """X6: field by field, how a register stood, put back with one action, and that undone; orders and closed days too."""
    reading = read(session)
    actor = work().actor
    row, ids = reading.rows["circulation-category"][0], [one.id for one in reading.rows["media-type"]]
    empty = UnitDraft(reading.root_id)
    draft, _ = empty.add("media-type", 0, {"name": "Karta", "code": "karta"})
    draft, _ = draft.add("fee-level", 0, {"name": "Nivå 2", "code": "niva2", "from_day": "15"})
    draft = draft.put(Spot("circulation-category", row.id, "loan_type"), row.values["loan_type"], "short")
    draft = draft.put(order_spot("media-type"), write_ids(ids), write_ids(moved(ids, ids[0], 1)))
    draft = draft.put(Spot(Entity.ORGANISATION, reading.root_id, "closed:2027-01-01"), "", "closed: Nyår")
    before = datetime(2000, 1, 1, tzinfo=UTC)
    save_common(work(), draft)

    def lines(register: str | None = None) -> list[Line]:
        with database.reading() as reading_session:
            return list(read_common_history(reading_session, actor, Scope(register=register)).lines)

    told = {(line.register, line.row, line.name, line.old, line.new) for line in lines()}
    codes = [one.code for one in reading.rows["media-type"]]
    assert ("circulation-category", row.values["name"], "loan_type", row.values["loan_type"], "short") in told
    assert ("media-type", "", "order", "\n".join([*codes, "karta"]), "\n".join([codes[1], codes[0], *codes[2:], "karta"])) in told
    assert ("organisation", "", "closed:2027-01-01", "", "closed: Nyår") in told
    made = lines("media-type")[-1]
    assert (made.row, made.name, made.why_not) == ("Karta", "", "")
    with database.reading() as other:
        then = read_register_then(other, actor, "circulation-category", before)
    assert (then.then[row.id]["loan_type"], then.now[row.id]["loan_type"]) == (row.values["loan_type"], "short")

    done = put_back_register(work(), "circulation-category", row.id, "loan_type", before)
    assert read(session).find("circulation-category", row.id) == row
    take_back(work(), done)
    for register in ("media-type", "organisation"):
        put_back_entry(work(), next(line.entry.id for line in lines(register) if line.name))
    now = read(session)
    assert ([one.id for one in now.rows["media-type"]][:2], now.closed) == (ids[:2], reading.closed)
    with pytest.raises(AlreadyExists):
        put_back_entry(work(), next(line.entry.id for line in lines("media-type") if line.name and not line.entry.comment))
    with pytest.raises(NotPermitted):
        put_back_entry(work(login="viewer"), lines("media-type")[0].entry.id)

    gone = put_back_entry(work(), made.entry.id)
    assert "karta" not in [one.code for one in read(session).rows["media-type"]], "what was added goes"
    take_back(work(), gone)
    two = read(session).rows["fee-level"][1]
    save_common(work(), empty.remove("fee-level", two.id))
    level = lines("fee-level")[0]
    anew = put_back_entry(work(), level.entry.id)
    assert read(session).rows["fee-level"][1].values == two.values == {"code": "niva2", "name": "Nivå 2", "from_day": "15"}
    assert "niva2" in session.scalars(select(ParameterRule.selector)).all(), "with its base rules"
    with pytest.raises(Invalid):
        put_back_entry(work(), level.entry.id)
    take_back(work(), anew)
    read(session)
    assert "niva2" not in session.scalars(select(ParameterRule.selector)).all()


@pytest.mark.usefixtures("library")
def test_two_that_begin_somewhere_change_places_in_one_save(work: Work, session: Session) -> None:
    reading = read(session)
    draft, _ = UnitDraft(reading.root_id).add("fee-level", 0, {"name": "Nivå 2", "code": "2", "from_day": "15"})
    draft, _ = draft.add("fee-level", 0, {"name": "Nivå 3", "code": "3", "from_day": "30"})
    save_common(work(), draft)
    first, second, third = read(session).rows["fee-level"]
    swap = UnitDraft(reading.root_id).put(Spot("fee-level", second.id, "from_day"), "15", "30")
    swap = swap.put(Spot("fee-level", third.id, "from_day"), "30", "15").put(Spot("fee-level", third.id, "name"), "Nivå 3", "Mellan")
    save_common(work(), swap)
    assert [(row.code, row.values["from_day"], row.values["name"]) for row in read(session).rows["fee-level"][1:]] == [
        ("3", "15", "Mellan"),
        ("2", "30", "Nivå 2"),
    ]
    told = {(line.name, line.old, line.new) for line in read_common_history(session, work().actor, Scope(register="fee-level")).lines if line.name}
    assert told == {("from_day", "15", "30"), ("from_day", "30", "15"), ("name", "Nivå 3", "Mellan")}
    same = UnitDraft(reading.root_id).put(Spot("fee-level", second.id, "from_day"), "30", "20").put(Spot("fee-level", third.id, "from_day"), "15", "20")
    with pytest.raises(AlreadyExists):
        save_common(work(), same)
    moved_first = UnitDraft(reading.root_id).put(Spot("fee-level", first.id, "from_day"), "1", "15").put(Spot("fee-level", third.id, "from_day"), "15", "1")
    with pytest.raises(Protected):
        save_common(work(), moved_first)


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_what_units_set_for_a_category_goes_with_it_and_comes_back(work: Work, session: Session) -> None:
    nothing = UnitDraft(read(session).root_id)
    save_common(work(), nothing.add("patron-category", 0, {"name": "Bokbuss", "code": "buss"})[0])
    lines = [PolicyLine(organisation="SDB", category="buss", field="allow-long-loans", value="0")]
    lines.append(PolicyLine(organisation="SDB", category="buss", field="text", value="Hej {first_name}", loan_type="normal", step="1"))
    set_policies(work(), lines)

    def stored() -> dict[tuple[str, str], str]:
        return {(row[0], row[2]): row[5] for row in policy_rows(session) if row[1] == "buss"}

    session.rollback()
    before = stored()
    assert len(before) == 2
    [row] = [row for row in read(session).rows["patron-category"] if row.code == "buss"]
    save_common(work(), nothing.remove("patron-category", row.id))
    session.rollback()
    assert stored() == {}
    removed = read_common_history(session, work().actor, Scope(register="patron-category")).lines[0]
    done = put_back_entry(work(), removed.entry.id)
    session.rollback()
    assert stored() == before
    take_back(work(), done)
    session.rollback()
    assert stored() == {}
    put_back_entry(work(), removed.entry.id)
    session.rollback()
    added = read_common_history(session, work().actor, Scope(register="patron-category")).lines[0]
    undone = put_back_entry(work(), added.entry.id)
    take_back(work(), undone)
    session.rollback()
    assert stored() == before, "undoing the removal of what was added brings its settings too"
