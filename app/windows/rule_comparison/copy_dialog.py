"""The dialog Copy rules to other units: which rules, which units, what becomes different there, then all of it or nothing (X7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.refusals import Conflict, Refusal
from app.services.rules_copy import CopyPreview, CopyWish, RulesCopied, copy_rules, preview_copy
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.editors import Choice, ChoiceField
from app.windows.common.field import FieldLabel
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip, set_title
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.section_box import IconLine
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.rule_comparison.copy_rows import (
    CopyLine,
    LineColumns,
    TargetLine,
    copy_lines,
    line_key,
    line_kind,
    target_columns,
    target_key,
    target_kind,
    target_lines,
)

if TYPE_CHECKING:
    from app.background.client import Client

_MARKED = "marked"


class CopyRulesDialog(QDialog):
    """`copied` carries what was done. `parameters`: those of the lines that were marked (none: all); `ticked`: the unit that is ticked at first."""

    copied = Signal(object)

    def __init__(self, client: Client, source_id: int, parameters: frozenset[str], ticked: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("copy_rules_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._client, self._source_id, self._marked = client, source_id, parameters
        self._ticked = {ticked}
        self._preview: CopyPreview | None = None
        self._saving = False
        self._path = IconLine("", "building-2", self, role="section")
        self._label = FieldLabel("", self)
        self.parameter = ChoiceField(self, name="copied_parameter", chars=32)
        self.remove = QCheckBox(self)
        self.remove.setObjectName("copy_removes")
        self.remove.setChecked(True)
        self._banner = Banner(self, name="copy_rules_banner")
        self.targets = TableView("", self, object_name="copy_targets")
        self.targets_model: RowTableModel[TargetLine] = RowTableModel((), self, key=target_key, row_kind=target_kind)
        self.lines = TableView("", self, object_name="copy_lines")
        self.lines_model: RowTableModel[CopyLine] = RowTableModel((), self, key=line_key, row_kind=line_kind)
        self._counts = PlainLabel("", self, role="secondary", elide=True)
        self._counts.setObjectName("copy_counts")
        self._busy = BusyLine(self, name="copy_rules_busy")
        self._copy = Button("", self, kind="primary", name="copy_rules_do")
        self._cancel = Button("", self, name="copy_rules_cancel")
        self._lay_out()
        self.resize(QSize(metric(1336), metric(580)).boundedTo(parent.window().size()).expandedTo(self.minimumSize()))
        self._connect()
        self._word()

    def _lay_out(self) -> None:
        for table, model in ((self.targets, self.targets_model), (self.lines, self.lines_model)):
            table.set_table_model(model)
            table.setSortingEnabled(False)
        self.parameter.attach(self._label)
        choose, foot = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((choose, (self._label, self.parameter, self.remove)), (foot, (self._counts, self._busy, self._copy, self._cancel))):
            row.setSpacing(metric(8))
            for widget in widgets:
                row.addWidget(widget, 1 if widget in {self._counts, self._busy} else 0)
        choose.addStretch(1)
        middle = QSplitter(Qt.Orientation.Horizontal, self)
        middle.setObjectName("copy_rules_splitter")
        middle.setChildrenCollapsible(False)
        middle.setHandleWidth(metric(10))
        middle.addWidget(self.targets)
        middle.addWidget(self.lines)
        middle.setSizes([metric(322), metric(910)])
        middle.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(12), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(self._path)
        column.addLayout(choose)
        column.addWidget(self._banner)
        column.addWidget(middle, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(760), metric(400))

    def _connect(self) -> None:
        self.parameter.changed.connect(self.read)
        self.remove.toggled.connect(self.read)
        self.targets.check_toggled.connect(self._on_toggled)
        self._banner.acted.connect(self.read)
        self._copy.clicked.connect(self._on_copy)
        self._cancel.clicked.connect(self.close)

    def _word(self) -> None:
        set_title(self, self.tr("Copy rules to other units"))
        self._path.say(self._client.tree[self._source_id].name, "building-2")
        self._label.setText(self.tr("&What is copied"))
        self.parameter.set_label(self.tr("&What is copied"))
        shown = sorted(((parameter.name(self._client.language), key) for key, parameter in catalogue().items()), key=lambda pair: pair[0].casefold())
        first = [Choice(value=None, text=self.tr("All rules of its own"))]
        if len(self._marked) > 1:
            first.append(Choice(value=_MARKED, text=self.tr("The parameters of the marked lines (%n)", "", len(self._marked))))
        self.parameter.set_choices([*first, *(Choice(value=key, text=name) for name, key in shown)])
        if self._marked:
            self.parameter.set_value(_MARKED if len(self._marked) > 1 else next(iter(self._marked)))
        self.remove.setText(self.tr("&Remove what the source does not have"))
        set_tip(self.remove, self.tr("Rules of the same parameters that the units have of their own and the source has not are removed."))
        set_spoken(self.targets, self.tr("Units to copy to; Space ticks"))
        set_spoken(self.lines, self.tr("What becomes different"))
        self._cancel.setText(self.tr("Cancel"))

    def start(self) -> None:
        """Open it, and read what would be done."""
        settle(self)
        self.open()
        self.targets.setFocus()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what copying would do now; the boxes stay as they are ticked."""
        if self._saving:
            return
        self._busy.start(self.tr("Reading …"))
        tree, chosen = self._client.tree, self.parameter.value()
        places = (place for place in visible_organisations(self._client.actor, tree) if tree[place].kind is not Kind.ROOT and place != self._source_id)
        parameters = None if chosen is None else self._marked if chosen == _MARKED else frozenset({chosen})
        wish = CopyWish(source_id=self._source_id, targets=tuple(places), parameters=parameters, remove=self.remove.isChecked())
        self._client.runner.read(self, partial(preview_copy, actor=self._client.actor, wish=wish), self._show_read, self._show_not_read, "copy-rules")

    def _show_read(self, preview: CopyPreview) -> None:
        self._busy.stop()
        if self._banner.kind == "lost":
            self._banner.clear()
        self._preview = preview
        self._ticked &= {target.organisation_id for target in preview.targets if target.refusal is None}
        self._show()

    def _show_not_read(self, refusal: Refusal) -> None:
        self._busy.stop()
        self._banner.show_unread(refusal, self.tr("The rules could not be read."))

    def _show(self) -> None:
        """Show the units, and what becomes different at those ticked."""
        preview = self._preview
        if preview is None:
            return
        names = Names(preview.registers, self._client.language)
        self.targets_model.set_content(target_columns(), target_lines(preview, self._ticked))
        chosen = [target for target in preview.targets if target.organisation_id in self._ticked]
        self.lines_model.set_content(LineColumns(names).columns(), copy_lines(chosen))
        self.targets.fit()
        self.lines.fit()
        if not preview.rules and not self.remove.isChecked():
            self.lines.say_empty("copy", self.tr("There is nothing to copy"), self.tr("The source has no such rules of its own."))
        elif self._ticked:
            self.lines.say_empty("circle-check", self.tr("Nothing becomes different"), self.tr("The units ticked have these rules already."))
        else:
            self.lines.say_empty("building-2", self.tr("Tick the units to copy to"), self.tr("What becomes different at them is shown here."))
        self._show_actions()

    def _show_actions(self) -> None:
        preview = self._preview
        plans = preview.plans(self._ticked) if preview is not None else []
        added, changed, removed = (sum(len(getattr(plan.changes, name)) for plan in plans) for name in ("added", "changed", "removed"))
        left_out = sum(len(plan.left_out) for plan in plans)
        text = self.tr("{added} added, {changed} changed, {removed} removed, {left_out} left out; all of it or nothing.")
        self._counts.setText(text.format(added=added, changed=changed, removed=removed, left_out=left_out) if plans else "")
        self._copy.setText(self.tr("&Copy to %n unit(s)", "", len(plans)))
        reason = "" if added + changed + removed else self.tr("Tick a unit where something becomes different.")
        reason = self.tr("It is being saved.") if self._saving else reason
        self._copy.set_allowed(not reason, reason, self.tr("One change, with one entry in the history; it can be undone."))

    @Slot(object)
    def _on_toggled(self, line: TargetLine) -> None:
        self._ticked ^= {line.target.organisation_id}
        self._show()

    @Slot()
    def _on_copy(self) -> None:
        if self._preview is not None:
            self._saving = True
            self._banner.clear()
            self._busy.start(self.tr("Saving …"))
            self._show_actions()
            command = partial(copy_rules, preview=self._preview, chosen=frozenset(self._ticked))
            self._client.runner.change(self, command, self._show_copied, self._show_refused)

    def _show_copied(self, copied: RulesCopied) -> None:
        self._saving = False
        self.copied.emit(copied)
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._saving = False
        self._busy.stop()
        if isinstance(refusal, Conflict):
            self._banner.say("warning", self.tr("Nothing was copied: the rules were changed meanwhile."), self.tr("What is shown is how it is now."))
        else:
            self._banner.show_failed(self.tr("Nothing was copied."), reasons_text(refusal))
        self.read()
        self._show_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the outcome is known."""
        if self._saving:
            event.ignore()
        else:
            super().closeEvent(event)
