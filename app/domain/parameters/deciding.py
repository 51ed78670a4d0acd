"""Which parameter a fee, a refusal or a notice goes back to: where its explanation begins (X1, X13, X15)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.parameters.catalogue import catalogue

LOAN_PERIOD, OVERDUE_FEE, LENDING_CONTROL = "loan-period", "overdue-fee", "lending-control"

OF_FEE: Mapping[str, str] = {
    "loan": "loan-fee", "overdue": OVERDUE_FEE, "overdue-on-invoice": "overdue-fee-on-invoice", "notice": "message-fee", "handling": "message-fee",
    "reservation": "reservation-fee", "not-collected": "reservation-fee-not-collected", "pickup": "pickup-fee", "replacement": "invoice-replacement-fee",
}  # fmt: skip
"""By kind of debt; one by hand, or of an invalid address, goes back to none."""

_OF_REASON: Mapping[str, str] = {
    "loans": "loans-max", "red-signal": "red-signal-stop", "trapped": "reservation-control", "invoiced": "invoice-handle-copies",
    "open-loan": "loan-period-open",
}  # fmt: skip
"""By kind of reason, where that is not the parameter itself; blocks, statuses and the like go back to none."""


def of_reasons(kinds: Iterable[str], otherwise: str) -> str:
    """Return the parameter of the first reason that goes back to one."""
    found = (_OF_REASON.get(kind, kind) for kind in kinds)
    return next((key for key in found if key in catalogue()), otherwise)


def of_notice(kind: str) -> tuple[str, str | None]:
    """Return parameter and selector value by the kind of a notice."""
    if kind == "overdue-warning":
        return "overdue-warning", None
    if kind == "invoice" or "reminder" in kind:
        return "claim-interval", kind
    return "message-method", None
