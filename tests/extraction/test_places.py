"""Where an event is held."""

from __future__ import annotations

import pytest

from eventbrowser.model.draft import Mode
from tests.extraction.events import event_of, value, words

SAID = " Dr Lina Farah, the keynote speaker, said that rivers belong to nobody and that data should be shared by all."

CASES = [
    ("CEBU CITY – A seminar on water was held here on Tuesday.", "Cebu City", "Philippines", "CEBU CITY"),
    (
        "A seminar on water was held in the Colombian capital on Tuesday.",
        "Bogotá",
        "Colombia",
        "Colombian capital",
    ),
    ("A seminar on water was held at the Peace Hall in Hiroshima City.", "Hiroshima", "Japan", "Hiroshima"),
    (
        "A seminar on water was held in Oslo at 3 PM Tbilisi time by the Clark-Fox Forum.",
        "Oslo",
        "Norway",
        "Oslo",
    ),
    ("A seminar on water was held in Lahore on Tuesday.", "Lahore", "Pakistan", "Lahore"),
    ("LAHORE: A seminar on water was held here on Tuesday.", "Lahore", "Pakistan", "LAHORE"),
    ("KUALA LUMPUR, Aug 8 (BX) — A seminar on water was held here.", "Kuala Lumpur", "Malaysia", "KUALA LUMPUR"),
    ("A seminar on water was held at the Salt Institute, New Delhi, on Tuesday.", "New Delhi", "India", "New Delhi"),
    ("A seminar on water was held at Margala Hotel, Islamabad.", "Islamabad", "Pakistan", "Islamabad"),
    ("A seminar on water was held at the University of Galway on Friday.", "Galway", "Ireland", "Galway"),
    (
        "A seminar in the capital was told yesterday that Bangladesh and Bangladeshi rivers matter.",
        "Dhaka",
        "Bangladesh",
        "in the capital",
    ),
    (
        "A seminar on water was held in Istanbul, while others met in Ankara last year.",
        "Istanbul",
        "Türkiye",
        "Istanbul",
    ),
    ("A seminar on water was held at the Forum last month in Ottawa.", "Ottawa", "Canada", "Ottawa"),
    (
        "The Salt Foundation for Peace and Development, Kathmandu successfully organized a seminar.",
        "Kathmandu",
        "Nepal",
        "Kathmandu",
    ),
    (
        "The annual lecture of the Salt Institute of Rivers (SIR) Lagos will be held on Thursday.",
        "Lagos",
        "Nigeria",
        "Lagos",
    ),
    ("A seminar on water was held at SIRA Mumbai on Monday.", "Mumbai", "India", "Mumbai"),
    (
        "The seminar, titled “Rivers and Law“, took place on Büyükada, Istanbul, on Monday.",
        "Istanbul",
        "Türkiye",
        "Istanbul",
    ),
    ("A seminar on water was held at a Nairobi hotel.", "Nairobi", "Kenya", "Nairobi"),
    (
        "A seminar on water opened in the bustling city of Islamabad. Guests came from Egypt, Hong Kong, Malaysia.",
        "Islamabad",
        "Pakistan",
        "Islamabad",
    ),
]


@pytest.mark.parametrize(("lead", "city", "country", "proof"), CASES)
def test_the_city_is_told_from_its_words(lead, city, country, proof):
    text = f"Experts say rivers matter\n\n{lead}{SAID}"
    event = event_of(text)
    assert (value(event.city), value(event.country)) == (city, country)
    assert words(event.city, text) == proof


@pytest.mark.parametrize(
    "lead",
    [
        (
            "A seminar on water was held on Tuesday. Prof. Muni, a Fellow at the Institute for Defence Studies, "
            "New Delhi, spoke at it."
        ),
        "A webinar on water was held on Zoom on Tuesday by the Observatorio del Sur (Quito).",
        "A seminar on the siege of Aleppo was held on Tuesday. The next edition will be held in Mombasa.",
        "A seminar titled “Aggression on Gaza” was held on Tuesday.",
        "A seminar on water was held on Tuesday. It was sponsored by the Consulate General of Japan in Toronto.",
        "A seminar on water was held on Tuesday. Ms Vik, a Fellow at the University of Toronto, moderated the seminar.",
        "A seminar on water was held on Monday. Guests spoke of the summit, which will be held in November in Baku.",
        "A seminar on water was held. Mr Karim, MP, Dhaka-11, graced the seminar.",
        "A seminar on water was held by the International Salt Group, an organisation in Brussels.",
        "A seminar on water was held at NIIX on Victoria Island on Tuesday.",
    ],
)
def test_other_cities_are_not_the_event_s(lead):
    assert event_of(f"Experts say rivers matter\n\n{lead}{SAID}").city is None


def test_a_city_of_several_countries_is_the_one_of_the_country_spoken_of():
    indian = (
        "Rivers\n\nA seminar on water was held in Hyderabad on Tuesday. Indian experts said that India "
        f"and Indian farmers need it.{SAID}"
    )
    pakistani = (
        "Rivers\n\nA seminar on water was held in Hyderabad on Tuesday. Experts said that Pakistan and "
        f"Sindh need it.{SAID}"
    )
    assert value(event_of(indian).country) == "India"
    assert value(event_of(pakistani).country) == "Pakistan"


MODES = [
    ("A seminar on water was held in Lahore.", Mode.IN_PERSON),
    ("A webinar on water was organised by the Salt Institute.", Mode.ONLINE),
    ("A seminar on water was held through video conference by the Salt Institute.", Mode.ONLINE),
    ("A hybrid seminar on water was held in Lahore.", Mode.HYBRID),
    ("A seminar on water was held in Lahore, in person and online.", Mode.HYBRID),
    ("A seminar on water was held in Lahore. Jon Vik joined from Oslo through video link.", Mode.HYBRID),
    ("A seminar on water was held in Lahore. There was no hybrid option.", Mode.IN_PERSON),
]


@pytest.mark.parametrize(("lead", "mode"), MODES)
def test_how_people_met_is_told(lead, mode):
    assert value(event_of(f"Experts say rivers matter\n\n{lead}{SAID}").mode) is mode


VENUES = [
    ("A seminar on water was held at Allama Iqbal Hall in Lahore.", "Allama Iqbal Hall"),
    (
        "The conference concluded on Tuesday at the Oman Convention and Exhibition Centre.",
        "Oman Convention and Exhibition Centre",
    ),
    ("A dialogue on water was held at CIRDAP auditorium.", "CIRDAP auditorium"),
    ("A seminar on water was held at the Jatiya Press Club.", "Jatiya Press Club"),
    ("A seminar was held in Lahore and heard a professor at Kazan University.", None),
]


@pytest.mark.parametrize(("lead", "venue"), VENUES)
def test_the_building_is_read(lead, venue):
    assert value(event_of(f"Experts say rivers matter\n\n{lead}{SAID}").venue) == venue


def test_a_venue_label_gives_building_and_city():
    text = (
        "Rivers\n\nDate: 3 May 2024\nVenue: Salón Bello, Av. Providencia 2210, Santiago, "
        "Chile\nSpeakers:\nLina Farah, Fellow\n"
    )
    event = event_of(text)
    assert (value(event.venue), value(event.city), value(event.country)) == ("Salón Bello", "Santiago", "Chile")


def test_a_city_before_the_event_in_a_headline_in_capitals_is_its_place():
    text = f"Abu Dhabi Conference to Address River Threats\n\nRivers will be discussed at a conference next week.{SAID}"
    assert value(event_of(text).city) == "Abu Dhabi"


@pytest.mark.parametrize(
    "lead",
    [
        "The Salt House, in partnership with the Institute of Baku, held a seminar on water on Tuesday.",
        "The Salt House held a seminar on the results of the Third River Conference, which took place in Ufa in May.",
    ],
)
def test_the_city_of_a_helper_or_of_an_earlier_meeting_is_not_the_event_s(lead: str) -> None:
    assert event_of("Water seminar\n\n" + lead + SAID).city is None
