"""The many ways in which news names who did something: a sentence for each, by the party."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

WORDINGS = yaml.safe_load(
    Path(__file__).with_name("doer_wordings.yaml").read_text(encoding="utf-8")
)
NOBODY = WORDINGS.pop("nobody")


def doers(reader: Reader, text: str) -> set[str | None]:
    """Return the parties behind the claims of a text, None for those of nobody."""
    claims = reader.read(report(text)).claims
    return {claim.actor.party if claim.actor else None for claim in claims}


@pytest.mark.parametrize(
    ("party", "text"), [(party, text) for party, texts in WORDINGS.items() for text in texts]
)
def test_a_wording_names_who_did_it(reader: Reader, party: str, text: str) -> None:
    assert doers(reader, text) == {party}


@pytest.mark.parametrize("text", NOBODY)
def test_a_wording_alike_names_nobody(reader: Reader, text: str) -> None:
    assert doers(reader, text) == {None}
