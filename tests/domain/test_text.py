"""Folding, prefix ranges, and characters that hide."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import all_storable, fold, fold_plain, harmless_json, prefix_range, storable, storable_json, visible, words

ANY = st.text(st.characters(exclude_categories=["Cs"]))


@given(ANY, ANY)
def test_prefix_range_holds_exactly_the_keys_that_begin_so(prefix: str, other: str) -> None:
    """The range is what a leakproof index search goes by."""
    low, high = prefix_range(prefix)
    assert low <= prefix + other < high or prefix + other > "\U0010ffff"
    assert (low <= other < high) == other.startswith(prefix) or not prefix or prefix[-1] == "\U0010ffff"


def test_prefix_range_steps_over_surrogates() -> None:
    low, high = prefix_range("a\ud7ff")
    assert (low, high) == ("a\ud7ff", "a\ue000")


@given(ANY)
def test_a_folded_text_has_single_blanks_and_none_at_its_ends(text: str) -> None:
    assert fold(text) == " ".join(fold(text).split())


def test_letters_with_marks_are_letters_of_their_own_and_can_be_found_without() -> None:
    assert fold("  Åsa   DVOŘÁK ") == "åsa dvořák"
    assert fold_plain("Åsa Dvořák Øst") == "asa dvorak øst"
    assert words("O'Neil, Anna-Lisa 川﨑") == ["o", "neil", "anna", "lisa", "川﨑"]


@given(st.text())
def test_whatever_is_stored_can_be_encoded_and_holds_no_nul(text: str) -> None:
    kept = storable(text)
    assert "\0" not in kept
    kept.encode("utf-8")


@given(st.lists(st.text(st.characters() | st.sampled_from("\0\ud83d\ude00"), max_size=6)))
def test_texts_are_storable_together_where_each_stays_as_it_is(texts: list[str]) -> None:
    assert all_storable(texts) == all(storable(text) == text for text in texts)


def test_hidden_characters_become_visible_and_lines_become_blanks() -> None:
    assert visible("a\0b") == "a␀b"
    assert visible("in\u202evoice") == "in<U+202E>voice"
    assert visible("two\nlines") == "two lines"
    assert visible("<b>&amp;") == "<b>&amp;"


@given(st.text(st.characters(max_codepoint=127)))
def test_letters_without_marks_are_folded_as_all_others_are(text: str) -> None:
    """They go a shorter way."""
    assert f"{fold(text)} å".lstrip() == fold(f"{text} å")


def test_json_holds_nothing_that_a_terminal_obeys_and_says_the_same() -> None:
    text = "a\x9bm\x7f\u202eb\ud800å\u2028"
    written = harmless_json(json.dumps({"a": text}, ensure_ascii=False))
    assert "å" in written
    assert written.isprintable()
    assert json.loads(written) == {"a": text}


@given(st.text(max_size=12) | st.from_regex(r"(\\\\|\\u0000|\x00|u0000|\ud800)*", fullmatch=True))
def test_texts_in_json_are_kept_as_texts_in_rows_are(text: str) -> None:
    assert json.loads(storable_json(json.dumps({"text": text}, ensure_ascii=False))) == {"text": storable(text)}
