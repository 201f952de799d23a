"""Words that are the same to somebody who searches: other endings, other ways to write a name in Latin letters."""

from __future__ import annotations

from eventbrowser.model.names import fold

_NAMES = """
mohammed muhammad mohammad mohamed mohamad muhammed muhamad mehmed mohd
ahmed ahmad ahmet
sayyid syed sayed saiyid sayyed seyed seyyed said
hussain hussein husain hossain hossein husayn hussien
hassan hasan hassaan
abdul abdel abdal abd
abdullah abdallah abdulla
rahman rehman rahmaan rehmaan
yusuf yousuf yousef yusef youssef yousaf yusof
ibrahim ebrahim ibraheem
ismail ismael ismaeel esmail
khalid khaled
omar umar omer umer
osman usman uthman othman
ali aly
mahmud mahmood mehmood mahmoud
masud masood massoud masoud
qureshi quraishi qureishi koreshi
chaudhry chaudhary choudhry choudhury chowdhury chaudhri chaudry chaudhary
sheikh shaikh sheik shaykh
mirza meerza
iqbal eqbal
aziz azeez
rashid rasheed
wahid waheed
hamid hameed
majid majeed
saeed saeid sayeed
naeem naim
nasir nasser naser
tariq tarik tareq
faisal faysal feisal
zulfiqar zulfikar
akhtar akhter
anwar anwer
asif aasif
ayesha aisha aysha aisyah
fatima fatimah fatema
khadija khadijah khadeeja
maryam mariam
zainab zaynab zeinab
najam najm
siddiqui siddiqi siddiquee siddique
farooq faruq farouk
jamil jameel
karim kareem
rahim raheem
salim saleem
shahid shaheed
nur noor nour
quran koran
hijab hejab
kashmir cashmere
beijing peking
kyiv kiev
mumbai bombay
kolkata calcutta
dhaka dacca
makkah mecca
medina madinah madina
"""
_ALIKE = {word: tuple(line.split()) for line in _NAMES.split("\n") for word in line.split()}

_BRITISH = (("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("our", "or"), ("tre", "ter"))
_SHORTEST = 4
"""Shorter words have no other endings, nor do words whose stem would be shorter than three letters."""


def alike(word: str) -> tuple[str, ...]:
    """The word, folded, and all that it may be written as; just the word where it has signs or foreign letters."""
    folded = fold(word)
    if not folded.isascii() or not folded.isalpha():
        return (word,)
    forms = dict.fromkeys([folded, *_ALIKE.get(folded, ())])
    if len(folded) >= _SHORTEST and folded not in _ALIKE:
        for written in (folded, *_over_the_sea(folded)):
            forms.update(dict.fromkeys(_endings(written)))
    return tuple(forms)


def _over_the_sea(word: str) -> list[str]:
    found = []
    for ours, theirs in _BRITISH:
        for one, other in ((ours, theirs), (theirs, ours)):
            if word.endswith(one) and len(word) > len(one) + 2:
                found.append(word.removesuffix(one) + other)
    return found


def _endings(word: str) -> list[str]:
    forms = [word]
    for stem in _stems(word):
        if len(stem) < 3:
            continue
        forms += [stem, stem + "s", stem + "ed", stem + "ing"]
        if stem.endswith(("s", "x", "z", "ch", "sh")):
            forms.append(stem + "es")
        if stem.endswith("y") and stem[-2] not in "aeiou":
            forms += [stem[:-1] + "ies", stem[:-1] + "ied"]
        if stem.endswith("e"):
            forms += [stem[:-1] + "ed", stem[:-1] + "ing"]
        if stem.endswith("te"):
            forms += [stem[:-1] + "ion", stem[:-1] + "ions"]
    return forms


def _stems(word: str) -> list[str]:
    """What the word may be without its ending; some are no words, which does no harm."""
    if word.endswith(("ies", "ied")):
        return [word[:-3] + "y"]
    if word.endswith(("ations", "ation")):
        stem = word.removesuffix("s")[:-3]
        return [stem + "e", word.removesuffix("s")]
    if word.endswith("ing"):
        return [word[:-3], word[:-3] + "e"]
    if word.endswith("ed"):
        return [word[:-2], word[:-1]]
    if word.endswith("es"):
        return [word[:-2], word[:-1]] if word[:-2].endswith(("s", "x", "z", "ch", "sh")) else [word[:-1]]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return [word[:-1]]
    return [word]
