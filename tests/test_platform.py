"""What the program takes for granted of PySide6 and SQLite, tried."""

from __future__ import annotations

import sqlite3
import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 20_000
# Should references get lost, the test must end in a failure and not in an abort of the whole process.
RESERVE = [None] * (10 * CALLS)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from 3.12 on None is immortal and nothing can be lost")
def test_a_setter_gives_back_the_none_it_returns() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert before - sys.getrefcount(None) < CALLS // 100


def test_sqlite_is_as_new_as_the_library_needs() -> None:
    assert sqlite3.sqlite_version_info >= (3, 40)


@pytest.mark.parametrize(("written", "sought"), [("Café in Łódź", "cafe"), ("Nguyễn Thị Bình", "nguyen binh")])
def test_full_text_search_does_not_mind_accents(written: str, sought: str) -> None:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE texts USING fts5(body, tokenize='unicode61 remove_diacritics 2')")
    database.execute("INSERT INTO texts VALUES (?)", [written])
    found = database.execute("SELECT body FROM texts WHERE texts MATCH ?", [sought]).fetchall()
    database.close()
    assert found == [(written,)]
