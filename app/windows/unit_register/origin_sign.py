"""The sign of where a value comes from, where it does not stand beside its field: the word, or the button that inherits again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.windows.common.buttons import IconButton
from app.windows.common.form import Origin
from app.windows.common.plain_label import PlainLabel
from app.windows.common.texts.text_note import TextNote
from app.windows.common.theme import metric


class OriginSign(QWidget):
    """`inherit_wanted` when its button is pressed."""

    inherit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self._word = PlainLabel("", self, role="inherited")
        self._back = IconButton("corner-up-left", "", self, colour="accent", name=f"{name}_inherit")
        self._back.clicked.connect(self.inherit_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._word)
        row.addWidget(self._back)
        row.addStretch(1)
        self.setMinimumHeight(metric(24))
        self.show_origin(Origin.PLAIN)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._word.setText(self.tr("inherited"))
        self._back.set_name(self.tr("Inherit"), self.tr("Takes the value of the organisation above again."))

    def show_origin(self, origin: Origin) -> None:
        """Show the word, the button or nothing."""
        self._word.setVisible(origin is Origin.INHERITED)
        self._back.setVisible(origin is Origin.OWN)

    def set_allowed(self, allowed: bool) -> None:
        """Make the button active or inactive."""
        self._back.setEnabled(allowed)


class SignedNote(TextNote):
    """A text of notices over the whole width; its sign stands elsewhere, as `sign`."""

    def __init__(self, parent: QWidget | None = None, *, name: str, longest: int, lines: int = 3, kind: str | None = None) -> None:
        self.sign = OriginSign(parent, name=name)
        super().__init__(parent, name=name, longest=longest, lines=lines, kind=kind)
        self.sign.inherit_wanted.connect(self.inherit_chosen)
        QShortcut(QKeySequence("Ctrl+I"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self._on_key)

    def set_origin(self, origin: Origin, source: str = "") -> None:
        """Show the value as inherited or own."""
        super().set_origin(origin, source)
        self.sign.show_origin(origin)

    def set_allowed(self, allowed: bool, reason: str = "") -> None:
        """Make it active, or inactive with a tool tip that says why."""
        super().set_allowed(allowed, reason)
        self.sign.set_allowed(allowed)

    @Slot()
    def _on_key(self) -> None:
        """Ctrl+I: back to the inherited text, or the inherited one as one's own."""
        if not self.editor.isEnabled():
            return
        if self.origin is Origin.OWN:
            self.inherit_chosen.emit()
        elif self.origin is Origin.INHERITED:
            self._on_edited()
