"""What the window Explain is opened with: a real situation, and the parameter that is asked about (X1)."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.desk.real_case import RealAsked

COMMAND = "parameters.explain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """`asked` None: the window begins where one works; `parameter` empty: what decided the due date of the loan, else the loan period."""

    asked: RealAsked | None = None
    parameter: str = ""
    selector: str | None = None
