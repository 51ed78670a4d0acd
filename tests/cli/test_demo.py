"""`demo`: made once, beside its place, anew when old, and never over somebody's library."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.database.engine import Database
from app.domain.refusals import Unavailable
from app.models.audit_entry import ImportRun
from app.models.loan import Loan
from app.services.demo import ensure_demo, money
from tests.cli.conftest import Run

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "demo.db"


def test_it_is_made_on_the_first_call_only(lanedisk: Run, path: Path) -> None:
    first = lanedisk("--database", f"sqlite:///{path}", "demo", "--create-only", "--json").document
    assert first == {"database": f"sqlite:///{path}", "file": str(path), "made": True}
    again = lanedisk("--database", f"sqlite:///{path}", "demo", "--create-only")
    assert again.out == f"{path}\n"
    assert [file.name for file in path.parent.iterdir()] == ["demo.db"]
    assert lanedisk("--database", f"sqlite:///{path}", "db", "check").status == 0


def test_it_never_takes_the_database_of_the_environment(lanedisk: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANEDISK_DATABASE", f"sqlite:///{tmp_path / 'real.db'}")
    monkeypatch.setattr("app.cli.commands.demo.demo_database_url", lambda: f"sqlite:///{tmp_path / 'demo.db'}")
    lanedisk("demo", "--create-only")
    assert not (tmp_path / "real.db").exists()


def test_a_library_that_is_no_demonstration_is_left_alone(lanedisk: Run, path: Path) -> None:
    lanedisk("--database", f"sqlite:///{path}", "db", "init")
    before = path.read_bytes()
    outcome = lanedisk("--database", f"sqlite:///{path}", "demo", "--create-only")
    assert outcome.status == 1
    assert "no demonstration library" in outcome.err
    assert path.read_bytes() == before


def test_one_older_than_thirty_days_is_made_anew_and_kept_beside(path: Path) -> None:
    ensure_demo(path, lambda: NOW - timedelta(days=31))
    old = path.read_bytes()
    made = ensure_demo(path, lambda: NOW)
    assert (made.new, made.kept) == (True, path.with_name("demo.db.bak"))
    assert made.kept is not None
    assert made.kept.read_bytes() == old
    assert ensure_demo(path, lambda: NOW + timedelta(days=29)).new is False


def test_an_old_one_that_is_open_elsewhere_is_not_pulled_away(path: Path) -> None:
    ensure_demo(path, lambda: NOW - timedelta(days=31))
    journal = path.with_name("demo.db-journal")
    journal.touch()
    with pytest.raises(Unavailable):
        ensure_demo(path, lambda: NOW)
    assert path.exists()


def test_a_failure_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(money, "add", fail)
    with pytest.raises(RuntimeError):
        ensure_demo(path, lambda: NOW)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("day", [NOW, datetime(2027, 7, 10, 9, tzinfo=UTC), datetime(2028, 2, 29, 22, tzinfo=UTC), datetime(2026, 12, 31, 12, tzinfo=UTC)])
def test_it_is_plausible_on_any_day(path: Path, day: datetime) -> None:
    ensure_demo(path, lambda: day)
    database = Database(f"sqlite:///{path}")
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


def test_it_is_the_same_for_everybody_on_the_same_day(tmp_path: Path) -> None:
    rows = []
    for name in ("one.db", "two.db"):
        ensure_demo(tmp_path / name, lambda: NOW)
        database = Database(f"sqlite:///{tmp_path / name}")
        with database.reading() as session:
            rows.append([tuple(row) for row in session.execute(select(Loan.patron_id, Loan.copy_id, Loan.lent_at, Loan.due_date, Loan.mark))])
        database.dispose()
    assert rows[0] == rows[1]
