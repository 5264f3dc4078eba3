import pytest

from coded_claims import claims_of
from onrecord.linking.extent import Extent

SAID = "affirmed,stated | - | - | SY"


def extent(
    words: str, quantity: str = "-", place: str = "Saraqib, SY", kind: str = "strike"
) -> Extent:
    line = f"{kind} | {SAID} | aircraft | {quantity} | {place} | 2016-07-02 | {words}"
    return Extent.of(claims_of(f"date 2016-07-03 {words}", [line])[0])


@pytest.mark.parametrize(
    ("words", "quantity"),
    [
        ("five raids on the town", "=5 strikes"),
        ("two raids on the town", "=2 strikes"),
        ("dozens of raids", "vague:24 strikes"),
        ("a series of air strikes", "vague:2 strikes"),
        ("Air strikes across the province", "-"),
    ],
)
def test_a_count_or_the_words_for_it_sum_up_several_attacks(words: str, quantity: str) -> None:
    assert extent(words, quantity).sums_up


@pytest.mark.parametrize("words", ["raids on the town", "air strikes on the town"])
def test_a_bare_plural_is_told_of_one_attack_too(words: str) -> None:
    found = extent(words, "vague:2 strikes")
    assert not found.sums_up
    assert not found.is_one


@pytest.mark.parametrize(
    "words", ["a raid on the market", "one of them, an air strike on a school"]
)
def test_the_words_for_one_attack_tell_of_one(words: str) -> None:
    assert extent(words, "=1 strikes").is_one


@pytest.mark.parametrize("words", ["the raid", "a market was hit in the raid of the day"])
def test_the_attack_may_be_many(words: str) -> None:
    assert not extent(words, "=1 strikes").is_one


def test_what_counts_people_sums_up_no_attacks() -> None:
    found = extent("killed in a series of raids", "=5 people", kind="killed")
    assert not (found.sums_up or found.is_one)


def test_told_as_one_a_raid_and_five_are_neither() -> None:
    both = extent("five raids", "=5 strikes").joined(extent("a raid", "=1 strikes"))
    assert not (both.sums_up or both.is_one)


def test_one_told_of_a_country_too_is_local() -> None:
    both = extent("a raid").joined(extent("raids on the country", place="Syria, SY"))
    assert both.local
    assert not both.wide
