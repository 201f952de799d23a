"""How fields, values and states are called before a person."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventbrowser.model.draft import Draft, EventKind, Mode, Part
from eventbrowser.model.records import Likeness
from eventbrowser.model.text import TYPED, Found
from eventbrowser.views.import_wizard.editing import State
from eventbrowser.views.import_wizard.places import Field, Place, Value, value_at
from eventbrowser.views.import_wizard.reading import Outcome
from eventbrowser.views.sentences import in_words
from eventbrowser.views.wording import day_text, kind_text, mode_text, number, parts_text, translate

_FIELDS = {
    Field.TITLE: QT_TRANSLATE_NOOP("Field", "Title"),
    Field.KIND: QT_TRANSLATE_NOOP("Field", "Kind"),
    Field.START: QT_TRANSLATE_NOOP("Field", "Start"),
    Field.END: QT_TRANSLATE_NOOP("Field", "End"),
    Field.VENUE: QT_TRANSLATE_NOOP("Field", "Venue"),
    Field.CITY: QT_TRANSLATE_NOOP("Field", "City"),
    Field.COUNTRY: QT_TRANSLATE_NOOP("Field", "Country"),
    Field.MODE: QT_TRANSLATE_NOOP("Field", "Mode"),
    Field.HOST: QT_TRANSLATE_NOOP("Field", "Host"),
    Field.PARTNER: QT_TRANSLATE_NOOP("Field", "Partner"),
    Field.TOPIC: QT_TRANSLATE_NOOP("Field", "Topic"),
    Field.NAME: QT_TRANSLATE_NOOP("Field", "Name"),
    Field.HONORIFIC: QT_TRANSLATE_NOOP("Field", "Honorific"),
    Field.POSITION: QT_TRANSLATE_NOOP("Field", "Position"),
    Field.ORGANISATION: QT_TRANSLATE_NOOP("Field", "Organisation"),
    Field.PART: QT_TRANSLATE_NOOP("Field", "Part"),
    Field.STATEMENT: QT_TRANSLATE_NOOP("Field", "Statement"),
    Field.HEADLINE: QT_TRANSLATE_NOOP("Field", "Headline"),
    Field.OUTLET: QT_TRANSLATE_NOOP("Field", "Outlet"),
    Field.AUTHOR: QT_TRANSLATE_NOOP("Field", "Author"),
    Field.PUBLISHED: QT_TRANSLATE_NOOP("Field", "Published"),
}
_STATES = {
    State.READY: QT_TRANSLATE_NOOP("State", "Ready"),
    State.MINOR: QT_TRANSLATE_NOOP("State", "Ready, small doubts"),
    State.DOUBTFUL: QT_TRANSLATE_NOOP("State", "Doubtful"),
    State.NO_EVENT: QT_TRANSLATE_NOOP("State", "No event found"),
    State.KNOWN: QT_TRANSLATE_NOOP("State", "Already in the library"),
}
STATE_ICONS = {
    State.READY: "check",
    State.MINOR: "search",
    State.DOUBTFUL: "doubt",
    State.NO_EVENT: "file",
    State.KNOWN: "known",
}
_OUTCOMES = {
    Outcome.READY: QT_TRANSLATE_NOOP("Outcome", "Ready"),
    Outcome.MINOR: QT_TRANSLATE_NOOP("Outcome", "Ready, small doubts"),
    Outcome.DOUBTFUL: QT_TRANSLATE_NOOP("Outcome", "Doubtful"),
    Outcome.NO_EVENT: QT_TRANSLATE_NOOP("Outcome", "No event found"),
    Outcome.COPY: QT_TRANSLATE_NOOP("Outcome", "Nearly the same"),
    Outcome.KNOWN: QT_TRANSLATE_NOOP("Outcome", "Already in the library"),
    Outcome.WAITING: QT_TRANSLATE_NOOP("Outcome", "Waits for review already"),
    Outcome.UNREADABLE: QT_TRANSLATE_NOOP("Outcome", "Could not be read"),
}
OUTCOME_ICONS = {
    Outcome.READY: "check",
    Outcome.MINOR: "search",
    Outcome.DOUBTFUL: "doubt",
    Outcome.NO_EVENT: "file",
    Outcome.COPY: "known",
    Outcome.KNOWN: "known",
    Outcome.WAITING: "review",
    Outcome.UNREADABLE: "problem",
}


def field_name(field: Field) -> str:
    return translate("Field", str(_FIELDS[field]))


def state_name(state: State) -> str:
    return translate("State", str(_STATES[state]))


def outcome_name(outcome: Outcome) -> str:
    return translate("Outcome", str(_OUTCOMES[outcome]))


def value_text(value: Value | None) -> str:
    """A value as it stands in a field or on a button."""
    if value is None:
        return ""
    if isinstance(value, EventKind):
        return kind_text(value)
    if isinstance(value, Mode):
        return sentence_case(mode_text(value))
    if isinstance(value, Part):
        return parts_text([value])
    return day_text(value) if isinstance(value, date) else value


def shortened(text: str, most: int = 60) -> str:
    """Fit for a button or a line of a menu."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def articles_text(count: int) -> str:
    return translate("Count", "1 article") if count == 1 else translate("Count", "{n} articles").format(n=number(count))


def kept_text(kept: int, left: int) -> str:
    """What became of all that was ready; `left` could not be kept as they are."""
    done = translate("Count", "Kept {articles} in one step.").format(articles=articles_text(kept))
    if not left:
        return done
    stays = translate("Count", "{articles} cannot be kept yet.").format(articles=articles_text(left))
    return f"{done} {stays}"


def likeness_text(like: Likeness) -> str:
    """What is nearly the same as an article, in a sentence."""
    about = ", ".join(part for part in (like.outlet, day_text(like.published)) if part)
    name = f"“{shortened(like.title, 90)}”" + (f" ({about})" if about else "")
    if like.draft_id is not None:
        return translate("Likeness", "Nearly the same as {name}, which waits here as well.").format(name=name)
    if like.article_id is None:
        return translate("Likeness", "{name} is in the library, with the same title and day.").format(name=name)
    return translate("Likeness", "Nearly the same as {name}, which is in the library.").format(name=name)


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


def proof_text(draft: Draft, place: Place) -> str:
    """Where a value comes from, in a sentence."""
    found = value_at(draft, place)
    if found is None:
        return translate("Proof", "The article was not seen to say this.")
    if found.reason:
        return in_words(found.reason)
    if found.rule == TYPED and found.span is None:
        return translate("Proof", "You gave this value.")
    if found.rule == TYPED:
        return translate("Proof", "You took this from the article.")
    if found.span is None:
        return translate("Proof", "The file says so of itself ({rule}).").format(rule=found.rule)
    return translate("Proof", "Seen in the article by the rule {rule}.").format(rule=found.rule)


def sureness(found: Found[Value]) -> str:
    """How often such a value is right: "60 % sure"."""
    return translate("Proof", "{share} % sure").format(share=number(round(found.confidence * 100)))
