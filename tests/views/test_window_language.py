"""The window in another language: its words, its direction, its dates, and back again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMenu, QTableView

from eventbrowser import topics
from eventbrowser.model.records import OWN_HEADING, Topic
from eventbrowser.settings import LANGUAGE
from eventbrowser.views.counted_rows import COUNT
from eventbrowser.views.language import Language, chosen, speak
from eventbrowser.views.overview.bars import Bars
from eventbrowser.views.overview.charts import Charts
from eventbrowser.views.step_text import step_text
from eventbrowser.views.theme import tints
from eventbrowser.views.wording import named
from tests.views.looking import chips, click_value, value
from tests.views.shelf import CLIMATE, TRADE, URDU, WATER


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.SYSTEM)
    QLocale.setDefault(QLocale.system())


def headings(window) -> list[str]:
    model = window.findChild(QTableView, "events").model()
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def test_in_urdu_the_window_runs_from_right_to_left(open_window, library, store):
    LANGUAGE.write(store, Language.URDU.value)
    window = open_window(library)
    assert [menu.title().replace("&", "") for menu in window.menuBar().findChildren(QMenu)[:2]] == ["فائل", "ترمیم"]
    assert headings(window)[:2] == ["تاریخ", "عنوان"]
    panes = window.panes
    left = [pane.mapTo(window, pane.rect().topLeft()).x() for pane in (panes.speaker, panes.events, panes.filters)]
    assert left == sorted(left), "the filters come first, so they stand at the right"

    window.findChild(QTableView, "events").selectRow(0)
    title = window.findChild(QLabel, "event-title")
    assert title.text().startswith("\u200f"), "an English title begins at the right as well"
    html = panes.page.overview.toHtml()
    label, value = html.index("کب"), html.index("2025")
    assert value < label, "labels stand to the right of their values"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, window)
    assert buttons.buttons()[0].text() == "منسوخ", "Qt has no Urdu of its own"


def test_in_french_days_are_french_and_qt_speaks_it_too(open_window, library, store):
    LANGUAGE.write(store, Language.FRENCH.value)
    window = open_window(library)
    model = window.findChild(QTableView, "events").model()
    days = " ".join(model.index(row, 0).data() for row in range(model.rowCount()))
    assert any(month in days for month in ("janv.", "févr.", "avr.", "août", "déc.", "juil.", "mai", "juin")), days
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QApplication.translate("QPlatformTheme", "Retry") == "Réessayer"


def test_topics_are_called_in_the_windows_language_and_found_by_either_name(qtbot, open_window, library, store):
    LANGUAGE.write(store, Language.FRENCH.value)
    window = open_window(library)
    assert value(window, "Environnement").data(COUNT) == 3, "counted under the name that the library has for it"
    on_water = [WATER, CLIMATE, URDU]
    searches = ("topic:trade", [TRADE]), ("topic:eau", on_water), ("topic:commerce", [TRADE]), ("topic:پانی", on_water)
    for words, found in searches:
        window.panes.search.clear()
        window.panes.search.insert(words)
        qtbot.waitUntil(lambda found=found: listed(window) == found)
    window.panes.search.clear()
    qtbot.waitUntil(lambda: len(listed(window)) == 5)
    click_value(window, "Eau")
    qtbot.waitUntil(lambda: listed(window) == on_water)
    assert chips(window) == ["Thème\N{NO-BREAK SPACE}: Eau"]


def test_in_urdu_time_runs_from_right_to_left_and_the_keys_go_where_they_point(qtbot, open_window, library, store):
    LANGUAGE.write(store, Language.URDU.value)
    window = open_window(library)
    strip = window.findChild(Bars, "timeline-bars")
    qtbot.waitUntil(lambda: len(strip.bins.counts) == 42)
    places = [strip.place_of(bar).toPoint() for bar in (39, 41)]
    assert places[1].x() < places[0].x() < strip.width() / 2, "the newest stands at the left"
    assert strip.grab().toImage().pixelColor(places[1] + QPoint(0, 16)).name() == strip_colour(strip)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    qtbot.waitUntil(lambda: listed(window) == [WATER])
    qtbot.waitUntil(lambda: strip.selection() == (39, 39))
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.selection() == (40, 40)
    qtbot.keyClick(strip, Qt.Key.Key_Escape)

    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    charts = window.findChild(Charts, "charts")
    qtbot.waitUntil(lambda: bool(charts.hosts.marks))
    topics = charts.topics
    first, second = (topics.place(mark, topics.width()) for mark in topics.marks[:2])
    assert second.right() <= first.left() + 1, "the topic's name stands at the right of its years"
    assert charts.hosts.mapTo(charts, QPoint()).x() > charts.cities.mapTo(charts, QPoint()).x()
    assert "2025" not in topics.accessibleName()
    topics.setFocus()
    qtbot.keyClick(topics, Qt.Key.Key_Left)
    assert "2025" in topics.accessibleName()


def strip_colour(strip) -> str:
    return tints(strip.palette()).accent


def listed(window) -> list[str]:
    model = window.findChild(QTableView, "events").model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_steps_are_told_in_french(qapp):
    speak(qapp, Language.FRENCH)
    assert step_text("Import of 14 articles") == "Importation de 14 articles"
    assert step_text("Deletion of search “Water”") == "Suppression de la recherche “Water”"
    assert step_text("Deletion of “Water”") == "Suppression de “Water”"
    lesson = step_text("Lesson: “Dawn” is no person").replace("\N{NO-BREAK SPACE}", " ")
    assert lesson == "Leçon : « Dawn » n’est pas une personne"
    assert step_text("Emptying of the trash") == "Vidage de la corbeille"
    assert step_text("From an older program") == "From an older program"


def test_the_menu_keeps_the_choice_for_the_next_start(window, store, open_window, library):
    assert window.commands.languages[Language.SYSTEM].isChecked()
    window.commands.languages[Language.URDU].trigger()
    assert chosen(store) is Language.URDU
    assert headings(window)[0] == "Date", "this window goes on as it is"
    window.close()
    assert headings(open_window(library))[0] == "تاریخ"


def test_topics_of_ones_own_stand_under_headings_of_the_windows_language(qapp):
    speak(qapp, Language.FRENCH)
    own = (
        Topic("falconry", "Falconry", OWN_HEADING, own=True),
        Topic("wells", "Wells", "Environment", own=True),
        Topic("kites", "Kites", "Toys", own=True),
    )
    told = [(topic.label, topic.group) for topic in named([*topics.load(), *own])]
    assert told[-3:] == [("Falconry", "Thèmes personnels"), ("Wells", "Environnement"), ("Kites", "Toys")]
    assert ("Eau", "Environnement") in told
