"""Matrix, comparison of rules and policy sheet, as pictures are taken of them; see tools/shown.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.windows.circulation_parameters.window import CirculationParametersWindow

if TYPE_CHECKING:
    from tools.stage import Stage


def matrix_of_claims(stage: Stage) -> QWidget:
    """The matrix of a parameter that has a selector, from the window of the rules."""
    window = stage.open("parameters.circulation", "claim-interval")
    assert isinstance(window, CirculationParametersWindow)
    stage.press("rules_matrix", window)
    return stage.main
