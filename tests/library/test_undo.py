"""Everything done to the library can be taken back and made again, also after a restart, to the last row."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from eventbrowser.errors import LibraryError
from eventbrowser.library import Library, Missing, journal
from eventbrowser.model.draft import EventKind, Part
from eventbrowser.model.query import Query
from tests.library.drafts import TOPICS, draft_of, dump, event_of, keep, seminar, waiting

ARTICLES = [f"Forum {place}\nAnn Lee of Unity House met person {place} Roe.\n" for place in range(14)]


def drafts():
    return [
        draft_of(event_of(text, text.splitlines()[0], ("Ann Lee", "Unity House"), f"person {place} Roe"), text=text)
        for place, text in enumerate(ARTICLES)
    ]


def test_an_import_of_fourteen_articles_is_undone_as_one_step_after_a_restart(folder):
    with Library.open(folder, TOPICS) as library:
        numbers = waiting(library, *drafts())
        before = dump(folder)
        events = library.keep_drafts(numbers)
        after = dump(folder)
        assert len(events) == 14
    with Library.open(folder, TOPICS) as library:
        assert (library.undo_label(), library.redo_label()) == ("Import of 14 articles", None)
        library.undo()
        assert dump(folder) == before
        assert [stored.id for stored in library.drafts()] == numbers
        assert list(library.event_ids(Query())) == []
        assert list(library.event_ids(Query(text="forum"))) == []
        assert library.people() == []
        assert (library.undo_label(), library.redo_label()) == (None, "Import of 14 articles")
    with Library.open(folder, TOPICS) as library:
        library.redo()
        assert dump(folder) == after
        assert library.drafts() == []
        assert len(library.event_ids(Query(text="forum"))) == 14
        assert library.check() == []


def test_a_body_that_a_correction_added_goes_with_the_correction(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    before = dump(folder)
    library.change_appearance(library.event(number).people[0].id, organisation="Pugwash", name="N. Chohan")
    library.undo()
    assert dump(folder) == before
    library.redo()
    assert library.event(number).people[0].organisation == "Pugwash"


def test_several_changes_of_one_row_in_one_step_are_taken_back_in_turn(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    before = dump(folder)
    library.change_event(number, title="New", city="Nowhere", topics=["trade", "water"], hosts=["A", "B"])
    after = dump(folder)
    library.undo()
    assert dump(folder) == before
    library.redo()
    assert dump(folder) == after


def test_an_undone_import_can_be_reviewed_again_and_kept(library):
    (number,) = waiting(library, draft_of(seminar()))
    library.keep_drafts([number])
    library.undo()
    library.change_draft(number, draft_of())
    assert library.redo_label() is None
    assert library.keep_drafts([number]) == ()


def test_steps_carry_the_name_of_what_they_changed(library):
    (number,) = keep(library, draft_of(seminar()))
    chair, speaker = library.event(number).people
    for change, label in (
        (lambda: library.change_event(number, title="New"), "Change of “Rivers Without Borders”"),
        (lambda: library.change_event(number, title="x" * 99), "Change of “New”"),
        (lambda: library.change_event(number, starred=True), f"Change of “{'x' * 39}…”"),
        (lambda: library.change_appearance(chair.id, parts=[Part.KEYNOTE]), "Change of Naela Chohan"),
        (lambda: library.merge_people(chair.person_id, speaker.person_id), "Merge of Zoë Bello"),
        (lambda: library.delete_events([number]), f"Deletion of “{'x' * 39}…”"),
    ):
        change()
        assert library.undo_label() == label


def test_a_step_that_changes_nothing_is_none(library):
    keep(library, draft_of(seminar()))
    library.delete_events([999])
    assert library.undo_label() == "Import of 1 article"


def test_a_new_step_ends_what_could_be_redone(library):
    (number,) = keep(library, draft_of(seminar()))
    library.change_event(number, title="Old")
    library.undo()
    library.change_event(number, title="New")
    assert library.redo_label() is None
    with pytest.raises(Missing, match="nothing to redo"):
        library.redo()
    assert library.event(number).title == "New"


def test_nothing_to_undo_is_said(library):
    with pytest.raises(Missing, match="nothing to undo"):
        library.undo()


def test_another_programs_change_in_between_is_not_trampled(library, folder):
    keep(library, draft_of(seminar()))
    (article,) = waiting(library, draft_of(seminar()))
    with sqlite3.connect(folder / "library.db") as other:
        other.execute("INSERT INTO events (title, kind) VALUES ('Foreign', 'other')")
        other.execute("INSERT INTO event_sources (event_id, article_id) SELECT max(id), 1 FROM events")
    other.close()
    before = dump(folder)
    with pytest.raises(LibraryError, match="another program has changed the library"):
        library.undo()
    assert dump(folder) == before
    assert library.draft(article).known_events


def test_history_is_bounded_by_steps_and_by_size(library, monkeypatch):
    (number,) = keep(library, draft_of(seminar()))
    monkeypatch.setattr(journal, "MOST_STEPS", 3)
    for place in range(5):
        library.change_event(number, title=f"Title {place}")
    for _ in range(3):
        library.undo()
    assert library.undo_label() is None
    assert library.event(number).title == "Title 1"
    monkeypatch.setattr(journal, "MOST_BYTES", 1)
    library.change_event(number, title="Last")
    assert library.undo_label() == "Change of “Title 1”"
    assert library._db.execute("SELECT count(DISTINCT step_id) FROM changes").fetchone() == (1,)


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    """A library in which everything waits that the machine below does things with."""
    folder = tmp_path_factory.mktemp("template") / "library"
    with Library.open(folder, TOPICS) as library:
        waiting(library, *drafts()[:5], draft_of(seminar()))
    return folder


def test_undo_restores_every_row_whatever_was_done(template):
    class Doings(RuleBasedStateMachine):
        """Any order of steps, undoing and redoing; `past` and `future` hold what the tables must look like then."""

        @initialize()
        def open(self) -> None:
            self.folder = Path(tempfile.mkdtemp(dir=template.parent)) / "library"
            shutil.copytree(template, self.folder)
            self.library = Library.open(self.folder, TOPICS)
            self.library._db.execute("PRAGMA synchronous = OFF")
            self.past: list[dict] = []
            self.future: list[dict] = []

        def step(self, change) -> None:
            before, label = dump(self.folder), self.library.undo_label()
            change()
            if dump(self.folder) != before:
                assert self.library.undo_label() is not None
                self.past.append(before)
                self.future.clear()
                self.library.past.changes_of(self.library.past.steps()[0].id)
            else:
                assert self.library.undo_label() == label

        def events(self) -> list[int]:
            return list(self.library.event_ids(Query()))

        @rule(choice=st.sets(st.integers(0, 5), min_size=1))
        def keep(self, choice: set[int]) -> None:
            there = [stored.id for place, stored in enumerate(self.library.drafts()) if place in choice]
            if there:
                self.step(lambda: self.library.keep_drafts(there))

        @precondition(lambda self: self.events())
        @rule(
            data=st.data(),
            title=st.text(min_size=1, max_size=5).filter(str.strip),
            hosts=st.lists(st.sampled_from("ABC")),
            topics=st.lists(st.sampled_from(["water", "trade", "mine", "lining"])),
        )
        def change_event(self, data, title: str, hosts: list[str], topics: list[str]) -> None:
            number = data.draw(st.sampled_from(self.events()))
            self.step(
                lambda: self.library.change_event(
                    number, title=title, hosts=hosts, topics=topics, kind=EventKind.OTHER, start=None
                )
            )

        @precondition(lambda self: self.events())
        @rule(data=st.data(), name=st.sampled_from(["Ann Lee", "Zoë Bello", "\0x", "“"]))
        def change_appearance(self, data, name: str) -> None:
            people = self.library.event(data.draw(st.sampled_from(self.events()))).people
            appearance = data.draw(st.sampled_from(people)).id
            self.step(
                lambda: self.library.change_appearance(
                    appearance, name=name, organisation="Unity House", parts=[Part.CHAIR, Part.AUTHOR]
                )
            )

        @precondition(lambda self: self.events())
        @rule(data=st.data())
        def delete(self, data) -> None:
            some = data.draw(st.lists(st.sampled_from(self.events()), min_size=1))
            self.step(lambda: self.library.delete_events(some))

        @precondition(lambda self: self.library.past.deleted())
        @rule(data=st.data())
        def restore(self, data) -> None:
            gone = data.draw(st.sampled_from(self.library.past.deleted())).id
            self.step(lambda: self.library.past.restore([gone]))

        @rule(name=st.sampled_from(["Indus", "Seas"]), some=st.integers(0, 3))
        def collect(self, name: str, some: int) -> None:
            shelves, events = self.library.collections, self.events()[:some]
            there = {each.name: each.id for each in shelves.all()}
            if name in there:
                self.step(lambda: shelves.put(there[name], events))
            else:
                self.step(lambda: shelves.make(name, events))

        @precondition(lambda self: self.library.collections.all())
        @rule(data=st.data(), how=st.sampled_from(["delete", "rename", "take out"]))
        def change_collection(self, data, how: str) -> None:
            shelves = self.library.collections
            number = data.draw(st.sampled_from(shelves.all())).id
            if how == "delete":
                self.step(lambda: shelves.delete(number))
            elif how == "rename":
                self.step(lambda: shelves.rename(number, f"Renamed {number}"))
            else:
                self.step(lambda: shelves.take_out(number, self.events()[:2]))

        @rule(how=st.sampled_from(["make", "change", "merge", "delete"]), words=st.sampled_from([(), ("canal",)]))
        def own_topic(self, how: str, words: tuple[str, ...]) -> None:
            topics = self.library.own_topics
            own = [topic.slug for topic in self.library.topics() if topic.own]
            if not own or (how == "make" and "lining" not in own):
                self.step(lambda: topics.make("Lining" if "lining" not in own else f"Lining {len(own)}", words=words))
            elif how == "merge":
                self.step(lambda: topics.merge(own[-1], own[0] if len(own) > 1 else "water"))
            elif how == "delete":
                self.step(lambda: topics.delete(own[0]))
            else:
                self.step(lambda: topics.change(own[0], f"Changed {own[0]}", "Works", words))

        @precondition(lambda self: len(self.library.people()) > 1)
        @rule(data=st.data())
        def merge(self, data) -> None:
            people = [person.person_id for person in self.library.people()]
            one, other = data.draw(st.sampled_from(people)), data.draw(st.sampled_from(people))
            self.step(lambda: self.library.merge_people(one, other))

        @precondition(lambda self: self.past)
        @rule(times=st.integers(1, 3))
        def undo(self, times: int) -> None:
            for _ in range(min(times, len(self.past))):
                self.future.append(dump(self.folder))
                self.library.undo()
                assert dump(self.folder) == self.past.pop()

        @precondition(lambda self: self.future)
        @rule(times=st.integers(1, 3))
        def redo(self, times: int) -> None:
            for _ in range(min(times, len(self.future))):
                self.past.append(dump(self.folder))
                self.library.redo()
                assert dump(self.folder) == self.future.pop()

        @rule()
        def restart(self) -> None:
            self.library.close()
            self.library = Library.open(self.folder, TOPICS)
            self.library._db.execute("PRAGMA synchronous = OFF")

        def teardown(self) -> None:
            if hasattr(self, "library"):
                assert self.library.check() == []
                self.library.close()
                shutil.rmtree(self.folder.parent)

    Doings.TestCase.settings = settings(
        max_examples=25,
        stateful_step_count=20,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    Doings.TestCase("runTest").runTest()
