"""What people are and for whom, before and behind the name."""

from __future__ import annotations

import pytest

from tests.extraction.reader import person_in

CASES = [
    ("Rice grower Lan Thi Mai said that wells are salt.", "Lan Thi Mai", "Rice grower", None),
    ("Director General ISSI Ambassador Sohail Amin said so.", "Sohail Amin", "Director General", "ISSI"),
    (
        "Dr Lina Farah, Director, Coast Centre, Salt University, said so.",
        "Lina Farah",
        "Director",
        "Coast Centre, Salt University",
    ),
    ("Dr Lina Farah of Salt University said so.", "Lina Farah", None, "Salt University"),
    ("Dr Lina Farah from Salt University said so.", "Lina Farah", None, "Salt University"),
    ("Dr Lina Farah (Salt University) said so.", "Lina Farah", None, "Salt University"),
    ("The Coast Centre's programme director Lina Farah said so.", "Lina Farah", "programme director", "Coast Centre"),
    ("UNHCR deputy representative Gwyn Prosser said so.", "Gwyn Prosser", "deputy representative", "UNHCR"),
    ("Federal Minister for Commerce Jam Lashari said so.", "Jam Lashari", "Federal Minister for Commerce", None),
    ("Consul General of Oman Salim Harrasi said so.", "Salim Harrasi", "Consul General of Oman", None),
    (
        "Zuzana Hlavá, Member of the European Parliament, said so.",
        "Zuzana Hlavá",
        "Member of the European Parliament",
        None,
    ),
    (
        "Chairperson of the Khyber Traders Forum Shah Afridi said so.",
        "Shah Afridi",
        "Chairperson",
        "Khyber Traders Forum",
    ),
    ("Dean Faculty of Geo Sciences Prof Iftikhar Bodla said so.", "Iftikhar Bodla", "Dean", "Faculty of Geo Sciences"),
    ("FBR Member Customs (Policy) Ms. Rubab Ali said so.", "Rubab Ali", "Member Customs (Policy)", "FBR"),
    (
        "The Executive Director of the Zuma Centre, Barr. Ngozi Eze, has urged calm.",
        "Ngozi Eze",
        "Executive Director",
        "Zuma Centre",
    ),
    (
        "A professor of law at the University of Ibadan, Kola Taiwo, said so.",
        "Kola Taiwo",
        "professor of law",
        "University of Ibadan",
    ),
    (
        "Rajan Kurup, a former Deputy Chief of Naval Staff, said so.",
        "Rajan Kurup",
        "former Deputy Chief of Naval Staff",
        None,
    ),
    (
        "Thabo Khumalo, a former South African envoy to the WTO, said so.",
        "Thabo Khumalo",
        "former South African envoy to the WTO",
        None,
    ),
    (
        "Lt Gen (Dr) Harbhajan Sandhu, PVSM, AVSM (Retd), Director General, KCMST, said so.",
        "Harbhajan Sandhu",
        "Director General",
        "KCMST",
    ),
    (
        "Dr Sabina Khan, who teaches economics at the Institute of Business, said so.",
        "Sabina Khan",
        None,
        "Institute of Business",
    ),
    (
        "Ryo Takeda, who is now a Senior Fellow of the Hibiya Institute, said so.",
        "Ryo Takeda",
        "Senior Fellow",
        "Hibiya Institute",
    ),
    ("Amir Mahmud, former minister and BNP leader, said so.", "Amir Mahmud", "former minister", "BNP"),
    (
        "Former foreign secretary and ambassador Dr Madan Rai said so.",
        "Madan Rai",
        "Former foreign secretary and ambassador",
        None,
    ),
    ("HSE University Professor Timofei Bordov said so.", "Timofei Bordov", "Professor", "HSE University"),
    (
        "Dr. Simba Ssali, Lecturer-Department of Political Science, said so.",
        "Simba Ssali",
        "Lecturer",
        "Department of Political Science",
    ),
    (
        "Dr Majed Ansari the Official Spokesperson of the Ministry of Health said so.",
        "Majed Ansari",
        "Official Spokesperson",
        "Ministry of Health",
    ),
    ("Chief guest Mir Hamid Rind said so.", "Mir Hamid Rind", None, None),
    (
        "Lead trainer Rohan Wije, science editor of the Colombo Courier, said so.",
        "Rohan Wije",
        "science editor",
        "Colombo Courier",
    ),
    (
        "Kazi Mannaf, executive director of local NGO Shikor, said so.",
        "Kazi Mannaf",
        "executive director",
        "NGO Shikor",
    ),
    ("Hydrologist Viktor Pak said so.", "Viktor Pak", "Hydrologist", None),
]


@pytest.mark.parametrize(("text", "name", "position", "organisation"), CASES)
def test_position_and_organisation(text, name, position, organisation):
    person = person_in(text, name)
    assert (person.position.value if person.position else None) == position
    assert (person.organisation.value if person.organisation else None) == organisation


def test_the_centre_is_named_in_full_where_the_text_does():
    text = "The Lungta Centre for Mountain Policy met. Dasho Karma Lhendup, founder of the Centre, said so."
    assert person_in(text, "Karma Lhendup").organisation.value == "Lungta Centre for Mountain Policy"


def test_a_billing_further_down_completes_the_person():
    text = "Talukder said more.\nProf. Selin Kara told guests so. Prof. Kara, who teaches at Bora University, went on."
    assert person_in(text, "Selin Kara").organisation.value == "Bora University"
