"""Settings: two files, one locked by IT, never half written, and never a reason not to start."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from sqlalchemy import make_url

from app import logs
from app.domain.refusals import Invalid
from app.settings import STATE_VERSION, Settings, profile_file_url, profile_url


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "settings.toml"
    Settings(file).set("look.language", "cs")
    assert Settings(file).get("look.language") == "cs"


def test_the_users_value_goes_before_the_sites(tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text('[look]\nlanguage = "sv"\ntheme = "dark"\n')
    settings = Settings(tmp_path / "user.toml", site)
    settings.set("look.language", "en")
    assert (settings.get("look.language"), settings.get("look.theme")) == ("en", "dark")


def test_what_the_site_locks_the_user_cannot_change(tmp_path: Path) -> None:
    site, user = tmp_path / "site.toml", tmp_path / "user.toml"
    site.write_text('locked = ["database"]\n[database]\nurl = "postgresql://db/lindby"\n')
    user.write_text('[database]\nurl = "sqlite:///own.db"\n')
    settings = Settings(user, site)
    settings.set("database.url", "sqlite:///other.db")
    assert settings.database_url() == "postgresql://db/lindby"
    assert settings.is_locked("database.url")
    assert not settings.is_locked("databases")


def test_two_programs_do_not_take_one_anothers_settings_away(tmp_path: Path) -> None:
    one, other = Settings(tmp_path / "s.toml"), Settings(tmp_path / "s.toml")
    one.set("look.theme", "dark")
    other.set("look.language", "sv")
    assert Settings(tmp_path / "s.toml").get("look") == {"theme": "dark", "language": "sv"}


def test_a_file_that_cannot_be_read_counts_as_empty_and_is_kept_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "s.toml"
    file.write_text("this is [no toml")
    settings = Settings(file)
    assert settings.get("look.language", "en") == "en"
    settings.set("look.language", "sv")
    assert Settings(file).get("look.language") == "sv"
    assert (tmp_path / "s.toml.unreadable").read_text() == "this is [no toml"
    assert "could not be read" in caplog.text


def test_no_half_written_file_is_left(tmp_path: Path) -> None:
    Settings(tmp_path / "s.toml").set("a.b", 1)
    assert [path.name for path in tmp_path.iterdir()] == ["s.toml"]


def test_a_value_set_to_none_is_removed(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    settings.set("a.b", 1)
    settings.set("a.b", None)
    assert Settings(tmp_path / "s.toml").get("a.b") is None


def test_a_window_is_remembered_for_each_user_and_login_names_may_hold_dots(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    settings.remember_window("anna.ek", "main", {"x": 1})
    assert settings.window_state("anna.ek", "main") == {"version": STATE_VERSION, "x": 1}
    assert settings.window_state("jonas", "main") == {}


def test_a_window_state_of_another_version_is_not_used(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    settings.set("windows.anna.main", {"version": STATE_VERSION + 1, "x": 1})
    assert settings.window_state("anna", "main") == {}


def test_the_last_circulation_point_is_remembered_for_each_user(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    settings.remember_point("anna", 17)
    assert (settings.last_point("anna"), settings.last_point("jonas")) == (17, None)


def test_without_settings_the_embedded_file_is_the_database(tmp_path: Path) -> None:
    assert Settings(tmp_path / "s.toml").database_url().startswith("sqlite:///")


def test_a_profile_names_every_host_and_asks_who_the_server_is() -> None:
    url = profile_url({"hosts": ["db1", "db2:5434"], "port": 5433, "dbname": "lindby", "sslrootcert": "/etc/ca.pem"})
    assert url == (
        "postgresql+psycopg:///lindby?host=db1%3A5433&host=db2%3A5434&sslmode=verify-full"
        "&require_auth=scram-sha-256&channel_binding=require&sslrootcert=%2Fetc%2Fca.pem"
    )


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_a_profile_that_falls_back_to_plain_text_is_refused_but_on_this_machine(mode: str) -> None:
    with pytest.raises(Invalid, match="verify-full"):
        profile_url({"hosts": ["localhost", "db1"], "dbname": "lindby", "sslmode": mode})
    assert f"sslmode={mode}" in profile_url({"hosts": ["localhost:5433", "127.0.0.2"], "dbname": "lindby", "sslmode": mode})
    assert "sslmode=prefer" in profile_url({"host": "localhost", "dbname": "lindby"})


def test_a_profile_file_brings_its_certificate_and_holds_no_password(tmp_path: Path) -> None:
    file = tmp_path / "lindby.toml"
    file.write_text('[database]\nhosts = ["db1", "db2"]\ndbname = "lindby"\nsslrootcert = "ca.pem"\nconnect_timeout = 5\n')
    assert make_url(profile_file_url(file)).query == {
        "host": ("db1:5432", "db2:5432"), "sslmode": "verify-full", "require_auth": "scram-sha-256", "channel_binding": "require",
        "sslrootcert": str(tmp_path / "ca.pem"), "connect_timeout": "5",
    }  # fmt: skip
    file.write_text('host = "db1"\ndbname = "lindby"\npassword = "x"\n')
    with pytest.raises(Invalid, match="no password"):
        profile_file_url(file)


@pytest.mark.parametrize(("contents", "word"), [(None, "can't be read"), ("no [toml", "can't be understood"), ('host = "db1"', "dbname")])
def test_a_profile_file_that_is_of_no_use_says_why(tmp_path: Path, contents: str | None, word: str) -> None:
    file = tmp_path / "p.toml"
    if contents is not None:
        file.write_text(contents)
    with pytest.raises(Invalid, match=word):
        profile_file_url(file)


@pytest.mark.parametrize(("given", "meant"), [(None, None), (12, 12.0), ("x", None), (0, None), (True, None)])
def test_how_long_an_answer_may_take_can_be_set(tmp_path: Path, given: object, meant: float | None) -> None:
    settings = Settings(tmp_path / "s.toml")
    settings.set("database.answer_within", given)
    assert settings.answer_within() == meant


def test_the_log_says_where_something_failed_and_not_with_what_values(tmp_path: Path) -> None:
    root = logging.getLogger()
    level, before = root.level, list(root.handlers)
    file = logs.set_up(tmp_path)
    try:
        try:
            raise ValueError(" ".join(("An" + "na", "Ek")))
        except ValueError:
            logging.getLogger("app").exception("it failed")
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
        logging.captureWarnings(capture=False)
    text = file.read_text()
    assert "it failed" in text
    assert "ValueError" in text
    assert "test_settings.py" in text
    assert "Anna" not in text
    assert file.stat().st_mode & 0o077 == 0, "its user's only"
