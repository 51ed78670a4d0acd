"""Which parameter a fee, a refusal or a notice goes back to: where its explanation begins (X1, X13, X15)."""

from __future__ import annotations

from collections.abc import Mapping

LOAN_PERIOD, OVERDUE_FEE, LENDING_CONTROL = "loan-period", "overdue-fee", "lending-control"

OF_FEE: Mapping[str, str] = {
    "loan": "loan-fee", "overdue": OVERDUE_FEE, "overdue-on-invoice": "overdue-fee-on-invoice", "notice": "message-fee", "handling": "message-fee",
    "reservation": "reservation-fee", "not-collected": "reservation-fee-not-collected", "pickup": "pickup-fee", "replacement": "invoice-replacement-fee",
}  # fmt: skip
"""By kind of debt; one by hand, or of an invalid address, goes back to none."""

OF_REASON: Mapping[str, str] = {
    "lending-control": LENDING_CONTROL, "loans": "loans-max", "red-signal": "red-signal-stop", "trapped": "reservation-control",
    "invoiced": "invoice-handle-copies", "renewals-max": "renewals-max", "renewal-at-status": "renewal-at-status", "open-loan": "loan-period-open",
}  # fmt: skip
"""By kind of reason against a loan or a renewal; blocks, statuses and the like go back to none."""


def of_reasons(kinds: list[str], otherwise: str) -> str:
    """Return the parameter of the first reason that goes back to one."""
    return next((OF_REASON[kind] for kind in kinds if kind in OF_REASON), otherwise)


def of_notice(kind: str) -> tuple[str, str | None]:
    """Return parameter and selector value by the kind of a notice."""
    if kind == "overdue-warning":
        return "overdue-warning", None
    if kind == "invoice" or "reminder" in kind:
        return "claim-interval", kind
    return "message-method", None
