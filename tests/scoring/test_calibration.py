import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.scoring.calibration import Step, calibration_error, reliability

JUDGED = st.lists(st.tuples(st.floats(0, 1), st.booleans()))


def test_claims_are_gathered_by_how_sure_they_are():
    judged = [(0.81, True), (0.89, False), (0.15, False), (1.0, True)]
    assert reliability(judged) == [
        Step(1, 0.15, 0.0),
        Step(2, pytest.approx(0.85), 0.5),
        Step(1, 1.0, 1.0),
    ]


def test_confidence_that_means_what_it_says_has_no_error():
    assert calibration_error([(0.75, True)] * 3 + [(0.75, False)]) == 0


def test_boasting_costs_what_it_exceeds():
    assert calibration_error([(0.9, False)] * 4) == pytest.approx(0.9)


@given(JUDGED)
def test_the_error_is_a_share_and_no_claim_is_lost(judged):
    assert 0 <= calibration_error(judged) <= 1
    assert sum(step.claims for step in reliability(judged)) == len(judged)
