"""What a side lost, and tolls of a whole war."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def told(claim: Claim) -> tuple[str, str | None, float | None, str | None]:
    return (
        claim.kind,
        claim.item.type if claim.item else None,
        float(claim.quantity.low) if claim.quantity else None,
        claim.actor.party if claim.actor else None,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russian losses over the past day in Ukraine amounted to 1,150 personnel, 7 tanks and 39 "
         "artillery systems, the General Staff said.",
         [("killed", "military", 1150, "UA"), ("damage", "tank", 7, "UA"),
          ("damage", "artillery", 39, "UA")]),
        ("Ukraine's General Staff: enemy losses: 1,150 personnel, 7 tanks.",
         [("killed", "military", 1150, "UA"), ("damage", "tank", 7, "UA")]),
        ("The losses of the Russian army in Ukraine have exceeded 13,500 servicemen.",
         [("killed", "military", 13501, "UA")]),
        ("Losses amounted to $5 million, the governor of Odesa said.", []),
        ("Losses were heavy in Odesa.", []),
    ],
)  # fmt: skip
def test_what_a_side_lost(
    reader: Reader, text: str, expected: list[tuple[str, str, float, str]]
) -> None:
    assert [told(one) for one in reader.read(report(text)).claims] == expected


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("The death toll in Gaza has risen to 60,034, the health ministry said.", 60034),
        ("The death toll in Gaza surpassed 60,000, the health ministry said.", 60001),
        ("The number of Palestinians killed in Gaza since October 7 has reached 60,034.", 60034),
    ],
)
def test_a_toll_of_thousands_is_of_the_land_named_with_it(
    reader: Reader, text: str, least: float
) -> None:
    (claim,) = reader.read(report(text)).claims
    assert claim.quantity
    assert claim.quantity.low == least
    assert [place.name for place in claim.places] == ["Gaza Strip"]
