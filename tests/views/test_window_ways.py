"""Everything shown is a way in: speakers, hosts, cities, topics, statements and the words that prove a value."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from tests.views.looking import chips, choose, click_link, click_value, open_speaker, page_title, titles
from tests.views.shelf import ARTICLES, CLIMATE, SEAS, TRADE, URDU, WATER

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_overview_tells_when_where_by_whom_and_who_took_part(window: MainWindow) -> None:
    choose(window, WATER)
    text = window.panes.page.overview.toPlainText()
    for words in ("Tuesday, 29 April 2025", "Islamabad, Pakistan", "in person", "Indus Institute", "Water", "Keynote"):
        assert words in text
    assert "Ambassador Naela Chohan" in text
    assert "Director, Indus Institute" in text
    assert "2 statements" in text


def test_a_name_opens_the_speaker(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    text = open_speaker(qtbot, window, "Naela Chohan")
    assert text.startswith("Naela Chohan")
    assert "3 events · 3 statements" in text
    assert "Director, Indus Institute" in text
    assert "Senior Fellow, CAPS" in text
    assert text.index("Director, Indus Institute") < text.index("Senior Fellow, CAPS"), "newest post first"
    for words in (WATER, SEAS, CLIMATE, "Khuram Iqbal", "“", "Water is not a weapon"):
        assert words in text


def test_from_the_speaker_to_all_their_events(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    open_speaker(qtbot, window, "Naela Chohan")
    click_link(window.panes.speaker.page, "3 events")
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, CLIMATE])
    assert chips(window) == ["Speaker: Naela Chohan"]


def test_from_the_speaker_to_an_event_the_filters_hide(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    open_speaker(qtbot, window, "Naela Chohan")
    click_value(window, "Trade")
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    click_link(window.panes.speaker.page, CLIMATE)
    assert page_title(window) == CLIMATE
    assert titles(window) == [TRADE]


def test_a_city_takes_the_place_of_all_filters_and_ctrl_adds_a_host(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Water")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    choose(window, WATER)
    click_link(window.panes.page.overview, "Islamabad")
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE])
    assert chips(window) == ["City: Islamabad"]
    click_link(window.panes.page.overview, "Indus Institute", CONTROL)
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    assert chips(window) == ["City: Islamabad", "Host: Indus Institute"]


def test_a_topic_on_the_page_filters(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, TRADE)
    click_link(window.panes.page.overview, "Connectivity")
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    assert chips(window) == ["Topic: Connectivity"]


def test_a_statement_opens_its_sentence_in_the_source(window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page
    page.tabs.setCurrentWidget(page.statements)
    assert "Water is not a weapon" in page.statements.toPlainText()
    click_link(page.statements, "publish their figures")
    assert page.tabs.currentWidget() is page.sources
    article = page.sources.article
    assert article.focused is not None
    text = next(told.text for told in ARTICLES if told.title == WATER)
    assert article.focused.of(text) == "She asked both sides to publish their figures."
    assert article.toPlainText() == text.strip("\n") or article.toPlainText() == text
    cursor = article.textCursor()
    cursor.setPosition(article.focused.start)
    assert article.viewport().rect().contains(article.cursorRect(cursor).center()), "the sentence is not in view"


def test_the_source_marks_the_proofs_and_a_label_leads_to_its_own(window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page
    click_link(page.overview, "Hosts")
    assert page.tabs.currentWidget() is page.sources
    text = next(told.text for told in ARTICLES if told.title == WATER)
    assert page.sources.article.focused is not None
    assert page.sources.article.focused.of(text) == "Indus Institute"
    marked = {(mark.field, mark.span.of(text)) for mark in page.sources.article.marks}
    assert ("Title", WATER) in marked
    assert ("Statement of Khuram Iqbal", "Dr. Iqbal said that rivers join what maps divide.") in marked


def test_speakers_are_found_by_name(qtbot: QtBot, window: MainWindow) -> None:
    people = window.findChild(QListView, "people")

    def names() -> list[str]:
        return [people.model().index(row, 0).data() for row in range(people.model().rowCount())]

    qtbot.waitUntil(lambda: names()[:1] == ["Naela Chohan"])
    qtbot.keyClicks(window.findChild(QLineEdit, "find-person"), "mak")
    qtbot.waitUntil(lambda: names() == ["Gleb Makarevich"])
    qtbot.mouseClick(
        people.viewport(), Qt.MouseButton.LeftButton, pos=people.visualRect(people.model().index(0, 0)).center()
    )
    qtbot.waitUntil(lambda: window.panes.speaker.page.toPlainText().startswith("Gleb Makarevich"))


def test_names_in_arabic_script_are_shown_and_lead_on(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, URDU)
    assert page_title(window) == URDU
    assert open_speaker(qtbot, window, "نائلہ چوہان").startswith("نائلہ چوہان")
    assert "20 Jan 2022 · Speaker" in window.panes.speaker.page.toPlainText()
    overview = window.panes.page.overview
    name = overview.document().find("نائلہ چوہان").block()
    assert name.textDirection() == Qt.LayoutDirection.LeftToRight, "the name keeps to its column"


def test_a_link_has_a_menu_of_where_it_leads_and_what_can_be_corrected(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page.overview
    cursor = page.document().find("Naela")
    place = page.cursorRect(cursor).center() - QPoint(6, 0)
    QApplication.sendEvent(
        page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.viewport().mapToGlobal(place))
    )
    menu = next(
        menu for menu in window.findChildren(QMenu) if menu.isVisible() and menu.actions()[0].text() == "Show speaker"
    )
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Show speaker",
        "Only their events",
        "Copy all their statements",
        "Copy “Ambassador Naela Chohan”",
        "Correct this name…",
        "Correct the organisation…",
        "The same person as…",
        "Edit…\tF2",
    ]
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, CLIMATE])
