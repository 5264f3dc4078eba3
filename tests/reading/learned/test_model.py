"""Models as the reader opens them: they answer alike, and only for the features they know."""

from pathlib import Path

import pytest

from onrecord.reading.en.place_features import COLUMNS
from onrecord.reading.learned import Model, ModelError, Question

HERE = tuple(float(at % 7) for at in range(len(COLUMNS)))
THERE = tuple(float(at % 3) for at in range(len(COLUMNS)))
NOWHERE = (0.0,) * len(COLUMNS)


@pytest.fixture(scope="module")
def model() -> Model:
    return Model.open("places", COLUMNS)


def test_every_row_has_a_score_of_its_own(model: Model) -> None:
    together = model.scores([HERE, THERE, NOWHERE])
    assert together == [model.scores([one])[0] for one in (HERE, THERE, NOWHERE)]
    assert len(set(together)) > 1


def test_the_likeliest_candidate_is_chosen(model: Model) -> None:
    rows = [HERE, THERE, NOWHERE]
    scores = dict(zip("abc", model.scores(rows), strict=True))
    assert model.best(Question("killed", 0, 1, "abc", rows)) == max(scores, key=scores.__getitem__)


def test_the_first_of_equals_is_chosen(model: Model) -> None:
    assert model.best(Question("killed", 0, 1, "ab", [HERE, HERE])) == "a"


def test_a_single_candidate_is_chosen(model: Model) -> None:
    assert model.best(Question("killed", 0, 1, "a", [NOWHERE])) == "a"


def test_a_missing_model_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(
        ModelError, match=r"places\.onnx: no such model; make it with `make models`"
    ):
        Model.open("places", COLUMNS, tmp_path)


def test_a_model_of_other_features_is_refused() -> None:
    with pytest.raises(ModelError, match="made for other features"):
        Model.open("places", (*COLUMNS[1:], COLUMNS[0]))
