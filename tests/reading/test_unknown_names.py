"""Names that no gazetteer has are places' where the words around them say so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from onrecord.gazetteer import Gazetteer
from onrecord.reading.mentions import MentionFinder
from onrecord.reading.segments import Segment

SENTENCES = yaml.safe_load((Path(__file__).parent / "unknown_names.yaml").read_text("utf-8"))
NAMES = [
    ("Thoikwei", "Kiechpuan"),
    ("Pathei Goluk", "Thoikwei"),
    ("Ma Gyi Okul", "Kan Tharo"),
    ("Al-Jereifa East", "Wad Hussunat"),
]
"""Pairs of names: of one word, of several, begun like a known place's, told from another."""


@pytest.fixture(scope="module")
def finder(gazetteer: Gazetteer) -> MentionFinder:
    return MentionFinder(gazetteer)


def found(finder: MentionFinder, text: str) -> set[str]:
    """Return the names that words make those of places."""
    mentions = finder.find(Segment(text, 0, paragraph=0, headline=False), punctuated=True)
    return {one.text for one in mentions if not one.is_bare and not one.back}


def written(sentence: str, pair: tuple[str, str]) -> str:
    """Return a sentence with the names in it."""
    return sentence.replace("X", pair[0]).replace("Y", pair[1])


def crossed(kind: str, pairs: list[tuple[str, str]]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Return each sentence of a kind with each pair of names."""
    for sentence in SENTENCES[kind]:
        for pair in pairs:
            yield sentence, pair


@pytest.mark.parametrize(
    ("sentence", "pair"), [*crossed("places", NAMES), *crossed("single", NAMES[:1])]
)
def test_a_name_is_a_place_by_the_words_around(
    finder: MentionFinder, sentence: str, pair: tuple[str, str]
) -> None:
    expected = {name for name, sign in zip(pair, "XY", strict=True) if sign in sentence}
    assert found(finder, written(sentence, pair)) == expected


@pytest.mark.parametrize(("sentence", "pair"), [*crossed("others", NAMES[:2])])
def test_a_name_is_no_place_where_they_tell_of_a_person(
    finder: MentionFinder, sentence: str, pair: tuple[str, str]
) -> None:
    assert not found(finder, written(sentence, pair))
