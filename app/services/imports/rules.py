"""Circulation rules: each result of a matchpoint becomes a rule at its organisation × patron group × modifier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select

from app.database.bulk import update_rows
from app.domain.audit import LogEntry
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import Changed, difference, rule_fields
from app.domain.parameters.history import IMPORTED
from app.domain.parameters.rule import Rule, Variables, combination
from app.domain.parameters.value import Value, check_value
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.parameter_rule import ParameterRule
from app.models.register import FeeLevel
from app.queries.parameters import list_rules_by_combination
from app.services.imports.context import Context
from app.services.imports.source import Row

_NO_PLACE = (
    "shelf_location", "marc_type", "marc_form", "marc_bib_level", "marc_vr_format", "copy_circ_lib", "copy_owning_lib", "user_home_ou",
    "ref_flag", "juvenile_flag", "is_renewal", "usr_age_lower_bound", "usr_age_upper_bound", "item_age",
)  # fmt: skip
"""Criteria that a rule here has no variable for."""

_COLUMNS = (
    "rule_id", "active", "org_unit", "patron_group", "circ_modifier", *_NO_PLACE, "circulate", "duration_short", "duration_normal",
    "duration_extended", "max_renewals", "fine_normal", "fine_interval", "grace_period", "max_fine", "max_fine_is_percent",
)  # fmt: skip
_FEE_UNITS = {("days", 1): "per-day", ("weeks", 1): "per-week", ("days", 7): "per-week"}


@dataclass(frozen=True, slots=True)
class Result:
    """One result of a matchpoint: what becomes the value of a parameter."""

    row: Row
    parameter: str
    value: Value
    selector: str | None = None

    @property
    def place(self) -> tuple[str, str | None, str, str]:
        """What must be equal for two results to be rivals but for their group."""
        return self.parameter, self.selector, self.row["org_unit"], self.row["circ_modifier"]


def _usable_rows(context: Context) -> list[Row]:
    """Return the matchpoints that have a place here, and take the own periods of short and extended copies from the most general one."""
    rows = context.source.read("circ_rules", _COLUMNS)
    context.report.counts["circ_rules"] = len(rows)
    usable = [row for row in rows if _is_usable(context, row)]
    _refuse_rivals(usable)
    general = next((row for row in usable if _is_general(context, row)), None)
    if general is not None:
        for kind in ("short", "extended"):
            period = general.duration(f"duration_{kind}")
            if period is not None:
                context.own_periods[kind] = period
    _tell_other_periods(context, usable, general)
    return usable


def _refuse_rivals(rows: list[Row]) -> None:
    seen: dict[tuple[str, str, str], int] = {}
    for row in rows:
        key = row["org_unit"], row["patron_group"], row["circ_modifier"]
        if key in seen:
            row.bad(mark("a rule for the same organisation, group and modifier is there already, at line {line}"), line=seen[key])
        seen.setdefault(key, row.line)


def _is_usable(context: Context, row: Row) -> bool:
    name = f"circ_rules.csv: rule {row['rule_id']}"
    if not row.flag("active"):
        context.report.left_out(name, "it is not active")
        return False
    odd = [column for column in _NO_PLACE if row[column]]
    if odd:
        context.report.left_out(name, f"no variable here for {', '.join(odd)}")
    return not odd


def _is_general(context: Context, row: Row) -> bool:
    return _is_root(context, row["patron_group"]) and not row["circ_modifier"] and context.organisation_parents.get(row["org_unit"]) == ""


def _is_root(context: Context, group: str) -> bool:
    return context.group_parents.get(group) == ""


def _tell_other_periods(context: Context, rows: list[Row], general: Row | None) -> None:
    for row in rows:
        own = [(row.duration(f"duration_{kind}"), kind) for kind in ("short", "extended")]
        if row is not general and any(period is not None and period != context.own_periods.get(kind) for period, kind in own):
            why = "the own loan period of a copy holds for every patron; it is that of the most general rule"
            context.report.left_out(f"circ_rules.csv: short or extended days of {row['patron_group']}", why)


def load_rules(context: Context) -> None:
    """Write the rules; one that is equal to a base rule of the account takes its place."""
    rows = _usable_rows(context)
    levels = list(context.session.scalars(select(FeeLevel.code).order_by(FeeLevel.position)))
    results = [result for row in rows for result in _results(context, row, levels)]
    for result in results:
        _check(result)
    context.check()
    rules = list(_spread(context, results))
    put_rules(context, rules)
    context.report.counts["rules"] = len(rules)
    context.report.mapped("circ_rules.csv", "circulation rules (durations and fines: normal; a parent group: one for each group beneath)", len(rules))


def _results(context: Context, row: Row, levels: list[str]) -> Iterator[Result]:
    """Return the results that are filled."""
    period, renewals, grace = row.duration("duration_normal"), row.whole("max_renewals"), row.duration("grace_period")
    if row["circulate"]:
        yield Result(row, "lending-control", Value(int(row.flag("circulate"))))
    if period is not None:
        yield Result(row, "loan-period", Value(period.number, unit=period.unit))
        yield Result(row, "loan-period-renewal", Value(period.number, unit=period.unit))
    if renewals is not None:
        yield Result(row, "renewals-max", Value(renewals))
    yield from _fee(context, row)
    if grace is not None and grace.unit == "days":
        yield Result(row, "overdue-grace", Value(grace.number, unit="days"))
    elif grace is not None:
        context.report.left_out(f"circ_rules.csv: grace period of rule {row['rule_id']}", "a grace period is in days here")
    highest = row.money("max_fine")
    if row.flag("max_fine_is_percent"):
        context.report.left_out(f"circ_rules.csv: highest fine of rule {row['rule_id']}", "a share of the price is no cap here")
    elif highest is not None:
        yield from (Result(row, "overdue-fee-max-copy", Value(highest), level) for level in levels)


def _fee(context: Context, row: Row) -> Iterator[Result]:
    fine, interval = row.money("fine_normal"), row.duration("fine_interval")
    if fine is None or interval is None:
        return
    unit = _FEE_UNITS.get((interval.unit, interval.number))
    if unit is None:
        context.report.left_out(f"circ_rules.csv: fine of rule {row['rule_id']}", "a fee is per day, per week or once here")
    else:
        yield Result(row, "overdue-fee", Value(fine, unit=unit))


def _check(result: Result) -> None:
    parameter = catalogue()[result.parameter]
    try:
        check_value(parameter, result.value)
    except Invalid as refused:
        result.row.bad(mark("{parameter}: {reason}"), parameter=result.parameter, reason=refused)


def _spread(context: Context, results: list[Result]) -> Iterator[Rule]:
    """Return the rules: the root group as `*`, another as one for each group beneath, where no nearer group says something else."""
    for result in results:
        if _is_root(context, result.row["patron_group"]):
            yield _rule(context, result, None)
            continue
        for member in context.members(result.row["patron_group"]):
            rivals = [other for other in results if other.place == result.place and other.row["patron_group"] in context.line(member)]
            if min(rivals, key=lambda other: context.line(member).index(other.row["patron_group"])) is result:
                yield _rule(context, result, context.groups[member])


def _rule(context: Context, result: Result, category_id: int | None) -> Rule:
    modifier = result.row["circ_modifier"]
    return Rule(
        parameter=result.parameter, selector=result.selector, organisation_id=context.organisations[result.row["org_unit"]], value=result.value,
        variables=Variables(patron_category_id=category_id, circulation_category_id=context.modifiers[modifier] if modifier else None),
    )  # fmt: skip


def put_rules(context: Context, rules: list[Rule]) -> None:
    """Insert rules; one whose combination is there already takes the new value. Each goes into the log."""
    there = list_rules_by_combination(context.session, [combination(rule) for rule in rules])
    put = [Changed(seen, replace(seen, value=rule.value, comment=rule.comment)) for rule in rules if (seen := there.get(combination(rule)))]
    changes = [change for change in put if change.new != change.seen]
    new = [rule for rule in rules if combination(rule) not in there]
    update_rows(context.session, ParameterRule, [_new_values(change) for change in changes])
    ids = context.add(ParameterRule, [dict(rule_fields(rule)) | {"combination": combination(rule)} for rule in new])
    for change in changes:
        before, after = difference(change.seen, change.new)
        _log(context, "change", change.seen.id, change.seen, before, after)
    for id_, rule in zip(ids, new, strict=True):
        _log(context, "add", id_, rule, None, rule_fields(rule))
    context.work.touched("parameter_rule")


def _new_values(change: Changed) -> dict[str, object]:
    seen, fields = change.seen, rule_fields(change.new)
    return {"id": seen.id, "version": seen.version, **{name: fields[name] for name in ("number", "text", "unit", "comment")}}


def _log(context: Context, what: str, rule_id: int | None, rule: Rule, before: Mapping[str, object] | None, after: Mapping[str, object]) -> None:
    entry = LogEntry(what=what, entity="parameter_rule", entity_id=rule_id, organisation_id=rule.organisation_id, before=before, after=after, comment=IMPORTED)
    context.work.log(entry)
