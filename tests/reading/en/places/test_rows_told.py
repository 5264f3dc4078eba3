"""Rows of places, and places by the words of kind after their names."""

from itertools import product
from pathlib import Path

import pytest
import yaml

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report

WORDINGS = yaml.safe_load(Path(__file__).with_name("rows_told.yaml").read_text(encoding="utf-8"))


def last(reader: Reader, text: str) -> Claim:
    """Return the last claim of a text."""
    return reader.read(report(text)).claims[-1]


@pytest.mark.parametrize(("way", "towns"), [*product(WORDINGS["both"], WORDINGS["towns"])])
def test_what_is_told_was_in_both(reader: Reader, way: str, towns: list[str]) -> None:
    first, second = towns
    places = last(reader, way.format(A=first, B=second)).places
    assert [one.text for one in places] == towns


@pytest.mark.parametrize(
    "frame",
    [
        "Shells hit the {} on Thursday, killing nine people.",
        "Nine people were killed at {} on Thursday.",
        "{} was shelled on Thursday.",
        "{} reopened on Thursday.",
    ],
)
@pytest.mark.parametrize("site", WORDINGS["sites"])
@pytest.mark.parametrize("town", ["Goma", "Lashalo"])
def test_a_site_is_named_after_its_town(reader: Reader, frame: str, site: str, town: str) -> None:
    told = reader.read(report("The war in Congo goes on. " + frame.format(f"{town} {site}"))).claims
    assert {one.text for claim in told for one in claim.places} <= {f"{town} {site}"}


@pytest.mark.parametrize(("kind", "level"), WORDINGS["wards"].items())
def test_a_word_of_kind_makes_a_name_a_place(reader: Reader, kind: str, level: str) -> None:
    text = f"The war in Ethiopia goes on. Nine people were killed in Lashalo {kind} on Thursday."
    assert [(one.text, one.level) for one in last(reader, text).places] == [("Lashalo", level)]
    text = text.replace(f"Lashalo {kind}", f"the {kind}")
    assert [one.country for one in last(reader, text).places] == ["ET"]


def test_what_lies_in_no_town_told_is_a_place_beside_it(reader: Reader) -> None:
    text = "The war in South Sudan goes on. Forces attacked Bentiu and the Rubkona airstrip."
    assert [one.text for one in last(reader, text).places] == ["Bentiu", "Rubkona airstrip"]


@pytest.mark.parametrize(
    ("told", "village", "again"),
    [*product(WORDINGS["districts"], WORDINGS["villages"], WORDINGS["again"])],
)
def test_a_district_is_told_of_again(
    reader: Reader, told: list[str], village: str, again: str
) -> None:
    district, land, word = told
    text = f"{village.format(district=district, land=land)} {again.format(word=word)}"
    first, *_, claim = reader.read(report(text)).claims
    assert [one.text for one in first.places] == ["Lashalo"]
    assert [one.text.split()[0] for one in claim.places] == [district.split()[0]]


@pytest.mark.parametrize(("text", "expected"), WORDINGS["examples"].items())
def test_what_befell_all_of_many_places_was_in_their_land(
    reader: Reader, text: str, expected: str
) -> None:
    assert [one.name for one in last(reader, text).places] == [expected]
