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
