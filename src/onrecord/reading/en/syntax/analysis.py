"""English sentences with their words, parts of speech and grammar."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc as ParsedDoc
from thinc.api import Model, NumpyOps
from threadpoolctl import ThreadpoolController

from onrecord.reading.en.syntax.mending import mended
from onrecord.reading.en.syntax.nouns import with_nouns
from onrecord.reading.en.syntax.tagging import TagTable
from onrecord.reading.en.syntax.tokens import Doc, Span, Token
from onrecord.reading.phrases import lowered
from onrecord.reading.segments import Segment

UNUSED = ("ner", "senter")
APART = ("attribute_ruler", "lemmatizer")
_BATCH = 64
_BLANKS = re.compile(r"\s{2,}")
"""What parses take for a word of its own."""


@dataclass(frozen=True, eq=False)
class Sentence:
    """A parsed sentence and where it stands in the report."""

    segment: Segment
    doc: Doc
    rows: tuple[tuple[str, str], ...]
    """For each token, the forms a vocabulary may match it by: as written and lemma."""

    def offsets(self, span: Span | Token) -> tuple[int, int]:
        """Return where a span's text starts and ends in the report."""
        first = span.idx if isinstance(span, Token) else span.start_char
        return self.segment.start + first, self.segment.start + first + len(span.text)

    @cached_property
    def lower(self) -> str:
        """Its text in lower case, letter for letter."""
        return lowered(self.segment.text)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each token starts in the text of the sentence."""
        return [token.idx for token in self.doc]

    def token_at(self, offset: int) -> Token | None:
        """Return the token that holds a report offset, None where none does."""
        at = offset - self.segment.start
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return None
        token = self.doc.tokens[number]
        return token if at < token.end else None

    def within(self, start: int, end: int) -> Span | None:
        """Return the words from one place of its text to another; None where it cuts a word."""
        first, last = (self.token_at(self.segment.start + at) for at in (start, end - 1))
        if first is None or last is None or (first.idx, last.end) != (start, end):
            return None
        return self.doc[first.i : last.i + 1]


class Analyser:
    """The grammar of English by a spaCy pipeline."""

    def __init__(self, pipeline: str) -> None:
        self._nlp: Language = spacy.load(pipeline, exclude=UNUSED, disable=APART)
        ruler, lemmatizer = (self._nlp.get_pipe(name) for name in APART)
        if not isinstance(ruler, AttributeRuler) or not isinstance(lemmatizer, Lemmatizer):
            raise OSError(f"{pipeline}: a pipeline without attribute ruler or lemmatizer")
        self._tags = TagTable(ruler, lemmatizer, self._nlp)
        _multiply_by_numpy(self._nlp)
        self._libraries = ThreadpoolController()

    def parse(self, segments: Sequence[Segment]) -> list[Sentence]:
        """Parse the segments, in their order."""
        texts = [_BLANKS.sub(" ", segment.text) for segment in segments]
        with self._libraries.limit(limits=1, user_api="blas"):
            docs = list(self._nlp.pipe(texts, batch_size=_BATCH))
        return [self._sentence(segment, doc) for segment, doc in zip(segments, docs, strict=True)]

    def _sentence(self, segment: Segment, parsed: ParsedDoc) -> Sentence:
        """Return a sentence as it was parsed."""
        forms = self._tags(parsed)
        starts, heads = parsed.to_array(["IDX", "HEAD"]).astype(int).T.tolist()
        text = _BLANKS.sub(" ", segment.text)
        forms, heads = with_nouns(text, *mended(text, forms, starts, heads))
        rows = tuple([form.row for form in forms])
        for blanks in _BLANKS.finditer(segment.text):  # parsed as one
            more, at = len(blanks.group()) - 1, blanks.start()
            starts = [start + more if start > at else start for start in starts]
        return Sentence(segment, Doc(segment.text, forms, starts, heads), rows)


def _multiply_by_numpy(nlp: Language) -> None:
    """Let a pipeline multiply its matrices by NumPy's library in place of the one spaCy brings.

    On matrices as narrow as these OpenBLAS in one thread takes half the time of BLIS. Other
    back ends than the plain one (Apple's, a GPU's) stay.
    """
    ops = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        for node in model.walk() if isinstance(model, Model) else ():
            if type(node.ops) is NumpyOps:
                node.ops = ops
