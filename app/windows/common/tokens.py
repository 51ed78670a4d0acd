"""The colours of the program by name, light and dark: the one place where a colour is written as a number.

Windows and the style sheet use the names. Contrast follows WCAG 2 and is measured by the tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_TABLE: dict[str, tuple[str, str]] = {  # by name, light and dark
    "title": ("#E3E7EC", "#15181C"),
    "window": ("#F2F4F7", "#202429"),
    "panel": ("#F8F9FB", "#252A30"),
    "base": ("#FFFFFF", "#1A1D21"),
    "head": ("#EEF1F5", "#282D33"),
    "line": ("#E1E5EA", "#30363D"),
    "border": ("#C9D0D9", "#414952"),
    "field": ("#858E9C", "#78828F"),  # one shade darker than the guide: 3.0 on window, whole
    "text": ("#1A212B", "#E4E8ED"),
    "text2": ("#515C6B", "#AEB7C2"),
    "text3": ("#5F6976", "#98A2AE"),
    "button": ("#FFFFFF", "#2D333A"),
    "hover": ("#EEF1F5", "#363D45"),
    "disabled": ("#98A1AD", "#6E7782"),
    "disbg": ("#EDF0F3", "#262B31"),
    "accent": ("#1F5FA9", "#6DB0F5"),
    "accentfill": ("#1F5FA9", "#2D6DB3"),
    "accentsoft": ("#E6EFF9", "#22354A"),
    "onfill": ("#FFFFFF", "#FFFFFF"),
    "sel": ("#D2E3F6", "#23405F"),
    "selinactive": ("#E4E8ED", "#343B44"),
    "green": ("#DDF1E0", "#1E3B2A"),
    "greensel": ("#BFE2CC", "#204634"),
    "greenfg": ("#17502A", "#A9E0B6"),
    "greenbar": ("#2C8A48", "#4DB56B"),
    "danger": ("#B3261E", "#F6938A"),
    "dangersoft": ("#FCEBE9", "#42231F"),
    "dangerbar": ("#C9342B", "#E5534A"),
    "dangerfill": ("#B3261E", "#B3261E"),
    "warn": ("#7A5200", "#F2C565"),
    "warnsoft": ("#FFF4D9", "#3B3016"),
    "warnbar": ("#D39A00", "#D8A21F"),
    "ok": ("#196C34", "#7FD197"),
    "oksoft": ("#E3F4E6", "#1E3826"),
    # frames round a patron's name, in governing order
    "frame-inactive": ("#15181D", "#000000"),
    "frame-expired": ("#737C88", "#8A939F"),
    "frame-blocked": ("#C62828", "#E5534A"),
    "frame-auto": ("#A07CD8", "#B79AE8"),
    "frame-alert": ("#D9A900", "#E3B82B"),
    "frame-alert-edge": ("#8A6A00", "#E3B82B"),
    "frame-overdue": ("#8A572A", "#B27B48"),
    "frame-debt": ("#D2690E", "#F08C3A"),
    "frame-message": ("#4292D8", "#63B0EE"),
}

HEAT = tuple(f"heat-{step}" for step in range(1, 9))
"""The grounds of heat tables, from faint to strong; the ordinary text can be read on each."""

_FAINTEST, _STRONGEST = 0.05, 0.6


def _heat(over: str, under: str, strongest: float) -> dict[str, str]:
    step = (strongest - _FAINTEST) / (len(HEAT) - 1)
    return {name: mix(over, under, _FAINTEST + number * step) for number, name in enumerate(HEAT)}


def tokens(dark: bool) -> Mapping[str, str]:
    """Return the colours of one theme: token → `#RRGGBB`."""
    return DARK if dark else LIGHT


def of_contrast_theme(ground: str, text: str, accent: str) -> Mapping[str, str]:
    """Return the tokens for a contrast theme of the system: its own ground, text and accent, nothing in between.

    Grounds become the system's, texts and edges its text colour; marks mix a fifth of the accent in, so that text and accent
    stay readable; words and icons say what colour says elsewhere.
    """
    made = dict.fromkeys(_TABLE, text)
    made |= dict.fromkeys(("title", "window", "panel", "base", "head", "button", "disbg", "onfill"), ground)
    made |= dict.fromkeys(("accentsoft", "warnsoft", "dangersoft", "oksoft", "green"), ground)
    made |= dict.fromkeys(("sel", "selinactive", "greensel", "hover"), mix(accent, ground, 0.22))
    made["line"] = mix(text, ground, 0.3)
    made |= dict.fromkeys(("accent", "greenbar", "warnbar", "dangerbar"), accent if contrast(accent, ground) >= 4.5 else text)
    made |= dict.fromkeys(("accentfill", "dangerfill"), text)
    made |= _heat(accent, ground, 0.3)
    return MappingProxyType(made)


def mix(over: str, under: str, share: float) -> str:
    """Mix two `#RRGGBB` colours: `share` (0-1) of `over`, the rest of `under`."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two `#RRGGBB` colours by the WCAG 2 formula (1-21)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _of_theme(side: int) -> Mapping[str, str]:
    made = {name: pair[side] for name, pair in _TABLE.items()}
    return MappingProxyType(made | _heat(made["accentfill"], made["base"], _STRONGEST))


LIGHT, DARK = _of_theme(0), _of_theme(1)
