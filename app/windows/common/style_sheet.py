"""The style sheet: `resources/styles/lanedisk.qss` with tokens, sizes and glyphs put in.

In the template `@accent` is a token, `@px(26)` a size of the 13 px font and `@glyph(check, onfill)` the URL of a small
picture in the colour of a token. Style sheets can load pictures from files only, so the glyphs are written to a
temporary folder that lives as long as the program.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from app.paths import resource

_GLYPHS = {
    # shapes of the Lucide set; here so that the first window need not open the package of icons
    "check": "M20 6 9 17l-5-5",
    "minus": "M5 12h14",
    "chevron-down": "m6 9 6 6 6-6",
    "chevron-up": "m18 15-6-6-6 6",
    "chevron-left": "m15 18-6-6 6-6",
    "chevron-right": "m9 18 6-6-6-6",
    "close": "M18 6 6 18M6 6l12 12",
    "calendar": "M8 2v4M16 2v4M3 10h18M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z",
    "dot": "M12 11.5v1",
}
_WIDTHS = {"check": 3, "dot": 9}
_MARK = re.compile(r"@px\(([\d.]+)\)|@glyph\(([\w-]+), *([\w-]+)\)|@([a-z][\w-]*)")


def build_style_sheet(colours: Mapping[str, str], metric: Callable[[float], int]) -> str:
    """Return the style sheet for the given colours and sizes; KeyError for a token or glyph that does not exist."""

    def fill(found: re.Match[str]) -> str:
        size, glyph, glyph_token, token = found.groups()
        if size is not None:
            return f"{metric(float(size))}px"
        if glyph is not None:
            return f'url("{_glyph_file(glyph, glyph_token, colours[glyph_token])}")'
        return colours[token]

    return _MARK.sub(fill, _template())


@cache
def _template() -> str:
    return resource("styles", "lanedisk.qss").read_text(encoding="utf-8")


@cache
def _folder() -> QTemporaryDir:
    return QTemporaryDir()


@cache
def _glyph_file(glyph: str, token: str, colour: str) -> str:
    """Write one glyph in one colour, once, and return its path with forward slashes."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour}" stroke-width="{_WIDTHS.get(glyph, 1.85)}" stroke-linecap="round" stroke-linejoin="round">'
        f'<path d="{_GLYPHS[glyph]}"/></svg>'
    )
    path = Path(_folder().path()) / f"{glyph}-{token}-{colour[1:]}.svg"
    path.write_text(svg, encoding="utf-8")
    return path.as_posix()
