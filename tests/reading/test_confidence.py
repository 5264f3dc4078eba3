"""What a claim's confidence says, and that nothing but the claim and its report decides it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import sources
from onrecord.model.claim import Claim
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.reading.confidence import confidences, signs
from onrecord.scoring import STRICT, agreement, as_coded, match, read_coding
from onrecord.scoring.calibration import calibration_error

GOLD = Path(__file__).parents[1] / "gold"


@pytest.fixture(scope="module")
def read(reader: Reader) -> list[tuple[Path, Report, tuple[Claim, ...]]]:
    """Read the reports that nobody looked at, as confidences are for such."""
    held = []
    for path in sorted((GOLD / "unseen").glob("*.claims")):
        (report,) = (one for one in sources.read(read_coding(path).path))
        assert isinstance(report, Report)
        held.append((path, report, reader.read(report).claims))
    return held


def test_every_claim_has_a_confidence_that_its_report_decides(read) -> None:
    for _, report, claims in read:
        given = [claim.confidence for claim in claims]
        assert given == confidences(claims, report)
        assert all(one is not None and 0 <= one <= 1 for one in given)


@given(st.randoms(use_true_random=False))
def test_the_order_of_claims_does_not_matter(read, chance) -> None:
    _, report, claims = max(read, key=lambda one: len(one[2]))
    mixed = chance.sample(claims, len(claims))
    told = dict(zip(map(id, claims), confidences(claims, report), strict=True))
    assert confidences(mixed, report) == [told[id(claim)] for claim in mixed]


def test_no_claims_have_no_confidences(read) -> None:
    assert confidences((), read[0][1]) == []


def test_signs_are_numbers_with_names_that_quote_nothing(read) -> None:
    words = {name for _, report, claims in read for one in signs(claims, report) for name in one}
    assert len(words) < 120
    quoted = {claim.speaker.name for *_, claims in read for claim in claims if claim.speaker}
    assert not any(name in sign for sign in words for name in quoted)


def test_claims_given_a_confidence_are_as_often_right(read) -> None:
    judged = []
    for path, _, claims in read:
        coding = read_coding(path).claims
        found = [as_coded(claim) for claim in claims]
        answers = {id(claim): coded for coded, claim in match(coding, found)}
        for claim, one in zip(claims, found, strict=True):
            coded = answers.get(id(one))
            if coded is None or not coded.optional:
                right = coded is not None and agreement(coded, one).issuperset(STRICT)
                judged.append((claim.confidence or 0, right))
    assert len(judged) > 200
    assert calibration_error(judged) < 0.15
    sure = [right for confidence, right in judged if confidence >= 0.5]
    unsure = [right for confidence, right in judged if confidence < 0.3]
    assert sum(sure) / len(sure) > 1.5 * sum(unsure) / len(unsure)
