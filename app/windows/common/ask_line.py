"""The question before something is put back: what, from what, to what; the safe answer has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import metric


class AskLine(QFrame):
    """Hidden until it asks. `answered` carries whether it shall be done."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("put_back_question")
        self.setProperty("box", "warn")
        self._heading = PlainLabel("", self, role="section", wrap=True)
        self._heading.setObjectName("put_back_what")
        self._text = PlainLabel("", self, role="secondary", wrap=True)
        self._text.setObjectName("put_back_step")
        self._yes = Button("", self, icon_name="undo-2", kind="primary", name="confirm_put_back")
        self._no = Button("", self, name="cancel_put_back")
        words = QVBoxLayout()
        words.setSpacing(metric(1))
        words.addWidget(self._heading)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(metric(11), metric(7), metric(11), metric(7))
        row.setSpacing(metric(8))
        row.addLayout(words, 1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self.leave)
        self.hide()

    def retranslate(self) -> None:
        """Put the buttons in the present language."""
        self._yes.setText(self.tr("&Put back"))
        self._no.setText(self.tr("Cancel"))

    def ask(self, heading: str, step: str) -> None:
        """Ask."""
        self._heading.setText(heading)
        self._text.setText(step)
        set_spoken(self, f"{heading} {step}")
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the question, not the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Do nothing."""
        if not self.isHidden():
            self.hide()
            self.answered.emit(False)

    @Slot()
    def _on_yes(self) -> None:
        self.hide()
        self.answered.emit(True)
