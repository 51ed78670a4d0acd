"""One text of the tab Texts: where it comes from, subject, text with placeholders, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.delivered import CHANNELS, NOTICES
from app.domain.placeholders import shown_text
from app.domain.setting import MAX_TEXT
from app.domain.standard_texts import MAX_SUBJECT
from app.domain.text_draft import text_spot, write_text
from app.domain.texts import NoticeText, TextKey, sms_size
from app.queries.texts import Found
from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.form import FieldLabel
from app.windows.common.formats import number_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.texts.text_note import SubjectLine, TextNote, window_language
from app.windows.common.texts.text_tools import TextTools
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.common_registers.checks import RegisterChecks


@dataclass(frozen=True, slots=True)
class TextRow:
    """A text that holds at a library in a language, and the one that would hold without the library's own. `of_all` is 1 Admin."""

    key: TextKey
    found: Found
    above: Found
    unsaved: bool
    of_all: int

    @property
    def is_own(self) -> bool:
        """Whether the library has a text of its own."""
        return self.found.organisation_id == self.key.organisation_id and self.found.language == self.key.language

    @property
    def begins(self) -> str:
        """The subject, of an SMS the beginning, with placeholders in the language of the window."""
        return shown_text(self.found.text.subject or " ".join(self.found.text.text.split())[:80], window_language())


def origin_word(row: TextRow) -> str:
    """Return whose text it is."""
    if row.is_own:
        said = QCoreApplication.translate("TextsPage", "own")
    elif row.found.organisation_id == row.of_all:
        said = QCoreApplication.translate("TextsPage", "all libraries")
    else:
        said = QCoreApplication.translate("TextsPage", "standard")
    if row.found.language != row.key.language:
        said = QCoreApplication.translate("TextsPage", "{whose}, in English").format(whose=said)
    return QCoreApplication.translate("TextsPage", "{whose}, not saved").format(whose=said) if row.unsaved else said


class TextPane(QWidget):
    """`typed` carries what stands in the fields, `dropped` that the library's own text shall go."""

    typed = Signal(object)
    dropped = Signal()

    def __init__(self, checks: RegisterChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("text_pane")
        self._checks = checks
        self._row: TextRow | None = None
        self._heading, self._origin = PlainLabel("", self, role="panel"), PlainLabel("", self, role="inherited", elide=True)
        self._origin.setObjectName("text_origin")
        self.subject = SubjectLine(self, name="text_subject", longest=MAX_SUBJECT)
        self.text = TextNote(self, name="text_body", longest=MAX_TEXT, lines=8)
        self._labels = (FieldLabel("", self), FieldLabel("", self))
        self.tools = TextTools(self.text, self)
        self.drop = Button("", self, icon_name="corner-up-left", kind="flat", name="text_put_back")
        self.history = Button("", self, icon_name="history", kind="flat", name="text_history")
        self._size = PlainLabel("", self, role="secondary")
        self._size.setObjectName("text_size")
        self._lay_out()
        self.subject.set_check(self._check_subject)
        self.text.set_check(self._check_text)
        for field in (self.subject, self.text):
            field.changed.connect(self._on_changed)
        self.drop.clicked.connect(self.dropped)

    def _lay_out(self) -> None:
        head, grid, column = QHBoxLayout(), QGridLayout(), QVBoxLayout(self)
        head.addWidget(self._heading)
        head.addWidget(self._origin, 1)
        for row, (label, field) in enumerate(zip(self._labels, (self.subject, self.text), strict=True)):
            field.attach(label)
            label.setMinimumHeight(metric(26))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(head)
        column.addLayout(grid, 1)
        column.addWidget(self._size)
        column.addWidget(ButtonRow([self.tools, self.drop, self.history], [], self))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.subject.set_label(self.tr("Subject"))
        self.text.set_label(self.tr("Text"))
        self.tools.retranslate()
        self.drop.setText(self.tr("Put back"))
        self.history.setText(self.tr("History…"))

    def heading(self) -> str:
        """Return what the shown text is called."""
        if self._row is None:
            return ""
        return self.tr("{notice}: {channel}").format(notice=say(NOTICES[self._row.key.kind]), channel=say(CHANNELS[self._row.key.channel]))

    def show_row(self, row: TextRow, missing: str) -> None:
        """Show a text; `missing` says why it can't be changed."""
        is_other = self._row is None or self._row.key != row.key
        self._row = row
        is_sms = row.key.channel == "sms"
        self._heading.setText(self.heading())
        self._origin.setText(self._origin_said(row))
        self.subject.setVisible(not is_sms)
        self._labels[0].setVisible(not is_sms)
        self.text.set_kind(row.key.kind)
        if is_other or self.subject.typed() != row.found.text.subject:
            self.subject.set_value(row.found.text.subject)
        if is_other or self.text.typed() != row.found.text.text:
            self.text.set_value(row.found.text.text)
        for field in (self.subject, self.text):
            field.set_allowed(not missing, missing)
            field.set_unsaved(row.unsaved)
        self.tools.set_allowed(not missing, missing)
        why = missing or ("" if row.is_own else self.tr("It is the standard text as it is."))
        self.drop.set_allowed(not why, why, self.tr("The library's own text goes at saving; the one above holds again."))
        self._size.setVisible(is_sms)
        if is_sms:
            size = sms_size(row.found.text.text)
            said = self.tr("{count} characters as it stands here; Preview counts it filled in.")
            self._size.setText(said.format(count=number_text(size.characters)))

    def is_valid(self) -> bool:
        """Say whether both can be kept; shows what is wrong where not."""
        subject = (self._row is not None and self._row.key.channel == "sms") or self.subject.is_valid()
        return self.text.is_valid() and subject

    def show_fault(self) -> None:
        """Say at the fields what is wrong, and go there."""
        self.is_valid()
        (self.subject if self.subject.error else self.text).setFocus()

    def _origin_said(self, row: TextRow) -> str:
        if row.is_own:
            return ""
        said = self.tr("inherited from all libraries") if row.found.organisation_id == row.of_all else self.tr("as delivered")
        if row.found.language == row.key.language:
            return said
        return self.tr("{whose}; there is no text in this language, the English one is sent").format(whose=said)

    def _check_subject(self, subject: str) -> None:
        self._check(NoticeText(subject, "."))

    def _check_text(self, text: str) -> None:
        subject = "" if self._row is not None and self._row.key.channel == "sms" else "."
        self._check(NoticeText(subject, text))

    def _check(self, text: NoticeText) -> None:
        if self._row is not None:
            self._checks(text_spot(self._row.key), write_text(text))

    @Slot()
    def _on_changed(self) -> None:
        if self._row is not None:
            subject = "" if self._row.key.channel == "sms" else self.subject.typed()
            self.typed.emit(NoticeText(subject, self.text.typed()))
