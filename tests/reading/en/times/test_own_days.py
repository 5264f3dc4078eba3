"""What days a time gives the claim whose own it is, in reports of a Thursday of other wars."""

import datetime as dt

import pytest

from onrecord.reading import Reader
from told_days import days_of

DAY = dt.date(2019, 8, 22)
RAID = "On Sunday, gunmen attacked the base at Djibo. "
SIEGE = "Shells killed five people in Taiz on Monday. "


def days(reader: Reader, text: str, kind: str) -> list[str | None]:
    return days_of(reader, text, kind, DAY)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # Those hurt in a raid were so on its day, whenever they are counted.
        (RAID + "A nurse gave 26 dead as of Monday.", "killed", "2019-08-18"),
        (RAID + "By Tuesday evening the wounded were 31.", "injured", "2019-08-18"),
        # People flee up to the day they are counted on.
        (RAID + "By Tuesday, 3,000 residents had crossed the river.", "displaced",
         "2019-08-18..2019-08-20"),
        # Where nothing was told before, it was at any time up to the day.
        ("By Tuesday, gunmen had killed nine people in Djibo.", "killed", "..2019-08-20"),
        ("By Tuesday gunmen had taken Djibo.", "capture", "..2019-08-20"),
        # An earlier count that another is told with began with it.
        ("Shells have killed 31 people in Taiz since Monday, up from the 19 killed two days ago.",
         "killed", "2019-08-19..2019-08-20"),
    ],
)  # fmt: skip
def test_counts_by_a_day(reader: Reader, text: str, kind: str, expected: str) -> None:
    assert days(reader, text, kind)[-1] == expected


def test_what_follows_a_count_by_a_day_goes_on_from_the_raid(reader: Reader) -> None:
    text = RAID + "By Tuesday, 3,000 residents had fled. The raiders burned nine houses."
    assert days(reader, text, "damage") == ["2019-08-18"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday rescue workers recovered two bodies in Sirte.", "..2019-08-20"),
        ("Crews reached Sirte on Tuesday and recovered two bodies.", "..2019-08-20"),
        ("The bodies of three farmers were found near Sirte on Tuesday.", "..2019-08-20"),
        # The day is that of the raid, not of finding them.
        ("Jets hit a school in Sirte on Tuesday; medics recovered eight bodies.", "2019-08-20"),
        ("Two men pulled from the rubble in Sirte died on Tuesday.", "2019-08-20"),
    ],
)
def test_the_dead_who_are_found(reader: Reader, text: str, expected: str) -> None:
    assert days(reader, text, "killed") == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (SIEGE + "The power has since been restored in Taiz.", "restoration",
         "2019-08-19..2019-08-22"),
        (SIEGE + "Some 400 people have since left the town.", "displaced",
         "2019-08-19..2019-08-22"),
        # "Since" is of the day after it.
        (SIEGE + "Some 400 people have since Tuesday left the town.", "displaced",
         "2019-08-20..2019-08-22"),
        # Those of a whole war fled since its beginning, which is not told here.
        (SIEGE + "The fighting has since driven 300,000 people from their homes.", "displaced",
         "..2019-08-22"),
        # A hill fought for in the past is held today.
        ("Troops took Taiz in May. The army has since held the town.", "control", "2019-08-22"),
    ],
)  # fmt: skip
def test_what_has_since_come(reader: Reader, text: str, kind: str, expected: str) -> None:
    assert days(reader, text, kind) == [expected]


def test_a_day_on_which_a_tally_stood_is_that_of_counting(reader: Reader) -> None:
    text = "The ministry's tally since 1 March stood on Monday evening at 760 dead in Taiz."
    assert days(reader, text, "killed") == ["2019-03-01..2019-08-19"]


def test_as_someone_wrote_on_a_day_tells_when_it_was_said(reader: Reader) -> None:
    text = "As the governor wrote on Twitter on Monday, the town of Sirte has been taken."
    assert days(reader, text, "capture") == ["..2019-08-19"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "The next day" is that after the day named just before, though no claim is of it.
        ("The truce was to begin on 5 August. The next day a shell killed ten people in Taiz.",
         "2019-08-06"),
        # But not after that of saying.
        ("Nine died in Taiz on Sunday. The governor spoke on Tuesday. A day later two more were "
         "killed.", "2019-08-21"),
    ],
)  # fmt: skip
def test_the_next_day(reader: Reader, text: str, expected: str) -> None:
    assert days(reader, text, "killed")[-1] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # A day in what a speaker says besides is of that alone.
        (RAID + "The mayor sticks to 22 dead and assures that the base was retaken on Tuesday.",
         "killed", "2019-08-18"),
        (RAID + "The mayor says 22 people died on Tuesday and that the base was retaken.",
         "killed", "2019-08-20"),
        # Those who are still away fled at a time that is not told.
        (RAID + "Some 60,000 people are still displaced from the province.", "displaced", None),
        (RAID + "Some 600 people have fled the town.", "displaced", "2019-08-18..2019-08-22"),
        # What a sentence without a claim puts today is the news that follows.
        (RAID + "Jets came earlier today. A barn was destroyed.", "damage", "2019-08-22"),
        (RAID + 'The mayor came. "I am glad to be here today." A barn was destroyed.', "damage",
         "2019-08-18"),
    ],
)  # fmt: skip
def test_days_of_what_is_told_around(
    reader: Reader, text: str, kind: str, expected: str | None
) -> None:
    assert days(reader, text, kind)[-1] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # What happened in the war that something has gone on since.
        ("Troops have held the pass since the war of 2014, in which 900 people died in Djibo.",
         "killed", "2014-01-01..2014-12-31"),
        # A campaign and its toll go on up to now.
        ("The campaign in Gedo, begun on 4 April 2019, has uprooted 2,000 people.", "displaced",
         "2019-04-04..2019-08-22"),
        ("The Shabaab offensive, which opened in Gedo on 4 April 2019, has killed 200 people.",
         "killed",
         "2019-04-04..2019-08-22"),
        # A part of a toll has its own day, and does not end the whole.
        ("The toll in Djibo since June stands at 352 dead, 64 of them on Tuesday.", "killed",
         ["2019-06-01..2019-08-22", "2019-08-20"]),
        # A month that is told of by its name alone, and one that is ranked.
        ("July was the deadliest month in Djibo this year, with shells killing 40 people.",
         "killed", "2019-07-01..2019-07-31"),
        ("Shells killed 40 people in Djibo in the last 12 days of July.", "killed",
         "2019-07-20..2019-07-31"),
    ],
)  # fmt: skip
def test_days_of_long_fights(
    reader: Reader, text: str, kind: str, expected: str | list[str]
) -> None:
    told = expected if isinstance(expected, list) else [expected]
    assert days(reader, text, kind) == told


def test_last_monday_is_not_yesterday(reader: Reader) -> None:
    text = "Shells killed nine people in Djibo last Wednesday."
    assert days(reader, text, "killed") == ["2019-08-14"]


def test_the_day_after(reader: Reader) -> None:
    text = RAID + "The day after, shells killed nine people in Arbinda."
    assert days(reader, text, "killed") == ["2019-08-19"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor of Taiz said nine schools would stay closed until Saturday.",
         "2019-08-22..2019-08-24"),
        ("Nine schools in Taiz were closed until Saturday.", "..2019-08-17"),
    ],
)  # fmt: skip
def test_what_is_to_last_until_a_day_lasts_until_the_next(
    reader: Reader, text: str, expected: str
) -> None:
    assert days(reader, text, "outage") == [expected]
