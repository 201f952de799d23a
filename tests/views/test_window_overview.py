"""Pictures of the events: the timeline, the network of speakers, the charts, and their files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.overview.bars import Bars
from eventbrowser.views.overview.chart import Chart
from eventbrowser.views.overview.charts import Charts
from eventbrowser.views.overview.graph import Kind
from eventbrowser.views.overview.network_drawing import Chosen
from eventbrowser.views.overview.network_page import NetworkPage
from eventbrowser.views.tints import LIGHT
from tests.views.conftest import Answers
from tests.views.looking import chips, click_link, notices, page_title, press, titles, type_search
from tests.views.shelf import CHOHAN, CLIMATE, IQBAL, SEAS, TRADE, URDU, WATER

Opener = Callable[[Path], MainWindow]
LEFT, PLAIN, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
APRIL_2025, JUNE_2025 = 39, 41
"""Bars of a timeline that begins in January 2022."""


def bars(qtbot: QtBot, window: MainWindow) -> Bars:
    """The bars, once they stand for months from the first event on."""
    found = window.findChild(Bars, "timeline-bars")
    qtbot.waitUntil(lambda: len(found.bins.counts) == 42)
    return found


def heard(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_timeline_is_walked_and_brushed_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    strip = bars(qtbot, window)
    strip.setFocus()
    assert heard(strip) == "Timeline, June 2025: 1 event"
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert heard(strip) == "Timeline, May 2025: 0 events"
    qtbot.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    assert heard(strip) == "Timeline, April 2025 – May 2025: 1 event"
    assert window.findChild(QLabel, "timeline-told").text() == "April 2025 – May 2025: 1 event"
    assert len(titles(window)) == 5
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    assert chips(window) == ["April 2025 – May 2025"]
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(window) == [URDU])


def test_the_timeline_is_brushed_by_mouse_and_a_click_on_the_brush_takes_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    strip = bars(qtbot, window)
    places = [strip.place_of(bar).toPoint() for bar in (APRIL_2025, JUNE_2025)]
    QTest.mousePress(strip, LEFT, PLAIN, places[0])
    QTest.mouseMove(strip, places[1])
    QTest.mouseRelease(strip, LEFT, PLAIN, places[1])
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER])
    QTest.mouseClick(strip, LEFT, PLAIN, places[0])
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    qtbot.waitUntil(lambda: strip.selection() == (APRIL_2025, APRIL_2025))
    QTest.mouseClick(strip, LEFT, PLAIN, places[0])
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    assert chips(window) == []


def test_the_timeline_follows_the_other_filters_but_not_its_own(qtbot: QtBot, window: MainWindow) -> None:
    strip = bars(qtbot, window)
    QTest.mouseClick(strip, LEFT, PLAIN, strip.place_of(JUNE_2025).toPoint())
    qtbot.waitUntil(lambda: titles(window) == [SEAS])
    assert sum(strip.bins.counts) == 5
    window.panes.chips.buttons()[0].click()
    type_search(qtbot, window, "iqbal")
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE])
    qtbot.waitUntil(lambda: [count for count in strip.bins.counts if count] == [1, 1])


def test_bars_stand_for_weeks_months_or_years_as_is_remembered(
    qtbot: QtBot, open_window: Opener, library: Path
) -> None:
    first = open_window(library)
    strip = bars(qtbot, first)
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Minus)
    assert strip.bins.counts == (1, 1, 1, 2)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chips(first) == ["2025"])
    qtbot.keyClick(strip, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: strip.selection() == (36, JUNE_2025))
    qtbot.keyClick(strip, Qt.Key.Key_Plus)
    assert len(strip.bins.counts) == 177
    first.close()
    second = open_window(library)
    qtbot.waitUntil(lambda: len(second.findChild(Bars, "timeline-bars").bins.counts) == 177)


def test_the_timeline_can_be_hidden_and_stays_so(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    first = open_window(library)
    strip = bars(qtbot, first)
    qtbot.keyClick(first, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert not strip.isVisible()
    first.close()
    second = open_window(library)
    assert not second.findChild(Bars, "timeline-bars").isVisible()
    second.commands.show_timeline.trigger()
    assert bars(qtbot, second).isVisible()


def charts(qtbot: QtBot, window: MainWindow) -> Charts:
    """The charts of the events shown, asked for by key."""
    qtbot.keyClick(window, Qt.Key.Key_3, ALT)
    page = window.findChild(Charts, "charts")
    qtbot.waitUntil(lambda: bool(page.hosts.marks))
    return page


def click_bar(chart: Chart, told: str) -> None:
    [mark] = [mark for mark in chart.marks if mark.told == told]
    QTest.mouseClick(chart, LEFT, PLAIN, chart.place(mark, chart.width()).center().toPoint())


def said(chart: Chart) -> list[str]:
    return [mark.told for mark in chart.marks]


def test_a_bar_of_a_chart_filters_and_the_charts_follow(qtbot: QtBot, window: MainWindow) -> None:
    page = charts(qtbot, window)
    assert not window.panes.page.isVisible()
    assert said(page.cities) == ["Islamabad: 2 events", "Karachi: 1 event", "Lahore: 1 event", "Lisbon: 1 event"]
    click_bar(page.hosts, "Indus Institute: 2 events")
    qtbot.waitUntil(lambda: said(page.cities) == ["Islamabad: 1 event", "Lahore: 1 event"])
    assert len(said(page.hosts)) == 4, "the other hosts can still be chosen"
    click_bar(page.cities, "Lahore: 1 event")
    qtbot.waitUntil(lambda: window.panes.chips.count.text() == "1 of 5 events")
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    assert titles(window) == [CLIMATE]
    assert window.panes.page.isVisible()


def test_topics_over_the_years_are_walked_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    chart = charts(qtbot, window).topics
    chart.setFocus()
    assert heard(chart) == "Topics over the years, Water: 3 events"
    for _ in range(4):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert heard(chart) == "Topics over the years, Water in 2025: 1 event"
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.chips.count.text() == "1 of 5 events")
    assert sorted(chips(window)) == ["2025", "Topic: Water"]
    qtbot.waitUntil(lambda: any(mark.chosen for mark in chart.marks))
    assert heard(chart).endswith("Water in 2025: 1 event")
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chips(window) == [])


def network(qtbot: QtBot, window: MainWindow) -> NetworkPage:
    """The network of all speakers, come to rest."""
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    page = window.findChild(NetworkPage, "network")
    qtbot.waitUntil(lambda: bool(page.canvas.graph.nodes) and not page.is_laying_out())
    return page


def node(page: NetworkPage, name: str) -> int:
    return [found.name for found in page.canvas.graph.nodes].index(name)


def edge(page: NetworkPage, one: str, other: str) -> int:
    ends = {node(page, one), node(page, other)}
    return [{edge.one, edge.other} for edge in page.canvas.graph.edges].index(ends)


def test_the_network_shows_who_shared_events_and_for_whom_they_spoke(qtbot: QtBot, window: MainWindow) -> None:
    page = network(qtbot, window)
    graph = page.canvas.graph
    assert graph.told(node(page, CHOHAN)) == "Naela Chohan: 3 events, met 2 of these people"
    assert graph.told_edge(edge(page, CHOHAN, IQBAL)) == "Khuram Iqbal and Naela Chohan: 1 event together"
    page.with_bodies.setChecked(False)
    qtbot.waitUntil(lambda: {found.kind for found in page.canvas.graph.nodes} == {Kind.PERSON})
    assert len(page.canvas.graph.nodes) == 5


def test_a_node_opens_the_speaker_and_a_second_click_their_events(qtbot: QtBot, window: MainWindow) -> None:
    page = network(qtbot, window)
    place = page.canvas.spot(node(page, IQBAL)).toPoint()
    QTest.mouseClick(page.canvas, LEFT, PLAIN, place)
    qtbot.waitUntil(lambda: window.panes.speaker.person is not None)
    assert window.panes.speaker.person.name == IQBAL
    assert window.findChild(QLabel, "network-told").text() == "Khuram Iqbal: 2 events, met 2 of these people"
    QTest.mouseDClick(page.canvas, LEFT, PLAIN, place)
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE])


def test_a_line_opens_the_events_of_two(qtbot: QtBot, window: MainWindow) -> None:
    page = network(qtbot, window)
    ends = [page.canvas.spot(node(page, name)) for name in ("Marta Quintela", CHOHAN)]
    QTest.mouseClick(page.canvas, LEFT, PLAIN, ((ends[0] + ends[1]) / 2).toPoint())
    press(window, "network-events")
    qtbot.waitUntil(lambda: titles(window) == [SEAS])
    qtbot.waitUntil(lambda: sorted(chips(window)) == ["Speaker: Marta Quintela", "Speaker: Naela Chohan"])


def test_the_network_is_walked_by_keys_on_the_picture_and_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    page = network(qtbot, window)
    page.canvas.setFocus()
    qtbot.keyClick(page.canvas, Qt.Key.Key_Home)
    assert heard(page.canvas) == "Network of speakers, Naela Chohan: 3 events, met 2 of these people"
    around = {page.canvas.graph.edges[number].beyond(0) for number in page.canvas.graph.around[0]}
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(page.canvas, key)
        if page.canvas.chosen.node != 0:
            break
    assert page.canvas.chosen.node in around
    page.list.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(page.list, key)
    row = page.list.currentIndex()
    assert row.parent().data() == CHOHAN
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == page.canvas.told(page.canvas.chosen)
    qtbot.keyClick(page.canvas, Qt.Key.Key_Escape)
    assert page.canvas.chosen == Chosen()
    assert len(chips(window)) == 0


def test_the_network_is_moved_and_made_larger(qtbot: QtBot, window: MainWindow) -> None:
    page = network(qtbot, window)
    before = page.canvas.spot(0)
    QTest.mousePress(page.canvas, LEFT, PLAIN, page.canvas.rect().topLeft() + QPoint(5, 5))
    QTest.mouseMove(page.canvas, QPoint(45, 35))
    QTest.mouseRelease(page.canvas, LEFT, PLAIN, QPoint(45, 35))
    assert page.canvas.spot(0) == before + QPointF(40, 30)
    apart = page.canvas.spot(0) - page.canvas.spot(1)
    qtbot.keyClick(page.canvas, Qt.Key.Key_Plus)
    assert (page.canvas.spot(0) - page.canvas.spot(1)).manhattanLength() > 1.2 * apart.manhattanLength()
    qtbot.keyClick(page.canvas, Qt.Key.Key_0)
    assert page.canvas.spot(0) == before


def test_an_event_followed_from_a_speaker_is_shown_in_the_list_again(qtbot: QtBot, window: MainWindow) -> None:
    page = network(qtbot, window)
    qtbot.keyClick(page.canvas, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: window.panes.speaker.person is not None)
    click_link(window.panes.speaker.page, CLIMATE)
    assert page_title(window) == CLIMATE
    assert window.panes.page.isVisible()


def save(qtbot: QtBot, window: MainWindow, desktop: Answers, target: Path) -> None:
    desktop.target = target
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | SHIFT)
    qtbot.waitUntil(lambda: f"Saved “{target.name}”." in notices(window))


def written(drawing: Path) -> str:
    """All words of an SVG, which must be one."""
    root = ElementTree.parse(drawing).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    return " ".join(root.itertext())


@pytest.mark.parametrize(
    ("turn", "title", "words"),
    [
        (bars, "Events per month", ["5 events", "2022", "2025"]),
        (network, "Speakers who shared events", ["Naela Chohan", "Khuram Iqbal", "squares are organisations"]),
        (charts, "Topics, hosts and places", ["Water", "Indus Institute", "Islamabad", "2023"]),
    ],
)
def test_each_picture_is_saved_as_svg_and_png(
    qtbot: QtBot, window: MainWindow, desktop: Answers, tmp_path: Path, turn: Callable, title: str, words: list[str]
) -> None:
    turn(qtbot, window)
    save(qtbot, window, desktop, tmp_path / "picture.svg")
    assert desktop.suggested.name == f"{title}.png"
    told = written(tmp_path / "picture.svg")
    assert [word for word in [title, *words] if word not in told] == []
    save(qtbot, window, desktop, tmp_path / "picture.png")
    image = QImage(str(tmp_path / "picture.png"))
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert LIGHT.accent in colours
    assert LIGHT.base in colours


def test_a_picture_that_cannot_be_written_is_told_of(
    qtbot: QtBot, window: MainWindow, desktop: Answers, tmp_path: Path
) -> None:
    desktop.target = tmp_path / "nowhere" / "picture.png"
    window.commands.save_picture.trigger()
    qtbot.waitUntil(lambda: len(notices(window)) == 1)
    assert "could not be saved" in notices(window)[0]
