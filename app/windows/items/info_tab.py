"""Tab 1 of a copy: title, copy, status, loan and last borrower in boxes; title and copy each with a pen, one edited at a time (D7, X8)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.items import Fields, ItemDraft, ItemKind, conflicting
from app.domain.refusals import AlreadyExists, Conflict, Invalid, Refusal
from app.queries.copies import CopyInfo
from app.queries.item_choices import ItemChoices
from app.services.items import MAY_CHANGE, save_item
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.conflict_panel import ConflictPanel, Difference
from app.windows.common.messages import ask, reasons_text
from app.windows.common.scrolled import scrolled
from app.windows.common.section_box import SectionBox
from app.windows.common.theme import metric
from app.windows.common.words import missing_text
from app.windows.items.editor import ItemEditor
from app.windows.items.field_words import value_text
from app.windows.items.info_view import fill_item, fill_last, fill_loan, fill_status, patron_link
from app.windows.items.texts import label_of

if TYPE_CHECKING:
    from app.background.client import Client

_KINDS: tuple[ItemKind, ...] = get_args(ItemKind)


class InfoTab(QWidget):
    """`changed` when `unsaved` answers differently, `patron_wanted` with an id at the link to a borrower."""

    changed = Signal()
    patron_wanted = Signal(int)

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client = client
        self.editor: ItemEditor | None = None
        self._info: CopyInfo | None = None
        self._choices: ItemChoices | None = None
        self._typed: tuple[ItemKind, Fields] | None = None
        self._sent: ItemDraft | None = None
        self._theirs: Fields = {}
        self._saving = False
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="info_banner")
        self.conflict = ConflictPanel(self)
        self.conflict.chosen.connect(self._on_conflict_chosen)
        self.boxes = {kind: SectionBox("", self, name=f"section_{kind}") for kind in _KINDS}
        for box in self.boxes.values():
            box.edit_chosen.connect(self._on_edit_chosen)
        self.status, self.loan, self.last = (SectionBox("", self, name=f"section_{name}", editable=False) for name in ("status", "loan", "last"))
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        content = QWidget(self)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(10))
        for boxes in ((self.boxes["copy"],), (self.boxes["title"],), (self.status, self.loan, self.last)):
            column = QVBoxLayout()
            column.setSpacing(metric(9))
            for box in boxes:
                column.addWidget(box)
            column.addStretch(1)
            row.addLayout(column, 1)
        area = scrolled(content, self)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(10), metric(10), metric(8))
        whole.setSpacing(metric(6))
        for widget in (self.busy, self.banner, self.conflict):
            whole.addWidget(widget)
        whole.addWidget(area, 1)

    # what the window asks

    def show_info(self, info: CopyInfo, choices: ItemChoices) -> None:
        """Show a copy; what is being edited stays as it is."""
        self._info, self._choices = info, choices
        self._show_boxes()
        if self._typed is not None:
            kind, typed = self._typed
            self._typed = None
            self.edit(kind)
            if self.editor is not None:
                self.editor.form.type_in(typed)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for box, text in (
            (self.boxes["title"], self.tr("Title")), (self.boxes["copy"], self.tr("Copy")), (self.status, self.tr("Status")),
            (self.loan, self.tr("Loan")), (self.last, self.tr("Last borrower")),
        ):  # fmt: skip
            box.set_title(text)
        self._show_boxes()

    def unsaved(self) -> bool:
        """Say whether something is edited and differs."""
        return self.editor is not None and self.editor.form.unsaved()

    def typed(self) -> dict[str, Any] | None:
        """Return what is typed as plain JSON values, None if nothing is."""
        if self.editor is None or not self.editor.form.unsaved():
            return None
        return {"kind": self.editor.form.kind, "values": self.editor.form.typed()}

    def type_in(self, draft: dict[str, Any]) -> None:
        """Put back what `typed` returned, once the copy is there."""
        if draft["kind"] in _KINDS:
            self._typed = (draft["kind"], dict(draft["values"]))
            if self._info is not None and self._choices is not None:
                self.show_info(self._info, self._choices)

    # editing

    @Slot()
    def _on_edit_chosen(self) -> None:
        box = self.sender()
        for kind, known in self.boxes.items():
            if known is box:
                self.edit(kind)

    def edit(self, kind: ItemKind) -> None:
        """Edit the title or the copy in its box."""
        if self.editor is not None or self._info is None or self._choices is None or not self.client.actor.may(MAY_CHANGE):
            return
        box = self.boxes[kind]
        box.set_mark("")
        seen = self._info.title if kind == "title" else self._info.copy
        self.editor = ItemEditor(self.client, self._choices, kind, seen, box)
        self.editor.save_wanted.connect(self.save)
        self.editor.cancelled.connect(self._on_cancelled)
        self.editor.form.edited.connect(self.changed)
        box.clear()
        box.add_wide(self.editor)
        self.editor.show()  # a layout shows it later, and what is not seen takes no focus
        self._show_pens()
        self.changed.emit()
        self.editor.form.focus_first()
        self._area.ensureWidgetVisible(self.editor.save_button)

    @Slot()
    def save(self) -> None:
        """Save what is edited."""
        if self.editor is not None and not self._saving and self.editor.form.is_valid():
            self._write(self._draft())

    def _draft(self) -> ItemDraft:
        assert self.editor is not None
        assert self._info is not None
        form = self.editor.form
        number = self._info.title_id if form.kind == "title" else self._info.id
        return ItemDraft(kind=form.kind, id=number, seen=form.seen, values=form.values())

    def _write(self, draft: ItemDraft) -> None:
        self._saving, self._sent = True, draft
        self.banner.clear()
        self.conflict.hide()
        self.busy.start(self.tr("Saving …"))
        if self.editor is not None:
            self.editor.setDisabled(True)  # what is typed meanwhile would not be saved with it
        self.client.runner.change(self, partial(save_item, draft=draft), self._show_saved, self._show_refused)

    def _show_saved(self, changes: Changes) -> None:
        self._saving = False
        self.busy.stop()
        self._stop_editing()
        if changes.kinds:
            self.banner.show_saved(self.tr("Saved."))

    def _show_refused(self, refusal: Refusal) -> None:
        self._saving = False
        self.busy.stop()
        if self.editor is not None:
            self.editor.setEnabled(True)
            if isinstance(refusal, AlreadyExists) and self.editor.form.show_refused("barcode", refusal):
                return
            if isinstance(refusal, Invalid) and self.editor.form.show_refused(refusal.field, refusal):
                return
        if isinstance(refusal, Conflict) and isinstance(refusal.theirs, dict) and self._sent is not None:
            self._theirs = refusal.theirs
            self.conflict.show_differences("", self._differences(self._sent, refusal.theirs))
            return
        self.banner.show_failed(self.tr("Nothing was saved; what you typed is kept here."), reasons_text(refusal))

    def _differences(self, draft: ItemDraft, theirs: Fields) -> list[Difference]:
        assert self._choices is not None
        say = partial(value_text, choices=self._choices, tree=self.client.tree)
        contested = conflicting(draft, theirs)
        return [
            Difference(key=key, label=label_of(key), seen=say(key, draft.seen.get(key)), theirs=say(key, theirs.get(key)), mine=say(key, draft.values[key]))
            for key in draft.values
            if key in contested
        ]

    @Slot(object)
    def _on_conflict_chosen(self, keep_mine: frozenset[str]) -> None:
        if self.editor is None or self._sent is None or not self.editor.form.is_valid():
            return
        if self._draft() != self._sent:  # typed on since both were shown: what was chosen no longer says all
            self.save()
        else:
            self._write(self._sent.on_top_of(self._theirs, keep_mine))

    @Slot()
    def _on_cancelled(self) -> None:
        """Leave the box; what was typed is asked for first."""
        if not self.unsaved() or self.editor is None:
            self._stop_editing()
            return
        what = self.tr("Title") if self.editor.form.kind == "title" else self.tr("Copy")
        ask(
            self, title=what, heading=self.tr("What you typed in {section} is not saved.").format(section=what), action=self.tr("&Save"),
            then=self.save, action_icon="save", other=(self.tr("&Don't save"), self._stop_editing),
        )  # fmt: skip

    def _stop_editing(self) -> None:
        self.editor = self._sent = None
        self.conflict.hide()
        if self.banner.kind == "failed":
            self.banner.clear()
        self._show_boxes()
        self.changed.emit()

    def _show_boxes(self) -> None:
        info = self._info
        if info is None:
            return
        for kind, box in self.boxes.items():
            if self.editor is None or self.editor.form.kind != kind:
                fill_item(box, info, kind)
        fill_status(self.status, info, self.client)
        fill_loan(self.loan, info.loan, self.client, self._link(info.loan, "borrower", self.loan) if info.loan else None)
        fill_last(self.last, info.last, self.client, self._link(info.last, "last_borrower", self.last) if info.last else None)
        self._show_pens()

    def _link(self, loan: Any, name: str, parent: QWidget) -> Button | None:
        link = patron_link(loan, name, parent, allowed=self.client.actor.may("patrons.view"))
        if link is not None:
            link.clicked.connect(self._on_patron)
        return link

    @Slot()
    def _on_patron(self) -> None:
        link = self.sender()
        if isinstance(link, Button):
            self.patron_wanted.emit(int(link.property("patron")))

    def _show_pens(self) -> None:
        missing = missing_text(MAY_CHANGE)
        for box in self.boxes.values():
            if not self.client.actor.may(MAY_CHANGE):
                box.set_editable(False, missing)
            else:
                box.set_editable(self.editor is None, self.tr("Save or cancel what is being edited first."))
