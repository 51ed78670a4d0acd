"""Debts and payments: what is open of a transaction is its balance."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.domain.money import format_amount
from app.domain.text import mark
from app.models.debt import Debt, Payment, PaymentPart
from app.services.imports.context import Context
from app.services.imports.source import Row

_COLUMNS = (
    "line_id", "line_type", "xact_id", "xact_type", "patron_barcode", "loan_id", "item_barcode", "billing_location", "line_time", "type",
    "amount", "voided", "note", "accepting_staff", "adjusts_bill",
)  # fmt: skip
_KINDS = {
    "overdue materials": "overdue", "lost materials": "replacement", "long overdue materials": "replacement", "lost materials processing fee": "handling",
    "long overdue materials processing fee": "handling", "rental fee": "loan", "notification fee": "notice",
}  # fmt: skip
_MEANS = {
    "cash_payment": "cash", "check_payment": "cheque", "credit_card_payment": "card", "debit_card_payment": "card", "work_payment": "work",
    "goods_payment": "goods", "forgive_payment": "forgiven", "credit_payment": "credit", "account_adjustment": "adjustment",
}  # fmt: skip


def load_debts(context: Context) -> None:
    """Write bills as debts and what came in as payments with the parts that went to each debt, oldest first."""
    rows = context.source.read("debts", _COLUMNS)
    bills = [row for row in rows if row["line_type"] == "bill" and not row.flag("voided") and row["amount"] != ""]
    payments = [row for row in rows if row["line_type"] == "payment" and not row.flag("voided") and row["amount"] != ""]
    debts = [_debt(context, row) for row in bills]
    incoming = [_payment(context, row) for row in payments]
    context.check()
    debt_ids = context.add(Debt, debts)
    payment_ids = context.add(Payment, incoming)
    context.check()
    _Settling(context, bills, debts, debt_ids).settle(payments, incoming, payment_ids)
    _tell(context, rows, len(bills), len(payments))


def _common(context: Context, row: Row) -> dict[str, Any]:
    return {
        "organisation_id": context.account_id, "patron_id": row.required_reference("patron_barcode", context.patrons),
        "point_id": row.reference("billing_location", context.organisations), "amount": row.money("amount"), "note": row["note"],
    }  # fmt: skip


def _debt(context: Context, row: Row) -> dict[str, Any]:
    loan = row.reference("loan_id", context.loans)
    kind = _kind(row["type"])
    running = kind == "overdue" and loan is not None and loan.is_out
    return _common(context, row) | {
        "kind": kind, "type_name": row["type"], "since": row.required_instant("line_time", context.now), "loan_id": loan.id if loan else None,
        "copy_id": row.reference("item_barcode", context.copies), "delay_due": loan.due if running and loan else None, "created_by": row["accepting_staff"],
    }  # fmt: skip


def _kind(billing_type: str) -> str:
    return _KINDS.get(billing_type.casefold(), "manual")


def _payment(context: Context, row: Row) -> dict[str, Any]:
    if row["type"] not in _MEANS:
        row.bad(mark("type is {text}, which is no kind of payment"), text=row["type"])
    return _common(context, row) | {
        "means": _MEANS.get(row["type"], ""), "at": row.required_instant("line_time", context.now), "by": row["accepting_staff"],
    }  # fmt: skip


class _Settling:
    """Divides payments among the debts of their transaction."""

    def __init__(self, context: Context, bills: list[Row], debts: list[dict[str, Any]], ids: list[int]) -> None:
        self.context = context
        self.open: dict[int, int] = {}
        self.by_line: dict[str, int] = {}
        self.by_transaction: dict[str, list[int]] = {}
        self.owner: dict[int, int] = {}
        order = sorted(zip(bills, debts, ids, strict=True), key=lambda item: (item[1]["since"], item[2]))
        for row, values, number in order:
            self.open[number] = values["amount"]
            self.owner[number] = values["patron_id"]
            self.by_line[row["line_id"]] = number
            self.by_transaction.setdefault(row["xact_id"], []).append(number)

    def settle(self, rows: list[Row], payments: list[dict[str, Any]], ids: list[int]) -> None:
        """Write the parts; what a payment leaves over is told. Open sums are kept by patron and by transaction."""
        parts = []
        for row, values, number in sorted(zip(rows, payments, ids, strict=True), key=lambda item: (item[1]["at"], item[2])):
            left = values["amount"]
            for debt in self._order(row):
                part = min(left, self.open[debt])
                if part:
                    parts.append({"organisation_id": self.context.account_id, "payment_id": number, "debt_id": debt, "amount": part})
                    self.open[debt] -= part
                    left -= part
            if left:
                self._tell_rest(row, left)
        self.context.add_plain(PaymentPart, parts)
        for debt, rest in self.open.items():
            owner = self.owner[debt]
            self.context.balances[owner] = self.context.balances.get(owner, 0) + rest
        for transaction, numbers in self.by_transaction.items():
            self.context.open_sums[transaction] = sum(self.open[number] for number in numbers)

    def _order(self, row: Row) -> list[int]:
        """The debts that a payment is for: the bill that it adjusts first, then the oldest of its transaction."""
        named = self.by_line.get(row["adjusts_bill"])
        others = self.by_transaction.get(row["xact_id"], [])
        return others if named is None else [named, *(debt for debt in others if debt != named)]

    def _tell_rest(self, row: Row, left: int) -> None:
        self.context.report.warn(f"{row.file}:{row.line}: {format_amount(left)} of a payment of {row['amount']} belongs to no bill that is known")


def _tell(context: Context, rows: list[Row], bills: int, payments: int) -> None:
    report = context.report
    report.counts["debts"] = len(rows)
    report.counts["bills"], report.counts["payments"] = bills, payments
    _tell_kinds(context, rows)
    voided = sum(row.flag("voided") for row in rows)
    report.left_out("debts.csv: voided lines", "nothing is owed by them", voided)
    for row in rows:
        if row["amount"] == "" and not row.flag("voided"):
            context.unknown_amounts.add(context.patrons[row["patron_barcode"]])
            report.warn(f"{row.file}:{row.line}: the amount of transaction {row['xact_id']} is unknown; no debt was made")
    report.left_out("debts.csv: bills without an amount", "a debt has an amount; each is named under the warnings", sum(row["amount"] == "" for row in rows))


def _tell_kinds(context: Context, rows: list[Row]) -> None:
    """Say which type of bill became which kind of debt, and which kind of payment which means."""
    loaded = [row for row in rows if row["amount"] != "" and not row.flag("voided")]
    for (line, name), count in Counter((row["line_type"], row["type"]) for row in loaded).items():
        if line == "bill":
            context.report.mapped(f"debts.csv: bill, {name or 'type unknown'}", f"debts of kind {_kind(name)}", count)
        else:
            context.report.mapped(f"debts.csv: payment, {name}", f"payments ({_MEANS[name]}) with the parts that went to each debt", count)


def load_balances(context: Context) -> None:
    """Compare what is open of each transaction with the balance that the source gives; differences are told, never mended."""
    rows = context.source.read("debt_balances", ("xact_id", "patron_barcode", "balance", "complete"))
    for row in rows:
        wanted, found = row.money("balance"), context.open_sums.get(row["xact_id"], 0)
        if row.flag("complete") and wanted != found:
            context.report.warn(
                f"{row.file}:{row.line}: transaction {row['xact_id']} owes {format_amount(wanted or 0)} there and {format_amount(found)} by the lines"
            )
    context.report.counts["debt_balances"] = len(rows)
    context.report.mapped("debt_balances.csv", "compared with what is open of each transaction", len(rows))
