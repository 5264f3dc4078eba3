"""The line over a bulletin that says whose it is."""

import pytest

from onrecord.reading import Reader
from read_claims import claims

TEXT = "\nDrones hit a house in Kharkiv on Sunday.\nTwo people were injured."


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("IDF operational update:", "IDF"),
        ("US CENTCOM Update", "CENTCOM"),
        ("General Staff of Ukraine\nUpdate as of 06:00", "Ukrainian General Staff"),
        ("General Staff of Ukraine. Operational update as of 06:00.", "Ukrainian General Staff"),
        ("Sumy Regional Military Administration: situation as of 08:00, 18 December",
         "Sumy Regional Military Administration"),
        ("Russian Defence Ministry report on the progress of it", "Russian Defence Ministry"),
        ("Ministry of Health, Gaza – daily report", "Ministry of Health, Gaza"),
        ("Hamas media office statement:", "Hamas media office"),
        ("Kharkiv Regional Police", "Kharkiv Regional Police"),
        ("The Ministry of Defence of Ukraine", "Ukrainian Defence Ministry"),
        ("Visit to the Ministry of Defence", None),
        ("Kharkiv Region", None),
        ("Unity State: Flash Update No. 7", None),
        ("Kharkiv: latest update", None),
        ("Amnesty International report on Sudan", None),
    ],
)  # fmt: skip
def test_a_bulletin_is_whose_the_line_over_it_says(
    reader: Reader, line: str, speaker: str | None
) -> None:
    told = [one for one in claims(reader, line + TEXT) if one.kind in {"impact", "injured"}]
    assert [one.speaker and one.speaker.name for one in told] == [speaker, speaker]
