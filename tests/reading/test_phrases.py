"""Finding a vocabulary's phrases in rows of words."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.phrases import Found, PhraseBook, words_of

Book = PhraseBook[str]


def rows(text: str) -> list[tuple[str, ...]]:
    return [(word,) for word in words_of(text)]


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Air Force", ("air", "force")),
        ("Shahed-136", ("shahed-136",)),
        ("the mayor’s office", ("the", "mayor’s", "office")),
        ("a.m. (GMT)", ("a.m", ".", "(", "gmt", ")")),
        ("Weiß", ("weiss",)),
        ("", ()),
    ],
)
def test_a_phrase_is_its_words_in_small_letters(phrase: str, words: tuple[str, ...]) -> None:
    assert words_of(phrase) == words


def test_the_longest_phrase_wins() -> None:
    book = Book({"air": "medium", "air defence": "weapon", "air defence system": "system"})
    assert book.at(rows("air defence system"), 0) == Found(0, 3, "system")
    assert book.at(rows("air defence failed"), 0) == Found(0, 2, "weapon")
    assert book.at(rows("air"), 0) == Found(0, 1, "medium")
    assert book.at(rows("the air"), 0) is None


def test_a_phrase_cut_off_by_the_end_is_not_found() -> None:
    assert Book({"air defence": "weapon"}).at(rows("air"), 0) is None


def test_words_match_by_any_of_their_forms() -> None:
    book = Book({"shoot down": "interception"})
    assert book.at([("shot", "shoot"), ("down", "down")], 0) == Found(0, 2, "interception")


def test_phrases_are_found_left_to_right_and_never_overlap() -> None:
    book = Book({"car bomb": "ied", "bomb": "bomb", "bomb squad": "police"})
    found = list(book.find(rows("the car bomb squad found a bomb")))
    assert found == [Found(1, 3, "ied"), Found(6, 7, "bomb")]


def test_a_book_can_be_made_from_values_and_their_phrases() -> None:
    book = Book.inverted({"uav": ["drone", "unmanned aircraft"], "tank": ["tank"]})
    found = book.find(rows("a drone and an unmanned aircraft"))
    assert [one.value for one in found] == ["uav", "uav"]


WORDS = st.sampled_from(["car", "bomb", "squad", "air", "raid"])
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@given(st.sets(PHRASES, max_size=6), st.lists(WORDS, max_size=12).map(" ".join))
def test_what_is_found_is_in_the_book_and_no_longer_phrase_begins_there(
    phrases: set[str], text: str
) -> None:
    words = words_of(text)
    found = list(Book({phrase: phrase for phrase in phrases}).find(rows(text)))
    for one in found:
        assert " ".join(words[one.start : one.end]) == one.value
        assert not any(
            " ".join(words[one.start : end]) in phrases
            for end in range(one.end + 1, len(words) + 1)
        )
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_possessive_may_stand_apart() -> None:
    book = Book({"people's defence force": "group"})
    assert book.at(rows("people's defence force"), 0) == Found(0, 3, "group")
    apart = [("people",), ("'s",), ("defence",), ("force",)]
    assert book.at(apart, 0) == Found(0, 4, "group")
