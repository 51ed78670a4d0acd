"""Keys of the letters: no letter twice in a window, none that a menu or a tab has, in whatever language.

Translators give mnemonics (`&Spara`) as they like; `settle` keeps a letter where it is free, moves it to the next free
letter of the same text where it is not, and takes it away where none is left. What has none gets one of the letters
left. Digits, A to D and K belong to tabs. What stands on different pages of one stack is never seen together, and may
have the same letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMainWindow, QStackedWidget, QTabBar, QToolButton, QWidget

OF_TABS: frozenset[str] = frozenset("0123456789ABCDK")
"""Letters and digits that lead to tabs in every window."""

_MARKED = re.compile(r"&([^&])")
_PAGE = "page_of_letters"
_UNSEEN = "takes_no_letter"

Pages = frozenset[tuple[QStackedWidget, QWidget]]
"""On which page of which stack something stands."""


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


def belong(buttons: Iterable[QWidget], page: QWidget) -> None:
    """Say of buttons that stand elsewhere that they are seen with a page only: the row below that is another for each tab."""
    for button in buttons:
        button.setProperty(_PAGE, page)


def take_no_letter(label: QLabel) -> None:
    """Say of the label of a field that nobody sees it: no letter would show in it."""
    label.setProperty(_UNSEEN, True)


def settle(window: QWidget) -> None:
    """Give the buttons and labelled fields of a window letters, each its own among what may be seen with it, as far as letters go.

    Letters that the translators gave come first, then buttons without one, then labels. Call it when all texts are set
    (an inner window does so itself, at showing and after a change of language; a dialog before it opens). What nobody
    sees yet, and is no dialog, waits until it is shown.
    """
    if not isinstance(window, QDialog) and not window.isVisible():
        return
    everywhere = menu_letters(window) | (set() if isinstance(window, QDialog) else set(OF_TABS))
    for bar in window.findChildren(QTabBar):
        everywhere |= {letter for place in range(bar.count()) if (letter := letter_of(bar.tabText(place)))}
    taken: dict[Pages, set[str]] = {frozenset(): everywhere}
    known: dict[QWidget, Pages] = {window: frozenset()}
    holders = [holder for holder in _holders(window) if without(holder.text()).strip()]
    given = [holder for holder in holders if letter_of(holder.text())]
    buttons = [holder for holder in holders if holder not in given and isinstance(holder, QAbstractButton)]
    labels = [holder for holder in holders if holder not in given and holder not in buttons]
    for holder in (*given, *buttons, *labels):
        page = holder.property(_PAGE)
        pages = _pages(page if isinstance(page, QWidget) else holder, known)
        text = placed(holder.text(), set().union(*(letters for others, letters in taken.items() if _meet(pages, others))))
        if text != holder.text():
            holder.setText(text)
        if letter := letter_of(text):
            taken.setdefault(pages, set()).add(letter)


def _pages(widget: QWidget, known: dict[QWidget, Pages]) -> Pages:
    """Return the pages that a widget stands on, innermost and outer ones. `known` keeps what was found, up to the window."""
    if widget not in known:
        parent = widget.parentWidget()
        found = _pages(parent, known) if parent is not None else frozenset()
        known[widget] = found | {(parent, widget)} if isinstance(parent, QStackedWidget) else found
    return known[widget]


def _meet(some: Pages, others: Pages) -> bool:
    """Say whether what stands on some pages can be seen together with what stands on others."""
    return all(stack is not other or page is beside for stack, page in some for other, beside in others)


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
    """Return what can have a mnemonic: buttons with text, and labels that lead to a field."""
    found = window.findChildren(QWidget)
    return [
        widget
        for widget in found
        if (isinstance(widget, QAbstractButton) and not isinstance(widget, QToolButton))
        or (isinstance(widget, QLabel) and widget.buddy() is not None and not widget.property(_UNSEEN))
    ]
