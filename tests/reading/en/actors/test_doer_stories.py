"""Who did what the last sentence of a short story tells of, in several wars."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from onrecord.reading import Reader
from read_claims import claims

STORIES = yaml.safe_load(Path(__file__).with_name("doer_stories.yaml").read_text(encoding="utf-8"))
WARS = STORIES.pop("wars")


def doer(story: str, war: dict[str, Any]) -> str | None:
    """Return who did it by the heading a story stands under."""
    return {"first": war["codes"][0], "second": war["codes"][1], "neither": None}.get(story, story)


@pytest.mark.parametrize(
    ("who", "story", "war"),
    [(who, story, war) for who, told in STORIES.items() for story, war in product(told, WARS)],
)
def test_who_did_it(reader: Reader, who: str, story: str, war: dict[str, Any]) -> None:
    told = claims(reader, story.format(**war), "killed")
    five = [one for one in told if one.quantity and one.quantity.low == 5]
    assert [one.actor.party if one.actor else None for one in five] == [doer(who, war)]
