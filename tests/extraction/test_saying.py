"""How articles report what somebody said: a short passage for each way, each sentence behind whose it is."""

from __future__ import annotations

import pytest

from tests.extraction.reader import people_in

WAYS = {
    "a name and a post on a line of their own, prose below": """
-| The roundtable on rivers took place on 4 May.

-| Prof. Ingrid Salvesen, Director, Nordfjord Institute

Salvesen| Ice melts earlier each spring.
Salvesen| Dams have to be run differently.
Salvesen| The rules of 1958 are no guide.

-| Mr. Tomás Arrieta, former Minister of Energy

Arrieta| Hydropower paid for the roads.
Arrieta| It cannot pay for everything.

-| The meeting ended with lunch.
""",
    "name, body and a colon": """
Brandt| Dr Lena Brandt (Baltic Centre): The cables are old.
Brandt| Nobody watches them.

Korpela| Admiral Jussi Korpela: Ships drag anchors.
Korpela| We need patrols.
""",
    "questions and answers": """
Brandt| Dr Lena Brandt spoke on cables.

-| Q: Are the cables old?

Brandt| A: Dr Brandt said they were laid in 1970.

-| Q: Who pays?

Brandt| A: She said insurers do.
""",
    "for X, in the view of X": """
-| The forum was held in Riga.
Brandt| For Lena Brandt, head of the Baltic Centre, cables matter most.
Korpela| In the view of Jussi Korpela, an admiral, anchors do.
""",
    "her message, her paper, her advice": """
Brandt| Dr Lena Brandt spoke about cables.
Brandt| Her message was that insurers pay.
Brandt| Her paper argued that rules were old.
Brandt| Her advice to ministers: read the charts.
Brandt| The professor's main concern was cost.
""",
    "an opening participle": """
Brandt| Welcoming the guests, Dr Lena Brandt said cables were old.
Kask| Speaking on behalf of the minister, Mr Ivo Kask promised money.
Korpela| Referring to anchors, Admiral Jussi Korpela called for patrols.
Ruiz| Echoing him, Ms Ana Ruiz wanted drones.
""",
    "a quotation that goes on behind its speaker": """
Brandt| “Cables are old,” the director of the Baltic Centre, Lena Brandt, told a forum in Riga.
Brandt| “They were laid in 1970.
Brandt| 0. Nobody looks.”
Brandt| Anchors, according to Brandt, are the worst.
Brandt| Ships, she said, drag them.
""",
    "marks of other languages": """
Brandt| «Les câbles sont vieux», Dr Lena Brandt said.
Korpela| „Wir warten“, said Jussi Korpela, an admiral.
Ruiz| «We pay too much,» added Ana Ruiz, a lawyer.
""",
    "a quotation reopened in each paragraph": """
Brandt| Dr Lena Brandt said cables were old.

Brandt| “Nobody looks at them.
Brandt| I have asked for ten years.

Brandt| “The ministry sends a form.
Brandt| We fill it in.

Brandt| “Then nothing.”

Korpela| Admiral Jussi Korpela disagreed.

Korpela| “We look,” he said.
""",
    "groups speak for nobody": """
Brandt| Dr Lena Brandt said cables were old.
-| Both agreed that money was short.
-| Participants stressed patrols.
-| Several speakers warned of drones.
-| It was agreed to meet again.
Brandt| She thanked the hosts for the candour of the talks.
""",
    "the envoy, the judge": """
-| Ambassador Piotr Zalewski opened the forum.
Zalewski| The envoy said cables were old.
Zalewski| The Polish diplomat urged patrols.
-| Justice Maria Okoro followed.
Okoro| The judge said courts were slow.
Okoro| The jurist proposed fines.
""",
    "the former and the latter": """
-| Dr Lena Brandt and Prof Jussi Korpela then took the floor.
Brandt| The former said cables were old, the latter that they were not.
Korpela| The latter added that ships drag anchors.
""",
    "numbered points": """
Brandt| Dr Lena Brandt made three points:

Brandt| 1. Cables are old.

Brandt| 2. Nobody looks.

Brandt| 3. Ships drag anchors.

-| The forum ended at noon.
""",
    "first, second, finally": """
Brandt| Dr Lena Brandt put forward three proposals.
Brandt| First, cables should be mapped.
Brandt| Second, ships should report anchors.
Brandt| Finally, insurers should pay.

-| The audience applauded.
""",
    "what an institute is": """
Brandt| Dr Lena Brandt said cables were old.
-| The Baltic Centre was founded in 1994 and has forty staff.
Brandt| She called for patrols.
""",
    "what happened next": """
Brandt| Dr Lena Brandt said cables were old.
-| Her remarks drew applause.
-| A question-and-answer session followed.
-| Certificates were handed out.
-| The guests later visited the harbour.
""",
    "who argued": """
Brandt| The keynote was delivered by Dr Lena Brandt, who argued that cables were old.
Korpela| Admiral Jussi Korpela, who followed, disputed this.
Ruiz| The session was chaired by Ms Ana Ruiz, who noted the time.
""",
    "the paper is the subject": """
Brandt| Dr Lena Brandt’s presentation traced the history of cables.
Korpela| Admiral Jussi Korpela’s talk examined anchors.
Kask| In his paper, Mr Ivo Kask mapped the faults.
Ruiz| A paper by Ms Ana Ruiz looked at drones.
""",
    "answers to questions": """
Brandt| Asked by a student if cables could be mended, Dr Lena Brandt replied that they could.
Brandt| To a question on cost, she put it at two billion.
Brandt| Pressed further, the professor smiled and said “three”.
""",
    "questions of people without a name": """
-| A student asked about cost.
Brandt| Dr Lena Brandt answered that it was high.
-| Another wondered about ships.
""",
    "was scathing, had no illusions": """
Brandt| Dr Lena Brandt was scathing about insurers.
Brandt| She was less sure of drones.
Brandt| She was at pains to stress that ships were safe.
Brandt| She had no illusions about cost.
""",
    "opened with an overview": """
Brandt| Dr Lena Brandt opened the forum with an overview of cable faults.
Brandt| She began with the sea bed.
Brandt| She ended on a hopeful note: sensors are cheap.
""",
    "roles alone": """
-| Dr Lena Brandt opened the forum.
-| Mr Ivo Kask welcomed the participants.
-| Ms Ana Ruiz moderated the session.
-| The vote of thanks was proposed by Mr Ali Reza.
-| The opening address was given by Prof Olga Tamm.
""",
    "has charged, has tasked": """
Tamm| Prof Olga Tamm has charged shipowners to lift anchors.
Ruiz| Minister Ana Ruiz has tasked universities with mapping cables.
Kask| Mr Ivo Kask has disclosed that ships lie.
""",
    "that the workshop should": """
Tamm| Prof Olga Tamm proposed that the workshop focus on cables.
Tamm| She suggested the forum meet again in May.
Tamm| She asked the audience to imagine a dark city.
""",
    "of the firm belief": """
Tamm| Prof Olga Tamm was of the high conviction that cables were old.
Tamm| She was of the opinion that ships lie.
Tamm| She remained of the firm belief that drones help.
""",
    "with this remark": """
Tamm| “Cables have never been this old” – with this remark, Prof Olga Tamm opened the forum.
Tamm| She said ships lie.
""",
    "it was clear, among a speaker's points": """
Tamm| Prof Olga Tamm said cables were old.
Tamm| However, it was also clear that ships supporting the trade drag anchors.
Tamm| It is not too late.
""",
    "the last named of two without a verb": """
-| The forum began with a welcome by Prof Olga Tamm, followed by a few words from Minister Ana Ruiz.
Ruiz| She said cables were old.
""",
    "spoke as chair, spoke for an hour": """
-| Prof Olga Tamm spoke as the chairperson at the lecture delivered by Dr Lena Brandt.
-| Dr Brandt spoke for an hour.
""",
    "taking the floor": """
Kask| Intervening, Mr Ivo Kask held that cables were old.
Ruiz| Taking the floor, Ms Ana Ruiz countered that ships lie.
Brandt| Rounding off the debate, Dr Lena Brandt dubbed both “sleepwalkers”.
""",
    "was voiced by": """
Ruiz| Concern over anchors was voiced by Ms Ana Ruiz.
Brandt| Old cables were blamed by Dr Lena Brandt.
Kask| The same point was made by Mr Ivo Kask.
""",
    "a quotation alone below its speaker": """
-| Dr Lena Brandt, who heads the Baltic Centre, took the stage last.

Brandt| “Cables are old.
Brandt| Nobody looks.”

-| The hall rose.
""",
    "he and she by honorific": """
Brandt| Dr Lena Brandt and Mr Ivo Kask debated cables.
Kask| He said they were fine.
Brandt| She said they were not.
Kask| He shrugged that money was there.
""",
    "answers without a verb": """
Kask| According to Mr Ivo Kask of the port, cables are fine.
Kask| To Kask, drones are toys.
Kask| Kask’s answer: patrols.
Kask| “Patrols,” Kask again, “are cheap.”
""",
    "that was the question": """
Brandt| “Are cables old?”
-| That was the question Dr Lena Brandt put to the forum.
Kask| “Very,” came the answer from Mr Ivo Kask.
""",
    "heard from, were told by": """
Brandt| The forum heard from Dr Lena Brandt that cables were old.
Kask| It also heard Mr Ivo Kask call for patrols.
Ruiz| Delegates were told by Ms Ana Ruiz that ships lie.
""",
    "abbreviations within": """
Baig| Lt. Gen. (Retd) Nasir Baig said No. 3 cable, laid by the U.S. firm of St. John & Co., was old.
Zalewski| H.E. Piotr Zalewski said Art. 5 applied.
Okello| Dr. J. R. Okello agreed with him on cost, i.e. two billion.
""",
}


def taken_apart(marked: str) -> tuple[str, list[str]]:
    """The passage as an article has it, and whose each of its sentences is."""
    text, whose = "", []
    for line in marked.strip().split("\n"):
        speaker, _, sentence = line.partition("| ")
        if not line:
            text = text.rstrip() + "\n\n"
        else:
            text += sentence + " "
            whose.append(speaker)
    return text.strip(), whose


@pytest.mark.parametrize("marked", WAYS.values(), ids=WAYS)
def test_each_sentence_is_given_to_who_says_it(marked):
    text, whose = taken_apart(marked)
    ends = [len(taken_apart("\n".join(marked.strip().split("\n")[: at + 1]))[0]) for at in _lines(marked)]
    found = {one.span.end: person.name.value.split()[-1] for person in people_in(text) for one in person.statements}
    assert [found.get(end, "-") for end in ends] == whose


def _lines(marked: str) -> list[int]:
    return [at for at, line in enumerate(marked.strip().split("\n")) if line]
