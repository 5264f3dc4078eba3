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
        ("MARADI, Niger/ABUJA, Jan 9 (Agency) -", "Gunmen crossed the border."),
        ("Juba (agency) -", "Raiders took cattle."),
        ("Cap-Haïtien, 4 March 2024 –", "Gangs stormed the court."),
        ("Bamako, 20 June -", "Thirty soldiers fell."),
        ("Sanaa, Tuesday, December 3, 2024 –", "Raids hit the port."),
        (
            "TAMPA, Fla. –",
            "The command struck three missiles on the coast of the sea, it said in a statement.",
        ),
        ("Blue Nile (Agency) June 19, 2024 -", "Rebels shelled Kurmuk."),
        ("(BOSASO) –", "Shells fell on a base."),
        ("Tbilisi, June 3. /AGENCY/.", "A shepherd was hurt."),
        ("GORIS, Armenia, June 3.", "A soldier was hurt."),
        ("Rajouri, Feb 14 (Agency)", "A porter was hurt by shelling."),
        ("Peshawar, 6 May 2023:", "Three soldiers fell in an ambush."),
        ("DERA GHAZI KHAN:", "Two policemen were shot."),
        ("TEL AVIV, Israel —", "Rockets flew over the city."),
        ("KYIV, SEPT 12 -", "TROOPS TOOK A VILLAGE."),
    ],
)
def test_where_a_report_was_filed_stands_apart_from_its_lead(filed: str, lead: str) -> None:
    assert cut(f"{filed} {lead}") == [filed, lead]


def test_a_dash_inside_a_lead_does_not_cut_it() -> None:
    line = "The HTS fighters - a local group - left the town."
    assert cut(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Kherson, 12 May – two killed, a school hit.",
        "KHERSON: 2 dead, a school hit.",
        "The army (ENDF) - the larger force - left the town.",
        "Hassan Wako (45) - A farmer of the town.",
        "Saturday's attack - One of many.",
        "LIVE: Army takes the town.",
        "PHOTO: Smoke over the town.",
    ],
)
def test_what_only_looks_like_it_is_no_dateline(line: str) -> None:
    assert cut(line) == [line]


def test_rows_of_a_list_that_look_like_datelines_are_none() -> None:
    rows = ["NIKOPOL: Shells hit a school.", "KHERSON: Shells hit a bus."]
    assert cut("\n".join(rows)) == rows


def test_each_part_of_a_report_may_have_its_dateline() -> None:
    text = "Kigali (agency) - Rebels fired.\n\nKinshasa (agency) - The army fired back."
    assert cut(text) == ["Kigali (agency) -", "Rebels fired.",
                         "Kinshasa (agency) -", "The army fired back."]  # fmt: skip
