"""Working on one account: looking at it (which is logged), and changing its data section by section (Q1, Q4)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.domain.patron_edit import NOT_ASKED, ROW_SECTIONS, Fields, SectionDraft, Value, check_fields, require_no_conflict, rows_in
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.organisation import Organisation
from app.models.patron import Patron
from app.models.register import PatronCategory
from app.queries.organisation import load_tree
from app.queries.patron_sections import account_fields, list_rows, row_fields
from app.services.age_limits import end_age_limits, renewed
from app.services.patron_access import get_own_patron
from app.services.patron_checks import check_email, check_identity_number, region_of
from app.services.patron_index import sort_key
from app.services.patron_rows import write_rows
from app.services.patron_words import refresh_words

_SEARCHED = frozenset({"name", "identity", "cards", "contact", "addresses"})
"""Sections that somebody is found by."""


def open_patron(work: UnitOfWork, patron_id: int) -> Changes:
    """Note in the log that somebody looks at an account's details: done before anything of them is read."""
    with work:
        patron = get_own_patron(work, patron_id, "patrons.view")
        work.log(LogEntry(what="open", entity="patron", entity_id=patron.id, organisation_id=patron.organisation_id, patron_id=patron.id))
        return work.commit()


def save_section(work: UnitOfWork, draft: SectionDraft) -> Changes:
    """Write the changed fields of one section, with its search words and the log (Q4).

    Raises NotPermitted, NotFound, Invalid (its field is the draft's key), AlreadyExists for another's card number, or
    Conflict with what was seen, mine and theirs, where somebody else changed the same field meanwhile (X8).
    """
    with work:
        patron = get_own_patron(work, draft.patron_id, "patrons.edit", lock=True)
        write_section(work, patron, draft)
        return work.commit()


def write_section(work: UnitOfWork, patron: Patron, draft: SectionDraft) -> None:
    """As `save_section`, within the open change; whoever calls it has looked at permissions, and commits."""
    there = section_fields(work.session, patron, draft.section)
    require_no_conflict(draft, there)
    changed = {key: value for key, value in draft.changed().items() if value != there.get(key)}
    check_fields(draft.section, {**there, **changed}, changed, work.today(patron.organisation_id))
    if draft.section in ROW_SECTIONS:
        write_rows(work, patron, draft.section, {**there, **changed}, rows_in(changed))
    else:
        _write_account(work, patron, there, changed)
    if changed and draft.section in _SEARCHED:
        refresh_words(work.session, patron)
    if changed:
        work.touched("patron", patron.id)


def section_fields(session: Session, patron: Patron, section: str) -> dict[str, Value]:
    """Return the fields of a section as they are now."""
    if section in ROW_SECTIONS:
        return row_fields(section, list_rows(session, patron.id, section))
    return account_fields(patron, section)


def _write_account(work: UnitOfWork, patron: Patron, there: Fields, changed: Mapping[str, Value]) -> None:
    if not changed:
        return
    _check_account(work.session, patron, changed)
    for field, value in changed.items():
        setattr(patron, field, value)
    patron.sort_key = sort_key(patron.last_name, patron.first_name)
    _note_day(work, patron, changed)
    if "patron_category_id" in changed or renewed(changed.get("expires", there.get("expires")), there.get("expires")):
        end_age_limits(work, [patron.id])
    before = {field: there[field] for field in changed}
    work.log(
        LogEntry(
            what="change", entity="patron", entity_id=patron.id, organisation_id=patron.organisation_id, patron_id=patron.id, before=before, after=changed,
        )
    )  # fmt: skip


def _note_day(work: UnitOfWork, patron: Patron, changed: Mapping[str, Value]) -> None:
    """Keep since when, and by whom, a permanent alert or a consent stands."""
    today: date = work.today(patron.organisation_id)
    if "permanent_alert" in changed:
        stands = bool(str(changed["permanent_alert"]).strip())
        patron.permanent_alert_since, patron.permanent_alert_by = (today, work.actor.login) if stands else (None, "")
    if "loan_history" in changed:
        patron.loan_history_since = today
        if patron.loan_history != NOT_ASKED and "consent_asked" not in changed:
            patron.consent_asked = None  # the answer that was waited for


def _check_account(session: Session, patron: Patron, changed: Mapping[str, Value]) -> None:
    """Check what needs registers, the tree or a library of its field."""
    if changed.get("guardian_email"):
        check_email(str(changed["guardian_email"]), "guardian_email")
    if changed.get("identity_number"):
        currency = session.scalar(select(Organisation.currency).where(Organisation.id == patron.organisation_id)) or ""
        check_identity_number(str(changed["identity_number"]), region_of(currency))
    category = changed.get("patron_category_id", patron.patron_category_id)
    if session.get(PatronCategory, category) is None:
        raise Invalid("patron_category_id", mark("The patron category is not there any more."))
    if "home_unit_id" in changed:
        check_home(session, patron.organisation_id, changed["home_unit_id"])


def check_home(session: Session, account_id: int, home_unit_id: Value) -> None:
    """Raise Invalid unless it is a unit of the account organisation, or that itself."""
    tree = load_tree(session)
    node = tree.nodes.get(home_unit_id) if isinstance(home_unit_id, int) else None
    if node is None or node.kind not in {Kind.UNIT, Kind.ACCOUNT} or tree.account_of(node.id) != account_id:
        raise Invalid("home_unit_id", mark("The home unit must be a unit of the account organisation."))
