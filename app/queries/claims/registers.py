"""The settings that claims go by, read once for a run: registers of units, message formats, rules, texts (a fixed number of queries)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.age_groups import AgeGroups
from app.domain.categories import REMINDER_FIELDS
from app.domain.claims.alike import Alike
from app.domain.claims.facts import LoanKind, MessageFormat
from app.domain.claims.invoices import Money
from app.domain.claims.letters import Sender
from app.domain.claims.rules import PARAMETERS, ClaimRules, Registers, longest_warning
from app.domain.lending import INTERLIBRARY, RESERVED
from app.domain.organisation import Tree
from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft
from app.domain.parameters.overlay import laid_over
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.setting import Setting
from app.models import register
from app.models.parameter_rule import ParameterRule
from app.models.patron_category import CategorySetting, ReminderSetting, UnitSetting
from app.models.register import CirculationCategory, Currency, LoanType, PatronCategory
from app.queries.age_groups import load_age_groups
from app.queries.categories import REMINDER_COLUMNS
from app.queries.desk.rules import list_fee_levels
from app.queries.organisation import load_tree
from app.queries.parameters import list_all_rules
from app.queries.patron_standing import AccountOrganisation
from app.queries.reservation_groups import load_unit_groups

NORMAL = "normal"


@dataclass(frozen=True, kw_only=True)
class ClaimBook:
    """All that a run goes by beside the loans themselves."""

    account: AccountOrganisation
    tree: Tree
    rules: ClaimRules
    money: Money
    age_groups: AgeGroups
    longest_warning: int
    """The most days before a due date that anybody is warned."""
    least_debts: tuple[Rule, ...]
    """The rules that say how much is owed before a fee invoice is sent."""
    loan_types: dict[int | None, int]
    """Loan type of a circulation category; that of none is *normal*."""
    interlibrary_id: int
    alike: Alike
    kinds: dict[tuple[object, ...], LoanKind] = field(default_factory=dict)
    """What a run has read of copies, places and patrons, each with the kind of its loans."""
    distinct: dict[tuple[object, ...], LoanKind] = field(default_factory=dict)
    """The kinds by what rules see: a run has few of them."""

    def sender(self, unit_id: int) -> Sender:
        """Return who sends the notices of a unit, as it sets it."""
        return self.rules.once(("sender", unit_id), lambda: self._sender(unit_id))

    def _sender(self, unit_id: int) -> Sender:
        unit, own = self.tree[unit_id].name, self.rules.unit(unit_id)
        return Sender(unit=unit, sender=own.sender(unit), closing=own.closing, today=self.rules.day, currency=self.account.currency)


def load_claim_book(
    session: Session, account: AccountOrganisation, day: date, parameters: Collection[str] = PARAMETERS, draft: RuleDraft = NOTHING_UNSAVED
) -> ClaimBook:
    """Return what the claims of a day go by. `parameters` are those whose rules are read; `draft` is laid over them, for looking ahead."""
    tree = load_tree(session)
    types = {row.code: row.id for row in session.execute(select(LoanType.id, LoanType.code))}
    of_category: dict[int | None, int] = {row.id: row.loan_type_id for row in session.execute(select(CirculationCategory.id, CirculationCategory.loan_type_id))}
    here = set(tree.below(account.id)) | set(tree.chain(account.id))
    stored = list_all_rules(session, ParameterRule.parameter.in_(parameters), ParameterRule.organisation_id.in_(here))
    rules = list(laid_over(stored, draft))
    vat = session.scalar(select(Currency.vat).where(Currency.code == account.currency)) or 0
    registers = load_registers(session)
    return ClaimBook(
        account=account, tree=tree, rules=ClaimRules(tree, RuleBook(tree, rules), registers, day),
        money=Money(currency=account.currency, rounding=account.rounding, vat=vat, zone=account.zone, levels=list_fee_levels(session)),
        longest_warning=longest_warning(registers, (rule for rule in rules if rule.parameter == "overdue-warning")), age_groups=load_age_groups(session),
        least_debts=tuple(rule for rule in rules if rule.parameter == "invoice-fees-debt-over"),
        loan_types=of_category | {None: types[NORMAL]}, interlibrary_id=types[INTERLIBRARY], alike=Alike(rules),
    )  # fmt: skip


def load_registers(session: Session) -> Registers:
    """Return what units set (seven queries)."""
    categories: dict[int, dict[tuple[int, str], Setting]] = defaultdict(dict)
    table = CategorySetting
    for row in session.execute(select(table.organisation_id, table.patron_category_id, table.field, table.number, table.text)):
        categories[row.patron_category_id][row.organisation_id, row.field] = Setting(row.number, row.text)
    steps: dict[tuple[int, int], dict[tuple[int, tuple[str, str]], Setting]] = defaultdict(dict)
    for reminder in session.scalars(select(ReminderSetting)):
        for code in REMINDER_FIELDS:
            value = getattr(reminder, REMINDER_COLUMNS[code])
            setting = Setting(text=value) if code == "text" else Setting(value)
            steps[reminder.patron_category_id, reminder.loan_type_id][reminder.organisation_id, (reminder.step, code)] = setting
    unit = UnitSetting
    units = session.execute(select(unit.organisation_id, unit.field, unit.number, unit.text))
    formats: dict[str, tuple[MessageFormat, ...]] = defaultdict(tuple)
    listed = register.MessageFormat
    for found in session.execute(select(listed.code, listed.channel, listed.kind).order_by(listed.position, listed.id)):
        formats[found.kind] = (*formats[found.kind], MessageFormat(found.code, found.channel, found.kind))
    types = {row.id: row.code for row in session.execute(select(LoanType.id, LoanType.code))}
    return Registers(
        categories=categories, steps=steps, units={(row.organisation_id, row.field): Setting(row.number, row.text) for row in units}, formats=formats,
        category_codes={row.id: row.code for row in session.execute(select(PatronCategory.id, PatronCategory.code))}, loan_types=types,
        groups=load_unit_groups(session), reserved_id=next(number for number, code in types.items() if code == RESERVED),
    )  # fmt: skip
