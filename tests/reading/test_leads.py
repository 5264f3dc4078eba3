"""What the words before a name say of it."""

import pytest

from onrecord.reading.leads import Lead, is_indefinite, is_listed, lead
from onrecord.reading.segments import Segment
from onrecord.reading.words import Row


def at(text: str) -> tuple[Row, int]:
    """Return the row of a text and the place of its last word."""
    row = Row(Segment(text, 0, paragraph=0, headline=False))
    return row, len(row.words) - 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell on Kherson", Lead("on")),
        ("Shells came from occupied Kherson", Lead("from")),
        ("Shells came from war-torn Kherson", Lead("from")),
        ("Shells came from mainly-Kurdish Kherson", Lead("from")),
        ("Shells fell on Nikopol, Odesa and Kherson", Lead("on")),
        ("Shells fell on the town of Kherson", Lead("on", "settlement")),
        ("Two died in rebel-held eastern Aleppo", Lead("in")),
        ("Two died in rural Aleppo", Lead("in", "region")),
        ("Fighting raged north of Kherson", Lead("of", vicinity=True)),
        ("They came from the north to Kherson", Lead("to")),
        ("Shells hit Kherson", Lead()),
        ("Kherson", Lead()),
    ],
)
def test_a_name_has_the_words_that_lead_to_it(text: str, expected: Lead) -> None:
    assert lead(*at(text)) == expected


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("They took the villages of Umm, Tal and Ariha", True),
        ("They took the village of Ariha", False),
        ("They took Ariha", False),
    ],
)
def test_a_plural_opens_a_list(text: str, listed: bool) -> None:
    assert is_listed(*at(text)) is listed


@pytest.mark.parametrize(
    ("text", "indefinite"),
    [("They took a rebel-held town", True), ("Another town", True), ("They took the town", False)],
)
def test_one_not_named_before_is_indefinite(text: str, indefinite: bool) -> None:
    assert is_indefinite(*at(text)) is indefinite
