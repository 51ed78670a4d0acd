"""The claim steps of a day counted by a plain script from the tables alone, to hold a run of the program against (circulation.md 3, 7).

    python -m tests.services.claims.plain FILE DAY

It knows nothing of the program: rows of an embedded file in, loans and their steps out. Left out, since no test set has them: rules
with a period or a shelf in another case than the copies', and reservation groups.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

VARIABLES = ("department_id", "placement_id", "patron_category_id", "media_type_id", "circulation_category_id", "age_group_id", "age_class_id")
_PASSED_OVER = 999


class Plain:
    """The tables of a library, and what they say of a day."""

    def __init__(self, file: str, day: date) -> None:
        self._db = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        self._db.row_factory = sqlite3.Row
        self._day = day
        self._places = {row["id"]: row for row in self._rows("select * from organisation")}
        self._formats = self._rows("select code, kind, channel from message_format")
        self._rules = self._rows("select * from parameter_rule where parameter in ('claim-interval', 'message-method', 'jobs-exempt-unit')")
        self._types = dict(map(tuple, self._rows("select id, code from loan_type")))
        self._groups = self._rows("select id, from_year from age_group order by from_year")

    def steps(self) -> dict[int, str]:
        """Return the kind of the step that each loan gets on the day."""
        late = """select l.*, c.*, l.id as id, p.patron_category_id, p.birth_date, t.loan_type_id from loan l join copy c on c.id = l.copy_id
            join patron p on p.id = l.patron_id left join circulation_category t on t.id = c.circulation_category_id
            where l.returned_at is null and l.due_date < ? and l.mark = '' and l.id not in (select loan_id from claim_exemption)"""
        found = {row["id"]: self._step(row) for row in self._rows(late, self._day.isoformat())}
        return {loan: kind for loan, kind in sorted(found.items()) if kind}

    def _step(self, loan: Any) -> str:
        unit = next(place for place in self._chain(loan["point_id"]) if self._places[place]["kind"] != "point")
        seen = {name: loan[name] for name in VARIABLES if name != "age_group_id"} | {"age_group_id": self._age_group(loan["birth_date"])}
        if self._rule("jobs-exempt-unit", loan["point_id"], {}, "claims-and-invoices"):
            return ""
        made = self._rows("select number, day from claim_step where loan_id = ? and due_date = ? and number > 0 order by number", loan["id"], loan["due_date"])
        reached, last = (made[-1]["number"], max(row["day"] for row in made)) if made else (0, loan["due_date"])
        ladder = [*self._reminders(loan, unit, seen), self._invoice(loan, unit, seen)]
        day, silent = date.fromisoformat(last), self._field(unit, loan, "no-reminder")
        for number, (kind, days) in enumerate(ladder, 1):
            is_invoice = number == len(ladder)
            if (is_invoice and reached == 10) or (not is_invoice and number <= reached):
                continue
            if silent and not is_invoice:
                day += timedelta(days=0 if days == _PASSED_OVER else days)
                continue
            if days == _PASSED_OVER or not self._accepts(kind, loan, seen) or (is_invoice and self._field(unit, loan, "no-invoice")):
                continue
            return kind if max(day + timedelta(days=days), date.fromisoformat(last) + timedelta(days=1)) <= self._day else ""
        return ""

    def _reminders(self, loan: Any, unit: int, seen: dict[str, Any]) -> Iterator[tuple[str, int]]:
        most = self._field(unit, loan, "reminders-max")
        own = loan["loan_type_id"] or next(number for number, code in self._types.items() if code == "normal")
        reserved = next(number for number, code in self._types.items() if code == "reserved")
        in_place = self._days(loan, unit, reserved, 1, "reservation-reminder", seen) if self._waited_for(loan) else _PASSED_OVER
        for number in range(1, (2 if most is None else most) + 1):
            if number == 1 and in_place != _PASSED_OVER:
                yield "reservation-reminder", in_place
            else:
                yield f"reminder-{number}", self._days(loan, unit, own if in_place == _PASSED_OVER else reserved, number, f"reminder-{number}", seen)

    def _days(self, loan: Any, unit: int, loan_type: int, number: int, kind: str, seen: dict[str, Any]) -> int:
        for place in self._chain(unit):
            asked = (place, loan["patron_category_id"], loan_type, str(number))
            own = self._rows("select days from reminder_setting where organisation_id = ? and patron_category_id = ? and loan_type_id = ? and step = ?", *asked)
            if own and own[0]["days"] is not None:
                return int(own[0]["days"])
        return self._rule("claim-interval", loan["point_id"], seen, kind)

    def _invoice(self, loan: Any, unit: int, seen: dict[str, Any]) -> tuple[str, int]:
        own = self._field(unit, loan, "invoice-days")
        return "invoice", self._rule("claim-interval", loan["point_id"], seen, "invoice") if own is None else own

    def _field(self, unit: int, loan: Any, field: str) -> int | None:
        for place in self._chain(unit):
            asked = (place, loan["patron_category_id"], field)
            own = self._rows("select number from category_setting where organisation_id = ? and patron_category_id = ? and field = ?", *asked)
            if own and own[0]["number"] is not None:
                return int(own[0]["number"])
        return None

    def _accepts(self, kind: str, loan: Any, seen: dict[str, Any]) -> bool:
        who = {name: seen[name] for name in ("patron_category_id", "age_group_id")}
        return any(self._rule("message-method", loan["point_id"], who, row["code"]) for row in self._formats if row["kind"] == kind)

    def _waited_for(self, loan: Any) -> bool:
        waits = """select 1 from reservation where title_id = ? and patron_id <> ? and (copy_id is null or copy_id = ?)
            and (state = 'active' or (state = 'suspended' and suspended_until < ?)) and (expires is null or expires >= ?)"""
        day = self._day.isoformat()
        return bool(self._rows(waits, loan["title_id"], loan["patron_id"], loan["copy_id"], day, day))

    def _rule(self, parameter: str, place: int, seen: dict[str, Any], selector: str) -> int:
        chain = list(self._chain(place))
        matching = [
            rule
            for rule in self._rules
            if rule["parameter"] == parameter and rule["selector"] == selector and rule["organisation_id"] in chain and not rule["shelf"]
            and all(rule[name] is None or rule[name] == seen.get(name) for name in VARIABLES)
        ]  # fmt: skip
        first = min(matching, key=lambda rule: (chain.index(rule["organisation_id"]), *(rule[name] is None for name in VARIABLES)))
        return int(first["number"]) * (7 if first["unit"] == "weeks" and first["number"] != _PASSED_OVER else 1)

    def _age_group(self, birth: str | None) -> int | None:
        born = date.fromisoformat(birth) if birth else None
        years = 18 if born is None or born > self._day else self._day.year - born.year - ((self._day.month, self._day.day) < (born.month, born.day))
        return next((row["id"] for row in reversed(self._groups) if row["from_year"] <= years), None)

    def _chain(self, place: int | None) -> Iterator[int]:
        while place is not None:
            yield place
            place = self._places[place]["parent_id"]

    def _rows(self, query: str, *values: Any) -> list[Any]:
        return self._db.execute(query, values).fetchall()


if __name__ == "__main__":
    print(dict(sorted(Counter(Plain(sys.argv[1], date.fromisoformat(sys.argv[2])).steps().values()).items())))
