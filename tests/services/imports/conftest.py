"""What the tests of imports share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.imports.folder import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """The tiny library."""
    return Folder(tmp_path / "data")
