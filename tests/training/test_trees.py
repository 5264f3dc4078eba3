"""Models as they are written: the reader's runtime scores as the trees that were fitted do."""

from pathlib import Path

import pytest

pytest.importorskip("sklearn", reason="needs what models are fitted with (`make models`)")
pytest.importorskip("onnx", reason="needs what models are fitted with (`make models`)")

from examples import Example
from fitting import fit
from measuring import accuracy, chosen
from trees import write

from onrecord.reading.learned import Model

COLUMNS = ("near", "named", "noise")
EXAMPLES = [
    Example(
        report=f"daily_{report}",
        rows=[(float(report % 3), 0.0, 0.1 * report), (2.5, 1.0, 0.3 * report)],
        shares=[0.0, 1.0],
        counts=True,
    )
    for report in range(80)
]


def test_a_model_scores_as_the_trees_it_was_written_from(tmp_path: Path) -> None:
    classifier = fit(EXAMPLES)
    write(classifier, COLUMNS, tmp_path / "toy.onnx")
    model = Model.open("toy", COLUMNS, tmp_path)
    for one in EXAMPLES:
        assert model.scores(one.rows) == pytest.approx(
            classifier.decision_function(one.rows).tolist(), abs=1e-4
        )


def test_what_tells_candidates_apart_is_learnt() -> None:
    assert accuracy(EXAMPLES, chosen(fit(EXAMPLES), EXAMPLES)) == 1.0
