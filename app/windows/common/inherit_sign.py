"""The sign beside a field that can inherit: where its value comes from, and the button that leads back to the inherited one."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.windows.common.buttons import IconButton
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric


class Origin(Enum):
    """Where the value of a field comes from."""

    PLAIN = "plain"
    """Nothing is inherited here."""
    INHERITED = "inherited"
    OWN = "own"


_PLACES = {Origin.PLAIN: 0, Origin.INHERITED: 1, Origin.OWN: 2}


class InheritSign(QStackedWidget):
    """Keeps its place, whatever it shows: nothing, the word *inherited*, or the button."""

    inherit_wanted = Signal()

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self._word = PlainLabel("", self, role="inherited")
        self._back = IconButton("corner-up-left", "", self, colour="accent", name=f"{name}_inherit")
        self._back.clicked.connect(self.inherit_wanted)
        for widget in (QWidget(self), self._word, self._back):
            self.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_origin(self, origin: Origin, source: str) -> None:
        """Say in the present language where the value comes from, `source` being whose value is inherited (empty: not known)."""
        self._word.setText(QCoreApplication.translate("Field", "inherited"))
        if source:
            tip = QCoreApplication.translate("Field", "Takes the value of {source} again (Ctrl+I)").format(source=source)
        else:
            tip = QCoreApplication.translate("Field", "Inherits again (Ctrl+I)")
        self._back.set_name(QCoreApplication.translate("Field", "Inherit"), tip)
        self.setCurrentIndex(_PLACES[origin])
        self.setFixedWidth(max(self._word.sizeHint().width(), metric(24)))
        self.setFixedHeight(metric(26))

    def set_allowed(self, allowed: bool) -> None:
        """Make the button active or inactive."""
        self._back.setEnabled(allowed)
