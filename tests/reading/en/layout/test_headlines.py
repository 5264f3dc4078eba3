"""Headlines glued to their lead, and datelines that are not of the report's own date."""

import datetime as dt

import pytest

from onrecord.model.report import Report
from onrecord.reading import Reader
from plain_report import report


def killed(reader: Reader, text: str) -> list[tuple[float, tuple[str, ...]]]:
    """Return how many were killed, and where, by each claim of a text."""
    return [
        (one.quantity.low, tuple(place.name for place in one.places if place.role == "target"))
        for one in reader.read(report(text)).claims
        if one.kind == "killed" and one.quantity
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Blast kills nine in Azaz AFP Monday 12 Dec 2022 A blast killed nine people in the Syrian "
        "town of Azaz on Monday.",
        "12.12.2022 Blast Kills Nine in Azaz. A blast killed nine people in the Syrian town of "
        "Azaz on Monday.",
        "Blast kills nine in Azaz\n\nA blast killed nine people in the Syrian town of Azaz on "
        "Monday.",
        "Blast kills nine in Azaz Published December 12 2022 A blast killed nine people in the "
        "Syrian town of Azaz on Monday.",
    ],
)
def test_a_headline_glued_to_its_lead_is_told_once(reader: Reader, text: str) -> None:
    assert killed(reader, text) == [(9, ("Azaz",))]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # The dateline is older than the copy: its weekdays are those before it.
        ("KYIV, December 14 (Agency) - Two people were killed in Sumy on Tuesday.", "2022-12-13"),
        ("14.12.2022 Two people were killed in Sumy on Tuesday.", "2022-12-13"),
        ("Two people were killed in Sumy on Tuesday.", "2022-12-13"),
        # A day told within a sentence is no dateline.
        (
            "On 14 December 2022 police came. Two people were killed in Sumy on Sunday.",
            "2022-12-18",
        ),
        # A dateline's day is that of the news in the lead.
        ("KYIV, December 14 (Agency) - Two people were killed in Sumy.", "2022-12-14"),
    ],
)
def test_days_are_counted_from_the_dateline(reader: Reader, text: str, day: str) -> None:
    published = dt.date(2022, 12, 19)
    read = reader.read(Report(path="a.txt", text=text, published=published, name="a"))
    (claim,) = (one for one in read.claims if one.kind == "killed")
    assert claim.time is not None
    assert str(claim.time.start_local) == str(claim.time.end_local) == day


def test_the_attacks_a_headline_names_are_those_its_lead_tells_of(reader: Reader) -> None:
    text = (
        "Mali: 49 killed in attacks on boat and base\n\nGunmen attacked a boat near Timbuktu and a "
        "base at Bamba on Sunday, killing 49 people. A roadside bomb was found on Monday."
    )
    told = [one for one in reader.read(report(text)).claims if one.kind in {"assault", "strike"}]
    assert [[place.name for place in one.places] for one in told] == [["Timbuktu", "Bamba"]]
