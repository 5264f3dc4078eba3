"""Lists that end the sentence over them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading import Reader
from onrecord.reading.en.layout.lists import listed
from onrecord.reading.segments import segments
from plain_report import report
from read_claims import claims


def told(reader: Reader, text: str) -> list[str]:
    """Return kind, item and figure of each claim: `interception uav 4`."""
    return [
        f"{one.kind} {one.item.type if one.item else '-'} {one.quantity.low:g}"
        for one in claims(reader, text)
        if one.quantity
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Air defence units over Odesa destroyed:\n- 3 Kh-22;\n- 14 drones;\n- one Orlan-10.",
            ["interception missile.cruise 3", "interception uav 14", "interception uav.recon 1"],
        ),
        (
            "Shot down over Odesa:\n▪️ 2 Kalibr\n▪️ 21 Shahed-131/136",
            ["interception missile.cruise 2", "interception uav.loitering 21"],
        ),
        (
            "The enemy attacked Odesa with:\n1) 3 Kalibr missiles\n2) 25 Shahed drones",
            ["strike missile.cruise 3", "strike uav.loitering 25"],
        ),
        (
            "The following were damaged in Odesa:\n• 12 houses;\n• 2 schools.\nFour people died.",
            ["damage housing 12", "damage education 2", "killed person 4"],
        ),
        (
            "Casualties in Odesa:\n- 3 people were killed\n- 5 were wounded",
            ["killed person 3", "injured person 5"],
        ),
    ],
)
def test_the_items_of_a_list_are_what_the_sentence_over_it_tells_of(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert told(reader, text) == expected


def test_the_evidence_of_an_item_is_as_the_report_has_it(reader: Reader) -> None:
    text = "Shot down over Odesa:\n- 3 Kalibr missiles\n- 14 drones"
    assert [one.evidence.text for one in claims(reader, text)] == [text[:41], text]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


ITEMS = st.lists(st.sampled_from(["3 tanks", "14 drones;", "one car.", "a house", "It was 5"]))


@given(ITEMS, st.sampled_from(["\n- ", "\n• ", "\n\n * "]))
def test_every_character_of_a_list_keeps_its_place(items: list[str], mark: str) -> None:
    text = mark.join(["Destroyed:", *items])
    cut = listed(list(segments(report(text))))
    for one in cut:
        told = text[one.start : one.end]
        kept = [here in {there, " ", ","} for here, there in zip(one.text, told, strict=True)]
        assert all(kept)
        assert _words(one.text) == _words(told)


def test_a_table_of_losses_is_read_by_its_rows(reader: Reader) -> None:
    text = (
        "Losses of the enemy since Saturday were approximately:\n"
        "personnel ‒ about 300 (+20) persons\ntanks ‒ 8 (+1)\nartillery systems – 15"
    )
    assert told(reader, text) == ["killed military 270", "damage tank 8", "damage artillery 15"]
