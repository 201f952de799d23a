"""Headline, byline, outlet, day, dateline and body, and the page around them."""

from __future__ import annotations

import pytest

from eventbrowser.model.text import SelfDescription, Stated
from tests.extraction.events import draft_of, layout_of, value, words

PROSE = (
    "The river gauges of three countries now speak to one another, a meeting of hydrologists was told, "
    "and nobody pays for it."
)
MORE = (
    "Two of the gauges had been out of order since the flood of 2022, an engineer said, and the third "
    "had never been built at all."
)

DATELINES = [
    ("ISLAMABAD, (Indus News - 18th Feb, 2025) ", "Islamabad", "Indus News", "2025-02-18"),
    ("LAHORE: ", "Lahore", None, None),
    ("DHAKA, Oct 7, 2023 (BNX) - ", "Dhaka", "BNX", "2023-10-07"),
    ("ALMATY. September 20. StepPress – ", "Almaty", "StepPress", None),
    ("KUALA LUMPUR, Aug 8 (Bintang) — ", "Kuala Lumpur", "Bintang", None),
    ("Thimphu, 7 May 2025 – ", "Thimphu", None, "2025-05-07"),
    ("ULAANBAATAR, 12 June 2024. ", "Ulaanbaatar", None, "2024-06-12"),
    ("SHANGHAI, Nov. 24 (Xinpress) -- ", "Shanghai", "Xinpress", None),
    ("Hanoi (VNX) – ", "Hanoi", "VNX", None),
    ("Islamabad, July 28, 2021 (PPX-OT):", "Islamabad", "PPX-OT", "2021-07-28"),
    ("Karachi, 20th December 2017: ", "Karachi", None, "2017-12-20"),
    ("MOSCOW/MINSK (Sputnews - 11th June, 2020) ", "Moscow", "Sputnews", "2020-06-11"),
    ("ISLAMABAD - ", "Islamabad", None, None),
]


@pytest.mark.parametrize(("head", "place", "agency", "day"), DATELINES)
def test_a_dateline_is_read_and_left_out_of_the_body(head, place, agency, day):
    text = f"Gauges speak across borders\n\n{head}{PROSE}\n{MORE}"
    layout = layout_of(text)
    assert layout.dateline is not None
    assert layout.dateline.span.of(text) == head
    assert (value(layout.dateline.place), value(layout.dateline.agency)) == (place, agency)
    assert str(value(layout.dateline.day)) == str(day)
    assert layout.body[0].of(text).startswith("The river gauges")


@pytest.mark.parametrize(
    "headline",
    ["KEEPING THE LIGHTS ON: 4th Conference on Grids", "Paris Agreement – ten years on", "Muscat conference ends"],
)
def test_a_headline_is_no_dateline(headline):
    layout = layout_of(f"{headline}\n\n{PROSE}\n{MORE}")
    assert value(layout.headline) == headline
    assert layout.dateline is None


HEADS = [
    ("Umer Khan Published April 29, 2025 | 09:20 PM\n", "Umer Khan", None, "2025-04-29"),
    ("By Rabia Ali | The Lahore Courier\nNovember 15, 2024\n", "Rabia Ali", "The Lahore Courier", "2024-11-15"),
    (
        "Our Staff Reporter\nPublished March 10, 2022\nThe Seaward Times\n",
        "Our Staff Reporter",
        "The Seaward Times",
        "2022-03-10",
    ),
    ("By Ruwan Silva\nThe Lantern, 31 August 2019\n", "Ruwan Silva", "The Lantern", "2019-08-31"),
    ("From Uche Okon, Abuja\n31st July 2025\n", "Uche Okon", None, "2025-07-31"),
    ("20.09.2024 14:36 | 1187 views\n", None, None, "2024-09-20"),
    ("Posted on 28 May 2021 in News & Events | 0 Comments\n", None, None, "2021-05-28"),
    ("Release time: 2025-04-27 09:41   Source: Diannan Academy   Clicks: 318\n", None, "Diannan Academy", "2025-04-27"),
    (
        "Staff Correspondent\nSun Aug 10, 2025 12:00 AM\nLast update on: Sun Aug 10, 2025 07:48 AM\n",
        "Staff Correspondent",
        None,
        "2025-08-10",
    ),
    ("Facebook Twitter WhatsApp Copy Link\nUpdated 23 Jun 2023 18:05 PST\n", None, None, "2023-06-23"),
]


@pytest.mark.parametrize(("head", "byline", "outlet", "day"), HEADS)
def test_what_stands_under_a_headline_is_told_apart(head, byline, outlet, day):
    layout = layout_of(f"Gauges speak across borders\n{head}\n{PROSE}\n{MORE}")
    assert value(layout.headline) == "Gauges speak across borders"
    assert (value(layout.byline), value(layout.outlet), str(value(layout.published))) == (byline, outlet, day)
    assert len(layout.body) == 1


@pytest.mark.parametrize(
    "over",
    [
        "OPINION\n",
        "Home >> News >> Exchange\n",
        "Salt Institute for Rivers\nMEDIA RELEASE — for immediate use\n\n",
        "The Bolan Gazette | Sunday, September 12, 2021\n",
        "EVENT\n\n",
    ],
)
def test_what_stands_over_a_headline_is_not_it(over):
    layout = layout_of(f"{over}Gauges speak across borders\n\n{PROSE}\n{MORE}")
    assert value(layout.headline) == "Gauges speak across borders"


def test_an_institute_alone_over_a_page_is_its_outlet():
    layout = layout_of(f"Salt Institute for Rivers\n\nGauges speak across borders\n\n{PROSE}\n{MORE}")
    assert value(layout.outlet) == "Salt Institute for Rivers"


TAILS = [
    "Recent Stories\nRupee gains six paisa\nTwo held near the bridge",
    "More Stories From Business\n-\nCement despatches up 4pc11 minutes ago",
    "READ ALSO: Tanker drivers suspend strike\nKindly share this story:",
    "Related Articles\nThree nabbed over scam",
    "Tags: #water #rivers\nRead also: Almaty metro to work until midnight",
    "— Bintang News",
    "BNX/MKD/1935hrs",
    "© 2025 The Chronicle",
    "Media contact: Deki Yangzom, Communications",
    "Pic by Dushan Perera: the podium",
    "Filed under: Rivers, Data | Tweet this | Print",
    "Published: Friday, October 31, 2025 17:22",
    "Compartir  Tweet  WhatsApp\nPróximos eventos: 5 sept. – Café",
    "--\nYou receive this e-mail because you are on the list.",
    "Top stories\nStorm leaves 3 dead\nComments\nPlease read our comment policy before posting.",
]


@pytest.mark.parametrize("tail", TAILS)
def test_the_tail_of_a_page_yields_nothing(tail):
    text = f"Gauges speak across borders\n\n{PROSE}\n\n{MORE}\n\n{tail}\n"
    body = layout_of(text).body
    assert body[-1].of(text).endswith("built at all.")


def test_an_article_goes_on_after_a_heading_that_only_looks_like_the_tail():
    text = f"Gauges speak across borders\n\n{PROSE}\n\nRelated issues\n\n{PROSE * 2}\n\n{MORE * 2}"
    assert layout_of(text).body[-1].of(text).endswith("built at all.")


def test_a_mail_gives_subject_and_day():
    text = (
        "From: Events <e@salt.example>\nTo: you\nDate: Mon, 3 Feb 2025 09:12:44 +0100\nSubject: Rivers, "
        f"11 February\n\n{PROSE}"
    )
    layout = layout_of(text)
    assert value(layout.headline) == "Rivers, 11 February"
    assert str(value(layout.published)) == "2025-02-03"


def test_what_a_file_states_of_itself_outweighs_the_page_and_needs_no_words():
    says = SelfDescription(
        headline=Stated("Gauges speak across borders", "og:title"),
        author=Stated("Rabia Ali", "meta author"),
        outlet=Stated("The Courier", "og:site_name"),
        published=Stated("2024-11-15T10:00:00Z", "json-ld datePublished"),
        url=Stated("https://courier.example/gauges", "canonical"),
        language=Stated("en", "html lang"),
    )
    text = f"Home\n\nGauges speak across borders\n\n{PROSE}\n{MORE}"
    article = draft_of(text, says).article
    assert words(article.headline, text) == "Gauges speak across borders"
    assert (value(article.author), article.author.span) == ("Rabia Ali", None)
    assert article.published.rule == "file/published"
    assert "json-ld datePublished" in article.published.reason
    assert (str(value(article.published)), value(article.url)) == ("2024-11-15", "https://courier.example/gauges")


def test_a_file_that_states_nonsense_is_not_believed():
    layout = layout_of(f"Gauges speak\n\n{PROSE}", SelfDescription(published=Stated("soon", "meta date")))
    assert layout.published is None


def test_the_language_is_told_from_its_small_words():
    assert value(draft_of(f"Gauges speak\n\n{PROSE} {MORE}").article.language) == "en"
    spanish = (
        "El agua de los ríos no es de nadie y por eso la conferencia de expertos en la ciudad de Quito trató "
        "sobre el uso que de ella se hace."
    )
    assert value(draft_of(f"Ríos\n\n{spanish}").article.language) == "es"


@pytest.mark.parametrize("line", ["WEBINAR RECAP", "Policy briefing", "Seminar summary", "Round tables | Archive"])
def test_a_section_line_is_no_headline(line):
    assert value(layout_of(f"{line}\nWho counts what melts\n\n{PROSE}\n{MORE}").headline) == "Who counts what melts"


def test_the_day_below_a_subtitle_keeps_the_subtitle_out_of_the_body():
    subtitle = "Engineers of three countries bring their gauges together for the first time since the flood."
    layout = layout_of(f"Gauges meet in Oslo\n{subtitle}\n7 May 2025 | News\n\n{PROSE}\n{MORE}")
    assert str(value(layout.published)) == "2025-05-07"
    assert layout.body[0].of(f"Gauges meet in Oslo\n{subtitle}\n7 May 2025 | News\n\n{PROSE}").startswith("The river")


@pytest.mark.parametrize(
    "over",
    [
        "Research  People  Publications  Events  Contact",
        "Inicio · Quiénes somos · Agenda · Publicaciones · Suscríbete",
        "Staff Mail | Student Portal | e-Learning | Library | Tenders | Vacancies",
        "News Sport Lifestyle Death Notices Podcasts E-Paper",
        "DE | EN     Login     Newsletter",
        "FISHERIES.GOV",
        "DRIFT Events",
        "Back",
        "DRIFT – Drava Institute for Trade",
    ],
)
def test_what_a_site_puts_over_its_pages_is_no_headline_and_no_section(over):
    headline = "Who owns the river? Notes from our spring seminar"
    body = "The Drava Institute for Trade held a seminar on river rights in Maribor on 9 February 2024. " * 2
    draft = draft_of(f"{over}\n\n{headline}\n\n{body}")
    assert value(draft.article.headline) == headline
    assert len(draft.events) == 1


@pytest.mark.parametrize(
    "line",
    [
        "First Published: Sep 05 2025 | 11:47 AM",
        "Date posted: September 5, 2025",
        "NEWS  |  5 September 2025  |  Text: Ana Reis",
        "AGENDA » SEMINARIOS                   Publicado: 5 de septiembre de 2025",
    ],
)
def test_the_day_of_publication_is_found_among_other_cells(line):
    draft = draft_of(f"{line}\n\nWhat the tide brings\n\n{PROSE}\n\n{MORE}")
    assert draft.article.published is not None
    assert draft.article.published.value.isoformat() == "2025-09-05"
