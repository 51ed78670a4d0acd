"""Which units Save for several units ticks at once: the buttons over its tree, and what each of them means."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.organisation import Kind
from app.services.several_units import Target, UnitsPreview
from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.unit_register.several_units_rows import deviates

NONE, DEVIATING = "none", "deviating"
UNITS, BENEATH, TOP, ACCOUNTS = "units", "beneath", "top", "accounts"


class TickBar(QWidget):
    """All, none, by kind, those that deviate. `wanted` says which, as `places_of` takes it."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", self, role="section")
        self._all = Button("", self, kind="flat", name="several_all")
        self._none = Button("", self, kind="flat", name="several_none")
        self._kinds = Button("", self, kind="flat", name="several_kinds")
        self.deviating = Button("", self, kind="flat", name="several_deviating")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        for widget in (self.label, self._all, self._none, self._kinds, self.deviating):
            row.addWidget(widget)
        row.insertStretch(1, 1)
        for button, slot in ((self._all, self._on_all), (self._none, self._on_none), (self.deviating, self._on_deviating)):
            button.clicked.connect(slot)
        self._word()

    def _word(self) -> None:
        self._all.setText(self.tr("&All"))
        self._all.set_allowed(True, tip=self.tr("Ticks every unit that you may change; account organisations are ticked by kind or one by one."))
        self._none.setText(self.tr("&None"))
        self._kinds.setText(self.tr("By &kind"))
        menu = QMenu(self._kinds)
        menu.setObjectName("several_kinds_menu")
        texts = (
            (UNITS, self.tr("&Units")),
            (BENEATH, self.tr("Units under another &unit")),
            (TOP, self.tr("Units right under the &account organisation")),
            (ACCOUNTS, self.tr("Account &organisations")),
        )
        for kind, text in texts:
            action = QAction(text, menu)
            action.setObjectName(f"several_kind_{kind}")
            action.setData(kind)
            action.triggered.connect(self._on_kind)
            menu.addAction(action)
        self._kinds.setMenu(menu)
        self.deviating.setText(self.tr("&Deviating"))

    def set_ready(self, ready: bool) -> None:
        """Let units be ticked, or not while something is under way."""
        for widget in (self._all, self._none, self._kinds, self.deviating):
            widget.setEnabled(ready)

    @Slot()
    def _on_all(self) -> None:
        self.wanted.emit(UNITS)

    @Slot()
    def _on_none(self) -> None:
        self.wanted.emit(NONE)

    @Slot()
    def _on_deviating(self) -> None:
        self.wanted.emit(DEVIATING)

    @Slot()
    def _on_kind(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.wanted.emit(str(action.data()))


def savable(preview: UnitsPreview) -> list[Target]:
    """Return what can be ticked: the source is saved anyway, and others may be refused."""
    return [target for target in preview.targets if target.refusal is None and target.organisation_id != preview.source.organisation_id]


def places_of(preview: UnitsPreview, which: str) -> list[int]:
    """Return the organisations that a button of the bar ticks."""
    return [target.organisation_id for target in savable(preview) if _is_meant(preview, target, which)]


def _is_meant(preview: UnitsPreview, target: Target, which: str) -> bool:
    nodes = preview.tree.nodes
    node = nodes[target.organisation_id]
    unit, above = node.kind is Kind.UNIT, nodes[node.parent_id].kind if node.parent_id is not None else None
    return {
        NONE: False, UNITS: unit, BENEATH: unit and above is Kind.UNIT, TOP: unit and above is Kind.ACCOUNT, ACCOUNTS: node.kind is Kind.ACCOUNT,
        DEVIATING: unit and deviates(target, preview.source),
    }[which]  # fmt: skip
