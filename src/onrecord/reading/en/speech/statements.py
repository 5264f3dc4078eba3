"""How far a statement runs: whose words a sentence goes on with where it names nobody."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.speech.extents import is_when
from onrecord.reading.en.speech.heading import sources
from onrecord.reading.en.speech.speech import attributions
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.syntax.grammar import negated
from onrecord.reading.segments import Segment

_MARK = re.compile(r"[\"“”«»]")
_OPENING = ('"', "“", "«")
_LONGEST = 8
_NEAR = 3

Said = tuple[Attribution, Sentence]


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("en/statements")[name])


def quotations(cut: Sequence[Segment]) -> list[range]:
    """Return the runs of two or more sentences that stand in one quotation.

    A mark at the start of a paragraph inside a quotation opens it again.
    """
    runs: list[range] = []
    first: int | None = None
    for number, segment in enumerate(cut):
        for mark in _MARK.finditer(segment.text):
            again = mark.start() == 0 and first is not None and first < number
            if mark.group() in "“«" or (mark.group() == '"' and (first is None or again)):
                first = number if first is None else first
            elif first is not None:
                if number > first:
                    runs.append(range(first, number + 1))
                first = None
        if first is not None and number - first >= _LONGEST:
            first = None
    return runs


class Statements:
    """The speakers of one report's sentences, and the statements that run on without them."""

    def __init__(self, cut: Sequence[Segment], sentences: Mapping[int, Sentence]) -> None:
        self._sentences = sentences
        self._attributions = {
            number: tuple(attributions(sentence)) for number, sentence in sentences.items()
        }
        self._carried: dict[int, Said] = {}
        for number in sentences:
            said = self._continued(number)
            if said is not None:
                self._carried[number] = said
        self._quote(cut)
        self._credit(cut)

    def attributions(self, number: int) -> tuple[Attribution, ...]:
        """Return who says what in a sentence, by its number."""
        return self._attributions[number]

    def carried(self, number: int) -> Said | None:
        """Return who spoke, and in which sentence, the statement a sentence goes on with."""
        return self._carried.get(number)

    def _continued(self, number: int) -> Said | None:
        if self._attributions[number]:
            return None
        sentence = self._sentences[number]
        if sentence.segment.text.startswith(_OPENING):
            near = (self._before(number - back) for back in range(_NEAR))
            return next(filter(None, near), None)
        return self._before(number) if _goes_on(sentence) else None

    def _before(self, number: int) -> Said | None:
        """Return whose statement the sentence before a sentence belongs to."""
        return self._named(number - 1) or self._carried.get(number - 1)

    def _quote(self, cut: Sequence[Segment]) -> None:
        """Give all sentences of a quotation to who speaks at its end, its start or before it."""
        for run in quotations(cut):
            named = self._around(run) or self._named(run[-1]) or self._named(run[0])
            said = named or self._spoken(run[0]) or self._spoken(run[-1])
            said = said or self._carried.get(run[0])
            if said is not None:
                self._carried |= dict.fromkeys(run, said)

    def _around(self, run: range) -> Said | None:
        """Return who is named after a quotation or before it: not the `he` of `he told me"`."""
        for number, closes in ((run[-1], True), (run[0], False)):
            for one in reversed(self._attributions.get(number, ())):
                sentence = self._sentences[number]
                marks = [mark.start() for mark in _MARK.finditer(sentence.segment.text, 1)]
                at = sentence.doc[one.verb].idx
                beside = marks and (at > marks[0] if closes else at < marks[-1])
                if one.start is not None and beside:
                    return one, sentence
        return None

    def _credit(self, cut: Sequence[Segment]) -> None:
        """Give what nobody else says to the source that stands over it or under it."""
        for source, at, numbers in sources(cut, self._sentences, self._attributions):
            self._attributions[at] = (source,)
            for number in numbers:
                if not self._attributions.get(number, (source,)):
                    self._carried.setdefault(number, (source, self._sentences[at]))

    def _spoken(self, number: int) -> Said | None:
        """Return who speaks last in a sentence, a pronoun too."""
        spoken = self._attributions.get(number, ())
        return (spoken[-1], self._sentences[number]) if spoken else None

    def _named(self, number: int) -> Said | None:
        """Return the last speaker that a sentence names."""
        named = [
            one
            for one in self._attributions.get(number, ())
            if one.start is not None
            and not (one.lemma == "comment" and self._is_silent(number, one))
        ]
        return (named[-1], self._sentences[number]) if named else None

    def _is_silent(self, number: int, said: Attribution) -> bool:
        """Say whether one said nothing: "the army has not commented"."""
        return negated(self._sentences[number].doc[said.verb])


def _goes_on(sentence: Sentence) -> bool:
    """Say whether a sentence's words take up those before: `Another five were killed`."""
    doc, words = sentence.doc, [word for word, _ in sentence.rows]
    if sentence.segment.item or _words("parting") & set(words):
        return False
    if words[0] in _words("opening") or _words("further") & set(words[:3]):
        return True
    if _words("adding") & set(words[:8]):
        return True
    told = words[0] == "the" and any(token.tag_ in {"VBD", "VBN"} for token in doc[:12])
    told = told and not any(is_when(token) for token in doc[1:4])  # "the October 1 attack"
    return told and bool(_words("resuming") & {token.lemma_.lower() for token in doc[1:4]})
