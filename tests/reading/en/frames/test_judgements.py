"""Conduct told of as crime or as right, read from sentences of our own."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def judged(reader: Reader, text: str) -> list[str]:
    """The words of each judgement."""
    return [
        one.evidence.text for one in reader.read(report(text)).claims if one.kind == "judgement"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amnesty described the raid as aggression.", ["described the raid as aggression"]),
        ("Amnesty described the raid as a war crime.", ["described the raid as a war crime"]),
        ("The mayor described the weather as fine.", []),
        ("The envoy pinned the blame on the army.", ["blame"]),
        ("The killing of prisoners is a violation of the Geneva Convention.", ["violation"]),
        ("Both sides violated the truce.", []),
        ("The raids violate international law.", ["violate"]),
        ("The minister accused the rebels of killing villagers.", ["accused"]),
        ("The minister accused the rebels of collaboration.", []),
        ("It was unclear who was responsible for the blast.", []),
        ("The rebels are responsible for the attack.", ["responsible"]),
        ("The unit is responsible for sharing information.", []),
        ("The army holds them responsible for the raid.", ["them responsible"]),
        ("The world must recognize that it is a terrorist state.", ["terrorist state"]),
        ("Should we attack a state that we accused of a crime?\"", []),
        ("Police looked into the crime.", []),
        ("The threat of terrorism remains.", []),
        ("Democrats accused the minister of war crimes.", ["accused"]),
    ],
)  # fmt: skip
def test_judgements(reader: Reader, text: str, expected: list[str]) -> None:
    assert judged(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The tribunal called the bombing of Saada a war crime.", "war crime"),
        ("The killings in Saada were crimes against humanity.", "crimes against humanity"),
    ],
)
def test_the_evidence_is_the_whole_charge(reader: Reader, text: str, evidence: str) -> None:
    assert judged(reader, text) == [evidence]
