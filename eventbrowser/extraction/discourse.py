"""The article read sentence by sentence: who is meant by "he" and "the minister", who speaks, who goes on speaking."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from eventbrowser.extraction.attribution import Said, Speech, is_subject, row_at, speaker_in
from eventbrowser.extraction.identity import Person
from eventbrowser.extraction.masking import (
    PRONOUN,
    QUOTE,
    SAY,
    LatePattern,
    Sign,
    in_full,
    mask,
    pronouns,
    verb_signs,
)
from eventbrowser.extraction.page import Page, Role
from eventbrowser.extraction.parts import Cue, Cues, is_person, played
from eventbrowser.extraction.quoting import Quoted
from eventbrowser.extraction.references import Context, Unnamed, references, unnamed_speaker
from eventbrowser.extraction.scene import View, is_deed, may_report, person_sign
from eventbrowser.extraction.sieve import words_of
from eventbrowser.extraction.turns import owners
from eventbrowser.extraction.words import Words
from eventbrowser.model.draft import DraftStatement, Part
from eventbrowser.model.draft import Speech as SpeechKind
from eventbrowser.model.text import Span


@dataclass(slots=True)
class _State:
    """Who is spoken of at this point of the article."""

    speaker: int | None = None
    running: bool = False
    acting: bool = False
    paragraph: int = -1
    recent: list[int] = field(default_factory=list)
    last_named: list[int] = field(default_factory=list)
    block: int | None = None
    biography: bool = False
    unnamed: tuple[int, Unnamed] | None = None


class Reading:
    """Goes through a page once and collects each person's role."""

    def __init__(self, page: Page, words: Words, speech: Speech, cues: Cues) -> None:
        self._page, self._words, self._speech, self._cues = page, words, speech, cues
        self.roles = {person.id: Role() for person in page.people}
        self._state = _State()
        self._given: set[int] = set()
        self._last_seen: dict[int, int] = {}
        self._in_lives = False
        on_lines = (entry for number in sorted(page.skipped) for entry in page.mentions.get(number, ()))
        self._listed = [person for _, person in on_lines]
        self._owners = owners(page.text, page.sentences, page.mentions, page.skipped, speech.life)

    def read(self) -> dict[int, Role]:
        for number in range(len(self._page.sentences)):
            self._in_lives = self._in_lives_at(number)
            if number not in self._page.skipped:
                self._read(number)
        return self.roles

    def _read(self, number: int) -> None:
        state, page, sentence = self._state, self._page, self._page.sentences[number]
        if sentence.paragraph != state.paragraph:
            state.block, state.biography = None, False
            if number in self._owners:
                state.speaker, state.running = self._owners[number], True
        view = self._view(number)
        for cue in played(view.plain, view.words, self._cues):
            person = view.person(cue.sign, self.who)
            if person is not None:
                start, end = view.plain.origin(cue.start), view.plain.origin(max(cue.start, cue.end - 1)) + 1
                self.roles[person].cues.append((cue.cue, Span(start, max(start, end))))
                if cue.cue.part is not None:
                    self._page.people[person].post_keys |= _CALLED.get(cue.cue.part, frozenset())
        state.biography = self._in_lives or state.biography or self._speech.biography.match(view.plain.text) is not None
        said = self._said(view)
        if state.biography and not any(part.speech for part in page.quoted[number]):
            self._focus(view, view.known.get(view.plain.text[:1], state.speaker), running=False)
        else:
            self._settle(number, view, said)
        if number < _LEDE:
            self._lede(number, view, said)
        state.paragraph = sentence.paragraph

    def _in_lives_at(self, number: int) -> bool:
        """Whether this sentence stands in a section of life stories; such a section runs up to the next heading."""
        text = self._page.sentences[number].span.of(self._page.text)
        if self._speech.lives.fullmatch(text):
            return True
        heads = len(text) < _HEADING and text[-1:].isalnum() and number not in self._page.mentions
        return self._in_lives and not heads

    def _lede(self, number: int, view: View, said: tuple[int | None, Said] | None) -> None:
        """“…, a former army chief has told a conference.” is said by the first person named after it."""
        state = self._state
        if state.unnamed is None and not view.named and said is None and number not in self._given:
            found = unnamed_speaker(self._page.tokens[number], self._words)
            state.unnamed = None if found is None else (number, found)
        elif state.unnamed is not None and view.named:
            at, found = state.unnamed
            person = self._page.people[view.named[0]]
            if all(mention.position is None for mention in person.mentions):
                self._give(at, person.id, "statement/unnamed-before", 0.7)
                self.roles[person.id].position = found.position
                self.roles[person.id].organisation = found.organisation
            state.unnamed = None

    def _view(self, number: int) -> View:
        page = self._page
        span = page.sentences[number].span
        named = page.mentions.get(number, ())
        taken = [mention.whole for mention, _ in named]
        tokens = page.tokens[number]
        context = Context(
            page.people,
            self._near(),
            self._state.speaker,
            self._state.last_named,
            self._last_seen,
            self._main_speaker() if "speaker" in page.text[span.start : span.end].casefold() else None,
        )
        nominal = references(tokens, taken, context, self._words)
        signs: list[Sign] = [Sign(part.span, QUOTE) for part in page.quoted[number] if part.speech]
        for mention, person in named:
            self._last_seen.pop(person, None)
            self._last_seen[person] = mention.name.start
        known: dict[str, int] = {}
        signs += [person_sign(known, mention.whole, person) for mention, person in named]
        signs += [person_sign(known, reference.span, reference.person) for reference in nominal]
        for reference in nominal:
            if reference.tells is not None:
                self.roles[reference.person].position = reference.tells.position
                self.roles[reference.person].organisation = reference.tells.organisation
        sexes: dict[str, bool] = {}
        for at, token in enumerate(pronouns(tokens)):
            sign = chr(PRONOUN + at % 0x700)
            sexes[sign] = token.key == "she"
            signs.append(Sign(Span(token.start, token.end), sign))
        verbs = verb_signs(tokens, self._speech.verbs, page.text, span.end)
        plain = mask(page.text, span, signs)
        masked = mask(page.text, span, [*signs, *verbs]) if verbs else plain
        return View(masked, plain, words_of(masked.text), known, sexes, [person for _, person in named], nominal)

    def _near(self) -> Sequence[Person]:
        """Who may be meant without a name: everybody, or in a very long text those named last."""
        if len(self._page.people) <= _MANY:
            return self._page.people
        return [self._page.people[person] for person in list(self._last_seen)[-_MANY:]]

    def _main_speaker(self) -> int | None:
        """Who was just announced as a speaker, or else has more than half of all statements so far."""
        last = self._state.speaker
        if last is not None and not self.roles[last].statements:
            announced = any(cue.part in (Part.KEYNOTE, Part.SPEAKER) for cue, _ in self.roles[last].cues)
            if announced and not self._state.running:
                return last
        counts = {person: len(role.statements) for person, role in self.roles.items()}
        most = max(counts, key=lambda person: counts[person], default=None)
        return most if most is not None and counts[most] * 2 > sum(counts.values()) else None

    def who(self, female: bool) -> int | None:
        """Who “she” or “he” is at this point; what is learned of the person's sex is kept."""
        state = self._state
        people = self._page.people
        near = [person for person in (state.speaker, *state.recent) if person is not None] or self._listed
        fitting = [person for person in near if people[person].female in (female, None)]
        if not fitting:
            return None
        surely = [person for person in fitting if people[person].female is female and person in state.last_named]
        likely = [person for person in fitting if not self._sounds(person, not female)]
        chosen = surely[0] if surely and fitting[0] in state.last_named else (likely or fitting)[0]
        people[chosen].female = female
        return chosen

    def _sounds(self, person: int, female: bool) -> bool:
        """Whether the given name is mostly a woman's, or a man's, where nothing tells the sex."""
        known = self._page.people[person]
        names = self._speech.women if female else self._speech.men
        return known.female is None and any(key in names for mention in known.mentions for key in mention.keys[:1])

    def _said(self, view: View) -> tuple[int | None, Said] | None:
        """The explicit speaker of a sentence: the person (None: nobody's) and the rule."""
        said = speaker_in(view.masked, view.words, self._speech)
        if said is None or not said.sign:
            return None if said is None else (None, said)
        person = view.person(said.sign, self.who)
        return None if person is None else (person, said)

    def _settle(self, number: int, view: View, said: tuple[int | None, Said] | None) -> None:
        state = self._state
        quoted = self._page.quoted[number]
        if said is not None:
            person, how = said
            if person is not None:
                self._learn_sex(person, view)
                self._join_row(view, how)
                if self._speech.empty.match(view.masked.text) is not None:
                    self.roles[person].cues.append((_SPOKE, self._page.sentences[number].span))
                elif not how.rule.only_back:
                    self._give(number, person, how.rule.name, how.confidence)
                if how.rule.reaches_back and number and number - 1 not in self._given:
                    self._give(number - 1, person, how.rule.name, how.rule.confidence)
                state.block = person if any(part.runs_on for part in quoted) else None
            self._focus(view, person, running=person is not None)
            return
        if any(part.speech and part.carries_on for part in quoted) and state.block is not None:
            self._give(number, state.block, "statement/quotation-goes-on", 0.95)
            return
        later = self._attributed_later(number)
        if later is not None:
            self._give(number, later, "statement/attributed-later", 0.95)
            state.block = later
            self._focus(view, later, running=True)
            return
        self._without_speaker(number, view)

    def _join_row(self, view: View, how: Said) -> None:
        """Who stands in one row with the speaker spoke as well, though the sentence counts for the first."""
        others = [match.group("who") for match in _MEANWHILE.finditer(view.plain.text)]
        for sign in [*row_at(view.masked.text, how.at)[1:], *others]:
            person = view.person(sign, self.who)
            if person is not None:
                self.roles[person].cues.append(
                    (_JOINT, Span(view.masked.origin(how.at), view.masked.origin(how.at) + 1))
                )

    def _attributed_later(self, number: int) -> int | None:
        """A quotation that runs over sentences has its speaker in one of the next, or on a line of its own below."""
        quoted, sentences = self._page.quoted, self._page.sentences
        at = number
        while (
            at < min(len(quoted) - 1, number + _LONGEST_QUOTATION)
            and quoted[at]
            and quoted[at][-1].runs_on
            and quoted[at][-1].speech
        ):
            at += 1
            said = self._said(self._view(at))
            if said is not None:
                return said[0]
        if at + 1 < len(sentences) and _is_quotation(quoted[at], sentences[at].span):
            view = self._view(at + 1)
            signature = view.masked.text.strip(" -–—~")
            if len(signature) == 1 and sentences[at + 1].paragraph != sentences[at].paragraph:
                return view.person(signature, self.who)
        return None

    def _without_speaker(self, number: int, view: View) -> None:
        state, sentence = self._state, self._page.sentences[number]
        text = view.masked.text
        subject = view.subject(self.who)
        same_paragraph = sentence.paragraph == state.paragraph or number in self._owners
        if subject is not None:
            person, by_name, verb = subject
            acts = may_report(verb, by_name, state.running and person == state.speaker and same_paragraph)
            if acts and len(self._page.tokens[number]) > 5:
                self._give(number, person, "statement/subject-acts", 0.7)
            if by_name and is_deed(verb) and not self._is_elsewhere(number):
                self.roles[person].acts = True
            self._focus(view, person, running=acts)
            return
        if self._is_point(number) and state.running and state.speaker is not None:
            self._give(number, state.speaker, "statement/point-of-a-list", 0.75)
            return
        if text.strip(f" {QUOTE}.") == "" and QUOTE in text:
            if state.speaker is not None and (state.running or same_paragraph or state.acting):
                self._give(number, state.speaker, "statement/bare-quotation", 0.85)
            return
        agents = _AGENT.findall(text)
        if agents and view.person(agents[-1], self.who) is not None:
            self._focus(view, view.person(agents[-1], self.who), running=False)
            return
        if view.named and not same_paragraph:
            self._focus(view, None, running=False)
            return
        if state.running and same_paragraph and state.speaker is not None and self._carries_on(number, view):
            self._give(number, state.speaker, "statement/carries-on", 0.75)
            return
        if view.named:
            self._focus(view, None, running=False)
        state.running = False

    def _is_point(self, number: int) -> bool:
        """A bullet under what somebody announced with a colon, or under another such bullet."""
        text, sentences = self._page.text, self._page.sentences
        if _BULLET.search(text, max(0, sentences[number].span.start - 4), sentences[number].span.start) is None:
            return False
        if number - 1 not in self._given:
            return False
        before = sentences[number - 1].span
        return text[before.end - 1] == ":" or _BULLET.search(text, max(0, before.start - 4), before.start) is not None

    def _carries_on(self, number: int, view: View) -> bool:
        text, plain = view.masked.text, view.plain.text
        if (
            self._speech.breaks.match(plain)
            or self._speech.breaks_anywhere.search(plain)
            or _STRANGER.match(text)
            or len(self._page.tokens[number]) < 4
        ):
            return False
        return not any(
            view.person(sign, self.who) != self._state.speaker
            for at, sign in enumerate(text)
            if is_person(sign) and is_subject(text, at)
        )

    def _give(self, number: int, person: int, rule: str, confidence: float) -> None:
        span = self._page.sentences[number].span
        quoted = [part for part in self._page.quoted[number] if part.speech]
        text = self._page.text
        direct = any(len(part.span.of(text).split()) > 1 or part.carries_on or part.runs_on for part in quoted)
        kind = SpeechKind.DIRECT if direct else SpeechKind.REPORTED
        if self._is_elsewhere(number):
            confidence = min(confidence, 0.5)
        if number not in self._given:
            self._given.add(number)
            self.roles[person].statements.append(DraftStatement(span, kind, rule, confidence))

    def _is_elsewhere(self, number: int) -> bool:
        return self._speech.elsewhere.match(self._page.sentences[number].span.of(self._page.text)) is not None

    def _focus(self, view: View, person: int | None, running: bool) -> None:
        state = self._state
        named = view.named
        if person is None and named:
            person = named[0] if len(named) == 1 or not running else state.speaker
        state.recent = ([person] if person is not None else []) + [one for one in named if one != person] + state.recent
        state.recent = list(dict.fromkeys(state.recent))[:6]
        if named:
            state.last_named = list(dict.fromkeys(named))
        state.speaker, state.running = person, running
        state.acting = len(set(named)) == 1 and named[0] == person

    def _learn_sex(self, person: int, view: View) -> None:
        if self._page.people[person].female is None and len(set(view.known.values())) == 1:
            possessive = _POSSESSIVE.search(view.masked.text)
            if possessive is not None:
                self._page.people[person].female = possessive.group(1).lower() in ("her", "herself")


def _is_quotation(quoted: Sequence[Quoted], span: Span) -> bool:
    return bool(quoted) and quoted[0].span.start <= span.start and quoted[-1].span.end >= span.end - 1


_LEDE = 6
_HEADING = 60
_BULLET = re.compile(r"(?:^|\n)\s*(?:[-–—*•●▪◦]|\d{1,2}[.)])\s+$")
_MANY = 200
_LONGEST_QUOTATION = 12
"""How many sentences ahead the speaker of a quotation is looked for."""
_CALLED = {
    Part.AUTHOR: frozenset(("author", "writer")),
    Part.CHAIR: frozenset(("chair", "chairman", "chairperson", "chairwoman")),
    Part.MODERATOR: frozenset(("moderator",)),
    Part.CHIEF_GUEST: frozenset(("chief", "guest")),
    Part.KEYNOTE: frozenset(("keynote", "speaker")),
}
_MEANWHILE = re.compile(
    in_full("(?:\\b(?:while|whilst|whereas)|;) (?:his |her |its |the )?(?:\\w+ )?(?P<who>{named}){aside} ?[a-z]")
)
_STRANGER = re.compile(f"(?!The )(?:[A-ZÀ-Þ][\\w’.-]+ ){{2,5}}(?:\\([^)]*\\),? )?{SAY}")
"""Somebody speaks who was not taken for a person."""
_AGENT = re.compile("\\b(?:by|from) ([\ue000-\ue7ff])")
_SPOKE = Cue("part/spoke", Part.SPEAKER, LatePattern("$^"))
_JOINT = Cue("part/spoke-with-others", Part.SPEAKER, LatePattern("$^"))
_POSSESSIVE = re.compile(r"\b(?:[Ii]n|[Ff]or|[Oo]n|[Ww]ith) (his|her|himself|herself) \w+")
