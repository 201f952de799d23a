"""How fast and in how little memory articles are read; run by hand, on one core, from the project's folder.

`python -m tests.benchmarks.bench_extraction [--articles N] [--spacy PYTHON] [--model NAME] [--only PART]`

Three parts: `speed` over made articles, beside a spaCy pipeline where an interpreter that has one is named (taken in
turns, each in a process of its own with one thread); `length`, how the time grows with the text; `shapes`, texts of
one megabyte of the oddest kinds. All times are CPU time.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from eventbrowser.extraction import extract
from eventbrowser.importing import lexicon
from eventbrowser.model.text import Document, FileKind
from tests.benchmarks.made_articles import WORDS, article

ROOT = Path(__file__).parents[2]
ROUNDS = 3
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
WORST = 8.0
"""Four times the text may take at most so many times the time: twice what a linear rule takes."""
PATIENCE = 30.0
"""A shape whose quarter took so many seconds is not tried whole."""

_SPACY = """
import resource, sys, time
import spacy
sys.path.insert(0, sys.argv[3])
from tests.benchmarks.made_articles import article
texts = [article(number) for number in range(int(sys.argv[2]))]
pipeline = spacy.load(sys.argv[1])
pipeline(article(0))
start = time.process_time()
people = sum(sum(entity.label_ == "PERSON" for entity in pipeline(text).ents) for text in texts)
taken = time.process_time() - start
print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, people)
"""
_OURS = """
import resource, sys
from tests.benchmarks.bench_extraction import read_all
taken, people = read_all(int(sys.argv[1]))
print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, people)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What reading so many made articles took: seconds of CPU time, megabytes at most, and people found."""

    seconds: float
    megabytes: float
    people: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--spacy", metavar="PYTHON", help="an interpreter that has spaCy and a model")
    parser.add_argument("--model", default="en_core_web_sm")
    parser.add_argument("--only", choices=("speed", "length", "shapes"))
    options = parser.parse_args()
    if options.only in (None, "speed"):
        _speed(options.articles, options.spacy, options.model)
    if options.only in (None, "length"):
        _length()
    if options.only in (None, "shapes"):
        _shapes()


def _speed(articles: int, spacy: str | None, model: str) -> None:
    whole = _run([sys.executable, "-c", _OURS, str(articles)])
    words = sum(len(article(number).split()) for number in range(articles))
    each = whole.seconds * 1000 / words * WORDS
    print(f"{articles:,} articles, {words:,} words: {articles / whole.seconds:,.0f} articles a second")
    print(f"{each:.2f} ms for {WORDS} words, {whole.megabytes:,.0f} MB at most, {whole.people:,} people")
    if spacy is None:
        return
    some = min(articles, 300)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_run([sys.executable, "-c", _OURS, str(some)]))
        theirs.append(_run([spacy, "-c", _SPACY, model, str(some), str(ROOT)]))
    print(f"\n{some} articles in turns, {ROUNDS} rounds, middle of them")
    some_words = sum(len(article(number).split()) for number in range(some))
    for name, runs in (("ours", ours), (f"spaCy, {model}", theirs)):
        middle = statistics.median(run.seconds for run in runs)
        print(f"{name:32} {middle * 1000 / some_words * WORDS:7.2f} ms for {WORDS} words  {runs[0].megabytes:5,.0f} MB")
    ratio = statistics.median(one.seconds for one in theirs) / statistics.median(one.seconds for one in ours)
    print(f"{ratio:.1f} times as fast")


def _run(command: list[str]) -> Run:
    environment = os.environ | dict.fromkeys(THREADS, "1") | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True)
    seconds, megabytes, people = done.stdout.split()
    return Run(float(seconds), float(megabytes), int(people))


def read_all(articles: int) -> tuple[float, int]:
    """Seconds of CPU time for so many made articles, the vocabulary being loaded, and how many people were found."""
    texts = [article(number) for number in range(articles)]
    known = lexicon()
    extract(_document(article(articles)), known)
    start = time.process_time()
    people = sum(len(event.people) for text in texts for event in extract(_document(text), known).events)
    return time.process_time() - start, people


def _document(text: str) -> Document:
    return Document("made.txt", "", FileKind.TEXT, text)


def _seconds(text: str) -> float:
    start = time.process_time()
    extract(_document(text), lexicon())
    return time.process_time() - start


def _length() -> None:
    _seconds(article(0))
    print(f"\n{'':10} {'kB':>8} {'ms':>10} {'ms a kB':>8}")
    size = len(article(1))
    for times in (1, 10, 100, 1_000_000 / size):
        text = article(1, round(WORDS * times))
        taken = min(_seconds(text) for _ in range(3 if times < 50 else 1))
        kilobytes = len(text) / 1000
        print(f"{times:8.0f} × {kilobytes:8.1f} {taken * 1000:10.1f} {taken * 1000 / kilobytes:8.2f}", flush=True)


def _shapes() -> None:
    _seconds(article(0))
    print(f"\n{'1 MB of':34} {'ms':>10} {'ms a kB':>8} {'× of a quarter':>15}")
    bad = []
    for name, shape in SHAPES.items():
        quarter = min(_seconds(_cut(shape, 250_000)) for _ in range(2))
        if quarter > PATIENCE:
            print(f"{name:34} a quarter takes {quarter:.0f} s", flush=True)
            bad.append(name)
            continue
        whole = _seconds(_cut(shape, 1_000_000))
        growth = whole / max(quarter, 0.01)
        print(f"{name:34} {whole * 1000:10.0f} {whole:8.2f} {growth:15.1f}", flush=True)
        if growth > WORST:
            bad.append(name)
    print("not linear: " + (", ".join(bad) or "none"))


def _cut(shape: Callable[[], Iterator[str]], size: int) -> str:
    parts, length = [], 0
    for part in shape():
        parts.append(part)
        length += len(part)
        if length >= size:
            break
    return "".join(parts)[:size]


def _again(text: str) -> Callable[[], Iterator[str]]:
    """The same over and over."""

    def parts() -> Iterator[str]:
        while True:
            yield text

    return parts


def _articles() -> Iterator[str]:
    number = 0
    while True:
        yield article(number) + "\n\n"
        number += 1


def _names() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"Dr {_letters(number).title()} {_letters(number * 7919).title()}, "


def _bodies() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"the {_letters(number).title()} Institute of {_letters(number * 104729).title()} ({number}), "


def _letters(number: int) -> str:
    found = "ka"
    while number:
        number, rest = divmod(number, 20)
        found += "bcdfghklmnprstvzjwxy"[rest] + "aeiou"[rest % 5]
    return found


SHAPES: dict[str, Callable[[], Iterator[str]]] = {
    "articles one after the other": _articles,
    "one word without a space": _again("abcdefghij"),
    "one line of small words": _again("water and trade and peace and "),
    "only capitals": _again("WATER AND TRADE SAID ALI KHAN "),
    "names, all different": _names,
    "names, one a line": lambda: (name.rstrip(", ") + "\n" for name in _names()),
    "bodies, all different": _bodies,
    "the same name": _again("Dr Naela Chohan said that. "),
    "titles only": _again("Dr Prof Mr Ambassador Lt Gen (Retd) "),
    "opening quotes only": _again("“"),
    "straight quotes only": _again('"'),
    "quoted words": _again("“Peace” said "),
    "paragraphs of reopened quotes": _again("“We said that water is life.\n\n"),
    "commas only": _again(","),
    "commas and words": _again("trade, "),
    "semicolons": _again("Ali Khan; "),
    "full stops": _again("."),
    "short sentences": _again("He said so. "),
    "opening brackets": _again("("),
    "brackets around names": _again("(Ali Khan) "),
    "digits": _again("1234567890"),
    "dates": _again("12 March 2024, "),
    "days without a year": _again("on Tuesday, 3 May "),
    "times": _again("10:00 - 11:30 "),
    "hyphens": _again("-"),
    "words with hyphens": _again("up-to-date-"),
    "dots in capitals": _again("U.S.A."),
    "line ends": _again("\n"),
    "spaces": _again(" "),
    "labels": _again("Date: 3 May\nVenue: Hall\nSpeakers: Ali Khan\n"),
    "bullets": _again("• Ali Khan, Director, Salt Institute\n"),
    "a seminar on": _again("a seminar on rivers titled “Rivers” organised by the Salt Institute "),
    "one sentence of speech": lambda: (f"{name.strip()} said that water is life, " for name in _names()),
    "people with posts, a row": lambda: (f"{name.strip()} Director of the Salt Institute, " for name in _names()),
    "people with posts, semicolons": lambda: (f"{name.strip()} Director, Salt Institute; " for name in _names()),
    "surnames alone": lambda: (f"{name.split()[-1].strip(',')} said so. " for name in _names()),
    "turns of a talk": lambda: (f"{name.strip(', ')}: We said that water is life.\n" for name in _names()),
    "an agenda": lambda: (f"10:00–10:30 Talk, {name.strip(', ')}, Director, Salt Institute\n" for name in _names()),
    "organised by": lambda: (f"a seminar was organised by {body}" for body in _bodies()),
    "titles in quotes": lambda: (f"a seminar titled “{name.strip(', ')}” was held, " for name in _names()),
    "countries": _again("India-Pakistan, Norway and Ghana, "),
    "cities": _again("in Lahore, here in Oslo, "),
    "of the of the": _again("Director of the Institute of the University of the "),
    "and and": _again("and "),
    "said said": _again("said "),
    "apostrophes": _again("Ali's "),
    "letters of many scripts": _again("Łódź 北京 Москва القاهرة "),
    "links": _again("https://example.org/a/b?c=d "),
}


if __name__ == "__main__":
    main()
