"""Where a column is cut."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from eventbrowser.export.layout import balanced
from eventbrowser.export.paging import Band, Slice, Stretch, paginate


def lines(*keeps: bool) -> list[Band]:
    return [Band(Stretch(number * 10, number * 10 + 8), keep) for number, keep in enumerate(keeps)]


def test_a_heading_goes_with_its_text():
    first, second = paginate(lines(False, False, True, False), 30)
    assert first == (Slice(Stretch(0, 18), 0),)
    assert second == (Slice(Stretch(20, 38), 0),)


def test_a_chain_longer_than_a_page_is_cut_all_the_same():
    assert len(paginate(lines(*[True] * 10), 28)) == 4


def test_the_head_of_a_table_is_shown_again_and_takes_its_room():
    head = Stretch(0, 10)
    rows = [Band(head, keep=True), *(Band(Stretch(top, top + 10), header=head) for top in range(10, 60, 10))]
    assert paginate(rows, 30) == [
        (Slice(Stretch(0, 30), 0),),
        (Slice(head, 0), Slice(Stretch(30, 50), 10)),
        (Slice(head, 0), Slice(Stretch(50, 60), 10)),
    ]


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(0, 20), st.booleans()), min_size=1), st.integers(20, 200))
def test_every_line_is_on_one_page_and_pages_are_full_at_most(shape, height):
    bands, top = [], 0
    for tall, gap, keep in shape:
        bands.append(Band(Stretch(top, top + tall), keep))
        top += tall + gap
    cut = [page[0].place for page in paginate(bands, height)]
    held = [
        [band for band in bands if piece.top <= band.place.top and band.place.bottom <= piece.bottom] for piece in cut
    ]
    assert [band for page in held for band in page] == bands
    assert all(piece.height <= height or len(page) == 1 for piece, page in zip(cut, held, strict=True))
    for page, after in pairwise(held):
        kept_whole = all(band.keep for band in page)
        assert not page[-1].keep or kept_whole, "cut between lines that belong together, though it need not be"
        assert after


def test_a_titles_lines_are_alike():
    assert balanced("Pakistan-Russia Cooperation in Non-Traditional Security", 46, len) == [
        "Pakistan-Russia Cooperation",
        "in Non-Traditional Security",
    ]
    assert balanced("Short", 46, len) == ["Short"]
