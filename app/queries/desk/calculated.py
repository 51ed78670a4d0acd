"""Calculated debts: what each late loan of an account would cost if its copy came back now; shown, not owed (circulation.md 6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from app.domain.age_groups import AgeGroups
from app.domain.categories import Policy, effective
from app.domain.charge import Charge
from app.domain.debts import open_automatic, open_part
from app.domain.fee_caps import Allowance
from app.domain.lateness import LateLoan
from app.domain.organisation import Tree
from app.domain.parameters.node import Places
from app.domain.parameters.situation import Situation
from app.domain.patron import is_junior
from app.domain.setting import Setting
from app.domain.settlement import Charged, calculated_debt
from app.domain.tariff import Tariff, tariff_of
from app.domain.unit_settings import UnitPolicy
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.invoice import Invoice
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.patron_category import CategorySetting, UnitSetting
from app.queries.age_groups import load_age_groups
from app.queries.claims.invoices import charged_nothing
from app.queries.desk.rules import OVERDUE, list_fee_levels, load_rules_at
from app.queries.organisation import load_tree
from app.queries.paid import paid_part
from app.queries.patron_standing import AccountOrganisation, get_account_organisation

_AMOUNTS = ("max-fee-junior", "max-fee-adult", "no-automatic-fee")


@dataclass(frozen=True, slots=True)
class _Who:
    """The patron, as fees see them."""

    account: AccountOrganisation
    category_id: int
    home_unit_id: int
    birth_date: date | None
    age_group_id: int | None


def calculated_fees(session: Session, patron_id: int, now: datetime, at: int | None = None, tree: Tree | None = None) -> dict[int, Charge]:
    """Return what each late loan would cost on a return now at a place (None: the home unit), by loan; a fixed number of queries."""
    row = session.execute(
        select(Patron.organisation_id, Patron.patron_category_id, Patron.home_unit_id, Patron.birth_date).where(Patron.id == patron_id)
    ).one_or_none()
    if row is None:
        return {}
    account = get_account_organisation(session, row.organisation_id)
    today = now.astimezone(account.zone).date()
    loans = session.execute(_late(patron_id, today, now)).all()
    if not loans:
        return {}
    groups: AgeGroups = load_age_groups(session)
    who = _Who(account, row.patron_category_id, row.home_unit_id, row.birth_date, groups.of(row.birth_date, today))
    tree = tree or load_tree(session)
    return _charges(session, tree, who, patron_id, loans, now, at if at is not None else row.home_unit_id)


def _late(patron_id: int, today: date, now: datetime) -> Select[*tuple[Any, ...]]:
    copy = (
        Copy.owner_id, Copy.department_id, Copy.placement_id, Copy.media_type_id, Copy.circulation_category_id, Copy.age_class_id, Copy.shelf,
    )  # fmt: skip
    loan = (Loan.id, Loan.point_id, Loan.due_date, Loan.due_at, Loan.mark, Loan.mark_since)
    late = or_(Loan.due_date < today, Loan.due_at < now)
    return select(*loan, *copy).join(Copy, Copy.id == Loan.copy_id).where(Loan.patron_id == patron_id, Loan.returned_at.is_(None), late)


def _charges(session: Session, tree: Tree, who: _Who, patron_id: int, loans: Collection[Any], now: datetime, place: int) -> dict[int, Charge]:
    today = now.astimezone(who.account.zone).date()
    places = {
        loan.id: Places(working=place, owning=loan.owner_id, pickup=place, home=who.home_unit_id, lending=loan.point_id) for loan in loans
    }  # fmt: skip
    book = load_rules_at(session, tree, {node for one in places.values() for node in (one.working, one.owning, one.home, one.lending_or_working)}, OVERDUE)
    levels = list_fee_levels(session)
    open_fees, charged = _debts(session, patron_id)
    allowances = _Allowances(session, tree, who, today, open_fees)
    found = {}
    tariffs: dict[tuple[Places, Situation], Tariff] = {}  # loans of like copies go by the same rules
    for loan in loans:
        situation = Situation(
            department_id=loan.department_id, placement_id=loan.placement_id, patron_category_id=who.category_id, media_type_id=loan.media_type_id,
            circulation_category_id=loan.circulation_category_id, age_group_id=who.age_group_id, age_class_id=loan.age_class_id, shelf=loan.shelf,
        )  # fmt: skip
        key = places[loan.id], situation
        if key not in tariffs:
            tariffs[key] = tariff_of(book, *key, today, levels, currency=who.account.currency, zone=who.account.zone)
        late = LateLoan(due_date=loan.due_date, due_at=loan.due_at, mark=loan.mark, mark_since=loan.mark_since)
        unit = tree.unit_of(loan.point_id) or loan.point_id
        found[loan.id] = calculated_debt(late, now, tariffs[key], allowances.at(unit), charged.get((loan.id, loan.due_date), Charged()))
    return found


def _debts(session: Session, patron_id: int) -> tuple[int, Mapping[tuple[int, date], Charged]]:
    """Return what is open of automatic fees, and what was charged for each delay already (one query)."""
    paid = paid_part()
    columns = (Debt.kind, Debt.amount, Debt.loan_id, Debt.delay_due, Debt.lines, paid.label("paid"))
    query = select(*columns).where(Debt.patron_id == patron_id, Debt.removed_at.is_(None))
    rows = session.execute(query.union_all(charged_nothing().where(Invoice.patron_id == patron_id))).all()
    delays: dict[tuple[int, date], list[tuple[str, int, Any]]] = defaultdict(list)
    for row in rows:
        if row.loan_id is not None and row.delay_due is not None:
            delays[row.loan_id, row.delay_due].append((row.kind, row.amount, row.lines))
    open_fees = open_automatic((row.kind, open_part(row.amount, int(row.paid), removed=False)) for row in rows)
    return open_fees, {delay: Charged.of(debts) for delay, debts in delays.items()}


class _Allowances:
    """What of automatic fees the account may still get, for loans of each lending unit (two queries)."""

    def __init__(self, session: Session, tree: Tree, who: _Who, today: date, open_fees: int) -> None:
        self._tree, self._who, self._today, self._open = tree, who, today, open_fees
        table = CategorySetting
        rows = session.execute(
            select(table.organisation_id, table.field, table.number).where(table.patron_category_id == who.category_id, table.field.in_(_AMOUNTS))
        )
        self._category = {(row.organisation_id, row.field): Setting(row.number) for row in rows}
        own: dict[tuple[int, str], Setting] = {}
        for row in session.execute(select(UnitSetting.organisation_id, UnitSetting.number).where(UnitSetting.field == "junior-age-limit")):
            own[row.organisation_id, "junior-age-limit"] = Setting(row.number)
        self._unit = own
        self._known: dict[int, Allowance] = {}

    def at(self, unit_id: int) -> Allowance:
        """Return it for a lending unit."""
        if unit_id not in self._known:
            self._known[unit_id] = self._work_out(unit_id)
        return self._known[unit_id]

    def _work_out(self, unit_id: int) -> Allowance:
        chain = self._tree.chain(unit_id)
        policy = Policy(effective(chain, self._category))
        junior = is_junior(self._who.birth_date, self._today, UnitPolicy.of(chain, self._unit).junior_age_limit)
        return Allowance(max_fee=policy.max_fee(junior=junior), open_automatic=self._open, no_fee=policy.ticked("no-automatic-fee"))
