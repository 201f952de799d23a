"""The three views that anybody's SQL tool may rely on."""

from __future__ import annotations

import contextlib
import re
import sqlite3

import pytest

import eventbrowser.library
from tests.library.drafts import draft_of, keep, seminar

COLUMNS = {
    "v_events": "id title kind start_date end_date venue city country mode hosts partners people topics sources "
    "summary notes starred",
    "v_appearances": "id event_id event start_date person_id person billed_as honorific position organisation parts "
    "statements",
    "v_statements": "id appearance_id event_id event start_date person_id person kind text article_id article outlet "
    "published url span_start span_end",
}
"""Promised: a column may be added at the end, none may go or change its name."""


@pytest.mark.usefixtures("library")
def test_the_views_keep_their_columns_and_are_described(folder):
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db:
        for view, columns in COLUMNS.items():
            found = [row[1] for row in db.execute(f"PRAGMA table_info({view})")]
            assert found == columns.split()
            described = re.search(rf"- `{view}`(.+?)(?=\n- `|\n*\Z)", eventbrowser.library.__doc__, re.DOTALL)[1]
            assert [name for name in found if not re.search(rf"\b{name}\b", described)] == []


def test_the_views_show_what_there_is(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    chair, speaker = library.event(number).people
    library.change_event(number, partners=["Delta Fund", "Unity House"], starred=True)
    library.merge_people(chair.person_id, speaker.person_id)
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db:
        db.row_factory = sqlite3.Row
        (event,) = db.execute("SELECT * FROM v_events")
        assert (event["start_date"], event["partners"]) == ("2025-06-04", "Delta Fund; Unity House")
        assert (event["people"], event["topics"]) == ("Naela Chohan; Zoë Bello", "water")
        assert (event["sources"], event["starred"]) == ("rivers.txt", 1)
        first, second = db.execute("SELECT * FROM v_appearances ORDER BY id")
        assert (first["parts"], first["statements"]) == ("chair", 1)
        assert (second["billed_as"], second["person"], second["person_id"]) == (
            "Zoë Bello",
            "Naela Chohan",
            chair.person_id,
        )
        said = db.execute("SELECT * FROM v_statements WHERE kind = 'direct'").fetchone()
        text = db.execute("SELECT text FROM article_texts WHERE id = ?", [said["article_id"]]).fetchone()[0]
        assert said["text"] == text[said["span_start"] : said["span_end"]]
        assert said["event"] == "Rivers Without Borders"
