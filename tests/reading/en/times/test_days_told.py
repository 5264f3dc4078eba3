"""Which days a report gives its claims, in sentences of wars the reader was not written on."""

import datetime as dt

import pytest

from onrecord.reading import Reader
from told_days import days_of

DAY = dt.date(2019, 8, 22)
"""A Thursday."""


def days(reader: Reader, text: str, kind: str) -> list[str | None]:
    return days_of(reader, text, kind, DAY)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # The end of a stretch may be a part of its day.
        ("Rockets killed nine people in Tripoli between Tuesday evening and midday Wednesday.",
         "killed", ["2019-08-20..2019-08-21"]),
        ("Shells killed four people in Sirte from Monday to the early hours of Wednesday.",
         "killed", ["2019-08-19..2019-08-21"]),
        ("Between 6 am on Monday and 6 am on Tuesday nine people were killed in Sirte.",
         "killed", ["2019-08-19..2019-08-20"]),
        ("In the 24 hours up to 6 am on Tuesday, nine people were killed in Sirte.",
         "killed", ["2019-08-19..2019-08-20"]),
        # The night of which one spoke on a day is that before it.
        ("Police said on Tuesday that shells had killed nine people in Sirte overnight.",
         "killed", ["2019-08-19..2019-08-20"]),
        ("Police said on Tuesday that nine people were killed in Sirte earlier in the day.",
         "killed", ["2019-08-20"]),
        # What began then is not what happened on the day that another part of it names.
        ("A year after the siege began, nine people were killed in Sirte on Monday.",
         "killed", ["2019-08-19"]),
        # A count since a day does not date what follows; one of the last hours does.
        ("Shells hit Sirte on Tuesday. Nine people have been killed since Wednesday night. A mine "
         "damaged a bus in the port.", "damage", ["2019-08-20"]),
        ("Shells hit Sirte on Tuesday. Nine people have been killed in the past 24 hours. A mine "
         "damaged a bus in the port.", "damage", ["2019-08-21..2019-08-22"]),
        # A night, a morning or an evening is told from the day named last, as a day is.
        ("Gunmen stormed Djibo on Sunday. The previous night a mine killed two soldiers near "
         "Arbinda.", "killed", ["2019-08-17"]),
        ("Gunmen stormed Djibo on Sunday. They burned 30 houses the following evening.",
         "damage", ["2019-08-19"]),
        ("Gunmen stormed Djibo on Sunday. That night they burned 30 houses.",
         "damage", ["2019-08-18"]),
        # So it is where no claim stands between: the night is that of the day told before it.
        ("Gunmen came to Djibo on Sunday. The elders met that evening. They burned 30 houses.",
         "damage", ["2019-08-18"]),
        # These are raids by night, not of that night.
        ("Gunmen stormed Djibo on Sunday. Elders said on Tuesday that night raids had emptied the "
         "town.", "assault", ["2019-08-18"]),
        ("This April, two blasts killed seven boys in Kabul.", "killed",
         ["2019-04-01..2019-04-30"]),
    ],
)  # fmt: skip
def test_parts_of_days(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # What a speaker did on a day tells when it was said, not when it happened.
        ("Visiting Maiduguri on Monday, the governor said the group had burned nine villages.",
         "damage", ["..2019-08-19"]),
        ("The army, breaking its silence on Tuesday, acknowledged that it had lost the base at "
         "Jilli.", "capture", ["..2019-08-20"]),
        ("In a statement issued on Wednesday the army said it had recaptured Jilli.", "capture",
         ["..2019-08-21"]),
        ("Planes killed 92 people in Aden, the ministry said on Thursday. In an earlier statement "
         "on Wednesday it had spoken of 74.", "killed", ["..2019-08-22", "..2019-08-22"]),
        # What was said today of a day not told is not of the day of another statement.
        ("Two soldiers were killed by a mine in Hakkari, the ministry said on Thursday. In a "
         "separate statement it said four rebels were killed in Sirnak on Wednesday.", "killed",
         ["..2019-08-22", "2019-08-21"]),
        ("Two soldiers were killed by a mine in Hakkari, the ministry said on Thursday. The mine "
         "went off on Wednesday.", "killed", ["2019-08-21"]),
        ("The group, attacking at dawn on Tuesday, killed nine soldiers at Jilli.", "killed",
         ["2019-08-20"]),
        # A count put later is of the same day, but not where another place is named for it.
        ("A bomb killed 19 people in Quetta on Monday. The minister told reporters on Wednesday "
         "that 22 had died.", "killed", ["2019-08-19", "2019-08-19"]),
        ("Militants overran Mansila on Monday. A source told reporters on Wednesday that about 100 "
         "soldiers were dead.", "killed", ["2019-08-19"]),
        ("A bomb killed 19 people in Quetta on Monday. The minister said on Wednesday that 22 had "
         "died in Chaman.", "killed", ["2019-08-19", "..2019-08-21"]),
        # Dates of lives and of buildings are of no fighting.
        ("Shells hit Hudaydah on Monday. A man born in 1979 was killed.", "killed",
         ["2019-08-19"]),
        ("Shells hit Hudaydah on Monday. The mosque, built in 1911, was destroyed.", "damage",
         ["2019-08-19"]),
    ],
)  # fmt: skip
def test_days_of_what_is_told_beside(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # Who is missing is so on the report's day.
        ("A ferry was shelled off Aden on Sunday. Up to 40 people are believed to be trapped in "
         "it.", "missing", ["2019-08-22"]),
        ("Rescuers dug up 11 bodies in Aden on Monday, and nine people are still missing.",
         "missing", ["2019-08-22"]),
        # The dead and the hurt were killed or hurt when the report has told.
        ('Gunmen came to Rann on Sunday. "Eight of ours are dead," a nurse said.', "killed",
         ["2019-08-18"]),
        ("Gunmen came to Rann on Sunday. Two boys are being treated for burns in Maiduguri.",
         "injured", ["2019-08-18"]),
        ("Gunmen attack Rann. Eight people are dead.", "killed", ["2019-08-22"]),
    ],
)  # fmt: skip
def test_what_is_so_now(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Planes struck a clinic in Saada on Sunday. "This is a war crime," the mayor said.',
         ["2019-08-18"]),
        ("Planes struck a clinic in Saada on Sunday. The envoy called the bombardment a war "
         "crime.", ["2019-08-18"]),
        ("Planes struck a clinic in Saada on Sunday. The envoy said bombing clinics was a war "
         "crime.", [None]),
    ],
)  # fmt: skip
def test_judgements_of_what_was_told(reader: Reader, text: str, expected: list[str]) -> None:
    assert days(reader, text, "judgement") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A monitor counted 40 dead in Mopti between 4 and 12 August. Some 2,000 people fled to "
         "Sevare in the same period.", "displaced", ["2019-08-04..2019-08-12"]),
        ("The army has lost 21 men in Marib since 8 June. The rebels put their own losses over "
         "the same weeks at 418.", "killed", ["2019-06-08..2019-08-22"] * 2),
        ("A car bomb killed four people in Mopti on Sunday. A mine killed two in the same town.",
         "killed", ["2019-08-18", "2019-08-18"]),
    ],
)  # fmt: skip
def test_the_same_stretch_of_time(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # Ground named only where a speaker says it was gained may have been gained any day before.
        ("Shells killed two people in Goma on Tuesday. The ministry claimed that its men had "
         "captured the town of Sake.", "capture", ["..2019-08-22"]),
        ("Shells killed two people in Goma on Tuesday. The ministry announced the capture of "
         "Sake.", "capture", ["..2019-08-22"]),
        # Ground told of before was gained when that was.
        ("Rebels attacked Goma on Tuesday. They said that they had captured Goma.", "capture",
         ["2019-08-20"]),
        ("Shells killed two people in Goma on Tuesday. Troops captured the town of Sake.",
         "capture", ["2019-08-20"]),
    ],
)  # fmt: skip
def test_ground_gained_elsewhere(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # What goes on now is not of the day of what is told beside it.
        ("The water supply of Aden has been cut, and crews are repairing a pipeline hit on "
         "Sunday.", "restoration", ["2019-08-22"]),
        ("The water supply of Aden has been cut, and crews are repairing a pipeline hit on "
         "Sunday.", "outage", ["2019-08-22"]),
        ("There was no comment from the rebels, who have been besieging Taiz for months.",
         "capture", ["..2019-08-22"]),
        ("The clinic, which gunmen stormed on Sunday, is still out of service.", "outage",
         ["2019-08-22"]),
        # One attack may kill 60 people, but not destroy 300 guns.
        ("Troops have killed 60 militants in Konduga.", "killed", ["2019-08-22"]),
        ("Troops have destroyed 302 artillery systems.", "damage", ["..2019-08-22"]),
    ],
)  # fmt: skip
def test_what_goes_on_and_what_adds_up(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # A further number has the day that follows it.
        ("Gunmen killed nine people in Benue on Monday and five more in Taraba on Tuesday.",
         "killed", ["2019-08-19", "2019-08-20"]),
        ("Shelling killed three men and two women in Kherson on Tuesday.", "killed",
         ["2019-08-20", "2019-08-20"]),
        # The day of a clause on a noun is not that of what its sentence tells.
        ("The hostages, seized on 7 May, were killed in Sirte in July.", "killed",
         ["2019-07-01..2019-07-31"]),
        # A count that stood so by a day has grown up to it.
        ("As of Tuesday, 3,100 civilians had been killed, the ministry said.", "killed",
         ["..2019-08-20"]),
        # What has added up since a beginning told before is said on a day, up to which it counts.
        ("Fighting has raged in Sirte since 10 August. At least 85 people have died at the "
         "hospital, medics said on Tuesday.", "killed", ["2019-08-10..2019-08-20"]),
    ],
)  # fmt: skip
def test_counts_and_further_counts(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # What has been so since goes on from what was told last, and not from when the war began.
        ("Shells hit Las Anod on Monday. Power has been cut ever since.", "outage",
         ["2019-08-19..2019-08-22"]),
        ("The war began in April 2017. Shells hit Las Anod on Monday. Some 4,000 people have fled "
         "since.", "displaced", ["2019-08-19..2019-08-22"]),
        # It is not since that day that something was hit, or since then that men were hurt.
        ("Shells hit Las Anod on Monday. The mast was destroyed and there has been no network "
         "since.", "damage", ["2019-08-19"]),
        ("Drones bombed Pinga on Saturday. Locals report three civilians wounded and the telephone "
         "network cut since then.", "injured", ["2019-08-17"]),
    ],
)  # fmt: skip
def test_what_has_been_so_since(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert days(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Those who have fled have done so from what was told of up to now; so not a whole people.
        ("Shells killed eight people in Surin on Monday. Some 37,000 people have fled.",
         "2019-08-19..2019-08-22"),
        ("Shells killed eight people in Surin on Monday. Some 3 million people have fled.",
         "..2019-08-22"),
        ("Shells killed eight people in Surin on Monday. Some 200 people fled.", "2019-08-19"),
        ("Some 37,000 people have fled Surin.", "..2019-08-22"),
    ],
)  # fmt: skip
def test_those_who_have_fled(reader: Reader, text: str, expected: str) -> None:
    assert days(reader, text, "displaced") == [expected]
