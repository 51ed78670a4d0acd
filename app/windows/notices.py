"""What the program says across all windows, under the tool bar: lost contact, a refusal nobody took, drafts that a crash left."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.background.client import Client
from app.domain.refusals import Refusal, Unavailable
from app.windows.common.banner import Banner
from app.windows.common.drafts import Draft
from app.windows.common.formats import time_text
from app.windows.common.theme import metric
from app.windows.common.words import say


class Notices(QWidget):
    """A stack of banners, as high as what it has to say. `draft_wanted` carries the Draft to be put back."""

    draft_wanted = Signal(object)

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._client = client
        self._since: datetime | None = None
        self._refusal: Refusal | None = None
        self._drafts: list[Draft] = []
        self.lost = Banner(self, name="lost_banner")
        self.refused = Banner(self, name="refused_banner")
        self.draft = Banner(self, name="draft_banner")
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(metric(4))
        for banner in (self.lost, self.refused, self.draft):
            self._layout.addWidget(banner)
            banner.dismissed.connect(self._on_dismissed)
        self.lost.acted.connect(self._on_try_again)
        self.draft.acted.connect(self._on_restore)
        runner = client.runner
        runner.contact_lost.connect(self._on_contact_lost)
        runner.contact_restored.connect(self._on_contact_restored)
        runner.refused.connect(self.show_refusal)
        self._fit()

    @Slot(object)
    def show_refusal(self, refusal: Refusal) -> None:
        """Say a refusal that no window has shown."""
        self._refusal = refusal
        self.refused.show_failed(self.tr("It was not carried out"), say(refusal))
        self._fit()

    def offer_draft(self, draft: Draft) -> None:
        """Offer what was typed and not saved when the program ended the last time."""
        self._drafts.append(draft)
        self._show_draft()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_lost()
            self._show_draft()
            if self._refusal is not None and not self.refused.isHidden():
                self.show_refusal(self._refusal)

    def _show_lost(self) -> None:
        if self._since is not None:
            since = self.tr("Since {time}.").format(time=time_text(self._client.local(self._since).time()))
            self.lost.show_lost(since)
        self._fit()

    def _show_draft(self) -> None:
        if self._drafts:
            draft = self._drafts[0]
            when = time_text(self._client.local(draft.at).time())
            heading = self.tr("{window} was not saved when the program ended").format(window=draft.title)
            text = self.tr("What was typed there until {time} is kept until you close this message.").format(time=when)
            self.draft.say("warning", heading, text, self.tr("Put it back"), "undo-2")
        self._fit()

    def _fit(self) -> None:
        """Take room only while something is said."""
        said = any(not banner.isHidden() for banner in (self.lost, self.refused, self.draft))
        margin = metric(6) if said else 0
        self._layout.setContentsMargins(metric(10), margin, metric(10), margin)
        self.setVisible(said)

    @Slot(object)
    def _on_contact_lost(self, _refusal: Unavailable) -> None:
        self._since = self._client.clock()
        self._show_lost()

    @Slot()
    def _on_contact_restored(self) -> None:
        self._since = None
        self.lost.clear()
        self._fit()

    @Slot()
    def _on_try_again(self) -> None:
        self._client.try_again()

    @Slot()
    def _on_restore(self) -> None:
        draft = self._drafts[0]
        self.draft.clear()
        self.draft_wanted.emit(draft)

    @Slot()
    def _on_dismissed(self) -> None:
        if self.sender() is self.draft and self._drafts:
            del self._drafts[0]
            self._show_draft()
        self._fit()
