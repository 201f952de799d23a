"""What people did at the event."""

from __future__ import annotations

import pytest

from tests.extraction.reader import person_in

CASES = [
    ("The session was chaired by Dr Asma Rafiq.", ["chair"]),
    ("Dr Asma Rafiq was in the chair.", ["chair"]),
    ("Former ambassador Asma Rafiq presided.", ["chair"]),
    ("The day was given to fishing, with Dr Asma Rafiq, a lawyer, in the chair.", ["chair"]),
    ("Dr Asma Rafiq steered the discussion.", ["moderator"]),
    ("Moderator Asma Rafiq asked for numbers.", ["moderator"]),
    ("The panel was moderated by Asma Rafiq, a lawyer.", ["moderator"]),
    ("In her keynote address, Dr Asma Rafiq said rain was late.", ["keynote"]),
    ("The keynote was delivered by Dr Asma Rafiq.", ["keynote"]),
    ("Dr Asma Rafiq, the chief guest, said rain was late.", ["chief guest"]),
    ("Chief guest Asma Rafiq said rain was late.", ["chief guest"]),
    ("Minister Asma Rafiq graced the occasion as chief guest.", ["chief guest"]),
    ("Earlier, Dr Asma Rafiq welcomed the participants.", ["opening"]),
    ("In her welcome remarks, Dr Asma Rafiq said rain was late.", ["opening"]),
    ("The workshop was inaugurated by Dr Asma Rafiq.", ["opening"]),
    ("Winding up, Dr Asma Rafiq said rain was late.", ["closing"]),
    ("In her closing remarks, Dr Asma Rafiq said rain was late.", ["closing"]),
    ("Dr Asma Rafiq proposed the vote of thanks.", ["closing"]),
    ("Vote of thanks was presented by Dr Asma Rafiq.", ["closing"]),
    ("The book was written by Dr Asma Rafiq.", ["author"]),
    ("Dr Asma Rafiq unveiled her new book in Lahore.", ["author"]),
    ("Dr Asma Rafiq also spoke.", ["speaker"]),
    ("The speakers were Dr Asma Rafiq and others.", ["speaker"]),
    ("Dr Asma Rafiq said rain was late.", ["speaker"]),
    ("Responding to a question from Asma Rafiq, a student, he said no.", ["speaker"]),
    ("Dr Asma Rafiq and many students were present.", ["attendee"]),
    ("Also present were Dr Asma Rafiq and her staff.", ["attendee"]),
    ("Dr Asma Rafiq chaired the session. In her closing remarks, Dr Rafiq said rain was late.", ["chair", "closing"]),
    ("Dr Asma Rafiq attended the forum. Dr Rafiq said rain was late.", ["speaker"]),
    ("Dr Asma Rafiq will speak on rain.", ["speaker"]),
    ("Moderator of the event was the journalist Asma Rafiq.", ["moderator"]),
    ("The moderator was Asma Rafiq, a journalist with Radio Vara.", ["moderator"]),
    ("Moderating the debate was BBC correspondent Asma Rafiq.", ["moderator"]),
    ("Dr Asma Rafiq, while welcoming the guests, said rain was late.", ["opening"]),
    ("Speaking at the opening, Dr Asma Rafiq said rain was late.", ["opening"]),
    ("Dr Asma Rafiq, Prof Jo Vane and a host of others graced the occasion.", ["attendee"]),
    ("In a session chaired by Prof Jo Vane, Dr Asma Rafiq made a presentation on rain.", ["speaker"]),
    ("Also attending were:\n- Dr Asma Rafiq, Rain Centre", ["attendee"]),
    ("Who: Jo Vane, a farmer; Dr Asma Rafiq (moderator)", ["moderator"]),
]


@pytest.mark.parametrize(("text", "parts"), CASES)
def test_parts(text, parts):
    assert sorted(one.value.value for one in person_in(text, "Asma Rafiq").parts) == sorted(parts)
