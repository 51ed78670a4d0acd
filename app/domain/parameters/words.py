"""What sentences call the variables, selectors, levels and units of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import DATE, Variable
from app.domain.text import Sentence, mark, sentence

_VARIABLE_WORDS: Mapping[str, str] = {
    "department": mark("department"),
    "placement": mark("placement"),
    "patron_category": mark("patron category"),
    "media_type": mark("media type"),
    "circulation_category": mark("circulation category"),
    "age_group": mark("age group"),
    "age_class": mark("age class"),
    "shelf": mark("shelf"),
    "period": mark("period"),
}
_SELECTOR_WORDS: Mapping[str, str] = {
    "job": mark("automatic job"),
    "message_format": mark("message format"),
    "renewal_status": mark("renewal status"),
    "claim_step": mark("claim step"),
    "fee_level": mark("fee level"),
    "owning_unit": mark("owning unit"),
}
_LEVEL_WORDS: Mapping[Kind, str] = {Kind.ACCOUNT: mark("account organisation"), Kind.UNIT: mark("unit"), Kind.POINT: mark("circulation point")}
_UNIT_WORDS: Mapping[str, str] = {
    "minutes": mark("minutes"),
    "hours": mark("hours"),
    "days": mark("days"),
    "weeks": mark("weeks"),
    "months": mark("months"),
    "years": mark("years"),
    DATE: mark("date"),
    "per-day": mark("per day"),
    "per-week": mark("per week"),
    "once": mark("once"),
}


def variable_word(variable: Variable) -> Sentence:
    """Return what sentences call a variable."""
    return sentence(_VARIABLE_WORDS[variable.value])


def selector_word(selector: str) -> Sentence:
    """Return what sentences call that for which the rules of a parameter are chosen one by one."""
    return sentence(_SELECTOR_WORDS[selector])


def level_word(level: Kind) -> Sentence:
    """Return what sentences call a level of the organisation."""
    return sentence(_LEVEL_WORDS[level])


def unit_word(unit: str) -> Sentence | str:
    """Return what sentences call a unit; one that is not known stays as it was typed."""
    return sentence(_UNIT_WORDS[unit]) if unit in _UNIT_WORDS else unit
