"""Services that fail, told of as what people do not have."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("People in Kyiv don't have electricity.", ["power"]),
        ("They do not have heat or water.", ["heating", "water"]),
        ("We couldn't get water in Kyiv.", ["water"]),
        ("Residents had no electricity.", ["power"]),
        ("The party does not have the power to do so.", []),
        ("Residents have electricity again.", []),
        ("Running water and electricity were disrupted in Kyiv.", ["water", "power"]),
    ],
)
def test_what_people_lack_is_out(reader: Reader, text: str, expected: list[str]) -> None:
    claims = [one for one in reader.read(report(text)).claims if one.kind == "outage"]
    assert [one.item.type for one in claims if one.item] == expected
    assert all(one.polarity == "affirmed" for one in claims)
