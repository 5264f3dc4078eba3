"""English sentences with their grammar, and their places in the report."""

import pytest

from onrecord.reading.en.syntax.analysis import Analyser, Sentence
from onrecord.reading.reader import PIPELINE
from onrecord.reading.segments import segments
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


def test_a_token_is_found_by_any_offset_in_it(sentences: list[Sentence]) -> None:
    start = TEXT.index("Kherson")
    for offset in (start, start + 2, start + len("Kherson") - 1):
        token = sentences[1].token_at(offset)
        assert token is not None
        assert token.text == "Kherson"


def test_no_token_stands_in_a_blank_or_outside_the_sentence(sentences: list[Sentence]) -> None:
    assert sentences[1].token_at(TEXT.index(" hit")) is None
    assert sentences[0].token_at(len(TEXT) + 1) is None
    assert sentences[1].token_at(0) is None
