"""The words about places, read from the vocabularies."""

from onrecord.reading.place_words import place_words


def test_words_of_kind_and_direction_are_words_of_place() -> None:
    words = place_words().of_place
    assert {"village", "oblast", "northern"} <= words
    assert "missile" not in words


def test_agencies_and_weapons_called_after_places_are_no_places() -> None:
    assert {"telegram", "reuters"} <= place_words().never


def test_every_word_is_in_small_letters() -> None:
    words = place_words()
    for group in (words.kinds, words.nameless, words.directions, words.cues, words.following):
        assert all(word == word.lower() for word in group)


def test_phrases_that_refer_back_are_rows_of_words() -> None:
    assert place_words().back["the", "region"] == "region"
