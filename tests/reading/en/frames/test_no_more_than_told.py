"""One claim for what is told once, and none for words that only look like an occurrence."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def told(reader: Reader, text: str) -> list[str]:
    """Kind, item and figure of each claim, in a line each: `killed military 40`."""
    lines = []
    for one in reader.read(report(text)).claims:
        item = one.item.type if one.item else "-"
        lines.append(f"{one.kind} {item} {one.quantity.low if one.quantity else '-'}")
    return lines


@pytest.mark.parametrize(
    "text",
    [
        "Aid reached war-hit Khartoum on Monday.",
        "Officials imposed a media blackout in Goma on Monday.",
        "Police defused a car bomb in Mosul on Monday.",
        "Soldiers found two car bombs in Mosul on Monday.",
        "Rebels tried to cut the road to Goma on Monday.",
        "The rebels handed over their weapons in Goma on Monday.",
        "The mayor demanded the withdrawal of the rebels from Goma on Monday.",
        "They called for the capture of Goma on Monday.",
        "Nine telephones were carried off in Goma on Monday.",
        "Inspectors visited the targeted areas in Ghouta on Monday.",
        "Rescuers were pulling survivors out of a house in Hama on Monday.",
        "Some 50 women marched past the town hall of Kabul on Saturday.",
        "Residents wonder where the next attack on Kharkiv will come.",
        "Before the Russian invasion, half a million people lived in Mariupol.",
        "The conflict had an impact on prices in Goma on Monday.",
    ],
)
def test_of_nothing_that_happened(reader: Reader, text: str) -> None:
    assert not told(reader, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A car bomb killed two people in Mosul.", ["strike ied 1", "killed person 2"]),
        ("Rebels cut the road to Goma on Monday.", ["outage transport -"]),
        ("Germany handed over 20 tanks to Ukraine.", ["transfer tank 20"]),
        ("Suicide bombers blew up two trucks in Hama.", ["strike ied 2"]),
        ("Rebels blew up two trucks in Hama.", ["damage vehicle.civilian 2"]),
        ("Forty soldiers and militia were killed in Goma.", ["killed military 40"]),
        ("Civilians fled to Gao to escape the war.", ["displaced civilian 2"]),
        ("Three men died as they tried to cross the river to escape.", ["killed person 3"]),
        (
            "The army's offensive targeting the town of Sake continued on Monday.",
            ["assault - -"],
        ),
        ("Jets dropped cluster bombs in an attack on Sarmin.", ["strike bomb.cluster 2"]),
        ("The barrel bombing of Sarmin continued.", ["strike bomb.barrel 1"]),
        ("A drone dropped explosives on a car in Goma.", ["strike uav 1"]),
        ("A drone dropped two grenades on a car in Goma.", ["strike bomb 2"]),
        ("The first salvo on Haifa comprised 25 missiles.", ["strike missile 25"]),
        ("The air force counted 12 drones over Kharkiv.", ["strike uav 12"]),
        ("Impacts were reported in Haifa.", ["impact - 2"]),
        ("A revenge shelling attack hit Jayrud on Monday.", ["strike artillery 1"]),
        ("The shelling of Jayrud went on.", ["strike artillery -"]),
        ("A substation in Goma was knocked out on Monday.", ["damage energy 1"]),
        ("Jets knocked out two bridges in Mosul on Monday.", ["damage transport 2"]),
        ("A fault knocked out power in Goma on Monday.", ["outage power -"]),
        ("Shots were fired at a bus in Goma.", ["strike gunfire 2"]),
        ("Troops pulled out of Goma on Monday.", ["withdrawal - -"]),
        ("Rebels marched on Kabul on Saturday.", ["assault - -"]),
        (
            "A suicide bomber blew himself up in Hama, killing four people.",
            ["strike ied 1", "killed person 4"],
        ),
        ("Hezbollah launched 60 rockets at Haifa in three barrages.", ["strike rocket 60"]),
        ("Rebels tried to attack a school in Hama.", ["assault - -"]),
        ("The army tried to repel an attack on Sake.", ["assault - -"]),
        ("The army repelled an attack on Sake.", ["repulse - 1"]),
        ("The army shelled Sake to hit the rebels.", ["strike artillery -"]),
        ("Dozens of airstrikes were targeting the town of Sake.", ["strike aircraft 24"]),
        ("The army continued to battle the rebels in Sake.", ["clash - -"]),
        ("Five bodies were lifted from the rubble in Goma.", ["killed person 5"]),
        ("Troops transported civilians to safer areas of Goma.", ["displaced civilian 2"]),
        ("In Goma 300 homes lacked access to clean water.", ["outage water 300"]),
        ("Gunmen struck the village of Zango on Monday.", ["assault - -"]),
        ("Jets struck the village of Zango on Monday.", ["strike aircraft 2"]),
        ("On Monday the rebels had been pushed back towards Goma.", ["repulse - -"]),
        ("The town of Sake fell on Monday.", ["capture - -"]),
        ("The army announced the capture of 12 fighters in Goma.", ["detained military 12"]),
        ("Residents were not injured in Goma.", ["injured civilian 0"]),
        ("No civilians were harmed in Goma.", ["injured civilian 0"]),
        ("A farmer and his daughter were killed in Goma.", ["killed civilian 2"]),
        (
            "A farmer and a boy were killed in Goma.",
            ["killed civilian 1", "killed child 1"],
        ),
        ("The police put the number of persons killed in Goma at 18.", ["killed person 18"]),
        (
            "Power has been returned to 300 homes in Goma.",
            ["restoration power 300"],
        ),
        ("The hospital in Goma has given no service since May.", ["outage health 1"]),
        (
            "Air and artillery strikes hit Sarmin on Monday.",
            ["strike artillery 2", "strike aircraft 2"],
        ),
        (
            "Jets hit Sarmin on Monday with rockets and surface-to-surface missiles.",
            ["strike rocket 2", "strike missile 2"],
        ),
        ("Jets used air-delivered incendiary weapons in Sarmin.", ["strike incendiary 2"]),
        ("There were no fatalities among the soldiers in Goma.", ["killed military 0"]),
        ("There were 12 deaths among the soldiers in Goma.", ["killed military 12"]),
        (
            "It gave the same death toll and said that 12 soldiers were hurt in Goma.",
            ["injured military 12"],
        ),
        (
            "Two clinics in Goma were shut on Monday, leaving thousands of people without care.",
            ["outage health 2"],
        ),
    ],
)
def test_each_occurrence_once(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(reader, text) == expected
