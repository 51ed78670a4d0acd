"""Sentences of the rules in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QObject

from app.domain.delivered import entry_name
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.value import Value, check_value
from app.domain.periods import Span
from app.domain.refusals import Invalid, NotPermitted, Several
from app.windows.common.words import say, word
from app.windows.languages import Languages


@pytest.fixture
def languages(qapp: QObject) -> Iterator[Languages]:
    made = Languages()
    yield made
    made.choose("en")


def test_a_refusal_is_said_in_each_language(languages: Languages) -> None:
    refusal = Invalid("day", "The latest day is {day}.", day=date(2026, 11, 24))
    languages.choose("sv")
    assert say(refusal) == "Senaste dag är 2026-11-24."
    languages.choose("cs")
    assert say(refusal) == "Nejpozdější den je 24.11.2026."
    languages.choose("en")
    assert say(refusal) == "The latest day is 24/11/2026."


def test_several_reasons_are_a_line_each(languages: Languages) -> None:
    languages.choose("sv")
    reasons = Several([NotPermitted("patrons.block"), Invalid("x", "This must be filled in.")])
    assert len(say(reasons).split("\n")) == 2
    assert "patrons.block" in say(reasons)


def test_values_are_written_as_the_locale_has_them(languages: Languages) -> None:
    languages.choose("sv")
    said = say("It has {count} characters; {longest} is the most.", count=12_345, longest=500)
    assert said == "Texten har 12\xa0345 tecken; högst 500 går."
    with pytest.raises(Invalid) as refused:
        check_value(catalogue()["loan-fee"], Value(number=10**11))
    assert str(refused.value) == "1000000000.00 is outside 0.00 to 9999999.99."
    assert say(refused.value) == "1\xa0000\xa0000\xa0000,00 ligger utanför 0,00 till 9\xa0999\xa0999,99."


def test_a_delivered_name_in_a_sentence_is_said_too(languages: Languages) -> None:
    languages.choose("sv")
    assert say("{name} is built in: it can be renamed, not removed.", name=entry_name("status-code", "lost", "Lost")).startswith("Förkommet ")


def test_periods_are_said_in_their_plural_form(languages: Languages) -> None:
    periods = (Span(1, "days"), Span(3, "weeks"), Span(28, "days"))
    languages.choose("en")
    assert ", ".join(map(str, periods)) == say("{periods}", periods=periods) == "1 day, 3 weeks, 28 days"
    languages.choose("sv")
    assert say("{periods}", periods=periods) == "1 dag, 3 veckor, 28 dagar"
    languages.choose("cs")
    assert say("{periods}", periods=periods) == "1 den, 3 týdny, 28 dní"


def test_a_value_may_be_a_sentence_or_a_list(languages: Languages) -> None:
    assert say("{file}: {reason}", file="a.csv", reason=Invalid("x", "This must be filled in.")) == "a.csv: This must be filled in."
    assert say("{units}", units=("days", "weeks")) == "days, weeks"


def test_a_text_with_braces_in_a_value_is_left_alone(languages: Languages) -> None:
    assert say("{name}.", name="{evil} <b>") == "{evil} <b>."


def test_a_word_without_translation_stays_english(languages: Languages) -> None:
    languages.choose("sv")
    assert word("Never translated") == "Never translated"


def test_parameters_variables_and_units_are_called_as_on_the_screen(languages: Languages) -> None:
    """B12: no codes."""
    parameter = catalogue()["overdue-fee"]
    with pytest.raises(Invalid) as refused:
        check_value(parameter, Value(250, None, "days"))
    assert str(refused.value) == "days is not a unit of Overdue fee; it may be per day, per week, once."
    languages.choose("sv")
    assert say(refused.value) == "dagar är ingen enhet för Övertidsavgift; den kan vara per dag, per vecka, en gång."
    languages.choose("cs")
    assert "za den" in say(refused.value)
