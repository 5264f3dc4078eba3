"""Places that a lead only describes, called by the name that the report gives them further on."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def places(reader: Reader, text: str, kind: str) -> list[str]:
    """Return the names of the places of the first claim of a kind."""
    found = next(one for one in reader.read(report(text)).claims if one.kind == kind)
    return [one.name for one in found.places if one.role == "target"]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Israeli jets hit a town in southern Lebanon, killing five. The raid on Nabatieh began "
         "at dawn.", "killed", "Nabatieh"),
        ("M23 rebels seized a town in eastern Congo on Thursday. Fighters entered Walikale after "
         "heavy clashes.", "capture", "Walikale"),
        ("Shells killed two people in a rebel-held area near the capital of Syria. They fell in "
         "Douma, medics said.", "killed", "Douma"),
        ("Gunmen killed 30 people in a village in northwestern Nigeria. They came to Gidan Dawa "
         "and burned houses in the village of Tudun Gora.", "killed", "Tudun Gora"),
    ],
)  # fmt: skip
def test_a_place_described_first_and_named_later_has_its_name(
    reader: Reader, text: str, kind: str, expected: str
) -> None:
    assert places(reader, text, kind) == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # What comes after lies elsewhere than the words of the lead allow.
        ("Shells killed two people in a town in Idlib province. Fighting went on in Homs.",
         "killed", "Idlib Governorate"),
        # The words for the kind of place only tell more of one already named.
        ("Shells killed two people in Ariha, a town in Idlib. Fighting went on in Binnish.",
         "killed", "Ariha"),
        # A part of a town is no other town.
        ("Shells killed two people in an area of Homs. Fighting went on in Palmyra.",
         "killed", "Homs"),
    ],
)  # fmt: skip
def test_a_later_name_is_not_taken_for_a_place_it_cannot_be(
    reader: Reader, text: str, kind: str, expected: str
) -> None:
    assert places(reader, text, kind) == [expected]
