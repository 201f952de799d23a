from __future__ import annotations

from pathlib import Path

from eventbrowser.documents import read
from eventbrowser.model.text import FileKind, Stated
from tests.documents.making import W, paragraph, word_file

LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'


def text_of(folder: Path, body: str, **parts: str) -> str:
    return read(word_file(folder / "release.docx", body, **parts)).text


def cell(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(paragraph(text) for text in paragraphs)}</w:tc>"


def test_paragraphs_items_and_rows_stand_in_their_order(tmp_path: Path) -> None:
    rows = (
        cell("09:00") + cell("Opening") + cell("Dr Faiza Ali"),
        cell("10:00") + cell("Panel 1", "Chair: Lars Holm"),
        cell("Venue:") + cell("Hall 3"),
    )
    table = f"<w:tbl>{''.join(f'<w:tr>{cells}</w:tr>' for cells in rows)}</w:tbl>"
    items = paragraph("Faiza", LISTED) + paragraph("Lars", LISTED)
    body = f"{paragraph('Rivers of trust')}{items}{table}{paragraph('End')}"
    assert text_of(tmp_path, body) == (
        "Rivers of trust\n\n- Faiza\n- Lars\n\n09:00 | Opening | Dr Faiza Ali\n10:00 | Panel 1\n\nChair: Lars Holm\n\n"
        "Venue: Hall 3\n\nEnd"
    )


def test_a_style_can_make_a_list(tmp_path: Path) -> None:
    styles = (
        f'<w:styles {W}><w:style w:styleId="Aufz"><w:name w:val="List Bullet"/></w:style>'
        f'<w:style w:styleId="Num"><w:name w:val="x"/><w:pPr>{LISTED}</w:pPr></w:style></w:styles>'
    )
    body = paragraph("Faiza", '<w:pStyle w:val="Aufz"/>') + paragraph("Lars", '<w:pStyle w:val="Num"/>')
    assert text_of(tmp_path, body, styles=styles) == "- Faiza\n- Lars"


def test_controls_links_and_accepted_changes_are_text(tmp_path: Path) -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = (
        f"<w:sdt><w:sdtContent>{paragraph('Press release')}</w:sdtContent></w:sdt>"
        f"<w:p>{run.format('Lahore')}<w:del><w:r><w:tab/><w:delText>, Multan</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run.format('Once ')}</w:moveFrom>"
        f"<w:ins>{run.format(', 15 May')}</w:ins><w:hyperlink>{run.format(' 2025')}</w:hyperlink>"
        f"<w:r><w:br/><w:t>Hall</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
    )
    assert text_of(tmp_path, body) == "Press release\n\nLahore, 15 May 2025\nHall\t3"


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('For immediate release')}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    choice = (
        f"<mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    assert (
        text_of(tmp_path, f"<w:p><w:r>{choice}</w:r><w:r><w:t>Lahore</w:t></w:r></w:p>")
        == "For immediate release\n\nLahore"
    )


def test_plausible_properties_are_told(tmp_path: Path) -> None:
    core = (
        "<dc:title>The rivers of the region</dc:title><dc:creator>Ayesha Khan</dc:creator>"
        "<dcterms:created>2025-05-15T09:30:00Z</dcterms:created>"
    )
    document = read(word_file(tmp_path / "a.docx", paragraph("Rivers"), core))
    assert document.kind is FileKind.DOCX
    assert document.says.headline == Stated("The rivers of the region", "document property title")
    assert document.says.author == Stated("Ayesha Khan", "document property author")
    assert document.says.published == Stated("2025-05-15", "document property created")


def test_a_file_s_name_is_not_taken_for_a_title(tmp_path: Path) -> None:
    core = "<dc:title>Press release final.docx</dc:title><dc:creator>python-docx</dc:creator>"
    says = read(word_file(tmp_path / "a.docx", paragraph("Rivers"), core)).says
    assert (says.headline, says.author) == (None, None)


def test_a_word_file_under_another_name_is_read(tmp_path: Path) -> None:
    made = word_file(tmp_path / "a.docx", paragraph("Seminar on rivers"))
    assert read(made.rename(tmp_path / "a.txt")).text == "Seminar on rivers"
