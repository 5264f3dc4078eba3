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


@pytest.mark.parametrize(
    ("text", "item", "number"),
    [
        ("Water supply has returned to Mykolaiv.", "water", None),
        ("Power was cut to 62,000 homes and restored to 40,000 of them by noon.", "power", 40_000),
        ("Train services resumed in Kyiv.", "transport", None),
    ],
)
def test_what_returns_is_restored(reader: Reader, text: str, item: str, number: int | None) -> None:
    (claim,) = (one for one in reader.read(report(text)).claims if one.kind == "restoration")
    assert claim.item is not None
    assert claim.item.type == item
    assert (claim.quantity and claim.quantity.stated) == number


def test_people_who_return_are_no_service(reader: Reader) -> None:
    kinds = {one.kind for one in reader.read(report("The party returned to power.")).claims}
    assert "restoration" not in kinds
