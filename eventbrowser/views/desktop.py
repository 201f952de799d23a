"""The edge to the person's desktop: file dialogs and other programs. Tests put another in its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


class Desktop:
    """Asks for files, and opens them with what the person uses for them."""

    def choose_files(self, parent: QWidget, folder: str) -> list[Path]:
        """Articles to import; empty where the person thought better of it."""
        title = translate("Desktop", "Import articles")
        known = translate("Desktop", "Articles ({})").format("*.html *.htm *.pdf *.docx *.eml *.txt *.md")
        others = translate("Desktop", "All files (*)")
        names, _kind = QFileDialog.getOpenFileNames(parent, title, folder, f"{known};;{others}")
        return [Path(name) for name in names]

    def choose_folder(self, parent: QWidget, folder: str) -> Path | None:
        """A folder of articles to import."""
        title = translate("Desktop", "Import a folder of articles")
        name = QFileDialog.getExistingDirectory(parent, title, folder)
        return Path(name) if name else None

    def choose_target(self, parent: QWidget, suggestion: Path, kinds: Sequence[str]) -> Path | None:
        """Where to save; `kinds` are file dialog filters ("PDF (*.pdf)"), the likeliest first."""
        title = translate("Desktop", "Export")
        name, kind = QFileDialog.getSaveFileName(parent, title, str(suggestion), ";;".join(kinds))
        if not name:
            return None
        target = Path(name)
        return target if target.suffix else target.with_suffix(kind[kind.index("*") + 1 :].rstrip(")"))

    def open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
