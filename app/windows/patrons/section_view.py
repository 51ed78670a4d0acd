"""One section of patron data as it is shown: label and value row by row, what is out of use marked, a pen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.addresses import address_lines
from app.domain.patron import age_on
from app.domain.patron_edit import Fields, row_key, rows_in
from app.windows.common.badge import BadgeLabel
from app.windows.common.formats import date_text, number_text
from app.windows.common.patron.texts import CODES, SECTIONS, masked, word
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Badge
from app.windows.common.section_box import IconLine, SectionBox
from app.windows.common.theme import metric
from app.windows.common.words import entry_word
from app.windows.patrons.invalidating import Invalidating
from app.windows.patrons.section_fields import Editing, label_of

COLUMNS: tuple[tuple[str, ...], ...] = (("name", "identity", "cards"), ("contact", "addresses", "preferences"), ("account", "consent", "alert", "guardian"))
"""The sections, column by column."""

_TONES = {"current": "ok", "other": "ok", "lost": "danger", "withdrawn": "plain"}


def section_title(section: str) -> str:
    """Return the heading of a section."""
    return word(SECTIONS, section)


def _beside(text: str, badge: QWidget, parent: QWidget) -> QWidget:
    """Return a text with a badge right after it."""
    whole = QWidget(parent)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(metric(8))
    label = PlainLabel(text, whole, elide=True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as wide as it is, where there is room
    row.addWidget(label)
    row.addWidget(badge)
    row.addStretch(1)
    return whole


class SectionView:
    """Fills the boxes of the sections."""

    def __init__(self, editing: Editing, invalidating: Invalidating) -> None:
        self._editing, self._data, self._invalidating = editing, editing.data, invalidating

    def fill(self, box: SectionBox, section: str) -> None:
        """Show a section in its box."""
        box.clear()
        box.set_title(section_title(section))
        fillers: dict[str, Callable[[SectionBox, Fields], None]] = {
            "name": self._name, "identity": self._identity, "cards": self._cards, "contact": self._contact, "addresses": self._addresses,
            "preferences": self._preferences, "account": self._account, "consent": self._consent, "alert": self._alert, "guardian": self._guardian,
        }  # fmt: skip
        fillers[section](box, self._data.sections[section])

    def _name(self, box: SectionBox, fields: Fields) -> None:
        for key in ("prefix", "last_name", "first_name", "middle_name", "suffix", "preferred_name"):
            if fields[key] or key in {"last_name", "first_name"}:
                box.add_row(label_of(key), str(fields[key]), wrap=True)

    def _identity(self, box: SectionBox, fields: Fields) -> None:
        born, today = self._editing.account.identity.birth_date, self._editing.account.today
        text = date_text(born) or QCoreApplication.translate("SectionView", "not known")
        if born is not None and born <= today:
            text = QCoreApplication.translate("SectionView", "{day} ({years} years)").format(day=text, years=number_text(age_on(born, today)))
        box.add_row(label_of("birth_date"), text)
        number = masked(str(fields["identity_number"]))
        box.add_row(label_of("identity_number"), number or QCoreApplication.translate("SectionView", "not known"))

    def _cards(self, box: SectionBox, fields: Fields) -> None:
        for row in rows_in(fields):
            state = str(fields[row_key("card", row, "state")])
            since = self._data.card_since.get(f"card:{row}")
            text = word(CODES, state)
            if state in {"lost", "withdrawn"} and since is not None:
                text = f"{text} {date_text(since)}"
            badge = BadgeLabel(box, badge=Badge(text=text, tone=_TONES[state]))
            box.add_row(label_of("number"), _beside(str(fields[row_key("card", row, "number")]), badge, box))
        if self._data.user_name:
            box.add_row(QCoreApplication.translate("SectionView", "User name"), self._data.user_name)
        pin = self._data.pin_set_at
        set_on = QCoreApplication.translate("SectionView", "set {day}").format(day=date_text(self._editing.client.local(pin).date())) if pin else ""
        box.add_row(QCoreApplication.translate("SectionView", "PIN"), set_on or QCoreApplication.translate("SectionView", "none"))

    def _contact(self, box: SectionBox, fields: Fields) -> None:
        for row in rows_in(fields):
            label, value = word(CODES, str(fields[row_key("contact", row, "kind")])), str(fields[row_key("contact", row, "value")])
            box.add_row(label, self._perhaps_out_of_use(f"contact:{row}", value, box), extra=self._invalidate(f"contact:{row}", label, value, box))
        if not fields:
            box.add_row("", QCoreApplication.translate("SectionView", "nothing known"))

    def _addresses(self, box: SectionBox, fields: Fields) -> None:
        for row in rows_in(fields):
            part = {key.rpartition(":")[2]: str(value or "") for key, value in fields.items() if key.startswith(f"address:{row}:")}
            label, text = word(CODES, part["kind"]), address_lines(part)
            extra = self._invalidate(f"address:{row}", label, text, box)
            box.add_row(label, self._perhaps_out_of_use(f"address:{row}", text, box), extra=extra, wrap=True)
        if not fields:
            box.add_row("", QCoreApplication.translate("SectionView", "nothing known"))

    def _perhaps_out_of_use(self, row: str, value: str, box: SectionBox) -> str | QWidget:
        if row not in self._data.out_of_use:
            return value
        return IconLine(QCoreApplication.translate("SectionView", "{value} (out of use)").format(value=value), "mail-x", box, tint="danger")

    def _invalidate(self, row: str, label: str, value: str, box: SectionBox) -> QWidget | None:
        """Return the button that puts a row out of use, None where it is already."""
        return None if row in self._data.out_of_use else self._invalidating.button(row, label, value, box)

    def _preferences(self, box: SectionBox, fields: Fields) -> None:
        language = next((choice.name for choice in self._data.languages if choice.value == fields["language"]), str(fields["language"] or "–"))
        box.add_row(label_of("language"), language)
        box.add_row(label_of("overdue_warning"), word(CODES, "yes" if fields["overdue_warning"] else "no"))
        for name, value in self._data.preferences:
            box.add_row(name, value, wrap=True)

    def _account(self, box: SectionBox, fields: Fields) -> None:
        who = self._editing.account.identity
        box.add_row(label_of("patron_category_id"), entry_word(self._data.category))
        box.add_row(label_of("home_unit_id"), who.home_unit)
        box.add_row(label_of("expires"), date_text(who.expires) or QCoreApplication.translate("SectionView", "never"))
        created = date_text(self._editing.client.local(self._data.created_at).date())
        box.add_row(QCoreApplication.translate("SectionView", "Created"), created)
        if not fields["active"]:
            box.add_row(label_of("active"), IconLine(word(CODES, "no"), "user-x", box, tint="danger"))

    def _consent(self, box: SectionBox, fields: Fields) -> None:
        answer = str(fields["loan_history"])
        since = date_text(self._data.loan_history_since)
        icon, tint = {"yes": ("circle-check", "ok"), "no": ("circle-x", "text2")}.get(answer, ("circle-question-mark", "text2"))
        box.add_row(label_of("loan_history"), IconLine(", ".join(part for part in (word(CODES, answer), since) if part), icon, box, tint=tint))
        asked = fields["consent_asked"]
        if isinstance(asked, date):
            box.add_row(label_of("consent_asked"), date_text(asked))

    def _alert(self, box: SectionBox, fields: Fields) -> None:
        text = str(fields["permanent_alert"])
        box.add_row(label_of("permanent_alert"), text or QCoreApplication.translate("SectionView", "none"), wrap=True)
        since = ", ".join(part for part in (date_text(self._data.alert_since), self._data.alert_by) if part)
        if text and since:
            box.add_row(QCoreApplication.translate("SectionView", "Since"), since)

    def _guardian(self, box: SectionBox, fields: Fields) -> None:
        for key in ("guardian", "guardian_email", "guardian_address"):
            if fields[key] or key == "guardian":
                box.add_row(label_of(key), str(fields[key]) or QCoreApplication.translate("SectionView", "none"), wrap=True)
