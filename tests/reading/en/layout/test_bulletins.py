"""Bulletins, many of them translated by machine: short sentences, lists, words out of place."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def told(claim: Claim) -> tuple[str, float | None, list[str]]:
    number = float(claim.quantity.low) if claim.quantity else None
    return claim.kind, number, [one.name for one in claim.places if one.role == "target"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the Donetsk region 2 residents were killed and 7 injured over the past day: in "
         "Kostiantynivka - 1 dead and 3 injured, in Pokrovsk - 1 dead, in Druzhkivka - 4 injured.",
         [("killed", 2, ["Donetsk Oblast"]), ("injured", 7, ["Donetsk Oblast"]),
          ("killed", 1, ["Kostiantynivka"]), ("injured", 3, ["Kostiantynivka"]),
          ("killed", 1, ["Pokrovsk"]),
          ("injured", 4, ["Druzhkivka"])]),
        ("Our soldiers destroyed 2 tanks and up to 60 occupiers near Marinka.",
         [("killed", 0, ["Marinka"]), ("damage", 2, ["Marinka"])]),
        ("In Marinka two tanks were destroyed and 7 terrorists were killed.",
         [("damage", 2, ["Marinka"]), ("killed", 7, ["Marinka"])]),
        ("The death toll as a result of the rocket attack on Chasiv Yar has risen to 48.",
         [("killed", 48, ["Chasiv Yar"]), ("strike", 1, ["Chasiv Yar"])]),
        ("The invaders released more than 160 shells at the Sumy region.",
         [("strike", 161, ["Sumy Oblast"])]),
        ("The mayor of Sumy released two videos.", []),
        ("Militants attacked the positions of the army near Avdiivka 8 times with mortars.",
         [("strike", 8, ["Avdiivka"])]),
        ("Warplanes raided Douma; 9 martyrs and dozens of wounded.",
         [("strike", 2, ["Douma"]), ("killed", 9, ["Douma"]), ("injured", 24, ["Douma"])]),
        ("In Enerhodar the water supply disappeared.", [("outage", None, ["Enerhodar"])]),
        ("Air strikes on Bhamo killed 14 people, three of them children.",
         [("strike", 2, ["Bhamo"]), ("killed", 14, ["Bhamo"]), ("killed", 3, ["Bhamo"])]),
        ("Ten people were killed in Zeitoun, Gaza City, and nine in a strike on a house in Rafah.",
         [("killed", 10, ["Zeitoun"]), ("killed", 9, ["Rafah"]), ("strike", 1, ["Rafah"])]),
        ("Militants killed 15 villagers in Benin, the army said, in the worst attack this year.",
         [("killed", 15, ["Benin"])]),
        ("One man was killed in Dnipro, and power was cut in parts of the Odesa region.",
         [("killed", 1, ["Dnipro"]), ("outage", None, ["Odesa Oblast"])]),
        ("Clashes in Nigeria's Plateau state killed 27 people.",
         [("clash", 2, ["Plateau State"]), ("killed", 27, ["Plateau State"])]),
        ("Fighting erupted near Poipet, Cambodia. More than 438,000 people have been evacuated in "
         "five Thai border provinces, Thailand said.",
         [("clash", None, ["Poipet"]), ("displaced", 438001, ["Thailand"])]),
        ("In Sumy nine people were killed. The bodies were recovered on Sunday.",
         [("killed", 9, ["Sumy"])]),
        ("We pulled the bodies out until noon in Sumy, a medic said.", []),
        ("Drones hit Saky in Crimea, destroying two Su-30SM fighters and an arms depot.",
         [("impact", 2, ["Saky"]), ("damage", 2, ["Saky"]), ("damage", 1, ["Saky"])]),
        ("The RSF claimed control of El Fasher.", [("control", None, ["El Fasher"])]),
    ],
)  # fmt: skip
def test_what_a_bulletin_tells(
    reader: Reader, text: str, expected: list[tuple[str, float | None, list[str]]]
) -> None:
    assert [told(one) for one in reader.read(report(text)).claims] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two drones were shot down near Odesa, the Operational Command South said.",
         "Operational Command South"),
        ("Gunmen from JNIM kidnapped three men in Mali and demanded a ransom.", None),
    ],
)  # fmt: skip
def test_who_tells_it(reader: Reader, text: str, speaker: str | None) -> None:
    names = {one.speaker and one.speaker.name for one in reader.read(report(text)).claims}
    assert names == {speaker}


def test_a_soldier_who_also_died_is_another(reader: Reader) -> None:
    text = (
        "Troops killed a commander in Sambisa, the army said. A soldier was also killed, it added."
    )
    assert [one.kind for one in reader.read(report(text)).claims] == ["killed", "killed"]


def test_a_month_of_what_came_before_is_not_when_it_was(reader: Reader) -> None:
    text = "India struck nine sites in Pakistan, weeks after gunmen killed 26 tourists last month."
    struck, killed = reader.read(report(text)).claims
    assert struck.time and killed.time
    assert str(struck.time.start_local) == "2022-12-19"
    assert str(killed.time.start_local) == "2022-11-01"


def test_nobody_shot_down_a_plane_of_its_own(reader: Reader) -> None:
    (claim,) = reader.read(report("A Syrian army helicopter was shot down near Idlib.")).claims
    assert claim.actor is None
