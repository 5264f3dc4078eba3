from dataclasses import replace

from onrecord.scoring.coding import coded_claim
from onrecord.scoring.confusion import confused

TEXT = "date 2022-12-19 Officials said that over 20 drones were sent to Kyiv on Monday morning."
CODED = coded_claim(
    "strike | affirmed,stated | Officials | - | RU | uav | >20 | - | - | over 20 drones were sent",
    TEXT,
)
TRANSFER = replace(CODED, kind="transfer")


def test_a_claim_of_another_kind_on_the_same_words_is_taken_for_it():
    assert confused([CODED], [TRANSFER]) == {("strike", "transfer"): 1}


def test_a_claim_that_is_right_is_not_confused_by_one_beside_it():
    assert confused([CODED], [TRANSFER, CODED]) == {("strike", "strike"): 1}


def test_a_claim_stands_for_one_only():
    assert confused([CODED, replace(CODED, kind="killed")], [TRANSFER]) == {
        ("strike", "transfer"): 1,
        ("killed", None): 1,
    }


def test_what_is_optional_or_elsewhere_does_not_count():
    elsewhere = replace(TRANSFER, start=0, end=3)
    assert confused([replace(CODED, optional=True)], [TRANSFER]) == {}
    assert confused([CODED], [elsewhere]) == {("strike", None): 1}
