import pytest

from coded_claims import claims_of
from onrecord.linking.updates import corrected, rose


@pytest.mark.parametrize(
    ("words", "quantity", "has_risen", "is_corrected"),
    [
        ("The toll rose to 44", "=44", True, False),
        ("The toll was revised to 40", "=40", False, True),
        ("44 were killed", "=44", False, False),
        ("The river rose", "-", False, False),
    ],
)
def test_words_that_update(words: str, quantity: str, has_risen: bool, is_corrected: bool) -> None:
    line = f"killed | affirmed,stated | - | - | - | person | {quantity} | - | - | {words}"
    (claim,) = claims_of(f"date 2022-12-20 {words}.", [line])
    assert (rose(claim), corrected(claim)) == (has_risen, is_corrected)
