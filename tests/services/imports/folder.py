"""A tiny library in the CSV files of an import, made by hand: one consortium, one system, two branches, four patrons."""

from __future__ import annotations

import csv
from pathlib import Path

from app.services.imports import catalogue, debts, limits, loans, organisations, patrons, reservations, rules

Cells = dict[str, str]

COLUMNS: dict[str, tuple[str, ...]] = {
    "org_units": organisations._COLUMNS,
    "closings": ("org_unit", "close_start", "close_end", "full_day", "reason"),
    "patron_groups": ("parent", "name", "usergroup"),
    "circ_modifiers": ("code", "name"),
    "item_statuses": ("name",),
    "shelf_locations": ("owning_lib", "name", "holdable", "circulate", "deleted"),
    "items": catalogue._COLUMNS,
    "patrons": (*patrons._COLUMNS, "ident_type", "ident_value", "hold_notify", "last_update_time", "credit_forward_balance"),
    "addresses": patrons._ADDRESS_COLUMNS,
    "loans": loans._COLUMNS,
    "debts": debts._COLUMNS,
    "debt_balances": ("xact_id", "patron_barcode", "balance", "complete"),
    "holds": reservations._COLUMNS,
    "notes": reservations._NOTE_COLUMNS,
    "messages": ("patron_barcode", "title", "message", "create_date", "stop_date", "public", "deleted"),
    "penalties": limits._PENALTY_COLUMNS,
    "penalty_thresholds": ("patron_group", "org_unit", "penalty", "threshold"),
    "circ_rules": rules._COLUMNS,
    "staff": ("usrname", "first_given_name", "family_name", "profile", "home_library"),
    "circ_limits": ("name",),
    "hold_rules": ("rule_id",),
    "notices": ("id",),
    "billing_types": ("id",),
}

LENT = "2026-02-01T10:00:00-05:00"


class Folder:
    """The files as lists of cells; change them, then `write()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: dict[str, list[Cells]] = {name: [] for name in COLUMNS}
        self._organisations()
        self._registers()
        self._copies()
        for card, name, group in (("1001", "Ek", "Patrons"), ("1002", "Öberg", "Student"), ("1003", "Dvořák", "Homebound"), ("1004", "Ng", "Patrons")):
            self.patron(card, family_name=name, profile=group)

    def add(self, name: str, /, **cells: str) -> Cells:
        """Add a row; return its cells, which may still be changed. A penalty or note is numbered where no number is given."""
        numbered = {"notes": "note_id", "penalties": "penalty_id"}.get(name)
        row = dict.fromkeys(COLUMNS[name], "") | ({numbered: str(len(self.files[name]) + 1)} if numbered else {}) | cells
        self.files[name].append(row)
        return row

    def patron(self, card: str, **cells: str) -> Cells:
        """Add a patron of BR1."""
        usual = {
            "card_active": "true", "usrname": card, "first_given_name": "Eva", "family_name": "Ek", "profile": "Patrons", "home_library": "BR1",
            "standing": "Good", "active": "true", "barred": "false", "deleted": "false", "juvenile": "false", "dob": "1980-05-17",
            "create_date": LENT, "expire_date": "2030-01-01T00:00:00-05:00",
        }  # fmt: skip
        return self.add("patrons", barcode=card, **(usual | cells))

    def loan(self, number: str, card: str, barcode: str, **cells: str) -> Cells:
        """Add a loan of 14 days that is out."""
        usual = {"circ_lib": "BR1", "circ_staff": "carl", "xact_start": LENT, "due_date": "2026-02-15T23:59:59-05:00", "duration": "P14D"}
        return self.add("loans", loan_id=number, patron_barcode=card, item_barcode=barcode, **(usual | cells))

    def bill(self, line: str, transaction: str, card: str, amount: str, **cells: str) -> Cells:
        """Add a bill."""
        usual = {"line_type": "bill", "xact_type": "grocery", "line_time": LENT, "voided": "false", "type": "Overdue materials"}
        return self.add("debts", line_id=line, xact_id=transaction, patron_barcode=card, amount=amount, **(usual | cells))

    def balance(self, transaction: str, card: str, amount: str, complete: str = "true") -> Cells:
        """Add what is open of a transaction by the source."""
        return self.add("debt_balances", xact_id=transaction, patron_barcode=card, balance=amount, complete=complete)

    def payment(self, line: str, transaction: str, card: str, amount: str, **cells: str) -> Cells:
        """Add a payment in cash."""
        return self.bill(line, transaction, card, amount, **({"line_type": "payment", "type": "cash_payment"} | cells))

    def hold(self, number: str, card: str, **cells: str) -> Cells:
        """Add a title hold on record 1, to be picked up at BR1."""
        usual = {"hold_type": "T", "target_id": "1", "title": "Aniara", "request_time": LENT, "frozen": "false", "pickup_lib": "BR1", "request_lib": "BR1"}
        return self.add("holds", hold_id=number, patron_barcode=card, **(usual | cells))

    def rule(self, number: str, group: str, **cells: str) -> Cells:
        """Add an active matchpoint of the consortium without results."""
        return self.add("circ_rules", **({"rule_id": number, "active": "true", "org_unit": "CONS", "patron_group": group} | cells))

    def write(self) -> Path:
        """Write the files; return the folder."""
        self.path.mkdir(parents=True, exist_ok=True)
        for name, rows in self.files.items():
            with (self.path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, COLUMNS[name])
                writer.writeheader()
                writer.writerows(rows)
        return self.path

    def _organisations(self) -> None:
        self.add("org_units", shortname="CONS", name="Consortium", type="Consortium")
        self.add("org_units", shortname="SYS", name="System ", parent="CONS", type="System")
        hours = {"mon_open": "09:00:00", "mon_close": "08:30:00", "sun_open": "00:00:00", "sun_close": "00:00:00", "sun_note": "rest"}
        self.add("org_units", shortname="BR1", name="Branch 1", parent="SYS", type="Branch", mailing_street1="1 Gorge", mailing_city="Helm's Deep", **hours)
        self.add("org_units", shortname="BR2", name="Branch 2", parent="SYS", type="Branch")

    def _registers(self) -> None:
        for name, parent in (("Users", ""), ("Patrons", "Users"), ("Student", "Patrons"), ("Homebound", "Patrons"), ("Staff", "Users")):
            self.add("patron_groups", name=name, parent=parent, usergroup="true")
        self.add("circ_modifiers", code="book", name="Book")
        for status in ("Available", "Checked out", "Lost", "On order"):
            self.add("item_statuses", name=status)
        self.add("shelf_locations", owning_lib="CONS", name="Stacks", deleted="false")
        self.add("shelf_locations", owning_lib="BR1", name="Reference", deleted="false", circulate="false")

    def _copies(self) -> None:
        usual = {
            "bib_id": "1", "title": "Aniara", "author": "Martinson", "media_type": "text", "owning_library": "BR1", "circ_library": "BR1",
            "shelf_location": "Stacks", "status": "Available", "circulate": "true", "holdable": "true", "loan_duration": "normal",
            "fine_level": "normal", "deleted": "false", "create_date": LENT, "price": "24.99", "call_number": "Hc",
        }  # fmt: skip
        self.add("items", barcode="C1", **usual)
        self.add("items", barcode="C2", **(usual | {"loan_duration": "short", "circ_modifier": "book"}))
        self.add("items", barcode="C3", **(usual | {"bib_id": "2", "title": 'The "Whip"', "owning_library": "BR2", "circ_library": "BR2", "price": ""}))
