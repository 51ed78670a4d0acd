"""Thresholds as category settings and `loans-max` rules; penalties are checked against what the limits compute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.money import MINOR, format_amount
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.text import mark
from app.models.message import Message
from app.models.patron_category import CategorySetting
from app.services.imports.context import ADDED_BY, Context
from app.services.imports.rules import put_rules
from app.services.imports.source import Row

FINES, OVERDUE, LOANS = "PATRON_EXCEEDS_FINES", "PATRON_EXCEEDS_OVERDUE_COUNT", "PATRON_EXCEEDS_CHECKOUT_COUNT"
_FIELDS = {FINES: ("autoblock-junior", "autoblock-adult"), OVERDUE: ("overdue-loans-max",)}
_ADDRESS = {"INVALID_PATRON_ADDRESS": "postal", "INVALID_PATRON_EMAIL_ADDRESS": "email"}
_PENALTY_COLUMNS = ("penalty_id", "patron_barcode", "org_unit", "penalty", "label", "block_list", "staff", "set_date", "stop_date", "message_title", "message")

Limits = Mapping[tuple[str, str, str], int]
"""(penalty, organisation, patron group) → limit, a group beneath another having its own or the nearest group's above."""


def load_thresholds(context: Context) -> None:
    """Write the thresholds for every group that they hold for; they are kept for the penalties."""
    rows = context.source.read("penalty_thresholds", ("patron_group", "org_unit", "penalty", "threshold"))
    stated: dict[tuple[str, str, str], int] = {}
    for row in rows:
        limit = row.money("threshold")
        if row["penalty"] in {OVERDUE, LOANS} and limit is not None and limit % MINOR:
            row.bad(mark("{column} is {text}, which is no whole number"), column="threshold", text=row["threshold"])
        if limit is not None and row["penalty"] in {*_FIELDS, LOANS}:
            stated[row["penalty"], row["org_unit"], row["patron_group"]] = limit if row["penalty"] == FINES else limit // MINOR
        elif limit is not None:
            context.report.left_out(f"penalty_thresholds.csv: {row['penalty']}", "no such limit here")
    limits = {
        (penalty, unit, group): stated[penalty, unit, nearest]
        for penalty, unit in dict.fromkeys((penalty, unit) for penalty, unit, _ in stated)
        for group in context.groups
        if (nearest := next((above for above in context.line(group) if (penalty, unit, above) in stated), None)) is not None
    }
    context.check()
    _put_settings(context, limits)
    _put_loan_limits(context, stated)
    context.limits = limits
    context.report.counts["penalty_thresholds"] = len(rows)


def _put_settings(context: Context, limits: Limits) -> None:
    settings = [
        {"organisation_id": context.organisations[unit], "patron_category_id": context.groups[group], "field": field, "number": limit}
        for (penalty, unit, group), limit in limits.items()
        for field in _FIELDS.get(penalty, ())
    ]
    context.add_plain(CategorySetting, settings)
    context.report.mapped("penalty_thresholds.csv: fines, overdue", "autoblock limit (junior and adult) and max overdue loans of categories", len(settings))


def _put_loan_limits(context: Context, stated: Limits) -> None:
    """Write `loans-max` rules: the root group as `*`, others as one for each group that they are nearest to."""
    rules = []
    for (penalty, unit, group), limit in stated.items():
        if penalty != LOANS:
            continue
        members = [None] if context.group_parents[group] == "" else [m for m in context.members(group) if _nearest(context, stated, unit, m) == group]
        for member in members:
            variables = Variables(patron_category_id=context.groups[member] if member else None)
            rules.append(Rule(parameter="loans-max", organisation_id=context.organisations[unit], value=Value(limit), variables=variables))
    put_rules(context, rules)
    context.report.mapped("penalty_thresholds.csv: checkouts", "rules of Loans, maximum number", len(rules))


def _nearest(context: Context, stated: Limits, unit: str, group: str) -> str | None:
    return next((above for above in context.line(group) if (LOANS, unit, above) in stated), None)


def load_penalties(context: Context) -> None:
    """Write staff penalties as messages; of the system's own, count those that the limits confirm and name the others."""
    rows = context.source.read("penalties", _PENALTY_COLUMNS)
    names = _Confirmation(context)
    confirmed, messages = 0, []
    for row in rows:
        patron = context.patrons[row["patron_barcode"]]
        if row.is_over("stop_date", context.now):
            context.report.left_out("penalties.csv: ended penalties", "they hold no more")
        elif row["penalty"].startswith("PATRON_EXCEEDS"):
            doubt = names.doubt(row, patron)
            confirmed += doubt is None
            if doubt is not None:
                context.report.left_out(f"{row.file}:{row.line}: {row['penalty']}", doubt)
        else:
            messages.append(_message(context, row, patron))
            if row["stop_date"]:
                context.report.warn(f"{row.file}:{row.line}: the message ends on {row['stop_date']} there; here it stands until it is removed or archived")
    context.check()
    context.add_plain(Message, messages)
    context.report.counts["penalties"] = len(rows)
    context.report.mapped("penalties.csv: system penalties", "not loaded: blocks are computed; so many of them hold here too", confirmed)
    context.report.mapped("penalties.csv: staff penalties", "staff messages (block, alert, note) and invalid addresses", len(messages))


def _message(context: Context, row: Row, patron: int) -> dict[str, Any]:
    kind = "block" if row["block_list"] else "note" if row["penalty"] == "SILENT_NOTE" else "alert"
    subject = row["message_title"]
    if row["penalty"].startswith("INVALID_PATRON"):
        kind, subject = "invalid-address", _ADDRESS.get(row["penalty"], "phone")
    return {
        "organisation_id": context.account_id, "patron_id": patron, "kind": kind, "subject": subject, "text": row["message"] or row["label"],
        "created_at": row.required_instant("set_date", context.now), "created_by": row["staff"] or ADDED_BY,
        "created_at_id": row.reference("org_unit", context.organisations),
    }  # fmt: skip


class _Confirmation:
    """Says why a system penalty does not hold by what was loaded, None where it does."""

    def __init__(self, context: Context) -> None:
        self._context, self._limits = context, context.limits
        self._late: dict[int, int] = {}
        self._out: dict[int, int] = {}
        for loan in context.loans.values():
            self._out[loan.patron_id] = self._out.get(loan.patron_id, 0) + loan.is_out
            self._late[loan.patron_id] = self._late.get(loan.patron_id, 0) + loan.is_overdue

    def doubt(self, row: Row, patron: int) -> str | None:
        """Compare with the limit of the patron's group at their home unit or above."""
        card, penalty = row["patron_barcode"], row["penalty"]
        group = self._context.patron_groups[card]
        places = self._context.above(self._context.patron_homes[card])
        limit = next((self._limits[penalty, unit, group] for unit in places if (penalty, unit, group) in self._limits), None)
        if limit is None:
            return "no limit of this kind is set for the patron's group"
        reached = {FINES: self._context.balances, OVERDUE: self._late, LOANS: self._out}[penalty].get(patron, 0)
        if reached >= limit and reached > 0:
            return None
        if penalty == FINES:
            rest = ", and bills without an amount" if patron in self._context.unknown_amounts else ""
            return mark("the debt that is known is {debt}, below {limit}{rest}").format(debt=format_amount(reached), limit=format_amount(limit), rest=rest)
        return f"{reached}, below {limit}"
