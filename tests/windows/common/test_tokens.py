"""Colours: what is written can be read, in both themes, by the WCAG formula."""

from __future__ import annotations

import pytest

from app.windows.common.cell_delegate import BADGES
from app.windows.common.frame import FrameKind
from app.windows.common.tokens import DARK, LIGHT, contrast, mix, of_contrast_theme, tokens

TEXTS = [
    ("text", "window", 4.5), ("text", "base", 4.5), ("text", "panel", 4.5), ("text", "head", 4.5), ("text", "sel", 4.5), ("text", "selinactive", 4.5),
    ("text", "button", 4.5), ("text", "hover", 4.5), ("text", "accentsoft", 4.5), ("text", "warnsoft", 4.5),
    ("text", "dangersoft", 4.5), ("text", "oksoft", 4.5),
    ("text2", "window", 4.5), ("text2", "base", 4.5), ("text2", "panel", 4.5), ("text2", "head", 4.5), ("text2", "sel", 4.5), ("text2", "accentsoft", 4.5),
    ("text2", "title", 4.5), ("text2", "warnsoft", 4.5), ("text2", "dangersoft", 4.5), ("text2", "oksoft", 4.5),
    ("text2", "disbg", 4.5), ("text2", "line", 4.5),
    ("text3", "window", 4.5), ("text3", "base", 4.5), ("text3", "panel", 4.5), ("text3", "disbg", 4.5),
    ("accent", "window", 4.5), ("accent", "base", 4.5), ("accent", "panel", 4.5), ("accent", "accentsoft", 4.5),
    ("onfill", "accentfill", 4.5), ("onfill", "dangerfill", 4.5),
    ("greenfg", "green", 4.5), ("greenfg", "greensel", 4.5),
    ("danger", "window", 4.5), ("danger", "base", 4.5), ("danger", "dangersoft", 4.5), ("danger", "button", 4.5),
    ("warn", "window", 4.5), ("warn", "base", 4.5), ("warn", "warnsoft", 4.5),
    ("ok", "window", 4.5), ("ok", "base", 4.5), ("ok", "oksoft", 4.5),
    *((tint, ground, 4.5) for tint in ("text", "text2", "accent", "danger", "warn", "ok") for ground in ("sel", "selinactive", "greensel")),
    ("field", "window", 3.0), ("field", "base", 3.0), ("accent", "base", 3.0), ("greenbar", "green", 3.0),
]  # fmt: skip
"""Foreground, ground, and the least contrast: 4.5 for texts, 3 for edges and bars."""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("over", "under", "least"), TEXTS)
def test_what_is_written_can_be_read(over: str, under: str, least: float, dark: bool) -> None:
    colours = tokens(dark)
    assert contrast(colours[over], colours[under]) >= least


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_texts_in_frames_can_be_read(dark: bool) -> None:
    colours = tokens(dark)
    for kind in FrameKind:
        if kind is not FrameKind.NONE:
            ground = mix(colours[f"frame-{kind.value}"], colours["base"], 0.14 if dark else 0.10)
            assert contrast(colours["text"], ground) >= 10
            assert contrast(colours["text2"], ground) >= 5.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_badges_can_be_read(dark: bool) -> None:
    for ground, text in BADGES.values():
        assert contrast(tokens(dark)[text], tokens(dark)[ground]) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_heat_tables_can_be_read_at_every_share(dark: bool) -> None:
    colours = tokens(dark)
    for share in range(5, 61, 5):
        assert contrast(colours["text"], mix(colours["accentfill"], colours["base"], share / 100)) >= 4.5


def test_both_themes_have_the_same_names() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_the_formula_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("ground", "text", "accent"), [("#000000", "#FFFFFF", "#1AEBFF"), ("#FFFFFF", "#000000", "#37006E"), ("#2D3236", "#FFFFFF", "#ABCFF2")]
)
def test_a_contrast_theme_of_the_system_keeps_seven_to_one(ground: str, text: str, accent: str) -> None:
    colours = of_contrast_theme(ground, text, accent)
    assert colours.keys() == LIGHT.keys()
    mixed = {"sel", "selinactive", "greensel", "hover", "line"}
    for over, under, least in TEXTS:
        wanted = least if least < 4.5 or under in mixed or over == "accent" else 7
        assert contrast(colours[over], colours[under]) >= wanted
