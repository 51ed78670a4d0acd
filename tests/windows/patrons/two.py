"""Two at the same account: a patron's window at one desk, and the short ways to what somebody else does to it at another."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QAbstractButton

from app.database.engine import Database
from app.domain.changes import Changes
from app.domain.patron_edit import SectionDraft, Value
from app.queries.patron_sections import read_patron_data
from app.services.patrons import save_section
from app.windows.patrons.details import PatronDetailsWindow
from tests.library import Library
from tests.windows.patrons.desk import Desk


class Two:
    """A patron's window at one desk, and somebody who changes the account at another."""

    def __init__(self, desk: Desk, database: Database, library: Library, card: str = "1001") -> None:
        self.desk, self.database, self.patron_id = desk, database, library.patrons[card]
        self.window: PatronDetailsWindow = desk.details(card)
        desk.tab(self.window, "4")

    def section(self, section: str) -> dict[str, Value]:
        """Return the section as it is kept now."""
        with self.database.reading() as session:
            return dict(read_patron_data(session, self.patron_id).sections[section])

    def elsewhere(self, section: str, values: Mapping[str, Value], *, told: bool = False) -> None:
        """Change what the other sees now; `told`: this client hears of it."""
        seen = self.section(section)
        changes = save_section(self.desk.work(), SectionDraft(patron_id=self.patron_id, section=section, seen=seen, values={**seen, **values}))
        if told:
            self.tell(changes)

    def tell(self, changes: Changes | None) -> None:
        self.desk.client.bus.post(changes)
        self.desk.wait()

    def put(self, section: str, values: Mapping[str, Value]) -> None:
        """Edit the section here, and type values into its fields; `…:gone` presses the bin of the row."""
        if self.window.data.editor is None:
            self.desk.click(self.window, f"section_{section}_edit")
        assert self.window.data.editor is not None
        for key, value in values.items():
            if key.endswith(":gone"):
                self.desk.click(self.window, f"remove_{key.split(':')[1]}")
            else:
                self.window.data.editor.fields[key].set_value(value)

    def save(self) -> None:
        self.desk.click(self.window, "save_section")
        self.desk.wait()

    def choose(self, *mine: str) -> None:
        """Keep mine of the fields named and theirs of the rest."""
        panel = self.window.data.conflict
        for difference in list(panel._differences):
            if difference.key not in mine:
                panel._on_toggled(difference)
        self.desk.click(panel, "conflict_mine")
        self.desk.wait()

    def rows(self) -> list[tuple[str, str, str, str]]:
        panel = self.window.data.conflict
        assert panel.isVisible()
        return [(d.label, d.seen, d.theirs, d.mine) for d in panel._differences]

    def mark(self, section: str) -> str:
        """Return what the heading of a section says beside its name."""
        button = self.desk.find(self.window, QAbstractButton, f"section_{section}_mark")
        return button.text() if button.isVisible() else ""
