"""How keys are written on the screen."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_name(key: str) -> str:
    """Return a key as the system writes it; Return as Enter, as it is called everywhere else."""
    return "Enter" if key == "Return" else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
