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
    tabled, piped = nlp(text), whole(text)
    forms = table(tabled)
    assert [one.pos_ for one in tabled] == [one.pos_ for one in piped]
    assert [str(one.morph) for one in tabled] == [str(one.morph) for one in piped]
    assert [one.lemma_ for one in tabled] == [one.lemma_ for one in piped]
    assert forms == tuple((one.lower_, one.lemma_.lower()) for one in piped)


def test_rules_for_several_tokens_are_left_out(
    nlp: Language, whole: Language, table: TagTable
) -> None:
    text = "There were clashes near Bakhmut."
    tabled, piped = nlp(text), whole(text)
    table(tabled)
    differing = [(one.text, one.pos_) for one, other in zip(tabled, piped, strict=True)
                 if one.pos_ != other.pos_]  # fmt: skip
    assert differing == [("were", "AUX")]


def test_a_word_keeps_its_reading_the_second_time(nlp: Language, table: TagTable) -> None:
    documents = [nlp(SENTENCES[0]) for _ in range(2)]
    first, second = (table(one) for one in documents)
    assert first == second
    assert documents[0].to_json() == documents[1].to_json()


def test_grammar_stays_when_the_table_sets_its_own(nlp: Language, table: TagTable) -> None:
    given, plain = nlp(SENTENCES[1]), nlp(SENTENCES[1])
    table(given)
    assert [(one.dep_, one.head.i, one.tag_) for one in given] == [
        (one.dep_, one.head.i, one.tag_) for one in plain
    ]
