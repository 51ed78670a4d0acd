"""Printing letters: one document in the order of the postcodes, each patron's letters together; then they count as printed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.domain.claims.envelopes import PaperNotice, envelopes
from app.domain.notice_values import day_text
from app.queries.claims.notices import list_letters
from app.services.claims.letters import mark_printed
from app.windows.common.file_choice import ask_file
from app.windows.common.messages import ask
from app.windows.common.texts.letter import Letter, print_letters, save_letters

if TYPE_CHECKING:
    from app.windows.claims.notices_page import NoticesPage


class Letters(QObject):
    """Asks whether letters go to a printer or a file."""

    def __init__(self, page: NoticesPage) -> None:
        super().__init__(page)
        self._page, self._client = page, page.client
        self._letters: Sequence[PaperNotice] = ()
        self._envelopes = 0

    @Slot()
    def print_new(self) -> None:
        """Print those that are not printed yet."""
        self._read(None)

    @Slot()
    def print_again(self) -> None:
        """Print the marked ones, printed or not."""
        self._read([row.id for row in self._page.table.marked_rows()])

    def _read(self, ids: Collection[int] | None) -> None:
        query = partial(list_letters, account_id=self._client.actor.account_id, ids=ids)
        self._client.runner.read(self, query, self._ask, self._page.refused, "letters")

    def _ask(self, letters: Sequence[PaperNotice]) -> None:
        if not letters:
            self._page.banner.say("info", self.tr("Every letter is printed."))
            return
        together = envelopes(letters)
        self._letters, self._envelopes = [one for envelope in together for one in envelope], len(together)
        ask(
            self._page.window(), title=self.tr("Print letters"), heading=self._counted(),
            text=self.tr("By postcode; letters to one patron of one run follow one another. Then they count as printed."),
            action=self.tr("&Save as PDF…"), action_icon="download", then=self._save, other=(self.tr("&Print…"), self._print),
        ).setObjectName("letters_question")  # fmt: skip

    def _counted(self) -> str:
        return ", ".join((self.tr("%n letter(s)", "", len(self._letters)), self.tr("%n envelope(s)", "", self._envelopes)))

    def _pages(self) -> list[Letter]:
        return [
            Letter(sender=one.sender, recipient=one.address.splitlines(), day=day_text(one.day, one.language), heading=one.subject, text=one.text)
            for one in self._letters
        ]

    def _save(self) -> None:
        ask_file(self._page, self.tr("Save as PDF"), "letters.pdf", ("pdf",), self._on_file_selected, name="letters_file")

    def _print(self) -> None:
        print_letters(self._page, self.tr("Letters"), self._pages()).accepted.connect(self._on_printed)

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        if save_letters(Path(name), self.tr("Letters"), self._pages()):
            self._on_printed()
        else:
            self._page.banner.show_failed(self.tr("The file could not be written: {file}").format(file=name))

    @Slot()
    def _on_printed(self) -> None:
        command = partial(mark_printed, ids=[one.id for one in self._letters])
        self._client.runner.change(self, command, self._show_marked, self._page.refused)

    def _show_marked(self, _number: int) -> None:
        self._page.banner.say("saved", self.tr("Printed: {letters}").format(letters=self._counted()))
