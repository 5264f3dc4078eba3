"""Ways to say who did what: charges, inversion, wholes and their shares."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def claim(reader: Reader, text: str, kind: str) -> Claim:
    return [one for one in reader.read(report(text)).claims if one.kind == kind][-1]


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Ukraine accused Russia of shelling a hospital in Kherson.", "strike", "RU"),
        ("Damascus accused Israel of bombing an airport near Homs.", "strike", "IL"),
        ("Russia was accused of bombing a market in Kherson.", "strike", "RU"),
        ("The governor blamed rebels for killing five people in Beni.", "killed", "rebels"),
        ("Israel bombed an airport before striking a port in Syria.", "strike", "IL"),
    ],
)
def test_who_is_charged_with_it_did_it(reader: Reader, text: str, kind: str, party: str) -> None:
    actor = claim(reader, text, kind).actor
    assert actor is not None
    assert actor.party == party


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Killed in the attack were two teachers and a guard.", [("killed", 2), ("killed", 1)]),
        ("Wounded were four children.", [("injured", 4)]),
        ("Injured in the blast was a 12-year-old boy.", [("injured", 1)]),
    ],
)
def test_those_it_befell_may_come_last(
    reader: Reader, text: str, expected: list[tuple[str, int]]
) -> None:
    found = reader.read(report(text)).claims
    assert [(one.kind, one.quantity.low) for one in found if one.quantity] == expected


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Russia fired 57 missiles and drones at Kyiv, of which 52 were shot down.", None),
        ("Russia launched 40 drones at Odesa; 35 were shot down.", "uav"),
    ],
)
def test_a_bare_number_is_of_what_was_named_before(
    reader: Reader, text: str, item: str | None
) -> None:
    stopped = claim(reader, text, "interception")
    assert stopped.quantity is not None
    assert stopped.quantity.low in {52, 35}
    assert (stopped.item and stopped.item.type) == item
