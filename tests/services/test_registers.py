"""Entries of the common registers: made, renamed, removed, and what is in the way (L3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.refusals import AlreadyExists, InUse, Invalid, NotFound, NotPermitted, Protected, Refusal, Several
from app.models.audit_entry import AuditEntry
from app.models.parameter_rule import ParameterRule
from app.models.patron_category import CategorySetting
from app.models.register import PatronCategory
from app.services.registers import REGISTERS, EntryDraft, add_entry, change_entry, remove_entry
from tests.library import Library

Work = Callable[..., UnitOfWork]
EXTRA: dict[str, dict[str, object]] = {
    "age-group": {"from_year": "13"},
    "fee-level": {"from_day": 20},
    "circulation-category": {"loan_type": "short"},
    "message-format": {"channel": "sms", "kind": "invoice"},
    "status-code": {"effect": "missing"},
}


@pytest.mark.parametrize("register", REGISTERS)
def test_an_entry_is_made_renamed_and_removed(work: Work, register: str) -> None:
    draft = EntryDraft(register=register, code="NEW", name="Ny", extra=EXTRA.get(register, {}))
    assert add_entry(work(), draft).kinds
    with pytest.raises(AlreadyExists):
        add_entry(work(), draft)
    change_entry(work(), EntryDraft(register=register, code="NEW", name="Nyare"))
    remove_entry(work(), register, "NEW")
    with pytest.raises(NotFound):
        change_entry(work(), EntryDraft(register=register, code="NEW", name="Nyast"))


def test_every_change_is_in_the_log_with_what_it_was(work: Work, database: Database) -> None:
    add_entry(work(), EntryDraft(register="age-group", code="tonar", name="Tonår", extra={"from_year": 13}))
    change_entry(work(), EntryDraft(register="age-group", code="tonar", extra={"from_year": 12}))
    remove_entry(work(), "age-group", "tonar")
    with database.reading() as session:
        entry = AuditEntry
        rows = session.execute(select(entry.what, entry.before, entry.after).where(entry.entity == "age_group").order_by(entry.at)).all()
    by_verb = {row.what: (row.before, row.after) for row in rows}
    assert by_verb["change"] == ({"from_year": 13}, {"from_year": 12})
    assert by_verb["remove"][0] == {"code": "tonar", "name": "Tonår", "from_year": 12}


@pytest.mark.parametrize(("register", "code"), [("patron-category", "vuxen"), ("media-type", "bok"), ("circulation-category", "hemlan"), ("age-class", "v")])
@pytest.mark.usefixtures("library")
def test_what_is_in_use_stays_and_the_refusal_says_by_what(work: Work, register: str, code: str) -> None:
    """L3."""
    with pytest.raises(InUse, match=r"(patrons|copies): \d"):
        remove_entry(work(), register, code)


@pytest.mark.usefixtures("library")
def test_every_use_is_named(work: Work, library: Library) -> None:
    with work() as unit:
        unit.session.add(ParameterRule(organisation_id=library.organisations["lindby"], parameter="loan-period", number=1, unit="days", combination="x"))
        unit.session.flush()
        unit.session.scalars(select(ParameterRule).where(ParameterRule.combination == "x")).one().patron_category_id = library.categories["vuxen"]
        unit.commit()
    with pytest.raises(Several) as refused:
        remove_entry(work(), "patron-category", "vuxen")
    assert [type(reason) for reason in refused.value.reasons] == [InUse, InUse]


def test_the_standard_category_stays(work: Work) -> None:
    """L4."""
    with pytest.raises(InUse, match="standard category"):
        remove_entry(work(), "patron-category", "standard")


def test_settings_of_a_category_go_with_it(work: Work, library: Library, session: Session) -> None:
    add_entry(work(), EntryDraft(register="patron-category", code="ny"))
    category = session.scalars(select(PatronCategory.id).where(PatronCategory.code == "ny")).one()
    session.rollback()
    with work() as unit:
        unit.session.add(CategorySetting(organisation_id=library.organisations["SDB"], patron_category_id=category, field="hide-name", number=1))
        unit.commit()
    remove_entry(work(), "patron-category", "ny")
    assert session.scalar(select(func.count()).select_from(CategorySetting)) == 0


@pytest.mark.parametrize(("register", "code"), [("loan-type", "reserved"), ("fee-level", "1"), ("status-code", "lost")])
def test_what_is_built_in_is_not_removed(work: Work, register: str, code: str) -> None:
    with pytest.raises(Protected):
        remove_entry(work(), register, code)


def test_there_is_always_a_fee_level_from_day_one(work: Work) -> None:
    with pytest.raises(Protected):
        change_entry(work(), EntryDraft(register="fee-level", code="1", extra={"from_day": 2}))


def test_a_new_format_has_base_rules_that_go_with_it(work: Work, session: Session) -> None:
    """B8."""

    def rules() -> int:
        session.rollback()
        return session.scalar(select(func.count()).select_from(ParameterRule).where(ParameterRule.selector == "brev")) or 0

    add_entry(work(), EntryDraft(register="message-format", code="brev", extra={"channel": "paper", "kind": "invoice"}))
    assert rules() == 3
    remove_entry(work(), "message-format", "brev")
    assert rules() == 0


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        (EntryDraft(register="planet", code="mars"), NotFound),
        (EntryDraft(register="media-type", code=""), Invalid),
        (EntryDraft(register="media-type", code="*"), Invalid),
        (EntryDraft(register="age-group", code="x"), Invalid),
        (EntryDraft(register="age-group", code="x", extra={"from_year": 18}), AlreadyExists),
        (EntryDraft(register="fee-level", code="x", extra={"from_day": 0}), Invalid),
        (EntryDraft(register="fee-level", code="x", extra={"from_day": 1}), AlreadyExists),
        (EntryDraft(register="circulation-category", code="x", extra={"loan_type": "nix"}), NotFound),
        (EntryDraft(register="message-format", code="x", extra={"channel": "fax", "kind": "invoice"}), Invalid),
        (EntryDraft(register="status-code", code="x", extra={"effect": "nix"}), Invalid),
    ],
)
def test_what_can_not_be_is_refused(work: Work, draft: EntryDraft, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        add_entry(work(), draft)


@pytest.mark.usefixtures("library")
def test_changing_needs_its_permission(work: Work) -> None:
    draft = EntryDraft(register="media-type", code="karta")
    for login in ("viewer", "librarian", "parameters"):
        with pytest.raises(NotPermitted):
            add_entry(work(login=login), draft)
        with pytest.raises(NotPermitted):
            change_entry(work(login=login), draft)
        with pytest.raises(NotPermitted):
            remove_entry(work(login=login), "media-type", "bok")
