"""The text of a policy sheet, as HTML of our own making: names and comments in it are only ever text (X17)."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import ValueKind
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import special_of
from app.domain.policy_words import describe
from app.domain.text import visible
from app.queries.policy_sheet import PolicySheet, SheetPart
from app.windows.common.formats import amount_text, date_text, money_text
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import SELECTORS, explanation, special_meaning, words
from app.windows.common.words import entry_word, say
from app.windows.languages import speaking
from app.windows.policy_sheet.words import LEADS, lead

RULED = "#D5DAE1"
"""The colour of the lines of tables, on paper."""

_STYLE = f"""
h1 {{ font-size: 17pt; font-weight: 600; margin-bottom: 0; }}
h2 {{ font-size: 13pt; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }}
h3 {{ font-size: 10.5pt; font-weight: 600; margin-top: 10px; margin-bottom: 1px; }}
p {{ font-size: 9.5pt; margin-top: 0; margin-bottom: 5px; }}
td, th {{ font-size: 9.5pt; padding: 2px 8px 2px 0; text-align: left; border-bottom: 1px solid {RULED}; }}
th {{ font-weight: 600; }}
"""


_SPACE = '<p style="font-size: 3pt">&nbsp;</p>'
_NO_NUMBER = 999
"""From here on a number with a meaning of its own tells a patron nothing but that."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of a table: for whom or what, the value, and for staff where it is set with its comment."""

    case: str
    value: str
    place: str
    comment: str


def write_sheet(sheet: PolicySheet, language: str, *, staff: bool) -> tuple[str, str]:
    """Return title and text of a sheet in a language, for patrons or for staff."""
    with speaking(language):
        writer = _Writer(sheet, Names(sheet.registers, language), staff)
        return writer.title(), writer.text()


class _Writer:
    """Writes in the language that is spoken just now."""

    def __init__(self, sheet: PolicySheet, names: Names, staff: bool) -> None:
        self._sheet, self._names, self._staff = sheet, names, staff

    def title(self) -> str:
        """Return what the sheet is called."""
        name = QCoreApplication.translate("PolicySheet", "Policy sheet")
        return f"{name} – {self._names.organisation(self._sheet.organisation_id)}"

    def text(self) -> str:
        """Return the whole sheet."""
        day = QCoreApplication.translate("PolicySheet", "As it stands on {day}.").format(day=date_text(self._sheet.day))
        for_whom = QCoreApplication.translate("PolicySheet", "For staff: all rules, with where they are set.") if self._staff else ""
        parts = [part for part in self._sheet.parts if self._staff or part.parameter.key in LEADS]
        body = [f"<h1>{_plain(self.title())}</h1>", f"<p>{_plain(' '.join(text for text in (day, for_whom) if text))}</p>"]
        for group in dict.fromkeys(part.parameter.group for part in parts):
            body.append(f"<h2>{_plain(words(group))}</h2>")
            body += (self._part(part) for part in parts if part.parameter.group == group)
        body += self._categories()
        return f"<html><head><style>{_STYLE}</style></head><body>{''.join(body)}</body></html>"

    def _part(self, part: SheetPart) -> str:
        said = explanation(part.parameter) if self._staff else lead(part.parameter.key)
        return f"<h3>{_plain(self._names.parameter(part.parameter))}</h3><p>{_plain(said)}</p>{self._table(self.lines(part))}"

    def lines(self, part: SheetPart) -> list[SheetLine]:
        """Return the lines of a parameter; values of its list that say the same in the same case stand in one."""
        parameter, known = part.parameter, self._sheet.registers.selector_codes(part.parameter)
        merged: dict[tuple[str, str, str, str], list[str]] = {}
        for rule in part.rules:
            comment = rule.comment if self._staff else ""
            key = self._case(rule), self._value(part, rule), self._place(rule), comment
            merged.setdefault(key, []).append(rule.selector or "")
        found, rest = [], []
        for (case, value, place, comment), selectors in merged.items():
            if not case and len(selectors) * 2 > len(known):
                rest.append(SheetLine("", value, place, comment))  # for most of the list, and nothing else: everything else
                continue
            named = [self._names.selector(parameter, code) for code in selectors if code]
            chosen = ", ".join(named)
            if named and named[0].isdigit():
                chosen = f"{words(SELECTORS[parameter.selector or ''])} {chosen}"  # a fee level that is only a number says nothing alone
            found.append(SheetLine(": ".join(text for text in (chosen, case) if text), value, place, comment))
        return [*found, *rest]

    def _case(self, rule: Rule) -> str:
        where = ""
        if self._is_of_point(rule):
            where = QCoreApplication.translate("PolicySheet", "at {place}").format(place=self._names.organisation(rule.organisation_id))
        return ", ".join(text for text in (*self._names.case(rule), self._names.period(rule), where) if text)

    def _is_of_point(self, rule: Rule) -> bool:
        return rule.organisation_id not in self._names.tree.chain(self._sheet.organisation_id)

    def _value(self, part: SheetPart, rule: Rule) -> str:
        parameter = part.parameter
        value, special = self._names.value(parameter, rule), special_of(parameter, rule.value)
        if special is None or parameter.kind is ValueKind.ENUM or (parameter.kind is ValueKind.BOOL and not self._staff):
            return value
        meaning = special_meaning(special)
        if meaning == value or (not self._staff and (special.low or 0) >= _NO_NUMBER):
            return meaning
        return f"{value} ({meaning})"

    def _place(self, rule: Rule) -> str:
        return self._names.organisation(rule.organisation_id) if self._staff else ""

    def _table(self, lines: Sequence[SheetLine]) -> str:
        everything = QCoreApplication.translate("Parameters", "everything")
        if len(lines) > 1:
            everything = QCoreApplication.translate("PolicySheet", "everything else")
        elif not lines[0].case and not self._staff:
            return f"<p><b>{_plain(lines[0].value)}</b></p>"
        rows = "".join(self._row(line, everything) for line in lines)
        return f'<table width="100%" cellspacing="0" style="border-collapse: collapse">{self._heads() if self._staff else ""}{rows}</table>{_SPACE}'

    def _heads(self) -> str:
        heads = (
            (QCoreApplication.translate("PolicySheet", "For"), 34), (QCoreApplication.translate("Parameters", "Value"), 28),
            (QCoreApplication.translate("PolicySheet", "Set at"), 17), (QCoreApplication.translate("Parameters", "Comment"), 21),
        )  # fmt: skip
        cells = (f'<th width="{width}%">{_plain(text)}</th>' for text, width in heads)
        return f"<thead><tr>{''.join(cells)}</tr></thead>"

    def _row(self, line: SheetLine, everything: str) -> str:
        case, value = _plain(line.case or everything), f"<b>{_plain(line.value)}</b>"
        if not self._staff:
            return f'<tr><td width="66%">{case}</td><td width="34%">{value}</td></tr>'
        return f"<tr><td>{case}</td><td>{value}</td><td>{_plain(line.place)}</td><td>{_plain(line.comment)}</td></tr>"

    def _categories(self) -> Iterator[str]:
        """Say what each patron category comes to: reminders, highest fees, blocks; those that say the same together."""
        money = partial(_money, currency=self._sheet.currency)
        together: dict[tuple[str, ...], list[str]] = {}
        for name, policy in self._sheet.policies:
            together.setdefault(tuple(say(sentence) for sentence in describe(policy, money)), []).append(entry_word(name))
        if together:
            yield f"<h2>{_plain(QCoreApplication.translate('PolicySheet', 'Patron categories'))}</h2>"
        for sentences, names in together.items():
            yield f"<h3>{_plain(', '.join(names))}</h3><p>{_plain(' '.join(sentences))}</p>"


def _money(minor: int, currency: str) -> str:
    return money_text(minor, currency) if currency else amount_text(minor)


def _plain(text: str) -> str:
    return html.escape(visible(text))
