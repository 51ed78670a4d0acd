"""What the sign-in window looks like: its fields, words and layout; what it does is in `sign_in`."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.domain.text import visible
from app.settings import Settings
from app.windows.app_icon import app_icon
from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel, set_tip, set_title
from app.windows.common.theme import metric
from app.windows.languages import NAMES, Languages


class SignInForm(QWidget):
    """Name and password on the first page, the circulation point on the second; language and buttons under both."""

    def __init__(self, settings: Settings, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in")
        self.setWindowIcon(app_icon())
        self._settings, self._languages = settings, languages
        self._make_fields()
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put every word into the present language."""
        set_title(self, self.tr("Sign in") + " – Lånedisk")
        self._name_label.setText(self.tr("&Name"))
        self._password_label.setText(self.tr("&Password"))
        self._point_label.setText(self.tr("Circulation &point"))
        self._language_label.setText(self.tr("&Language"))
        self._copy_label.setText(self.tr("&Copy of"))
        self._back.setText(self.tr("&Back"))
        set_tip(self._login, self.tr("Your name as a member of staff of this database."))
        set_tip(self._password, self.tr("It is shown to nobody and kept nowhere on this workstation."))
        set_tip(self._point, self.tr("Loans, returns and changes count as made here. It is remembered for the next time."))
        set_tip(self._copy, self.tr("The copies that Lånedisk keeps of this file, the newest first."))
        set_tip(self._language, self.tr("Can be changed at any time in the menu View."))

    def _make_fields(self) -> None:
        self._login, self._password, self._point, self._language = QLineEdit(self), QLineEdit(self), QComboBox(self), QComboBox(self)
        self._copy, self._copy_label = QComboBox(self), PlainLabel("", self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_label, self._password_label = PlainLabel("", self), PlainLabel("", self)
        self._point_label, self._language_label = PlainLabel("", self), PlainLabel("", self, role="secondary")
        for label, field, name in (
            (self._name_label, self._login, "login"),
            (self._password_label, self._password, "password"),
            (self._point_label, self._point, "point"),
            (self._language_label, self._language, "language"),
            (self._copy_label, self._copy, "copy"),
        ):
            label.setBuddy(field)
            field.setObjectName(name)
        for code, name in NAMES.items():
            self._language.addItem(visible(name), code)
        self._language.setCurrentIndex(self._language.findData(self._languages.code))
        self._login.setText(str(self._settings.get("sign_in.login", "")))
        for box in (self._point, self._copy):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._database = PlainLabel("", self, role="secondary")
        self._database.setObjectName("database")
        self._sign = PlainLabel("", self)
        self._greeting = PlainLabel("", self, role="panel")
        self._message = PlainLabel("", self, role="error", wrap=True)
        self._message.setObjectName("message")
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(metric(4))
        self._back, self._offer = Button("", self, name="back"), Button("", self, name="offer")
        self._button = Button("", self, kind="primary", name="go")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metric(12))
        picture = PlainLabel("", self)
        picture.setPixmap(app_icon().pixmap(metric(36), metric(36)))
        head.addWidget(picture)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(PlainLabel("Lånedisk", self, role="name"))
        place = QHBoxLayout()
        place.setSpacing(metric(5))
        place.addWidget(self._sign)
        place.addWidget(self._database, 1)
        names.addLayout(place)
        head.addLayout(names, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._form((self._name_label, self._login), (self._password_label, self._password)))
        self._pages.addWidget(self._form((None, self._greeting), (self._point_label, self._point)))
        self._pages.addWidget(self._form((self._copy_label, self._copy)))
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addWidget(self._language_label)
        buttons.addWidget(self._language)
        buttons.addStretch(1)
        for button in (self._offer, self._back, self._button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(metric(24), metric(20), metric(24), metric(18))
        layout.setSpacing(metric(12))
        layout.addLayout(head)
        layout.addWidget(self._pages)
        layout.addWidget(self._message)
        layout.addWidget(self._progress)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _form(self, *rows: tuple[PlainLabel | None, QWidget]) -> QWidget:
        page = QWidget(self._pages)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, metric(6), 0, 0)
        grid.setHorizontalSpacing(metric(12))
        grid.setVerticalSpacing(metric(7))
        grid.setColumnStretch(1, 1)
        for number, (label, field) in enumerate(rows):
            if label is not None:
                grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1 if label is not None else 0, 1, 1 if label is not None else 2)
        return page
