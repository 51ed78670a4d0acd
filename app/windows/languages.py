"""The language on the screen: Swedish, English or Czech, by the system's locale at first, switched while running."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app.paths import resource

log = logging.getLogger(__name__)

NAMES = {"sv": "Svenska", "en": "English", "cs": "Čeština"}
"""The languages by code, each with its own name for itself."""

_LOCALES = {"sv": "sv_SE", "en": "en_GB", "cs": "cs_CZ"}


class Languages(QObject):
    """Puts the program, and Qt's own words, into a language; every window hears of it by LanguageChange."""

    chosen = Signal(str)
    """The code of the language, after the switch."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code = "en"
        self._translators: list[QTranslator] = []

    def choose(self, code: str) -> None:
        """Switch to a language; an unknown code counts as English."""
        self.code = code if code in NAMES else "en"
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = [*_load(self.code, self)]
        QLocale.setDefault(_locale(self.code))
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        self.chosen.emit(self.code)


class _Deaf(QObject):
    """Keeps a passing change of language from the windows: they would put every word anew, twice."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.LanguageChange


class _Source(QTranslator):
    """Gives every text as it is in the code: what another language lacks must not come out in that of the screen."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return source

    def isEmpty(self) -> bool:
        return False


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Write within in another language than that of the screen, words, numbers and dates; windows hear nothing of it.

    For documents that are handed out. Nothing may be shown or waited for within.
    """
    app = QCoreApplication.instance()
    assert app is not None
    before, deaf = QLocale(), _Deaf()
    translators: list[QTranslator] = [_Source(), *_load(code, deaf)]
    app.installEventFilter(deaf)
    try:
        QLocale.setDefault(_locale(code))
        for translator in translators:
            QCoreApplication.installTranslator(translator)
        yield
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)
        app.removeEventFilter(deaf)


def language_of_system() -> str:
    """Return the first of the system's languages that the program speaks, else English."""
    return first_known(QLocale.system().uiLanguages())


def first_known(tags: Iterable[str]) -> str:
    """Return the code of the first language tag (`sv-SE`, `cs`) that the program speaks, else `en`."""
    codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in tags)
    return next((code for code in codes if code in NAMES), "en")


def _load(code: str, parent: QObject) -> Iterable[QTranslator]:
    """Give the translators of a language: Qt's own words, then the program's (English too, for its plural forms)."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (f"lanedisk_{code}", str(resource("translations")))):
        translator = QTranslator(parent)
        if translator.load(name, folder):
            yield translator
        elif code != "en":
            log.warning("translation %s is missing", name)


def _locale(code: str) -> QLocale:
    """Return the locale for numbers and dates: the system's where it is of that language, else the language's home."""
    system = QLocale.system()
    return system if first_known([system.name()]) == code and system.name() != "C" else QLocale(_LOCALES[code])
