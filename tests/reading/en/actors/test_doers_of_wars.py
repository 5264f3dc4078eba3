"""Who did what the last sentence of a short story of a war tells of."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from read_claims import claims

STORIES = yaml.safe_load(Path(__file__).with_name("doers_of_wars.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("kind", "who", "story"), [one for row in STORIES.values() for one in row])
def test_who_did_the_last(reader: Reader, kind: str, who: str | None, story: str) -> None:
    last = claims(reader, story, kind)[-1]
    assert (last.actor.party if last.actor else None) == who
