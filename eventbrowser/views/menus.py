"""Context menus of the event list and of the words that are ways in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from eventbrowser.model.records import Event
from eventbrowser.views.commands import Commands
from eventbrowser.views.links import Link, Way
from eventbrowser.views.wording import billed_name

translate = QCoreApplication.translate

Follow = Callable[[Link, bool], None]
"""Follows a link; the flag says to add it to the filters in force."""


def event_menu(event: Event, commands: Commands, follow: Follow, parent: QWidget) -> QMenu:
    """What can be done with the chosen events, and where the event under the mouse leads."""
    menu = QMenu(parent)
    menu.addActions([commands.export, commands.star, commands.change_several, commands.topics])
    menu.addActions([commands.collections.menuAction(), commands.delete])
    menu.addSeparator()
    if event.people:
        speakers = menu.addMenu(translate("Menu", "Speakers"))
        for person in event.people:
            _lead(speakers, billed_name(person), Link(Way.PERSON, str(person.person_id)), follow)
    only = translate("Menu", "Only events with “{}”")
    for host in event.hosts:
        _lead(menu, only.format(host), Link(Way.HOST, host), follow)
    if event.city:
        _lead(menu, only.format(event.city), Link(Way.CITY, event.city), follow)
    return menu


def link_menu(link: Link, text: str, follow: Follow, parent: QWidget) -> QMenu:
    """Where a word leads, what it can filter by, and its text for the clipboard."""
    menu = QMenu(parent)
    match link.way:
        case Way.PERSON:
            _lead(menu, translate("Menu", "Show speaker"), link, follow)
            _lead(menu, translate("Menu", "Only their events"), Link(Way.EVENTS_OF, link.target), follow)
            _lead(menu, translate("Menu", "Copy all their statements"), Link(Way.SAID_BY, link.target), follow)
        case Way.HOST | Way.CITY | Way.TOPIC | Way.COLLECTION | Way.EVENTS_OF:
            _lead(menu, translate("Menu", "Only these events"), link, follow)
            _lead(menu, translate("Menu", "Add to the filters"), link, follow, adding=True)
        case Way.STATEMENT | Way.PROOF | Way.GRIP:
            shown = Link(Way.STATEMENT, link.target) if link.way is Way.GRIP else link
            _lead(menu, translate("Menu", "Show in the source"), shown, follow)
        case Way.EVENT:
            _lead(menu, translate("Menu", "Show event"), link, follow)
    if not menu.isEmpty():
        menu.addSeparator()
    copy = menu.addAction(translate("Menu", "Copy “{}”").format(_shortened(text)))
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(text))
    return menu


def _lead(menu: QMenu, text: str, link: Link, follow: Follow, *, adding: bool = False) -> None:
    menu.addAction(text.replace("&", "&&")).triggered.connect(lambda: follow(link, adding))


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
