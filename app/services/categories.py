"""What units set, saved: values of patron categories, reminders, the standard category, a unit's own settings (L4-L9, X8).

Everything that one command writes is one transaction with its log; several organisations may be written at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.categories import FIELDS, REMINDER_FIELDS, STANDARD, STANDARD_STAYS, check_step
from app.domain.changes import Changes
from app.domain.organisation import Kind, Tree
from app.domain.permissions import require_change_at
from app.domain.refusals import Conflict, Invalid, NotFound, Protected, Refusal, Several
from app.domain.setting import INHERIT, Setting, check, parse, write_own
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.domain.text import mark
from app.domain.unit_settings import check_may_set, get_unit_field
from app.models.register import LoanType, PatronCategory
from app.queries.categories import get_standard_category, standard_standing
from app.queries.desk.holds import hold_registers
from app.queries.organisation import load_tree
from app.services.setting_rows import SettingRows


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyLine:
    """One value as files and the command line name it: by codes; `value` may be `inherit`."""

    organisation: str
    category: str
    field: str
    value: str
    loan_type: str = ""
    step: str = ""


@dataclass(frozen=True, slots=True)
class Codes:
    """The organisations, categories and loan types by code."""

    tree: Tree
    categories: Mapping[str, int]
    loan_types: Mapping[str, int]

    def category(self, code: str) -> int:
        """Return the key of a category. NotFound names the code."""
        if code not in self.categories:
            raise NotFound(mark("There is no patron category with the code {code}."), code=code)
        return self.categories[code]

    def loan_type(self, code: str) -> int:
        """Return the key of a loan type. NotFound names the code."""
        if code not in self.loan_types:
            raise NotFound(mark("There is no loan type with the code {code}."), code=code)
        return self.loan_types[code]

    def name_of(self, key: Key) -> str:
        """Return what the log calls a value: the field, with loan type and step before it where it has any."""
        if key.step is None:
            return key.field
        loan_type = next((code for code, number in self.loan_types.items() if number == key.loan_type_id), "?")
        return f"{loan_type}/{key.step}/{key.field}"

    def shown(self, key: Key, setting: Setting | None) -> str:
        """Return what the log writes for a value."""
        if key == STANDARD_KEY and setting is not None:
            return next((code for code, number in self.categories.items() if number == setting.number), "?")
        return write_own(key.kind, setting)


@dataclass(frozen=True, slots=True)
class Written:
    """What became different at one organisation, as the log names it: category (None: of the organisation itself) → name → value."""

    organisation_id: int
    before: dict[int | None, dict[str, str]] = field(default_factory=dict)
    after: dict[int | None, dict[str, str]] = field(default_factory=dict)


def load_codes(session: Session) -> Codes:
    """Read the codes (three queries)."""
    categories = {code: number for number, code in session.execute(select(PatronCategory.id, PatronCategory.code))}
    loan_types = {code: number for number, code in session.execute(select(LoanType.id, LoanType.code))}
    return Codes(load_tree(session), categories, loan_types)


def save_settings(work: UnitOfWork, drafts: Sequence[SettingsDraft]) -> Changes:
    """Write what is typed, all of it or nothing with every reason.

    Raises NotPermitted, NotFound, Invalid, Protected, Several of them, or Conflict with seen, mine and theirs by key.
    """
    with work:
        codes = load_codes(work.session)
        log_each(work, write_settings(work, codes, drafts))
        return work.commit()


def set_policies(work: UnitOfWork, lines: Sequence[PolicyLine]) -> Changes:
    """Set values of categories as files and the command line name them; the later of two lines for the same value holds."""
    with work:
        codes = load_codes(work.session)
        changes: dict[int, dict[Key, Change]] = {}
        for line in lines:
            organisation_id, key, setting = read_line(work.session, codes, line)
            changes.setdefault(organisation_id, {})[key] = Change(None, setting)
        log_each(work, write_settings(work, codes, [SettingsDraft(place, own) for place, own in changes.items()], over=True))
        return work.commit()


def set_policy(
    work: UnitOfWork, category_code: str, field: str, value_text: str, unit_code: str, *, loan_type: str | None = None, step: str | None = None
) -> Changes:
    """Set one value of a category at a unit, or with `inherit` give it back (cli.md, `policy set`)."""
    line = PolicyLine(organisation=unit_code, category=category_code, field=field, value=value_text, loan_type=loan_type or "", step=step or "")
    return set_policies(work, [line])


def set_unit_setting(work: UnitOfWork, field: str, value_text: str, organisation_code: str) -> Changes:
    """Set one value of tab a-Settings at an organisation, or with `inherit` give it back (cli.md, `setting set`)."""
    with work:
        codes = load_codes(work.session)
        setting = None if value_text.strip() == INHERIT else parse(get_unit_field(field), value_text)
        organisation_id = codes.tree.by_code(organisation_code).id
        log_each(work, write_settings(work, codes, [SettingsDraft(organisation_id, {Key(field): Change(None, setting)})], over=True))
        return work.commit()


def read_line(session: Session, codes: Codes, line: PolicyLine) -> tuple[int, Key, Setting | None]:
    """Return organisation, key and value (None: inherit) of a line. Raises NotFound or Invalid naming what is wrong."""
    organisation_id = codes.tree.by_code(line.organisation).id
    category_id = codes.category(line.category)
    gives_back = line.value.strip() == INHERIT
    if line.field == STANDARD:
        return organisation_id, STANDARD_KEY, _standard_of_line(session, organisation_id, category_id, line)
    if bool(line.step) != bool(line.loan_type):
        raise Invalid("step", mark("A reminder is named by its step and its loan type, both."))
    if not line.step and line.field in REMINDER_FIELDS and line.field not in FIELDS:
        raise Invalid("step", mark("{field} is set for a reminder: name its step (--step) and its loan type (--loan-type)."), field=line.field)
    if line.step:
        check_step(line.step)
        key = Key(line.field, category_id, codes.loan_type(line.loan_type), line.step)
    else:
        key = Key(line.field, category_id)
    return organisation_id, key, None if gives_back else parse(key.kind, line.value)


def write_settings(work: UnitOfWork, codes: Codes, drafts: Sequence[SettingsDraft], *, over: bool = False) -> list[Written]:
    """Check and write drafts within the open change; `over` writes over whatever is there. Returns what became different.

    For callers that do more in the same change; they log what was written, and commit.
    """
    check_settings(work, codes, drafts)
    session = work.session
    hold_registers(session, [draft.organisation_id for draft in drafts])
    rows = SettingRows(session, drafts)
    if not over:
        _check_seen(rows, drafts)
    written = [_write(codes, rows, draft) for draft in drafts]
    try:
        touched = rows.write()
    except (IntegrityError, StaleDataError):
        session.rollback()
        _check_seen(SettingRows(session, drafts), drafts)  # somebody was quicker by a hair: tell what they saved
        raise
    for table, ids in touched.items():
        work.touched(table, *ids)
    return written


def log_each(work: UnitOfWork, written: Sequence[Written]) -> None:
    """Log each category's changes at each organisation as one entry."""
    for one in written:
        for category_id, after in one.after.items():
            entity, entity_id = ("organisation", one.organisation_id) if category_id is None else ("patron_category", category_id)
            before = one.before[category_id]
            work.log(LogEntry(what="set", entity=entity, entity_id=entity_id, organisation_id=one.organisation_id, before=before, after=after))


def _standard_of_line(session: Session, organisation_id: int, category_id: int, line: PolicyLine) -> Setting | None:
    value = line.value.strip()
    if value == "1":
        return Setting(category_id)
    if value == INHERIT:
        return None
    if value == "0" and get_standard_category(session, organisation_id) != category_id:
        own = standard_standing(organisation_id).read(session).own
        return None if own is None else Setting(own)
    raise Invalid(STANDARD, mark("The standard category is moved by making another one the standard category."))


def check_settings(work: UnitOfWork, codes: Codes, drafts: Sequence[SettingsDraft]) -> None:
    """Raise every reason why the drafts can't be written: one by itself, several together."""
    found: list[Refusal] = []
    known = frozenset(codes.categories.values())
    loan_types = frozenset(codes.loan_types.values())
    for draft in drafts:
        try:
            _check_place(work, codes.tree, draft.organisation_id)
        except Refusal as refusal:
            found.append(refusal)
            continue
        for key, change in draft.changes.items():
            try:
                _check_change(codes.tree, draft.organisation_id, key, change, known, loan_types)
            except Refusal as refusal:
                found.append(refusal)
    reasons = list({(type(refusal), str(refusal), getattr(refusal, "field", "")): refusal for refusal in found}.values())  # told once, not for every unit
    if len(reasons) == 1:
        raise reasons[0]
    if reasons:
        raise Several(reasons)


def _check_place(work: UnitOfWork, tree: Tree, organisation_id: int) -> None:
    if organisation_id not in tree.nodes:
        raise NotFound(mark("The organisation does not exist any more."))
    node = tree[organisation_id]
    if node.kind is Kind.POINT:
        raise Invalid("organisation", mark("{organisation} is a circulation point; settings belong to its unit."), organisation=node.name)
    require_change_at(work.actor, "register.change", organisation_id)


def _check_change(tree: Tree, organisation_id: int, key: Key, change: Change, categories: frozenset[int], loan_types: frozenset[int]) -> None:
    node = tree[organisation_id]
    if key == STANDARD_KEY:
        if change.mine is None and node.kind is Kind.ROOT:
            raise Protected(STANDARD_STAYS)
        if change.mine is not None and change.mine.number not in categories:
            raise NotFound(mark("The patron category does not exist any more."))
        return
    field = key.kind
    if key.category_id is None:
        check_may_set(field, node.kind, node.name)
    elif key.category_id not in categories:
        raise NotFound(mark("The patron category does not exist any more."))
    if key.step is not None:
        check_step(key.step)
        if key.loan_type_id not in loan_types:
            raise NotFound(mark("The loan type does not exist any more."))
    if change.mine is not None:
        check(field, change.mine)


def _check_seen(rows: SettingRows, drafts: Sequence[SettingsDraft]) -> None:
    """Raise Conflict with what was seen, mine and theirs where somebody else changed the same value to another.

    By key, or of several organisations by organisation and key.
    """
    apart: dict[Any, tuple[Change, Setting | None]] = {}
    for draft in drafts:
        for key, change in draft.changes.items():
            theirs = rows.value(draft.organisation_id, key)
            if theirs not in (change.seen, change.mine):
                apart[key if len(drafts) == 1 else (draft.organisation_id, key)] = change, theirs
    if apart:
        raise Conflict(
            seen={at: change.seen for at, (change, _) in apart.items()},
            mine={at: change.mine for at, (change, _) in apart.items()},
            theirs={at: theirs for at, (_, theirs) in apart.items()},
        )


def _write(codes: Codes, rows: SettingRows, draft: SettingsDraft) -> Written:
    """Change the rows of one organisation."""
    written = Written(draft.organisation_id)
    for key, change in draft.changes.items():
        old, new = rows.value(draft.organisation_id, key), key.kind.own(change.mine)
        if old == new:
            continue
        rows.put(draft.organisation_id, key, new)
        name = codes.name_of(key)
        written.before.setdefault(key.category_id, {})[name] = codes.shown(key, old)
        written.after.setdefault(key.category_id, {})[name] = codes.shown(key, new)
    return written
