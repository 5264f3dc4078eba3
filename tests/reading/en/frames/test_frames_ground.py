"""Who holds, takes and attacks ground, read from sentences of our own."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def told(reader: Reader, text: str) -> list[str]:
    """Kind and mode of each claim, with a minus where it is denied."""
    return [
        f"{'-' if one.polarity == 'denied' else ''}{one.kind}{f'.{one.mode}' if one.mode else ''}"
        for one in reader.read(report(text)).claims
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town of Tyr, which is controlled by the militia, lies east.", ["control.held"]),
        ("Rebel-held Idlib lies in the north.", []),
        ("Control of Goma is split between the army and the rebels.", ["control.contested"]),
        ("Goma is divided between rebels and government forces.", ["control.contested"]),
        ("The money was divided between the two brothers.", []),
        ("Control of Goma remains contested.", ["control.contested"]),
        ("The result of the vote remains contested.", []),
        ("Rebel fighters control Goma airport.", ["control.held"]),
        ("Rebels now occupy a fifth of Goma.", ["control.held"]),
        ("Rebels occupied Goma on Sunday.", ["capture.captured"]),
        ("The airport lies in occupied Goma.", []),
        ("Goma and Bukavu are the only government-held towns.", ["control.held"]),
        ("Families are waiting in Goma, most of which is controlled by rebels.", ["control.held"]),
    ],
)  # fmt: skip
def test_control(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The militia drove the rebels out of a base near Goma.", ["capture.captured"]),
        ("The army was forced to withdraw from Goma.", ["withdrawal"]),
        ("Goma fell into chaos.", []),
        ("They have driven the fighters back from villages near Goma.", ["capture.captured"]),
        ("The rebels managed to control parts of the oil field.", ["capture.captured"]),
        ("Rebels broke into the western districts of Goma.", ["capture.gained"]),
        ("The army took strategic ground around Goma.", ["capture.captured"]),
        ("The convoy was barred from entering Goma.", []),
        ("They could not take Goma.", ["-capture.captured"]),
        ("The army has lost Goma, an officer said.", ["capture.captured"]),
        ("The army has lost its way, an officer said.", []),
        ("The army denied that any base near Goma had changed hands.", ["-capture.captured"]),
    ],
)
def test_capture(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels attempted to enter the villages of Goma.", ["assault"]),
        ("The militia has been trying since June to take the town of Goma.", ["assault"]),
        ("Regime forces pressed a campaign against rebels around Goma.", ["assault"]),
        ("The party launched a campaign for the vote in Goma.", []),
        ("Rebels pressed ahead with their offensive around Goma.", ["assault"]),
        ("The army repelled seven waves of rebel attacks near Goma.", ["repulse"]),
        ("The army foiled an attempt by rebels to infiltrate into Goma.", ["repulse"]),
        ("The army foiled an attempt by rebels to storm a post near Goma.", ["repulse"]),
        ("Pilots attacked a rebel position near Goma.", ["strike"]),
        ("Gunmen attacked a clinic near Goma.", ["assault"]),
        ("A clinic near Goma was attacked by armed men.", ["assault"]),
        ("The armed forces attacked a clinic near Goma.", ["strike"]),
    ],
)
def test_assault(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "OCCUPIED PALESTINIAN TERRITORY\nTwo people were killed in Jenin.",
        "In Lviv, 80% of the city was cut off.",
    ],
)
def test_what_is_called_occupied_or_is_without_supply_is_not_taken(
    reader: Reader, text: str
) -> None:
    assert "capture" not in told(reader, text)


def test_a_counterattack_is_one_on_the_ground_whatever_the_report_tells_of(
    reader: Reader,
) -> None:
    text = "Drones and missiles hit Kyiv. The army led a counter-attack near Izium."
    assert "assault" in told(reader, text)


def test_two_who_attack_each_other_make_two_assaults(reader: Reader) -> None:
    claims = reader.read(report("Fighters died in an army assault and a rebel-led counterattack."))
    assaults = [one for one in claims.claims if one.kind == "assault"]
    assert [one.actor.party if one.actor else None for one in assaults][-1] == "rebels"
