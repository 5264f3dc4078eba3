"""The table of tags says what spaCy's own attribute ruler and lemmatizer say."""

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler, Lemmatizer

from onrecord.reading.en.syntax.tagging import TagTable
from onrecord.reading.reader import PIPELINE

SENTENCES = (
    "Two people were killed and at least five wounded in a missile strike on Kharkiv on Sunday.",
    "“We’ve shot down 12 of 15 drones,” Ukraine’s air force said on Telegram, but can't be sure.",
    "The governor, Ihor Vesna, who'd been told to leave, didn't; he hasn't, and he won't.",
    "Rebels that had captured the town which lies to the north are said to be retreating from it.",
    "What I know is that nobody else has been there since 5:50 a.m. — not even the U.N. itself.",
    "There will be more of those attacks, the president warned, unless someone stops them all!",
    "Some 300-400 families fled; they'd rather have stayed, wouldn't they?",
    "Two  blanks\tand a tab: Shahed-136s hit #Odesa (again) @ 3pm... let them go",
    "",
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    """Return the pipeline up to its ruler, which is left to the tests."""
    return spacy.load(PIPELINE, exclude=["ner", "lemmatizer", "attribute_ruler"])


@pytest.fixture(scope="module")
def whole() -> Language:
    """Return the pipeline as it comes, but for the names it finds."""
    return spacy.load(PIPELINE, exclude=["ner"])


@pytest.fixture(scope="module")
def table(nlp: Language, whole: Language) -> TagTable:
    ruler, lemmatizer = whole.get_pipe("attribute_ruler"), whole.get_pipe("lemmatizer")
    assert isinstance(ruler, AttributeRuler)
    assert isinstance(lemmatizer, Lemmatizer)
    return TagTable(ruler, lemmatizer, nlp)


@pytest.mark.parametrize("text", SENTENCES)
def test_the_table_agrees_with_the_pipes(
    nlp: Language, whole: Language, table: TagTable, text: str
) -> None:
    forms, piped = table(nlp(text)), whole(text)
    assert [one.words for one in forms] == [(one.text, one.lower_, one.lemma_) for one in piped]
    assert [one.sort for one in forms] == [
        (one.pos_, one.tag_, one.dep_, one.is_punct, one.like_num) for one in piped
    ]
    assert [one.row for one in forms] == [(one.lower_, one.lemma_.lower()) for one in piped]


def test_rules_for_several_tokens_are_left_out(
    nlp: Language, whole: Language, table: TagTable
) -> None:
    text = "There were clashes near Bakhmut."
    tabled, piped = table(nlp(text)), whole(text)
    differing = [(one.words.text, one.sort.pos_) for one, other in zip(tabled, piped, strict=True)
                 if one.sort.pos_ != other.pos_]  # fmt: skip
    assert differing == [("were", "AUX")]


def test_a_word_keeps_its_reading_the_second_time(nlp: Language, table: TagTable) -> None:
    first, second = (table(nlp(SENTENCES[0])) for _ in range(2))
    assert first == second
