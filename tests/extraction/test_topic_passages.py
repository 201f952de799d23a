"""What short passages are about: the topics that a librarian would give, and no others."""

from __future__ import annotations

import pytest

from tests.extraction.events import event_of

ABOUT = {
    "diplomacy": (
        "Envoys recall forty years of quiet diplomacy\n\nThe Salt Institute held a lecture on the practice of "
        "diplomacy. Retired diplomats told how negotiators had kept a back channel open, and how the foreign "
        "ministry drew up its foreign policy afterwards.",
        {"diplomacy"},
    ),
    "bilateral-relations": (
        "Norway-Ghana friendship marked\n\nA seminar on Norway-Ghana relations was held by the Fjord Forum. "
        "Speakers said that bilateral ties are cordial, and that both countries gain from people-to-people "
        "contacts.",
        {"bilateral-relations"},
    ),
    "regional-cooperation": (
        "Neighbours ask for one timetable\n\nThe Caspian Forum held a conference on regional cooperation. "
        "Delegates of five countries of the region said that ASEAN and the African Union show how regional "
        "integration can grow from small things.",
        {"regional-cooperation"},
    ),
    "multilateralism": (
        "Does the veto have a future?\n\nA panel discussion on United Nations reform was held in Geneva. Panelists"
        " said that multilateralism needs a larger Security Council, and that the Global South wants a voice in "
        "the Bretton Woods institutions.",
        {"multilateralism"},
    ),
    "great-power-competition": (
        "Small states in a cold wind\n\nThe Harbour Institute held a webinar on great-power competition. Scholars "
        "said that the rivalry of Washington and Beijing forces others into bloc politics, and that the balance of"
        " power shifts.",
        {"great-power-competition"},
    ),
    "defence": (
        "Lessons of a winter exercise\n\nA seminar on defence planning was held by the Nordic Council for "
        "Readiness. Officers said that conscription and artillery stocks decide whether the armed forces can hold "
        "out, and that the army lacks ammunition.",
        {"defence"},
    ),
    "nuclear": (
        "Who counts the warheads?\n\nThe Lake Centre held a seminar on nuclear disarmament. Experts said that the "
        "NPT review will fail without inspectors, and that a ban on nuclear tests must come first.",
        {"nuclear"},
    ),
    "terrorism": (
        "What draws boys to the camps\n\nA workshop on violent extremism was held by the Dune Foundation. "
        "Researchers said that counter-terrorism by soldiers alone breeds radicalisation, and that former "
        "militants should be heard.",
        {"terrorism"},
    ),
    "maritime": (
        "Watching the strait\n\nThe Coast Centre held a seminar on maritime security. Admirals and shipowners said"
        " that sea lanes are crowded, that coast guards lack vessels, and that piracy returns.",
        {"maritime"},
    ),
    "cyber": (
        "The thief in the inbox\n\nA conference on cybersecurity was held by the Byte Forum. Speakers said that "
        "ransomware and phishing cost hospitals millions, and that each data breach begins with a password.",
        {"cyber"},
    ),
    "non-traditional-security": (
        "Threats without uniforms\n\nThe Delta Institute held a roundtable on non-traditional security. Speakers "
        "named drug trafficking, money laundering and human trafficking, and said that transnational crime knows "
        "no checkpoint.",
        {"non-traditional-security"},
    ),
    "conflict-and-peace": (
        "After the guns\n\nA seminar on peacebuilding was held by the Hill Foundation. Elders said that the "
        "ceasefire holds where reconciliation began in the villages, and that the peace agreement forgot them.",
        {"conflict-and-peace"},
    ),
    "trade": (
        "Forms that cost more than the freight\n\nThe Chamber Forum held a conference on trade facilitation. "
        "Exporters said that customs clearance takes nine days, and that tariffs on spare parts ought to fall.",
        {"trade"},
    ),
    "investment-and-finance": (
        "Borrowing against tomorrow\n\nA seminar on public debt was held by the Ledger Institute. Economists said "
        "that sovereign bonds are dear, that the central bank fights inflation alone, and that investors wait.",
        {"investment-and-finance"},
    ),
    "connectivity": (
        "A railway looks for its bridge\n\nThe Steppe Forum held a conference on transport corridors. Speakers "
        "said that connectivity is more than railways: landlocked countries need dry ports and one consignment "
        "note.",
        {"connectivity"},
    ),
    "development": (
        "Counting the poor anew\n\nA workshop on poverty reduction was held by the Maize Foundation. Speakers said"
        " that the Sustainable Development Goals slip away where livelihoods hang on one season, and that "
        "inequality grows.",
        {"development"},
    ),
    "labour": (
        "Nine hours, seven days\n\nThe Loom Centre held a roundtable on labour rights. Trade unions said that "
        "garment workers earn less than the minimum wage, and that collective bargaining is a word on paper.",
        {"labour"},
    ),
    "energy": (
        "The grid that sleeps at noon\n\nA seminar on renewable energy was held by the Volt Institute. Engineers "
        "said that solar power overflows at midday while load shedding returns at night, and that electricity must"
        " be stored.",
        {"energy"},
    ),
    "climate": (
        "Degrees of neglect\n\nThe Glacier Forum held a conference on climate change. Scientists said that "
        "greenhouse gas emissions rise while adaptation waits, and that heatwaves are only a beginning.",
        {"climate"},
    ),
    "water": (
        "A river is not a pipe\n\nA seminar on water management was held by the Basin Institute. Hydrologists said"
        " that groundwater sinks, that canals leak, and that upstream and downstream must measure alike.",
        {"water"},
    ),
    "food-and-agriculture": (
        "Seed, salt and patience\n\nThe Paddy Centre held a workshop on food security. Farmers said that rice "
        "suffers from late fertiliser, and agronomists that smallholders know their soil.",
        {"food-and-agriculture"},
    ),
    "disasters": (
        "Sirens that nobody hears\n\nA workshop on disaster preparedness was held by the Quake Council. Rescue "
        "workers said that early warning saves lives only where evacuation was practised before the earthquake.",
        {"disasters"},
    ),
    "artificial-intelligence": (
        "Whose judgement is it?\n\nThe Turing Forum held a lecture on artificial intelligence. The professor said "
        "that machine learning repeats what it was fed, and that algorithms need somebody who answers for them.",
        {"artificial-intelligence"},
    ),
    "technology": (
        "Chips before ships\n\nA conference on emerging technologies was held by the Quantum Institute. Speakers "
        "said that semiconductors decide who leads, that 5G is unfinished, and that digital infrastructure is old.",
        {"technology"},
    ),
    "space": (
        "Room above the clouds\n\nThe Orbit Society held a seminar on space policy. Speakers said that satellites "
        "grow old, that space debris threatens each rocket, and that outer space needs rules.",
        {"space"},
    ),
    "democracy-and-elections": (
        "Who guards the ballot?\n\nA seminar on electoral reform was held by the Ballot Foundation. Observers said"
        " that voters trust polling stations more than political parties, and that elections are won in the "
        "register.",
        {"democracy-and-elections"},
    ),
    "human-rights": (
        "Names on a wall\n\nThe Candle Centre held a conference on human rights. Families spoke of enforced "
        "disappearances and torture, and asked why political prisoners have no lawyer.",
        {"human-rights"},
    ),
    "rule-of-law": (
        "Justice at a distance\n\nA symposium on judicial independence was held by the Gavel Institute. Jurists "
        "said that the rule of law begins in the lowest court, and that corruption starts with an unpaid clerk.",
        {"rule-of-law"},
    ),
    "public-policy": (
        "Plans that stay on shelves\n\nThe Ink Institute held a workshop on public policy. Civil servants said "
        "that policymaking without evidence fails, and that service delivery is where governance shows.",
        {"public-policy"},
    ),
    "media-and-information": (
        "The rumour was faster\n\nA workshop on disinformation was held by the Press Foundation of Bel. Reporters "
        "said that fact-checking comes late, that newsrooms shrink, and that social media pays for noise.",
        {"media-and-information"},
    ),
    "education": (
        "Thirty desks, ninety children\n\nThe Chalk Forum held a seminar on primary education. Teachers said that "
        "the curriculum changes faster than the textbooks, and that literacy begins in the mother tongue.",
        {"education"},
    ),
    "health": (
        "The clinic at the end of the road\n\nA conference on public health was held by the Fever Institute. "
        "Doctors said that vaccination slows, that measles returns, and that hospitals lose their nurses.",
        {"health"},
    ),
    "gender": (
        "Half of the table\n\nThe Loom Foundation held a dialogue on gender equality. Speakers said that women "
        "lead where they are counted, and that domestic violence and child marriage are not private matters.",
        {"gender"},
    ),
    "youth": (
        "Nobody asked the young\n\nA conference on youth participation was held by the Spring Council. Young "
        "people said that adolescents are spoken of rather than with, and that every youth council has a grey "
        "chairman.",
        {"youth"},
    ),
    "migration": (
        "The road back\n\nThe Ferry Centre held a roundtable on migration. Speakers said that refugees wait for "
        "years, that asylum is a lottery, and that returnees find their houses sold.",
        {"migration"},
    ),
    "culture-and-heritage": (
        "What the flood left of the murals\n\nA lecture on cultural heritage was held by the Lantern Society. "
        "Archaeologists and museum people said that monuments decay for want of masons, and that manuscripts lie "
        "in damp boxes.",
        {"culture-and-heritage"},
    ),
    "religion-and-society": (
        "Four prayers in one hall\n\nThe Well Foundation held an interfaith dialogue. Imams, bishops and monks "
        "said that religious harmony is made by neighbours, and that blasphemy is a word used by landlords.",
        {"religion-and-society"},
    ),
    "women who work abroad": (
        "Maids without papers\n\nA seminar on women migrant workers was held by the Ferry Centre. Speakers said "
        "that migrant women send home remittances and get no wages for months, that gender counts at each border, "
        "and that labour migration has a price.",
        {"migration", "labour", "gender"},
    ),
    "water between states": (
        "Four gauges, one river\n\nThe Basin Institute held a conference on transboundary water and regional "
        "cooperation. Hydrologists of four countries of the region said that river data belong to all, and that "
        "glaciers shrink as global warming goes on: climate change does not wait for treaties.",
        {"water", "regional-cooperation", "climate"},
    ),
    "machines at war": (
        "Drones that choose\n\nA seminar on artificial intelligence in warfare was held by the Sabre Institute. "
        "Speakers said that autonomous weapons outrun military doctrine, and that AI tempts the armed forces of "
        "every country.",
        {"artificial-intelligence", "defence"},
    ),
    "money for the green turn": (
        "Who pays for the sun?\n\nThe Volt Institute held a webinar on financing the energy transition. Bankers "
        "said that investors want guarantees, that climate finance is late, and that solar and wind power need "
        "cheap loans as long as carbon emissions cost nothing. Net zero, they said, is a bill for climate change.",
        {"energy", "investment-and-finance", "climate"},
    ),
    "american spelling": (
        "Fair pay in the mills\n\nThe Loom Center held a workshop on labor rights. Labor unions said that the "
        "organization of workers is feared, and that the labor market needs laws.",
        {"labour"},
    ),
}


def topics_of(text: str) -> set[str]:
    return {topic.value for topic in event_of(text).topics}


@pytest.mark.parametrize("subject", ABOUT)
def test_a_passage_has_its_topics_and_no_others(subject):
    text, expected = ABOUT[subject]
    assert topics_of(text) == expected


RIVERS = "Speakers said that the river carries less water each year and that hydrologists had warned of it."
NOT_ABOUT = {
    "defence: an institute's name": (
        "The Institute of Strategic and Defence Studies held a seminar on rivers. " + RIVERS,
        "defence",
    ),
    "climate: a minister's post": (
        "A seminar on rivers was held by the Salt Institute. Dr Omar Haddad, Minister of Climate Change, said that"
        " the river carries less water each year.",
        "climate",
    ),
    "trade: a union's name": (
        "A seminar on rivers was held by the Trade Union Congress of Bel. " + RIVERS,
        "trade",
    ),
    "education: a university": (
        "A seminar on rivers was held at the College of Education of the University of Bel. " + RIVERS,
        "education",
    ),
    "great-power-competition: the power sector": (
        "A seminar on electricity was held by the Salt Institute. Speakers said that the power sector loses money,"
        " and that power plants stand still.",
        "great-power-competition",
    ),
    "energy: a great power": (
        "A seminar on great powers was held by the Salt Institute. Speakers said that each great power wants "
        "allies, and that power politics is back.",
        "energy",
    ),
    "climate: of fear": (
        "A seminar on journalism was held by the Salt Institute. Reporters said that they work in a climate of "
        "fear, and that newsrooms have lost press freedom in such a political climate.",
        "climate",
    ),
    "energy: of the young": (
        "A forum on youth was held by the Salt Institute. Speakers praised the energies of young people, and the "
        "young were full of energy.",
        "energy",
    ),
    "democracy: a vote of thanks": (
        "A seminar on rivers was held by the Salt Institute. " + RIVERS + " Mr Bel Omar proposed the vote of thanks.",
        "democracy-and-elections",
    ),
    "media: a press release": (
        "A seminar on rivers was held by the Salt Institute, says a press release. "
        + RIVERS
        + " Members of the media and media partners were present.",
        "media-and-information",
    ),
    "investment: the capital": (
        "A seminar on rivers was held in the capital by the Salt Institute. " + RIVERS,
        "investment-and-finance",
    ),
    "health: the world's WHO is no pronoun": (
        "A seminar on rivers was held by the Salt Institute. " + RIVERS + " Those who came were those who care.",
        "multilateralism",
    ),
    "defence: at arm's length": (
        "A seminar on rivers was held by the Salt Institute. " + RIVERS + " They keep engineers at arms length.",
        "defence",
    ),
    "food: for thought": (
        "A seminar on rivers was held by the Salt Institute. "
        + RIVERS
        + " It was food for thought, the seeds of a plan.",
        "food-and-agriculture",
    ),
    "human rights: all rights reserved": (
        "A seminar on rivers was held by the Salt Institute. "
        + RIVERS
        + "\n\n© 2024 Salt Institute. All rights reserved.",
        "human-rights",
    ),
    "technology: joined online": (
        "A seminar on rivers was held online via Zoom by the Salt Institute. " + RIVERS + " Many joined online.",
        "technology",
    ),
    "a word in passing": (
        "A seminar on rivers was held by the Salt Institute. " + RIVERS + " Schools, one speaker said, might teach it.",
        "education",
    ),
}


@pytest.mark.parametrize("case", NOT_ABOUT)
def test_words_that_mean_something_else_make_no_topic(case):
    text, slug = NOT_ABOUT[case]
    assert slug not in topics_of("Few came, all spoke\n\n" + text)


def test_a_topic_is_never_carried_by_names_alone():
    text = (
        "Few came, all spoke\n\nThe Maritime Security Institute and the Ocean Council held a seminar. Dr Lina "
        "Farah, Director of Naval Studies at the Coast Guard Academy, opened it."
    )
    assert "maritime" not in topics_of(text)


def test_of_many_topics_the_likeliest_come_first():
    found = event_of(ABOUT["money for the green turn"][0]).topics
    assert found[0].value in ("energy", "investment-and-finance")
    assert [topic.confidence for topic in found] == sorted((topic.confidence for topic in found), reverse=True)
