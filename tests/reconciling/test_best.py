import pytest

from coded_claims import claims_of
from onrecord.model.claim import Claim
from onrecord.reconciling.best import best_of, bounds_of, excludes, last_words, value


def said(
    quantity: str,
    speaker: str = "-",
    day: int = 19,
    certainty: str = "stated",
    words: str = "It was",
) -> Claim:
    line = (
        f"killed | affirmed,{certainty} | {speaker} | - | - | person | {quantity} | - | - | {words}"
    )
    return claims_of(f"date 2022-12-{day} {words}.", [line], f"report {speaker} {day}")[0]


def test_an_only_claim_and_claims_that_agree() -> None:
    assert best_of([said("=5")]) == (5, "only claim")
    assert best_of([said("=5"), said(">=5", "UN")]) == (5, "all claims agree")


def test_the_most_trusted_kind_of_speaker_comes_first() -> None:
    claims = [said("=40", "sources"), said("=35", "mayor of Kyiv"), said("=50"), said("=37", "UN")]
    assert best_of(claims) == (35, "latest official")


def test_the_latest_word_of_a_kind_counts() -> None:
    claims = [said("=22", "doctors"), said("=37", "Kosti hospital", 20), said("=30", "mayor", 18)]
    assert best_of(claims) == (37, "latest official")


def test_a_later_word_replaces_the_same_speakers_earlier_one() -> None:
    claims = [said(">=22", "Observatory"), said("=44", "Observatory", 20), said("=12", "army")]
    assert best_of(claims) == (44, "latest monitor")


def test_what_is_preliminary_or_vague_gives_way() -> None:
    hedged = said("=50", "mayor", certainty="preliminary")
    assert best_of([hedged, said("=31", "army")])[0] == 31
    assert best_of([said("vague:24", "mayor"), said("=31", "army")])[0] == 31


def test_a_preliminary_number_comes_before_a_vague_word_and_within_the_bounds() -> None:
    claims = [said("=5", "mayor", certainty="preliminary"), said("vague:24", "army")]
    assert best_of(claims)[0] == 5
    assert bounds_of(claims) == (5, 5)


def test_of_equals_the_narrower_bounds_are_taken() -> None:
    assert best_of([said(">=22", "UN"), said("=24", "OSCE")])[0] == 24


@pytest.mark.parametrize(
    ("quantity", "number"),
    [("=5", 5), ("~15", 15), (">=35", 35), (">20", 21), ("^9", 9), ("<9", 8), ("3..8", 5)],
)
def test_the_number_a_claim_gives_is_within_its_bounds(quantity: str, number: int) -> None:
    assert value(said(quantity)) == number
    assert not excludes(said(quantity), number)


def test_a_claim_excludes_what_is_out_of_its_bounds() -> None:
    assert excludes(said(">20"), 20)
    assert excludes(said("^9"), 10)
    assert not excludes(said(">=20"), 1000)


def test_bounds_span_the_numbers_stated() -> None:
    assert bounds_of([said(">=31"), said("=43", "UN")]) == (31, 43)
    assert bounds_of([said("vague:24")]) == (24, None)
    assert bounds_of([said("~15")]) == (13, 17)


def test_a_toll_that_has_risen_replaces_lesser_ones_told_before() -> None:
    before, higher = said("=31", "mayor"), said("=50", "UN")
    risen = said("=44", "Observatory", 20, words="The toll rose to 44")
    assert last_words([before, higher, risen]) == [higher, risen]
    assert best_of([before, risen]) == (44, "latest monitor")
    assert bounds_of([before, risen]) == (31, 44)


def test_a_corrected_number_replaces_greater_ones_too() -> None:
    before, lowered = said("=50", "mayor"), said("=44", "UN", 20, words="The toll was revised")
    assert last_words([before, lowered]) == [lowered]
    assert last_words([said("=50", "mayor", 21), lowered])[0].quantity.stated == 50


def test_a_number_that_nobody_else_admits_gives_way_to_one_that_many_do() -> None:
    alone = said("=3", "ministry of health")
    others = [said("=86", "UN"), said(">=72", "OSCE"), said("~80", "residents")]
    assert best_of([alone, *others])[0] == 86
    assert best_of([alone, others[0]])[0] == 3


def test_a_number_recalled_from_before_gives_way_to_any_other() -> None:
    recalled = said("=3", "police", words="Police had earlier reported three")
    assert best_of([recalled, said("=4")]) == (4, "latest report itself")
    assert best_of([recalled]) == (3, "only claim")
