"""Claims and invoices as pictures show them: the preview, the notices of a run, the invoices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.jobs import Job
from app.models.claim import ClaimRun
from app.services.claims.by_hand import run_claims

if TYPE_CHECKING:
    from tools.stage import Stage


def _run(stage: Stage) -> None:
    """Make what is due today, once."""
    client = stage.client
    with client.database.reading() as session:
        done = session.scalar(select(ClaimRun.id).limit(1)) is not None
    if not done:
        run_claims(UnitOfWork(client.database, client.actor, clock=client.clock), Job.CLAIMS, client.today())
        client.bus.everything.emit()
        stage.wait()


def notices(stage: Stage) -> QWidget:
    """Show what a run made."""
    _run(stage)
    stage.open("claims.window", "2")
    stage.wait()
    return stage.main


def run_question(stage: Stage) -> QWidget:
    """Ask whether a run is to be made."""
    window = stage.open("claims.window")
    stage.wait()
    stage.press("run_claims", window)
    return stage.dialog() if stage.dialogs() else stage.main


def invoices(stage: Stage) -> QWidget:
    """Show invoices."""
    _run(stage)
    stage.open("claims.invoices", "1")
    stage.wait()
    return stage.main


def fees(stage: Stage) -> QWidget:
    """Show who is to get a fee invoice."""
    stage.open("claims.invoices", "2")
    stage.wait()
    return stage.main


CLAIMS: Mapping[str, Callable[[Stage], QWidget]] = {
    "claims.window/run": run_question, "claims.invoices/fees": fees, "claims.window/notices": notices, "claims.invoices/filled": invoices,
}  # fmt: skip
