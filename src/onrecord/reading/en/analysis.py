"""English sentences with their words, parts of speech and grammar."""

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

    def span_of(self, start: int, end: int) -> Span | None:
        """Return the tokens that cover the report's offsets `start`..`end`."""
        base = self.segment.start
        return self.doc.char_span(start - base, end - base, alignment_mode="expand")


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

    def parse(self, segments: Sequence[Segment]) -> Iterator[Sentence]:
        """Parse the segments, in their order."""
        docs = self._nlp.pipe((segment.text for segment in segments), batch_size=64)
        return (
            Sentence(segment, self._lemmatizer(self._tags(doc)))
            for segment, doc in zip(segments, docs, strict=True)
        )
