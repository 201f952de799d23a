"""The list of events: what it shows, its order, filters by topic and by words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from eventbrowser.model.query import Query
from eventbrowser.views import filters, reading
from eventbrowser.views.event_model import TITLE
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.names import Names
from eventbrowser.views.tints import LIGHT
from tests.views.looking import chips, choose, click_value, column, page_title, press, titles, type_search, value
from tests.views.shelf import CLIMATE, SEAS, TRADE, URDU, WATER

NEWEST_FIRST = [SEAS, WATER, TRADE, CLIMATE, URDU]


def test_all_events_are_listed_newest_first_and_the_newest_is_open(window: MainWindow) -> None:
    assert titles(window) == NEWEST_FIRST
    assert column(window, "City") == ["Lisbon", "Islamabad", "Islamabad", "Lahore", "Karachi"]
    assert column(window, "Speakers")[1] == "Khuram Iqbal, Naela Chohan"
    assert window.panes.chips.count.text() == "5 events"
    assert page_title(window) == SEAS
    assert window.windowTitle() == "Event Browser — Think tanks"


def test_a_click_on_a_heading_orders_by_it_and_keeps_the_choice(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, TRADE)
    header = window.findChild(QTableView, "events").horizontalHeader()

    def click_title() -> None:
        place = header.viewport().rect().topLeft()
        place.setX(header.sectionViewportPosition(1) + 40)
        place.setY(header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    click_title()
    qtbot.waitUntil(lambda: titles(window)[0] == CLIMATE)
    assert page_title(window) == TRADE
    click_title()
    qtbot.waitUntil(lambda: titles(window)[-1] == CLIMATE)
    assert page_title(window) == TRADE


def test_a_click_on_a_topic_shows_only_its_events(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Water")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    assert chips(window) == ["Topic: Water"]
    assert window.panes.chips.count.text() == "3 of 5 events"
    click_value(window, "Trade")
    qtbot.waitUntil(lambda: titles(window) == [TRADE])


def test_the_box_or_shift_adds_an_alternative_and_takes_it_away(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Trade")
    click_value(window, "Maritime affairs", Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: titles(window) == [SEAS, TRADE])
    click_value(window, "Climate", at_box=True)
    qtbot.waitUntil(lambda: titles(window) == [SEAS, TRADE, CLIMATE])
    assert chips(window) == ["Topic: Climate or Maritime affairs or Trade"]
    assert value(window, "Climate").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    click_value(window, "Climate", at_box=True)
    qtbot.waitUntil(lambda: titles(window) == [SEAS, TRADE])


def test_a_group_stands_for_its_topics(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Environment")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    click_value(window, "Water", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(window) == [CLIMATE])
    partly = Qt.CheckState.PartiallyChecked.value
    assert value(window, "Environment").data(Qt.ItemDataRole.CheckStateRole) == partly


def test_topics_are_chosen_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    tree = window.panes.filters.tree
    qtbot.waitUntil(tree.hasFocus)
    tree.setCurrentIndex(value(window, "Water"))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    tree.setCurrentIndex(value(window, "Trade"))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE, CLIMATE, URDU])


def test_counts_follow_the_other_filters(qtbot: QtBot, window: MainWindow) -> None:
    from eventbrowser.views.counted_rows import COUNT

    assert value(window, "Water").data(COUNT) == 3
    assert value(window, "Energy").data(COUNT) == 0
    type_search(qtbot, window, "iqbal")
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE])
    assert value(window, "Water").data(COUNT) == 1


def test_the_list_follows_the_typing(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "quint")
    qtbot.waitUntil(lambda: titles(window) == [SEAS])
    assert chips(window) == ["“quint”"]
    window.panes.search.selectAll()
    type_search(qtbot, window, "weapon")
    qtbot.waitUntil(lambda: titles(window) == [WATER])


def test_a_search_shows_under_each_line_where_the_words_stand(qtbot: QtBot, window: MainWindow) -> None:
    table = window.findChild(QTableView, "events")
    low = table.rowHeight(0)
    type_search(qtbot, window, "weapon")
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    told = table.model().index(0, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"{WATER}\nNaela Chohan: “Water is not a weapon,” said Ambassador Chohan."
    assert table.rowHeight(0) > low + table.fontMetrics().height() // 2
    row = table.visualRect(table.model().index(0, TITLE)).united(table.visualRect(table.model().index(0, 5)))
    qtbot.mouseMove(table.horizontalHeader())
    picture = table.viewport().grab(row).toImage()
    marked = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).name() == LIGHT.evidence
    ]
    assert marked
    assert min(y for _x, y in marked) > row.height() // 2
    qtbot.keyClick(window.panes.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: titles(window) == NEWEST_FIRST)
    assert table.rowHeight(0) == low


def test_the_search_line_is_told_part_by_part_and_each_part_can_be_removed(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "speaker:chohan -topic:trade city:islamabad")
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    assert chips(window) == ["Speaker: chohan", "Without Topic: trade", "City: islamabad"]
    [city] = [chip for chip in window.panes.chips.buttons() if chip.text() == "City: islamabad"]
    qtbot.mouseClick(city, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, CLIMATE])
    assert window.panes.search.text() == "speaker:chohan -topic:trade"


def test_a_large_library_shows_the_beginning_first_and_keeps_what_was_chosen(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_LARGE", 1)
    choose(window, WATER)
    click_value(window, "Water")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    qtbot.waitUntil(lambda: window.panes.chips.count.text() == "3 of 5 events")
    assert page_title(window) == WATER
    type_search(qtbot, window, "submarine")
    qtbot.waitUntil(lambda: window.panes.events.nothing.isVisible())
    assert page_title(window) == ""


def test_down_leads_from_the_search_to_the_first_event_found(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "karachi")
    qtbot.waitUntil(lambda: titles(window) == [URDU])
    qtbot.keyClick(window.panes.search, Qt.Key.Key_Down)
    assert page_title(window) == URDU
    assert window.panes.events.table.hasFocus()


def test_chips_are_removed_one_by_one_and_escape_clears_words_then_choice_then_filters(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_value(window, "Water")
    type_search(qtbot, window, "chohan")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE])
    assert chips(window) == ["“chohan”", "Topic: Water"]
    [water] = [chip for chip in window.panes.chips.buttons() if chip.text() == "Topic: Water"]
    qtbot.mouseClick(water, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, CLIMATE])
    click_value(window, "Water")
    window.panes.search.setFocus()
    qtbot.keyClick(window.panes.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    assert window.panes.search.text() == ""
    table = window.panes.events.table
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert len(window.panes.events.selected_ids()) < 2
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: titles(window) == NEWEST_FIRST)
    assert chips(window) == []


def test_filters_without_result_say_how_to_go_on(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "submarine")
    qtbot.waitUntil(lambda: window.panes.events.nothing.isVisible())
    assert window.panes.chips.count.text() == "0 of 5 events"
    press(window, "clear-filters-here")
    qtbot.waitUntil(lambda: titles(window) == NEWEST_FIRST)


def test_an_event_that_the_filters_hide_leaves_the_page(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, TRADE)
    assert page_title(window) == TRADE
    click_value(window, "Water")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    assert page_title(window) == ""


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(2025, 1, 1), date(2025, 12, 31), "2025"),
        (date(2024, 1, 1), date(2025, 12, 31), "2024 – 2025"),
        (date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
        (date(2024, 11, 1), date(2025, 6, 30), "November 2024 – June 2025"),
        (date(2025, 4, 29), date(2025, 4, 29), "29 Apr 2025"),
    ],
)
def test_days_are_a_chip_in_few_words_and_are_remembered(first: date, last: date, told: str) -> None:
    query = Query(days=(first, last))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        assert [chip.text for chip in filters.chips_of(query, Names(()), {})] == [told]
    finally:
        QLocale.setDefault(QLocale.system())
    assert filters.from_text(filters.to_text(query)) == query
