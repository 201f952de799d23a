"""The review as a person does it: looking at proofs, correcting, keeping and discarding."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.model.draft import EventKind
from eventbrowser.model.text import TYPED, Found, typed
from eventbrowser.views.import_wizard.places import Field, Place
from eventbrowser.views.import_wizard.steps import Step
from tests.import_wizard.conftest import Reviewer
from tests.import_wizard.drafts import DOUBTED_DATE, EVENT, HEADLINE, SURE_EVENT, draft, found, place_of
from tests.import_wizard.looking import (
    choose,
    click,
    kept,
    line,
    lines_of,
    listed,
    lit,
    notices,
    part,
    press,
    type_into,
    waiting,
)

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

READY = draft(SURE_EVENT, name="ready.txt")
MINOR = draft(EVENT, name="minor.txt")
JULY = typed(date(2025, 7, 1))
OTHER = draft(replace(SURE_EVENT, title=typed("Another seminar"), start=JULY, end=JULY), name="other.txt")
DOUBTFUL = draft(replace(EVENT, title=typed("A doubtful one"), start=DOUBTED_DATE), name="doubtful.txt")
NO_EVENT = draft(name="none.txt")


def test_drafts_are_listed_by_state_with_their_number(review: Reviewer) -> None:
    wizard = review(DOUBTFUL, MINOR, NO_EVENT, OTHER)
    assert listed(wizard) == [
        "Ready (1)",
        "Another seminar",
        "Ready, small doubts (1)",
        "Open Seas, Shared Rules",
        "Doubtful (1)",
        "A doubtful one",
        "No event found (1)",
        HEADLINE,
    ]
    assert line(wizard, Field.TITLE).text() == "Another seminar"


def test_a_field_in_focus_lights_up_its_proof(review: Reviewer) -> None:
    wizard = review(READY)
    line(wizard, Field.START).setFocus()
    assert lit(wizard) == "3 June 2025"
    line(wizard, Field.CITY).setFocus()
    assert lit(wizard) == "LISBON"
    line(wizard, Field.VENUE).setFocus()
    assert lit(wizard) == ""
    assert "not seen" in part(wizard, QLabel, "reason").text()


def test_a_click_on_a_proof_goes_to_its_field(review: Reviewer) -> None:
    wizard = review(READY)
    view = wizard.review.article.view
    view.select(place_of("Atlantic Forum"))
    point = view.cursorRect(view.document().find("tlantic")).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert wizard.review.place == Place(Field.PARTNER, index=0)
    assert wizard.focusWidget() is part(wizard.review.form, type(line(wizard, Field.TITLE)), "field-partner")


def test_what_is_typed_is_in_the_library_a_moment_later(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(READY)
    type_into(line(wizard, Field.TITLE), "Shared seas")
    qtbot.waitUntil(lambda: waiting(folder)[0].events[0].title == typed("Shared seas"))
    assert listed(wizard)[1] == "Shared seas"


def test_typing_the_found_value_again_brings_its_proof_back(review: Reviewer) -> None:
    wizard = review(READY)
    field = line(wizard, Field.CITY)
    field.setFocus()
    press(wizard, Qt.Key.Key_End)
    QTest.keyClicks(field, "!")
    assert lit(wizard) == ""
    press(wizard, Qt.Key.Key_Backspace)
    assert lit(wizard) == "LISBON"


def test_undo_takes_a_typed_word_back_whole(review: Reviewer) -> None:
    wizard = review(READY)
    type_into(line(wizard, Field.CITY), "Porto")
    wizard.review.list.setFocus()
    press(wizard, Qt.Key.Key_Z, CTRL)
    assert line(wizard, Field.CITY).text() == "Lisbon"
    press(wizard, Qt.Key.Key_Z, CTRL | SHIFT)
    assert line(wizard, Field.CITY).text() == "Porto"


def test_days_are_read_as_typed_and_nonsense_is_said_to_be_none(review: Reviewer) -> None:
    wizard = review(READY)
    end = line(wizard, Field.END)
    type_into(end, "the day after")
    assert part(wizard, QToolButton, "doubt-end").text() == "Not a day"
    type_into(end, "6/4/25")
    assert part(wizard, QToolButton, "doubt-end").text() == "Not a day", "the century is not guessed"
    type_into(end, "2025-06-04")
    assert wizard.desk.draft(wizard.desk.ids()[0]).events[0].end == typed(date(2025, 6, 4))
    assert [each for each in wizard.findChildren(QToolButton, "doubt-end") if each.isVisible()] == []


def test_kinds_are_picked_with_the_keys(review: Reviewer) -> None:
    wizard = review(READY)
    kind = part(wizard, QComboBox, "field-kind")
    kind.setFocus()
    press(wizard, Qt.Key.Key_Down)
    assert wizard.desk.draft(wizard.desk.ids()[0]).events[0].kind == typed(EventKind.WEBINAR)


def test_hosts_are_added_changed_and_removed(review: Reviewer) -> None:
    wizard = review(READY)
    hosts = wizard.review.form.hosts
    click(hosts.lines[0].more)
    QTest.keyClicks(wizard.focusWidget(), "Port of Lisbon")
    number = wizard.desk.ids()[0]
    assert [each.value for each in wizard.desk.draft(number).events[0].hosts] == [
        "Institute for Ocean Policy",
        "Port of Lisbon",
    ]
    click(hosts.lines[0].remove)
    assert [each.value for each in wizard.desk.draft(number).events[0].hosts] == ["Port of Lisbon"]
    assert [each.line.text() for each in hosts.lines] == ["Port of Lisbon"]


def test_topics_are_taken_off_and_added(review: Reviewer) -> None:
    wizard = review(READY)
    field = wizard.review.form.topics
    field.chips[0].name.setFocus()
    assert lit(wizard) == "sea belongs"
    press(wizard, Qt.Key.Key_Delete)
    assert field.chips == []
    first = topics.load()[0]
    choose(field.add.menu(), first.group, first.label)
    assert [chip.name.text() for chip in field.chips] == [first.label]


def test_doubts_are_walked_over_all_drafts_and_settled_with_one_key(review: Reviewer) -> None:
    wizard = review(MINOR, DOUBTFUL)
    press(wizard, Qt.Key.Key_N)
    assert wizard.review.place == Place(Field.ORGANISATION, person=1)
    press(wizard, Qt.Key.Key_N)
    assert line(wizard, Field.TITLE).text() == "A doubtful one"
    assert wizard.review.place == Place(Field.START)
    assert lit(wizard) == "Tuesday"
    reason = part(wizard, QLabel, "reason").text()
    assert "from “Tuesday” and the dateline" in reason
    assert "55 % sure" in reason
    press(wizard, Qt.Key.Key_A)
    assert wizard.desk.draft(2).events[0].start == replace(DOUBTED_DATE, confidence=1.0)
    assert wizard.review.place == Place(Field.ORGANISATION, person=1)
    press(wizard, Qt.Key.Key_R)
    assert wizard.desk.draft(2).events[0].people[1].organisation is None
    assert listed(wizard)[:2] == ["Ready (1)", "A doubtful one"]
    press(wizard, Qt.Key.Key_P)
    assert line(wizard, Field.TITLE).text() == "Open Seas, Shared Rules"


def test_with_alt_the_keys_work_while_a_text_is_typed(review: Reviewer) -> None:
    wizard = review(DOUBTFUL)
    title = line(wizard, Field.TITLE)
    title.setFocus()
    press(wizard, Qt.Key.Key_N, ALT)
    assert wizard.review.place == Place(Field.START)
    press(wizard, Qt.Key.Key_A, ALT)
    assert wizard.review.place == Place(Field.ORGANISATION, person=1)
    press(wizard, Qt.Key.Key_R, ALT)
    assert wizard.desk.draft(1).events[0].people[1].organisation is None
    assert title.text() == "A doubtful one"


def test_the_walk_begins_in_the_event_that_is_shown(review: Reviewer) -> None:
    wizard = review(draft(replace(EVENT, start=DOUBTED_DATE), replace(EVENT, start=DOUBTED_DATE)))
    wizard.review.switcher.tabs.setCurrentIndex(1)
    press(wizard, Qt.Key.Key_N)
    assert wizard.review.place == Place(Field.START, event=1)
    wizard.review.switcher.tabs.setCurrentIndex(0)
    press(wizard, Qt.Key.Key_P)
    assert wizard.review.place == Place(Field.ORGANISATION, person=1)


def test_a_doubtful_value_says_so_in_words_and_offers_others(review: Reviewer) -> None:
    wizard = review(DOUBTFUL)
    sign = part(wizard, QToolButton, "doubt-start")
    assert sign.text() == "Doubtful"
    assert not sign.icon().isNull()
    assert sign.accessibleName() == "Start: Doubtful"
    choose(sign.menu(), "Use “27 May 2025” instead")
    assert line(wizard, Field.START).text() == "27 May 2025"
    assert not sign.isVisible()


def test_alternatives_are_buttons_under_the_article(review: Reviewer) -> None:
    wizard = review(DOUBTFUL)
    press(wizard, Qt.Key.Key_N)
    [_right, other, _clear] = wizard.review.article.proof.buttons()
    assert other.text() == "Use “27 May 2025”"
    click(other)
    assert line(wizard, Field.START).text() == "27 May 2025"


def test_keys_go_from_draft_to_draft(review: Reviewer) -> None:
    wizard = review(READY, OTHER)
    line(wizard, Field.TITLE).setFocus()
    press(wizard, Qt.Key.Key_Down, ALT)
    assert line(wizard, Field.TITLE).text() == "Another seminar"
    press(wizard, Qt.Key.Key_Left, ALT)
    assert line(wizard, Field.TITLE).text() == "Open Seas, Shared Rules"


def test_letters_typed_into_a_field_are_letters(review: Reviewer) -> None:
    wizard = review(READY)
    type_into(line(wizard, Field.VENUE), "Na par")
    assert line(wizard, Field.VENUE).text() == "Na par"


def test_edit_then_keep(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(READY, OTHER)
    heard: list[tuple[int, ...]] = []
    wizard.imported.connect(heard.append)
    type_into(line(wizard, Field.TITLE), "Corrected")
    press(wizard, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(heard) == 1)
    [event] = kept(folder)
    assert heard == [(event.id,)]
    assert (event.title, event.city, list(event.hosts)) == (
        "Corrected",
        "Lisbon",
        ["Institute for Ocean Policy"],
    )
    assert line(wizard, Field.TITLE).text() == "Another seminar"
    assert listed(wizard) == ["Ready (1)", "Another seminar"]


def test_keeping_the_last_one_sums_up(review: Reviewer, qtbot: QtBot) -> None:
    wizard = review(READY)
    press(wizard, Qt.Key.Key_Return, CTRL)
    events = wizard.done_page.events
    qtbot.waitUntil(lambda: lines_of(events) == ["Open Seas, Shared Rules   ·   2 people"])
    assert wizard.step is Step.DONE
    with qtbot.waitSignals([wizard.event_wanted, wizard.finished]):
        press(wizard, Qt.Key.Key_Return)


def test_all_ready_ones_are_kept_in_one_step(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(READY, DOUBTFUL, OTHER)
    button = part(wizard, QPushButton, "keep-ready")
    assert button.text() == "Keep all ready (2)"
    with qtbot.waitSignal(wizard.imported):
        click(button)
    assert {event.title for event in kept(folder)} == {"Open Seas, Shared Rules", "Another seminar"}
    assert listed(wizard) == ["Doubtful (1)", "A doubtful one"]
    assert not part(wizard, QPushButton, "keep-ready").isEnabled()


def test_what_cannot_be_kept_stays_when_all_ready_ones_are(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    early = draft(replace(SURE_EVENT, title=typed("Ends early"), end=typed(date(2025, 6, 1))), name="early.txt")
    wizard = review(early, OTHER)
    assert listed(wizard) == ["Ready (1)", "Another seminar", "Doubtful (1)", "Ends early"]
    with qtbot.waitSignal(wizard.imported):
        click(part(wizard, QPushButton, "keep-ready"))
    assert [event.title for event in kept(folder)] == ["Another seminar"]
    assert notices(wizard) == ["Kept 1 article in one step."]


def test_small_doubts_keep_no_article_from_being_kept_with_the_others(
    review: Reviewer, qtbot: QtBot, folder: Path
) -> None:
    wizard = review(MINOR, OTHER, DOUBTFUL)
    button = part(wizard, QPushButton, "keep-ready")
    assert button.text() == "Keep all ready (2)"
    assert "listed as ready" in button.toolTip()
    with qtbot.waitSignal(wizard.imported):
        click(button)
    assert {event.title for event in kept(folder)} == {"Open Seas, Shared Rules", "Another seminar"}
    assert listed(wizard) == ["Doubtful (1)", "A doubtful one"]


def test_nothing_is_an_event_before_the_person_agrees(review: Reviewer, folder: Path) -> None:
    wizard = review(READY, OTHER)
    wizard.reject()
    assert kept(folder) == []
    assert len(waiting(folder)) == 2


def test_discarding_can_be_undone_until_the_wizard_is_closed(review: Reviewer, folder: Path) -> None:
    wizard = review(READY, OTHER)
    press(wizard, Qt.Key.Key_Delete)
    assert listed(wizard) == ["Ready (1)", "Another seminar"]
    assert notices(wizard) == ["Discarded “Open Seas, Shared Rules”."]
    assert len(waiting(folder)) == 2
    [bar] = wizard.notice_area.bars()
    [undo] = [button for button in bar.findChildren(QPushButton) if button.text() == "Undo"]
    click(undo)
    assert listed(wizard) == ["Ready (2)", "Open Seas, Shared Rules", "Another seminar"]
    assert line(wizard, Field.TITLE).text() == "Open Seas, Shared Rules"
    wizard.review.list.setFocus()
    press(wizard, Qt.Key.Key_Delete)
    wizard.reject()
    assert [each.document.file_name for each in waiting(folder)] == ["other.txt"]


def test_an_event_needs_a_title(review: Reviewer, folder: Path) -> None:
    wizard = review(draft(replace(EVENT, title=None)))
    assert part(wizard, QToolButton, "doubt-title").text() == "Missing"
    press(wizard, Qt.Key.Key_Return, CTRL)
    assert notices(wizard) == ["Give the event a title first."]
    assert wizard.review.place == Place(Field.TITLE)
    assert kept(folder) == []


def test_an_article_without_event_is_filed_by_hand(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(NO_EVENT)
    click(part(wizard, QPushButton, "file-as-event"))
    assert line(wizard, Field.TITLE).text() == HEADLINE
    assert part(wizard, QToolButton, "doubt-start").text() == "Missing"
    type_into(line(wizard, Field.START), "2025-06-03")
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, CTRL)
    assert [(event.title, event.start) for event in kept(folder)] == [(HEADLINE, date(2025, 6, 3))]


def test_an_article_without_event_can_be_kept_as_such(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(NO_EVENT)
    button = part(wizard, QPushButton, "keep")
    assert button.text() == "Keep article only"
    with qtbot.waitSignal(wizard.imported):
        click(button)
    assert kept(folder) == []
    assert waiting(folder) == []


def test_several_events_are_switched_added_and_removed(review: Reviewer) -> None:
    wizard = review(draft(EVENT, replace(EVENT, title=typed("The second"), people=())))
    switcher = wizard.review.switcher
    switcher.tabs.setFocus()
    press(wizard, Qt.Key.Key_Right)
    assert line(wizard, Field.TITLE).text() == "The second"
    click(switcher.remove)
    assert not switcher.tabs.isVisible()
    assert line(wizard, Field.TITLE).text() == "Open Seas, Shared Rules"
    click(switcher.add)
    assert [switcher.tabs.tabText(number) for number in range(switcher.tabs.count())] == [
        "Open Seas, Shared Rules",
        "Untitled event",
    ]
    assert line(wizard, Field.TITLE).text() == ""


def test_words_of_the_article_become_values(review: Reviewer) -> None:
    wizard = review(READY)
    pane = wizard.review.article
    number = wizard.desk.ids()[0]
    assert not pane.use.isEnabled()
    pane.view.select(place_of("Harbour Hall"))
    choose(pane.use.menu(), "Venue")
    assert line(wizard, Field.VENUE).text() == "Harbour Hall"
    assert wizard.desk.draft(number).events[0].venue == Found("Harbour Hall", place_of("Harbour Hall"), TYPED)
    pane.view.select(place_of("3 June 2025"))
    choose(pane.use.menu(), "End")
    assert wizard.desk.draft(number).events[0].end == Found(date(2025, 6, 3), place_of("3 June 2025"), TYPED)


def test_a_known_article_shows_the_way_to_its_event(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(READY)
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, CTRL)
    wizard.reject()
    [event] = kept(folder)
    again = review(READY)
    assert listed(again) == ["Already in the library (1)", "Open Seas, Shared Rules"]
    assert "“Open Seas, Shared Rules”" in again.review.banner.sentence.text()
    assert not part(again, QPushButton, "keep").isEnabled()
    press(again, Qt.Key.Key_Return, CTRL)
    assert notices(again) == ["This article is in the library already. Import it again on purpose, or discard it."]
    assert len(kept(folder)) == 1
    again.review.article.view.select(place_of("Harbour Hall"))
    assert not again.review.article.use.isEnabled()
    with qtbot.waitSignal(again.event_wanted) as wanted:
        click(part(again, QPushButton, "show-known-event"))
    assert wanted.args == [event.id]


def test_a_known_article_is_imported_again_only_on_purpose(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(READY)
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, CTRL)
    wizard.reject()
    again = review(READY)
    click(part(again, QPushButton, "import-again"))
    assert listed(again)[0] == "Ready (1)"
    type_into(line(again, Field.TITLE), "Once more")
    with qtbot.waitSignal(again.imported):
        press(again, Qt.Key.Key_Return, CTRL)
    assert sorted(event.title for event in kept(folder)) == ["Once more", "Open Seas, Shared Rules"]


def test_edits_survive_a_crash(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(READY)
    type_into(line(wizard, Field.CITY), "Porto")
    qtbot.waitUntil(lambda: waiting(folder)[0].events[0].city == typed("Porto"))
    after_the_crash = review()
    assert line(after_the_crash, Field.CITY).text() == "Porto"


def test_a_review_with_nothing_waiting_says_so(open_wizard: object, qtbot: QtBot) -> None:
    assert callable(open_wizard)
    wizard = open_wizard()
    wizard.start_review()
    qtbot.waitUntil(lambda: wizard.step is Step.DONE)
    assert wizard.done_page.nothing.isVisible()


def test_the_sum_tells_what_waits_and_leads_back(review: Reviewer, qtbot: QtBot) -> None:
    wizard = review(READY, OTHER)
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, CTRL)
    click(part(wizard, QPushButton, "finish"))
    assert "1 article waiting" in part(wizard, QLabel, "still-waiting").text()
    click(part(wizard, QPushButton, "go-on-reviewing"))
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW)
    assert listed(wizard) == ["Ready (1)", "Another seminar"]


def test_a_confident_value_offers_no_way_out(review: Reviewer) -> None:
    wizard = review(draft(replace(EVENT, venue=found("Harbour Hall", "Harbour Hall"))))
    line(wizard, Field.VENUE).setFocus()
    assert wizard.review.article.proof.buttons() == []
