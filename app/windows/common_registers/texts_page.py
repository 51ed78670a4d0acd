"""Tab 9-Texts: the text of every notice on every channel, in every language, for all libraries or one; what is not changed is as delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.delivered import CHANNELS, NOTICES
from app.domain.organisation import Kind
from app.domain.text_draft import TEXT, key_of_spot, read_text, text_spot, write_text
from app.domain.texts import NoticeText, TextKey
from app.domain.unit_draft import Spot
from app.queries.texts import Texts
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.scrolling import Page
from app.windows.common.table_view import TableView
from app.windows.common.texts.preview_dialog import PreviewDialog, Previewed
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.common_registers.checks import RegisterChecks
from app.windows.common_registers.state import CommonState
from app.windows.common_registers.text_history import TextHistoryDialog
from app.windows.common_registers.text_pane import TextPane, TextRow, origin_word

if TYPE_CHECKING:
    from app.background.client import Client


class TextsPage(Page):
    """The list at the left, the marked text at the right."""

    def __init__(self, client: Client, state: CommonState, checks: RegisterChecks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("texts_page")
        self._client, self._state = client, state
        self.library = ChoiceField(self, name="text_library", chars=26)
        self.language = ChoiceField(self, name="text_language", chars=16)
        self._labels = (FieldLabel("", self), FieldLabel("", self))
        self.table = TableView("", self, object_name="texts_table", row_height=26)
        self.model: RowTableModel[TextRow] = RowTableModel(self._columns(), self, key=_row_key)
        self.table.set_table_model(self.model)
        self.pane = TextPane(checks, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.library.changed.connect(self._on_chosen)
        self.language.changed.connect(self._on_chosen)
        self.table.current_changed.connect(self._on_current_changed)
        self.pane.typed.connect(self._on_typed)
        self.pane.dropped.connect(self._on_dropped)
        self.pane.tools.preview_wanted.connect(self._on_preview)
        self.pane.history.clicked.connect(self._on_history)
        state.changed.connect(self._on_draft_changed)

    def _lay_out(self) -> None:
        head, whole = QHBoxLayout(), QVBoxLayout(self)
        for label, field in zip(self._labels, (self.library, self.language), strict=True):
            field.attach(label)
            head.addWidget(label)
            head.addWidget(field)
            head.addSpacing(metric(14))
        head.addStretch(1)
        self._splitter.setObjectName("texts_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(metric(16))
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.pane)
        self._splitter.setSizes([metric(640), metric(640)])
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.setSpacing(metric(8))
        whole.addLayout(head)
        whole.addWidget(self._splitter, 1)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.pane.history

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for label, text in zip(self._labels, (self.tr("Library"), self.tr("Language")), strict=True):
            label.setText(text)
        self.library.set_label(self.tr("Library"))
        self.language.set_label(self.tr("Language"))
        set_spoken(self.table, self.tr("Texts"))
        self.model.set_columns(self._columns())
        self.pane.retranslate()
        self.show_read()

    def show_read(self) -> None:
        """Show what was read; what is chosen and marked stays."""
        reading = self._state.reading
        if reading is None:
            return
        tree = self._client.tree
        libraries = [node for node in tree.in_order() if node.kind in {Kind.ROOT, Kind.ACCOUNT}]
        library = self.library.value()
        self.library.set_choices([Choice(value=node.id, text=self.tr("All libraries") if node.kind is Kind.ROOT else node.name) for node in libraries])
        self.library.set_value(library if library in [node.id for node in libraries] else reading.root_id)
        codes = [row.code for row in reading.rows["language"]]
        language = self.language.value()
        self.language.set_choices([Choice(value=row.code, text=row.values["name"]) for row in reading.rows["language"]])
        wanted = language if language in codes else self._client.language
        self.language.set_value(wanted if wanted in codes else codes[0])
        self._show_rows()

    def show_spot(self, spot: Spot) -> None:
        """Go to a text, and say there what is wrong."""
        key = key_of_spot(spot)
        self.library.set_value(key.organisation_id)
        self.language.set_value(key.language)
        self._show_rows()
        self.table.mark((key.kind, key.channel))
        self.pane.show_fault()

    def _columns(self) -> tuple[Column[TextRow], ...]:
        return (
            Column(key="notice", header=self.tr("Notice"), cell=_notice, required=True),
            Column(key="channel", header=self.tr("Channel"), cell=_channel, required=True),
            Column(key="whose", header=self.tr("Text of"), cell=origin_word, gives=True),
            Column(key="begins", header=self.tr("Begins"), cell=_begins, width="stretch", gives=True),
        )

    def _texts(self) -> Texts:
        """Return the texts with what is typed laid over them."""
        assert self._state.reading is not None
        texts = self._state.reading.texts
        own = dict(texts.own)
        for spot, typed in self._state.unit.changes.items():
            if spot.entity == TEXT:
                key = key_of_spot(spot)
                place = (key.organisation_id, key.kind, key.channel, key.language)
                wanted = read_text(typed.mine)
                if wanted is None:
                    own.pop(place, None)
                else:
                    own[place] = wanted
        return Texts(self._client.tree, own)

    def _show_rows(self) -> None:
        texts, library, language = self._texts(), int(self.library.value()), str(self.language.value())
        root, rows = self._client.tree.root().id, []
        for kind in NOTICES:
            for channel in CHANNELS:
                key = TextKey(library, kind, channel, language)
                found = texts.find(kind, channel, language, library)
                above = texts.above(key)
                rows.append(TextRow(key, found, above, text_spot(key) in self._state.unit.changes, of_all=root))
        self.model.set_rows(rows)
        self.table.grow()
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self._show_marked()

    def _row(self) -> TextRow | None:
        row = self.table.current_row()
        return row if isinstance(row, TextRow) else None

    def _show_marked(self) -> None:
        row = self._row()
        if row is None:
            return
        node, actor = self._client.tree[row.key.organisation_id], self._client.actor
        elsewhere = node.kind is Kind.ACCOUNT and node.id not in actor.held.get("common.change", frozenset())
        self.pane.show_row(row, self._state.lacks() or (self.tr("The texts of this library are changed by its own staff.") if elsewhere else ""))

    def _put(self, row: TextRow, wanted: NoticeText | None) -> None:
        reading = self._state.reading
        if reading is None:
            return
        spot = text_spot(row.key)
        own = None if wanted == row.above.text else wanted
        self._state.put_spot(spot, reading.value(spot) or "", write_text(own))

    @Slot(object)
    def _on_typed(self, text: NoticeText) -> None:
        row = self._row()
        if row is not None:
            self._put(row, text)

    @Slot()
    def _on_dropped(self) -> None:
        row = self._row()
        if row is not None:
            self._put(row, None)

    @Slot()
    def _on_chosen(self) -> None:
        self._show_rows()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self._show_marked()

    @Slot()
    def _on_draft_changed(self) -> None:
        if self._state.reading is not None and self.language.value() is not None:
            self._show_rows()

    @Slot()
    def _on_preview(self) -> None:
        """Show the marked text, and those typed besides for the other channels and languages."""
        row = self._row()
        if row is None or not self.pane.is_valid():
            return
        key = row.key
        edited = {(place[2], place[3]): text for place, text in self._texts().own.items() if place[:2] == (key.organisation_id, key.kind)}
        wanted = Previewed(kind=key.kind, organisation_id=key.organisation_id, edited=edited, channel=key.channel, language=key.language)
        self._open(PreviewDialog(self._client, wanted, self))

    @Slot()
    def _on_history(self) -> None:
        self.show_history()

    def show_history(self) -> None:
        """Show how the marked text was changed."""
        row = self._row()
        if row is not None:
            self._open(TextHistoryDialog(self._client, row.key, self.pane.heading(), self))

    def _open(self, dialog: PreviewDialog | TextHistoryDialog) -> None:
        DialogMemory(dialog, self._client.settings, self._client.actor.login)
        dialog.open()


def _row_key(row: TextRow) -> tuple[str, str]:
    return row.key.kind, row.key.channel


def _notice(row: TextRow) -> str:
    return say(NOTICES[row.key.kind])


def _channel(row: TextRow) -> str:
    return say(CHANNELS[row.key.channel])


def _begins(row: TextRow) -> str:
    return row.begins
