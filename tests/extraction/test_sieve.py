"""A rule is passed over only where its pattern cannot be found."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventbrowser.extraction.attribution import SPEAKER, Speech
from eventbrowser.extraction.parts import Cues
from eventbrowser.extraction.sieve import Sieve, most_telling, needs_of, words_of
from eventbrowser.importing import lexicon


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"chaired by (?P<who>\w+)", {"chaired"}),
        (r"(?:featured|featuring|brought together) (?:\w+ )?by", {"featured", "featuring", "together"}),
        (r"panell?ists?\b", {"panel"}),
        (r"\b[Cc]hair(?:man|woman)? of the day", {"chair", "Chair"}),
        (r"(?!opened)\w+ the (?:session|panel)", {"session", "panel"}),
        (r"welcomed?|greet(?:s|ed)", {"welcome", "greet"}),
        (r"spoke(?: at length)? to", {"spoke"}),
        (r"(?:read){2,3} out", {"read"}),
        (r"thanks{0,2}", {"thank"}),
        (r"[]a]closed", {"closed"}),
        (r"[\w.]+@\w+|phone", {"@", "phone"}),
        (r"x|", set()),
        (r"(?:moderated)?", set()),
        (r"(?i:spoke)", set()),
        (r"(he) said \1", set()),
    ],
)
def test_what_a_pattern_needs_is_read_from_it(pattern, pieces):
    assert most_telling(needs_of(pattern)) == pieces


SOURCES = [
    *(cue.pattern.pattern for cue in lexicon().of(Cues).sieve),
    *(rule.pattern.pattern for rule in lexicon().of(Speech).rules),
]
SIEVE = Sieve.of((source, source) for source in SOURCES)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.sampled_from(SOURCES).flatmap(lambda source: st.tuples(st.just(source), st.from_regex(source))))
def test_whatever_a_rule_finds_passes_the_sieve(found):
    source, text = found
    assert re.search(source, text)
    assert source in SIEVE.fitting(words_of(text))


SPEECH = [rule.pattern.pattern for rule in lexicon().of(Speech).rules]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.sampled_from(SPEECH).flatmap(st.from_regex))
def test_whoever_a_rule_lets_speak_is_looked_for_first(text):
    assert SPEAKER.search(text)


def test_a_sieve_of_small_letters_reads_words_in_any_letters():
    sieve = Sieve.of([("chaired by", "chair")], folds=True)
    assert sieve.fitting(words_of("CHAIRED By")) == ["chair"]
    assert sieve.fitting(words_of("Chaired with")) == []


def test_most_rules_are_passed_over():
    words = words_of("she said that the river had risen by two metres since may.")
    assert len(SIEVE.fitting(words)) < len(SOURCES) / 10
