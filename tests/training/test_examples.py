"""Examples as they are gathered from the project's own coded reports."""

from pathlib import Path

import pytest
from examples import Example, examples
from places import PLACES

REPORTS = Path(__file__).parents[1] / "gold" / "reports"


@pytest.fixture(scope="module")
def gathered() -> list[Example]:
    return examples([PLACES], [REPORTS])["places"]


def test_every_candidate_has_all_features_and_a_share(gathered: list[Example]) -> None:
    assert sum(one.counts for one in gathered) > 200
    for one in gathered:
        assert len(one.rows) == len(one.shares) > 0
        assert {len(row) for row in one.rows} == {len(PLACES.columns)}
        assert all(0 <= share <= 1 for share in one.shares)


def test_the_first_candidate_is_what_the_rules_choose(gathered: list[Example]) -> None:
    rules = PLACES.columns.index("candidate.rules")
    for one in gathered:
        assert [row[rules] for row in one.rows] == [True] + [False] * (len(one.rows) - 1)


def test_one_of_the_candidates_is_mostly_right(gathered: list[Example]) -> None:
    assert sum(max(one.shares) >= 0.5 for one in gathered) / len(gathered) > 0.85


def test_the_outlet_is_what_stands_before_the_first_underscore() -> None:
    assert Example("daily_12", [], [], counts=True).outlet == "daily"
    assert Example("kyiv-2022-12-19", [], [], counts=True).outlet == "other"
