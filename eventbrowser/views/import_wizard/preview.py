"""What will be read and what is left out, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from eventbrowser.folders import InFolder, Why
from eventbrowser.views.wording import files_text, number, translate

_NAMED = 3
_ENDINGS = 6

_GROUPS: tuple[tuple[object, frozenset[str]], ...] = (
    (QT_TRANSLATE_NOOP("Preview", "Text"), frozenset({".txt", ".md"})),
    (QT_TRANSLATE_NOOP("Preview", "Web pages"), frozenset({".html", ".htm", ".xhtml", ".mht", ".mhtml"})),
    (QT_TRANSLATE_NOOP("Preview", "PDF"), frozenset({".pdf"})),
    (QT_TRANSLATE_NOOP("Preview", "Documents"), frozenset({".docx", ".odt", ".rtf", ".epub"})),
    (QT_TRANSLATE_NOOP("Preview", "Mails"), frozenset({".eml", ".msg"})),
    (QT_TRANSLATE_NOOP("Preview", "Mailboxes"), frozenset({".mbox"})),
    (QT_TRANSLATE_NOOP("Preview", "Archives"), frozenset({".zip"})),
    (QT_TRANSLATE_NOOP("Preview", "Calendar files"), frozenset({".ics"})),
    (QT_TRANSLATE_NOOP("Preview", "Feeds and data"), frozenset({".rss", ".atom", ".json", ".jsonld"})),
    (QT_TRANSLATE_NOOP("Preview", "Links"), frozenset({".url", ".webloc", ".desktop"})),
)
_OTHERS = QT_TRANSLATE_NOOP("Preview", "Other kinds")

_REASONS = {
    Why.OTHER_KIND: QT_TRANSLATE_NOOP("Preview", "{n} of other kinds ({names})"),
    Why.PAGE_FOLDER: QT_TRANSLATE_NOOP("Preview", "{n} with the pictures and scripts of saved pages ({names})"),
    Why.LINKED_FOLDER: QT_TRANSLATE_NOOP("Preview", "{n}, not followed ({names})"),
    Why.NO_FILE: QT_TRANSLATE_NOOP("Preview", "{n} with no file behind: devices, pipes, dead links ({names})"),
    Why.CLOSED: QT_TRANSLATE_NOOP("Preview", "{n} that cannot be opened ({names})"),
}


def size_text(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def summary(paths: Sequence[Path], size: int) -> str:
    """How many files, how large, of which kinds; an archive is one file, whatever it holds."""
    counts = Counter(_group(path) for path in paths)
    kinds = [f"{translate('Preview', str(name))}: {number(counts[name])}" for name, _ in _GROUPS if counts[name]]
    kinds += [f"{translate('Preview', str(_OTHERS))}: {number(counts[_OTHERS])}"] if counts[_OTHERS] else []
    return "   ·   ".join([files_text(len(paths)), size_text(size), *kinds])


def _group(path: Path) -> object:
    ending = path.suffix.lower()
    return next((name for name, endings in _GROUPS if ending in endings), _OTHERS)


def left_out_text(left_out: Sequence[InFolder]) -> str:
    """What of the folders is not read and why, a line for each reason; "" for nothing."""
    lines = []
    for why, sentence in _REASONS.items():
        those = [found.path for found in left_out if found.why is why]
        if those:
            lines.append(
                translate("Preview", str(sentence)).format(n=_counted(why, len(those)), names=_names(why, those))
            )
    return translate("Preview", "Left out of the folders: {what}").format(what="; ".join(lines) + ".") if lines else ""


def _counted(why: Why, count: int) -> str:
    if why in (Why.PAGE_FOLDER, Why.CLOSED):
        one, more = translate("Preview", "1 folder"), translate("Preview", "{n} folders")
    elif why is Why.LINKED_FOLDER:
        one, more = translate("Preview", "1 link to a folder"), translate("Preview", "{n} links to folders")
    elif why is Why.NO_FILE:
        one, more = translate("Preview", "1 entry"), translate("Preview", "{n} entries")
    else:
        return files_text(count)
    return one if count == 1 else more.format(n=number(count))


def _names(why: Why, paths: Sequence[Path]) -> str:
    if why is Why.OTHER_KIND:
        names, most = sorted({path.suffix.lower() or path.name for path in paths}), _ENDINGS
    else:
        names, most = [path.name for path in paths], _NAMED
    return ", ".join(names[:most]) + ("…" if len(names) > most else "")
