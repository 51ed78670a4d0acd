"""Keys of the letters: no letter twice in a window, none that a menu or a tab has, in whatever language.

Translators give mnemonics (`&Spara`) as they like; `settle` keeps a letter where it is free, moves it to the next free
letter of the same text where it is not, and takes it away where none is left. Digits, A to D and K belong to tabs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QTabBar, QWidget

OF_TABS = frozenset("0123456789ABCDK")
"""Letters and digits that lead to tabs in every window."""

_MARKED = re.compile(r"&([^&])")


def letter_of(text: str) -> str:
    """Return the mnemonic of a text in upper case, empty where it has none."""
    found = _MARKED.search(text.replace("&&", "\0\0"))
    return found[1].upper() if found and found[1] != "\0" else ""


def without(text: str) -> str:
    """Return the text without its mnemonic (an ampersand of its own stays)."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def placed(text: str, taken: Iterable[str]) -> str:
    """Return the text with a mnemonic that is free, its own where that is; without one where no letter is."""
    used = {letter.upper() for letter in taken}
    own = letter_of(text)
    if own and own not in used:
        return text
    bare = without(text)
    starts = [n for n, sign in enumerate(bare) if n == 0 or bare[n - 1] in " -("]
    for n in [*starts, *range(len(bare))]:
        if bare[n].isalpha() and bare[n].upper() not in used and len(bare[n].upper()) == 1:
            return f"{bare[:n]}&{bare[n:]}"
    return bare


def menu_letters(window: QWidget) -> set[str]:
    """Return the letters of the menu bar of the main window round a widget."""
    top = window.window()
    if not isinstance(top, QMainWindow):
        return set()
    return {letter for action in top.menuBar().actions() if (letter := letter_of(action.text()))}


def settle(window: QWidget) -> None:
    """Give every button and label with a mnemonic in a window a letter of its own, in the order in which they were made.

    Call it after all texts are set (again: after a change of language). What has no mnemonic keeps none.
    """
    taken = set(OF_TABS) | menu_letters(window)
    for bar in window.findChildren(QTabBar):
        taken |= {letter for place in range(bar.count()) if (letter := letter_of(bar.tabText(place)))}
    for widget in _holders(window):
        if not letter_of(widget.text()):
            continue
        text = placed(widget.text(), taken)
        if text != widget.text():
            widget.setText(text)
        if letter := letter_of(text):
            taken.add(letter)


def doubled(window: QWidget) -> list[str]:
    """Return the letters that two visible controls of a window share, or that a menu has too (none after `settle`)."""
    seen: set[str] = set(menu_letters(window))
    found: list[str] = []
    for bar in window.findChildren(QTabBar):
        letters = [letter_of(bar.tabText(place)) for place in range(bar.count())] if bar.isVisible() else []
        found += [letter for letter in letters if letter and letter in seen]
        seen.update(letter for letter in letters if letter)
    for widget in _holders(window):
        letter = letter_of(widget.text()) if widget.isVisible() else ""
        if letter and letter in seen:
            found.append(f"{letter} {widget.text()}")
        if letter:
            seen.add(letter)
    return found


def _holders(window: QWidget) -> list[QAbstractButton | QLabel]:
    """Return what can have a mnemonic: buttons, and labels that lead to a field."""
    found = window.findChildren(QWidget)
    return [w for w in found if isinstance(w, QAbstractButton) or (isinstance(w, QLabel) and w.buddy() is not None)]
