"""Where something befell those who were leaving a place."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    "text",
    [
        "Two children were killed while evacuating from Irpin.",
        "Two women were shot dead as they attempted to escape from Irpin.",
        "A shell hit a bus evacuating people from Irpin, killing two.",
        "A shell hit a convoy of civilians fleeing from the town of Irpin, killing two.",
    ],
)
def test_it_is_the_place_they_left(reader: Reader, text: str) -> None:
    claims = reader.read(report(text)).claims
    assert {(p.name, p.role) for one in claims for p in one.places} == {("Irpin", "target")}


@pytest.mark.parametrize(
    "text",
    [
        "Two people who had fled from Irpin were killed in Kyiv.",
        "Two people were killed in Kyiv after fleeing from Irpin.",
    ],
)
def test_but_not_of_what_befell_them_elsewhere(reader: Reader, text: str) -> None:
    killed = next(one for one in reader.read(report(text)).claims if one.kind == "killed")
    assert [place.name for place in killed.places] == ["Kyiv"]
