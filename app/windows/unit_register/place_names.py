"""What the fields of organisations, departments and placements are called on the screen, and how their values look there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.domain.closed_days import days_of_field, is_closed_field
from app.domain.organisation import Kind, PointKind, Tree
from app.domain.unit_draft import CLOSED, HOURS, PARENT, REMOVED, ROW, Entity, Spot, UnitDraft
from app.queries.unit_places import PlacesReading
from app.windows.common.calendar.closed_words import closed_label, closed_text
from app.windows.common.formats import amount_text


def field_label(field: str) -> str:
    """Return the label of a field; a weekday's is its name."""
    if field in HOURS:
        day = QLocale().standaloneDayName(Qt.DayOfWeek.Monday.value + HOURS.index(field), QLocale.FormatType.LongFormat)
        return day[:1].upper() + day[1:]
    if is_closed_field(field):
        return QCoreApplication.translate("UnitRegister", "Calendar, {days}").format(days=closed_label(days_of_field(field)))
    labels = {
        "name": QCoreApplication.translate("UnitRegister", "Name"),
        "code": QCoreApplication.translate("UnitRegister", "Code"),
        "kind": QCoreApplication.translate("UnitRegister", "Kind"),
        "point_kind": QCoreApplication.translate("UnitRegister", "Kind of point"),
        PARENT: QCoreApplication.translate("UnitRegister", "Beneath"),
        "street": QCoreApplication.translate("UnitRegister", "Street"),
        "postcode": QCoreApplication.translate("UnitRegister", "Postcode"),
        "city": QCoreApplication.translate("UnitRegister", "Town"),
        "region": QCoreApplication.translate("UnitRegister", "Region"),
        "country": QCoreApplication.translate("UnitRegister", "Country"),
        "phone": QCoreApplication.translate("UnitRegister", "Phone"),
        "email": QCoreApplication.translate("UnitRegister", "E-mail"),
        "reply_address": QCoreApplication.translate("UnitRegister", "Reply address"),
        "website": QCoreApplication.translate("UnitRegister", "Website"),
        "currency": QCoreApplication.translate("UnitRegister", "Currency"),
        "rounding": QCoreApplication.translate("UnitRegister", "Rounding"),
        "time_zone": QCoreApplication.translate("UnitRegister", "Time zone"),
    }
    return labels.get(field, "")


def kind_name(kind: Kind, point_kind: str = "") -> str:
    """Return what an organisation is."""
    if kind is Kind.POINT and point_kind:
        return point_kind_name(point_kind)
    names = {
        Kind.ROOT: QCoreApplication.translate("UnitRegister", "All account organisations"),
        Kind.ACCOUNT: QCoreApplication.translate("UnitRegister", "Account organisation"),
        Kind.UNIT: QCoreApplication.translate("UnitRegister", "Unit"),
        Kind.POINT: QCoreApplication.translate("UnitRegister", "Circulation point"),
    }
    return names[kind]


def point_kind_name(point_kind: str) -> str:
    """Return what a circulation point is."""
    names = {
        PointKind.DESK.value: QCoreApplication.translate("UnitRegister", "Desk"),
        PointKind.SELF_SERVICE.value: QCoreApplication.translate("UnitRegister", "Self-service"),
        PointKind.WEB.value: QCoreApplication.translate("UnitRegister", "Web"),
    }
    return names.get(point_kind, point_kind)


def row_name(entity: str, row_id: int, draft: UnitDraft, reading: PlacesReading) -> str:
    """Return the name of a row, with what is typed of it."""
    stored: dict[str, dict[int, str]] = {
        Entity.ORGANISATION: {row.id: row.values["name"] for row in reading.organisations},
        Entity.DEPARTMENT: {row.id: row.values["name"] for row in reading.departments},
        Entity.PLACEMENT: {row.id: row.values["name"] for row in reading.placements},
    }
    name = draft.over(Spot(entity, row_id, "name"), stored[entity].get(row_id, "")) or draft.over(Spot(entity, row_id, "code"), "")
    return name or QCoreApplication.translate("UnitRegister", "(without name)")


def spot_name(spot: Spot, draft: UnitDraft, reading: PlacesReading) -> str:
    """Return what a typed field is called: the row before the field."""
    typed = draft.changes.get(spot.whole)
    name = row_name(spot.entity, spot.row_id, draft, reading)
    if typed is None:
        return f"{name}: {field_label(spot.field)}"
    what = QCoreApplication.translate("UnitRegister", "remove") if typed.mine == REMOVED else QCoreApplication.translate("UnitRegister", "add")
    return f"{name}: {what}" if spot.field == ROW else f"{name}: {field_label(spot.field)}"


def spot_text(spot: Spot, value: str, tree: Tree) -> str:
    """Return a value as the screen has it."""
    if is_closed_field(spot.field):
        return closed_text(value)
    if spot.field == PARENT and value.lstrip("-").isdigit():
        node = tree.nodes.get(int(value))
        return node.name if node is not None else value
    if spot.field == "point_kind":
        return point_kind_name(value)
    if spot.field == "rounding" and value.isdigit():
        return amount_text(int(value))
    if value == CLOSED and spot.field in HOURS:
        return QCoreApplication.translate("UnitRegister", "closed")
    return value or QCoreApplication.translate("UnitRegister", "empty")
