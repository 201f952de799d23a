from __future__ import annotations

from pathlib import Path

from eventbrowser.documents import read
from eventbrowser.model.text import Document, FileKind, Stated


def read_markdown(folder: Path, text: str) -> Document:
    path = folder / "note.md"
    path.write_text(text, "utf-8")
    return read(path)


def test_marks_are_taken_off_and_lines_kept(tmp_path: Path) -> None:
    text = """# Rivers *of trust* #

By **Ayesha Khan**, [The Gazette](https://gazette.example/a_(b)) ![logo](logo.png)
Venue: `Hall 3`

Speakers
--------
* __Dr Faiza Ali__, Director[^1]
+ Lars_Holm_Larsen \\*
1. [ ] Xu Jianing &amp; team

| Time | Session |
|:-----|---------|
| 09:00 | Opening |

> “We measure trust,” she said.

<!-- draft --><div>Done</div> ~~not~~

***
[^1]: since 2020
[ref]: https://gazette.example
"""
    document = read_markdown(tmp_path, text)
    assert document.kind is FileKind.MARKDOWN
    assert document.text == (
        "Rivers of trust\n\nBy Ayesha Khan, The Gazette\nVenue: Hall 3\n\nSpeakers\n\n- Dr Faiza Ali, Director\n"
        "- Lars_Holm_Larsen *\n- Xu Jianing & team\n\nTime | Session\n09:00 | Opening\n\n“We measure trust,” she said."
        "\n\nDone not"
    )


def test_wrapped_paragraphs_are_whole_again(tmp_path: Path) -> None:
    text = (
        "The seminar on the rivers of the region was opened in Lahore by the director\n"
        "of the centre, who asked the ministers to open their registers before the\n"
        "gauges are silted up for good.\nVenue: Hall 3\n"
    )
    assert read_markdown(tmp_path, text).text.split("\n")[1:] == ["Venue: Hall 3"]


def test_front_matter_is_what_the_file_says(tmp_path: Path) -> None:
    front = (
        '---\ntitle: "Rivers: of trust"\nauthor:\n  - "[[Ayesha Khan]]"\n  - Bilal Shah\nsource: https://gazette.example/x\n'
        "site: The Gazette\npublished: 2025-05-15T08:00\nlanguage: en-GB\ntags: [water]\n---\n"
    )
    document = read_markdown(tmp_path, f"{front}The seminar was held in Lahore.")
    assert document.text == "Rivers: of trust\n\nThe seminar was held in Lahore."
    assert document.says.headline == Stated("Rivers: of trust", "front matter title")
    assert document.says.author == Stated("Ayesha Khan, Bilal Shah", "front matter author")
    assert document.says.url == Stated("https://gazette.example/x", "front matter source")
    assert document.says.outlet == Stated("The Gazette", "front matter site")
    assert document.says.published == Stated("2025-05-15", "front matter published")
    assert document.says.language == Stated("en", "front matter language")


def test_a_ruler_at_the_top_is_no_front_matter(tmp_path: Path) -> None:
    assert read_markdown(tmp_path, "---\nThe seminar was held in Lahore.").text == "The seminar was held in Lahore."
