"""The window is there at once because nothing it can do without for a moment is loaded first."""

from __future__ import annotations

from tests.first_paint import PROGRAM, first_paint

LATER = {
    *("docx", "lxml", "msgspec", "pypdfium2", "qtawesome", "rapidfuzz", "sqlite_utils", "trafilatura"),
    *(f"eventbrowser.{room}" for room in ("documents", "export", "extraction", "importing", "library")),
}


def test_nothing_heavy_is_imported_before_the_window_is_painted(tmp_path):
    modules = first_paint(PROGRAM, str(tmp_path / "library")).modules
    assert "eventbrowser.views.main_window" in modules
    assert modules & LATER == set()
