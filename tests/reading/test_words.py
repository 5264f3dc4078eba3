"""The words of a sentence as a row of names and others."""

import pytest

from onrecord.reading.segments import Segment
from onrecord.reading.words import Row


def row(text: str) -> Row:
    return Row(Segment(text, 0, paragraph=0, headline=False))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Shells hit Deir ez-Zor.", ("Shells", "hit", "Deir", "ez-Zor", ".")),
        ("Kyiv’s mayor, at 5:50", ("Kyiv’s", "mayor", ",", "at", "5", ":", "50")),
        ("Дніпро (Dnipro)", ("Дніпро", "(", "Dnipro", ")")),
        ("", ()),
    ],
)
def test_words_keep_their_hyphens_and_apostrophes(text: str, words: tuple[str, ...]) -> None:
    assert row(text).words == words
    assert row(text).lower == tuple(word.lower() for word in words)


@pytest.mark.parametrize(
    ("word", "name"), [("Kyiv", True), ("al-Bab", True), ("port", False), ("al-though", False)]
)
def test_a_name_begins_with_a_capital_or_an_arabic_article(word: str, name: bool) -> None:
    assert row(word).is_name(0) is name


def test_past_the_end_there_is_neither_name_nor_word() -> None:
    kyiv = row("Kyiv")
    assert not kyiv.is_name(1)
    assert not kyiv.is_name(-1)
    assert kyiv.after(1) == ""


def test_a_sentence_begins_anew_after_a_mark() -> None:
    words = row("In Homs, Hama fell")
    assert words.is_row(0, 5)
    assert not words.is_row(0, 6)
    assert [at for at in range(5) if words.is_first(at)] == [0, 3]


def test_a_possessive_is_no_part_of_a_name() -> None:
    assert row("Kyiv’s port").text(0, 1) == "Kyiv"
    assert row("the Houthis' port").text(0, 2) == "the Houthis"


@pytest.mark.parametrize(("word", "initials"), [("NATO", True), ("US", False), ("KHERSON", False)])
def test_initials_are_short_and_in_capitals(word: str, initials: bool) -> None:
    assert row(word).is_initials(0) is initials


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("BEIRUT (AP) - Jets came", True),
        ("Kyiv — Jets came", True),
        ("Kyiv was quiet", False),
        ("Kyiv", False),
    ],
)
def test_a_line_may_open_with_where_it_was_written(text: str, dateline: bool) -> None:
    assert row(text).is_dateline(0, 1) is dateline


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("GARISSA (Agency) - Gunmen came", True),
        ("Garissa — Gunmen came", True),
        ("Garissa — 2 dead, a bus burned", False),
        ("GARISSA COUNTY", False),
        ("GARISSA BUS ATTACK KILLS FIVE", False),
    ],
)
def test_the_row_of_a_list_and_a_line_in_capitals_begin_with_no_dateline(
    line: str, dateline: bool
) -> None:
    assert row(line).is_dateline(0, 1) is dateline


@pytest.mark.parametrize("text", ["Blasts in Garissa – mayor", "Fire near Garissa (video)"])
def test_where_a_headline_says_it_was_is_no_dateline(text: str) -> None:
    assert not row(text).is_dateline(2, 1)


def test_a_short_name_in_a_line_of_capitals_is_no_initials() -> None:
    assert not row("SUMY REGION").is_initials(0)
    assert row("UN said").is_initials(0)
    assert row("ISIS fighters left").is_initials(0)


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("Troops in the city (AP photo) BEIRUT Thirteen men were killed.", True),
        ("Troops in the city (AP photo) Beirut Thirteen men were killed.", False),
    ],
)
def test_a_dateline_may_follow_a_caption(text: str, dateline: bool) -> None:
    assert row(text).is_dateline(8, 1) is dateline
