"""`demo`: made once, beside its place, anew when old, and never over somebody's library."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.database.engine import Database
from app.domain.refusals import Unavailable
from app.models.audit_entry import ImportRun
from app.models.loan import Loan
from app.services.demo import ensure_demo, people
from tests.cli.conftest import Run

NOW = datetime(2026, 12, 31, 12, tzinfo=UTC)
LATER = datetime(2027, 7, 10, 9, tzinfo=UTC)
"""More than thirty days after, in summer."""

DemoOf = Callable[[datetime], Path]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "demo.db"


@pytest.fixture(scope="module")
def demo_of(tmp_path_factory: pytest.TempPathFactory) -> DemoOf:
    """The demonstration library of a day, made once for all tests: to be read or copied, not to be changed."""
    folder = tmp_path_factory.mktemp("demo")

    def make(day: datetime) -> Path:
        path = folder / f"{day:%Y-%m-%d}.db"
        ensure_demo(path, lambda: day)
        return path

    return make


def test_it_is_made_on_the_first_call_only_and_never_in_the_database_of_the_environment(lanedisk: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANEDISK_DATABASE", f"sqlite:///{path.with_name('real.db')}")
    monkeypatch.setattr("app.cli.commands.demo.demo_database_url", lambda: f"sqlite:///{path}")
    first = lanedisk("demo", "--create-only", "--json").document
    assert first == {"database": f"sqlite:///{path}", "file": str(path), "made": True}
    again = lanedisk("--database", f"sqlite:///{path}", "demo", "--create-only")
    assert again.out == f"{path}\n"
    assert [file.name for file in path.parent.iterdir()] == ["demo.db"]
    assert lanedisk("--database", f"sqlite:///{path}", "db", "check").status == 0


def test_a_library_that_is_no_demonstration_is_left_alone(lanedisk: Run, path: Path) -> None:
    lanedisk("--database", f"sqlite:///{path}", "db", "init")
    before = path.read_bytes()
    outcome = lanedisk("--database", f"sqlite:///{path}", "demo", "--create-only")
    assert outcome.status == 1
    assert "no demonstration library" in outcome.err
    assert path.read_bytes() == before


def test_one_older_than_thirty_days_is_made_anew_the_same_as_everybodys_and_kept_beside(path: Path, demo_of: DemoOf) -> None:
    shutil.copyfile(demo_of(NOW), path)
    assert ensure_demo(path, lambda: NOW + timedelta(days=29)).new is False
    old = path.read_bytes()
    made = ensure_demo(path, lambda: LATER)
    assert (made.new, made.kept) == (True, path.with_name("demo.db.bak"))
    assert made.kept is not None
    assert made.kept.read_bytes() == old
    assert ensure_demo(path, lambda: LATER + timedelta(days=29)).new is False
    assert loans(path) == loans(demo_of(LATER)) != loans(made.kept)


def loans(path: Path) -> list[tuple[object, ...]]:
    """Return what a library says of its loans."""
    database = Database(f"sqlite:///{path}")
    with database.reading() as session:
        rows: list[tuple[object, ...]] = [tuple(row) for row in session.execute(select(Loan.patron_id, Loan.copy_id, Loan.lent_at, Loan.due_date, Loan.mark))]
    database.dispose()
    return rows


def test_an_old_one_that_is_open_elsewhere_is_not_pulled_away(path: Path, demo_of: DemoOf) -> None:
    shutil.copyfile(demo_of(NOW), path)
    old = path.read_bytes()
    journal = path.with_name("demo.db-journal")
    journal.touch()
    with pytest.raises(Unavailable):
        ensure_demo(path, lambda: LATER)
    assert path.read_bytes() == old


def test_a_failure_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(people, "add", fail)
    with pytest.raises(RuntimeError):
        ensure_demo(path, lambda: NOW)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("day", [NOW, LATER, datetime(2028, 2, 29, 22, tzinfo=UTC)])
def test_it_is_plausible_on_any_day(demo_of: DemoOf, day: datetime) -> None:
    database = Database(f"sqlite:///{demo_of(day)}")
    with database.reading() as session:
        report = session.scalars(select(ImportRun.report)).one()
        assert report["patrons"] == 300
        assert report["copies"] > 1300
        assert session.scalar(select(func.count()).select_from(Loan).where(Loan.lent_at > day)) == 0
        out = Loan.returned_at.is_(None)
        today = day.date()
        late = (Loan.due_date == today, Loan.due_date < today - timedelta(days=60))
        for condition in (*late, Loan.mark == "lost", Loan.mark == "claims-returned", Loan.is_open, Loan.due_at.is_not(None)):
            assert session.scalar(select(func.count()).select_from(Loan).where(out, condition)), str(condition)
    database.dispose()
