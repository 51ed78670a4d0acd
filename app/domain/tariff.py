"""The rules that one copy's delay is settled by, taken from the rule book (circulation.md 3, 6; 003:413-425)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from app.domain.fee_caps import Level
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import Places, overdue_start, start_of
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff:
    """The rules of one copy's delay, all governing on the day of the return (or renewal) for the whole delay.

    `fee`, `grace` and the caps per copy come from the same side, the caps per occasion from the lending unit, `closing`
    (`return-time-of-day`) from the returning point; `levels` are in any order.
    """

    fee: Rule
    grace: Rule
    closing: Rule
    levels: tuple[Level, ...]
    currency: str
    zone: ZoneInfo


def tariff_of(book: RuleBook, places: Places, situation: Situation, day: date, levels: Iterable[tuple[int, str]], *, currency: str, zone: ZoneInfo) -> Tariff:
    """Return the tariff of a copy and patron on a day; `levels` are the fee levels as (from-day, code).

    Raises NotFound where a base rule is missing. Each rule is the one that `decide_at` finds.
    """
    side = overdue_start(book, places, situation, day).node_id

    def at(key: str, selector: str | None = None) -> Rule:
        return book.governing(key, start_of(catalogue()[key], places).node_id, situation, day, selector)

    return Tariff(
        fee=book.governing("overdue-fee", side, situation, day),
        grace=book.governing("overdue-grace", side, situation, day),
        closing=at("return-time-of-day"),
        levels=tuple(
            Level(
                from_day=from_day,
                copy_cap=book.governing("overdue-fee-max-copy", side, situation, day, code),
                occasion_cap=at("overdue-fee-max-occasion", code),
            )
            for from_day, code in levels
        ),
        currency=currency,
        zone=zone,
    )
