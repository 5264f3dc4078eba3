"""What befell people and things, told in part, without a noun or by unusual figures."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

TOLD = yaml.safe_load(Path(__file__).with_name("befallen_told.yaml").read_text(encoding="utf-8"))
KINDS = {
    "killed", "injured", "missing", "displaced", "detained", "damage", "outage", "restoration",
    "need",
}  # fmt: skip
PARTS = [
    "{n} were {who}.",
    "{n} of them were {who}.",
    "{n} of the dead were {who}.",
    "Of those, {n} were {who}.",
    "Among them were {n} {who}.",
    "{n} {who} were among them.",
    "They included {n} {who}.",
    "The dead included {n} {who}.",
    "The victims include {n} {who}.",
]
WHO = [("three", "soldiers", "killed military 3"), ("two", "children", "killed child 2")]


def told(reader: Reader, text: str) -> set[str]:
    """Return the kind, item and figure of each claim that tells of people, things or services."""
    claims = (one for one in reader.read(report(text)).claims if one.kind in KINDS)
    found = set()
    for one in claims:
        number = one.quantity
        low, high = (number.low, number.high) if number is not None else (None, None)
        bounds = f"{low}" if low == high else f"{low}..{'' if high is None else high}"
        found.add(f"{one.kind} {one.item.type if one.item else '-'} {bounds}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"), [(text, what) for texts in TOLD.values() for text, what in texts.items()]
)
def test_all_is_told_and_nothing_else(reader: Reader, text: str, expected: str) -> None:
    assert told(reader, text) == {one.strip() for one in expected.split(";") if one}


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(("many", "who", "expected"), WHO)
def test_the_next_sentence_tells_who_some_of_the_dead_were(
    reader: Reader, part: str, many: str, who: str, expected: str
) -> None:
    text = part.format(n=many, who=who)
    whole = "Seven people were killed in Gao on Monday."
    assert told(reader, f"{whole} {text[0].upper()}{text[1:]}") == {"killed person 7", expected}
