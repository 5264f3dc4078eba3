"""When claims happened, read through the whole reader from sentences of our own."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.claim import Reading
from onrecord.model.report import Report
from onrecord.reading import Reader
from told_days import written

DAY = dt.date(2022, 12, 19)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def reading(reader: Reader, text: str, published: dt.date = DAY) -> Reading:
    return reader.read(Report(path="a.txt", text=text, published=published, name="a"))


def days(reader: Reader, text: str, kind: str) -> list[str | None]:
    found = [claim for claim in reading(reader, text).claims if claim.kind == kind]
    return [written(claim) for claim in found]


LEAD = "Three people were killed in a missile attack on Kharkiv on Saturday. "


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Two people were killed in Kherson on Friday.", "killed", ["2022-12-16"]),
        (LEAD + "Ten others were injured.", "injured", ["2022-12-17"]),
        ("Five civilians were killed in Kherson, the governor said on Monday.", "killed",
         ["..2022-12-19"]),
        (LEAD + "The army said on Sunday that 40 soldiers had died in Bakhmut since Thursday.",
         "killed", ["2022-12-17", "2022-12-15..2022-12-18"]),
        ("Ten people were killed in an attack on Kherson. The attack happened on Sunday.", "killed",
         ["2022-12-18"]),
        (LEAD + "The army reported a drone attack on Friday.", "strike",
         ["2022-12-17", "2022-12-16"]),
        (LEAD + "Since March 2022 the front has not moved. Some 9,000 soldiers have died there.",
         "killed", ["2022-12-17", "2022-03-01..2022-12-19"]),
        ("Nearly 5,000 people have been killed in Mariupol.", "killed", ["..2022-12-19"]),
        ("Since March 2022 they have fired 900 missiles. Dozens of schools were destroyed.",
         "damage", ["2022-03-01..2022-12-19"]),
        ("Fierce clashes have continued near Bakhmut for two weeks.", "clash",
         ["2022-12-05..2022-12-19"]),
        ("Fierce clashes are going on near Bakhmut.", "clash", ["2022-12-19"]),
        (LEAD + 'The governor said: "They destroyed the station today."', "damage",
         ["2022-12-17"]),
        (LEAD + "Shelling over the past three days killed 12 people in Kherson. "
         "In Kharkiv ten others were injured.", "injured", ["2022-12-17"]),
        (LEAD + "The army said on Sunday that it had destroyed four tanks near Bakhmut.", "damage",
         ["..2022-12-18"]),
        ("The war, which began in March 2014, has killed 14,000 people.", "killed",
         ["2014-03-01..2022-12-19"]),
        ("Since the conflict erupted in March 2014, 9,000 people have been killed in Donetsk.",
         "killed", ["2014-03-01..2022-12-19"]),
        ("Twelve soldiers have been killed in Bakhmut since Thursday.", "killed",
         ["2022-12-15..2022-12-19"]),
        ("The army began an offensive near Kherson on Friday.", "assault", ["2022-12-16"]),
    ],
)  # fmt: skip
def test_a_claim_has_the_time_its_words_give(
    reader: Reader, text: str, kind: str, expected: list[str | None]
) -> None:
    assert days(reader, text, kind) == expected


def test_the_date_of_publication_at_the_top_dates_no_event(reader: Reader) -> None:
    text = "Published December 19 2022 A bomb killed four people in Kherson on Saturday."
    assert days(reader, text, "killed") == ["2022-12-17"]


def test_a_carried_time_has_no_words_of_its_own(reader: Reader) -> None:
    claims = reading(reader, LEAD + "Ten others were injured.").claims
    (injured,) = [claim for claim in claims if claim.kind == "injured"]
    assert injured.time is not None
    assert (injured.time.carried, injured.time.text) == (True, None)


def test_a_time_of_day_gives_the_instant(reader: Reader) -> None:
    text = "A missile hit an apartment block in Kyiv at 5:50 a.m. on Sunday."
    times = [claim.time for claim in reading(reader, text).claims if claim.time]
    assert {time.precision for time in times} == {"minute"}
    assert {time.start for time in times} == {dt.datetime(2022, 12, 18, 3, 50, tzinfo=dt.UTC)}


def test_a_local_time_that_contradicts_gmt_becomes_a_note(reader: Reader) -> None:
    text = "A missile hit an apartment block in Kyiv at 5:50 a.m. (07:50 GMT) on Sunday."
    (note,) = reading(reader, text).notes
    assert note.text == "5:50 a.m. in Kyiv is 03:50 GMT, not 07:50 GMT"
    assert text[note.evidence.start : note.evidence.end] == "5:50 a.m. (07:50 GMT)"


def test_a_local_time_that_agrees_with_gmt_needs_no_note(reader: Reader) -> None:
    text = "A missile hit an apartment block in Kyiv at 5:50 a.m. (03:50 GMT) on Sunday."
    assert reading(reader, text).notes == ()


@settings(max_examples=25)
@given(
    published=st.dates(dt.date(1995, 1, 1), dt.date(2060, 12, 31)),
    opening=st.sampled_from(
        [
            "The war, which began in March 2014, has killed 14,000 people.",
            LEAD,
            "The uprising began next Friday.",
        ]
    ),
    sentence=st.sampled_from(
        [
            "Since then 9,000 people have been killed in Donetsk.",
            "Twelve soldiers have been killed in the war since 24 February 2022.",
            "Over the past two weeks 30 people were killed, a monitor said on Friday.",
            "A day earlier three people were killed in Kherson.",
        ]
    ),
)
def test_no_claim_ends_before_it_begins(
    reader: Reader, published: dt.date, opening: str, sentence: str
) -> None:
    for claim in reading(reader, f"{opening} {sentence}", published).claims:
        time = claim.time
        assert time is None or (time.start_local or dt.date.min) <= (time.end_local or dt.date.max)


def test_nothing_that_happened_lies_after_the_report(reader: Reader) -> None:
    text = "Shells killed two people in Goma on Sunday. Gunmen killed three a week later."
    assert days(reader, text, "killed") == ["2022-12-18", "2022-12-18"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raids killed 270 people in Aleppo during October. The victims included 51 children.",
         "2022-10-01..2022-10-31"),
        ("An attack in July left 270 people dead. Most of them were killed at a gas field.",
         "2022-07-01..2022-07-31"),
    ],
)  # fmt: skip
def test_what_goes_on_about_those_just_told_of_happened_when_they_did(
    reader: Reader, text: str, expected: str
) -> None:
    assert days(reader, text, "killed")[-1] == expected


def test_when_another_attack_was_is_not_when_a_claim_happened(reader: Reader) -> None:
    text = "Troops killed nine men, among them the planner of a bombing that shook Marawi in May."
    assert days(reader, text, "killed") == ["2022-12-19"]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Jets bombed Depayin on Friday. Around 3,000 people have fled since the attack, aid "
         "workers said on Sunday.", "displaced", "2022-12-16..2022-12-18"),
        ("The last hospital in El Fasher has been put out of service after gunmen stormed it on "
         "Friday, aid workers said on Sunday.", "outage", "2022-12-16..2022-12-19"),
        ("The last hospital in El Fasher is out of service after gunmen stormed it on Friday.",
         "outage", "2022-12-19"),
    ],
)  # fmt: skip
def test_the_day_of_saying_ends_no_other_days(
    reader: Reader, text: str, kind: str, expected: str
) -> None:
    assert days(reader, text, kind) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people were killed in Kyiv for a third straight day on Friday.", "2022-12-16"),
        ("Two people were killed in Kyiv for a second day running on Friday.", "2022-12-16"),
        ("Two people were killed in Kyiv for a third straight day.", "2022-12-17..2022-12-19"),
        ("Two people were killed in Kyiv overnight on Dec. 16.", "2022-12-15..2022-12-16"),
        ("Two people were killed in Kyiv overnight on Dec. 15-16.", "2022-12-15..2022-12-16"),
        ("Two people were killed in Kyiv overnight.", "2022-12-18..2022-12-19"),
    ],
)
def test_a_day_told_right_after_another_time_is_the_one_meant(
    reader: Reader, text: str, expected: str
) -> None:
    assert days(reader, text, "killed") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells hit Nikopol on Friday, a town where a strike on a market wounded ten people on "
         "9 December.", ["2022-12-16", "2022-12-09"]),
        ("Shells hit Nikopol, where a strike on a market wounded ten people on 9 December.",
         ["2022-12-19", "2022-12-09"]),
        ("Shells, which hit Nikopol on 9 December, wounded ten people.", ["2022-12-09"]),
    ],
)  # fmt: skip
def test_what_befell_a_place_before_is_not_when_a_claim_happened(
    reader: Reader, text: str, expected: list[str]
) -> None:
    told = days(reader, text, "impact") + days(reader, text, "strike")
    assert told == expected


def test_the_day_on_which_a_toll_rose_is_not_that_of_what_follows(reader: Reader) -> None:
    told = "The death toll rose to four this morning. A shell hit a bakery and wounded nine people."
    assert days(reader, LEAD + told, "injured") == ["2022-12-17"]
