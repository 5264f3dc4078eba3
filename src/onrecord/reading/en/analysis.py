"""English sentences with their words, parts of speech and grammar."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc, Span, Token

from onrecord.reading.en.tagging import TagTable
from onrecord.reading.segments import Segment

UNUSED = ("ner", "senter")


@dataclass(frozen=True)
class Sentence:
    """A parsed sentence and where it stands in the report."""

    segment: Segment
    doc: Doc

    @cached_property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """For each token, the forms a vocabulary may match it by: as written and lemma."""
        return tuple((token.lower_, token.lemma_.lower()) for token in self.doc)

    def offsets(self, span: Span | Token) -> tuple[int, int]:
        """Return where a span's text starts and ends in the report."""
        first = span.idx if isinstance(span, Token) else span.start_char
        return self.segment.start + first, self.segment.start + first + len(span.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.idx for token in self.doc]

    def token_at(self, offset: int) -> Token | None:
        """Return the token that holds a report offset, None where none does."""
        at = offset - self.segment.start
        number = bisect_right(self._starts, at) - 1
        if number < 0 or at >= self._starts[number] + len(self.doc[number].text):
            return None
        return self.doc[number]


class Analyser:
    """The grammar of English by a spaCy pipeline."""

    def __init__(self, pipeline: str) -> None:
        self._nlp: Language = spacy.load(pipeline, exclude=UNUSED, disable=["lemmatizer"])
        self._nlp.disable_pipe("attribute_ruler")
        ruler, lemmatizer = (self._nlp.get_pipe(name) for name in ("attribute_ruler", "lemmatizer"))
        if not isinstance(ruler, AttributeRuler) or not isinstance(lemmatizer, Lemmatizer):
            raise OSError(f"{pipeline}: a pipeline without attribute ruler or lemmatizer")
        self._tags = TagTable(ruler, self._nlp)
        self._lemmatizer = lemmatizer
        self._lemmas: dict[tuple[int, int, int], str] = {}

    def parse(self, segments: Sequence[Segment]) -> Iterator[Sentence]:
        """Parse the segments, in their order."""
        docs = self._nlp.pipe((segment.text for segment in segments), batch_size=64)
        return (
            Sentence(segment, self._with_lemmas(self._tags(doc)))
            for segment, doc in zip(segments, docs, strict=True)
        )

    def _with_lemmas(self, doc: Doc) -> Doc:
        """Set the lemmas, each worked out once for a word, its part of speech and its tag."""
        for token in doc:
            if not token.lemma_:
                key = (token.orth, token.pos, token.tag)
                lemma = self._lemmas.get(key)
                if lemma is None:
                    lemma = self._lemmas[key] = self._lemmatizer.lemmatize(token)[0]
                token.lemma_ = lemma
        return doc
