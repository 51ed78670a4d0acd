"""What the window Explain is opened with: a real situation, and the parameter that is asked about (X1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.domain.desk_refusals import DeskRefused
from app.domain.parameters.deciding import of_reasons
from app.domain.refusals import Refusal
from app.queries.rule_registers import RuleRegisters
from app.services.desk.real_asked import RealAsked
from app.windows.common.explain.form import Asking
from app.windows.common.icons import icon
from app.windows.common.mnemonics import without

COMMAND = "parameters.explain"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainWanted:
    """`asked` None: the window begins where one works; `parameter` empty: what decided the due date of the loan, else the loan period."""

    asked: RealAsked | None = None
    parameter: str = ""
    selector: str | None = None


def of_refusal(asked: RealAsked, refusal: Refusal | None, otherwise: str) -> ExplainWanted:
    """Return what explains a refusal: the parameter of its first reason that has one, else another."""
    kinds = [reason.kind for reason in refusal.against] if isinstance(refusal, DeskRefused) else []
    return ExplainWanted(asked=asked, parameter=of_reasons(kinds, otherwise))


def explain_words() -> str:
    """Return what the entry of a menu, and a button, is called that leads to Explain."""
    return QCoreApplication.translate("Explain", "E&xplain…")


def explain_action(slot: Callable[[], Any]) -> QAction:
    """Return the entry of a row's menu that leads to Explain, without a parent: the menu takes it."""
    action = QAction(icon("lightbulb"), without(explain_words()), None)
    action.triggered.connect(slot)
    return action


@dataclass(frozen=True, slots=True)
class Situated:
    """As `ExplainWanted`, for a situation that is named instead: what a rule would be set for."""

    asking: Asking
    registers: RuleRegisters
