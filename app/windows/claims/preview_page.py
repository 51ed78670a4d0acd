"""Tab 1: what a run of a day would make, for whom, why and by which setting; and the run itself (D6)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.jobs import Job
from app.domain.organisation import Kind
from app.domain.refusals import Invalid
from app.queries.claims.lists import Listed, read_preview
from app.queries.claims.preview import PreviewRow
from app.windows.claims.loan_acts import LoanActs, Step
from app.windows.claims.page import ListPage
from app.windows.claims.running import Running
from app.windows.claims.words import JOBS, copy_text, said, setting_key
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import Choice, ChoiceField, DateField
from app.windows.common.formats import date_text, number_text
from app.windows.common.mail_words import channel_text, kind_text, state_cell
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.setting_words import setting_parameter, setting_place, setting_text, wanted_setting

if TYPE_CHECKING:
    from app.background.client import Client


class PreviewPage(ListPage[PreviewRow]):
    """`setting_wanted` with the window's command and its argument."""

    name = "preview"
    cared_for = frozenset({"loan", "notice", "claim_exemption", "parameter_rule", "category_setting", "unit_setting", "reservation", "organisation"})

    setting_wanted = Signal(str, object)

    def __init__(self, client: Client, banner: Banner, parent: QWidget) -> None:
        super().__init__(client, banner, parent)
        self.day_label, self.job_label, self.unit_label = (FieldLabel("", self) for _ in range(3))
        self.day = DateField(self, name="preview_day", required=True)
        self.job = ChoiceField(self, name="preview_job", chars=28)
        self.unit = ChoiceField(self, name="preview_unit", chars=22)
        for field, label in ((self.day, self.day_label), (self.job, self.job_label), (self.unit, self.unit_label)):
            field.attach(label)
        self.run = Button("", self, icon_name="play", kind="primary", name="run_claims")
        self.patron = Button("", self, icon_name="user", name="preview_patron")
        self.setting = Button("", self, icon_name="lightbulb", name="preview_setting")
        self.lay_out(self.day_label, self.day, self.job_label, self.job, self.unit_label, self.unit)
        self.running = Running(self)
        self.day.set_value(client.today())
        self.day.changed.connect(self.read)
        self.job.changed.connect(self.read)
        self.unit.changed.connect(self.arrange)
        self.run.clicked.connect(self.running.start)
        self.patron.clicked.connect(self._on_patron)
        self.setting.clicked.connect(self._on_setting)
        self.acts = LoanActs(self, self._step, (("user", self.patron), ("building-2", self.setting)))

    @property
    def chosen_day(self) -> date | None:
        """The day that was chosen, None while it is none."""
        try:
            return self.day.value()
        except Invalid:
            return None

    @property
    def chosen_job(self) -> Job:
        """What was chosen: claims, or warnings."""
        return Job(self.job.value() or Job.CLAIMS)

    def buttons(self) -> Sequence[QWidget]:
        """Return Run, Open patron and the setting."""
        return self.run, self.patron, self.setting

    def query(self) -> Callable[[Any], Listed[PreviewRow]] | None:
        """Return what to read."""
        day = self.chosen_day
        return partial(read_preview, actor=self.client.actor, day=day, job=self.chosen_job) if day is not None else None

    def columns(self) -> tuple[Column[PreviewRow], ...]:
        """Return the columns."""
        return (
            Column(key="patron", header=self.tr("Patron"), cell=_patron, required=True, gives=True),
            Column(key="card", header=self.tr("Card"), cell=_card, hidden=True),
            Column(key="unit", header=self.tr("Unit"), cell=_unit, gives=True),
            Column(key="step", header=self.tr("Step"), cell=_step, gives=True),
            Column(key="channel", header=self.tr("Channel"), cell=_channel),
            Column(key="address", header=self.tr("Address"), cell=_address, width="stretch", tip=_whole_address),
            Column(key="loans", header=self.tr("Loans"), cell=_loans, sort=_loan_count, right=True),
            Column(key="late", header=self.tr("Days late"), cell=_late, sort=_days_late, right=True),
            Column(key="fee", header=self.tr("Fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="amount", header=self.tr("Replacement"), cell=self._amount, sort=_invoiced, right=True),
            Column(key="setting", header=self.tr("Decided by"), cell=self._decided, gives=True),
        )

    def key_of(self, row: PreviewRow) -> Hashable:
        """Tell rows apart."""
        return (row.kind, row.channel, row.setting, row.copies[0].loan_id)

    def wanted(self, row: PreviewRow) -> bool:
        """Pass those of the chosen unit, and of what is beneath it."""
        unit = self.unit.value()
        return unit is None or row.unit in {self.client.tree[number].name for number in self.client.tree.below(unit)}

    def counted(self, rows: Sequence[PreviewRow]) -> str:
        """Say how many notices a run would make."""
        return self.tr("%n notice(s)", "", len(rows))

    def whole_text(self, row: PreviewRow) -> str:
        """Return where it goes, what decided, and each loan with its reasons."""
        if self.listed is None:
            return ""
        key = setting_key(row.setting, self.listed)
        decided = self._decided(row)
        lines = [
            f"{kind_text(row.kind)}: {row.name} ({row.card})",
            f"{channel_text(row.channel)}: {', '.join(row.address.splitlines())}" if row.addressed else self.tr("It can't be sent: no valid address."),
            self.tr("Decided by: {setting}").format(setting=f"{decided} ({key})" if key else decided),
        ]
        if row.amount and row.pay_by is not None:
            lines.append(self.tr("Replacement: {amount}, to be paid by {day}").format(amount=self.money(row.amount), day=date_text(row.pay_by)))
        day = self.chosen_day or self.client.today()
        return "\n".join([*lines, *(copy_text(copy, day) for copy in row.copies)])

    def say_empty(self) -> None:
        """Say that nothing is due."""
        day = date_text(self.chosen_day or self.client.today())
        self.table.say_empty("mail", self.tr("Nothing is due on {day}.").format(day=day), self.tr("Another day, or another unit, may have something."))

    def show_allowed(self) -> None:
        """Offer what can be done now."""
        row = self.current()
        self.running.offer()
        self.patron.set_allowed(row is not None, self.tr("No notice is marked."), self.tr("The account that it goes to (Enter)."))
        self.setting.set_allowed(row is not None, self.tr("No notice is marked."), self.tr("Where days, text and fee come from."))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.day.set_label(self.tr("Da&y"))
        self.job.set_label(self.tr("&What"))
        self.unit.set_label(self.tr("&Unit"))
        self.job.set_choices([Choice(value=job, text=said(text)) for job, text in JOBS.items()])
        self._offer_units()
        set_spoken(self.table, self.tr("Preview"))
        set_spoken(self.whole, self.tr("Why"))
        self.tools.title = self.tr("Claims, preview")
        self.patron.setText(self.tr("&Open patron"))
        self.setting.setText(self.tr("Show &setting"))
        self.running.retranslate()
        super().retranslate()

    def _offer_units(self) -> None:
        tree, account = self.client.tree, self.client.actor.account_id
        units = [tree[number] for number in tree.below(account) if tree[number].kind is Kind.UNIT]
        top = min((node.depth for node in units), default=0)
        every = Choice(value=None, text=self.tr("All units"))
        self.unit.set_choices([every, *(Choice(value=node.id, text=node.name, indent=node.depth - top) for node in units)])

    def _fee(self, row: PreviewRow) -> str:
        return self.money(row.fee)

    def _amount(self, row: PreviewRow) -> str:
        return self.money(row.amount)

    def _decided(self, row: PreviewRow) -> str:
        return setting_text(row.setting, row.unit, self.client)

    @Slot()
    def _on_patron(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row.patron_id)

    def _step(self) -> Step | None:
        """Return the step of the marked notice's first loan, on the chosen day."""
        row = self.current()
        return Step(loan_id=row.copies[0].loan_id, kind=row.kind, day=self.chosen_day) if row is not None else None

    @Slot()
    def _on_setting(self) -> None:
        """Open the register of the unit at the setting that decided, or the parameter that did."""
        row = self.current()
        if row is None:
            return
        place, parameter = setting_place(row.setting, self.client.tree), setting_parameter(row.setting)
        if place is not None and not parameter:
            self.setting_wanted.emit("registers.units", wanted_setting(row.setting, place.id))
        else:
            self.setting_wanted.emit("parameters.circulation", parameter or "claim-interval")


def _patron(row: PreviewRow) -> str:
    return row.name


def _card(row: PreviewRow) -> Cell:
    return Cell(text=row.card, colour="text2")


def _unit(row: PreviewRow) -> str:
    return row.unit


def _step(row: PreviewRow) -> Cell:
    return Cell(text=kind_text(row.kind), bold=True)


def _channel(row: PreviewRow) -> Cell:
    return Cell(text=channel_text(row.channel)) if row.addressed else state_cell("unaddressed")


def _address(row: PreviewRow) -> str:
    return ", ".join(row.address.splitlines())


def _whole_address(row: PreviewRow) -> str:
    return row.address


def _loans(row: PreviewRow) -> str:
    return number_text(len(row.copies))


def _loan_count(row: PreviewRow) -> int:
    return len(row.copies)


def _days_late(row: PreviewRow) -> int:
    return max(copy.days_late for copy in row.copies)


def _late(row: PreviewRow) -> str:
    return number_text(_days_late(row)) if _days_late(row) else ""


def _fee_amount(row: PreviewRow) -> int:
    return row.fee


def _invoiced(row: PreviewRow) -> int:
    return row.amount
