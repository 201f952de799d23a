"""What must be mended in a draft before it can be kept. No Qt widgets."""

from __future__ import annotations

from dataclasses import dataclass

from eventbrowser.model.draft import Draft
from eventbrowser.views.import_wizard.places import Field, Place
from eventbrowser.views.wording import translate


@dataclass(frozen=True, slots=True)
class Fault:
    """Where something is wrong, and a sentence for the person."""

    place: Place
    sentence: str


def fault_of(draft: Draft) -> Fault | None:
    """The first fault, event by event."""
    for number, event in enumerate(draft.events):
        if event.title is None:
            return Fault(Place(Field.TITLE, number), translate("Fault", "Give the event a title first."))
        if ends_early(draft, number):
            sentence = translate("Fault", "The event ends before it starts. Mend one of the two days first.")
            return Fault(Place(Field.END, number), sentence)
    return None


def no_day(place: Place, words: str) -> Fault:
    """Words that stand where a day should be."""
    sentence = translate("Fault", "“{words}” is no day. Write it like 2025-04-29, or empty the field.")
    return Fault(place, sentence.format(words=words))


def ends_early(draft: Draft, number: int) -> bool:
    """Whether an event's last day is before its first."""
    if number >= len(draft.events):
        return False
    event = draft.events[number]
    return event.start is not None and event.end is not None and event.end.value < event.start.value
