"""Entries of the common registers: made, renamed, removed, and what is in the way (L3)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.refusals import AlreadyExists, InUse, Invalid, NotFound, NotPermitted, Protected, Refusal, Several
from app.models.audit_entry import AuditEntry
from app.models.parameter_rule import ParameterRule
from app.models.patron import Patron
from app.models.patron_category import CategorySetting
from app.models.register import REGISTERS, PatronCategory
from app.services.registers import EntryDraft, add_entry, change_entry, remove_entry
from app.services.registers_export import export_registers
from app.services.registers_file import import_registers
from tests.library import Library

Work = Callable[..., UnitOfWork]
EXTRA: dict[str, dict[str, object]] = {
    "age-group": {"from_year": "13"},
    "fee-level": {"from_day": 20},
    "circulation-category": {"loan_type": "short"},
    "message-format": {"channel": "sms", "kind": "invoice"},
    "status-code": {"effect": "missing"},
    "currency": {"rounding": "1.00", "vat": "12.5"},
}
CODES = {"currency": "DKK", "language": "fi"}


@pytest.mark.parametrize("register", REGISTERS)
def test_an_entry_is_made_renamed_and_removed(work: Work, register: str) -> None:
    code = CODES.get(register, "NEW")
    draft = EntryDraft(register=register, code=code, name="Ny", extra=EXTRA.get(register, {}))
    assert add_entry(work(), draft).kinds
    with pytest.raises(AlreadyExists):
        add_entry(work(), draft)
    change_entry(work(), EntryDraft(register=register, code=code, name="Nyare"))
    remove_entry(work(), register, code)
    with pytest.raises(NotFound):
        change_entry(work(), EntryDraft(register=register, code=code, name="Nyast"))


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
    """L4; and one always exists (002)."""
    with pytest.raises(Protected, match="always be a patron category"):
        remove_entry(work(), "patron-category", "standard")
    add_entry(work(), EntryDraft(register="patron-category", code="ny"))
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


@pytest.mark.sqlite_only
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
        (EntryDraft(register="currency", code="KRONOR"), Invalid),
        (EntryDraft(register="currency", code="DKK", extra={"rounding": "0"}), Invalid),
        (EntryDraft(register="currency", code="DKK", extra={"vat": "101"}), Invalid),
        (EntryDraft(register="language", code="Finska"), Invalid),
        (EntryDraft(register="fee-type", code="overdue"), Invalid),
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


@pytest.mark.usefixtures("library")
def test_what_debts_are_counted_in_stays(work: Work) -> None:
    """Its smallest payable amount, and the currency itself; name and VAT may be others."""
    with pytest.raises(InUse, match=r"open debts in SEK: 2"):
        change_entry(work(), EntryDraft(register="currency", code="SEK", extra={"rounding": "0.50"}))
    change_entry(work(), EntryDraft(register="currency", code="SEK", name="Kronor", extra={"rounding": "1.00", "vat": "6"}))
    with pytest.raises(InUse, match=r"the currency of account organisations: 2 \(Lindby kommun, Åby kommun\)"):
        remove_entry(work(), "currency", "SEK")


def test_a_language_that_patrons_have_stays(work: Work, library: Library) -> None:
    with work() as unit:
        unit.session.get_one(Patron, library.patrons["1003"]).language = "cs"
        unit.commit()
    with pytest.raises(InUse, match="patrons: 1"):
        remove_entry(work(), "language", "cs")
    remove_entry(work(), "language", "en")


@pytest.mark.usefixtures("library")
def test_every_register_and_the_groups_of_units_go_round_by_file(work: Work, session: Session, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text(
        "register,code,name,parent,extra\nfee-type,kopia,Kopior,,\ncurrency,CZK,Koruna,,1.00 21\nlanguage,fi,Suomi,,\nstatus-code,lagning,På lagning,,missing\n"
        "reservation-group,norr,Norr,,\nreservation-group,syd,Syd,,\nunit-groups,SDB,,,syd norr\nclosed-day,2026-11-05,Julafton,,\n"
        "department,SENT,Sent,BARN,\ndepartment,SIST,Sist,SDB,\nplacement,SIST,Sist,SIST,\nplacement,SENT,Sent,SENT,\n",
        encoding="utf-8",
    )
    import_registers(work(), first)
    session.rollback()
    export_registers(session, work().actor, second)
    text = second.read_text(encoding="utf-8-sig")
    for row in ("fee-type,kopia,Kopior,,", "currency,CZK,Koruna,,1.00 21", "language,fi,Suomi,,", "status-code,lagning,På lagning,,missing",
                ",,syd norr", "closed-day,2026-11-05,Julafton,,"):  # fmt: skip
        assert row in text, row
    assert text.index("department,SIST") < text.index("department,SENT") < text.index("placement,SIST") < text.index("placement,SENT")  # as units stand
    report = import_registers(work(), second)
    assert not report.added.total()
    with pytest.raises(InUse, match=r"in the lists of units: 1 \(Stadsbiblioteket\)"):
        remove_entry(work(), "reservation-group", "norr")


@pytest.mark.usefixtures("library")
def test_a_file_with_what_can_not_be_is_refused_whole(work: Work, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(
        "register,code,name,parent,extra\nmedia-type,karta,Karta,,\nfee-level,1,Dag två,,2\ncurrency,KRONA,Krona,,1 25\n"
        "media-type,tom,,,\nunit-groups,SDB,,,nix\n",
        encoding="utf-8",
    )
    with pytest.raises(Several) as refused:
        import_registers(work(), path)
    said = [str(reason).partition(": ")[2] for reason in refused.value.reasons]
    assert said == [
        "There must always be a fee level from day 1.", "KRONA is no currency; it is written as SEK or CZK.", "name must be given.",
        "There is no entry with the code nix.",
    ]  # fmt: skip
    add_entry(work(), EntryDraft(register="media-type", code="karta"))
