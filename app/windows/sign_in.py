"""Signing in: painted first, while everything heavy is imported on a thread; then name and password, then the circulation point."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.background.gate import Entered, Found, Gate, Offer
from app.background.worker import Worker
from app.domain.refusals import Refusal, SignInRefused
from app.domain.text import visible
from app.settings import Settings
from app.windows.common.theme import metric
from app.windows.languages import Languages
from app.windows.sign_in_form import SignInForm
from app.windows.wrong_passwords import WrongPasswords

if TYPE_CHECKING:
    from app.services.actor import SignedIn


class SignInWindow(SignInForm):
    """Asks who works where. `entered` carries Entered once that is known."""

    entered = Signal(object)
    cancelled = Signal()

    def __init__(self, gate: Gate, settings: Settings, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(settings, languages, parent)
        self._gate = gate
        self._worker = Worker(self)
        self._found: Found | None = None
        self._refusal: Refusal | None = None
        self._wrong = WrongPasswords(self)
        self._wrong.passed.connect(self._on_second)
        self._busy_with: Callable[[], str] | None = None
        self._copy.activated.connect(self._show_state)
        self._back.clicked.connect(self._on_back_clicked)
        self._button.clicked.connect(self._on_button_clicked)
        self._offer.clicked.connect(self._on_offer_clicked)
        self._language.activated.connect(self._on_language_activated)
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
        return self._wrong.waiting

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
        for dialog in self.findChildren(QDialog):  # the help
            dialog.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that nobody signed in."""
        super().closeEvent(event)
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter carries on, Esc goes back or closes, F1 helps."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_back_clicked() if self._pages.currentIndex() == 1 else self.close()
        elif event.key() == Qt.Key.Key_F1:
            self._show_help()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Put every word into the present language."""
        super().retranslate()
        self._show_state()

    def _show_help(self) -> None:
        from app.windows.help_pages import SIGN_IN_PAGE  # not needed to paint
        from app.windows.help_window import open_help

        open_help(self, self._settings, self._code, SIGN_IN_PAGE)

    def _code(self) -> str:
        return self._languages.code

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
        name = self._found.name if self._found is not None else self._busy_with() if self._busy_with else ""
        self._database.setText(self._database.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, metric(330)))
        self._progress.setVisible(busy)
        self._message.setText(self._sentence())
        self._message.setVisible(bool(self._message.text()))
        self._offer.setVisible(offer is not Offer.NOTHING)
        self._offer.setText(self._offer_words(offer))
        self._offer.setEnabled(not busy)
        self._button.setVisible(offer is Offer.NOTHING)
        self._button.setText(self.tr("&Go to work") if choosing else self.tr("Sign in"))
        self._button.setEnabled(not busy and not self._wrong.waiting and self._found is not None)
        self._back.setVisible(choosing)
        self._copy.setEnabled(not busy)
        for field in (self._login, self._password):
            field.setEnabled(offer is Offer.NOTHING)
        self._make_room()

    def _make_room(self) -> None:
        """Grow where a sentence takes more lines than there was room for: nothing above it is squeezed."""
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def _sentence(self) -> str:
        """Return the one sentence under the form."""
        if self._wrong.waiting:
            return self._wrong.sentence()
        if self._refusal is not None:
            from app.windows.common.words import say  # not needed to paint

            return say(self._refusal)
        offer = self._found.offer if self._found is not None else Offer.NOTHING
        if offer is Offer.MAKE:
            return self.tr("There is no library in this file yet.")
        if offer is Offer.RESTORE and self._found is not None and self._found.damaged:
            return self.tr("The file is damaged. A copy can take its place; the damaged one stays beside it under another name.")
        if offer is Offer.RESTORE:
            return self.tr("There is no library in this file, but there are copies of one that was here.")
        if offer is Offer.UPGRADE:
            return self.tr("This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.")
        return ""

    def _offer_words(self, offer: Offer) -> str:
        """Return what the button of an offer says."""
        if offer is Offer.RESTORE:
            return self.tr("&Put the copy in its place") if self._copy.currentData() is not None else self.tr("&Make an empty library")
        return self.tr("&Make an empty library") if offer is Offer.MAKE else self.tr("&Upgrade it")

    def _words_opening(self) -> str:
        return self.tr("Opening the database …")

    def _words_signing_in(self) -> str:
        return self.tr("Signing in …")

    def _show_found(self, found: object) -> None:
        assert isinstance(found, Found)
        from app.windows.common.icons import pixmap  # not needed to paint

        self._busy_with, self._found = None, found
        self._sign.setPixmap(pixmap("database", "text2", 14, self.devicePixelRatioF()))
        if not self._login.text():
            self._login.setText(found.login)
        self._fill_copies(found)
        self._show_state()
        if found.offer is Offer.RESTORE:
            self._copy.setFocus()
            return
        (self._password if self._login.text() else self._login).setFocus()

    def _fill_copies(self, found: Found) -> None:
        """Offer the copies by when they were made; where no library is left, a new one too."""
        from app.windows.common.formats import instant_text  # not needed to paint

        self._copy.clear()
        for kept in found.kept:
            self._copy.addItem(visible(instant_text(kept.at)), kept.path)
        if found.kept and not found.damaged:
            self._copy.addItem(self.tr("(no copy: an empty library)"), None)
        self._pages.setCurrentIndex(2 if found.offer is Offer.RESTORE else 0)

    def _show_refusal(self, refusal: Refusal) -> None:
        self._busy_with, self._refusal = None, refusal
        if self._found is None:
            self._found = Found(self._address())
        if isinstance(refusal, SignInRefused):
            self._wrong.count()
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
        self._busy_with = None
        self._wrong.forget()
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
            self._point.addItem(visible(", ".join(dict.fromkeys(part for part in parts if part))), point.id)
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
        offer = self._found.offer if self._found is not None else Offer.NOTHING
        copy = self._copy.currentData() if offer is Offer.RESTORE else None
        acts = {Offer.UPGRADE: self._gate.upgrade, Offer.MAKE: self._gate.make, Offer.RESTORE: self._gate.make}
        self._work(self._words_opening, (lambda: self._gate.restore(copy)) if copy is not None else acts[offer], self._show_found)

    @Slot()
    def _on_back_clicked(self) -> None:
        self._pages.setCurrentIndex(0)
        self._show_state()
        self._password.setFocus()

    @Slot()
    def _on_second(self) -> None:
        self._show_state()

    @Slot(int)
    def _on_language_activated(self, index: int) -> None:
        code = str(self._language.itemData(index))
        self._settings.set("look.language", code)
        self._languages.choose(code)

    @Slot(str)
    def _on_language_chosen(self, code: str) -> None:
        self._language.setCurrentIndex(self._language.findData(code))
