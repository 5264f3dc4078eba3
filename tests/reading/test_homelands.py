"""Towns of one name in several countries: a report tells of the one in the land it names."""

from itertools import product
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

WORDINGS = yaml.safe_load(Path(__file__).with_name("homelands.yaml").read_text(encoding="utf-8"))


def countries(reader: Reader, text: str) -> list[str | None]:
    """Return the countries of the places of a text's first claim."""
    return [one.country for one in reader.read(report(text)).claims[0].places]


@pytest.mark.parametrize(("way", "told"), [*product(WORDINGS["ways"], WORDINGS["towns"])])
def test_a_town_is_of_the_land_told(reader: Reader, way: str, told: list[str]) -> None:
    town, region, country, nation, code = told
    text = way.format(
        town=town, region=region, country=country, nation=nation, shouted=town.upper()
    )
    (claim,) = [one for one in reader.read(report(text)).claims if one.kind == "killed"]
    assert [(place.country, place.text) for place in claim.places] == [(code, town)]


@pytest.mark.parametrize(("text", "expected"), WORDINGS["abroad"].items())
def test_a_name_alone_is_of_the_place_best_known(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert countries(reader, text) == expected
