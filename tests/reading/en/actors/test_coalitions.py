"""Coalitions: those of states, and those of rebels."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Coalition jets bombed Raqqa in Syria on Monday.", "US"),
        ("The international anti-jihadist coalition bombed Raqqa in Syria on Monday.", "US"),
        ("A coalition of rebels captured Idlib in Syria on Monday.", "rebels"),
        ("A rebel coalition captured Idlib in Syria on Monday.", "rebels"),
        ("A coalition of Syrian rebel groups captured Idlib on Monday.", "rebels"),
    ],
)
def test_whose_a_coalition_is(reader: Reader, text: str, party: str) -> None:
    (told,) = reader.read(report(text)).claims
    assert told.actor is not None
    assert told.actor.party == party
