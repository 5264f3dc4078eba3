"""The table of tags says what spaCy's own attribute ruler says."""

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler

from onrecord.reading.en.tagging import TagTable
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
def ruler() -> AttributeRuler:
    pipe = spacy.load(PIPELINE).get_pipe("attribute_ruler")
    assert isinstance(pipe, AttributeRuler)
    return pipe


@pytest.mark.parametrize("text", SENTENCES)
def test_the_table_agrees_with_the_ruler(nlp: Language, ruler: AttributeRuler, text: str) -> None:
    tabled = TagTable(ruler, nlp)(nlp(text))
    ruled = ruler(nlp(text))
    assert [one.pos_ for one in tabled] == [one.pos_ for one in ruled]
    assert [str(one.morph) for one in tabled] == [str(one.morph) for one in ruled]
    assert [one.lemma_ for one in tabled] == [one.lemma_ for one in ruled]


def test_rules_for_several_tokens_are_left_out(nlp: Language, ruler: AttributeRuler) -> None:
    text = "There were clashes near Bakhmut."
    tabled, ruled = TagTable(ruler, nlp)(nlp(text)), ruler(nlp(text))
    differing = [(one.text, one.pos_) for one, other in zip(tabled, ruled, strict=True)
                 if one.pos_ != other.pos_]  # fmt: skip
    assert differing == [("were", "AUX")]


def test_a_word_keeps_its_reading_the_second_time(nlp: Language, ruler: AttributeRuler) -> None:
    table = TagTable(ruler, nlp)
    first, second = (table(nlp(SENTENCES[0])).to_json() for _ in range(2))
    assert first == second
