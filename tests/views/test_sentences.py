"""What the rooms below tell in English, as a window in another language says it."""

from __future__ import annotations

import dataclasses
import pickle
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from eventbrowser import documents, importing
from eventbrowser.assets import resource
from eventbrowser.errors import OnlyALink, Unreadable, UserError
from eventbrowser.extraction import extract
from eventbrowser.library.correcting import Missing
from eventbrowser.model.facts import Fact, FactKind, Learned
from eventbrowser.model.sentences import tell
from eventbrowser.views.language import Language, speak
from eventbrowser.views.notices import Notices
from eventbrowser.views.sentences import in_words

TECHNICAL = ("json-ld", "meta ", "html lang", "link canonical")


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.SYSTEM)
    QLocale.setDefault(QLocale.system())


def reasons(value: object) -> Iterator[str]:
    """All reasons of a draft, however deep they lie."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            inside = getattr(value, field.name)
            yield from [inside] if field.name == "reason" and inside else reasons(inside)
    elif isinstance(value, tuple):
        for each in value:
            yield from reasons(each)


@pytest.mark.parametrize("language", [Language.FRENCH, Language.URDU])
def test_every_reason_of_the_samples_is_told_in_the_persons_language(qapp, language):
    names = (
        "three-nuclear-peers.html",
        "silk-road-of-words.docx",
        "early-warning-release.eml",
        "rohingya-dialogue.txt",
    )
    drafts = [extract(documents.read(Path(str(resource(f"samples/{name}")))), importing.lexicon()) for name in names]
    given = {reason for draft in drafts for reason in reasons(draft)}
    assert len(given) > 30
    speak(qapp, language)
    assert [reason for reason in given if in_words(reason) == reason] == []
    places = {reason.partition(": ")[2] for reason in given if reason.startswith("The file states it: ")}
    assert [place for place in places if in_words(place) == place and not place.startswith(TECHNICAL)] == []


def test_days_are_the_persons_and_the_articles_words_stay(qapp):
    told = "15 February 2025, from “Friday” and the day of publication. The article names other days too"
    assert in_words(told) == told
    speak(qapp, Language.FRENCH)
    assert in_words(told) == (
        "15 févr. 2025, d’après «\N{NO-BREAK SPACE}Friday\N{NO-BREAK SPACE}» et le jour de publication. "
        "L’article nomme aussi d’autres jours"
    )
    assert in_words("3 May 2024 is not a Monday") == "le 3 mai 2024 n’est pas un lundi"
    speak(qapp, Language.URDU)
    assert in_words("3 May 2024 is not a Monday") == "3 مئی 2024 کو پیر نہیں"


def test_a_failure_is_told_whole_with_its_reason_and_remedy(qapp, qtbot):
    speak(qapp, Language.FRENCH)
    notices = Notices()
    failures: tuple[UserError, ...] = (
        Unreadable(Path("a. b.txt"), tell("it is empty"), tell("Save the article again and import the new file.")),
        pickle.loads(pickle.dumps(OnlyALink(Path("a.url"), "https://example.org/a"))),
        Missing(tell("Event {id} is not in the library; it may have been deleted or undone.", id=7)),
        Unreadable(Path("x.pdf"), tell("the system reports “{reason}”", reason="I/O error"), tell("Import it again.")),
    )
    told = []
    for failure in failures:
        with qtbot.waitSignal(notices.raised) as raised:
            notices.tell(failure)
        told.append(raised.args[0].replace("\N{NO-BREAK SPACE}", " "))
    assert told == [
        "a. b.txt n’a pas pu être lu : il est vide. Enregistrez de nouveau l’article et importez le nouveau fichier.",
        "a.url n’a pas pu être lu : ce n’est qu’un lien vers https://example.org/a, et rien n’est cherché sur le web "
        "sans demande. Ouvrez la page dans un navigateur, enregistrez-la et importez la page enregistrée.",
        "L’événement 7 n’est pas dans la bibliothèque ; il a peut-être été supprimé ou annulé.",
        "x.pdf n’a pas pu être lu : le système signale « I/O error ». Importez-le de nouveau.",
    ]


def test_what_was_learned_is_told_with_where_it_is_from(qapp):
    learned = Learned(1, Fact(FactKind.NO_PERSON, "Dawn"), "On rivers", datetime(2026, 3, 2).astimezone())
    speak(qapp, Language.FRENCH)
    assert in_words(learned.as_reason(str(learned.fact))).replace("\N{NO-BREAK SPACE}", " ") == (
        "« Dawn » n’est pas une personne, appris de votre correction de « On rivers » le 2 mars 2026"
    )


def test_what_is_of_no_known_form_stays_as_it_is(qapp):
    speak(qapp, Language.URDU)
    for words in ("", "kept by a plug-in", "Rivers. Lakes. Seas"):
        assert in_words(words) == words
