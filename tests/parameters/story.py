"""The story: some weeks of lending, renewing, reserving, returning and jobs, by the program's own services; each outcome by its name."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select

from app.database.engine import Database
from app.domain.desk_refusals import DeskRefused
from app.domain.jobs import Job
from app.domain.money import format_amount
from app.domain.refusals import NotFound, Refusal
from app.models.claim import Notice
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.invoice import Invoice, InvoiceLine
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.desk.log import list_returns
from app.services.claims.fee_invoices import send_fee_invoices
from app.services.desk.reservation_removal import remove_reservation
from app.services.desk.reservations import reserve
from app.services.jobs.running import run_job
from app.services.patron_files.one import add_patron
from tests import library
from tests.conftest import Clock, Works
from tests.library import NOW, TODAY
from tests.parameters.place import CLAIMED, local
from tests.services.desk.conftest import ZONE, Desk

NOTHING = "–"


class Story:
    """Lives the story once in a database that `place.furnish` made; `outcomes` are filled on the way."""

    def __init__(self, database: Database) -> None:
        clock = Clock(NOW)
        works = Works(database, clock)
        self.database, self.outcomes = database, dict[str, str]()
        self._desk = Desk(database, works, library.load(database), clock)

    def live(self) -> dict[str, str]:
        """Live it, and return the outcomes."""
        desk = self._desk
        desk.on(TODAY)
        for part in (self._lending, self._reserving, self._renewing, self._returning, self._owing, self._later):
            part()
        desk.work.close()
        return self.outcomes

    # the desk, today

    def _lending(self) -> None:
        self._tell("a second loan", self._lend("M", "m1"))
        lent = self._tell("a loan", self._lend("L", "l"))
        self._tell("its due date", lambda: lent.due.day)
        self._tell("it is an open loan", lambda: lent.due.is_open)
        self._tell("its fee", lambda: self._sum(lent.fees))
        self._tell("a loan of a talking book", self._lend("L3", "talking"))
        waited = self._tell("a loan while others wait", self._lend("L2", "l2"))
        self._tell("its due date, as others wait", lambda: waited.due.day)
        self._desk.at = "AUTO"
        self._tell("a loan at the machine", self._lend("R9", "r9"))
        self._tell("the own reservation after it", lambda: self._one(select(Reservation.state).where(Reservation.patron_id == self._id("R9"))))
        self._desk.at = "DISK1"

    def _reserving(self) -> None:
        recalling = self._tell("a reservation of an open loan", self._reserve("R3", "open"))
        self._tell("its due date, recalled", lambda: recalling.recalled.day)
        made = self._tell("a reservation", self._reserve("R4", "r4"))
        self._tell("it holds until", lambda: made.expires)
        self._tell("the reservation's fee", lambda: self._sum(made.fees))
        self._tell("a third reservation", self._reserve("R4b", "r4b"))
        self._tell("a second one of the title", self._reserve("R4c", "r4"))
        self._tell("a reservation of what is on loan", self._reserve("R5", "r5"))
        self._tell("a reservation from the shelf", self._reserve("R6", "r6"))
        self._tell("a reservation of a film", self._reserve("R7", "film"))

    def _renewing(self) -> None:
        self._tell("a third renewal", lambda: self._desk.renew("n1"))
        renewed = self._tell("a renewal", lambda: self._desk.renew("n2"))
        self._tell("its new due date", lambda: renewed.due.day)
        self._tell("a renewal while others wait", lambda: self._desk.renew("n3"))

    def _returning(self) -> None:
        self._tell("fee of three days late", lambda: self._sum(self._desk.back("o1").fees))
        self._tell("fee of ninety days late", lambda: self._sum(self._desk.back("o2").fees))
        self._tell("fees of three copies at once", lambda: " ".join(self._sum(self._desk.back(code).fees) for code in ("o3a", "o3b", "o3c")))
        self._desk.back("trap")
        waiting = self._tell("a copy waits for its patron", lambda: self._one(select(Reservation.id).where(Reservation.patron_id == self._id("R8"))))
        self._tell("it waits until", lambda: self._one(select(Reservation.pickup_until).where(Reservation.patron_id == self._id("R8"))))
        self._tell("fee as it is not collected", lambda: self._sum(remove_reservation(self._work(), int(waiting)).fees))
        self._desk.on(TODAY, hour=19)
        self._tell("fee of a return in the evening", lambda: self._sum(self._desk.back("o4").fees))
        self._desk.on(TODAY)

    def _owing(self) -> None:
        self._tell("signal of a small debt", lambda: self._desk.account("G1").state.signal.value)
        self._tell("signal of a large debt", lambda: self._desk.account("G2").state.signal.value)
        self._tell("a loan in spite of it", self._lend("G2", "g2"))
        with suppress(NotFound):  # none is due
            send_fee_invoices(self._work())
        for card, name in (("F1", "fee invoice of a young debt"), ("F2", "fee invoice of a small debt")):
            self._tell(name, partial(self._one, select(Notice.kind).where(Notice.kind == "fee-invoice", Notice.patron_id == self._id(card))))
        add_patron(self._work(), {"card": "NEW", "last_name": "Ny", "home_unit": "SDB"})
        self._tell("a new patron is warned", lambda: self._one(select(Patron.overdue_warning).where(Patron.last_name == "Ny")))

    # the weeks that follow

    def _later(self) -> None:
        self._run(Job.AGE_LIMIT, TODAY + timedelta(days=1))
        self._tell("signal at the age limit", lambda: self._desk.account("A1").state.signal.value)
        self._tell("account at the age limit until", lambda: self._one(select(Patron.expires).where(Patron.last_name == "A1")))
        self._desk.on(TODAY + timedelta(days=10))
        at, unit = (self._desk.library.organisations[code] for code in ("DISK1", "SDB"))
        with self.database.reading() as session:
            self._tell("returns told of after ten days", lambda: len(list_returns(session, at, unit, TODAY + timedelta(days=10), ZONE).rows))
        for days in (-5, -3):
            self._run(Job.OVERDUE_WARNINGS, CLAIMED + timedelta(days=days))
        for days in (3, 7, 21, 42):
            self._run(Job.CLAIMS, CLAIMED + timedelta(days=days))
            if days == 7:
                self._tell("signal of the reminded", lambda: self._desk.account("K1").state.signal.value)
        self._claimed()

    def _claimed(self) -> None:
        def notice(kind: str, column: Any) -> Any:
            return self._one(select(column).where(Notice.patron_id == self._id("K1"), Notice.kind == kind))

        def after(kind: str) -> object:
            return (notice(kind, Notice.day) - CLAIMED).days

        def owed(kind: str, card: str = "K1") -> str:
            amounts = self._all(select(Debt.amount).where(Debt.patron_id == self._id(card), Debt.kind == kind))
            return " ".join(map(format_amount, amounts)) or NOTHING

        self._tell("warned, in days", lambda: after("overdue-warning"))
        self._tell("reminded after, in days", lambda: after("reminder-1"))
        self._tell("reminded by", lambda: notice("reminder-1", Notice.channel))
        self._tell("fees of the reminder", lambda: owed("notice"))
        self._tell("invoiced after, in days", lambda: after("invoice"))
        self._tell("to be paid in, in days", lambda: self._payment_days())
        self._tell("replacement", lambda: self._asked("K1"))
        self._tell("replacement of a dear copy", lambda: self._asked("K2"))
        self._tell("replacement among the debts", lambda: owed("replacement") != NOTHING)
        self._tell("overdue fee on the invoice", lambda: owed("overdue-on-invoice"))
        self._desk.at = "HAM"
        self._tell("return of an invoiced copy", lambda: self._desk.back("k1"))

    def _payment_days(self) -> object:
        invoice = select(Invoice.pay_by).where(Invoice.patron_id == self._id("K1"), Invoice.kind == "copies")
        return (self._one(invoice) - (CLAIMED + timedelta(days=42))).days

    def _asked(self, card: str) -> str:
        line = select(InvoiceLine.amount).join(Invoice, Invoice.id == InvoiceLine.invoice_id)
        return format_amount(self._one(line.where(Invoice.patron_id == self._id(card), InvoiceLine.kind == "replacement")))

    # by short names

    def _tell(self, name: str, outcome: Callable[[], Any]) -> Any:
        """Keep an outcome under its name, and return it: what is refused with its reasons, what is not there as a dash."""
        try:
            found = outcome()
        except DeskRefused as refused:
            found = None
            self.outcomes[name] = "refused: " + ", ".join(reason.kind for reason in refused.against)
        except (Refusal, AttributeError, TypeError):
            found = None
            self.outcomes[name] = NOTHING
        else:
            self.outcomes[name] = _said(found)
        return found

    def _lend(self, card: str, barcode: str) -> Callable[[], Any]:
        return lambda: self._desk.lend(card, barcode)

    def _reserve(self, card: str, barcode: str) -> Callable[[], Any]:
        title = select(Copy.title_id).where(Copy.barcode == barcode)
        return lambda: reserve(self._work(), self._id(card), self._one(title), None, "SDB")

    def _run(self, job: Job, day: date) -> None:
        self._desk.clock.now = local(day)
        run_job(self._work(), job)

    def _work(self) -> Any:
        return self._desk.work(at=self._desk.at)

    def _id(self, card: str) -> int:
        return self._desk.library.patrons[card]

    def _one(self, query: Any) -> Any:
        with self.database.reading() as session:
            return session.scalars(query).first()

    def _all(self, query: Any) -> list[Any]:
        with self.database.reading() as session:
            return list(session.scalars(query))

    @staticmethod
    def _sum(fees: Any) -> str:
        return format_amount(sum(fee.amount for fee in fees))


def _said(found: object) -> str:
    if found is None:
        return NOTHING
    if isinstance(found, bool):
        return "yes" if found else "no"
    return str(found) if isinstance(found, str | int | date) else "done"
