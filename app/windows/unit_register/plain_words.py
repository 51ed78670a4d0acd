"""The panel beside the settings that says in plain words what they come to."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.categories import Policy
from app.domain.policy_words import PolicySentence, describe
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.section_box import Panel
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.unit_register.names import short_money

_ICONS = {"reminders": "mail", "fees": "coins", "blocks": "lock"}
_LINES = 8
"""The most sentences that there can be."""


class PlainWords(Panel):
    """Heading, the name of what it is about, and the sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="plain_words", box="group")
        self.setFixedWidth(metric(312))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._heading = PlainLabel("", self, role="section")
        self._about = PlainLabel("", self, role="secondary", wrap=True)
        self._sentences: list[PolicySentence] = []
        self.add_widget(self._heading)
        self.add_widget(self._about)
        self._lines = [self.add_line("", "lock") for _ in range(_LINES)]
        self.add_stretch()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._heading.setText(self.tr("In plain words"))
        set_spoken(self, self.tr("In plain words"))
        self._show()

    def show_name(self, name: str) -> None:
        """Say what it is about."""
        self._about.setText(name)

    def show_policy(self, policy: Policy, currency: str) -> None:
        """Say what a policy comes to."""
        sentences = describe(policy, partial(short_money, currency=currency))
        if sentences != self._sentences:
            self._sentences = sentences
            self._show()

    def text(self) -> str:
        """Return all sentences, one a line."""
        return "\n".join(say(sentence) for sentence in self._sentences)

    def _show(self) -> None:
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(self._sentences))
            if number < len(self._sentences):
                sentence = self._sentences[number]
                line.say(say(sentence), _ICONS[sentence.about])
