"""Explain as a text, to be printed or pasted: the situation, what comes of it, all decisions, and the rules of the marked one (X1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.windows.common.table_tools import TableTools, texts


def sheet_text(situation: Iterable[tuple[str, str]], said: Sequence[str], tables: Iterable[tuple[str, TableTools]]) -> str:
    """Return everything as lines: what is empty of the situation is left out, cells stand one after the other."""
    lines = [f"{label}: {value}" for label, value in situation if value]
    if said:
        lines += ["", *said]
    for title, tools in tables:
        _, rows = tools.content()
        lines += ["", title, *(" · ".join(cell for cell in row if cell) for row in texts(rows))]
    return "\n".join(lines)
