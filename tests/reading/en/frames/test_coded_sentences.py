"""Sentences with their coding, in the many constructions that news and bulletins have."""

from pathlib import Path

import pytest
import yaml

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report

CODED = yaml.safe_load(Path(__file__).with_name("coded_sentences.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def coding(claim: Claim) -> str:
    """Write a claim as the sentences are coded: `killed 2..2 @ Sumy`."""
    kind = f"{claim.kind}.{claim.mode}" if claim.mode else claim.kind
    quantity = claim.quantity
    high = "" if quantity is None or quantity.high is None else quantity.high
    figure = f" {quantity.low}..{high}" if quantity else ""
    places = "; ".join(place.name for place in claim.places)
    return f"{kind}{figure} @ {places}" if places else f"{kind}{figure}"


@pytest.mark.parametrize("coded", CODED, ids=lambda coded: coded["text"])
def test_a_sentence_is_read_as_it_is_coded(reader: Reader, coded: dict[str, object]) -> None:
    text = str(coded["text"])
    assert [coding(claim) for claim in reader.read(report(text)).claims] == coded["claims"]
