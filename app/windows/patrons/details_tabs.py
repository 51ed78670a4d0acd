"""The seven tabs of a patron: each is made once the window is painted, or when it is asked for before."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import SignalInstance, Slot

from app.windows.common.inner_window import InnerWindow
from app.windows.common.late import LatePart, Pieces, one_by_one
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.patrons.data_tab import DataTab
from app.windows.patrons.debts_tab import DebtsTab
from app.windows.patrons.history_tab import HistoryTab
from app.windows.patrons.loans_tab import LoansTab
from app.windows.patrons.messages_tab import MessagesTab
from app.windows.patrons.notices_tab import NoticesTab
from app.windows.patrons.reservations_tab import ReservationsTab
from app.windows.patrons.tab import PatronTab

P = TypeVar("P", bound=PatronTab)

_TABS: tuple[type[PatronTab], ...] = (LoansTab, ReservationsTab, DebtsTab, DataTab, MessagesTab, NoticesTab, HistoryTab)


class TabbedDetails(InnerWindow):
    """Owns the tabs; the window says how one is made."""

    complete = False
    """Whether all tabs are there."""

    def make_tabs(self) -> None:
        """Make the tabs, still without what stands in them."""
        self.tabs = NumberedTabs(self, name="patron_tabs")
        self._late: tuple[LatePart[PatronTab], ...] = tuple(LatePart(partial(self.make_page, kind), height=int(kind is LoansTab)) for kind in _TABS)
        for number, late in enumerate(self._late, start=1):
            self.tabs.add(str(number), str(number), late)

    def make_rest(self) -> SignalInstance:
        """Fill the tabs one by one once the window is painted; returns the signal that all are there."""
        pieces = Pieces(one_by_one(self._late), self, self)
        pieces.completed.connect(self._on_all_there)
        return pieces.completed

    def make_page(self, kind: type[P]) -> P:
        """Make what stands in a tab."""
        raise NotImplementedError

    def pages(self) -> list[PatronTab]:
        """Return the tabs that are there."""
        return [late.part for late in self._late if late.part is not None]

    def all_pages(self) -> list[PatronTab]:
        """Return all tabs, made now where they are not there yet."""
        return [late.get() for late in self._late]

    def there(self, kind: type[P]) -> P | None:
        """Return a tab if it is there: where not, nothing was typed in it."""
        page = self._late[_TABS.index(kind)].part
        return page if isinstance(page, kind) else None

    def kind(self) -> type[PatronTab]:
        """Return which tab is shown."""
        return _TABS[self.tabs.currentIndex()]

    def page(self) -> PatronTab:
        """Return the tab that is shown."""
        return self._late[self.tabs.currentIndex()].get()

    def _tab(self, kind: type[P]) -> P:
        page = self._late[_TABS.index(kind)].get()
        assert isinstance(page, kind)
        return page

    @property
    def loans(self) -> LoansTab:
        """Tab 1."""
        return self._tab(LoansTab)

    @property
    def reservations(self) -> ReservationsTab:
        """Tab 2."""
        return self._tab(ReservationsTab)

    @property
    def debts(self) -> DebtsTab:
        """Tab 3."""
        return self._tab(DebtsTab)

    @property
    def data(self) -> DataTab:
        """Tab 4."""
        return self._tab(DataTab)

    @property
    def messages(self) -> MessagesTab:
        """Tab 5."""
        return self._tab(MessagesTab)

    @property
    def notices(self) -> NoticesTab:
        """Tab 6."""
        return self._tab(NoticesTab)

    @property
    def history(self) -> HistoryTab:
        """Tab 7."""
        return self._tab(HistoryTab)

    @Slot()
    def _on_all_there(self) -> None:
        self.complete = True
