"""The pages of the preview: an e-mail, an SMS with its length, a letter. They show text, and nothing else whatever stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.domain.texts import NoticeText, sms_size
from app.windows.common.formats import number_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.texts.letter import Letter, LetterView
from app.windows.common.theme import metric


class MessagePage(QWidget):
    """An e-mail or an SMS: to whom, the subject, the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._to = PlainLabel("", self, role="secondary", elide=True)
        self._subject = PlainLabel("", self, role="value", elide=True)
        self._subject.setObjectName(f"{name}_subject")
        self.text = QPlainTextEdit(self)
        self.text.setObjectName(f"{name}_text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.size_note = PlainLabel("", self, role="secondary")
        self.size_note.setObjectName(f"{name}_size")
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(10), metric(10), metric(10))
        column.setSpacing(metric(6))
        for widget in (self._to, self._subject, self.text, self.size_note):
            column.addWidget(widget)

    def show_mail(self, address: str, text: NoticeText) -> None:
        """Show an e-mail."""
        self._show(address, text)
        self._subject.setText(self.tr("Subject: {subject}").format(subject=text.subject))
        self.size_note.hide()

    def show_sms(self, number: str, text: NoticeText) -> None:
        """Show an SMS, and how long it is."""
        self._show(number, text)
        self._subject.hide()
        size = sms_size(text.text)
        said = self.tr("Characters: {characters} · parts: {parts}").format(characters=number_text(size.characters), parts=number_text(size.parts))
        unusual = self.tr("a part has 70 characters only, because of letters that SMS has no short form of")
        self.size_note.setText(f"{said} · {unusual}" if size.is_unicode else said)

    def _show(self, to: str, text: NoticeText) -> None:
        self._to.setText(self.tr("To: {address}").format(address=to) if to else self.tr("To: no address"))
        self.text.setPlainText(text.text)
        set_spoken(self.text, self.tr("Text"))


class LetterPage(QScrollArea):
    """A letter as it is printed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view = LetterView()
        self.view.setObjectName(f"{name}_view")
        self.setWidget(self.view)

    def show_letter(self, letter: Letter) -> None:
        """Show another letter."""
        set_spoken(self.view, self.tr("Letter"))
        self.view.show_letter(letter)
