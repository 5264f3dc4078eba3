"""People taken in a fight, also where only a number tells of them."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels captured 12 soldiers near Loikaw.", [("military", 12)]),
        ("Rebels killed nine soldiers and captured 12 near Loikaw.", [("military", 12)]),
        ("Gunmen hit a post near Djibo, killing 12 soldiers and capturing five others.",
         [("military", 5)]),
        ("The army said rebels held nine villages and it had captured four near Idlib.", []),
        ("The army killed nine rebels and captured two tanks near Idlib.", []),
    ],
)  # fmt: skip
def test_who_was_captured(reader: Reader, text: str, expected: list[tuple[str, float]]) -> None:
    found = [one for one in reader.read(report(text)).claims if one.kind == "detained"]
    told = [(one.item and one.item.type, one.quantity and one.quantity.low) for one in found]
    assert told == expected
