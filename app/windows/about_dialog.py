"""Help → About: versions, the database's engine, and the licences of what the program is made of."""

from __future__ import annotations

import importlib.metadata
import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.background.client import Client
from app.windows.app_icon import app_icon
from app.windows.common.buttons import Button
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.theme import metric

_LICENCES = """Lånedisk: MIT.
Qt {qt} and PySide6: GNU Lesser General Public License 3 (LGPL-3.0). Qt is used as a library of its own and can be replaced; https://www.qt.io/licensing
Lucide (icons): ISC, parts of it from Feather: MIT. © Lucide contributors, © Cole Bemis; https://lucide.dev/license
SQLAlchemy, Alembic: MIT. psycopg: LGPL-3.0. SQLite: public domain. Argon2: MIT.
Inter (typeface, where installed): SIL Open Font License 1.1. RapidFuzz: MIT.
"""


class AboutDialog(QDialog):
    """Shows what runs here; the engine's version is asked of the database and comes when it comes."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("About Lånedisk"))
        self._engine = PlainLabel("…", self)
        self._engine.setObjectName("about_engine")
        close = Button(self.tr("Close"), self, kind="primary", name="about_close")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        layout.setSpacing(metric(10))
        layout.addLayout(self._head())
        layout.addLayout(self._versions(client))
        layout.addWidget(PlainLabel(self.tr("Licences"), self, role="section"))
        layout.addWidget(self._licences())
        layout.addLayout(buttons)
        self.setMinimumWidth(metric(560))
        settle(self)
        close.setFocus()
        client.runner.do(self, lambda: client.database.engine_version, self._show_engine)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(metric(12))
        picture = PlainLabel("", self)
        picture.setPixmap(app_icon().pixmap(metric(36), metric(36)))
        row.addWidget(picture)
        row.addWidget(PlainLabel("Lånedisk", self, role="name"))
        row.addStretch(1)
        return row

    def _versions(self, client: Client) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(metric(16))
        form.setVerticalSpacing(metric(5))
        form.addRow(PlainLabel(self.tr("Version"), self), PlainLabel(program_version(), self))
        form.addRow(PlainLabel(self.tr("Database"), self), PlainLabel(client.database.name, self))
        form.addRow(PlainLabel(self.tr("Database engine"), self), self._engine)
        form.addRow(PlainLabel("Qt, Python", self), PlainLabel(f"{qVersion()}, {platform.python_version()}", self))
        return form

    def _licences(self) -> QPlainTextEdit:
        text = QPlainTextEdit(_LICENCES.format(qt=qVersion()).strip(), self)
        text.setObjectName("about_licences")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        set_spoken(text, self.tr("Licences"))
        text.setMinimumHeight(metric(150))
        return text

    def _show_engine(self, version: str) -> None:
        self._engine.setText(version)


def program_version() -> str:
    """Return the version of the installed program."""
    try:
        return importlib.metadata.version("lanedisk")
    except importlib.metadata.PackageNotFoundError:
        return "0"
