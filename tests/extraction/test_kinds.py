"""What sort of event it is."""

from __future__ import annotations

import pytest

from eventbrowser.model.draft import SURE, EventKind
from tests.extraction.events import event_of, value

SAID = " Dr Lina Farah, the keynote speaker, said that rivers belong to nobody and that data should be shared by all."

CASES = [
    ("The Salt Institute held a seminar on water.", EventKind.SEMINAR),
    ("The Salt Institute held a roundtable discussion on water.", EventKind.ROUNDTABLE),
    ("The Salt Institute held an international round table on water.", EventKind.ROUNDTABLE),
    ("The Salt Institute held a training workshop on water.", EventKind.WORKSHOP),
    ("The Salt Institute held a panel discussion on water.", EventKind.PANEL_DISCUSSION),
    ("The Salt Institute held a policy dialogue on water. A panel discussion followed.", EventKind.DIALOGUE),
    (
        "The Fourth Annual Conference on Rivers was held in Oslo. Jon Vik spoke in the second panel entitled “Data”.",
        EventKind.CONFERENCE,
    ),
    (
        "The 2020 Rivers Forum was held in Oslo. Jon Vik presided over the seminar themed Great Changes Not Seen.",
        EventKind.FORUM,
    ),
    (
        "The Salt Institute held an international conference on water. As part of the conference, a panel discussion "
        "on data was held.",
        EventKind.CONFERENCE,
    ),
    ("The Salt Institute hosted a webinar on water. The seminar series goes on.", EventKind.WEBINAR),
    ("The Salt Institute organised the second public lecture on water.", EventKind.LECTURE),
    ("A three-day training on water was conducted by the Salt Institute.", EventKind.TRAINING),
    ("The Salt Institute invites you to a breakfast briefing on water.", EventKind.BRIEFING),
    ("The Salt Institute convened an annual symposium on water in the conference hall.", EventKind.SYMPOSIUM),
    ("The two-day conclave on water was organised by the Salt Institute.", EventKind.CONFERENCE),
    (
        (
            "A book is a witness, he said at the launch of ‘Salt’ written by Jon Kurd. The author read from the "
            "book. The ceremony ended late."
        ),
        EventKind.BOOK_LAUNCH,
    ),
    (
        (
            "The Salt Institute organised a discussion on the book Salt, authored by Jon Kurd. The author spoke "
            "of its chapters."
        ),
        EventKind.BOOK_LAUNCH,
    ),
]


@pytest.mark.parametrize(("lead", "kind"), CASES)
def test_the_kind_is_the_one_most_strongly_named(lead, kind):
    assert value(event_of(f"Experts say rivers matter\n\n{lead}{SAID}").kind) is kind


def test_a_label_names_the_kind():
    text = (
        "Rivers\n\nEvent type: Symposium\nDate: 3 May 2024\nTime: 10:00\nSpeakers:\nLina Farah, "
        "Fellow\n\nThe seminar hall is upstairs.\n"
    )
    assert value(event_of(text).kind) is EventKind.SYMPOSIUM


def test_speakers_and_a_moderator_make_a_panel_discussion_with_doubt():
    text = (
        "Three Peers and No Treaty\n\nWed., Oct. 9, 2024 | 10:00 a.m. – 11:15 a.m.\n\nSPEAKERS\n\nRosa "
        "Hale\nFormer Envoy\n\nMODERATOR\n\nBea Pryce\nEditor\n"
    )
    kind = event_of(text).kind
    assert kind.value is EventKind.PANEL_DISCUSSION
    assert kind.confidence < SURE


@pytest.mark.parametrize(
    ("section", "kind"),
    [("Upcoming Event | Panel Discussion", EventKind.PANEL_DISCUSSION), ("WORKSHOP", EventKind.WORKSHOP)],
)
def test_a_section_line_tells_the_kind(section, kind):
    text = f"{section}\nRivers, Law and Trust\n\nDate: 4 May 2025\nVenue: Salt Institute, Oslo\n\n{SAID.strip()}"
    assert value(event_of(text).kind) is kind
