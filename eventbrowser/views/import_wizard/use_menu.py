"""“Use as …”: what words selected in the article can become."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from eventbrowser.model.draft import Draft
from eventbrowser.model.text import TYPED, Found, Span
from eventbrowser.views.days import read_day
from eventbrowser.views.import_wizard.editing import add_person, add_statement, billed, plain_words, use_words
from eventbrowser.views.import_wizard.names import field_name
from eventbrowser.views.import_wizard.places import PERSON_FIELDS, Field, Place
from eventbrowser.views.import_wizard.wishes import Deed, Wishes
from eventbrowser.views.wording import translate

_TEXTS = (Field.TITLE, Field.VENUE, Field.CITY, Field.COUNTRY, Field.HOST, Field.PARTNER)
_DAYS = (Field.START, Field.END)


def fill_use_menu(menu: QMenu, draft: Draft, event: int, person: int, span: Span, wishes: Wishes) -> None:
    """Offer everything that the words at `span` can be of an event, and of its person (-1 for none)."""
    words = span.of(draft.document.text)
    for field in _TEXTS:
        _offer(menu, field_name(field), _as_value(Place(field, event), span), wishes)
    if read_day(words) is not None:
        for field in _DAYS:
            _offer(menu, field_name(field), _as_value(Place(field, event), span), wishes)
    menu.addSeparator()
    name = Found(plain_words(words), span, TYPED)
    _offer(menu, translate("Use", "A person who took part"), lambda draft: add_person(draft, event, name), wishes)
    people = draft.events[event].people
    if 0 <= person < len(people):
        below = menu.addMenu(translate("Use", "Of {name}").format(name=billed(people[person])))
        for field in PERSON_FIELDS:
            _offer(below, field_name(field), _as_value(Place(field, event, person), span), wishes)
    if people:
        said = menu.addMenu(translate("Use", "A statement of"))
        for number, somebody in enumerate(people):
            _offer(said, billed(somebody), _as_statement(event, number, span), wishes)


def _offer(menu: QMenu, name: str, deed: Deed, wishes: Wishes) -> None:
    # "&" would else be taken for the mark of a key.
    menu.addAction(name.replace("&", "&&")).triggered.connect(lambda: wishes.ask(deed))


def _as_value(place: Place, span: Span) -> Deed:
    return lambda draft: use_words(draft, place, span)


def _as_statement(event: int, person: int, span: Span) -> Deed:
    return lambda draft: add_statement(draft, event, person, span)
