from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from eventbrowser.documents import read
from eventbrowser.model.text import Document, FileKind, Stated
from tests.documents.making import column, pdf

LEFT = [
    "The seminar on the rivers of the region was",
    "opened in Lahore by the director of the centre,",
    "who asked the ministers to open their registers",
    "before the gauges are silted up for good, as",
    "had happened to those of the upper valley.",
]
RIGHT = [
    "Other speakers wanted a hot line between the",
    "dams, and one of them offered to pay for the",
    "telephone herself. It was not clear at the end",
    "whether any of the ministers had heard what",
    "she had said, since they had left for lunch.",
]


def read_pdf(folder: Path, data: bytes) -> Document:
    path = folder / "report.pdf"
    path.write_bytes(data)
    return read(path)


def lines_of(*columns: Sequence[tuple[float, float, str]]) -> list[tuple[float, float, str]]:
    return [line for lines in columns for line in lines]


def test_lines_are_joined_to_paragraphs(tmp_path: Path) -> None:
    first, second = column(50, 500, LEFT), column(50, 420, RIGHT)
    document = read_pdf(tmp_path, pdf([lines_of(column(50, 540, ["Rivers of trust"]), first, second)]))
    assert document.kind is FileKind.PDF
    assert document.text == f"Rivers of trust\n\n{' '.join(LEFT)}\n\n{' '.join(RIGHT)}"


def test_an_indented_first_line_begins_a_paragraph(tmp_path: Path) -> None:
    lines = [
        *column(50, 500, LEFT[:3]),
        (62.0, 464.0, "had happened to the gauges of the valley"),
        (50.0, 452.0, "above."),
    ]
    expected = f"{' '.join(LEFT[:3])}\n\nhad happened to the gauges of the valley above."
    assert read_pdf(tmp_path, pdf([lines])).text == expected


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    across = [line for pair in zip(column(30, 500, LEFT), column(230, 500, RIGHT), strict=True) for line in pair]
    down = lines_of(column(30, 500, LEFT), column(230, 500, RIGHT))
    for order in (across, down, [*reversed(across)]):
        text = read_pdf(tmp_path, pdf([order], size=8)).text
        assert text == f"{' '.join(LEFT)}\n\n{' '.join(RIGHT)}"


def test_a_page_drawn_from_below_is_read_from_above(tmp_path: Path) -> None:
    assert read_pdf(tmp_path, pdf([[*reversed(column(50, 500, LEFT))]])).text == " ".join(LEFT)


def test_tables_stay_lines(tmp_path: Path) -> None:
    rows = [(50.0, 500.0, "09:00"), (130.0, 500.0, "Opening"), (50.0, 488.0, "10:30"), (130.0, 488.0, "First panel")]
    assert read_pdf(tmp_path, pdf([rows])).text == "09:00 | Opening\n\n10:30 | First panel"


def test_list_items_are_marked(tmp_path: Path) -> None:
    lines = column(50, 500, ["The ministers agreed on", "• a common register", "• one telephone", "– no deadline"])
    assert read_pdf(tmp_path, pdf([lines])).text == (
        "The ministers agreed on\n\n- a common register\n- one telephone\n- no deadline"
    )


def test_dashes_and_numbers_within_a_sentence_are_no_list(tmp_path: Path) -> None:
    lines = [
        "The talks with the ministers were held on May",
        "14. The telephone is to ring from then on, with",
        "- so they say - no delay at all.",
    ]
    assert read_pdf(tmp_path, pdf([column(50, 500, lines)])).text == " ".join(lines)


def test_divided_words_are_whole_again_and_compounds_keep_their_hyphen(tmp_path: Path) -> None:
    lines = [
        "The speakers met the represen-",
        "tatives of Pakistan and the non-",
        "traditional security of Pakistan-",
        "Russia ties, with long-",
        "term sit-ins by the low-",
        "lying villages.",
    ]
    assert read_pdf(tmp_path, pdf([column(50, 500, lines)])).text == (
        "The speakers met the representatives of Pakistan and the non-traditional security of Pakistan-Russia ties, "
        "with long-term sit-ins by the low-lying villages."
    )


def test_running_heads_and_page_numbers_are_left_out(tmp_path: Path) -> None:
    pages = [
        lines_of([(150.0, 580.0, f"Annual report {number}")], column(50, 500, lines), [(200.0, 20.0, f"- {number} -")])
        for number, lines in enumerate([LEFT, RIGHT], 1)
    ]
    assert read_pdf(tmp_path, pdf(pages)).text == f"{' '.join(LEFT)}\n\n{' '.join(RIGHT)}"


def test_a_sentence_goes_on_over_the_page(tmp_path: Path) -> None:
    text = read_pdf(tmp_path, pdf([column(50, 500, LEFT[:3]), column(50, 500, LEFT[3:])])).text
    assert text == " ".join(LEFT)


def test_what_a_browser_prints_around_a_page_gives_its_address(tmp_path: Path) -> None:
    head, foot = (30.0, 585.0, "5/15/25, 11:50 PM  Rivers of trust"), (30.0, 15.0, "https://gazette.example/rivers 1/1")
    document = read_pdf(tmp_path, pdf([lines_of([head], column(50, 500, LEFT), [foot])]))
    assert document.text == " ".join(LEFT)
    assert document.says.url == Stated("https://gazette.example/rivers", "page foot")


def test_plausible_properties_are_told(tmp_path: Path) -> None:
    info = "/Title (The rivers of the region) /Author (Ayesha Khan) /CreationDate (D:20250515120000+05'00')"
    says = read_pdf(tmp_path, pdf([column(50, 500, LEFT)], info=info)).says
    assert says.headline == Stated("The rivers of the region", "document property title")
    assert says.author == Stated("Ayesha Khan", "document property author")
    assert says.published == Stated("2025-05-15", "document property created")


def test_what_programs_write_into_properties_is_not_believed(tmp_path: Path) -> None:
    info = "/Title (Microsoft Word - final_v2.docx) /Author (user) /Producer (Skia/PDF m120) /CreationDate (D:20250515)"
    says = read_pdf(tmp_path, pdf([column(50, 500, LEFT)], info=info)).says
    assert (says.headline, says.author, says.published) == (None, None, None)
    other = "/Title (Budget of the year before last) /CreationDate (D:20251399)"
    says = read_pdf(tmp_path, pdf([column(50, 500, LEFT)], info=other)).says
    assert (says.headline, says.published) == (None, None)


def test_a_pdf_named_txt_is_read_as_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"\r\n" + pdf([column(50, 500, LEFT)]))
    assert (read(path).kind, read(path).text) == (FileKind.PDF, " ".join(LEFT))
