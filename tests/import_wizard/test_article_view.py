"""The article as the person sees it: its words, its marks, its directions, and what they select."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from eventbrowser.model.text import Span
from eventbrowser.views.article_view import ArticleView, Mark, Positions
from eventbrowser.views.theme import palette_of
from eventbrowser.views.tints import DARK, LIGHT, Tints

URDU = "اسلام آباد: وزیر خارجہ نے کہا کہ امن ضروری ہے۔"
TEXT = (
    "Seminar on water 💧 in Islamabad\n\n"
    + URDU
    + "\n\nDr. Naela Chohan 🎤 said <b>rivers</b> know no borders.\n"
    + "\n".join(f"Paragraph {number} of a long article about rivers." for number in range(80))
    + "\nThe last word was Khuram’s. 🎉"
)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.setPalette(palette_of(LIGHT))
    view.show_text(TEXT)
    view.show()
    qtbot.waitExposed(view)
    return view


def painted(view: ArticleView) -> dict[str, tuple[str, bool]]:
    """The marked words as Qt marks them, with their colour and whether they are underlined."""
    return {
        extra.cursor.selectedText(): (extra.format.background().color().name(), extra.format.fontUnderline())
        for extra in view.extraSelections()
    }


def point_of(view: ArticleView, words: str) -> QPoint:
    view.select(Span(span_of(words).start, span_of(words).start))
    return view.cursorRect(view.textCursor()).center() + QPoint(6, 0)


@pytest.mark.parametrize("text", ["", "plain", "💧", "a💧b🎤🎉c", URDU + "💧" + URDU])
def test_offsets_go_to_qt_and_back(text: str) -> None:
    positions = Positions(text)
    for offset in range(len(text) + 1):
        assert positions.to_qt(offset) == len(text[:offset].encode("utf-16-le")) // 2
        assert positions.from_qt(positions.to_qt(offset)) == offset


def test_the_text_is_shown_as_it_is_and_never_as_html(view: ArticleView) -> None:
    assert view.toPlainText() == TEXT


@pytest.mark.parametrize("words", ["Islamabad", URDU, "Naela Chohan", "rivers</b> know", "Khuram’s. 🎉"])
def test_marks_stand_on_their_words_behind_emoji_and_urdu(view: ArticleView, words: str) -> None:
    view.mark([Mark(span_of(words), "Some field", "some/rule")])
    assert list(painted(view)) == [words]


def test_carriage_returns_shift_nothing(view: ArticleView) -> None:
    view.show_text("One.\r\nTwo 💧.\r\nThree.")
    view.mark([Mark(Span(14, 19), "Title", "rule")])
    assert list(painted(view)) == ["Three"]


def test_focus_is_told_by_more_than_colour(view: ArticleView) -> None:
    view.mark([Mark(span_of("Islamabad"), "City", "city/known"), Mark(span_of("Naela Chohan"), "Name", "name")])
    view.focus(span_of("Naela Chohan"))
    assert painted(view)["Islamabad"] == (LIGHT.evidence, False)
    assert painted(view)["Naela Chohan"] == (LIGHT.evidence_focus, True)
    view.focus(None)
    assert painted(view)["Naela Chohan"] == (LIGHT.evidence, False)


def test_focus_brings_the_words_into_view_and_leaves_a_selection_alone(view: ArticleView) -> None:
    view.select(span_of("water"))
    view.focus(span_of("last word"))
    shown = view.viewport().rect()
    assert shown.contains(view.cursorRect(_cursor(view, "last word")).center())
    assert view.selection() == span_of("water")


def test_focus_stays_in_view_when_the_pane_is_resized(view: ArticleView) -> None:
    view.focus(span_of("Paragraph 40 "))
    view.resize(260, 180)
    assert view.viewport().rect().contains(view.cursorRect(_cursor(view, "Paragraph 40 ")).center())


def _cursor(view: ArticleView, words: str) -> QTextCursor:
    return view.document().find(words)


def test_marks_change_with_the_palette(view: ArticleView) -> None:
    view.mark([Mark(span_of("Islamabad"), "City", "city/known")])
    view.setPalette(palette_of(DARK))
    assert painted(view)["Islamabad"][0] == DARK.evidence


@pytest.mark.parametrize("tints", [LIGHT, DARK], ids=["light", "dark"])
def test_text_reads_well_on_every_mark(tints: Tints) -> None:
    assert contrast(tints.text, tints.evidence) >= 4.5
    assert contrast(tints.selected, tints.evidence_focus) >= 4.5


def contrast(one: str, other: str) -> float:
    def luminance(name: str) -> float:
        parts = (QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF())
        red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_urdu_paragraphs_stand_at_the_right(view: ArticleView) -> None:
    middle = view.viewport().width() / 2
    urdu = view.cursorRect(_cursor(view, "اسلام"))
    english = view.cursorRect(_cursor(view, "Dr."))
    assert english.x() < middle < urdu.x()


def test_selecting_words_tells_their_place_in_the_text(view: ArticleView) -> None:
    heard: list[Span] = []
    view.selected.connect(heard.append)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, "Islamabad"))
    assert heard[-1] == span_of("Islamabad")
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert heard[-1] == Span(0, len(TEXT))


def test_a_selection_has_no_white_space_at_its_ends(view: ArticleView) -> None:
    heard: list[Span] = []
    view.selected.connect(heard.append)
    view.select(span_of(" in Islamabad\n\n"))
    assert heard == [span_of("in Islamabad")]


def test_copied_words_are_plain(view: ArticleView) -> None:
    view.select(span_of("<b>rivers</b>"))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "<b>rivers</b>"
    assert not data.hasHtml()


@pytest.mark.qt_log_ignore("does not support raise")
def test_pointing_at_a_mark_names_field_rule_and_reason(view: ArticleView, qtbot: QtBot) -> None:
    view.mark([Mark(span_of("Islamabad"), "City <x>", "city/known", "It stands in the dateline.")])
    point = point_of(view, "Islamabad")
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)))
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == "<b>City &lt;x&gt;</b>, by rule city/known<br>It stands in the dateline."
    QToolTip.hideText()


def test_a_click_or_enter_in_a_mark_follows_the_shortest(view: ArticleView) -> None:
    name = Mark(span_of("Naela Chohan"), "Name", "name")
    view.mark([Mark(span_of("Dr. Naela Chohan 🎤 said"), "Statement", "speech"), name])
    heard: list[Mark] = []
    view.followed.connect(heard.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, "Naela"))
    view.select(Span(span_of("said").start - 1, span_of("said").start - 1))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [mark.field for mark in heard] == ["Name", "Statement"]


def test_a_new_text_has_no_old_marks(view: ArticleView) -> None:
    view.mark([Mark(span_of("Islamabad"), "City", "city/known")])
    view.focus(span_of("Islamabad"))
    view.show_text("Something else.")
    assert view.extraSelections() == []
    assert view.focused is None


def test_a_mark_beyond_the_text_harms_nothing(view: ArticleView) -> None:
    view.mark([Mark(Span(len(TEXT) + 5, len(TEXT) + 9), "Title", "rule")])
    assert list(painted(view)) == [""]
