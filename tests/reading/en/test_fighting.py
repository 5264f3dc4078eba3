"""Which sorts of fighting a report's words tell of."""

import pytest

from onrecord.reading.en.fighting import Fighting, fighting


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Warplanes hit the town. An air raid killed three.",
            Fighting(aerial=True, airborne=True, planted=False),
        ),
        (
            "Rebels stormed the base. Clashes went on and soldiers retreated.",
            Fighting(aerial=False, airborne=False, planted=False),
        ),
        (
            "A car bomb went off. A second blast followed.",
            Fighting(aerial=True, airborne=False, planted=True),
        ),
        (
            "Mortar rounds fell at noon. The shells hit a market.",
            Fighting(aerial=True, airborne=False, planted=False, shells="mortar"),
        ),
        (
            "Mortar rounds and howitzers. The shells hit a market.",
            Fighting(aerial=True, airborne=False, planted=False),
        ),
    ],
)
def test_a_report_tells_of_sorts_of_fighting(text: str, expected: Fighting) -> None:
    assert fighting(text) == expected
