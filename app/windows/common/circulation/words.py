"""How due dates, fees and states read in the rows of the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.background.client import Client
from app.domain.desk_refusals import DeskRefused
from app.domain.explanation import read_text
from app.domain.money import parse_amount
from app.domain.parameters.catalogue import catalogue
from app.domain.periods import Due
from app.domain.refusals import Invalid
from app.domain.text import Sentence
from app.services.desk.results import Fee, KeptFor, Lent
from app.windows.common.circulation.rows import DeskRow, State
from app.windows.common.formats import date_text, instant_text, money_text, number_text
from app.windows.common.row_table_model import Cell
from app.windows.common.words import say


def due_text(due: Due, client: Client) -> str:
    """Write a due date: of a loan by the hour with the time of day, of an open loan in parentheses."""
    text = instant_text(client.local(due.at)) if due.at is not None else date_text(due.day)
    return f"({text})" if due.is_open else text


def kept_line(line: Mapping[str, Any], currency: str) -> str:
    """Return a line that a debt keeps, with its amount as the locale has it; one that is no amount as it stands."""
    text, amount = say(read_text(line)), str(line.get("amount", ""))
    with suppress(Invalid):
        amount = money_text(parse_amount(amount), currency) if amount else ""
    return f"{text}{' =' if '×' in text else ':'} {amount}" if amount else text


def fees_total(fees: Sequence[Fee]) -> int:
    """Return what fees come to, in minor units."""
    return sum(fee.amount for fee in fees)


def fees_text(fees: Sequence[Fee], currency: str) -> str:
    """Write what fees come to, nothing where there are none."""
    total = fees_total(fees)
    return money_text(total, currency) if total else ""


def rule_text(answer: Lent, client: Client) -> str:
    """Name the rule that decided, and whose it is; nothing where none did (the copy's own loan period, a date by hand)."""
    if answer.rule is None:
        return ""
    node = client.tree.nodes.get(answer.rule.organisation_id)
    name = catalogue()[answer.rule.parameter].named.within(client.language)
    return f"{name}, {node.name}" if node is not None else name


def sentences(said: Sequence[Sentence]) -> str:
    """Write several sentences on one line."""
    return " ".join(say(one) for one in said)


def state_cell(row: DeskRow, done: str, warnings: Sequence[Sentence] = ()) -> Cell:
    """Return the cell that says how far a row has come; warnings of a row that is done stand in it."""
    if row.state is State.WAITING:
        return Cell(text=QCoreApplication.translate("DeskRow", "waiting …"), icon="hourglass", colour="text2")
    if row.state is State.REFUSED:
        return Cell(text=QCoreApplication.translate("DeskRow", "refused"), icon="octagon-x", icon_colour="danger", colour="danger", bold=True)
    if row.state is State.ASIDE:
        return Cell(text=QCoreApplication.translate("DeskRow", "set aside"), colour="text2")
    if row.state is State.UNDONE:
        return Cell(text=QCoreApplication.translate("DeskRow", "undone"), icon="undo-2", colour="text2")
    if row.state is State.CARD:
        return Cell(text=QCoreApplication.translate("DeskRow", "card"), icon="user-check", colour="text2")
    if row.state is State.ASKS:
        return Cell(text=QCoreApplication.translate("DeskRow", "to be confirmed"), icon="coins", colour="warn", bold=True)
    if warnings:
        return Cell(text=sentences(warnings), icon="triangle-alert", icon_colour="warn", colour="warn")
    return Cell(text=done, icon="circle-check" if row.state is State.DONE else "", icon_colour="ok")


def refusal_text(row: DeskRow) -> str:
    """Return the first reason of a refused row, and how many others there are."""
    if row.refusal is None:
        return ""
    reasons = row.refusal.against if isinstance(row.refusal, DeskRefused) else (row.refusal,)
    more = len(reasons) - 1
    text = say(reasons[0])
    return f"{text} {QCoreApplication.translate('DeskRow', '(and {count} more)').format(count=number_text(more))}" if more else text


def whereabouts(kept: KeptFor | None, send_to: tuple[str, str] | None) -> str:
    """Say where a copy that is free goes: whom it is kept for, to which unit it is sent; nothing where it stays."""
    parts = []
    if kept is not None:
        text = QCoreApplication.translate("DeskRow", "Kept for {patron}, {pickup}, until {day}.")
        parts.append(text.format(patron=kept.name or kept.card, pickup=kept.pickup, day=date_text(kept.until)))
    if send_to is not None:
        parts.append(QCoreApplication.translate("DeskRow", "It is to be sent to {unit}.").format(unit=send_to[1]))
    return " ".join(parts)
