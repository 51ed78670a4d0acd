"""`QT_TRANSLATE_NOOP` with its type: it marks a text of a table for the translation tool and returns it unchanged.

Qt's own is declared as returning `object`, which no typed table of texts can take.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6 import QtCore

QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)
