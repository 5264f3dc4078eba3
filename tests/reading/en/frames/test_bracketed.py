"""Parts and sorts told in brackets, and what stands beside them."""

import pytest

from onrecord.reading import Reader
from read_claims import claims

Told = tuple[str, int, str | None]


def told(reader: Reader, text: str) -> list[Told]:
    return [
        (one.kind, int(one.quantity.low), one.item.type if one.item else None)
        for one in claims(reader, text)
        if one.quantity is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 killed (2 soldiers, 1 civilian) and 5 injured in Gao.",
         [("killed", 3, "person"), ("killed", 2, "military"), ("killed", 1, "civilian"),
          ("injured", 5, "person")]),
        ("Gao: 5 dead (one child), 7 hurt.",
         [("killed", 5, "person"), ("killed", 1, "child"), ("injured", 7, "person")]),
        ("Killed: 12 (3 children) in Gao.", [("killed", 12, "person"), ("killed", 3, "child")]),
        ("Dead: 3 in Gao.", [("killed", 3, "person")]),
        ("Violence injured 574 in Gao (including 9 children killed and 41 injured).",
         [("injured", 574, "person"), ("killed", 9, "child"), ("injured", 41, "person")]),
        ("In Gao 50 were hurt, including two policemen killed by a mine.",
         [("injured", 50, "person"), ("killed", 2, "official"), ("impact", 1, "mine")]),
        ("12 people including two women killed in Gao (",
         [("killed", 12, "person"), ("killed", 2, "civilian")]),
    ],
)  # fmt: skip
def test_brackets_after_a_count_tell_its_parts(
    reader: Reader, text: str, expected: list[Told]
) -> None:
    assert told(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "3 killed (including 2 soldiers) in Gao.",
            [("killed", 3, "person"), ("killed", 2, "military")],
        ),
        (
            "12 soldiers (all 12 soldiers of one post) were killed in Gao.",
            [("killed", 12, "military")],
        ),
        (
            "The mayor (of a town of 3,000 people) said 12 were killed in Gao.",
            [("killed", 12, "person")],
        ),
    ],
)
def test_other_brackets_tell_no_part(reader: Reader, text: str, expected: list[Told]) -> None:
    assert told(reader, text) == expected


@pytest.mark.parametrize("things", ["hits", "sirens", "alarms", "calls", "fires"])
def test_things_counted_before_the_dead_are_not_dead(reader: Reader, things: str) -> None:
    assert ("killed", 2, "person") not in told(reader, f"Gao: two {things}, 1 dead")
    assert ("killed", 1, "person") in told(reader, f"Gao: two {things}, 1 dead")
