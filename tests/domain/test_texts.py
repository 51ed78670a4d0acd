"""Texts of notices: filled in without logic, never anything but text; those that are delivered."""

from __future__ import annotations

from itertools import groupby, product
from string import Template

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.delivered import CHANNELS, NOTICES
from app.domain.placeholders import NAMES, PER_COPY, check_placeholders, names_in, placeholders_of, shown_text, stored_text
from app.domain.refusals import Invalid
from app.domain.standard_texts import LANGUAGES, check_notice_text, delivered_texts
from app.domain.texts import NoticeText, fill, fill_line, sms_size

COPIES = ({"title": "Dvärgen", "author": "Lagerkvist, Pär", "due": "2026-03-01"}, {"title": "R.U.R.", "due": "2026-03-02"})


def test_lines_of_a_copy_are_repeated_together_for_each_and_empty_ones_left_out() -> None:
    text = "Hej {first_name}!\n  {title}\n  av {author}, åter {due}\nAvgift: {fee}\n\n{unit}"
    assert fill(text, {"first_name": "Eva", "unit": "Stadsbiblioteket"}, COPIES) == (
        "Hej Eva!\n  Dvärgen\n  av Lagerkvist, Pär, åter 2026-03-01\n  R.U.R.\n  av , åter 2026-03-02\n\nStadsbiblioteket"
    )
    assert fill("A\n{title}\n{author}\nB", {}, COPIES) == "A\nDvärgen\nLagerkvist, Pär\nR.U.R.\nB"
    assert fill("A\n{title}\nB", {}) == "A\nB"


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{{title}}", "{title}"),
        ("{{{fee}}}", "{5.00}"),
        (":-} {", ":-} {"),
        ("{first-name} {fee.__class__} ${fee} %s {0}", "{first-name} {fee.__class__} $5.00 %s {0}"),
    ],
)
def test_doubled_braces_are_braces_and_what_is_no_placeholder_is_text(text: str, filled: str) -> None:
    assert fill(text, {"fee": "5.00"}) == filled


@given(st.text(), st.text())
def test_a_value_is_never_filled_in_again_nor_breaks_a_line_nor_hides_anything(value: str, other: str) -> None:
    filled = fill("{first_name}{last_name}", {"first_name": value, "last_name": other, "fee": "SECRET"})
    assert len(filled.splitlines()) <= 1
    assert "SECRET" not in filled or "SECRET" in value + other
    assert not any(ord(sign) < 32 or sign in "\u202e\u2028" for sign in filled)


class InBraces(Template):
    """What the standard library fills in: `{name}`; `{{` and `}}` are braces."""

    delimiter = "{"
    pattern = r"(?P<escaped>\{\{)|(?P<braced>\})\}|\{(?P<named>[a-z_]+)\}|(?P<invalid>(?!))"  # type: ignore[assignment]


def line_by_line(text: str, values: dict[str, str], copies: list[dict[str, str]]) -> str:
    """Fill in a text that is read anew each time, with plain values, by the standard library."""
    nothing, filled = dict.fromkeys(NAMES, ""), list[str]()
    for is_repeated, run in groupby(text.split("\n"), lambda line: not PER_COPY.isdisjoint(names_in(line))):
        lines = list(run)
        for given_ in [nothing | values | copy for copy in copies] if is_repeated else [nothing | values]:
            known = [line for line in lines if not names_in(line) or any(given_.get(name, name) for name in names_in(line))]
            filled += [InBraces(line).safe_substitute(given_ | {"}": "}"}) for line in known]
    return "\n".join(filled)


pieces = st.sampled_from(["{title}", "{due}", "{fee}", "{first_name}", "{x}", "{}", "{Title}", "{{", "}}", "{", "}", "%", "%s", "å", "\n", "\n", "\xa0", " "])
words = st.sampled_from(["", "{fee}", "5,00\xa0kr", "%d", "}}", "Ö"])


@example(["{Title}", "}"], {"fee": "", "first_name": ""}, [])
@given(
    st.lists(pieces, max_size=12), st.fixed_dictionaries({"fee": words, "first_name": words}), st.lists(st.fixed_dictionaries({"title": words, "due": words}))
)
def test_a_text_that_is_read_once_is_filled_in_as_one_that_is_read_each_time(text: list[str], values: dict[str, str], copies: list[dict[str, str]]) -> None:
    assert fill("".join(text), values, copies) == line_by_line("".join(text), values, copies)


def test_markup_formulas_and_hidden_characters_stay_text() -> None:
    nasty = "<b>x</b>\r\nBcc: a@b.se\x00=1+1\u202e{fee}"
    assert fill("{title}", {"fee": "5"}, [{"title": nasty}]) == "<b>x</b> Bcc: a@b.se\u2400=1+1<U+202E>{fee}"
    assert "\n" not in fill_line("Om {card}", {"card": "1\r\nBcc: a@b.se"})
    assert fill("{sender}", {"sender": "Stadsbiblioteket\r\nBox 1\x07"}) == "Stadsbiblioteket\nBox 1\u2407"


def test_placeholders_are_shown_in_a_language_and_stored_by_their_english_names() -> None:
    assert shown_text("Hej {first_name}! {{title}} {x}", "sv_SE") == "Hej {förnamn}! {{title}} {x}"
    assert stored_text("{Förnamn} {titel} {title} {jméno} {x}") == "{first_name} {title} {title} {first_name} {x}"
    names = [name for stored, others in NAMES.items() for name in (stored, *others)]
    assert len(names) == len(set(names))  # no name of one language is another's name of something else
    for language in ("sv", "cs", "en"):
        text = " ".join(f"{{{name}}}" for name in NAMES)
        assert stored_text(shown_text(text, language)) == text


def test_an_unknown_placeholder_is_named_with_those_that_there_are_for_the_kind() -> None:
    with pytest.raises(Invalid, match=r"\{titl\} is no placeholder; there are: .*\{title\}, "):
        check_placeholders("text", "{titl}", "invoice")
    with pytest.raises(Invalid, match=r"Nothing is filled in for \{pickup\} in this text"):
        check_placeholders("text", "{hämtställe}", "reminder-1")
    with pytest.raises(Invalid, match="can't stand in a subject") as refused:
        check_notice_text("invoice", "email", NoticeText("Om {titel}", "x"))
    assert refused.value.field == "subject"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_has_a_delivered_text_on_every_channel(language: str) -> None:
    texts = delivered_texts(language)
    assert set(texts) == set(product(NOTICES, CHANNELS))
    for (kind, channel), text in texts.items():
        check_notice_text(kind, channel, text)
        values = {name: "1" for name in placeholders_of(kind) if name not in PER_COPY}
        filled = fill(text.text, values, [dict.fromkeys(PER_COPY, "1")])
        assert not names_in(filled)
        assert channel != "sms" or sms_size(filled).parts == 1 + sms_size(filled).is_unicode or sms_size(filled).parts == 1


@pytest.mark.parametrize(
    ("text", "characters", "parts"),
    [("a" * 160, 160, 1), ("a" * 161, 161, 2), ("€" * 80, 160, 1), ("ř" * 70, 70, 1), ("ř" * 71, 71, 2), ("😀", 2, 1), ("", 0, 1)],
)
def test_an_sms_is_counted_as_the_network_counts_it(text: str, characters: int, parts: int) -> None:
    size = sms_size(text)
    assert (size.characters, size.parts) == (characters, parts)
