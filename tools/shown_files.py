"""The dialogs that read and write files of rules, as pictures are taken of them; see tools/shown.py."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.windows.circulation_parameters.exchange_import import ImportDialog

if TYPE_CHECKING:
    from tools.stage import Stage


def rules_import(stage: Stage) -> QWidget:
    """Show what a file of rules would change: a line of each kind."""
    window = stage.open("parameters.circulation", "loan-period")
    code = stage.client.tree[stage.client.actor.account_id].code
    rows = (f"loan-period,{code},,6,weeks,", f"loan-period,{code},Hcf,21,days,Kurs", f"?,{code},,1,,")
    stage.press("import_rules", window)
    stage.dialog()
    for asking in (found for found in stage.dialogs() if isinstance(found, QFileDialog)):
        asking.close()
    dialog = next(found for found in stage.dialogs() if isinstance(found, ImportDialog))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rules.csv"
        path.write_text("\n".join(("parameter,organisation,shelf,value,unit,comment", *rows)), encoding="utf-8")
        dialog.read(path)
        stage.wait()
    return dialog


def rules_export(stage: Stage) -> QWidget:
    """Ask which rules shall be written."""
    stage.press("export_rules", stage.open("parameters.circulation", "loan-period"))
    return stage.dialog()
