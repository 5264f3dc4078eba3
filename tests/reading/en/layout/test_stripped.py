"""Text that lost its commas and apostrophes, as databases keep it, tells what it told before."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report

Told = tuple[str, float | None, float | None, tuple[str, ...], str | None]


def told(claim: Claim) -> Told:
    """Return what a claim says in all its slots but the words and the speaker."""
    number = claim.quantity
    places = tuple(one.name for one in claim.places if one.role == "target")
    low, high = (number.low, number.high) if number else (None, None)
    days = f"{claim.time.start_local}..{claim.time.end_local}" if claim.time else None
    return claim.kind, low, high, places, days


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people, including three children, were killed on Monday in Kharkiv, the regional "
        "governor, Oleh Bondar, said.",
        "Syria's army, backed by Russian jets, captured the villages of Kafr Zita, Latamneh and "
        "Morek on Saturday, a military source said.",
        "The Observatory's director, Rami Haddad, said 15 people, among them six women, died in "
        "the raid on Saraqib.",
        "Rockets hit Kherson, Nikopol and Odesa overnight, wounding 14 people, officials said.",
        "In El Fasher, which has been under siege since May, RSF shelling killed 20 people, a "
        "doctors' union said on Friday.",
        "Turkey's defence ministry said that 12 fighters were killed in northern Syria, and that "
        "two soldiers were wounded.",
        "Gunmen attacked Plateau State's Bokkos area on Saturday, killing at least 52 people, "
        "residents said.",
        "According to SANA, four people were killed, and 11 others were injured, in Jaramana.",
        "At least 1,200 people have been killed since Friday, the ministry said, while 3,500 were "
        "wounded.",
        "A car bomb exploded in Azaz, near Turkey's border, and killed nine people, an official, "
        "Ahmad Saleh, said.",
    ],
)
def test_marks_lost_change_nothing_told(reader: Reader, text: str) -> None:
    bare = text.replace(", ", " ").replace("'", "")
    assert [told(one) for one in reader.read(report(bare)).claims] == [
        told(one) for one in reader.read(report(text)).claims
    ]
    assert reader.read(report(bare)).claims
