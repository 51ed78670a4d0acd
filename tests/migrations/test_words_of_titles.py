"""Titles that were there before they had words are found after the upgrades, in the order of lists."""

from __future__ import annotations

import pytest
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import select, text

from app.database.engine import Database
from app.models.copy import Title, TitleWord
from app.paths import migrations_folder


@pytest.mark.usefixtures("library")
def test_the_upgrade_fills_the_words_of_titles_that_are_there(database: Database) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()))
    words, keys = (ScriptDirectory.from_config(config).get_revision(number) for number in ("0004", "0019"))
    assert words is not None
    assert keys is not None
    with database.writing() as session:
        session.execute(text("delete from title_word"))
        with Operations.context(MigrationContext.configure(session.connection())):
            words.module._fill()
            keys.module._fill("title_word", "title")
            keys.module._fill("patron_word", "patron")
        session.commit()
    with database.reading() as session:
        found = set(session.scalars(select(TitleWord.word)))
        assert all(kept == key for kept, key in session.execute(select(TitleWord.sort_key, Title.sort_key).join(Title, Title.id == TitleWord.title_id)))
    assert found == {"gösta", "gosta", "berlings", "saga", "lagerlöf", "lagerlof", "selma", "b11", "b12", "b13"} | {
        "saltkråkan", "saltkrakan", "lindgren", "astrid", "b21", "b22", "b23",
    }  # fmt: skip
