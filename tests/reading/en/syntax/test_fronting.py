"""Sentences opened by a place or a time with no comma after it."""

import datetime as dt
from itertools import product

import pytest

from onrecord.reading import Reader
from plain_report import report

OPENINGS = ["On Monday", "On Monday night", "In April", "In Hama", "At 03:00", "In the north"]
TOLD = [
    ("shells fell on Idlib", "impact", "Idlib"),
    ("bombs fell on Idlib", "impact", "Idlib"),
    ("rockets hit Idlib", "impact", "Idlib"),
    ("residents of Idlib were evacuated", "displaced", "Idlib"),
    ("warplanes bombed Idlib", "strike", "Idlib"),
]


@pytest.mark.parametrize(("opening", "told"), list(product(OPENINGS, TOLD)))
def test_the_noun_beside_it_is_the_subject(
    reader: Reader, opening: str, told: tuple[str, str, str]
) -> None:
    text, kind, place = told
    claims = reader.read(report(f"{opening} {text}.", published=dt.date(2024, 5, 14))).claims
    assert [(one.kind, [p.name for p in one.places]) for one in claims] == [(kind, [place])]


@pytest.mark.parametrize(
    "text",
    [
        "In the government hospitals doctors treated nine wounded.",
        "On Monday nine soldiers died.",
    ],
)
def test_a_verb_with_a_subject_keeps_it(reader: Reader, text: str) -> None:
    claims = reader.read(report(text, published=dt.date(2024, 5, 14))).claims
    assert [one.quantity.low for one in claims if one.quantity] == [9]
