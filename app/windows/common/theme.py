"""The look as a whole: palette, style sheet and font, for the light or the dark theme and the user's text size.

There is one `Theme` in the program, reached by `theme()`. Sizes are written as pixels of the 13 px base font and
grow with it: `metric(24)` is a table row whatever the font. Widgets that paint themselves listen to `changed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.windows.common.style_sheet import build_style_sheet
from app.windows.common.tokens import mix, of_contrast_theme, tokens

BASE_FONT = 13
"""Pixels of the base font that all sizes are written for."""

SMALLEST, LARGEST = 80, 200
"""Text size in per cent that a user can choose."""

_ROLE = QPalette.ColorRole
_FAMILIES = ("Inter", "Inter Variable")


class Mode(Enum):
    """Which of the two themes: as the system has it, or chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Holds the chosen look and lays it over the application; `changed` after every change, the new look in place."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._mode = Mode.SYSTEM
        self._percent = 100
        self._system_font = QFont(app.font())
        self._family: str | None = None
        self._tokens: Mapping[str, str] = tokens(False)
        self._dark = False
        self._base = self._base_px()
        self._installed = False
        self._shown: tuple[Mapping[str, str], bool, float] | None = None
        self._metrics: dict[tuple[float, int], QFontMetrics] = {}

    @property
    def dark(self) -> bool:
        """True where the dark colours are shown."""
        return self._dark

    @property
    def mode(self) -> Mode:
        """The choice of the user (system, light, dark)."""
        return self._mode

    @property
    def percent(self) -> int:
        """The text size in per cent."""
        return self._percent

    def install(self, mode: Mode = Mode.SYSTEM, percent: int = 100) -> None:
        """Lay the look over the application, and follow the system from now on."""
        if not self._installed:
            self._installed = True
            self._app.setStyle("fusion")
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._on_scheme_changed)
            hints.accessibility().contrastPreferenceChanged.connect(self._on_scheme_changed)
        self._mode, self._percent = mode, min(max(percent, SMALLEST), LARGEST)
        self._apply()

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark or the system's."""
        self.install(mode, self._percent)

    def set_percent(self, percent: int) -> None:
        """Choose the text size, 80-200 per cent."""
        self.install(self._mode, percent)

    def metric(self, pixels: float) -> int:
        """Return pixels for a size written for the 13 px font; never less than 1 of a positive size."""
        scaled = round(pixels * self._base / BASE_FONT)
        return max(scaled, 1) if pixels > 0 else scaled

    def colour(self, token: str) -> QColor:
        """Return the colour of a token in the present theme (KeyError for an unknown name)."""
        return QColor(self._tokens[token])

    def mixed(self, over: str, under: str, share: float) -> QColor:
        """Return `share` (0-1) of one token over another (heat tables, frames)."""
        return QColor(mix(self._tokens[over], self._tokens[under], share))

    def font(self, size: float = BASE_FONT, weight: int = 400, italic: bool = False) -> QFont:
        """Return the program's font at a size written for the 13 px base, with tabular figures."""
        font = QFont(self._system_font)
        if family := self._inter():
            font.setFamily(family)
        font.setPixelSize(self.metric(size))
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def text_width(self, text: str, size: float = BASE_FONT, weight: int = 400) -> int:
        """Return the width in pixels of a text in one line, in the font of this size and weight."""
        found = self._metrics.get((size, weight))
        if found is None:
            found = self._metrics[size, weight] = QFontMetrics(self.font(size, weight))
        return found.horizontalAdvance(text)

    def digits(self, count: int) -> int:
        """Return the width in pixels of so many digits in the base font."""
        return self.text_width("0") * count

    def _base_px(self) -> float:
        return max(BASE_FONT, QFontInfo(self._system_font).pixelSize()) * self._percent / 100

    def _inter(self) -> str:
        """Return the family of Inter where the system has it, else nothing (looked up once)."""
        if self._family is None:
            self._family = next((name for name in _FAMILIES if QFontDatabase.hasFamily(name)), "")
        return self._family

    def _wants_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def _chosen(self) -> tuple[Mapping[str, str], bool]:
        """Return the tokens and whether they are dark: the system's contrast theme where it has one, else light or dark."""
        hints = QGuiApplication.styleHints()  # held: what it returns is gone with it
        if self._mode is Mode.SYSTEM and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            self._app.setPalette(QPalette())  # back to the system's own colours, to read them
            system = self._app.palette()
            ground, text, accent = (system.color(role).name() for role in (_ROLE.Window, _ROLE.WindowText, _ROLE.Highlight))
            return of_contrast_theme(ground, text, accent), system.color(_ROLE.Window).lightness() < 128
        dark = self._wants_dark()
        return tokens(dark), dark

    def _apply(self) -> None:
        """Lay the look over everything that is there; nothing where it is the one that is shown: every widget would be styled anew."""
        tokens, dark = self._chosen()
        look = tokens, dark, self._base_px()
        self._app.setPalette(_palette(tokens))  # in any case: asking for a contrast theme takes ours away
        if look == self._shown:
            return
        self._shown = look
        self._tokens, self._dark, self._base = look
        self._metrics.clear()
        self._app.setFont(self.font())
        self._app.setStyleSheet(build_style_sheet(self._tokens, self.metric))
        for kind in ("QCheckBox", "QRadioButton"):
            apart = QFont()  # Qt measures a text whole but paints it apart at its mnemonic, and cuts the end where the letters were kerned ("&Ta")
            apart.setKerning(False)
            self._app.setFont(apart, kind)  # type: ignore[arg-type]  # PySide takes a str and says that it takes bytes
        self.changed.emit()

    @Slot()
    def _on_scheme_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()


_known: dict[str, Theme] = {}


def theme() -> Theme:
    """Return the one theme of the running application, made at the first call.

    It is asked a few hundred times for each window that opens: Qt looks for it only once.
    """
    if (known := _known.get("theme")) is not None and isValid(known):
        return known
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("There is no QApplication yet.")
    found = app.findChild(Theme, "theme")
    _known["theme"] = made = found if isinstance(found, Theme) else Theme(app)
    return made


def metric(pixels: float) -> int:
    """Return pixels for a size written for the 13 px font."""
    return theme().metric(pixels)


def colour(token: str) -> QColor:
    """Return the colour of a token in the present theme."""
    return theme().colour(token)


_ROLES: dict[QPalette.ColorRole, str] = {
    _ROLE.Window: "window",
    _ROLE.WindowText: "text",
    _ROLE.Base: "base",
    _ROLE.AlternateBase: "panel",
    _ROLE.Text: "text",
    _ROLE.Button: "button",
    _ROLE.ButtonText: "text",
    _ROLE.BrightText: "onfill",
    _ROLE.Highlight: "sel",
    _ROLE.HighlightedText: "text",
    _ROLE.Accent: "accent",
    _ROLE.Link: "accent",
    _ROLE.LinkVisited: "accent",
    _ROLE.ToolTipBase: "base",
    _ROLE.ToolTipText: "text",
    _ROLE.PlaceholderText: "text3",
    _ROLE.Light: "base",
    _ROLE.Midlight: "line",
    _ROLE.Mid: "border",
    _ROLE.Dark: "field",
    _ROLE.Shadow: "border",
}


def _palette(colours: Mapping[str, str]) -> QPalette:
    """Return the palette of the tokens, for everything that the style sheet leaves alone."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(colours[token]))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disabled"]))
    for role in (_ROLE.Base, _ROLE.Button):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disbg"]))
    palette.setColor(QPalette.ColorGroup.Inactive, _ROLE.Highlight, QColor(colours["selinactive"]))
    return palette
