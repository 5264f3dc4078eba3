"""The words of a sentence hang together as spaCy says they do."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from onrecord.reading.en.syntax.analysis import Analyser
from onrecord.reading.en.syntax.tokens import Doc
from onrecord.reading.reader import PIPELINE
from onrecord.reading.segments import Segment, segments
from plain_report import report

SENTENCES = (
    "Two people were killed and at least five wounded in a strike on Kharkiv's port on Sunday.",
    "The mayor, who fled the town, said: rebels that had shelled it, he added, are gone.",
    "“We’ve shot down 12 of 15 drones,” the air force said on Telegram; the rest hit Odesa…",
    "Some 300-400 families fled the non-government-held districts, didn't they?",
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(PIPELINE, exclude=["ner"])


@pytest.fixture(scope="module")
def docs() -> dict[str, Doc]:
    """Return the sentences as parsed, each by its text."""
    cut: list[Segment] = [one for text in SENTENCES for one in segments(report(text))]
    return {one.segment.text: one.doc for one in Analyser(PIPELINE).parse(cut)}


def test_each_word_hangs_where_the_parser_hangs_it(docs: dict[str, Doc], nlp: Language) -> None:
    for text, doc in docs.items():
        for ours, theirs in zip(doc, nlp(text), strict=True):
            for name in ("head", "left_edge", "right_edge"):
                assert getattr(ours, name).i == getattr(theirs, name).i
            for name in ("lefts", "rights", "children", "subtree", "ancestors"):
                assert [one.i for one in getattr(ours, name)] == [
                    one.i for one in getattr(theirs, name)
                ]
            assert (ours.sent.start, ours.sent.end) == (theirs.sent.start, theirs.sent.end)


def test_each_word_looks_as_it_does_in_the_text(docs: dict[str, Doc], nlp: Language) -> None:
    for text, doc in docs.items():
        for ours, theirs in zip(doc, nlp(text), strict=True):
            for name in ("i", "idx", "text", "is_alpha", "is_title", "is_upper", "is_lower"):
                assert getattr(ours, name) == getattr(theirs, name)
            assert ours.is_joined == (theirs.whitespace_ == "")
            assert text[ours.idx : ours.end] == ours.text == repr(ours)


@given(
    number=st.integers(0, len(SENTENCES) - 1), start=st.integers(-30, 30), end=st.integers(-30, 30)
)
def test_any_stretch_of_words_is_the_one_that_spacy_cuts(
    docs: dict[str, Doc], nlp: Language, number: int, start: int, end: int
) -> None:
    text = SENTENCES[number]
    ours, theirs = docs[text][start:end], nlp(text)[start:end]
    assert (len(ours), ours.text) == (len(theirs), theirs.text)
    assert [one.i for one in ours] == [one.i for one in theirs]
    if len(ours):
        assert ours.root.i == theirs.root.i
        assert (ours[0].i, ours[-1].i) == (theirs[0].i, theirs[-1].i)
        assert ours.start_char == theirs.start_char
        assert ours[1:].text == theirs[1:].text


def test_stretches_are_equal_that_hold_the_same_words(docs: dict[str, Doc]) -> None:
    first, second, *_ = docs.values()
    assert first[1:3] == first[1:3]
    assert first[1:3] != first[1:4]
    assert first[1:3] != second[1:3]
    assert len({first[1:3], first[1:3], first[2:3]}) == 2


def test_a_neighbour_beyond_the_sentence_is_an_error(docs: dict[str, Doc]) -> None:
    doc = docs[SENTENCES[0]]
    assert doc[0].nbor() is doc[1]
    assert doc[1].nbor(-1) is doc[0]
    for token, step in ((doc[0], -1), (doc[-1], 1)):
        with pytest.raises(IndexError):
            token.nbor(step)
