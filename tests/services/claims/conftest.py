"""The small library with late loans, and the job of claims by a short name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.blocks import BlockKind
from app.domain.jobs import Job
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.claim import ClaimStep, Notice
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Patron
from app.services.base_rules import complete_base_rules
from app.services.categories import save_settings
from app.services.claims.exemptions import end_exemption, exempt_loan
from app.services.desk.marks import mark_loan
from app.services.jobs.running import run_job
from tests.conftest import Clock, Works
from tests.library import Library
from tests.services.desk.conftest import Desk

DUE = date(2026, 3, 1)


@dataclass
class Claims(Desk):
    """The desk, where the automatic jobs run too."""

    def run(self, after: int, job: Job = Job.CLAIMS, due: date = DUE) -> Mapping[str, int]:
        """Run a job so many days after the due date."""
        self.on(due + timedelta(days=after))
        return run_job(self._work(), job).counts

    def late(self, card: str, barcode: str, due: date = DUE, at: str = "DISK1", lent: int = 28) -> int:
        """Lend a copy so that it is due on a day; return the loan."""
        with self.database.writing() as session:
            copy = session.get_one(Copy, self.library.copies[barcode])
            patron = session.get_one(Patron, self.library.patrons[card])
            loan = Loan(
                organisation_id=copy.organisation_id, patron_id=patron.id, copy_id=copy.id, point_id=self.library.organisations[at], due_date=due,
                lent_at=self.clock.now.replace(year=due.year, month=due.month, day=due.day) - timedelta(days=lent),
            )  # fmt: skip
            session.add(loan)
            session.commit()
            return loan.id

    def change(self, card: str, **fields: Any) -> None:
        """Change a patron."""
        with self.database.writing() as session:
            patron = session.get_one(Patron, self.library.patrons[card])
            for name, value in fields.items():
                setattr(patron, name, value)
            session.commit()

    def mark(self, barcode: str, as_what: str) -> None:
        """Mark a loan, or take the mark back."""
        mark_loan(self._work(), barcode, as_what)

    def exempt(self, barcode: str, why: str) -> None:
        """Exempt a loan, or (without a reason) end that."""
        exempt_loan(self._work(), barcode, why) if why else end_exemption(self._work(), barcode)

    def reminder(self, step: str, field: str, value: Setting, loan_type: str = "normal", organisation: str = "SDB", category: str = "vuxen") -> None:
        """Set a field of a reminder in the register."""
        key = Key(field, self.library.categories[category], self.library.loan_types[loan_type], step)
        save_settings(self.work(), [SettingsDraft(self.library.organisations[organisation], {key: Change(None, value)})])

    def invoice_text(self, value: str, organisation: str = "SDB") -> None:
        """Set the text of the invoice."""
        self.invoice_field("invoice-text", Setting(text=value), organisation)

    def invoice_field(self, field: str, value: Setting, organisation: str = "SDB") -> None:
        """Set a field of the invoice."""
        key = Key(field, self.library.categories["vuxen"])
        save_settings(self.work(), [SettingsDraft(self.library.organisations[organisation], {key: Change(None, value)})])

    def unit_setting(self, field: str, value: Setting, organisation: str = "SDB") -> None:
        """Set a field of a unit."""
        save_settings(self.work(), [SettingsDraft(self.library.organisations[organisation], {Key(field): Change(None, value)})])

    def debt_of(self, kind: str, barcode: str) -> int:
        """Return the debt of a kind for a copy."""
        query = select(Debt.id).where(Debt.kind == kind, Debt.copy_id == self.library.copies[barcode], Debt.removed_at.is_(None))
        with self.database.reading() as session:
            return session.scalars(query).one()

    def only_debt(self, kind: str, card: str = "1001") -> int:
        """Return the one debt of a kind that a patron has."""
        query = select(Debt.id).where(Debt.kind == kind, Debt.patron_id == self.library.patrons[card], Debt.removed_at.is_(None))
        with self.database.reading() as session:
            return session.scalars(query).one()

    def due_of(self, barcode: str) -> date:
        """Return the due date of the loan of a copy."""
        query = select(Loan.due_date).where(Loan.copy_id == self.library.copies[barcode], Loan.returned_at.is_(None))
        with self.database.reading() as session:
            return session.scalars(query).one()

    def blocks(self, card: str) -> set[BlockKind]:
        """Return the blocks that hold at the desk."""
        return {block.kind for block in self.account(card).state.blocks}

    def steps(self, loan: int | None = None, due: date = DUE) -> list[tuple[int, str]]:
        """Return the steps made, as days after the due date and kind."""
        query = select(ClaimStep).order_by(ClaimStep.day, ClaimStep.id)
        with self.database.reading() as session:
            return [((row.day - due).days, row.kind) for row in session.scalars(query if loan is None else query.where(ClaimStep.loan_id == loan))]

    def notices(self) -> list[Notice]:
        """Return the notices made."""
        with self.database.reading() as session:
            found = list(session.scalars(select(Notice).order_by(Notice.id)))
            session.expunge_all()
            return found


@pytest.fixture
def claims(database: Database, work: Works, library: Library, clock: Clock) -> Claims:
    """The desk, with no loans but those that a test makes."""
    with database.writing() as session:
        complete_base_rules(session)
        for loan in session.scalars(select(Loan).where(Loan.returned_at.is_(None))):
            loan.returned_at = clock.now
        session.commit()
    return Claims(database, work, library, clock)
