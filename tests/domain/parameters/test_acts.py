"""Every parameter acts somewhere and a test shows it, or it is said what it waits for."""

from __future__ import annotations

import ast
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from app.domain.parameters.acts import ACTS, ELSEWHERE, NOT_YET
from app.domain.parameters.catalogue import catalogue

TESTS = Path(__file__).parents[2]


@cache
def _names(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_parameter_is_in_one_of_the_tables_once() -> None:
    keys = [*ACTS, *(key for waiting in NOT_YET.values() for key in waiting)]
    assert sorted(keys) == sorted(catalogue())


@pytest.mark.parametrize("key", sorted(ACTS))
def test_where_a_parameter_acts_and_what_shows_it_are_there(key: str) -> None:
    acts, shown_by = ACTS[key]
    module, _, function = acts.rpartition(".")
    assert callable(getattr(import_module(module), function))
    file, _, test = shown_by.partition("::")
    assert test in _names(file)


def test_what_is_not_in_use_is_labelled_so() -> None:
    assert NOT_YET[ELSEWHERE] == {key for key, parameter in catalogue().items() if parameter.module != "core"}
