"""Numbers in English: what counts, how it was said, and the bounds that follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.quantity import bounds
from onrecord.reading.en.syntax.numerals import in_words
from onrecord.reading.en.syntax.quantities import Counted, numbers_in

UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
TEENS = "sixteen seventeen eighteen nineteen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
QUALIFIERS = {
    "at least": "at_least", "no fewer than": "at_least", "more than": "more_than",
    "over": "more_than", "about": "about", "nearly": "about", "up to": "up_to",
    "as many as": "up_to", "fewer than": "less_than", "no more than": "at_most",
}  # fmt: skip


def spelt(number: int) -> str:
    """Write a number below a million in words."""
    small = ["", *UNITS.split(), *TEENS.split()]
    if number >= 1000:
        rest = f" {spelt(number % 1000)}" if number % 1000 else ""
        return f"{spelt(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {spelt(number % 100)}" if number % 100 else ""
        return f"{small[number // 100]} hundred{rest}"
    if number >= 20:
        unit = f"-{small[number % 10]}" if number % 10 else ""
        return TENS.split()[number // 10 - 2] + unit
    return small[number]


def said(text: str) -> list[tuple[str, float, float | None]]:
    return [(one.qualifier, one.low, one.high) for one in numbers_in(text, 0)]


def only(text: str) -> Counted:
    found = list(numbers_in(text, 0))
    assert len(found) == 1, found
    return found[0]


@given(st.sampled_from(sorted(QUALIFIERS)), st.integers(3, 10**6).filter(lambda n: n != 2000))
def test_bounds_follow_the_qualifier_for_any_number(words: str, number: int) -> None:
    one = only(f"They counted {words} {number} shells.")
    assert (one.qualifier, one.stated) == (QUALIFIERS[words], number)
    assert (one.low, one.high) == bounds(QUALIFIERS[words], number)  # type: ignore[arg-type]


@given(st.integers(1, 999_999))
def test_number_words_are_read_back(number: int) -> None:
    assert in_words(spelt(number)) == number
    one = only(f"In all {spelt(number)} shells fell.")
    assert (one.low, one.high) == (number, number)


@given(
    st.integers(1000, 10**9),
    st.sampled_from([" people", ", the army said", ".", "; others", ", and", ") men", ", 2,000"]),
)
def test_groups_of_thousands_are_one_number_whatever_follows(number: int, after: str) -> None:
    first = next(numbers_in(f"It lost {number:,}{after}", 0))
    assert (first.low, first.high) == (number, number)


@given(st.integers(1000, 10**9))
def test_groups_of_thousands_are_one_number(number: int) -> None:
    assert only(f"A sum of {number:,} rounds").stated == number


PARTS = [
    "at least 12 men", "in May 2019", "dozens of shells", "two thousand", "no one", "3-5 km",
    "aged 34", "18 of 29 drones", "between 7 and 9", "half a million", "~10", "1,500+",
]  # fmt: skip


@given(st.lists(st.sampled_from(PARTS), max_size=6), st.integers(0, 500))
def test_offsets_give_the_words(parts: list[str], base: int) -> None:
    text = "; ".join(parts)
    for one in numbers_in(text, base):
        assert text[one.start - base : one.end - base] == one.text
        assert one.start <= one.number_start < one.end
        assert one.high is None or one.low <= one.high


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18 of 29 missiles", [("exact", 18, 18), ("exact", 29, 29)]),
        ("more than a dozen people", [("more_than", 13, None)]),
        ("~10 drones and 1500+ men", [("about", 9, 11), ("at_least", 1500, None)]),
        ("between 20 and 30 died", [("between", 20, 30)]),
        ("10-15 rockets", [("between", 10, 15)]),
        ("five and three were hurt", [("exact", 5, 5), ("exact", 3, 3)]),
        ("586 tanks,1,694 vehicles", [("exact", 586, 586), ("exact", 1694, 1694)]),
        ("a quarter of a million people", [("exact", 250_000, 250_000)]),
        ("several hundred fled", [("vague", 200, None)]),
        ("95 multiple launchers", [("exact", 95, 95)]),
        ("June 5 2016 At least 45 died", [("at_least", 45, None)]),
        ("no casualties", [("exact", 0, 0)]),
        ("handed over 12 prisoners", [("exact", 12, 12)]),
        ("the toll has gone up to 12", [("exact", 12, 12)]),
        ("the town is home to up to 12 families", [("up_to", 0, 12)]),
        ("took over three depots", [("exact", 3, 3)]),
        ("2,000 local people", [("exact", 2000, 2000)]),
        ("held over 12 prisoners", [("more_than", 13, None)]),
        ("17 300 strikes", [("exact", 17_300, 17_300)]),
        ("3.5 million homes", [("exact", 3_500_000, 3_500_000)]),
    ],
)
def test_how_it_was_said(text: str, expected: list[tuple[str, float, float | None]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a 23-year-old man aged 34",
        "in March 2015",
        "on 5 July",
        "12 km away at 7:30",
        "the No. 2 leader",
        "an S-300 battery",
        "Resolution 2254, article 5",
        "122-mm shells",
        "the 16th floor",
        "at 0530 local time",
    ],
)
def test_what_is_no_count(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["40% of it", "40 percent of it", "40 per cent of it"])
def test_shares_are_percents(text: str) -> None:
    (share,) = numbers_in(text, 0)
    assert (share.low, share.high, share.unit) == (40, 40, "percent")


def test_no_number_word() -> None:
    with pytest.raises(ValueError, match="no number"):
        in_words("many")


@pytest.mark.parametrize("verb", ["rose", "had climbed", "was revised", "fell", "has gone up"])
def test_a_number_that_rose_from_one_to_another_is_the_other(verb: str) -> None:
    (one,) = numbers_in(f"The toll {verb} from 12 to 19.", 0)
    assert (one.low, one.high, one.text, one.number_start) == (19, 19, "19", one.start)


def test_a_number_after_a_day_and_a_dash_is_no_range() -> None:
    assert [one.stated for one in numbers_in("Nov. 3 - Two fighters were killed.", 0)] == [2]
