"""Names of what a library is delivered with."""

from __future__ import annotations

import pytest

from app.domain.delivered import NAMES, entry_name
from app.domain.text import Spoken


@pytest.mark.parametrize(
    ("register", "code", "name"),
    [("age-group", "adult", "Adult"), ("message-format", "reminder-2-sms", "Reminder 2: SMS"), ("status-code", "lost", "Lost")],
)
def test_a_delivered_name_brings_its_sentence_along(register: str, code: str, name: str) -> None:
    """X10."""
    found = entry_name(register, code, name)
    assert found == name
    assert isinstance(found, Spoken)
    assert found.sentence is NAMES[register][code]


@pytest.mark.parametrize(
    ("register", "code", "name"),
    [("age-group", "adult", "Vuxna"), ("age-group", "a", "Adult"), ("age-class", "adult", "Adult"), ("loan-type", "short", "Lost")],
)
def test_what_a_library_calls_its_entries_itself_stays_as_it_is(register: str, code: str, name: str) -> None:
    assert not isinstance(entry_name(register, code, name), Spoken)
    assert entry_name(register, code, name) == name
