"""Sentences of many wars: what any of them tells is read the same way."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def claim(reader: Reader, text: str, kind: str) -> Claim:
    return next(one for one in reader.read(report(text)).claims if one.kind == kind)


@pytest.mark.parametrize(
    ("text", "kind", "party", "place"),
    [
        ("The Houthis said they had fired a ballistic missile at Israel's Ben Gurion airport.",
         "strike", "Houthis", "Ben Gurion Airport, IL"),
        ("Sudan's army said it had retaken the presidential palace in Khartoum.",
         "capture", "SD", "Khartoum, SD"),
        ("M23 rebels seized the town of Rutshuru in North Kivu on Saturday.",
         "capture", "M23", "Rutshuru, CD"),
        ("Myanmar's junta carried out an air strike on a school in Sagaing.",
         "strike", "MM", "Sagaing, MM"),
        ("Al-Shabaab fighters stormed a hotel in Mogadishu late on Friday.",
         "assault", "Al-Shabaab", "Mogadishu, SO"),
        ("India said its air force had destroyed nine camps inside Pakistan.",
         "damage", "IN", "Pakistan, PK"),
        ("Hezbollah fired 60 rockets at Haifa; the army said 58 were shot down.",
         "interception", "IL", "Haifa, IL"),
        ("The ELN kidnapped 12 soldiers in Arauca, Colombia's army said.",
         "detained", "ELN", "Arauca, CO"),
        ("Ukrainian drones struck an oil depot in Russia's Engels.",
         "impact", "UA", "Engels, RU"),
    ],
)  # fmt: skip
def test_who_did_it_and_where(reader: Reader, text: str, kind: str, party: str, place: str) -> None:
    found = claim(reader, text, kind)
    assert found.actor is not None
    assert found.actor.party == party
    assert [f"{one.name}, {one.country}" for one in found.places] == [place]


def test_a_name_alone_is_that_of_its_best_known_place(reader: Reader) -> None:
    text = "A suicide bomber blew himself up outside a mosque in Kunduz, killing scores."
    assert [one.country for one in claim(reader, text, "killed").places] == ["AF"]


def test_who_speaks_is_no_place_of_what_it_says(reader: Reader) -> None:
    text = "Five soldiers died in Lahore. Islamabad said 31 civilians were killed."
    assert [one.name for one in reader.read(report(text)).claims[-1].places] == ["Lahore"]


def test_the_whole_is_not_where_a_part_of_it_was(reader: Reader) -> None:
    text = (
        "Russia's defence ministry said 144 Ukrainian drones had been shot down over nine "
        "regions, including 20 over the Bryansk region."
    )
    whole, part = (one for one in reader.read(report(text)).claims if one.kind == "interception")
    assert [one.name for one in whole.places] == ["Russia"]
    assert [one.name for one in part.places] == ["Bryansk Oblast"]
