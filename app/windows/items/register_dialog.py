"""Registering by hand: a title with its first copy, or another copy of a title (D7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import AlreadyExists, Invalid, Refusal
from app.queries.item_choices import ItemChoices
from app.services.items import Registered, register_copy, register_title
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.scrolled import scrolled
from app.windows.common.theme import metric
from app.windows.items.item_form import ItemForm

if TYPE_CHECKING:
    from app.background.client import Client


class RegisterDialog(QDialog):
    """`title`: id and name of the title that gets another copy; None: a new one. `registered` when it is done; a refusal leaves it open."""

    registered = Signal(object)

    def __init__(self, client: Client, choices: ItemChoices, parent: QWidget, *, title: tuple[int, str] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_dialog")
        self._client, self._title = client, title
        self._sending = False
        heading = self.tr("New title") if title is None else self.tr("New copy")
        set_title(self, heading if title is None else f"{title[1]} - {heading}")
        self.title_form = ItemForm(client, choices, "title", {}, self) if title is None else None
        self.copy_form = ItemForm(client, choices, "copy", {}, self)
        self.banner = Banner(self, name="register_banner")
        self.action = Button(self.tr("&Register"), self, icon_name="plus", kind="primary", name="register_item")
        self.cancel = Button(self.tr("Cancel"), self, name="register_cancel")
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        settle(self)
        self._forms()[0].focus_first()

    def _forms(self) -> list[ItemForm]:
        return [self.copy_form] if self.title_form is None else [self.title_form, self.copy_form]

    def _lay_out(self) -> None:
        content = QWidget(self)
        sides = QHBoxLayout(content)
        sides.setContentsMargins(0, 0, metric(8), 0)
        sides.setSpacing(metric(24))
        headings = [self.tr("Copy")] if self.title_form is None else [self.tr("Title"), self.tr("First copy")]
        for heading, form in zip(headings, self._forms(), strict=True):
            side = QVBoxLayout()
            side.setSpacing(metric(6))
            side.addWidget(PlainLabel(heading, self, role="section"))
            side.addWidget(form)
            side.addStretch(1)
            sides.addLayout(side, 1)
        area = scrolled(content, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        if self._title is not None:
            column.addWidget(PlainLabel(self._title[1], self, role="panel", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(area, 1)
        column.addWidget(level_line(self))
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column.addLayout(buttons)
        open_in_size(self, 900 if self.title_form is not None else 520, 620)

    @Slot()
    def _on_action(self) -> None:
        if self._sending or False in [form.is_valid() for form in self._forms()]:  # each shows what is wrong in it
            return
        self._sending = True
        self.banner.clear()
        copy = self.copy_form.values()
        if self.title_form is not None:
            command = partial(register_title, title=self.title_form.values(), copy=copy)
        else:
            assert self._title is not None
            command = partial(register_copy, title_id=self._title[0], copy=copy)
        self._client.runner.change(self, command, self._show_registered, self._show_refused)

    def _show_registered(self, registered: Registered) -> None:
        self.registered.emit(registered)
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        if isinstance(refusal, AlreadyExists) and self.copy_form.show_refused("barcode", refusal):
            return
        if isinstance(refusal, Invalid) and any(form.show_refused(refusal.field, refusal) for form in self._forms()):
            return
        self.banner.show_failed(self.tr("Nothing was registered; what you typed is kept here."), reasons_text(refusal))

    def reject(self) -> None:
        """Close, but not while it is being sent."""
        if not self._sending:
            super().reject()
