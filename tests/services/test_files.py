"""Files are there whole or not at all, and nothing else is left beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.refusals import AlreadyExists, NotFound, Unavailable
from app.services.files import write_whole


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, OSError])
def test_a_failure_leaves_the_file_that_was_there(tmp_path: Path, error: type[BaseException]) -> None:
    (tmp_path / "t.csv").write_text("before")

    def fail(part: Path) -> None:
        part.write_text("half")
        raise error

    with pytest.raises(Unavailable if error is OSError else error):
        write_whole(tmp_path / "t.csv", fail)
    assert contents(tmp_path) == {"t.csv": "before"}


def test_two_that_write_the_same_file_do_not_write_into_one_another(tmp_path: Path) -> None:
    def outer(part: Path) -> None:
        part.write_text("outer")
        write_whole(tmp_path / "t.csv", lambda other: other.write_text("inner"))
        assert part.read_text() == "outer"

    write_whole(tmp_path / "t.csv", outer)
    assert contents(tmp_path) == {"t.csv": "outer"}


def test_a_file_that_is_there_is_kept_unless_it_shall_be_replaced(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    write_whole(file, lambda part: part.write_text("first"), replace=False)
    with pytest.raises(AlreadyExists):
        write_whole(file, lambda part: part.write_text("second"), replace=False)
    assert contents(tmp_path) == {"t.csv": "first"}


def test_a_file_that_somebody_makes_meanwhile_is_kept_too(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"

    def slow(part: Path) -> None:
        part.write_text("mine")
        file.write_text("theirs")

    with pytest.raises(AlreadyExists):
        write_whole(file, slow, replace=False)
    assert contents(tmp_path) == {"t.csv": "theirs"}


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="none"):
        write_whole(tmp_path / "none" / "t.csv", Path.touch)
