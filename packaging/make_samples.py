"""Makes the sample articles that are not written by hand: PDFs, Word files and mails, from the texts in `samples/`.

Run it with the project's own Python from anywhere; the same texts give the same files.
"""

from __future__ import annotations

import base64
import os
import quopri
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # else the fonts of a PDF stand in another order each time

import docx
from docx.document import Document as WordDocument
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "samples"
TARGET = HERE.parent / "resources" / "samples"
FONTS = HERE.parent / "resources" / "fonts"
SERIF, SANS = "Event Browser Serif", "Event Browser Sans"

DOTS_PER_INCH = 300
MARGIN, GUTTER = 190.0, 90.0
RUNNING = 60.0
"""Height of the running head and foot of a page."""

HYPHENATED = (
    "account-able", "thou-sand", "partici-pants", "adminis-tration", "recommen-dations", "govern-ment",
    "academ-ics", "bureau-crats", "coun-tries", "respec-tively", "house-holds", "consti-tutional", "municipal-ity",
    "Plan-ning", "Com-mission", "ship-ping", "Inter-national", "develop-ment", "ques-tion", "maintain-ed",
)  # fmt: skip


def main() -> None:
    app = QGuiApplication.instance() or QGuiApplication([])
    for font in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    TARGET.mkdir(parents=True, exist_ok=True)
    make_pdfs()
    make_word_files()
    make_mails()
    del app


def text_of(name: str) -> str:
    return (TEXTS / f"{name}.txt").read_text("utf-8").strip()


def paragraphs_of(name: str) -> list[str]:
    return [line for line in text_of(name).split("\n") if line.strip()]


# PDF


def make_pdfs() -> None:
    headline, *rest = paragraphs_of("blue-economy-roundtable")
    cutting = Pages("blue-economy-roundtable", headline, "The Seaward Times", datetime(2022, 3, 10, tzinfo=UTC))
    cutting.columns, cutting.running = 2, "The Seaward Times | Maritime"
    cutting.write(headline, rest)

    headline, *rest = paragraphs_of("small-states-conference")
    page = Pages("small-states-conference", headline, "Gráinne Ní Fhlatharta", datetime(2025, 2, 15, tzinfo=UTC))
    page.size = 13
    page.running = "The Corrib Chronicle"
    page.write(headline, rest)

    rubric, headline, *rest = paragraphs_of("mountains-of-salt-launch")
    printed = Pages("mountains-of-salt-launch", "", "", datetime(2021, 9, 12, tzinfo=UTC))
    printed.running = "9/12/21, 10:14 AM  Book on history of Bolan launched"
    printed.foot = "https://www.bolangazette.example/2021/09/12/book-on-history-of-bolan-launched/"
    printed.write(headline, [rubric, *rest])


class Pages:
    """A PDF in the making: a headline over one or two columns, running heads and page numbers."""

    def __init__(self, name: str, title: str, author: str, made: datetime) -> None:
        self.columns, self.size, self.running, self.foot = 1, 10, "", ""
        self._path, self._made, self._number = TARGET / f"{name}.pdf", made, 1
        self._writer = QPdfWriter(str(self._path))
        self._writer.setPageSize(QPageSize(QSizeF(148, 210), QPageSize.Unit.Millimeter))
        self._writer.setResolution(DOTS_PER_INCH)
        self._writer.setTitle(title)
        self._writer.setAuthor(author)
        self._writer.setDocumentId(QUuid.createUuidV5(QUuid(), name.encode()))

    def write(self, headline: str, paragraphs: list[str]) -> None:
        self._painter = QPainter(self._writer)
        self._column, self._top = 0, MARGIN + RUNNING
        self._draw_running()
        self._draw_paragraph(headline, _font(SANS, 15, bold=True), self._width)
        self._first_top = self._top = self._top + 30
        for paragraph in paragraphs:
            self._draw_paragraph(_hyphenated(paragraph), _font(SERIF, self.size), self._column_width)
            self._top += 26
        self._painter.end()
        _date(self._path, self._made)

    @property
    def _width(self) -> float:
        return float(self._writer.width()) - 2 * MARGIN

    @property
    def _column_width(self) -> float:
        return (self._width - GUTTER * (self.columns - 1)) / self.columns

    def _draw_paragraph(self, text: str, font: QFont, width: float) -> None:
        layout = QTextLayout(text, font, self._writer)
        layout.setTextOption(
            QTextOption(Qt.AlignmentFlag.AlignJustify if self.columns > 1 else Qt.AlignmentFlag.AlignLeft)
        )
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(line)
        layout.endLayout()
        for line in lines:
            self._draw_line(line)

    def _draw_line(self, line: QTextLine) -> None:
        if self._top + line.height() > self._writer.height() - MARGIN - RUNNING:
            self._next_column()
        left = MARGIN + self._column * (self._column_width + GUTTER)
        line.draw(self._painter, QPointF(left, self._top) - line.position() + QPointF(line.position().x(), 0))
        self._top += line.height()

    def _next_column(self) -> None:
        self._column += 1
        if self._column == self.columns:
            self._writer.newPage()
            self._number += 1
            self._column, self._first_top = 0, MARGIN + RUNNING
            self._draw_running()
        self._top = self._first_top

    def _draw_running(self) -> None:
        self._painter.setFont(_font(SANS, 7))
        bottom = self._writer.height() - MARGIN - RUNNING / 2
        number = f"{self.foot}   {self._number}/2" if self.foot else str(self._number)
        centre = Qt.AlignmentFlag.AlignCenter
        self._painter.drawText(QRectF(MARGIN, MARGIN - RUNNING, self._width, RUNNING), centre, self.running)
        self._painter.drawText(QRectF(MARGIN, bottom, self._width, RUNNING), centre, number)


def _font(family: str, size: int, bold: bool = False) -> QFont:
    font = QFont(family, size)
    font.setBold(bold)
    font.setFeature(QFont.Tag("liga"), 0)  # else "fi" comes out of the PDF as one character
    return font


def _hyphenated(text: str) -> str:
    for word in HYPHENATED:
        text = re.sub(rf"\b{word.replace('-', '')}\b", word.replace("-", "\u00ad"), text)
    return text


def _date(path: Path, made: datetime) -> None:
    """Give the PDF the date of its article in place of the moment it was made."""
    data = path.read_bytes()
    data = re.sub(rb"\(D:\d{14}Z?\)", lambda old: f"(D:{made:%Y%m%d%H%M%S}".encode() + old[0][17:], data)
    iso = made.strftime("%Y-%m-%dT%H:%M:%S").encode()
    path.write_bytes(re.sub(rb'Date="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d', b'Date="' + iso, data))


# Word


def make_word_files() -> None:
    programme = docx.Document()
    _fill_programme(programme)
    _save(programme, "lights-on-programme", "Keeping the Lights On: programme", "Marek Suski-Bień", (2024, 2, 26))
    release = docx.Document()
    _fill_release(release)
    _save(
        release,
        "silk-road-of-words",
        text_of("silk-road-of-words").split("\n", 1)[0],
        "Gulnara Osmonova",
        (2025, 3, 17),
    )


def _fill_programme(document: WordDocument) -> None:
    """Times and sessions as a table of two columns, each panel's chair and speakers as lines of its cell."""
    title, *lines = paragraphs_of("lights-on-programme")
    document.add_heading(title, 0)
    slot = re.compile(r"(\d\d:\d\d(?:–\d\d:\d\d)?) (.+)")
    table = None
    for line in lines:
        found = slot.match(line)
        if found is not None:
            table = table or document.add_table(rows=0, cols=2)
            cells = table.add_row().cells
            cells[0].text, cells[1].text = found[1], found[2]
        elif table is not None and line.startswith("   "):
            entry = line.strip()
            style = "List Bullet" if entry.startswith("•") else None
            table.rows[-1].cells[1].add_paragraph(entry.removeprefix("•").strip(), style)
        else:
            table = None
            document.add_paragraph(line)


def _fill_release(document: WordDocument) -> None:
    title, *lines = paragraphs_of("silk-road-of-words")
    document.add_heading(title, 1)
    table = None
    for line in lines:
        cells = line.split(" | ")
        if len(cells) == 3:
            table = table or document.add_table(rows=0, cols=3)
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
        elif line.startswith("- "):
            document.add_paragraph(line[2:], "List Bullet")
        elif line in {"Recommendations", "Participants"}:
            document.add_heading(line, 2)
        else:
            document.add_paragraph(line)


def _save(document: WordDocument, name: str, title: str, author: str, day: tuple[int, int, int]) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, author, ""
    properties.created = properties.modified = datetime(*day, 9, 30, tzinfo=UTC)
    made = BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(TARGET / f"{name}.docx", "w") as target:
        for part in sorted(parts.namelist()):
            if not part.startswith("docProps/thumbnail"):
                entry = zipfile.ZipInfo(part, (*day, 0, 0, 0))
                target.writestr(entry, parts.read(part), zipfile.ZIP_DEFLATED)


# Mail


def make_mails() -> None:
    text = text_of("breakfast-briefing")
    header = (
        "From: =?utf-8?q?Franziska_L=C3=BCdemann_=7C_Tannenhof_Institut?= <events@tannenhof-institut.example>",
        "To: undisclosed-recipients:;",
        "Subject: Invitation: breakfast briefing on gas and friendship across the\n Mediterranean, 11 February",
        "Date: Mon, 3 Feb 2025 09:12:44 +0100",
        "Message-ID: <20250203081244.4711@mail.tannenhof-institut.example>",
        "List-Unsubscribe: <mailto:energie-leave@lists.tannenhof-institut.example>",
        "MIME-Version: 1.0",
        'Content-Type: multipart/alternative; boundary="=_tannenhof_1"',
    )
    page = "".join(f"<p>{paragraph}</p>\n" for paragraph in text.replace("&", "&amp;").split("\n\n"))
    plain = _part("text/plain", "quoted-printable", quopri.encodestring("\n".join(_wrapped(text)).encode()))
    shown = _part("text/html", "quoted-printable", quopri.encodestring(f"<html><body>{page}</body></html>\n".encode()))
    _send("breakfast-briefing", header, [plain, shown], "=_tannenhof_1")

    text = text_of("early-warning-release")
    header = (
        "From: Lungta Centre for Mountain Policy <press@lungta.example>",
        "To: desk@gazette.example",
        "Subject: =?utf-8?b?" + base64.b64encode("MEDIA RELEASE – Living Below the Lake".encode()).decode() + "?=",
        "Date: Wed, 07 May 2025 16:40:03 +0600",
        "Message-ID: <release-2025-05-07@lungta.example>",
        "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="=_lungta_7"',
    )
    body = _part("text/plain", "base64", base64.encodebytes(text.encode()))
    picture = (
        'Content-Type: image/gif; name="lake.gif"\nContent-Transfer-Encoding: base64\n'
        'Content-Disposition: attachment; filename="lake.gif"\n\n'
        "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\n"
    )
    _send("early-warning-release", header, [body, picture], "=_lungta_7")


def _wrapped(text: str, width: int = 76) -> Iterator[str]:
    """The text as mail programs break it."""
    for line in text.split("\n"):
        held = ""
        for word in re.split(r" (?! )", line):
            if held and len(held) + 1 + len(word) > width:
                yield held
                held = word
            else:
                held = f"{held} {word}" if held else word
        yield held


def _part(kind: str, encoding: str, data: bytes) -> str:
    return f"Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{data.decode('ascii')}"


def _send(name: str, header: tuple[str, ...], parts: list[str], boundary: str) -> None:
    bodies = "".join(f"--{boundary}\n{part.rstrip()}\n" for part in parts)
    mail = "\n".join(header) + f"\n\n{bodies}--{boundary}--\n"
    (TARGET / f"{name}.eml").write_bytes(mail.replace("\n", "\r\n").encode("ascii"))


if __name__ == "__main__":
    main()
