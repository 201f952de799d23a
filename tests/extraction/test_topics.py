"""What an event is about."""

from __future__ import annotations

from eventbrowser.topics import load
from tests.extraction.events import event_of

SLUGS = (
    "diplomacy, bilateral-relations, regional-cooperation, multilateralism, great-power-competition, "
    "defence, nuclear, terrorism, maritime, "
    "cyber, non-traditional-security, conflict-and-peace, trade, investment-and-finance, connectivity, "
    "development, energy, climate, water, "
    "food-and-agriculture, disasters, artificial-intelligence, technology, space, "
    "democracy-and-elections, human-rights, rule-of-law, "
    "public-policy, media-and-information, education, health, gender, youth, migration, "
    "culture-and-heritage, religion-and-society, labour"
)


def topics_of(text: str) -> list[str]:
    return [topic.value for topic in event_of(text).topics]


def test_the_list_is_whole_and_each_group_stands_together():
    topics = load()
    assert {topic.slug for topic in topics} == set(SLUGS.split(", "))
    groups = [topic.group for topic in topics]
    assert len(dict.fromkeys(groups)) == sum(one != other for one, other in zip(groups, [None, *groups], strict=False))


def test_the_title_s_words_weigh_most():
    text = (
        "Experts say rivers matter\n\nThe Salt Institute held a seminar titled “Nuclear Deterrence and Arms "
        "Control”. Dr Lina Farah said that "
        "warheads are many and treaties few. Students of the university and journalists listened."
    )
    assert topics_of(text)[0] == "nuclear"


def test_names_of_bodies_say_little():
    text = (
        "Meeting at the school\n\nThe School of Health and Education and the Institute of Maritime Affairs "
        "held a seminar on tariffs. "
        "Exporters and customs officials said that trade with neighbours needs lower tariffs and fewer customs posts."
    )
    assert topics_of(text)[0] == "trade"
    assert "health" not in topics_of(text)


def test_two_countries_joined_are_bilateral_relations():
    text = (
        "CAPX Hosts Seminar 'Pakistan-Russia Cooperation'\n\nA seminar titled “Pakistan-Russia Cooperation” "
        "was held here by the Salt Institute. "
        "Dr Lina Farah said that both countries gain from bilateral ties."
    )
    assert topics_of(text)[0] == "bilateral-relations"


def test_each_topic_tells_the_words_that_caused_it():
    text = (
        "Rivers\n\nThe Salt Institute held a seminar on water. Dr Lina Farah said that groundwater and "
        "irrigation come first."
    )
    topic = event_of(text).topics[0]
    assert topic.value == "water"
    assert "“groundwater”" in topic.reason
    assert topic.span.of(text) in topic.reason


def test_there_are_never_more_than_six():
    everything = " ".join(SLUGS.replace(",", "").replace("-", " ").split())
    text = (
        "All of it\n\nThe Salt Institute held a seminar on everything. Dr Lina Farah spoke of "
        f"{everything} and nothing else."
    )
    assert 1 <= len(topics_of(text)) <= 6


def test_the_people_of_an_event_are_not_its_topic():
    text = (
        "Rivers belong to nobody\n\nA seminar on river basins and dams was held by the Salt Institute. "
        "Students, scholars, "
        "a journalist, a lawyer and the ambassador attended. Dr Lina Farah said that water is everyone's."
    )
    assert [found.value for found in event_of(text).topics] == ["water"]


def test_a_topic_that_readers_name_readily_needs_fewer_words_than_one_they_keep_for_its_own_texts():
    text = (
        "Orchards of the valley\n\nThe Salt Institute held a seminar on fruit growing. Dr Lina Farah said that farmers "
        "come first, and that {} and {} matter too."
    )
    assert "climate" in topics_of(text.format("climate change", "emissions"))
    assert "maritime" not in topics_of(text.format("ports", "the coast"))
