"""When claims happened, in sentences of wars and outlets the reader was not written on."""

import datetime as dt

import pytest

from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.reading.en.times.dateline import dateline
from onrecord.reading.segments import segments
from told_days import days_of

DAY = dt.date(2018, 5, 17)
"""A Thursday."""


def days(reader: Reader, text: str, kind: str) -> list[str | None]:
    return days_of(reader, text, kind, DAY)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # A state runs from its beginning to the report's day, and holds on that day without one.
        ("The port of Kismayo has been held by the rebels since 2014.", "control",
         ["2014-01-01..2018-05-17"]),
        ("Troops took a farm on Sunday. The monitor said the rebels now held half of Taiz.",
         "control", ["2018-05-17"]),
        ("Shells fell on Taiz on Sunday. Taiz has been under rebel siege for nearly three years.",
         "capture", ["2018-05-17"]),
        ("The east has been under siege since May 3 when the army took the last bridge.",
         "capture", ["2018-05-03..2018-05-17", "2018-05-03"]),
        ("Rebels control most of Marib since routing the army in March.", "control",
         ["2018-03-01..2018-05-17"]),
        ("Kurdish forces control much of Deir ez-Zor after a campaign that began in 2015.",
         "control", ["2018-05-17"]),
    ],
)  # fmt: skip
def test_states(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # The sentence right after a lead tells when; so does one before that made no claim.
        ("At least seven people have died in a blast in Jalalabad. The bomb went off near a court "
         "on Tuesday, police said.", "killed", ["2018-05-15"]),
        ("The council condemned the crime committed by the militia in Hodeidah on Tuesday. Initial "
         "reports said 12 civilians were killed.", "killed", ["2018-05-15"]),
        # What a night brought does not date the next item of the news.
        ("The army fought rebels across Yemen on Thursday. In Taiz a car bomb exploded last night. "
         "In Marib, nine soldiers were killed.", "killed", ["2018-05-17"]),
        ("The army fought rebels across Yemen on Thursday. In Taiz a car bomb exploded last night. "
         "Nine soldiers were killed.", "killed", ["2018-05-16..2018-05-17"]),
        # The day a report was updated is that of no event.
        ("Updated on May 23 2018 A bomb killed four people in Kano.", "killed", ["2018-05-17"]),
        # The date of a picture is not that of the news after it.
        ("A soldier stands guard near Bamako March 6 2018 (Reuters) Four people were killed as "
         "gunmen attacked a market in Mopti.", "killed", ["2018-05-17"]),
        ("The hill was lost in recent clashes near Mopti.", "clash", ["..2018-05-17"]),
    ],
)  # fmt: skip
def test_what_is_told_around(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("More than 300 people were killed in Sirte in the last month.", "killed",
         ["2018-04-17..2018-05-17"]),
        ("Since late last week the rebels have captured four villages near Sirte.", "capture",
         ["2018-05-11..2018-05-17"]),
        ("Air strikes on Sirte intensified less than two weeks ago.", "strike",
         ["2018-05-03..2018-05-17"]),
        ("Rebels took the airport at dawn on Saturday.", "capture", ["2018-05-12"]),
        ("Rebels took the airport early last month.", "capture", ["2018-04-01..2018-04-10"]),
        ("Nine people died in Sirte in the first week of May.", "killed",
         ["2018-05-01..2018-05-07"]),
        ("Nine people died in Sirte in the night from Monday to Tuesday.", "killed",
         ["2018-05-14..2018-05-15"]),
        ("The convoy was ambushed near Gao the previous week.", "assault",
         ["2018-05-07..2018-05-13"]),
        ("Villages near Sirte have been shelled since mid-March.", "strike",
         ["2018-03-15..2018-05-17"]),
        ("Six people hurt in attacks on Sunday died on Monday.", "killed", ["2018-05-14"]),
        # The beginning of a war that is told goes before one counted in years.
        ("Libya has been at war since early 2011. The eight-year conflict has killed 9,000 people.",
         "killed", ["2011-01-01..2018-05-17"]),
        # The days of what stands beside it are not a claim's own.
        ("Fighting raged on the coast of Hajjah province, where rebels began an offensive last "
         "week.", "clash", ["2018-05-17"]),
    ],
)  # fmt: skip
def test_periods(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # What follows "two days after" was so long before the rest; the rest has a day of its own.
        ("The army regained the village on Tuesday three days after it was seized by rebels.",
         "capture", ["2018-05-15", "2018-05-12"]),
        ("Rebels shelled Aden on Sunday two days after the army bombed Taiz.", "strike",
         ["2018-05-13", "2018-05-11"]),
        # The present is of the report's day, whatever was told of last.
        ("Rebels shelled Aden on Sunday. Soldiers are repelling attacks in Taiz.", "repulse",
         ["2018-05-17"]),
        ("Gunmen abducted 60 pupils on Monday. Forty of them are still in captivity.", "detained",
         ["2018-05-14", "2018-05-17"]),
        ("The assault began on Sunday and is targeting the port of Hodeidah.", "assault",
         ["2018-05-13..2018-05-17"]),
        # A weekday of what is still to be is the next one.
        ("The air force will strike Hodeidah again on Sunday, a spokesman said.", "strike",
         ["2018-05-20"]),
        # What was before, at a time not told, ends with what was told of last.
        ("Rebels shelled Aden on Sunday. The army had previously shelled Taiz.", "strike",
         ["2018-05-13", "..2018-05-13"]),
        ("Rebels have been locked in battle for Taiz for more than two months.", "clash",
         ["..2018-05-17"]),
        ("Egypt seized part of the Sinai in the 1973 war.", "capture", ["1973-01-01..1973-12-31"]),
        # What is said on the day last told of happened then, unless it is told as done at any time.
        ("Shells killed six people in Aden on Wednesday. The army said in a statement on Wednesday "
         "that rebels fired the shells.", "strike", ["2018-05-16"]),
        ("Five soldiers were killed in Aden, the army said on Tuesday. The rebels attacked a base "
         "in the north. They then withdrew. Later they attacked a camp.", "assault",
         ["..2018-05-15", "..2018-05-15"]),
        ("An April report by the union says the war has killed 90,000 people. The war has lasted "
         "since March 2014.", "killed", ["2014-03-01..2018-04-30"]),
        # Days of speaking are of no occurrence, and the n-th raid in a week was not all the week.
        ("Speaking in Monday's address the general boasted of the capture of Aden.", "capture",
         ["..2018-05-14"]),
        ("Nine people were killed in Aden on Tuesday in the third raid in two weeks.", "killed",
         ["2018-05-15"]),
    ],
)  # fmt: skip
def test_what_was_before_and_what_is_now(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Residents blamed the army for Monday's raid on the market in Zliten.", ["2018-05-14"]),
        ("The union condemned the May 9 killing of a doctor in Zliten.", ["2018-05-09"]),
        ("On Wednesday the union condemned the bombing of the market in Zliten.", [None]),
        ("A bomb went off in Zliten on Monday. The union condemned the attack.", ["2018-05-14"]),
    ],
)
def test_judgements_have_the_day_of_the_deed(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert days(reader, text, "judgement") == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # At publication, a Saturday's news would be five days old; on the 22nd it is three.
        (
            "Last updated at May 212018 A blast killed nine in Herat on Saturday.",
            dt.date(2018, 5, 21),
        ),
        ("Last updated at May 212018 A blast killed nine in Herat on Tuesday.", DAY),
        ("Updated on June 30 2018 A blast killed nine in Herat on Saturday.", DAY),
    ],
)
def test_a_later_update_counts_where_the_news_is_of_then(text: str, day: dt.date) -> None:
    one = Report(path="a.txt", text=text, published=DAY, name="a")
    assert dateline(one, list(segments(one))) == day


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # A period may end on a part of a day; the nth day of what goes on is the last of n.
        ("Troops clashed with rebels in Hodeidah from Monday evening until Tuesday noon.",
         "clash", ["2018-05-14..2018-05-15"]),
        ("Shells fell overnight Tuesday and into Wednesday on Taiz.", "impact",
         ["2018-05-15..2018-05-16"]),
        ("Troops fought rebels near Hodeidah for a fourth day.", "clash",
         ["2018-05-14..2018-05-17"]),
        ("A teacher was arrested in Aden three months ago.", "detained",
         ["2018-02-01..2018-02-28"]),
        ("Nine teachers have been killed in Aden since the start of the month.", "killed",
         ["2018-05-01..2018-05-17"]),
        ("A two-week assault on Hodeidah has killed 40 people.", "killed",
         ["2018-05-03..2018-05-17"]),
        # Of "in three days" the day it is told on is one; "the 9th" is the last such day.
        ("Gunmen killed 30 people in Gao in three days.", "killed", ["2018-05-15..2018-05-17"]),
        ("Power has been cut in Gao since the 9th.", "outage", ["2018-05-09..2018-05-17"]),
        ("Power has been cut in Gao since the 20th.", "outage", ["2018-04-20..2018-05-17"]),
        # What is thought to be so is so now.
        ("Shells fell on Gao on Monday. Militias are thought to hold half of the town.",
         "control", ["2018-05-17"]),
        # A period behind one verb is not that of what is joined to it.
        ("Shells fell on Gao on Tuesday. The schools had been shut since Sunday, and gunmen killed "
         "two teachers.", "killed", ["2018-05-15"]),
        # A number of raids is no year.
        ("Jets carried out nearly 2000 air raids on Taiz.", "strike", ["2018-05-17"]),
        # A date without a year told in the past tense is gone by, one still to come is not.
        ("Gunmen killed four farmers near Gao on June 11.", "killed", ["2017-06-11"]),
        ("The army will leave Gao on June 11.", "withdrawal", ["2018-06-11"]),
        # The time of day tells which day of a night it was.
        ("During the night the rebels fired rockets at Marib from 00:20 to 03:15. At 06:40 they "
         "shelled the dam.", "strike", ["2018-05-17", "2018-05-17"]),
        ("Overnight drones struck Marib. The dam was shelled at 11.30 p.m.", "strike",
         ["2018-05-16"]),
        # An alert without a verb is on now.
        ("Yesterday shells fell on Sumy. Air raid alert in Sumy district!", "alert",
         ["2018-05-17"]),
        # A day told of the speaker, after a semicolon or of deaths of wounds dates nothing else.
        ("Shells fell on Gao on Monday. The governor, who toured the town on Wednesday, said that "
         "30 houses had been burnt.", "damage", ["2018-05-14"]),
        ("Gunmen shot at a bus near Gao on Monday, killing six. Two of the injured died overnight "
         "in a clinic. Nine people were hurt.", "injured", ["2018-05-14"]),
        ("Aid workers have left Gao after gunmen raided the town on May 9.", "withdrawal", []),
        ("The charity has evacuated its 20 nurses from Gao after gunmen raided it on May 9.",
         "displaced", ["2018-05-09..2018-05-17"]),
    ],
)  # fmt: skip
def test_the_words_of_a_time(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # Who goes on with a statement goes on telling of what was before it was said.
        ("The rebels said on Tuesday that they had taken a hill near Marib. Nine soldiers were "
         "killed, they said.", "killed", ["..2018-05-15"]),
        # Since when something is so is background: the news goes on on its own day.
        ("Jets bombed Taiz on Wednesday. Homes there have been without power since Saturday's "
         "strike on a plant. Six people were killed, doctors said.", "killed", ["2018-05-16"]),
        # A sentence without a claim may tell the day of those after it; a day of speaking may not.
        ("On Monday night the gunmen came. Forty people were killed.", "killed", ["2018-05-14"]),
        ("The governor said on Monday that he was well. Forty people were killed.",
         "killed", ["2018-05-17"]),
        ("Gunmen burnt a school in Gao on Monday. The mayor fled the next day. Two teachers were "
         "killed.", "killed", ["2018-05-15"]),
        # What a time stands beside `of them` is a part, and no other has that time.
        ("The army shot down 70 drones over Gao on Monday, 9 of them on Wednesday.",
         "interception", ["2018-05-14", "2018-05-16"]),
        # What is judged in the same breath has the day it is told with.
        ("Raids near Gao on Monday killed nine people, the rebels said, accusing the army of "
         "massacring herders.", "judgement", ["2018-05-14"]),
        # Blame without a reason, or of "it", is for what was told before.
        ("Gunmen attacked a mosque in Gao on Monday. The imam blamed the militia.", "judgement",
         ["2018-05-14"]),
        ("Shells hit a market in Gao on Monday. The mayor called the attack an act of terror.",
         "judgement", ["2018-05-14"]),
    ],
)  # fmt: skip
def test_what_goes_on(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # Ground gained is news of the day it is told, whatever else is told of another.
        ("Rebels have taken full control of Sake, the alliance said on Thursday. Its foes had "
         "pulled out of the town. Villagers said five people were hurt by a shell on Tuesday.",
         "capture", ["..2018-05-17"]),
        # What is denied happened when it was said to have.
        ("The rebels said on Thursday they had captured Sake. The army denied it had lost the "
         "town. Fighting broke out there on Wednesday evening.",
         "capture", ["..2018-05-17", "..2018-05-17"]),
        # Not when something else was told last.
        ("Planes struck Taiz on Tuesday, a monitor said. Overnight rescuers found four bodies. "
         "The army denied any air strike.", "strike", ["2018-05-15", "2018-05-15"]),
        ("Planes struck Taiz on Tuesday. Some 3,000 people have fled since the attack.",
         "displaced", ["2018-05-15..2018-05-17"]),
    ],
)  # fmt: skip
def test_ground_gained_and_denied(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert days(reader, text, kind) == expected


def test_a_count_is_of_when_it_was_and_not_of_when_it_was_put(reader: Reader) -> None:
    text = "Clashes broke out in Khartoum on Sunday. The death toll stood at 97 on Wednesday."
    assert days(reader, text, "killed") == ["2018-05-13"]


def test_weapons_are_dated_by_when_they_were_launched(reader: Reader) -> None:
    text = (
        "Missiles hit Sumy on Tuesday. The air force said it had shot down nine of 13 drones that "
        "Russia launched overnight."
    )
    assert days(reader, text, "interception") == ["2018-05-16..2018-05-17"]
