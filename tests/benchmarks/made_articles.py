"""Articles of any number and length: invented events as newspapers report them, the same for the same number."""

from __future__ import annotations

import random
from datetime import date, timedelta

SEED = 20250601
WORDS = 400
"""About so many words has an article."""

GIVEN_NAMES = [
    "Naela",
    "Khuram",
    "Selma",
    "Idris",
    "Lina",
    "Tomás",
    "Zoë",
    "Ahmed",
    "Fatima",
    "Omar",
    "Grace",
    "Yusuf",
    "Ivan",
    "Mei",
    "Rajesh",
    "Anjali",
    "Kwame",
    "Ngozi",
    "Aisha",
    "Bilal",
    "Carmen",
    "Dilnoza",
    "Emre",
    "Farhod",
    "Hana",
    "Ingrid",
    "Jalal",
    "Kofi",
    "Leyla",
    "Marta",
]
_LAST = [
    "Chohan",
    "Mirza",
    "Okafor",
    "Lindqvist",
    "Perera",
    "Haddad",
    "Nguyen",
    "Santos",
    "Rahimov",
    "Demir",
    "Kovács",
    "Mensah",
    "Banerjee",
    "Thapa",
    "Ibrahim",
    "Petrov",
    "Alvarez",
    "Osei",
    "Qureshi",
    "Sharma",
    "Bergström",
    "Diallo",
    "Wanjiru",
    "Tanaka",
    "Yilmaz",
    "Castro",
    "Novak",
    "Abdullah",
    "Fernando",
    "Zaman",
]
_TITLES = ("Dr", "Prof", "Ambassador", "Mr", "Ms", "Lt Gen (Retd)", "Senator", "Engr", "")
_POSTS = (
    "Director",
    "Senior Research Fellow",
    "Vice Chancellor",
    "Secretary General",
    "Chairperson",
    "Professor of International Relations",
    "Head of Programmes",
    "former Foreign Secretary",
    "President",
)
_FIELDS = ("Policy", "Water", "Maritime", "Strategic", "Development", "Regional", "Peace", "Trade", "Energy", "Media")
_KINDS = ("Institute", "Centre", "Foundation", "Council", "University", "Forum")
_CITIES = ("Islamabad", "Dhaka", "Nairobi", "Jakarta", "Accra", "Tashkent", "Brussels", "Lagos", "Doha", "Colombo")
_EVENTS = ("seminar", "conference", "roundtable", "webinar", "workshop", "symposium", "dialogue")
_SUBJECTS = (
    "water security",
    "maritime trade",
    "renewable energy",
    "regional connectivity",
    "artificial intelligence",
    "climate finance",
    "food systems",
    "higher education",
    "electoral reform",
    "labour migration",
    "press freedom",
    "counter-terrorism",
)
_THINGS = (
    "shared data",
    "local knowledge",
    "public budgets",
    "honest accounts",
    "young researchers",
    "old treaties",
    "long borders",
    "small farmers",
    "rising costs",
    "courts",
    "ports and railways",
    "the next monsoon",
)
_SAID = (
    "{name}, {post} at the {body}, said that {subject} depends on {thing} more than on {other}.",
    "“Nobody can speak of {subject} and keep silent about {thing},” said {name}, {post} of the {body}.",
    "Speaking on the occasion, {body} {post} {name} stressed the need for {thing} and warned against {other}.",
    "In the opening remarks, {name}, {post}, {body}, recalled how {thing} had changed {subject} within ten years.",
    "According to {name} of the {body}, {thing} and {other} are two sides of {subject}.",
    "{name}, who heads the {body}, argued that {subject} had failed wherever {thing} were missing.",
)
_MORE = (
    "{they} added that {thing} should be treated as a right rather than a favour.",
    "{they} also pointed to {other} and urged the government to publish its figures by {month}.",
    "“We have seen {thing} come and go, but {other} stay with us,” {they_small} observed.",
    "{they} noted that {share} per cent of the money had gone to {thing} in the past {years} years.",
    "{short} further said that without {thing} any plan for {subject} remained on paper.",
)
_ALL = (
    "Participants discussed {subject} at length and agreed that {thing} came first.",
    "A question and answer session followed, in which {other} were debated.",
    "The event was attended by diplomats, students, journalists and representatives of civil society.",
    "It was recommended that a joint group on {thing} meet twice a year.",
)


def article(number: int, words: int = WORDS) -> str:
    """The text of the article of that number, with at least so many words."""
    dice = random.Random(f"{SEED}:{number}")
    day = date(2015, 1, 1) + timedelta(days=dice.randrange(4000))
    subject, city, kind = dice.choice(_SUBJECTS), dice.choice(_CITIES), dice.choice(_EVENTS)
    host = _body(dice)
    said = {"subject": subject, "month": f"{day:%B}"}
    text = [
        f"Speakers call for {dice.choice(_THINGS)} at {kind} on {subject}",
        f"{day:%B} {day.day}, {day.year}",
        f"{city.upper()}: The {host} organised a {kind} titled “{subject.title()}: {dice.choice(_THINGS).title()} "
        f"First” here on {day:%A}.",
    ]
    count = sum(len(paragraph.split()) for paragraph in text)
    while count < words:
        paragraph = " ".join(_said_by_one(dice, said))
        if dice.random() < 0.2:
            paragraph += "\n\n" + dice.choice(_ALL).format(**said, **_things(dice))
        text.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(text) + "\n"


def _said_by_one(dice: random.Random, said: dict[str, str]) -> list[str]:
    first, last = dice.choice(GIVEN_NAMES), f"{dice.choice(_LAST)}{dice.choice(('', '', '', '-' + dice.choice(_LAST)))}"
    title, they = dice.choice(_TITLES), dice.choice(("He", "She"))
    named = {
        "name": f"{title} {first} {last}".strip(),
        "short": f"{title} {last}".strip(),
        "post": dice.choice(_POSTS),
        "body": _body(dice),
        "they": they,
        "they_small": they.lower(),
        "share": str(dice.randrange(5, 95)),
        "years": str(dice.randrange(2, 30)),
    }
    lines = [dice.choice(_SAID), *dice.choices(_MORE, k=dice.randint(1, 3))]
    return [line.format(**said, **named, **_things(dice)) for line in lines]


def _things(dice: random.Random) -> dict[str, str]:
    thing, other = dice.sample(_THINGS, 2)
    return {"thing": thing, "other": other}


def _body(dice: random.Random) -> str:
    field, kind = dice.choice(_FIELDS), dice.choice(_KINDS)
    return f"{kind} of {field} Studies" if dice.random() < 0.5 else f"{dice.choice(_CITIES)} {field} {kind}"
