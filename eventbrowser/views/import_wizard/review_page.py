"""The review: the drafts at the left, the fields in the middle, the article with its proofs at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventbrowser.model.draft import Draft
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.records import Topic
from eventbrowser.views.hint import Hint
from eventbrowser.views.import_wizard.article_pane import ArticlePane
from eventbrowser.views.import_wizard.banner import KnownBanner
from eventbrowser.views.import_wizard.copy_banner import CopyBanner
from eventbrowser.views.import_wizard.desk import Desk
from eventbrowser.views.import_wizard.draft_list import DraftList
from eventbrowser.views.import_wizard.editing import State, clear, confirm, file_as_event, title_of
from eventbrowser.views.import_wizard.event_form import EventForm
from eventbrowser.views.import_wizard.event_switcher import EventSwitcher
from eventbrowser.views.import_wizard.faults import Fault, fault_of
from eventbrowser.views.import_wizard.halves import Halves
from eventbrowser.views.import_wizard.names import kept_text, shortened
from eventbrowser.views.import_wizard.people_pane import PeoplePane
from eventbrowser.views.import_wizard.places import Place, is_doubtful, next_doubtful, value_at
from eventbrowser.views.import_wizard.review_foot import ReviewFoot
from eventbrowser.views.import_wizard.review_keys import Key, add_keys
from eventbrowser.views.import_wizard.wishes import Deed, Wishes
from eventbrowser.views.lesson_model import learned_notice
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.theme import scaled

_UNDO_SECONDS = 10


class ReviewPage(QWidget):
    """Shows one draft at a time; what is done to it goes to the desk at once."""

    keep_asked = Signal(list)
    """Ids of drafts that the person agrees to."""
    finished = Signal()
    """Nothing waits any longer, or the person leaves the rest for later."""
    event_wanted = Signal(int)

    def __init__(self, desk: Desk, topics: Sequence[Topic], notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._number: int | None = None
        self._event = 0
        self._place: Place | None = None
        self._in_form: tuple[int, int] | None = None
        self.wishes = Wishes(self)
        # Each part is made in its place: moving parts about once they are styled takes most of a second.
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = DraftList(self.panes)
        middle = QWidget(self.panes)
        self.banner = KnownBanner(middle)
        self.copy = CopyBanner(desk, middle)
        self._middle = QStackedWidget(middle)
        self._fields = QWidget(self._middle)
        self.switcher = EventSwitcher(self.wishes, self._fields)
        halves = Halves(self._fields)
        self.form = EventForm(topics, self.wishes, halves)
        self.people = PeoplePane(self.wishes, halves)
        self.no_event = Hint(
            "file",
            self.tr("No event was found in this article"),
            self.tr("If it reports one all the same, file it by hand; the article stays beside you."),
            self._middle,
        )
        self.file = self.no_event.add_button(self.tr("File it as an event anyway"))
        self.file.setObjectName("file-as-event")
        self.file.setAutoDefault(False)
        self.file.setProperty("primary", True)
        self.article = ArticlePane(self.wishes, self.panes)
        self.foot = ReviewFoot(self)
        halves.follow(self.form)
        _column(self._fields, self.switcher, halves)
        _column(middle, self.banner, self.copy, self._middle)
        _column(self, self.panes, self.foot)
        self._middle.addWidget(self._fields)
        self._middle.addWidget(self.no_event)
        self.panes.setChildrenCollapsible(False)
        for number, share in enumerate((2, 5, 4)):
            self.panes.setStretchFactor(number, share)
        self.panes.setSizes([230, scaled(600), 450])
        self._connect()
        self._add_keys()

    @property
    def number(self) -> int | None:
        """The draft that is shown."""
        return self._number

    @property
    def place(self) -> Place | None:
        """The value that the person is at."""
        return self._place

    def open(self, number: int | None = None) -> None:
        """Begin with a draft, else with the first of the list."""
        ids = self._desk.ids()
        self.form.topics.know(self._desk.topics())
        self._number = None
        self._show(number if number in ids else next(iter(ids), None))
        self.list.setFocus()

    def go_to(self, place: Place) -> None:
        """Put the person at a value of the draft that is shown."""
        if place.event != self._event:
            self._on_switched(place.event)
        widget = self.form.widget_at(place) or self.people.widget_at(place)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.form.ensureWidgetVisible(widget, 0, 40)
        self._on_entered(place)

    def look_for_copies(self) -> None:
        """Show what is nearly the same as the draft that is shown."""
        self.copy.show_draft(self._number)

    def keep(self) -> None:
        """The person agrees to the draft that is shown."""
        self.setFocus()
        number = self._number
        if number is None or self._is_held_back(number):
            return
        following = self._following(1)
        self.keep_asked.emit([number])
        self._show(following)

    def keep_ready(self) -> None:
        self.setFocus()
        all_ready = self._desk.ready()
        ready = [number for number in all_ready if self._fault(number) is None]
        if not ready:
            _ = all_ready and self._is_held_back(all_ready[0])
            return
        following = self._number if self._number not in ready else None
        self.keep_asked.emit(ready)
        self._show(following or next(iter(self._desk.ids()), None))
        self._notices.say(Notice(kept_text(len(ready), len(all_ready) - len(ready)), seconds=_UNDO_SECONDS))

    def discard(self) -> None:
        """Take the draft that is shown off the list, with a way back."""
        number = self._number
        if number is None:
            return
        title = shortened(title_of(self._desk.draft(number)), 70)
        following = self._following(1)
        self._desk.discard(number)
        self._show(following)
        self._say_with_undo(self.tr("Discarded “{title}”.").format(title=title), lambda: self._bring_back(number))

    def walk(self, *, backwards: bool = False) -> None:
        """Go to the next or previous doubtful value, in the next or previous drafts where this one has none."""
        if self._number is None:
            return
        place = next_doubtful(self._draft(), self._place or self._event, backwards=backwards)
        if place is None:
            ids = self.list.ids()
            here = ids.index(self._number)
            others = ids[here + 1 :] + ids[: here + 1]
            if backwards:
                others = ids[:here][::-1] + ids[here:][::-1]
            with_doubts = (each for each in others if self._desk.doubts(each))
            other = next(with_doubts, None)
            if other is None:
                return
            self._show(other)
            last = len(self._draft().events) - 1
            place = next_doubtful(self._draft(), last if backwards else 0, backwards=backwards)
        if place is not None:
            self.go_to(place)

    def step(self, by: int) -> None:
        """Go to another draft of the list."""
        ids = self.list.ids()
        if self._number in ids:
            self._show(ids[max(0, min(len(ids) - 1, ids.index(self._number) + by))])

    def _draft(self) -> Draft:
        if self._number is None:
            raise ValueError("no draft is shown")
        return self._desk.draft(self._number)

    def _show(self, number: int | None) -> None:
        fresh = number != self._number
        self._number = number
        if fresh:
            self._event, self._place = 0, None
        if number is None:
            self.list.show_desk(self._desk, None)
            self.foot.show_desk(self._desk, None)
            if not self._desk.ids():
                self.finished.emit()
            return
        self.list.go_to(number)
        self._refresh(fresh=fresh)
        if fresh:
            self.article.show_proof(None)

    def _refresh(self, *, fresh: bool = False) -> None:
        """Show the draft as it is on the desk."""
        if self._number is None:
            return
        draft = self._draft()
        self._event = min(self._event, max(0, len(draft.events) - 1))
        self._middle.setCurrentIndex(0 if draft.events else 1)
        known = self._desk.state(self._number) is State.KNOWN
        self.banner.show_known(self._desk.known_titles(self._number) if known else {})
        self._fields.setEnabled(not known)
        if fresh:
            self.look_for_copies()
        else:
            self.copy.show_consequence()
        if draft.events:
            shown = (self._number, self._event)
            self.switcher.show_draft(draft, self._event)
            self.form.show_draft(draft, self._event, fresh=fresh or shown != self._in_form)
            self._in_form = shown
        self.people.show_draft(draft if draft.events else None, self._event)
        self.article.show_draft(draft, self._event, self.people.current_person(), changeable=not known)
        self.foot.show_desk(self._desk, self._number)

    def _connect(self) -> None:
        self._desk.listed.connect(lambda: self.list.show_desk(self._desk, self._number))
        self._desk.listed.connect(lambda: self.foot.show_desk(self._desk, self._number))
        self._desk.changed.connect(self._on_changed)
        self.list.chosen.connect(self._show)
        self.list.discard_asked.connect(self.discard)
        self.switcher.switched.connect(self._on_switched)
        self.wishes.entered.connect(self._on_entered)
        self.wishes.asked.connect(self._on_asked)
        self.wishes.removed.connect(self._on_removed)
        self.people.table.person_changed.connect(self.article.set_person)
        self.article.followed.connect(self.go_to)
        self.file.clicked.connect(lambda: self._on_asked(file_as_event, None))
        self.banner.again.clicked.connect(self._on_import_again)
        self.banner.discard.clicked.connect(self.discard)
        self.banner.event_wanted.connect(self.event_wanted)
        self.copy.event_wanted.connect(self.event_wanted)
        self.copy.draft_wanted.connect(self._show)
        self.foot.keep.clicked.connect(self.keep)
        self.foot.keep_ready.clicked.connect(self.keep_ready)
        self.foot.discard.clicked.connect(self.discard)
        self.foot.finish.clicked.connect(self.finished)
        self.foot.following.clicked.connect(lambda: self.walk())
        self.foot.previous.clicked.connect(lambda: self.walk(backwards=True))

    def _add_keys(self) -> None:
        deeds: dict[Key, Callable[[], object]] = {
            Key.KEEP: self.keep,
            Key.NEXT_DOUBT: self.walk,
            Key.PREVIOUS_DOUBT: partial(self.walk, backwards=True),
            Key.ACCEPT: partial(self._settle, confirm),
            Key.REJECT: partial(self._settle, clear),
            Key.NEXT_DRAFT: partial(self.step, 1),
            Key.PREVIOUS_DRAFT: partial(self.step, -1),
            Key.UNDO: partial(self._undo, back=True),
            Key.REDO: partial(self._undo, back=False),
            Key.USE: self.article.pop_up_uses,
            Key.GIVE: self.people.pop_up_others,
        }
        self.actions_of_keys = add_keys(self, deeds)
        self.tell_keys()

    def tell_keys(self) -> None:
        """Let the buttons say the keys that do the same; to be called when keys have changed."""
        keys = self.actions_of_keys
        self.foot.tell_keys(keys)
        self.article.tell_keys(keys[Key.USE])
        self.people.tell_keys(keys[Key.GIVE])

    def _following(self, by: int) -> int | None:
        """The draft to go to when the one that is shown leaves the list."""
        ids = self.list.ids()
        if self._number not in ids:
            return None
        here = ids.index(self._number)
        return next(iter([*ids[here + by :], *ids[:here][::-1]]), None)

    def _is_held_back(self, number: int) -> bool:
        """Whether a draft cannot be kept as it is; then the person is told why."""
        if self._desk.state(number) is State.KNOWN:
            self._notices.say(
                Notice(self.tr("This article is in the library already. Import it again on purpose, or discard it."))
            )
            return True
        fault = self._fault(number)
        if fault is None:
            return False
        if number != self._number:
            self._show(number)
        self.go_to(fault.place)
        self._notices.say(Notice(fault.sentence, seconds=_UNDO_SECONDS))
        return True

    def _fault(self, number: int) -> Fault | None:
        draft = self._desk.draft(number)
        typed = self.form.fault() if number == self._number and draft.events else None
        return typed or fault_of(draft)

    def _settle(self, how: Callable[[Draft, Place], Draft]) -> None:
        """Accept or reject the value that the person is at, and go to the next doubtful one."""
        place = self._place
        if place is None or self._number is None or not is_doubtful(self._draft(), place):
            return
        if value_at(self._draft(), place) is None:
            return
        following = next_doubtful(self._draft(), place)
        self._on_asked(lambda draft: how(draft, place), None)
        if following is not None and value_at(self._draft(), following) is not None:
            self.go_to(following)

    def _undo(self, *, back: bool) -> None:
        if self._number is not None:
            _ = self._desk.undo(self._number) if back else self._desk.redo(self._number)

    def _say_with_undo(self, sentence: str, undo: Callable[[], None], other: Offer | None = None) -> None:
        self._notices.say(Notice(sentence, Offer(self.tr("Undo"), undo), _UNDO_SECONDS, other))

    def _on_removed(self, name: str, restore: Deed, fact: Fact | None) -> None:
        number = self._number
        if number is not None:
            sentence = self.tr("Removed “{name}”.").format(name=shortened(name, 70))
            verb = self.tr("Never a person") if fact and fact.kind is FactKind.NO_PERSON else self.tr("Never a host")
            never = Offer(verb, partial(self._learn, number, fact)) if fact else None
            self._say_with_undo(sentence, lambda: self._put_back(number, restore), never)

    def _learn(self, number: int, fact: Fact) -> None:
        learned = self._desk.learn(number, fact)
        if learned is not None:
            self._notices.say(learned_notice([learned], partial(self._desk.forget, [learned])))

    def _put_back(self, number: int, restore: Deed) -> None:
        if number in self._desk.ids():
            self._show(number)
            self._on_asked(restore, None)

    def _bring_back(self, number: int) -> None:
        self._desk.restore(number)
        self._show(number)

    def _on_changed(self, number: int) -> None:
        self.list.show_draft(self._desk.stored(number))
        if number == self._number:
            self._refresh()
            self.article.show_proof(self._place)

    def _on_switched(self, event: int) -> None:
        self._event, self._place = event, None
        self._refresh(fresh=True)
        self.article.show_proof(None)

    def _on_entered(self, place: Place) -> None:
        self._place = place
        self.article.show_proof(place)

    def _on_asked(self, deed: Deed, where: Place | None) -> None:
        if self._number is not None and self._desk.state(self._number) is not State.KNOWN:
            self._desk.change(self._number, deed(self._draft()), where)

    def _on_import_again(self) -> None:
        if self._number is not None:
            self._desk.import_again(self._number)
            self._refresh(fresh=True)


def _column(owner: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QSplitter | QStackedWidget) else 0)
