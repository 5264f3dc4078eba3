"""Which sentences are worth parsing: those with some form of a word that tells of something."""

import pytest

from onrecord.reading.en.syntax.triggers import trigger_words


@pytest.mark.parametrize(
    "text",
    [
        "Two men died.",
        "Families fled.",
        "The raids went on.",
        "Drones flew in.",
        "They freed the town.",
        "A man is dying.",
        "It used gas.",
        "A power cut began.",
        "Rockets on the port.",
    ],
)
def test_a_telling_word_is_found_in_its_forms(text: str) -> None:
    assert trigger_words().search(text.lower())


@pytest.mark.parametrize("text", ["The bus stood by the sea.", "We dined with Dina in Sydney."])
def test_words_that_only_begin_like_one_are_passed_over(text: str) -> None:
    assert not trigger_words().search(text.lower())
