"""The window is there at once because nothing it can do without for a moment is loaded first."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor

from eventbrowser.app import Program
from eventbrowser.views.desktop import Desktop
from tests.first_paint import PROGRAM, first_paint

LATER = {
    *("docx", "lxml", "msgspec", "pypdfium2", "qtawesome", "rapidfuzz", "sqlite_utils", "trafilatura"),
    *(f"eventbrowser.{room}" for room in ("documents", "export", "extraction", "importing", "library")),
    *(f"eventbrowser.views.{view}" for view in ("import_wizard", "overview", "palette", "shortcuts", "tour")),
}


def test_nothing_heavy_is_imported_before_the_window_is_painted(tmp_path):
    modules = first_paint(PROGRAM, str(tmp_path / "library")).modules
    assert "eventbrowser.views.main_window" in modules
    assert modules & LATER == set()


def test_the_window_carries_the_programs_icon(qtbot, qapp, tmp_path):
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Program(qapp, tmp_path / "library", store, Desktop()).window
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    drawn = window.windowIcon().pixmap(256, 256).toImage()
    assert drawn.pixelColor(168, 196) == QColor("#f2a33a"), "the speech bubble is not where it should be"
    window.close()
