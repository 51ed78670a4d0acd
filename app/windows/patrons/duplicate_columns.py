"""The columns of the list of likely duplicates: how sure, why, and the two accounts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.duplicates import Likeness
from app.queries.duplicate_pairs import Pair
from app.windows.common.formats import date_text, number_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Column

_WHY = {
    Likeness.IDENTITY: QT_TRANSLATE_NOOP("DuplicateColumns", "same identity number"),
    Likeness.NAME: QT_TRANSLATE_NOOP("DuplicateColumns", "same birth date and name"),
    Likeness.SIMILAR: QT_TRANSLATE_NOOP("DuplicateColumns", "same birth date, nearly the same name"),
    Likeness.EMAIL: QT_TRANSLATE_NOOP("DuplicateColumns", "same e-mail address"),
    Likeness.NAMESAKE: QT_TRANSLATE_NOOP("DuplicateColumns", "same name"),
    Likeness.NEARLY_NAMESAKE: QT_TRANSLATE_NOOP("DuplicateColumns", "nearly the same name"),
}


class DuplicateColumns:
    """The columns in the present language."""

    def columns(self) -> tuple[Column[Pair], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="score", header=self.tr("How sure"), cell=_score, sort=_value, right=True, width=80),
            Column(key="why", header=self.tr("Why"), cell=self._why, width="stretch", required=True),
            Column(key="first", header=self.tr("Account"), cell=_first, width=190),
            Column(key="first_card", header=self.tr("Card"), cell=_first_card, width=118),
            Column(key="first_born", header=self.tr("Born"), cell=_first_born, width=94),
            Column(key="second", header=self.tr("Other account"), cell=_second, width=190),
            Column(key="second_card", header=self.tr("Card"), full=self.tr("Card of the other account"), cell=_second_card, width=118),
            Column(key="second_born", header=self.tr("Born"), full=self.tr("Birth date of the other account"), cell=_second_born, width=94),
        )

    @staticmethod
    def tr(text: str) -> str:
        """Translate a heading."""
        return QCoreApplication.translate("DuplicateColumns", text)

    def _why(self, row: Pair) -> str:
        return ", ".join(self.tr(_WHY[why]) for why in row.why)


def row_key(row: Pair) -> tuple[int, int]:
    """Tell pairs apart."""
    return row.id


def _value(row: Pair) -> int:
    return row.score


def _score(row: Pair) -> str:
    return f"{number_text(row.score)} %"


def _first(row: Pair) -> str:
    return row.first.name


def _first_card(row: Pair) -> str:
    return row.first.card


def _first_born(row: Pair) -> str:
    return date_text(row.first.birth_date)


def _second(row: Pair) -> str:
    return row.second.name


def _second_card(row: Pair) -> str:
    return row.second.card


def _second_born(row: Pair) -> str:
    return date_text(row.second.birth_date)
