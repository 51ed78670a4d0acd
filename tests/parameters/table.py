"""The table: each core parameter, changed alone, with the outcomes of the story before and after. `python -m tests.parameters` prints it."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule, Variables
from app.services.parameters import set_rules
from tests import library
from tests.conftest import Clock, Works
from tests.databases import EmbeddedFiles
from tests.library import NOW
from tests.parameters.place import furnish, rule_of
from tests.parameters.story import Story

_CLAIMS = (
    "reminded after, in days", "reminded by", "invoiced after, in days", "to be paid in, in days", "replacement", "replacement of a dear copy",
    "replacement among the debts", "signal of the reminded",
)  # fmt: skip


@dataclass(frozen=True)
class Trial:
    """A parameter's value to try, of one selector value, for some media type or age group only where `media` and `age` say so; what it is to change."""

    value: str
    outcomes: tuple[str, ...]
    selector: str | None = None
    media: str = ""
    age: str = ""


TRIALS: Mapping[str, Trial] = {
    "jobs-exempt-unit": Trial("1", _CLAIMS, "claims-and-invoices"),
    "returns-log-days": Trial("5", ("returns told of after ten days",)),
    "loans-max": Trial("1", ("a second loan",)),
    "loan-fee": Trial("15", ("its fee",)),
    "loan-period": Trial("21 days", ("its due date",)),
    "loan-period-guarantee": Trial("20 days", ("its due date, recalled",)),
    "loan-period-renewal": Trial("14 days", ("its new due date",)),
    "loan-period-queue": Trial("10 days", ("its due date, as others wait",)),
    "loan-period-open": Trial("1", ("it is an open loan",)),
    "message-fee": Trial("10", ("fees of the reminder",), "reminder-1-email"),
    "message-fee-per-copy": Trial("5", ("fees of the reminder",), "reminder-1-email"),
    "message-method": Trial("0", ("reminded by",), "reminder-1-email"),
    "renewals-max": Trial("2", ("a third renewal",)),
    "renewal-at-status": Trial("1", ("a renewal while others wait",), "reserved"),
    "reservation-shelf-days": Trial("3", ("it waits until",)),
    "reservation-validity": Trial("2 months", ("it holds until",)),
    "reservations-max": Trial("2", ("a third reservation",)),
    "reservations-max-per-title": Trial("2", ("a second one of the title",)),
    "reservations-queue-min": Trial("2", ("its due date, as others wait",)),
    "reservation-stays-at-selfservice-loan": Trial("1", ("the own reservation after it",)),
    "reservation-with-loan": Trial("0", ("a reservation of what is on loan",)),
    "reservation-fee": Trial("12", ("the reservation's fee",)),
    "reservation-fee-not-collected": Trial("20", ("fee as it is not collected",)),
    "reservation-control": Trial("0", ("a reservation of a film",), media="dvd"),
    "reservation-control-on-shelf": Trial("0", ("a reservation from the shelf",), "SDB"),
    "invoice-fees-debt-over": Trial("50", ("fee invoice of a small debt",)),
    "invoice-fees-debt-age": Trial("20 days", ("fee invoice of a young debt",)),
    "invoice-handle-copies": Trial("0", ("return of an invoiced copy",)),
    "invoice-payment-days": Trial("10 days", ("to be paid in, in days",)),
    "invoice-replacement-fee": Trial("400", ("replacement",)),
    "invoice-replacement-in-debt": Trial("0", ("replacement among the debts",)),
    "invoice-include-vat": Trial("1", ("replacement of a dear copy",)),
    "signal-yellow-debt": Trial("50", ("signal of a small debt",)),
    "signal-red-debt": Trial("200", ("signal of a large debt", "a loan in spite of it")),
    "signal-claim-step": Trial("2", ("signal of the reminded",), "reminder-1"),
    "red-signal-stop": Trial("0", ("a loan in spite of it",)),
    "claim-interval": Trial("3 days", ("reminded after, in days",), "reminder-1"),
    "lending-control": Trial("0", ("a loan of a talking book",), media="talbok"),
    "age-limit-expiry": Trial("1", ("account at the age limit until",), age="adult"),
    "age-limit-message": Trial("2", ("signal at the age limit",), age="adult"),
    "return-time-of-day": Trial("18:00", ("fee of a return in the evening",)),
    "overdue-fee": Trial("1 per-day", ("fee of three days late", "fee of ninety days late", "fees of three copies at once")),
    "overdue-fee-max-copy": Trial("95", ("fee of ninety days late",), "1"),
    "overdue-fee-max-occasion": Trial("150", ("fees of three copies at once",), "1"),
    "overdue-fee-on-invoice": Trial("1", ("overdue fee on the invoice",)),
    "overdue-grace": Trial("3", ("fee of three days late",)),
    "overdue-warning": Trial("5 days", ("warned, in days",)),
    "overdue-warning-auto": Trial("0", ("a new patron is warned",)),
}
"""Every core parameter. What hangs on another outcome by its nature stands with it: no claims, no invoice; no red signal, no stop."""


APART = (
    ("message-method", "message-fee"), ("message-method", "message-fee-per-copy"), ("return-time-of-day", "overdue-grace"),
    *(("jobs-exempt-unit", other) for other in ("message-fee", "message-fee-per-copy", "overdue-fee-on-invoice", "invoice-handle-copies")),
)  # fmt: skip
"""Pairs that say together what neither says alone, though no outcome is of both."""


def groups() -> list[list[str]]:
    """Return the parameters in as few groups as may be, so that those of a group have nothing to do with each other."""
    found: list[list[str]] = []
    for key, trial in TRIALS.items():
        apart = {one for pair in APART if key in pair for one in pair}
        free = (one for one in found if not any(other in apart or set(trial.outcomes) & set(TRIALS[other].outcomes) for other in one))
        group = next(free, None)
        if group is None:
            found.append([key])
        else:
            group.append(key)
    return found


class Table:
    """Lives the story without and with changes; `folder` takes the files."""

    def __init__(self, folder: Path) -> None:
        self._files = EmbeddedFiles(folder, {"story": furnish})
        self.before = self._live(())

    def moved(self, keys: Collection[str]) -> Mapping[str, tuple[str, str]]:
        """Return what becomes another outcome when these parameters are changed: outcome → (before, after)."""
        after = self._live(keys)
        return {name: (old, after[name]) for name, old in self.before.items() if old != after[name]}

    def _live(self, keys: Collection[str]) -> Mapping[str, str]:
        database = self._files.fresh("story")
        try:
            known, works = library.load(database), Works(database, Clock(NOW))
            set_rules(works(), [_rule(known, key) for key in keys])
            works.close()
            return Story(database).live()
        finally:
            self._files.release(database)


def _rule(known: library.Library, key: str) -> Rule:
    trial = TRIALS[key]
    media = known.media_types[trial.media] if trial.media else None
    age = known.age_groups[trial.age] if trial.age else None
    return rule_of(known, key, trial.value, trial.selector, Variables(media_type_id=media, age_group_id=age))


def main(keys: Collection[str]) -> int:
    """Print the table of all parameters, or of some; 1 if one changes too much or too little."""
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="lanedisk-parameters-") as folder:
        table = Table(Path(folder))
        for key in keys or TRIALS:
            trial, moved = TRIALS[key], table.moved((key,))
            right = set(moved) == set(trial.outcomes)
            wrong += not right
            value = f"{trial.selector}: {trial.value}" if trial.selector else trial.value
            print(f"{'' if right else 'WRONG '}{catalogue()[key].no:>2} {key} = {value}", flush=True)
            for name, (old, new) in moved.items():
                print(f"     {name}: {old} → {new}", flush=True)
    return int(wrong > 0)
