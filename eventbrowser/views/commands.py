"""Everything the window can do: actions with their words, keys and icons, in menus and a tool bar."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from eventbrowser.views.keymap import with_keys
from eventbrowser.views.language import OWN_NAMES, Language
from eventbrowser.views.theme import Scheme, dress

translate = QCoreApplication.translate


class Form(Enum):
    """As what events are put on the clipboard."""

    CITATION = auto()
    MARKDOWN = auto()
    RICH = auto()


class Commands:
    """The window's actions, made once; whoever does them connects to `triggered`."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        keys = QKeySequence.StandardKey
        self.import_files = self._action(translate("Commands", "Import…"), keys.Open, "import")
        self.import_folder = self._action(translate("Commands", "Import folder…"), "Ctrl+Shift+O", "folder")
        self.paste = self._action(translate("Commands", "Paste article"), "Ctrl+Shift+V", "paste")
        self.review = self._action(translate("Commands", "Review waiting drafts…"), "Ctrl+Shift+R", "review")
        self.last_import = self._action(translate("Commands", "Last import…"), "", "import")
        self.watch = self._action(translate("Commands", "Watch a folder…"), "", "folder")
        self.export = self._action(translate("Commands", "Export…"), "Ctrl+Shift+E", "export")
        self.save_picture = self._action(translate("Commands", "Save picture…"), "Ctrl+Shift+S", "picture")
        self.backups = self._action(translate("Commands", "Backups…"), "", "backups")
        self.quit = self._action(translate("Commands", "Quit"), "Ctrl+Q", "quit")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.back = self._action(translate("Commands", "Back"), keys.Back, "back")
        self.forward = self._action(translate("Commands", "Forward"), keys.Forward, "forward")
        self.undo = self._action(translate("Commands", "Undo"), keys.Undo, "undo")
        self.redo = self._action(translate("Commands", "Redo"), "Ctrl+Shift+Z", "redo")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.history = self._action(translate("Commands", "History…"), "Ctrl+H", "history")
        self.trash = self._action(translate("Commands", "Trash…"), "", "trash")
        self.star = self._action(translate("Commands", "Star"), "Ctrl+D", "star")
        self.change_several = self._action(translate("Commands", "Change several…"), "Ctrl+Shift+D", "edit")
        self.topics = self._action(translate("Commands", "Topics…"), "Ctrl+T", "topic")
        self.delete = self._action(translate("Commands", "Delete"), keys.Delete, "delete")
        self.learned = self._action(translate("Commands", "What the program has learned…"), "", "learned")
        self.copy_citation = self._action(translate("Commands", "Citation"), "Ctrl+Shift+C", "statement")
        self.copy_markdown = self._action(translate("Commands", "Markdown"), "", "file")
        self.copy_rich = self._action(translate("Commands", "Rich text"), "", "article")
        self.find = self._action(translate("Commands", "Find"), keys.Find, "search")
        self.palette = self._action(translate("Commands", "Go to anything…"), "Ctrl+K", "palette")
        self.find_person = self._action(translate("Commands", "Find a speaker"), "Ctrl+Shift+F", "person")
        self.save_search = self._action(translate("Commands", "Save this search…"), "Ctrl+S", "search")
        self.clear = self._action(translate("Commands", "Clear filters"), "Esc", "close")
        self.go_filters = self._action(translate("Commands", "Go to filters"), "Ctrl+1", "topic")
        self.go_events = self._action(translate("Commands", "Go to events"), "Ctrl+2", "event")
        self.go_speaker = self._action(translate("Commands", "Go to speaker"), "Ctrl+3", "person")
        self.go_page = self._action(translate("Commands", "Go to event page"), "Ctrl+4", "article")
        self.show_filters = self._toggle(translate("Commands", "Filter pane"), "Ctrl+Shift+1")
        self.show_speaker = self._toggle(translate("Commands", "Speaker pane"), "Ctrl+Shift+3")
        self.show_timeline = self._toggle(translate("Commands", "Timeline"), "Ctrl+Shift+2")
        dress(self.show_timeline, "timeline")
        self.show_timeline.setIconVisibleInMenu(False)
        self.views = QActionGroup(window)
        self.view_list = self._view(translate("Commands", "Events as a list"), "Alt+1", "list")
        self.view_network = self._view(translate("Commands", "Network of speakers"), "Alt+2", "network")
        self.view_charts = self._view(translate("Commands", "Charts"), "Alt+3", "charts")
        self.compact = self._toggle(translate("Commands", "Compact rows"), "")
        self.larger = self._action(translate("Commands", "Larger text"), "Ctrl++", "zoom-in")
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = self._action(translate("Commands", "Smaller text"), "Ctrl+-", "zoom-out")
        self.usual_size = self._action(translate("Commands", "Usual size of text"), "Ctrl+0", "whole")
        self.refresh = self._action(translate("Commands", "Refresh"), keys.Refresh, "refresh")
        self.shortcuts = self._action(translate("Commands", "Keyboard shortcuts"), "F1", "keyboard")
        self.tour = self._action(translate("Commands", "Take the tour"), "", "tour")
        self.safety = self._action(translate("Commands", "How your library is kept safe"), "", "safety")
        self.about = self._action(translate("Commands", "About Event Browser"), "", "about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.schemes = self._schemes()
        self.languages = self._languages()
        self.export_menu = QMenu(translate("Commands", "Export"), window)
        self.collections = QMenu(translate("Commands", "Put into collection"), window)
        dress(self.collections.menuAction(), "collection")
        self._name_actions()

    def needing_library(self) -> list[QAction]:
        """What cannot be done before a library is open."""
        return [
            *(self.import_files, self.import_folder, self.paste, self.last_import, self.watch),
            *(self.learned, self.history, self.trash, self.backups, self.refresh, self.tour),
        ]

    def needing_event(self) -> list[QAction]:
        """What cannot be done unless an event is chosen."""
        changing = [self.star, self.change_several, self.topics, self.collections.menuAction(), self.delete]
        return [self.export, *self.copying(), *changing]

    def copying(self) -> list[QAction]:
        return [self.copy_citation, self.copy_markdown, self.copy_rich]

    def sizing(self) -> list[QAction]:
        """What sets the size of text, in every window."""
        return [self.larger, self.smaller, self.usual_size]

    def all(self) -> list[QAction]:
        own = [made for made in vars(self).values() if isinstance(made, QAction)]
        return [*own, *self.schemes.values(), *self.languages.values()]

    def tell_keys(self) -> None:
        """Let the buttons say the keys that do the same; to be called when keys or words have changed."""
        shown = (self.back, self.forward, self.import_files, self.export, self.undo, self.redo)
        for action in (*shown, self.view_list, self.view_network, self.view_charts, self.show_timeline):
            action.setToolTip(with_keys(action.text().replace("&&", "&"), action))

    def fill_menus(self) -> None:
        self._menu(
            translate("Commands", "&File"),
            [
                *(self.import_files, self.import_folder, self.paste, self.watch, None),
                *(self.review, self.last_import),
                *(None, self.export, self.save_picture, self.backups, None, self.quit),
            ],
        )
        edit = self._menu(
            translate("Commands", "&Edit"),
            [
                *(self.undo, self.redo, self.history, None, self.star, self.change_several, self.topics),
                *(self.collections.menuAction(), self.delete, self.trash, None),
                *(self.palette, self.find, self.find_person, self.save_search, self.clear, None, self.learned),
            ],
        )
        copy_as = QMenu(translate("Commands", "Copy as"), edit)
        copy_as.addActions(self.copying())
        self.copy_citation.enabledChanged.connect(copy_as.menuAction().setEnabled)
        dress(copy_as.menuAction(), "known")
        edit.insertMenu(self.delete, copy_as)
        view = self._menu(
            translate("Commands", "&View"),
            [
                *(self.back, self.forward, None),
                *(self.view_list, self.view_network, self.view_charts, None),
                *(self.show_filters, self.show_speaker, self.show_timeline, self.compact, None),
            ],
        )
        colours = view.addMenu(translate("Commands", "Colours"))
        colours.addActions(list(self.schemes.values()))
        languages = view.addMenu(translate("Commands", "Language"))
        languages.addActions(list(self.languages.values()))
        view.addActions(self.sizing())
        view.addSeparator()
        view.addActions([self.go_filters, self.go_events, self.go_speaker, self.go_page])
        view.addSeparator()
        view.addAction(self.refresh)
        self._menu(translate("Commands", "&Help"), [self.tour, self.shortcuts, self.safety, self.about])

    def tool_bar(self, search: QLineEdit) -> QToolBar:
        """The tool bar, with the search line at its far end."""
        bar = QToolBar(translate("Commands", "Tools"), self._window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addActions([self.back, self.forward])
        bar.addSeparator()
        importing = QMenu(translate("Commands", "Import"), bar)
        importing.addActions([self.import_files, self.import_folder, self.paste, self.review, self.last_import])
        bar.addWidget(self._split_button(self.import_files, translate("Commands", "Import"), importing, bar))
        bar.addWidget(self._split_button(self.export, translate("Commands", "Export"), self.export_menu, bar))
        bar.addSeparator()
        bar.addActions([self.undo, self.redo])
        spacer = QWidget(bar)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spacer)
        bar.addWidget(search)
        return bar

    def _name_actions(self) -> None:
        # Keys that a person has chosen are kept under these names: an attribute that gets another name loses them.
        for name, made in vars(self).items():
            if isinstance(made, QAction):
                made.setObjectName(name.replace("_", "-"))
        for scheme, action in self.schemes.items():
            action.setObjectName(f"colours-{scheme}")
        for language, action in self.languages.items():
            action.setObjectName(f"language-{language.name.lower()}")

    def _action(self, text: str, keys: str | QKeySequence.StandardKey, icon: str) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        dress(action, icon)
        self._window.addAction(action)
        return action

    def _toggle(self, text: str, keys: str) -> QAction:
        action = QAction(text, self._window, checkable=True)
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action

    def _view(self, text: str, keys: str, icon: str) -> QAction:
        action = self._toggle(text, keys)
        dress(action, icon)
        action.setIconVisibleInMenu(False)  # the tick stands there
        return self.views.addAction(action)

    def _schemes(self) -> dict[Scheme, QAction]:
        group = QActionGroup(self._window)
        words = {
            Scheme.SYSTEM: translate("Commands", "As the system"),
            Scheme.LIGHT: translate("Commands", "Light"),
            Scheme.DARK: translate("Commands", "Dark"),
            Scheme.CONTRAST: translate("Commands", "High contrast"),
        }
        return {scheme: group.addAction(QAction(word, group, checkable=True)) for scheme, word in words.items()}

    def _languages(self) -> dict[Language, QAction]:
        group = QActionGroup(self._window)
        words = {Language.SYSTEM: translate("Commands", "As the system"), **OWN_NAMES}
        return {each: group.addAction(QAction(word, group, checkable=True)) for each, word in words.items()}

    def _menu(self, name: str, actions: list[QAction | None]) -> QMenu:
        menu = self._window.menuBar().addMenu(name)
        menu.setToolTipsVisible(True)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu

    def _split_button(self, action: QAction, word: str, menu: QMenu, bar: QToolBar) -> QToolButton:
        button = QToolButton(bar)
        button.setDefaultAction(action)
        button.setText(word)
        button.setAccessibleName(word)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
