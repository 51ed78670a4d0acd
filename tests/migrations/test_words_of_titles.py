"""Titles that were there before they had words are found after the upgrade."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from app.database import schema
from app.database.engine import Database
from app.models.copy import TitleWord


@pytest.mark.usefixtures("library")
def test_the_upgrade_fills_the_words_of_titles_that_are_there(database: Database) -> None:
    with database.writing() as session:
        for made in ("table title_word", "index ix_copy_status_id", "index ix_copy_media_type_id"):
            session.execute(text(f"drop {made}"))
        session.execute(text("update alembic_version set version_num = '0003'"))
        session.commit()
    schema.upgrade(database)
    with database.reading() as session:
        found = set(session.scalars(select(TitleWord.word)))
    assert found == {"gösta", "gosta", "berlings", "saga", "lagerlöf", "lagerlof", "selma", "b11", "b12", "b13"} | {
        "saltkråkan", "saltkrakan", "lindgren", "astrid", "b21", "b22", "b23",
    }  # fmt: skip
