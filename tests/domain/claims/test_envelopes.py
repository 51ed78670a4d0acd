"""Letters in their envelopes: one for each patron of a run, in the order of the postcodes (circulation.md 7)."""

from __future__ import annotations

from datetime import date

from app.domain.claims.envelopes import PaperNotice, envelopes, postcode


def letter(number: int, patron: int | None, address: str, run: int = 1) -> PaperNotice:
    return PaperNotice(
        id=number, run_id=run, patron_id=patron, address=address, sender="Lindby", language="sv", day=date(2026, 3, 8), subject="", text=""
    )  # fmt: skip


def test_those_of_one_patron_in_one_run_are_together_and_envelopes_stand_by_postcode() -> None:
    north, south, nowhere = "Anna\nEkvägen 9\n982 31 Gällivare", "Bo\n7 Gatan\nSE-111 22 Stockholm\nSverige", "Česlava"
    notices = [letter(1, 10, north), letter(2, 20, south), letter(3, 30, nowhere), letter(4, 10, north), letter(5, 10, north, run=2), letter(6, None, south)]
    assert [[one.id for one in together] for together in envelopes(notices)] == [[2], [6], [1, 4], [5], [3]]


def test_postcodes_are_found_wherever_they_begin_a_line_below_the_name() -> None:
    assert [postcode(f"12345 Name\n{text}") for text in ("Ulice 12\n602 00 Brno", "CZ-60200 Brno\nCzechia", "Storgatan 5\nLindby", "")] == [
        "60200", "60200", "", ""
    ]  # fmt: skip
