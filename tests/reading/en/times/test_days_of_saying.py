"""A day on which something was only said: it had happened by then, nobody tells when."""

import datetime as dt

import pytest

from onrecord.reading import Reader
from plain_report import report

SAID = dt.date(2022, 12, 15)


@pytest.mark.parametrize(
    "frame",
    [
        "The governor reiterated on Thursday that {c}.",
        "The governor informed parliament on Thursday that {c}.",
        "The agency on Thursday quoted the governor as saying {c}.",
        "According to an army statement on Thursday, {c}.",
        "{C}, according to a statement by the army on Thursday.",
        "{C}, according to an army statement released on Thursday.",
        "The governor said in an interview with a channel aired on Thursday that {c}.",
        "Reached by phone on Thursday, the governor said {c}.",
        "{C}, we learned on Thursday from the governor.",
    ],
)
@pytest.mark.parametrize(
    "told", ["two people were killed in Goma", "a rocket hit a school in Goma"]
)
def test_the_day_of_saying_is_only_the_last_on_which_it_happened(
    reader: Reader, frame: str, told: str
) -> None:
    text = frame.format(c=told, C=told[0].upper() + told[1:])
    claims = reader.read(report(text)).claims
    assert claims
    assert all(one.time and one.time.start_local is None for one in claims)
    assert {one.time.end_local for one in claims if one.time} == {SAID}


@pytest.mark.parametrize(
    "text",
    [
        "Residents reported an attack on a market in Goma on Thursday.",
        "The mission is looking into reports that a mine killed two men in Goma on Thursday.",
    ],
)
def test_the_day_of_what_is_reported_is_its_own(reader: Reader, text: str) -> None:
    (claim,) = (one for one in reader.read(report(text)).claims if one.kind != "strike")
    assert claim.time is not None
    assert (claim.time.start_local, claim.time.end_local) == (SAID, SAID)
