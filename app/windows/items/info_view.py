"""The boxes of a copy as they are shown: title, copy, status, loan, the last borrower (D7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.items import COPY_FIELDS, TITLE_FIELDS, ItemKind
from app.queries.copies import CopyInfo, CopyLoan
from app.windows.common.badge import BadgeLabel
from app.windows.common.buttons import Button
from app.windows.common.formats import counted, date_text, instant_text, money_text, number_text
from app.windows.common.section_box import SectionBox
from app.windows.common.words import missing_text
from app.windows.items.texts import STATES, due_text, label_of, status_badge, word

if TYPE_CHECKING:
    from app.background.client import Client

_ALWAYS = frozenset({"title", "author", "barcode", "owner_id", "department_id", "placement_id", "media_type_id", "circulation_category_id", "shelf"})
"""Fields that are shown though nothing stands in them."""


def fill_item(box: SectionBox, info: CopyInfo, kind: ItemKind) -> None:
    """Show the fields of the title or the copy."""
    box.clear()
    for key in TITLE_FIELDS if kind == "title" else COPY_FIELDS:
        text = field_text(info, key)
        if key != "loan_period_unit" and (text or key in _ALWAYS):
            box.add_row(label_of(key), text or "–", wrap=True)


def field_text(info: CopyInfo, key: str) -> str:
    """Return a field of the title or the copy as the screen has it; the own loan period with its unit."""
    fields = info.title if key in info.title else info.copy
    value = fields[key]
    if key in info.names:
        return info.names[key]
    if key == "price":
        return money_text(value, info.currency) if isinstance(value, int) else ""
    if key == "loan_period":
        return counted(value, str(info.copy["loan_period_unit"])) if isinstance(value, int) else ""
    return "" if value is None else str(value)


def fill_status(box: SectionBox, info: CopyInfo, client: Client) -> None:
    """Show the status, since when it stands, and how often the copy was lent."""
    box.clear()
    lent = info.loan is not None
    badge = BadgeLabel(box, badge=status_badge(info.status_name, info.effect, lent=lent))
    box.add_row(QCoreApplication.translate("Items", "Status"), _left(badge, box))
    if info.status_since is not None and not (lent and info.effect == "available"):
        box.add_row(QCoreApplication.translate("Items", "Since"), instant_text(client.local(info.status_since)))
    box.add_row(QCoreApplication.translate("Items", "Loans so far"), number_text(info.loans))
    box.add_row(QCoreApplication.translate("Items", "Registered on"), date_text(info.created) or "–")


def _left(widget: QWidget, parent: QWidget) -> QWidget:
    """Return something that is as wide as its text at the left of its place."""
    whole = QWidget(parent)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return whole


def fill_loan(box: SectionBox, loan: CopyLoan | None, client: Client, patron: QWidget | None) -> None:
    """Show the loan that is out; `patron` leads to whoever has it."""
    box.clear()
    if loan is None:
        box.add_row("", QCoreApplication.translate("Items", "Not on loan."))
        return
    if patron is not None:
        box.add_row(QCoreApplication.translate("Items", "Patron"), _left(patron, box))
    due = due_text(loan.due_date, client.local(loan.due_at) if loan.due_at else None, is_open=loan.is_open)
    box.add_row(QCoreApplication.translate("Items", "Due date"), due)
    box.add_row(QCoreApplication.translate("Items", "Lent on"), instant_text(client.local(loan.lent_at)))
    box.add_row(QCoreApplication.translate("Items", "Lent at"), loan.point)
    box.add_row(QCoreApplication.translate("Items", "Renewals"), number_text(loan.renewals))
    if loan.mark:
        box.add_row(QCoreApplication.translate("Items", "Marked"), f"{word(STATES, loan.mark)} {date_text(loan.mark_since)}".strip())


def fill_last(box: SectionBox, loan: CopyLoan | None, client: Client, patron: QWidget | None) -> None:
    """Show who had the copy last, as long as that is kept (circulation.md 11)."""
    box.clear()
    if loan is None or loan.returned_at is None:
        box.add_row("", QCoreApplication.translate("Items", "No loan was returned yet."))
        return
    if patron is not None:
        box.add_row(QCoreApplication.translate("Items", "Patron"), _left(patron, box))
    box.add_row(QCoreApplication.translate("Items", "Returned on"), instant_text(client.local(loan.returned_at)))


def patron_link(loan: CopyLoan | None, name: str, parent: QWidget, *, allowed: bool) -> Button | None:
    """Return the link to a patron; None where the loan was cut loose from the account."""
    if loan is None or loan.patron_id is None:
        return None
    text = loan.patron.replace("&", "&&") if allowed and loan.patron else QCoreApplication.translate("Items", "A patron")
    link = Button(text, parent, kind="link", name=name)
    link.setProperty("patron", loan.patron_id)
    reason = missing_text("patrons.view")
    link.set_allowed(allowed, reason, QCoreApplication.translate("Items", "Opens the patron's details"))
    return link
