"""A dialog that opens as high as what stands in it needs, and no higher."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog


class FittedDialog(QDialog):
    """Give it a least width. Qt reckons the height of lines that wrap by the width that they ask for: narrower than the least one, so too high."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self.minimumWidth(), 0))
