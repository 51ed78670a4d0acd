"""The report of an import: what was read, what became what, what has no place here, and what somebody should look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Report:
    """Rows read by kind; sentences of what they became; what was left out, how often and why; warnings.

    `repeated`: the same files were loaded before, and nothing was written this time.
    """

    counts: Mapping[str, int]
    mapped: tuple[Mapping[str, Any], ...]
    left_out: tuple[Mapping[str, Any], ...]
    warnings: tuple[str, ...]
    repeated: bool = False

    def to_document(self) -> dict[str, Any]:
        """Return the document of the command line and of the table `import_run`."""
        return {"counts": dict(self.counts), "mapped": list(self.mapped), "left_out": list(self.left_out), "warnings": list(self.warnings)}

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Report:
        """Return the report of an earlier run of the same files."""
        return cls(document["counts"], tuple(document["mapped"]), tuple(document["left_out"]), tuple(document["warnings"]), repeated=True)


@dataclass(slots=True)
class ReportBuilder:
    """Gathers the report while the files are loaded."""

    counts: dict[str, int] = field(default_factory=dict)
    _mapped: list[dict[str, Any]] = field(default_factory=list)
    _left_out: Counter[tuple[str, str]] = field(default_factory=Counter)
    _warnings: list[str] = field(default_factory=list)

    def mapped(self, source: str, target: str, count: int) -> None:
        """Say what rows or values of the source became."""
        self._mapped.append({"source": source, "target": target, "count": count})

    def left_out(self, what: str, why: str, count: int = 1) -> None:
        """Say that something has no place in Lånedisk; equal ones are counted together."""
        if count:
            self._left_out[(what, why)] += count

    def warn(self, sentence: str) -> None:
        """Add something that somebody should look at."""
        self._warnings.append(sentence)

    def build(self) -> Report:
        """Return the report."""
        left_out = tuple({"what": what, "count": count, "why": why} for (what, why), count in self._left_out.items())
        return Report(dict(self.counts), tuple(self._mapped), left_out, tuple(self._warnings))
