"""The forms shown in the contract are the forms that the program prints."""

import json
import re
from pathlib import Path

import pytest

from onrecord.model.claim import Claim
from onrecord.model.event import Event, Link
from onrecord.model.judgement import Remembered
from onrecord.model.noun import Noun
from onrecord.record import Doubt, need

CONTRACT = Path(__file__).parents[2] / "docs" / "reference" / "contract.md"
SHOWN = re.findall(r"^```json\n(.*?)^```", CONTRACT.read_text(encoding="utf-8"), re.M | re.S)


@pytest.mark.parametrize(
    ("noun", "shown"), [(Claim, SHOWN[0]), (Event, SHOWN[1]), (Remembered, SHOWN[2])]
)
def test_shown_form_is_whole_and_valid(noun: type[Noun], shown: str) -> None:
    assert noun.model_validate_json(shown).model_fields_set == set(noun.model_fields)


def test_what_is_left_to_review_is_shown_whole() -> None:
    shown = json.loads(SHOWN[3])
    assert [*shown] == [*Doubt.model_fields]
    link = Link.model_validate(shown["link"])
    assert shown["need"] == need.of_link(link, shown["disputed"], shown["large"])
    assert f"{need.FIRM} points or more" in CONTRACT.read_text(encoding="utf-8")


def test_offsets_shown_are_those_of_the_example() -> None:
    claim = Claim.model_validate_json(SHOWN[0])
    text = (CONTRACT.parents[2] / "examples" / claim.report.path).read_text(encoding="utf-8")
    slots = (claim.speaker, claim.item, claim.quantity, *claim.places, claim.evidence)
    assert [text[slot.start : slot.end] for slot in slots if slot] == [
        slot.text for slot in slots if slot
    ]
