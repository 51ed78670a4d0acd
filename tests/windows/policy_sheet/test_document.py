"""A policy sheet on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF

from app.windows.policy_sheet.document import SheetDocument

pytestmark = pytest.mark.sqlite_only


@pytest.mark.usefixtures("qtbot")
def test_every_heading_stands_on_paper_with_what_follows_it() -> None:
    rows, space = "<tr><td>more</td></tr>", '<p style="font-size: 3pt">&nbsp;</p>'
    head = "<h3>Heading {n}</h3><p>What it is for.</p>"
    columns = "<thead><tr><th>For</th></tr></thead>"
    parts = (f"{head.format(n=n)}<table width='100%'>{columns * (n % 2)}<tr><td>{n}</td></tr>{rows * (n % 3)}</table>{space}" for n in range(40))
    document = SheetDocument(f"<html><body>{''.join(parts)}</body></html>")
    document.setPageSize(QSizeF(400, 300))
    document.keep_headings()
    assert document.pageCount() > 10  # as printing asks, and then paints what has been laid out
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert [block.text() for block in blocks if block.text() and not block.layout().lineCount()] == []
    headings = {block.text().split()[-1]: block for block in blocks if block.blockFormat().headingLevel()}
    values = {block.text(): block for block in blocks if block.text().isdigit()}
    assert [n for n, block in headings.items() if document._page_of(block) != document._page_of(values[n])] == []
