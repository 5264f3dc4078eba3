"""Figures told in other words than right before what they count."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def counted(reader: Reader, text: str, kind: str) -> list[tuple[float, float | None, str | None]]:
    """Low and high bound and item of each claim of a kind."""
    return [
        (one.quantity.low, one.quantity.high, one.item.type if one.item else None)
        for one in reader.read(report(text)).claims
        if one.kind == kind and one.quantity
    ]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The attacks killed a man and a woman in Homs.", "killed", [(2, 2, "civilian")]),
        (
            "A woman and her two children were killed in Homs.",
            "killed",
            [(1, 1, "civilian"), (2, 2, "child")],
        ),
        ("The raid killed a soldier and a child in Homs.", "killed",
         [(1, 1, "military"), (1, 1, "child")]),
        ("The number of reporters killed in Homs has reached five.", "killed",
         [(5, 5, "journalist")]),
        ("The number of civilians who were wounded rose to 40.", "injured", [(40, 40, "civilian")]),
        ("Shells fell on Homs, claiming two lives and injuring three people.", "killed",
         [(2, 2, "person")]),
        ("Russia shelled Kharkiv ten times on Monday.", "strike", [(10, 10, "artillery")]),
        ("Television showed dozens of burned out vehicles.", "damage",
         [(24, None, "vehicle.civilian")]),
        ("The blast wounded six members of one family.", "injured", [(6, 6, "person")]),
        ("The blast wounded six members of the militia.", "injured", [(6, 6, "military")]),
    ],
)  # fmt: skip
def test_figures(
    reader: Reader, text: str, kind: str, expected: list[tuple[float, float | None, str]]
) -> None:
    assert counted(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Homs was under attack by the air force.", "aircraft"),
        ("Warplanes carried out attacks on Homs.", "aircraft"),
        ("A bomb blast struck a market in Homs.", "ied"),
        ("Coalition strikes hit Homs.", "aircraft"),
        ("Fighters carried out attacks on Homs.", None),
    ],
)
def test_weapons_of_attacks(reader: Reader, text: str, expected: str | None) -> None:
    claims = reader.read(report(text)).claims
    assert [one.item.type if one.item else None for one in claims] == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Canada accused Russia of an escalation after it struck Kyiv.", "strike", None),
        ("Canada accused Russia of an escalation after it struck Kyiv.", "judgement", "Canada"),
        ("According to The Associated Press, Russia shelled Odesa.", "strike", "AP"),
        ("The Daesh group said it killed two soldiers in Homs.", "killed", "ISIS"),
        ("The UN refugee agency said two people were killed in Homs.", "killed", "UNHCR"),
    ],
)
def test_speakers(reader: Reader, text: str, kind: str, expected: str | None) -> None:
    (claim,) = [one for one in reader.read(report(text)).claims if one.kind == kind]
    assert (claim.speaker.name if claim.speaker else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A policeman, a woman and two children were killed in Quetta.",
            [(1, "official"), (1, "civilian"), (2, "child")],
        ),
        (
            "The blast killed a policeman, a woman and two children.",
            [(1, "official"), (1, "civilian"), (2, "child")],
        ),
        ("The blast killed a policeman, and two children fled.", [(1, "official")]),
    ],
)
def test_a_row_of_people_with_and_without_figures(
    reader: Reader, text: str, expected: list[tuple[float, str]]
) -> None:
    assert [(low, item) for low, _, item in counted(reader, text, "killed")] == expected


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Forty people were killed in Homs. Local activists gave a figure of 55.", [40, 55], []),
        ("Forty people work in Homs. Local activists gave a figure of 55.", [], []),
        ("Ten people were wounded in Homs. Two of the wounded died.", [2], [10]),
        ("Forty people were killed in Homs. The toll was later updated to 82.", [40, 82], []),
        ("The death toll in Derna climbed to 64, with another 120 injured.", [64], [120]),
        ("Police in Derna put the dead at nine, with 30 others wounded.", [9], [30]),
    ],
)
def test_tolls_told_of_later(
    reader: Reader, text: str, killed: list[int], injured: list[int]
) -> None:
    assert [low for low, _, _ in counted(reader, text, "killed")] == killed
    assert [low for low, _, _ in counted(reader, text, "injured")] == injured


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday 30 regime and 39 rebel fighters were killed in Homs.",
         [(30, 30, "military"), (39, 39, "military")]),
        ("Fighting in Marib killed 12 government and 20 Houthi soldiers.",
         [(12, 12, "military"), (20, 20, "military")]),
        ("The raid left 40 dead and 12 injured children in Marib.", [(40, 40, "person")]),
        ("The raid killed 40 and wounded 12 Houthi fighters in Marib.", [(40, 40, "person")]),
    ],
)  # fmt: skip
def test_numbers_share_the_noun_of_the_last(
    reader: Reader, text: str, expected: list[tuple[float, float, str]]
) -> None:
    assert counted(reader, text, "killed") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels seized two villages in a raid which locals said killed six men.", "locals"),
        ("The rebel group Jaish al-Islam said it killed two soldiers in Homs.", "Jaish al-Islam"),
        ("Two soldiers were killed by fighters who have declared a truce.", None),
    ],
)
def test_the_nearest_subject_speaks(reader: Reader, text: str, expected: str | None) -> None:
    claim = [one for one in reader.read(report(text)).claims if one.kind == "killed"][-1]
    assert (claim.speaker.name if claim.speaker else None) == expected


def test_the_day_of_a_photograph_is_no_day_of_what_follows(reader: Reader) -> None:
    text = (
        "date 2024-05-15 Raids hit Homs\n\nA boy runs after a raid in Homs on May 6 2024 "
        "(AFP Photo). Shells hit the town of Rastan near Homs. Two people were killed."
    )
    days = [str(one.time.end_local) for one in reader.read(report(text)).claims if one.time]
    assert days[-1] != "2024-05-06"
