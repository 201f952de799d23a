"""Which language the program speaks: the system's or the person's choice, with its direction and its dates."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from eventbrowser.assets import resource
from eventbrowser.settings import LANGUAGE

_OURS, _QTS = "eventbrowser-words", "qt-words"

QTS_OWN = (
    QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
)
"""What Qt itself says in our windows; Qt has no Urdu."""


class Language(StrEnum):
    """By its code; the program's texts are written in English."""

    SYSTEM = ""
    ENGLISH = "en"
    FRENCH = "fr"
    URDU = "ur"


OWN_NAMES = {Language.ENGLISH: "English", Language.FRENCH: "Français", Language.URDU: "اردو"}
"""Each as its speakers write it, so that they find it in any language."""


def chosen(store: QSettings) -> Language:
    kept = LANGUAGE.read(store)
    return Language(kept) if kept in set(Language) else Language.SYSTEM


def speak(app: QApplication, language: Language) -> None:
    """Everything that is built from now on speaks this language and runs in its direction."""
    for old in (app.findChild(QTranslator, name) for name in (_OURS, _QTS)):
        if old is not None:
            app.removeTranslator(old)
            old.setParent(None)
    spoken = _of_system() if language is Language.SYSTEM else language
    if language is not Language.SYSTEM:
        QLocale.setDefault(_locale(language))
    if spoken is not Language.ENGLISH:
        _take(app, _QTS, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{spoken}")
        _take(app, _OURS, str(resource("translations")), f"eventbrowser_{spoken}")
    app.setLayoutDirection(QLocale(spoken.value).textDirection())


def _take(app: QApplication, name: str, folder: str, file: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(name)
    if translator.load(file, folder):
        app.installTranslator(translator)


def _of_system() -> Language:
    """The first language the person's system asks for that the program knows."""
    for tag in QLocale.system().uiLanguages():
        code = tag.partition("-")[0]
        if code in OWN_NAMES:
            return Language(code)
    return Language.ENGLISH


def _locale(language: Language) -> QLocale:
    """Dates and numbers as the system writes them if it is of that language, else as that language does."""
    system = QLocale.system()
    wanted = QLocale(language.value)
    return system if system.language() is wanted.language() else wanted
