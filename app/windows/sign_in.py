"""Signing in: painted first, while everything heavy is imported on a thread; then name and password, then the circulation point."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.background.gate import Entered, Found, Gate, Offer
from app.background.worker import Worker
from app.domain.refusals import Refusal, SignInRefused
from app.settings import Settings
from app.windows.app_icon import app_icon
from app.windows.common.buttons import Button
from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel, set_tip
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.languages import NAMES, Languages

if TYPE_CHECKING:
    from app.services.actor import SignedIn

LONGEST_WAIT = 60


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many wrong passwords in a row: none, 2, 4, 8 … at most a minute."""
    return 0 if failures < 2 else min(2 ** (failures - 1), LONGEST_WAIT)


class SignInWindow(QWidget):
    """Asks who works where. `entered` carries Entered once that is known."""

    entered = Signal(object)
    cancelled = Signal()

    def __init__(self, gate: Gate, settings: Settings, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in")
        self.setWindowIcon(app_icon())
        self._gate, self._settings, self._languages = gate, settings, languages
        self._worker = Worker(self)
        self._found: Found | None = None
        self._refusal: Refusal | None = None
        self._failures = self._waiting = 0
        self._busy_with: Callable[[], str] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(1_000)
        self._clock.timeout.connect(self._on_second)
        self._make_fields()
        self._build()
        languages.chosen.connect(self._on_language_chosen)
        self._worker.refused.connect(self._show_refusal)
        self.retranslate()
        self.resize(metric(440), self.sizeHint().height())

    @property
    def worker(self) -> Worker:
        """The thread that opens the database (tests wait for it)."""
        return self._worker

    @property
    def waiting(self) -> int:
        """Seconds left to wait after a wrong password."""
        return self._waiting

    def begin(self) -> None:
        """Look what is at the database's address, and let somebody sign in."""
        self._work(self._words_opening, self._look, self._show_found)

    def begin_as(self, login: str) -> None:
        """Sign somebody in who needs no password (the demonstration), and go to work at the last point."""
        self._login.setText(login)
        self._work(self._words_opening, lambda: self._gate.sign_in(login, "", trusted=True), self._enter_at_once)

    def shut(self) -> None:
        """Give the thread back; the database stays open if somebody entered."""
        self._worker.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that nobody signed in."""
        super().closeEvent(event)
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter carries on, Esc goes back or closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_back_clicked() if self._pages.currentIndex() else self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Put every word into the present language."""
        self.setWindowTitle(self.tr("Sign in") + " – Lånedisk")
        self._name_label.setText(self.tr("&Name"))
        self._password_label.setText(self.tr("&Password"))
        self._point_label.setText(self.tr("Circulation &point"))
        self._language_label.setText(self.tr("&Language"))
        self._back.setText(self.tr("&Back"))
        set_tip(self._login, self.tr("Your name as a member of staff of this database."))
        set_tip(self._password, self.tr("It is shown to nobody and kept nowhere on this workstation."))
        set_tip(self._point, self.tr("Loans, returns and changes count as made here. It is remembered for the next time."))
        set_tip(self._language, self.tr("Can be changed at any time in the menu View."))
        self._show_state()

    def _make_fields(self) -> None:
        self._login, self._password, self._point, self._language = QLineEdit(self), QLineEdit(self), QComboBox(self), QComboBox(self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_label, self._password_label = PlainLabel("", self), PlainLabel("", self)
        self._point_label, self._language_label = PlainLabel("", self), PlainLabel("", self, role="secondary")
        for label, field, name in (
            (self._name_label, self._login, "login"),
            (self._password_label, self._password, "password"),
            (self._point_label, self._point, "point"),
            (self._language_label, self._language, "language"),
        ):
            label.setBuddy(field)
            field.setObjectName(name)
        for code, name in NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(self._languages.code))
        self._language.activated.connect(self._on_language_activated)
        self._login.setText(str(self._settings.get("sign_in.login", "")))
        self._point.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._database = PlainLabel("", self, role="secondary", elide=True)
        self._database.setObjectName("database")
        self._greeting = PlainLabel("", self, role="panel")
        self._message = PlainLabel("", self, role="error", wrap=True)
        self._message.setObjectName("message")
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(metric(4))
        self._back, self._offer = Button("", self, name="back"), Button("", self, name="offer")
        self._button = Button("", self, kind="primary", name="go")
        self._back.clicked.connect(self._on_back_clicked)
        self._button.clicked.connect(self._on_button_clicked)
        self._offer.clicked.connect(self._on_offer_clicked)

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
        sign = PlainLabel("", self)
        sign.setPixmap(pixmap("database", "text2", 14, self.devicePixelRatioF()))
        place.addWidget(sign)
        place.addWidget(self._database, 1)
        names.addLayout(place)
        head.addLayout(names, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._form((self._name_label, self._login), (self._password_label, self._password)))
        self._pages.addWidget(self._form((None, self._greeting), (self._point_label, self._point)))
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
        form = QFormLayout(page)
        form.setContentsMargins(0, metric(6), 0, 0)
        form.setHorizontalSpacing(metric(12))
        form.setVerticalSpacing(metric(7))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in rows:
            if label is None:
                form.addRow(field)
            else:
                form.addRow(label, field)
        return page

    def _look(self) -> Found:
        """On the worker's thread: import what the main window will need, and look what is there."""
        importlib.import_module("app.windows.main_window")
        return self._gate.look()

    def _work(self, words: Callable[[], str], work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._busy_with, self._refusal = words, None
        self._show_state()
        self._worker.do(self, work, then, self._show_refusal)

    def _show_state(self) -> None:
        """Make every control what it must be just now."""
        busy, choosing = self._busy_with is not None, self._pages.currentIndex() == 1
        offer = self._found.offer if self._found is not None else Offer.NOTHING
        self._database.setText(self._found.name if self._found is not None else self._busy_with() if self._busy_with else "")
        self._progress.setVisible(busy)
        self._message.setText(self._sentence())
        self._message.setVisible(bool(self._message.text()))
        self._offer.setVisible(offer is not Offer.NOTHING)
        self._offer.setText(self.tr("&Make an empty library") if offer is Offer.MAKE else self.tr("&Upgrade it"))
        self._offer.setEnabled(not busy)
        self._button.setVisible(offer is Offer.NOTHING)
        self._button.setText(self.tr("&Go to work") if choosing else self.tr("Sign in"))
        self._button.setEnabled(not busy and self._waiting == 0 and self._found is not None)
        self._back.setVisible(choosing)
        for field in (self._login, self._password):
            field.setEnabled(offer is Offer.NOTHING)

    def _sentence(self) -> str:
        """Return the one sentence under the form."""
        if self._waiting:
            return self.tr("The name or the password is wrong. Try again in %n second(s).", "", self._waiting)
        if self._refusal is not None:
            return say(self._refusal)
        offer = self._found.offer if self._found is not None else Offer.NOTHING
        if offer is Offer.MAKE:
            return self.tr("There is no library in this file yet.")
        if offer is Offer.UPGRADE:
            return self.tr("This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.")
        return ""

    def _words_opening(self) -> str:
        return self.tr("Opening the database …")

    def _words_signing_in(self) -> str:
        return self.tr("Signing in …")

    def _show_found(self, found: object) -> None:
        assert isinstance(found, Found)
        self._busy_with, self._found = None, found
        if not self._login.text():
            self._login.setText(found.login)
        self._show_state()
        (self._password if self._login.text() else self._login).setFocus()

    def _show_refusal(self, refusal: Refusal) -> None:
        self._busy_with, self._refusal = None, refusal
        if self._found is None:
            self._found = Found(self._address())
        if isinstance(refusal, SignInRefused):
            self._failures += 1
            self._waiting = wait_after(self._failures)
            if self._waiting:
                self._clock.start()
            self._password.selectAll()
            self._password.setFocus()
        self._show_state()

    def _address(self) -> str:
        """Name the database whose name could not be asked: what stands after the last slash of its address."""
        try:
            return self._gate.url.partition("?")[0].rpartition("/")[2] or "Lånedisk"
        except Refusal:
            return ""

    def _show_points(self, signed_in: object) -> None:
        from app.services.actor import SignedIn

        assert isinstance(signed_in, SignedIn)
        self._busy_with, self._failures = None, 0
        self._settings.set("sign_in.login", signed_in.staff.login)
        self._password.clear()
        if len(signed_in.points) <= 1:
            self._enter(signed_in.points[0].id if signed_in.points else None)
            return
        self._fill_points(signed_in)
        self._greeting.setText(signed_in.staff.name or signed_in.staff.login)
        self._pages.setCurrentIndex(1)
        self._show_state()
        self._point.setFocus()

    def _fill_points(self, signed_in: SignedIn) -> None:
        several = len({point.account_id for point in signed_in.points}) > 1
        self._point.clear()
        for point in signed_in.points:
            parts = (point.name, point.unit_name, point.account_name if several else "")
            self._point.addItem(", ".join(dict.fromkeys(part for part in parts if part)), point.id)
        last = self._settings.last_point(signed_in.staff.login)
        self._point.setCurrentIndex(max(self._point.findData(last), 0))

    def _enter_at_once(self, signed_in: object) -> None:
        """Go to the last point of this person, or the first there is, without asking."""
        from app.services.actor import SignedIn

        assert isinstance(signed_in, SignedIn)
        ids = [point.id for point in signed_in.points]
        last = self._settings.last_point(signed_in.staff.login)
        self._enter(last if last in ids else ids[0] if ids else None)

    def _enter(self, point_id: int | None) -> None:
        self._work(self._words_signing_in, lambda: self._gate.enter(point_id), self._show_entered)

    def _show_entered(self, entered: object) -> None:
        assert isinstance(entered, Entered)
        self._busy_with = None
        self._settings.remember_point(entered.actor.login, entered.actor.point_id)
        self.entered.emit(entered)

    @Slot()
    def _on_button_clicked(self) -> None:
        if not self._button.isEnabled():
            return
        if self._pages.currentIndex() == 1:
            self._enter(self._point.currentData())
            return
        login, password = self._login.text().strip(), self._password.text()
        self._work(self._words_signing_in, lambda: self._gate.sign_in(login, password), self._show_points)

    @Slot()
    def _on_offer_clicked(self) -> None:
        making = self._found is not None and self._found.offer is Offer.MAKE
        self._work(self._words_opening, self._gate.make if making else self._gate.upgrade, self._show_found)

    @Slot()
    def _on_back_clicked(self) -> None:
        self._pages.setCurrentIndex(0)
        self._show_state()
        self._password.setFocus()

    @Slot()
    def _on_second(self) -> None:
        self._waiting -= 1
        if self._waiting <= 0:
            self._clock.stop()
            self._waiting = 0
        self._show_state()

    @Slot(int)
    def _on_language_activated(self, index: int) -> None:
        code = str(self._language.itemData(index))
        self._settings.set("look.language", code)
        self._languages.choose(code)

    @Slot(str)
    def _on_language_chosen(self, code: str) -> None:
        self._language.setCurrentIndex(self._language.findData(code))
