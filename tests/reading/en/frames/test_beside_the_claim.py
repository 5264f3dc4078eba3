"""Speakers, times and numbers of what is told beside a claim, which are not its own."""

import pytest

from onrecord.reading import Reader
from plain_report import report
from read_claims import claims


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A school in Gaza City was hit; the committee said three had been detained.",
         "strike", [None]),
        ("In Gaza City the agency recovered eight bodies, while local media put the toll at 13.",
         "killed", [None, "local media"]),
        ("Two were killed in Rafah; nine others died in Khan Younis, medics said.",
         "killed", ["medics", "medics"]),
        ('Spokesman Anil Mehrotra said troops had answered. "The reply was swift. Eight soldiers '
         'are dead in Leepa," he told reporters.', "killed", ["Spokesman Anil Mehrotra"]),
        ("A bomb killed six people in Sumy, the regional governor said. Governor Serhii Palamar "
         "later went there.", "killed", ["Serhii Palamar"]),
        ("The Ministry of Health (MoH) in Gaza met. MoH reports that 53 people died in Rafah.",
         "killed", ["Ministry of Health"]),
        ("Colonel Alain Kiwewa, who told of the raid, contradicted the mayor. Three rebels were "
         "killed near Beni, he said.", "killed", ["Colonel Alain Kiwewa"]),
    ],
)  # fmt: skip
def test_who_tells_it(reader: Reader, text: str, kind: str, expected: list[str | None]) -> None:
    told = claims(reader, text, kind)
    assert [one.speaker and one.speaker.name for one in told] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Partners report 24 people dead between Tuesday and Friday in Zemio.",
         "killed", ("2022-12-13", "2022-12-16")),
        ("The clinic in Rafah has been out of service since yesterday evening, when a shell landed "
         "beside it.", "impact", ("2022-12-18", "2022-12-18")),
        ("Four nurses were wounded in Rafah on Sunday, he said, adding that the hospital was hit "
         "five times last month.", "injured", ("2022-12-18", "2022-12-18")),
        ("In Homs, where the army has pressed an offensive for two weeks, a car bomb killed nine "
         "people.", "killed", ("2022-12-19", "2022-12-19")),
        ("The centre recorded 785 attacks in Hama in the first ten months of the year.",
         "assault", ("2022-01-01", "2022-10-31")),
    ],
)  # fmt: skip
def test_when_it_was(reader: Reader, text: str, kind: str, expected: tuple[str, str]) -> None:
    (claim,) = claims(reader, text, kind)
    assert claim.time
    assert (str(claim.time.start_local), str(claim.time.end_local)) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The ministry recorded 629 people killed in Gaza between 14 and 17 December.",
         "killed", 629),
        ("The group put the army's dead in Hama at more than 30.", "killed", 31),
        ("The strikes on Hama killed 12 people and put a clinic out of service.", "outage", 1),
        ("The strikes on Hama killed 12 people and put clinics out of service.", "outage", None),
        ("Nine homes are damaged, two neighbourhoods have no electricity in Sumy.", "outage", 2),
        ("Both attackers were killed in Kabul.", "killed", 2),
        ("Maybe 50 people died in Kabul.", "killed", 45),
        ("In Izium 31 houses suffered damage.", "damage", 31),
    ],
)  # fmt: skip
def test_how_many_it_counts(reader: Reader, text: str, kind: str, expected: float | None) -> None:
    (claim,) = claims(reader, text, kind)
    assert (claim.quantity and claim.quantity.low) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The assault forced the army to pull back from its posts.", {"withdrawal"}),
        ("The shelling forced 300 families out of Kupiansk.", {"strike", "displaced"}),
        ("The air strikes on Aleppo caused massive destruction.", {"strike", "damage"}),
        ("Norway pledged 1.2 billion euros in military aid to Ukraine.", {"transfer"}),
        ("The Israeli military said it had targeted militants in Gaza City.", {"strike"}),
    ],
)
def test_what_it_tells_of(reader: Reader, text: str, kinds: set[str]) -> None:
    assert {one.kind for one in reader.read(report(text)).claims} == kinds


def test_nobody_is_told_to_have_laid_a_bomb_that_was_hit(reader: Reader) -> None:
    (claim,) = claims(reader, "An army truck hit a mine at Rann in Nigeria.", "strike")
    assert claim.actor is None
    assert claim.item
    assert claim.item.type == "mine"
