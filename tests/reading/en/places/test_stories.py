"""Stories of several sentences, of which the last one names no place: it was where it must be."""

from itertools import product
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

STORIES = yaml.safe_load(Path(__file__).with_name("stories.yaml").read_text(encoding="utf-8"))


def last_places(reader: Reader, text: str) -> list[str]:
    """Return the places of the last claim of a text."""
    return [one.name for one in reader.read(report(text)).claims[-1].places]


@pytest.mark.parametrize(
    ("aside", "last"),
    [
        *product(STORIES["asides"], STORIES["bare"]),
        *product(STORIES["elsewhere"], STORIES["back"]),
        *product(STORIES["days"], STORIES["called"]),
        *(("", last) for last in STORIES["brought"]),
    ],
)
@pytest.mark.parametrize("opening", STORIES["openings"])
def test_a_report_comes_back_to_its_attack(
    reader: Reader, opening: str, aside: str, last: str
) -> None:
    assert last_places(reader, f"{opening} {aside} {last}") == ["Kupiansk"]


@pytest.mark.parametrize("opening", STORIES["openings"])
@pytest.mark.parametrize("aside", STORIES["long_ago"])
@pytest.mark.parametrize(("last", "expected"), STORIES["again"].items())
def test_a_paragraph_after_one_of_long_ago_is_of_the_attack(
    reader: Reader, opening: str, aside: str, last: str, expected: list[str]
) -> None:
    assert last_places(reader, f"{opening}\n\n{aside}\n\n{last}") == expected


@pytest.mark.parametrize("opening", STORIES["openings"])
def test_what_was_said_at_the_time_stays_with_long_ago(reader: Reader, opening: str) -> None:
    text = (
        "In March, rebels shelled Avdiivka.\n\nNine people were killed, the mayor said at the time."
    )
    assert last_places(reader, f"{opening}\n\n{text}") == ["Avdiivka"]


@pytest.mark.parametrize("aside", STORIES["long_ago"])
def test_the_paragraph_itself_stays_with_long_ago(reader: Reader, aside: str) -> None:
    text = f"{STORIES['openings'][0]}\n\n{aside} Nine houses were destroyed in it."
    assert last_places(reader, text) == ["Avdiivka"]


@pytest.mark.parametrize(("text", "expected"), STORIES["stays"].items())
def test_a_report_stays_where_it_went(reader: Reader, text: str, expected: list[str]) -> None:
    assert last_places(reader, f"{STORIES['openings'][0]} {text}") == expected


@pytest.mark.parametrize(("text", "expected"), STORIES["healed"].items())
def test_those_who_heal_tell_of_their_own_town(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert last_places(reader, text) == expected
