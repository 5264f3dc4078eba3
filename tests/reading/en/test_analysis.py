"""English sentences with their grammar, and their places in the report."""

import pytest

from onrecord.reading.en.analysis import Analyser, Sentence
from onrecord.reading.reader import PIPELINE
from onrecord.reading.segments import Segment, segments
from plain_report import report

TEXT = "Two people died. Shells hit Kherson’s port on Monday; “it burns,” he said."


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser(PIPELINE)


@pytest.fixture(scope="module")
def sentences(analyser: Analyser) -> list[Sentence]:
    return list(analyser.parse(list(segments(report(TEXT)))))


def test_segments_are_parsed_in_their_order(sentences: list[Sentence]) -> None:
    assert [one.doc.text for one in sentences] == [one.segment.text for one in sentences]
    assert [one.segment.start for one in sentences] == [0, TEXT.index("Shells")]


def test_words_have_forms_parts_of_speech_and_grammar(sentences: list[Sentence]) -> None:
    first = sentences[0]
    assert first.rows == (("two", "two"), ("people", "people"), ("died", "die"), (".", "."))
    assert [(token.pos_, token.dep_) for token in first.doc] == [
        ("NUM", "nummod"),
        ("NOUN", "nsubj"),
        ("VERB", "ROOT"),
        ("PUNCT", "punct"),
    ]


def test_offsets_are_those_of_the_report(sentences: list[Sentence]) -> None:
    for sentence in sentences:
        for token in sentence.doc:
            start, end = sentence.offsets(token)
            assert TEXT[start:end] == token.text
        start, end = sentence.offsets(sentence.doc[1:4])
        assert TEXT[start:end] == sentence.doc[1:4].text


def test_a_stretch_of_the_report_is_covered_by_whole_tokens(sentences: list[Sentence]) -> None:
    start = TEXT.index("Kherson")
    span = sentences[1].span_of(start, start + 2)
    assert span is not None
    assert span.text == "Kherson"


def test_a_stretch_outside_the_sentence_has_no_tokens(sentences: list[Sentence]) -> None:
    assert sentences[0].span_of(len(TEXT) + 1, len(TEXT) + 3) is None


def test_no_segments_give_no_sentences(analyser: Analyser) -> None:
    assert list(analyser.parse([])) == []


def test_a_segment_is_parsed_the_same_alone_as_among_others(analyser: Analyser) -> None:
    cut = [Segment(text, 0, 0, headline=False) for text in TEXT.split(". ") * 40]
    together = next(analyser.parse(cut))
    (alone,) = analyser.parse(cut[:1])
    assert together.doc.to_json() == alone.doc.to_json()


def test_a_pipeline_that_is_not_installed_is_an_error() -> None:
    with pytest.raises(OSError, match="en_no_such_pipeline"):
        Analyser("en_no_such_pipeline")
