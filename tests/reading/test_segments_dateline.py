"""Where a headline, its dateline and the lead stand on one line."""

import datetime as dt

import pytest

from onrecord.model.report import Report
from onrecord.reading.segments import segments


def cut(text: str) -> list[str]:
    report = Report(path="a.txt", name="a.txt", published=dt.date(2016, 7, 5), text=text)
    return [one.text for one in segments(report)]


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("Raid kills 7 Monitor AFP Monday 4 Jul 2016 At least seven died.", "2016"),
        ("Published July 4 2016 Shells hit a market.", "2016"),
    ],
)
def test_lead_after_a_bare_dateline_is_a_sentence_of_its_own(line: str, first: str) -> None:
    headline, lead = cut(line)
    assert headline.endswith(first)
    assert line.endswith(lead)


def test_date_inside_a_sentence_does_not_cut_it() -> None:
    line = "The jets struck the town on 4 July 2016 Ministry officials said."
    assert cut(line) == [line]


@pytest.mark.parametrize(
    ("filed", "lead"),
    [
        ("QUETTA, Pakistan -", "Pakistani forces killed 33 militants."),
        ("KYIV, Ukraine (AP) —", "Two missiles hit a port."),
        ("BEIRUT/AMMAN, May 3 (Agency) -", "Jets struck Tyre."),
    ],
)
def test_where_a_report_was_filed_stands_apart_from_its_lead(filed: str, lead: str) -> None:
    assert cut(f"{filed} {lead}") == [filed, lead]


def test_a_dash_inside_a_lead_does_not_cut_it() -> None:
    line = "The HTS fighters - a local group - left the town."
    assert cut(line) == [line]
