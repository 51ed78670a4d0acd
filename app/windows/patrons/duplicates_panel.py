"""Accounts that are likely the same person's as the one that is typed: who, why, and a way to each (X18)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.duplicates import Likeness
from app.domain.text import visible
from app.queries.duplicates import Duplicate
from app.windows.common.buttons import Button
from app.windows.common.formats import date_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.section_box import Panel
from app.windows.common.theme import metric

MOST = 5
"""So many are shown; the rest is as far away as the search."""


class DuplicatesPanel(Panel):
    """Out of sight while there are none. `wanted`: the id of an account that is to be opened."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="likely_duplicates")
        self._found: tuple[Duplicate, ...] = ()
        self.hide()

    def show_found(self, found: Sequence[Duplicate]) -> None:
        """Show these, if they are others than before."""
        if tuple(found) != self._found:
            self._found = tuple(found)
            self.retranslate()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.clear()
        self.setVisible(bool(self._found))
        if not self._found:
            return
        self.add_line(self.tr("Is the patron here already? Likely the same person:"), "users", role="section", tint="warn")
        for one in self._found[:MOST]:
            self.add_widget(self._row(one))

    def _row(self, one: Duplicate) -> QWidget:
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(metric(22), 0, 0, 0)
        row.setSpacing(metric(12))
        link = Button(visible(one.name).replace("&", "&&"), whole, kind="link", name=f"duplicate_{one.id}")
        link.setProperty("patron", one.id)
        link.clicked.connect(self._on_link)
        row.addWidget(link)
        told = [one.card, date_text(one.birth_date) if one.birth_date else "", ", ".join(self._why(likeness) for likeness in one.why)]
        row.addWidget(PlainLabel("   ".join(text for text in told if text), whole, role="secondary"))
        row.addStretch(1)
        return whole

    def _why(self, likeness: Likeness) -> str:
        return {
            Likeness.IDENTITY: self.tr("same identity number"), Likeness.NAME: self.tr("same name and birth date"),
            Likeness.SIMILAR: self.tr("similar name, same birth date"), Likeness.EMAIL: self.tr("same e-mail"),
            Likeness.NAMESAKE: self.tr("same name"), Likeness.NEARLY_NAMESAKE: self.tr("similar name"),
        }[likeness]  # fmt: skip

    @Slot()
    def _on_link(self) -> None:
        link = self.sender()
        if isinstance(link, Button):
            self.wanted.emit(int(link.property("patron")))
