"""Another pickup place for a reservation, and leaving one out for a time (D4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.services.desk.reservation_changes import change_pickup, suspend
from app.windows.common.act_dialog import ActDialog
from app.windows.common.circulation.pickup_field import pickup_field
from app.windows.common.field import Field
from app.windows.common.form import DateField
from app.windows.common.plain_label import set_title

if TYPE_CHECKING:
    from app.background.client import Client


class PickupDialog(ActDialog):
    """`acted` carries the answer (Changed)."""

    def __init__(self, client: Client, parent: QWidget, *, reservation_id: int, title: str, pickup: str) -> None:
        super().__init__(client, parent, name="pickup", title="", heading=title)
        set_title(self, self.tr("Pickup unit"))
        self._reservation_id = reservation_id
        self.pickup = pickup_field(client, self, "pickup_place", pickup)
        self.form.add(self.tr("Pickup &unit"), self.pickup)
        self.explain(self.tr("A copy that waits at another unit is sent on; its days on the shelf count from its arrival."))
        self.finish(self.tr("&Change"), "map-pin")

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(change_pickup, reservation_id=self._reservation_id, pickup=self.pickup.value())

    def fields(self) -> Mapping[str, Field]:
        return {"pickup": self.pickup}


class SuspendDialog(ActDialog):
    """`acted` carries the answer (Changed)."""

    def __init__(self, client: Client, parent: QWidget, *, reservation_id: int, title: str) -> None:
        super().__init__(client, parent, name="suspend", title="", heading=title)
        set_title(self, self.tr("Suspend reservation"))
        self._reservation_id = reservation_id
        self.until = DateField(self, name="suspend_until")
        self.until.set_range(client.today(), None)
        self.form.add(self.tr("&Until"), self.until)
        self.explain(self.tr("It keeps its place in the queue, and nothing is trapped for it until that day is over; without a day, until it is resumed."))
        self.finish(self.tr("&Suspend"), "pause")

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(suspend, reservation_id=self._reservation_id, until=self.until.value())

    def fields(self) -> Mapping[str, Field]:
        return {"until": self.until}
