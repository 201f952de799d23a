"""Who holds an event and who helps."""

from __future__ import annotations

import pytest

from eventbrowser.model.draft import SURE
from tests.extraction.events import event_of, value

SAID = (
    " Dr Lina Farah, the keynote speaker, said that rivers belong to nobody and that data should be "
    "shared by all of them."
)

CASES = [
    (
        "A seminar on water was organised by the Salt Institute in Lahore jointly with the Coast Centre.",
        ["Salt Institute", "Coast Centre"],
        [],
    ),
    (
        "A seminar on water was organised by our university's Faculty of Law with the Coast Centre.",
        ["Faculty of Law"],
        [],
    ),
    ("A seminar on water was organised by the Salt Institute here.", ["Salt Institute"], []),
    ("A seminar on water was promoted on Tuesday (10) by the Salt Institute (SI).", ["Salt Institute"], []),
    (
        "A seminar was organised by the Salt Institute, a Kenyan think tank, together with the Coast Centre.",
        ["Salt Institute"],
        ["Coast Centre"],
    ),
    (
        "A seminar was organised by the Salt Institute (SI), led by its founder Jon Vik, and the Coast Centre (CC).",
        ["Salt Institute", "Coast Centre"],
        [],
    ),
    (
        "A round table was held between the Salt Institute and the Coast Academy over a video link.",
        ["Salt Institute", "Coast Academy"],
        [],
    ),
    (
        "The Salt Institute held a joint seminar with the Coast Association in Garden City.",
        ["Salt Institute", "Coast Association"],
        [],
    ),
    (
        "A seminar was organised by the Ministry of Water and the UN organ, Commission for Rivers, she said.",
        ["Ministry of Water", "Commission for Rivers"],
        [],
    ),
    (
        "As part of our work on rivers, SIA and Coast University organised a seminar on water.",
        ["SIA", "Coast University"],
        [],
    ),
    ("SIA had the distinct honour of hosting a lecture on water by Jon Vik.", ["SIA"], []),
    ("UPF-Norway held its seventh seminar on water on Tuesday.", ["UPF-Norway"], []),
    ("The Salt Forum and the Coast Committee co-sponsored a seminar on water.", ["Salt Forum", "Coast Committee"], []),
    ("Communitas is organising a seminar on water that is open to all.", ["Communitas"], []),
    ("Today the Salt Institute hosted a seminar on water.", ["Salt Institute"], []),
    (
        "A seminar on water was held by the centre for River Studies, Coast University.",
        ["centre for River Studies, Coast University"],
        [],
    ),
    (
        "The Salt Institute, with co-partner the Coast Centre, hosted a seminar on water.",
        ["Salt Institute"],
        ["Coast Centre"],
    ),
    ("The Salt Institute organised a seminar on water here.", ["Salt Institute"], []),
    (
        "A seminar on water was jointly organised by the Salt Institute and the Coast Centre here.",
        ["Salt Institute", "Coast Centre"],
        [],
    ),
    (
        (
            "The Salt Institute (SI) and the Department of Peace and Conflict Studies of Dhaka University "
            "jointly hosted a seminar."
        ),
        ["Salt Institute", "Department of Peace and Conflict Studies of Dhaka University"],
        [],
    ),
    (
        (
            "A seminar was held by the Salt Institute in collaboration with Punjab Health Network and Clean Air "
            "Lawyers' Collective at Iqbal Hall."
        ),
        ["Salt Institute"],
        ["Punjab Health Network", "Clean Air Lawyers' Collective"],
    ),
    (
        "The Salt Institute, in partnership with the Hanns Weber Stiftung (HWS), convened a seminar on water.",
        ["Salt Institute"],
        ["Hanns Weber Stiftung"],
    ),
    (
        "Centre for Peace, Security and Developmental Studies (CPSD) hosted a roundtable on water.",
        ["Centre for Peace, Security and Developmental Studies"],
        [],
    ),
    (
        "A seminar was held under the auspices of the Salt Institute with support from the Weiss Stiftung.",
        ["Salt Institute"],
        ["Weiss Stiftung"],
    ),
    (
        (
            "A seminar was organised by the Centre for Rivers, Ravi University Lahore (RUL), in collaboration "
            "with Punjab Health Network."
        ),
        ["Centre for Rivers, Ravi University Lahore"],
        ["Punjab Health Network"],
    ),
    (
        "The seminar was held at the University of Galway on Friday by the Corrib Institute for European Affairs.",
        ["Corrib Institute for European Affairs"],
        [],
    ),
    (
        "The India Centre at the Institute of Strategic Studies organised a seminar on water.",
        ["India Centre at the Institute of Strategic Studies"],
        [],
    ),
    (
        (
            "The organizer of the seminar was the Institute of Waters with the assistance of the Almaty office "
            "of the Hilde Brandt Foundation."
        ),
        ["Institute of Waters"],
        ["Almaty office of the Hilde Brandt Foundation"],
    ),
    (
        "A seminar was arranged by Bolan Study Circle and the Quetta chapter of Pakistan Writers’ League here.",
        ["Bolan Study Circle", "Quetta chapter of Pakistan Writers’ League"],
        [],
    ),
    ("The Salt Institute here today organised a one-day seminar on water.", ["Salt Institute"], []),
    ("The Salt Institute on Tuesday organised a seminar on water.", ["Salt Institute"], []),
    ("A seminar was organised by the Salt Institute at Hotel Serena on Tuesday.", ["Salt Institute"], []),
    (
        (
            "The forum is jointly organised by the Salt Institute and Universiti Malaya’s Asia Institute. Citra "
            "Telecom is the main sponsor."
        ),
        ["Salt Institute", "Universiti Malaya’s Asia Institute"],
        ["Citra Telecom"],
    ),
    (
        (
            "The seminar was hosted by the Salt Institute, co-organized by the River School of Yunnan University "
            "and the Vientiane Center for Water."
        ),
        ["Salt Institute"],
        ["River School of Yunnan University", "Vientiane Center for Water"],
    ),
    (
        (
            "Jointly organised by the Stein Stiftung, Bruegel, the Coast Centre (CC) and the Salt Institute, the "
            "seminar discussed water."
        ),
        ["Stein Stiftung", "Bruegel", "Coast Centre", "Salt Institute"],
        [],
    ),
    (
        "The seminar was run by the Observatorio del Sur (Quito) together with the African Policy Exchange, Dakar.",
        ["Observatorio del Sur"],
        ["African Policy Exchange"],
    ),
]


@pytest.mark.parametrize(("lead", "hosts", "partners"), CASES)
def test_hosts_and_partners_are_told_apart(lead, hosts, partners):
    event = event_of(f"Experts say rivers matter\n\n{lead}{SAID}")
    assert [host.value for host in event.hosts] == hosts
    assert [partner.value for partner in event.partners] == partners


def test_each_host_is_proved_by_its_own_words():
    text = (
        "Experts say rivers matter\n\nA seminar was jointly organised by the Salt Institute and the "
        f"Coast Centre here.{SAID}"
    )
    for host in event_of(text).hosts:
        assert host.span.of(text) == host.value


def test_a_short_form_is_the_body_it_was_brought_in_for():
    text = (
        "Experts say rivers matter\n\nJon Vik leads the Salt Institute of Rivers (SIR). A seminar on "
        f"water was organised by SIR here.{SAID}"
    )
    (host,) = event_of(text).hosts
    assert host.value == "Salt Institute of Rivers"
    assert "SIR" in host.reason


def test_the_centre_is_the_centre_already_named():
    text = (
        "Experts say rivers matter\n\nThe director of the Zuma Centre for Governance, Ngozi Eze, spoke on "
        "Wednesday at a forum with the theme, "
        "‘Counting the Drops’, organised by the centre with support from the Nordic Fund." + SAID
    )
    event = event_of(text)
    assert [host.value for host in event.hosts] == ["Zuma Centre for Governance"]
    assert event.hosts[0].reason == "“the centre” is Zuma Centre for Governance"
    assert [partner.value for partner in event.partners] == ["Nordic Fund"]


@pytest.mark.parametrize(
    "lead",
    [
        "A survey conducted by the Salt Institute was quoted at a seminar held here.",
        "A seminar was held here. The paper was presented by Dr Ali of the Salt Institute.",
        "A seminar held under the patronage of H.E. Sheikh Khalfan Said heard about water.",
    ],
)
def test_who_does_other_things_holds_no_event(lead):
    event = event_of(f"Experts say rivers matter\n\n{lead}{SAID}")
    assert [host.value for host in event.hosts if host.confidence >= SURE] == []


def test_labels_name_hosts_and_partners():
    text = (
        "Rivers without Borders\n\nDate: 3 May 2024\nOrganised by: Salt Institute; Coast Centre\nSupported "
        "by: Weiss Stiftung\nVenue: Salt House\n"
    )
    event = event_of(text)
    assert [host.value for host in event.hosts][:1] == ["Salt Institute"]
    assert [partner.value for partner in event.partners] == ["Weiss Stiftung"]


def test_an_institute_s_own_page_is_its_event_with_doubt():
    text = (
        "Salt Institute for Rivers\n\nRivers without Borders\n\nDate: 3 May 2024\nTime: "
        "10:00\nSpeakers:\nLina Farah, Fellow\n"
    )
    (host,) = event_of(text).hosts
    assert host.value == "Salt Institute for Rivers"
    assert host.confidence < SURE
    assert value(host) in text


WORDINGS = [
    ("The Salt Institute, a think tank based in Nairobi, is holding a seminar on water.", ["Salt Institute"]),
    ("On Monday, the Salt Institute, in close partnership with Oxfam, is convening a seminar.", ["Salt Institute"]),
    ("The Salt Institute and the Coast Centre came together to hold a seminar.", ["Salt Institute", "Coast Centre"]),
    ("The Salt Institute was delighted to host a seminar on water.", ["Salt Institute"]),
    ("The Salt Institute with funding support from Ford Foundation convened a seminar.", ["Salt Institute"]),
    ("The Salt Institute celebrated the 51st anniversary of its founding.", ["Salt Institute"]),
    ("The Delta state government, through its Office of Rivers, has held a seminar.", ["Delta state government"]),
    ("The seminar was co-organised by the Salt Institute and the Coast Centre.", ["Salt Institute", "Coast Centre"]),
    (
        "The seminar was held by the Centre for Rivers under the President of the Republic of Altania.",
        ["Centre for Rivers under the President of the Republic of Altania"],
    ),
    ("He spoke at the third annual lecture of Salt Foundation.", ["Salt Foundation"]),
    ("He spoke at the Salt Foundation’s annual public lecture.", ["Salt Foundation"]),
    ("SIRA Oslo and the Coast Centre hosted a seminar on water.", ["SIRA Oslo", "Coast Centre"]),
    ("The German River Cooperation (GRC) will team up with Oxfam to hold a seminar.", ["German River Cooperation"]),
    ("A seminar was held in cooperation between SIRA and the Coast Centre.", ["SIRA", "Coast Centre"]),
    ("The seminar was hosted by Ravi University and Kaveri Daily.", ["Ravi University", "Kaveri Daily"]),
    ("Hosted by the Salt Institute (SI), Many Rivers: Roles and Interests will be a seminar.", ["Salt Institute"]),
    ("The Salt Institute hosted H.E. Jon Vik, Ambassador of Altania, before a seminar.", ["Salt Institute"]),
    (
        "The Salt Institute (SI) is set to assemble scholars at a forum under the auspices of the SI Annual Lecture.",
        ["Salt Institute"],
    ),
    (
        "Chatham Basin House plans a seminar. The seminar was organised by the independent institute.",
        ["Chatham Basin House"],
    ),
    ("The Salt Institute (SI) held a seminar. The seminar was organised by SI Oslo.", ["Salt Institute"]),
    ("TrustDelta and the Salt Institute held a seminar on water.", ["TrustDelta", "Salt Institute"]),
    (
        "The Salt Institute (SI), the Coast Centre (CC) and the Delta Bank (DB) under the auspices of the Gulf Union "
        "held a seminar.",
        ["Salt Institute", "Coast Centre", "Delta Bank"],
    ),
    ("The Salt Institute (SI), Ravi Law School organized a seminar.", ["Salt Institute"]),
    ("The Salt Institute is all set to organise a seminar on water.", ["Salt Institute"]),
    ("The Ravi University’s (RU) seminar was organised by RU.", ["Ravi University"]),
    ("The seminar was organised by Delhi based Salt Foundation.", ["Salt Foundation"]),
    ("Please join the Salt Institute for a seminar on water.", ["Salt Institute"]),
    ("They came to Lahore on the invitation of the Salt Institute to attend a seminar.", ["Salt Institute"]),
    (
        "With the Salt Institute as host, the seminar, the flagship annual event of the Salt Institute, was held.",
        ["Salt Institute"],
    ),
    ("The seminar is an initiative of the Salt Institute.", ["Salt Institute"]),
    ("The seminar, sponsored by the Salt Institute, heard about water.", ["Salt Institute"]),
]


@pytest.mark.parametrize(("lead", "hosts"), WORDINGS)
def test_many_wordings_name_the_host(lead, hosts):
    event = event_of(f"Experts say rivers matter\n\n{lead}{SAID} The participants heard two more speakers.")
    assert [host.value for host in event.hosts] == hosts


def test_co_organisers_beside_a_host_are_partners():
    event = event_of(
        "Experts say rivers matter\n\nThe seminar was organised by the Salt Institute and co-hosted by the Coast "
        f"Centre.{SAID}"
    )
    assert [host.value for host in event.hosts] == ["Salt Institute"]
    assert [partner.value for partner in event.partners] == ["Coast Centre"]


UNSAID = [
    ("Dr Lina Farah, Director of the Salt Institute, welcomed the participants and thanked them.", "host/welcome"),
    ("A statement by the secretary of the Salt Institute said that nobody owns rivers.", "host/statement"),
]


@pytest.mark.parametrize(("sentence", "rule"), UNSAID)
def test_who_welcomes_or_announces_is_the_host_with_doubt(sentence, rule):
    event = event_of(f"Experts say rivers matter\n\nA seminar on water was held in Lahore on Tuesday. {sentence}")
    (host,) = event.hosts
    assert (host.value, host.rule) == ("Salt Institute", rule)
    assert host.confidence < SURE


def test_a_page_of_two_houses_is_both_houses_own():
    text = (
        "SALT INSTITUTE — COAST FOUNDATION\n\nInternational Conference: Rivers Without Borders\n\n"
        "Tunis, Hotel Belvedere, 3 April 2025\n\nSpeakers:\nLina Farah, Fellow\nJon Vik, Fellow\n"
    )
    assert [host.value for host in event_of(text).hosts] == ["SALT INSTITUTE", "COAST FOUNDATION"]


def test_a_letter_without_a_host_is_its_sender_s():
    text = (
        "From: Salt Institute for Rivers <events@salt.example>\nTo: undisclosed-recipients\n"
        "Date: Thu, 30 Jan 2025 10:12:44 +0700\nSubject: Invitation: Roundtable on rivers, 12 Feb\n\n"
        "Dear friends,\n\nPlease join us for a roundtable discussion “Rivers Have No Passport” that will take place "
        "on Wednesday 12 February at Huen Hall, Chiang Mai. RSVP by Friday.\n\nWarm regards,\nJon"
    )
    assert [host.value for host in event_of(text).hosts] == ["Salt Institute for Rivers"]


def test_the_embassy_on_its_own_page_is_the_one_that_the_page_names():
    text = (
        "Embassy of the Republic of Slovenia\n\nRound table on mountains held in Tehran\n\nThe Embassy and the Salt "
        "Institute jointly organised a round table “Mountains That Connect” on Wednesday at Salt House in Tehran."
    )
    assert [host.value for host in event_of(text).hosts] == ["Embassy of the Republic of Slovenia", "Salt Institute"]


def test_a_card_broken_into_lines_names_hosts_over_the_verb():
    text = (
        "Salt Institute and Coast Centre\nwill host a discussion on\nWhy Rivers Matter\n\n31 January 2019 (Thursday)\n"
        "10:30 AM – 12:00 PM\nPolus Tower\n\nLina Farah, Director, River Fund\nModerated by: Jon Vik, Fellow\n"
    )
    event = event_of(text)
    assert [host.value for host in event.hosts] == ["Salt Institute", "Coast Centre"]


def test_somebody_who_conducts_a_session_is_no_host():
    event = event_of("A seminar on water was held in Lahore." + SAID + " The session was conducted by Nila Semab.")
    assert "Nila Semab" not in [host.value for host in event.hosts]
