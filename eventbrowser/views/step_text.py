"""How steps read in the person's language; the journal keeps what they are called in English."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventbrowser.views.sentences import in_words
from eventbrowser.views.wording import apart, english, events_text, number, translate

FORMS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("StepLabel", "Import of {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Change of topic {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Change of {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Deletion of search {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Deletion of collection {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Deletion of topic {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Deletion of {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Merge of topic {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Merge of {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Statement to {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Separation from {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Lesson: {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Forgetting that {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Restoring of {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Saving of search {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Renaming of search {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Making of collection {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Adding to collection {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Removal from collection {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Renaming of collection {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Making of topic {}"),
    QT_TRANSLATE_NOOP("StepLabel", "Emptying of the trash"),
)
"""The longer of two that begin alike comes first."""
_COUNTED = re.compile(r"(\d+) (article|event)s?")


def step_text(label: str) -> str:
    """A step's label in the person's language; as it is where it has none of the known forms."""
    if english():
        return label
    for form in map(str, FORMS):
        beginning = form.removesuffix("{}")
        if label.startswith(beginning):
            return translate("StepLabel", form).format(_thing(label[len(beginning) :]))
    return label


def _thing(words: str) -> str:
    counted = _COUNTED.fullmatch(words)
    if counted is None:
        told = in_words(words)
        return told if told != words else apart(words)
    count = int(counted[1])
    if counted[2] == "event":
        return events_text(count)
    return translate("Count", "1 article") if count == 1 else translate("Count", "{n} articles").format(n=number(count))
