"""*Preview*: a text filled in for a real patron, as e-mail, SMS and letter, in every language; the letter can be printed or kept as PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.delivered import NOTICES
from app.domain.refusals import Refusal
from app.domain.texts import NoticeText
from app.queries.text_preview import PreviewReading, read_preview
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.file_choice import ask_file
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.form import Choice, ChoiceField, FieldLabel, TextField
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.texts.letter import Letter, print_letters, save_letters
from app.windows.common.texts.preview_pages import LetterPage, MessagePage
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

CHANNELS = ("email", "sms", "paper")
"""In the order of the tabs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Previewed:
    """What is looked at: a kind of notice at an organisation, and what stands in the window instead of what is stored.

    `edited` are texts by channel and language; `body`, where it is not empty, takes the place of every text.
    """

    kind: str
    organisation_id: int
    edited: Mapping[tuple[str, str], NoticeText] = field(default_factory=dict)
    body: str = ""
    channel: str = "email"
    language: str = ""


class PreviewDialog(QDialog):
    """Reads somebody whom the notice would suit, or whose card (or copy on loan) is typed."""

    def __init__(self, client: Client, wanted: Previewed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preview_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("Preview: {notice}").format(notice=say(NOTICES[wanted.kind])))
        self._client, self._wanted = client, wanted
        self._reading: PreviewReading | None = None
        self.number = TextField(self, name="preview_number", longest=60, chars=18)
        self.language = ChoiceField(self, name="preview_language", chars=16)
        self.show_button = Button(self.tr("&Show"), self, name="preview_show")
        self.who = PlainLabel("", self, role="secondary", wrap=True)
        self.who.setObjectName("preview_who")
        self.busy, self.banner = BusyLine(self), Banner(self, name="preview_banner")
        self.tabs = NumberedTabs(self, name="preview_tabs")
        self.mail, self.sms, self.letter = MessagePage("preview_mail", self), MessagePage("preview_sms", self), LetterPage("preview_letter", self)
        self.print = Button(self.tr("&Print letter…"), self, icon_name="printer", name="preview_print")
        self.pdf = Button(self.tr("Letter as P&DF…"), self, icon_name="file-text", name="preview_pdf")
        self.close_button = Button(self.tr("Close"), self, name="preview_close")
        self._lay_out()
        self._connect()
        settle(self)
        self._read("")

    def _lay_out(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for text, widget in ((self.tr("&Card or barcode"), self.number), (self.tr("&Language"), self.language)):
            label = FieldLabel(text, self)
            widget.attach(label)
            head.addWidget(label)
            head.addWidget(widget)
            if widget is self.number:
                head.addWidget(self.show_button)
                head.addSpacing(metric(14))
        head.addStretch(1)
        head.addWidget(self.busy)
        for text, page in ((self.tr("E-mail"), self.mail), (self.tr("SMS"), self.sms), (self.tr("Letter"), self.letter)):
            self.tabs.add("", text, page)
        self.tabs.setCurrentIndex(CHANNELS.index(self._wanted.channel))
        set_spoken(self.tabs.tabBar(), self.tr("Ways to send it"))
        for button in (self.print, self.pdf):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.who)
        column.addWidget(self.tabs, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        open_in_size(self, 720, 620)

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._on_show)
        self.language.changed.connect(self._on_language_changed)
        self.print.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.close_button.clicked.connect(self.accept)
        self.show_button.setDefault(True)  # Enter in the field

    def _read(self, number: str) -> None:
        self.busy.start(self.tr("Reading …"))
        query = partial(
            read_preview, actor=self._client.actor, kind=self._wanted.kind, organisation_id=self._wanted.organisation_id, wanted=number,
            now=self._client.clock(),
        )  # fmt: skip
        self._client.runner.read(self, query, self._show_reading, self._show_not_read, key="preview")

    def _show_reading(self, reading: PreviewReading) -> None:
        self.busy.stop()
        self.banner.clear()
        if self._reading is None:
            self.language.set_choices([Choice(value=code, text=name) for code, name in reading.languages])
            codes = [code for code, _ in reading.languages]
            self.language.set_value(next((code for code in (self._wanted.language, reading.language, self._client.language) if code in codes), codes[0]))
        self._reading = reading
        who = self.tr("Filled in for {name}, as it would be sent today.") if reading.who else self.tr("Filled in with an example.")
        self.who.setText(who.format(name=reading.who))
        self._show_texts()

    def _show_not_read(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.show_failed(self.tr("Nobody could be shown."), reasons_text(refusal))

    def _show_texts(self) -> None:
        if self._reading is None:
            return
        self.mail.show_mail(self._reading.email, self._filled("email"))
        self.sms.show_sms(self._reading.mobile, self._filled("sms"))
        self.letter.show_letter(self._letter())

    def _filled(self, channel: str) -> NoticeText:
        """Return the text of a channel in the chosen language, filled in."""
        assert self._reading is not None
        language, wanted = str(self.language.value()), self._wanted
        found = self._reading.texts.find(wanted.kind, channel, language, wanted.organisation_id)
        text = wanted.edited.get((channel, language), found.text)
        if wanted.body:
            text = NoticeText(text.subject, wanted.body)
        return self._reading.facts.fill(text, language, channel)

    def _letter(self) -> Letter:
        assert self._reading is not None
        facts, text = self._reading.facts, self._filled("paper")
        recipient = (f"{facts.first_name} {facts.last_name}".strip(), *self._reading.address)
        day = facts.values(str(self.language.value()))["today"]
        return Letter(sender=facts.sender, recipient=recipient, day=day, heading=text.subject, text=text.text)

    @Slot()
    def _on_show(self) -> None:
        self._read(self.number.value())

    @Slot()
    def _on_language_changed(self) -> None:
        self._show_texts()

    @Slot()
    def _on_print(self) -> None:
        if self._reading is not None:
            print_letters(self, self.windowTitle(), [self._letter()])

    @Slot()
    def _on_pdf(self) -> None:
        ask_file(self, self.tr("Save as PDF"), "letter.pdf", ("pdf",), self._on_file_selected, name="preview_file")

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        if self._reading is not None and not save_letters(Path(name), self.windowTitle(), [self._letter()]):
            self.banner.show_failed(self.tr("The file could not be written: {file}").format(file=name))
