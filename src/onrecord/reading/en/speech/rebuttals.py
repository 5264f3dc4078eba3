"""What somebody says is not so that another told just before: "the army denied the claim"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from onrecord.model.claim import Content, Span, Speaker
from onrecord.reading.en.draft import BEFALLEN
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.tellers import Tellers
from onrecord.reading.en.syntax.grammar import DEFINITE, children, negated
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.phrases import any_beginning

_POINTING = {"this", "that", "it", "which"}


@cache
def denial_words() -> re.Pattern[str]:
    """Return a pattern, of lower case, of the verbs by which somebody says that it is not so."""
    stems = {word.removesuffix("e").removesuffix("y") for word in modality_words("denying")}
    return re.compile(rf"\b(?:{any_beginning(stems)})")


class Rebuttal(NamedTuple):
    """Who says in which words that a claim, given by its number, is not so."""

    of: int
    speaker: Speaker
    evidence: Span

    def claim(self, told: Sequence[Content]) -> Content:
        """Return the claim with what it says turned round."""
        claim = told[self.of]
        return claim.model_copy(
            update={
                "polarity": "denied" if claim.polarity == "affirmed" else "affirmed",
                "certainty": "stated",
                "speaker": self.speaker,
                "channel": None,
                "evidence": self.evidence,
            }
        )


def rebuttals(
    scene: Scene, told: Sequence[Content], before: int, tellers: Tellers
) -> Iterator[Rebuttal]:
    """Return what a sentence denies of the claims told from the offset `before` on.

    Denied is what was told last; of "it hit a clinic, killing two" that it was hit.
    """
    if not told or not denial_words().search(scene.sentence.lower):
        return
    for verb in scene.tokens():
        if verb.lemma_.lower() not in modality_words("denying") or not _denies_what_was_told(verb):
            continue
        who = next(children(verb, {"nsubj"}), None)
        start = scene.sentence.segment.start if verb.dep_ == "relcl" else before
        last = _last(told, start, scene.offset(verb))
        if who is None or who.pos_ == "PRON" or last is None:
            continue
        speaker, teller = tellers.named(scene, who), told[last].speaker
        if teller is None or teller.name != speaker.name:
            yield Rebuttal(last, speaker, _words(scene, verb, who))


def _last(told: Sequence[Content], start: int, end: int) -> int | None:
    """Return the number of the claim told last between two offsets, None where there is none."""
    numbers = (
        number
        for number in range(len(told) - 1, -1, -1)
        if start <= told[number].evidence.start < end
        if told[number].kind != "judgement" and not _is_outcome(told[number])
    )
    return next(numbers, None)


def _is_outcome(claim: Content) -> bool:
    """Say whether a claim only tells whom something hurt: `killing two`."""
    return claim.kind in BEFALLEN and claim.evidence.text.split()[0].endswith("ing")


def _denies_what_was_told(verb: Token) -> bool:
    """Say whether a verb denies what was told before it, and tells nothing itself."""
    if verb.pos_ != "VERB" or negated(verb) or any(one.lower_ == "nor" for one in verb.lefts):
        return False
    if verb.dep_ == "relcl" and verb.head.lower_ == "something":
        return not any(children(verb, {"ccomp", "dobj"}))
    what = next(children(verb, {"dobj"}), None)
    if what is None:
        return False
    if what.lower_ in _POINTING:
        return not any(children(verb, {"ccomp", "xcomp"}))
    said = what.lemma_.lower() in modality_words("assertions") | modality_words("told_before")
    return said and what.left_edge.lower_ in DEFINITE and not any(what.rights)


def _words(scene: Scene, verb: Token, who: Token) -> Span:
    """Return the words by which somebody denies it."""
    doc = verb.doc
    last = next(children(verb, {"dobj"}), verb)
    first = min(who.left_edge.i, last.left_edge.i)
    start, end = scene.sentence.offsets(doc[first : max(verb.i, last.i) + 1])
    base = scene.sentence.segment.start
    return Span(start=start, end=end, text=scene.sentence.segment.text[start - base : end - base])
