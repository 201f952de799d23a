"""Colours, icons and the size of text, and their change while the program runs."""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QFontInfo, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLayout

from eventbrowser.assets import resource
from eventbrowser.settings import COLOURS, TEXT_SIZE
from eventbrowser.views.stylesheet import stylesheet
from eventbrowser.views.tints import CONTRAST, DARK, LIGHT, Tints

if TYPE_CHECKING:
    from qtawesome import IconicFont  # type: ignore[import-untyped]

ICON_SIZE = 20
_ICON_NAME = "eventbrowser-icon"
_LARGER = "eventbrowser-larger"
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""How large text can be, in per cent of the desktop's."""

_NO_CHOICE = "DejaVu Sans"

_ICONS = {
    "about": "ph.info",
    "add": "ph.plus",
    "article": "ph.newspaper",
    "back": "ph.arrow-left",
    "calendar": "ph.calendar-blank",
    "charts": "ph.chart-bar",
    "check": "ph.check-circle",
    "close": "ph.x",
    "collection": "ph.stack",
    "edit": "ph.pencil-simple",
    "collapse": "ph.caret-down",
    "delete": "ph.trash",
    "doubt": "ph.warning-circle",
    "drop": "ph.tray",
    "event": "ph.calendar-check",
    "export": "ph.export",
    "file": "ph.file-text",
    "folder": "ph.folder-open",
    "forward": "ph.arrow-right",
    "history": "ph.list-bullets",
    "host": "ph.buildings",
    "import": "ph.download-simple",
    "keyboard": "ph.keyboard",
    "backups": "ph.clock-counter-clockwise",
    "learned": "ph.graduation-cap",
    "known": "ph.copy-simple",
    "list": "ph.list-dashes",
    "move": "ph.arrows-down-up",
    "network": "ph.share-network",
    "next": "ph.arrow-right",
    "palette": "ph.command",
    "paste": "ph.clipboard-text",
    "pdf": "ph.file-pdf",
    "people": "ph.users",
    "person": "ph.user",
    "picture": "ph.image",
    "problem": "ph.warning",
    "quit": "ph.sign-out",
    "redo": "ph.arrow-u-up-right",
    "refresh": "ph.arrows-clockwise",
    "review": "ph.checks",
    "safety": "ph.shield-check",
    "samples": "ph.books",
    "search": "ph.magnifying-glass",
    "star": "ph.star",
    "starred": "ph.star-fill",
    "statement": "ph.quotes",
    "timeline": "ph.chart-line",
    "topic": "ph.tag",
    "tour": "ph.compass",
    "trash": "ph.trash-simple",
    "undo": "ph.arrow-u-up-left",
    "whole": "ph.arrows-out",
    "zoom-in": "ph.magnifying-glass-plus",
    "zoom-out": "ph.magnifying-glass-minus",
}
_TURNED_ROUND = {
    "ph.arrow-left": "ph.arrow-right",
    "ph.arrow-right": "ph.arrow-left",
    "ph.arrow-u-up-left": "ph.arrow-u-up-right",
    "ph.arrow-u-up-right": "ph.arrow-u-up-left",
}
"""Where the window runs from right to left, back is to the right."""


class Scheme(StrEnum):
    """Which colours the person has chosen, or that the system chooses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def tints(palette: QPalette) -> Tints:
    """The colours that go with a palette of ours."""
    known = palette.color(QPalette.ColorRole.Shadow).name()
    return next((each for each in (LIGHT, DARK, CONTRAST) if each.shadow == known), LIGHT)


def icon(name: str, colour: str = "") -> QIcon:
    """The icon for a meaning ("import", "person"), in the text colour of the palette or in `colour`.

    The first call loads the icon font; nothing may call it before the first paint.
    """
    now = tints(QApplication.palette())
    drawn = _ICONS[name]
    if QApplication.isRightToLeft():
        drawn = _TURNED_ROUND.get(drawn, drawn)
    return _icon(drawn, colour or now.icon, now.faint)


@cache
def _icon(drawn: str, colour: str, faint: str) -> QIcon:
    return QIcon(_icon_font().icon(drawn, color=colour, color_disabled=faint))


@cache
def _icon_font() -> IconicFont:
    # qtawesome.icon() would load all its eleven fonts, which holds the window up for 80 ms; ours are all of one.
    from qtawesome import IconicFont

    folder = files("qtawesome") / "fonts"
    names = sorted(file.name for file in folder.iterdir() if file.name.startswith("phosphor"))
    [charmap], [font] = ([name for name in names if name.endswith(ending)] for ending in (".json", ".ttf"))
    return IconicFont(("ph", font, charmap))


def dress(target: QAction | QAbstractButton | QLabel, name: str) -> None:
    """Give an action, button or label the icon of a meaning, now or once icons are loaded, and anew with each theme.

    A label shows it faint, or in the colour of problems, and as large as its least height is.
    """
    target.setProperty(_ICON_NAME, name)
    if _icons_loaded():
        _set_icon(target, name)
    elif not isinstance(target, QLabel):
        target.setIcon(_blank())


def dress_all() -> None:
    """Set every icon given by `dress` again."""
    for widget in QApplication.allWidgets():
        for target in (widget, *widget.actions()):
            name = target.property(_ICON_NAME)
            if name and isinstance(target, QAction | QAbstractButton | QLabel):
                _set_icon(target, name)


def _set_icon(target: QAction | QAbstractButton | QLabel, name: str) -> None:
    if isinstance(target, QLabel):
        size, now = target.minimumHeight(), tints(target.palette())
        colour = now.problem if target.property("tone") == "problem" else now.faint
        target.setPixmap(icon(name, colour).pixmap(size, size))
    else:
        target.setIcon(icon(name))


def enlarge(label: QLabel, times: float) -> None:
    """Set a heading in bold, so many times as large as other text, and keep it so when the size of text changes."""
    label.setProperty(_LARGER, times)
    font = label.font()
    font.setPointSizeF(QApplication.font().pointSizeF() * times)
    font.setBold(True)
    label.setFont(font)


def pad(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set a layout's margins; `start` is the side where lines begin."""
    left, right = (end, start) if QApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def scaled(dots: float) -> int:
    """So many dots as `dots` are where text has its usual size."""
    return round(dots * QApplication.font().pointSizeF() / _font().pointSizeF())


def _blank() -> QIcon:
    # Holds the icon's place until the icon fonts are there, so that nothing moves when they come.
    pixmap = QPixmap(ICON_SIZE, ICON_SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


def _icons_loaded() -> bool:
    return "qtawesome" in sys.modules


@cache
def _font() -> QFont:
    """The desktop's font; Urdu and Arabic in ours, since borrowed single letters would stand unjoined."""
    faces = {
        name: QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}.ttf")))
        )
        for name in ("NotoNaskhArabic-Regular", "EventBrowserSans-Regular", "EventBrowserSans-Bold")
    }
    font = QApplication.font()
    font.setPointSizeF(QFontInfo(font).pointSizeF())
    family = QFontInfo(font).family()
    # Where no desktop has chosen a font one gets DejaVu Sans, so wide that it cuts every column short.
    own = [] if family != _NO_CHOICE else faces["EventBrowserSans-Regular"]
    font.setFamilies([*own, family, *faces["NotoNaskhArabic-Regular"]])
    return font


class Theme(QObject):
    """Applies the person's choice of colours and size of text; follows the system where they leave it to that."""

    changed = Signal()

    def __init__(self, app: QApplication, store: QSettings) -> None:
        super().__init__(app)
        self._app = app
        self._store = store
        app.setStyle("Fusion")
        self._font = _font()
        self._set_font()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def scheme(self) -> Scheme:
        chosen = COLOURS.read(self._store)
        return Scheme(chosen) if chosen in set(Scheme) else Scheme.SYSTEM

    def choose(self, scheme: Scheme) -> None:
        COLOURS.write(self._store, scheme.value)
        self.apply()

    @property
    def size(self) -> int:
        """How large text is, in per cent of the desktop's."""
        chosen = TEXT_SIZE.read(self._store)
        return chosen if chosen in SIZES else 100

    def resize(self, steps: int) -> None:
        """Make text larger or smaller by so many of `SIZES`, as far as they reach; none is the desktop's own size."""
        place = SIZES.index(self.size) + steps if steps else SIZES.index(100)
        TEXT_SIZE.write(self._store, SIZES[max(0, min(place, len(SIZES) - 1))])
        self._set_font()
        self.apply()

    def _set_font(self) -> None:
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * self.size / 100)
        self._app.setFont(font)

    def _on_system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self.apply()

    def apply(self) -> None:
        """Put the colours on. Done once the first window is built, since each widget added later is styled anew."""
        now = self._tints()
        self._app.setPalette(palette_of(now))
        self._app.setStyleSheet(stylesheet(now, self.size / 100))
        # After the style sheet, which brings back the fonts that widgets had before.
        for widget in self._app.allWidgets():
            times = widget.property(_LARGER)
            if times and isinstance(widget, QLabel):
                enlarge(widget, times)
        if _icons_loaded():
            dress_all()
        self.changed.emit()

    def _tints(self) -> Tints:
        match self.scheme:
            case Scheme.SYSTEM:
                return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
            case Scheme.LIGHT:
                return LIGHT
            case Scheme.DARK:
                return DARK
            case Scheme.CONTRAST:
                return CONTRAST


def palette_of(now: Tints) -> QPalette:
    """Fusion's palette in our colours."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(now.button), QColor(now.window))
    for which, colour in (
        (role.Window, now.window),
        (role.WindowText, now.text),
        (role.Base, now.base),
        (role.AlternateBase, now.alternate),
        (role.Text, now.text),
        (role.PlaceholderText, now.muted),
        (role.Button, now.button),
        (role.ButtonText, now.text),
        (role.BrightText, now.problem),
        (role.Highlight, now.selection),
        (role.HighlightedText, now.selected),
        (role.Accent, now.accent),
        (role.Link, now.accent),
        (role.LinkVisited, now.accent),
        (role.ToolTipBase, now.tip),
        (role.ToolTipText, now.tip_text),
        (role.Light, now.base),
        (role.Midlight, now.line),
        (role.Mid, now.line),
        (role.Dark, now.faint),
        (role.Shadow, now.shadow),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(now.faint))
    return palette
