"""What a locked workstation shows: whose it is, and a field for the password. Nothing else can be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.background.client import Client
from app.background.worker import Worker
from app.domain.refusals import Refusal, SignInRefused
from app.windows.app_icon import app_icon
from app.windows.common.buttons import Button
from app.windows.common.icons import pixmap
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_tip
from app.windows.common.theme import metric, theme
from app.windows.common.words import say
from app.windows.wrong_passwords import WrongPasswords


class LockPage(QWidget):
    """Asks for the password of the person who is signed in. `opened` when it was right, `other_wanted` for another person."""

    opened = Signal()
    other_wanted = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lock_page")
        self._client = client
        self.worker = Worker(self)
        self._wrong = WrongPasswords(self)
        self._refusal: Refusal | None = None
        self._busy = False
        self._make()
        self._lay_out()
        self._wrong.passed.connect(self._show_state)
        self._button.clicked.connect(self._on_button_clicked)
        self._other.clicked.connect(self.other_wanted)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.retranslate()

    @property
    def waiting(self) -> int:
        """Seconds left to wait after wrong passwords."""
        return self._wrong.waiting

    def begin(self) -> None:
        """Stand ready with an empty field."""
        self._refusal = None
        self._password.clear()
        self._show_state()
        settle(self)
        self._password.setFocus()

    def shut(self) -> None:
        """Give the thread back."""
        self.worker.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks, Esc empties the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._other if self._other.hasFocus() else self._button).click()
        elif event.key() == Qt.Key.Key_Escape:
            self._password.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put every word into the present language."""
        self._heading.setText(self.tr("This workstation is locked"))
        self._hint.setText(self.tr("Everything is as it was left, what is typed too."))
        self._name_label.setText(self.tr("Name"))
        self._password_label.setText(self.tr("&Password"))
        self._other.setText(self.tr("&Sign in as another"))
        self._button.setText(self.tr("&Unlock"))
        set_tip(self._password, self.tr("The password that you signed in with."))
        set_tip(self._other, self.tr("Signs {name} out. What is not saved is lost; you are asked first.").format(name=self._client.actor.name))
        self._show_state()
        settle(self)

    def _make(self) -> None:
        self._sign = PlainLabel("", self)
        self._heading = PlainLabel("", self, role="heading")
        self._hint = PlainLabel("", self, role="secondary")
        self._name_label, self._password_label = PlainLabel("", self), PlainLabel("", self)
        self._name = PlainLabel(self._client.actor.name, self, role="value")
        self._name.setObjectName("locked_by")
        self._password = QLineEdit(self)
        self._password.setObjectName("unlock_password")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password_label.setBuddy(self._password)
        self._message = PlainLabel("", self, role="error", wrap=True)
        self._message.setObjectName("unlock_message")
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._other = Button("", self, name="unlock_other")
        self._button = Button("", self, kind="primary", name="unlock")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metric(12))
        picture = PlainLabel("", self)
        picture.setPixmap(app_icon().pixmap(metric(36), metric(36)))
        head.addWidget(picture)
        head.addWidget(PlainLabel("Lånedisk", self, role="name"), 1)
        title = QHBoxLayout()
        title.setSpacing(metric(8))
        title.addWidget(self._sign)
        title.addWidget(self._heading, 1)
        form = QGridLayout()
        form.setHorizontalSpacing(metric(12))
        form.setVerticalSpacing(metric(7))
        form.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(((self._name_label, self._name), (self._password_label, self._password))):
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._button)
        card = QWidget(self)
        column = QVBoxLayout(card)
        column.setSpacing(metric(10))
        for line in (head, title):
            column.addLayout(line)
        column.addWidget(self._hint)
        column.addLayout(form)
        column.addWidget(self._message)
        column.addWidget(self._progress)
        column.addLayout(buttons)
        self._card = card
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @Slot()
    def _show_state(self) -> None:
        sentence = self._wrong.sentence() if self._wrong.waiting else say(self._refusal) if self._refusal is not None else ""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self._progress.setVisible(self._busy)
        self._button.setEnabled(not self._busy and not self._wrong.waiting)
        self._other.setEnabled(not self._busy)

    def _show_opened(self, _nothing: object) -> None:
        self._busy = False
        self._wrong.forget()
        self._password.clear()
        self._show_state()
        self.opened.emit()

    def _show_refusal(self, refusal: Refusal) -> None:
        self._busy, self._refusal = False, refusal
        if isinstance(refusal, SignInRefused):
            self._wrong.count()
            self._password.selectAll()
        self._show_state()
        self._password.setFocus()

    @Slot()
    def _on_button_clicked(self) -> None:
        if not self._button.isEnabled():
            return
        password, client = self._password.text(), self._client
        self._busy, self._refusal = True, None
        self._show_state()
        self.worker.do(self, lambda: client.confirm(password), self._show_opened, self._show_refusal)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._sign.setPixmap(pixmap("lock", "text2", 18, self.devicePixelRatioF()))
        self._card.setFixedWidth(metric(420))
        self._progress.setFixedHeight(metric(4))
