"""Times that a sentence names of something else than a claim, in reports of a Thursday."""

import datetime as dt

import pytest

from onrecord.reading import Reader
from told_days import days_of

DAY = dt.date(2019, 8, 22)
RAID = "On Sunday, gunmen attacked the base at Djibo. "


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # What else befell a place dates nothing that is told of it.
        (RAID + "Soldiers killed two men in the village, which rebels had taken on 24 June.",
         "killed", "2019-08-18"),
        # Nor does what its teller did.
        (RAID + "The monitor, which visited the town on Tuesday, said nine people died.",
         "killed", "2019-08-18"),
        # When an attack was does.
        ("Nine people died in Djibo in a raid that took place on Tuesday.", "killed", "2019-08-20"),
        # Which time it was since when dates none.
        (RAID + "The bridge was damaged for the third time since June.", "damage", "2019-08-18"),
        ("Three bridges have been damaged since June.", "damage", "2019-06-01..2019-08-22"),
        # What is set beside a number has its own time.
        ("In 2018, raids in Djibo killed 91 people against 167 in 2017.", "killed",
         "2018-01-01..2018-12-31"),
        # Which day of fighting it was is told of the fighting alone.
        ("Shells killed nine people in Djibo on Wednesday in the third day of shelling.", "killed",
         "2019-08-21"),
        # Those of whom one died later were hurt before.
        (RAID + "One of the four wounded died on Tuesday in Ouagadougou.", "injured",
         "2019-08-18"),
    ],
)  # fmt: skip
def test_times_of_something_else(reader: Reader, text: str, kind: str, expected: str) -> None:
    assert days_of(reader, text, kind, DAY) == [expected]
