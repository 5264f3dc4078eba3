"""A town told with its region, in all the ways in which news says so: it happened in the town."""

from itertools import product

import pytest

from onrecord.reading import Reader
from plain_report import report

TOWNS = [
    ("Kharkiv", "Kupiansk"),
    ("Kursk", "Sudzha"),
    ("Idlib", "Saraqib"),
    ("Kaduna", "Kajuru"),
    ("Anbar", "Ramadi"),
    ("Kachin", "Myitkyina"),
    ("Sinaloa", "Culiacan"),
    ("Marib", "Harib"),
    ("Narathiwat", "Rueso"),
]
WAYS = [
    "Seven people were killed in the {region} town of {town} on Thursday.",
    "Seven people were killed in {region} province's {town} district.",
    "Seven people were killed in {town}, {region}.",
    "Seven people were killed in {town}, {region}, on Thursday.",
    "Seven people were killed in {town} ({region}).",
    "In {region} province, the town of {town} was shelled.",
    "In the {region} province, near the town of {town}, seven people were killed.",
]


@pytest.mark.parametrize(("way", "named"), [*product(WAYS, TOWNS)])
def test_a_town_is_told_with_its_region(reader: Reader, way: str, named: tuple[str, str]) -> None:
    region, town = named
    (claim,) = reader.read(report(way.format(region=region, town=town))).claims
    (place,) = claim.places
    assert town in place.text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Missiles hit Kupiansk, Kharkiv and Izium.", ["Kupiansk", "Kharkiv", "Izium"]),
        ("Missiles hit Sumy, Kupiansk and Kharkiv.", ["Sumy", "Kupiansk", "Kharkiv"]),
        ("Missiles hit Damascus, Homs.", ["Damascus", "Homs"]),
    ],
)
def test_a_row_of_towns_stays_one(reader: Reader, text: str, names: list[str]) -> None:
    (claim,) = reader.read(report(text)).claims
    assert [one.name for one in claim.places] == names
