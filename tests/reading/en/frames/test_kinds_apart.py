"""Sentences that one word could make a claim of another kind: all kinds that each tells of."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Contact with 12 soldiers in Gao was lost on Monday.", ["missing"]),
        ("Twelve soldiers fell into captivity near Gao on Monday.", ["detained"]),
        ("Rescuers took 90 families out of Gao on Monday.", ["displaced"]),
        (
            "In Gao on Monday 15 houses were destroyed, and 90 people were evacuated.",
            ["damage", "displaced"],
        ),
        ("Canada hit two generals with sanctions on Monday.", ["sanction"]),
        ("Canada approved a new sanctions package on Monday.", ["sanction"]),
        ("France will send 12 howitzers to Mali.", ["transfer"]),
        ("The army took Gao without a fight on Monday.", ["capture"]),
        ("A base was occupied by rebels in Gao on Monday.", ["capture"]),
        ("Gao is occupied by rebels.", ["control"]),
        ("The enemy made five attempts to advance near Gao on Monday.", ["assault"]),
        ("The army thwarted an attempt to advance near Gao on Monday.", ["repulse"]),
        ("Two villages came under rebel control near Gao on Monday.", ["capture"]),
        ("The army advanced near Gao on Monday.", ["capture"]),
    ],
)
def test_a_sentence_tells_of_no_other_kind(reader: Reader, text: str, kinds: list[str]) -> None:
    assert [one.kind for one in reader.read(report(text)).claims] == kinds


@pytest.mark.parametrize("modal", ["may", "might", "could"])
def test_people_who_may_be_buried_now_are_guessed_at(reader: Reader, modal: str) -> None:
    text = f"Twelve people {modal} be trapped under the rubble in Gao."
    told = [one for one in reader.read(report(text)).claims if one.kind == "missing"]
    assert {one.certainty for one in told} == {"preliminary"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The director of the hospital in Gao said: We are out of service.", "health"),
        ("Nine of 36 clinics in Gao are partially functioning.", "health"),
    ],
)
def test_what_is_out_of_service_is_the_house_named(reader: Reader, text: str, told: str) -> None:
    claims = [one for one in reader.read(report(text)).claims if one.kind == "outage"]
    assert [one.item.type for one in claims if one.item] == [told]
