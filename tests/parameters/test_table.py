"""Each of the 48 core parameters changes what its row says and nothing else (issue 10)."""

from __future__ import annotations

from pathlib import Path

from app.domain.parameters.acts import ACTS
from app.domain.parameters.catalogue import catalogue
from tests.parameters.table import TRIALS, Table, groups


def test_every_core_parameter_changes_its_own_outcomes_and_no_other(tmp_path: Path) -> None:
    """Those that have nothing to do with each other are changed together; `python -m tests.parameters` changes each alone and prints the table."""
    assert set(TRIALS) == set(ACTS) == {key for key, parameter in catalogue().items() if parameter.in_use}
    table = Table(tmp_path)
    for keys in groups():
        assert set(table.moved(keys)) == {name for key in keys for name in TRIALS[key].outcomes}, keys
