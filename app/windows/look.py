"""The user's choices of theme, text size and language: read from the settings, laid over the program, remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.settings import Settings
from app.windows.common.theme import LARGEST, SMALLEST, Mode, theme
from app.windows.languages import NAMES, Languages, language_of_system

NORMAL = 100
_STEP = 10


class Look(QObject):
    """Knows theme, text size in per cent and language, and changes them while running."""

    def __init__(self, settings: Settings, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._languages = settings, languages

    @property
    def theme_name(self) -> str:
        """`system`, `light` or `dark`."""
        chosen = self._settings.get("look.theme", Mode.SYSTEM.value)
        return str(chosen) if chosen in {mode.value for mode in Mode} else Mode.SYSTEM.value

    @property
    def percent(self) -> int:
        """The text size in per cent."""
        chosen = self._settings.get("look.text_size", NORMAL)
        return min(max(chosen, SMALLEST), LARGEST) if isinstance(chosen, int) else NORMAL

    @property
    def language(self) -> str:
        """The code of the language: chosen, else the system's."""
        chosen = self._settings.get("look.language")
        return str(chosen) if chosen in NAMES else language_of_system()

    def apply(self) -> None:
        """Lay everything over the program."""
        theme().install(Mode(self.theme_name), self.percent)
        self._languages.choose(self.language)

    def choose_theme(self, name: str) -> None:
        """Choose `system`, `light` or `dark`."""
        self._settings.set("look.theme", name)
        theme().set_mode(Mode(self.theme_name))

    def choose_language(self, code: str) -> None:
        """Choose a language by its code."""
        self._settings.set("look.language", code)
        self._languages.choose(self.language)

    def resize_text(self, by: int) -> None:
        """Make all text larger (1), smaller (-1) or normal (0)."""
        self._settings.set("look.text_size", min(max(self.percent + by * _STEP, SMALLEST), LARGEST) if by else NORMAL)
        theme().set_percent(self.percent)
