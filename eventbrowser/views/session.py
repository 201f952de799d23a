"""One open library in the window: what the commands do with it, and what follows when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from eventbrowser.errors import UserError
from eventbrowser.model.batch import Wishes
from eventbrowser.model.query import Query
from eventbrowser.model.records import Backup
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Answer, Place
from eventbrowser.views.beside import Beside
from eventbrowser.views.collections import Collections
from eventbrowser.views.commands import Form
from eventbrowser.views.corrections import Corrections
from eventbrowser.views.drop import Load
from eventbrowser.views.edits import Edits
from eventbrowser.views.exporting import PDF, Exporter
from eventbrowser.views.import_log import ImportLog
from eventbrowser.views.in_place import InPlace
from eventbrowser.views.intake import Intake
from eventbrowser.views.leaving import Leaving
from eventbrowser.views.links import Link, Way
from eventbrowser.views.menus import event_menu
from eventbrowser.views.notices import Notice, Offer
from eventbrowser.views.own_topics import OwnTopics
from eventbrowser.views.reading import Reading
from eventbrowser.views.safekeeping import Safekeeping
from eventbrowser.views.samples import take_out
from eventbrowser.views.searches import Searches
from eventbrowser.views.sentences import in_words
from eventbrowser.views.surroundings import Surroundings
from eventbrowser.views.trail import Back
from eventbrowser.views.watcher import Watcher
from eventbrowser.views.wording import waiting_text
from eventbrowser.work import Job, Latest

if TYPE_CHECKING:
    from eventbrowser.library import Library
    from eventbrowser.views.overview.overviews import Overviews
    from eventbrowser.views.palette import Palette


class Session(QObject):
    """Lives as long as the library is open."""

    answered = Signal(Answer)
    look_wanted = Signal(Backup)
    """The person wants to look into a backup."""
    started = Signal(Job, str)
    """A job that the person may watch and stop, and what it does."""

    def __init__(self, place: Place, library: Library, around: Surroundings) -> None:
        super().__init__(around.window)
        self._place, self._library, self._around = place, library, around
        self._may_write = library.why_only_read() is None
        window, notices = around.window, around.notices
        self._reading = Reading(place, library, around.panes, notices, self)
        self._leaving = Leaving(place, library, notices, window)
        self._edits = Edits(place, library, notices, around.commands, self)
        self._searches = Searches(place, self._reading, around.panes.filters, self._edits, window)
        self._searches.failed.connect(notices.tell)
        self._collections = Collections(
            library, self._reading, around.panes, self._edits, self._chosen, around.commands.collections, window
        )
        self._own_topics = OwnTopics(self._reading, around.panes.filters.tree, self._edits, window)
        self._corrections = Corrections(library, around.panes.page, self._edits, window)
        around.panes.page.may_edit = self._may_write
        self._in_place = InPlace(place, library, around.panes.page, self._edits, window)
        sizing = around.commands.sizing()
        self._intake = Intake(place, window, notices, around.desktop, around.store, sizing, around.keymap)
        self._exporter = Exporter(window, notices, around.desktop, around.store)
        self._safekeeping = Safekeeping(place, notices, self)
        self._overviews = self._make_overviews()
        self._beside = Beside(place, self._reading, around.panes.page, notices)
        self._back = Back(self._reading, around.commands, around.panes.surfaces())
        self._palette: Palette | None = None
        self._drafts = Latest(self)
        self._drafts_told = False
        self._waiting_notices: list[Notice] = []
        self._log = ImportLog(place, window, notices, self._intake)
        self._watcher = Watcher(
            place, window, notices, around.desktop, around.store, around.commands.watch, self._intake
        )
        self._watcher.arrived.connect(self._count_drafts)
        self._join()

    def _make_overviews(self) -> Overviews:
        from eventbrowser.views.overview.overviews import Overviews

        around = self._around
        return Overviews(
            self._place, self._reading, around.panes, around.commands, around.store, around.notices, around.desktop
        )

    def _join(self) -> None:
        reading, intake, panes, commands = self._reading, self._intake, self._around.panes, self._around.commands
        reading.answered.connect(self._on_answered)
        reading.turned.connect(self._enable)
        reading.menu_made.connect(self._corrections.add_to)
        reading.menu_made.connect(self._in_place.add_to)
        self._edits.changed.connect(self._on_changed)
        intake.imported.connect(self._on_imported)
        intake.wanted.connect(reading.reveal)
        intake.waiting_told.connect(self._waiting_notices.append)
        intake.left.connect(self._count_drafts)
        intake.left.connect(self._log.look)
        intake.left.connect(self._edits.refresh)
        intake.started.connect(self.started)
        self._drafts.answered.connect(self._on_drafts_counted)
        self._drafts.failed.connect(self._around.notices.tell)
        panes.events.menu_asked.connect(self._on_menu_asked)
        panes.page.star_asked.connect(self._on_star)
        panes.page.export_asked.connect(lambda: self._export(PDF))
        panes.page.original_asked.connect(lambda source: self._on_original_asked(source.id))
        commands.import_files.triggered.connect(intake.choose_files)
        commands.import_folder.triggered.connect(intake.choose_folder)
        commands.paste.triggered.connect(intake.paste)
        commands.review.triggered.connect(intake.review)
        commands.export.triggered.connect(lambda: self._export(PDF))
        commands.delete.triggered.connect(lambda: self._edits.delete(self._chosen()))
        commands.star.triggered.connect(self._on_star)
        commands.copy_citation.triggered.connect(lambda: self._leaving.copy(self._chosen(), Form.CITATION))
        commands.copy_markdown.triggered.connect(lambda: self._leaving.copy(self._chosen(), Form.MARKDOWN))
        commands.copy_rich.triggered.connect(lambda: self._leaving.copy(self._chosen(), Form.RICH))
        panes.events.set_carrier(self._leaving.carried)
        commands.change_several.triggered.connect(lambda: self._on_batch_asked())
        panes.events.table.may_take_topics = self._may_write
        panes.events.table.viewport().setAcceptDrops(self._may_write)
        panes.events.topics_dropped.connect(
            lambda ids, slugs: self._edits.correct(lambda library: library.many.change(ids, Wishes(add=slugs)))
        )
        commands.topics.triggered.connect(lambda: self._on_batch_asked(topics=True))
        commands.clear.triggered.connect(self._on_clear)
        commands.save_search.triggered.connect(self._searches.save)
        commands.last_import.triggered.connect(self._log.show_last)
        commands.learned.triggered.connect(self._on_learned_asked)
        commands.refresh.triggered.connect(self._on_changed)
        commands.export_menu.aboutToShow.connect(self._fill_export_menu)
        commands.backups.triggered.connect(self._on_backups_asked)
        commands.history.triggered.connect(self._on_history_asked)
        commands.trash.triggered.connect(self._on_trash_asked)
        commands.palette.triggered.connect(self._on_palette_asked)
        commands.palette.setEnabled(True)
        for action in commands.needing_library() if self._may_write else [commands.refresh]:
            action.setEnabled(True)

    @property
    def query(self) -> Query:
        return self._reading.filters.query

    def start(self, query: Query) -> None:
        """Show what answers this query first of all, and tell of drafts that wait."""
        self._reading.start(query)
        self._back.start()
        self._searches.refresh()
        if (why := self._library.why_only_read()) is not None:
            self._around.notices.say(Notice(in_words(why)))
        self._safekeeping.warn(self._around.store)
        self._count_drafts()
        self._log.look()
        self._watcher.start()

    def take(self, load: Load) -> None:
        """Import what was dropped."""
        self._intake.take(load)

    def expect(self) -> None:
        """Get ready to read what is being dragged over the window."""
        self._intake.get_ready()

    def choose_files(self) -> None:
        self._intake.choose_files()

    def paste(self) -> None:
        self._intake.paste()

    def bring_samples(self) -> Job:
        return self._intake.bring_samples()

    def take_samples_out(self) -> None:
        self._edits.make(take_out)

    def close(self) -> bool:
        """Back the library up and let it go; no job may be under way any more.

        False where the backup takes a while: the window is then closed again when it is made.
        """
        self._watcher.stop()
        left = self._safekeeping.leave(self._library, self._around.window)
        if left:
            self._library.close()
        return left

    def _chosen(self) -> list[int]:
        """The events selected in the list, or else the one on the page."""
        shown = self._around.panes.page.event_shown
        return self._around.panes.events.selected_ids() or ([shown.id] if shown is not None else [])

    def _enable(self) -> None:
        panes = self._around.panes
        for action in self._around.commands.needing_event():
            chosen = panes.page.event_shown is not None or panes.events.has_selection()
            reads = action in (self._around.commands.export, *self._around.commands.copying())
            action.setEnabled(chosen and (self._may_write or reads))

    def _export(self, ending: str) -> None:
        chosen = self._chosen()
        first = self._library.event_rows(chosen[:1])
        if first:
            self._exporter.export(self._place, chosen, first[0], ending)

    def _fill_export_menu(self) -> None:
        menu = self._around.commands.export_menu
        menu.clear()
        for ending, label in self._exporter.formats():
            action = menu.addAction(self.tr("As {}…").format(label))
            action.setEnabled(self._around.commands.export.isEnabled())
            action.triggered.connect(lambda _on=False, ending=ending: self._export(ending))

    def _count_drafts(self) -> None:
        def count(library: Library, _progress: Progress) -> int:
            return library.drafts_waiting()

        self._drafts.ask(self._place.asked(count))

    def _on_answered(self, answer: Answer) -> None:
        self._enable()
        self.answered.emit(answer)

    def _on_changed(self) -> None:
        self._reading.refresh()
        self._searches.refresh()
        self._count_drafts()

    def _on_imported(self, ids: tuple[int, ...]) -> None:
        self._edits.refresh()
        self._reading.refresh()
        self._searches.refresh()
        if ids:
            self._reading.reveal(ids[0])

    def _on_drafts_counted(self, waiting: int) -> None:
        review = self._around.commands.review
        review.setEnabled(waiting > 0 and self._may_write)
        if not waiting:
            for notice in self._waiting_notices:
                self._around.notices.withdraw(notice)
            self._waiting_notices.clear()
        elif review.isEnabled() and not self._drafts_told:
            self._say_waiting(waiting_text(waiting))
        self._drafts_told = True

    def _say_waiting(self, sentence: str) -> None:
        notice = Notice(sentence, Offer(self.tr("Review"), self._around.commands.review.trigger))
        self._waiting_notices.append(notice)
        self._around.notices.say(notice)

    def _on_star(self) -> None:
        self._edits.star(self._chosen())

    def _on_batch_asked(self, *, topics: bool = False) -> None:
        from eventbrowser.views.batch import Batch

        ids = self._chosen()
        batch = Batch(self._place, ids, self._place.named(self._library.topics()), self._around.window)
        batch.wished.connect(lambda wishes: self._edits.correct(lambda library: library.many.change(ids, wishes)))
        batch.open()
        (batch.topics if topics else batch.kind).setFocus()

    def _on_clear(self) -> None:
        """First the words being typed, then the choice of several events, then all filters."""
        panes = self._around.panes
        if panes.search.hasFocus() and panes.search.text():
            panes.search.show_text("")
            self._reading.filters.search("")
        elif len(panes.events.selected_ids()) > 1:
            panes.events.choose_one()
        else:
            panes.search.show_text("")
            self._reading.filters.clear()

    def _on_learned_asked(self) -> None:
        from eventbrowser.views.lessons import Lessons

        lessons = Lessons(self._place, self._library, self._around.window)
        lessons.changed.connect(self._edits.refresh)
        lessons.event_wanted.connect(self._reading.reveal)
        lessons.open()

    def _on_backups_asked(self) -> None:
        from eventbrowser.views.backups import Backups

        dialog = Backups(self._place, self._around.window)
        dialog.restored.connect(self._edits.refresh)
        dialog.restored.connect(self._on_changed)
        dialog.look_wanted.connect(self.look_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_history_asked(self) -> None:
        from eventbrowser.views.history import History

        history = History(self._place, self._library, self._around.window)
        history.changed.connect(self._edits.refresh)
        history.changed.connect(self._on_changed)
        history.link_wanted.connect(self.lead_to)
        history.open()

    def lead_to(self, link: Link) -> None:
        """Show an event whatever the filters, or a speaker whose pane may be hidden."""
        if link.way is Way.EVENT:
            self._reading.reveal(link.ids[0])
        else:
            if link.way is Way.PERSON:
                self._around.commands.show_speaker.setChecked(True)
            self._reading.follow(link)

    def _on_palette_asked(self) -> None:
        from eventbrowser.views.palette import Palette

        if self._palette is None:
            commands = self._around.commands
            self._palette = Palette(
                self._place, self._reading.names, commands.palette, commands.find, self._around.window
            )
            self._palette.link_wanted.connect(self._on_found)
            self._palette.failed.connect(self._around.notices.tell)
        self._collections.fill()
        self._palette.open()

    def _on_found(self, link: Link) -> None:
        self.lead_to(link)
        panes = self._around.panes
        (panes.speaker if link.way is Way.PERSON else panes.events).focus()

    def _on_trash_asked(self) -> None:
        from eventbrowser.views.trash import Trash

        trash = Trash(self._place, self._library, self._around.window)
        trash.changed.connect(self._edits.refresh)
        trash.changed.connect(self._on_changed)
        trash.event_wanted.connect(self._reading.reveal)
        trash.open()

    def _on_original_asked(self, article_id: int) -> None:
        try:
            self._around.desktop.open(self._library.original(article_id))
        except UserError as error:
            self._around.notices.tell(error)

    def _on_menu_asked(self, event_id: int, place: QPoint) -> None:
        try:
            event = self._library.event(event_id)
        except UserError as error:
            self._around.notices.tell(error)
            return
        menu = event_menu(event, self._around.commands, self._reading.follow, self._around.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
