"""Text that lost its commas and apostrophes, as databases keep it, tells what it told before."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report

Told = tuple[str, float | None, float | None, tuple[str, ...], str | None]


def told(claim: Claim) -> Told:
    """Return what a claim says in all its slots but the words and the speaker."""
    number = claim.quantity
    places = tuple(one.name for one in claim.places if one.role == "target")
    low, high = (number.low, number.high) if number else (None, None)
    days = f"{claim.time.start_local}..{claim.time.end_local}" if claim.time else None
    return claim.kind, low, high, places, days


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people, including three children, were killed on Monday in Kharkiv, the regional "
        "governor, Oleh Bondar, said.",
        "Syria's army, backed by Russian jets, captured the villages of Kafr Zita, Latamneh and "
        "Morek on Saturday, a military source said.",
        "The Observatory's director, Rami Haddad, said 15 people, among them six women, died in "
        "the raid on Saraqib.",
        "Rockets hit Kherson, Nikopol and Odesa overnight, wounding 14 people, officials said.",
        "In El Fasher, which has been under siege since May, RSF shelling killed 20 people, a "
        "doctors' union said on Friday.",
        "Turkey's defence ministry said that 12 fighters were killed in northern Syria, and that "
        "two soldiers were wounded.",
        "Gunmen attacked Plateau State's Bokkos area on Saturday, killing at least 52 people, "
        "residents said.",
        "According to SANA, four people were killed, and 11 others were injured, in Jaramana.",
        "At least 1,200 people have been killed since Friday, the ministry said, while 3,500 were "
        "wounded.",
        "Russian forces attacked near Stelmakhivka, Makiivka and Nevske on Thursday.",
        "Israeli planes struck Aitaroun, Blida and Houla on Thursday, killing six people.",
        "A bomb killed two rangers in Bannang Sata, Yala, on Monday, police said.",
        "Drones hit Sumy's Kovpakivskyi district on Thursday, wounding nine people.",
        "Israeli shelling killed five people in Gaza City's Sabra district on Thursday.",
        "Last night's raid on Homs killed nine people, and yesterday's attack two.",
        "The toll of the previous night's attack on Homs rose to nine, doctors said on Friday.",
        "A strike hit Sumy this morning, officials said, and last week's attack killed four.",
        "Gunmen killed nine people in the village of Tangi Amir on Thursday, officials said.",
        "A car bomb exploded in Azaz, near Turkey's border, and killed nine people, an official, "
        "Ahmad Saleh, said.",
    ],
)
def test_marks_lost_change_nothing_told(reader: Reader, text: str) -> None:
    bare = text.replace(", ", " ").replace("'", "")
    assert [told(one) for one in reader.read(report(bare)).claims] == [
        told(one) for one in reader.read(report(text)).claims
    ]
    assert reader.read(report(bare)).claims


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Rockets hit a market and killed 23 people rescue workers said.", "rescue workers"),
        ("Four died amid freezing temperatures officials said.", "officials"),
        ("The blast killed two worshippers witnesses said.", "witnesses"),
        ("Two drones were shot down the armed forces command said.", "armed forces command"),
        ("Five people died foreign affairs officials said.", "foreign affairs officials"),
    ],
)
def test_nothing_told_before_is_in_the_name_of_who_says_it(
    reader: Reader, text: str, speaker: str
) -> None:
    speakers = [one.speaker for one in reader.read(report(text)).claims]
    assert speakers
    assert {one and one.name for one in speakers} == {speaker}
