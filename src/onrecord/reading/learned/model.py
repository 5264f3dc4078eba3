"""A model fitted to coded reports, which tells how likely each candidate for a slot is right."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

import numpy as np
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions

from onrecord.reading.learned.chooser import Candidate, Question

MODELS = Path(__file__).parents[1] / "models"
"""Where the models are kept, each as SLOT.onnx."""


class ModelError(Exception):
    """A model is missing or was made for other features; the message says which and what to do."""


class Model:
    """Chooses by a model: trees that score one row of features after another.

    It runs in one thread and gives the same answer every time.
    """

    def __init__(self, session: InferenceSession) -> None:
        self._session = session

    @classmethod
    def open(cls, slot: str, columns: Sequence[str], folder: Path = MODELS) -> Self:
        """Open the model of a slot; ModelError where it is missing or has other columns.

        `columns` are the names of the features in a row; the model knows those it was fitted to.
        """
        path = folder / f"{slot}.onnx"
        if not path.is_file():
            raise ModelError(f"{path}: no such model; make it with `make models`")
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.graph_optimization_level = GraphOptimizationLevel.ORT_DISABLE_ALL
        session = InferenceSession(path, options, providers=["CPUExecutionProvider"])
        fitted = session.get_modelmeta().custom_metadata_map.get("columns", "").split()
        if fitted != list(columns):
            raise ModelError(f"{path}: made for other features; make it anew with `make models`")
        return cls(session)

    def scores(self, rows: Sequence[tuple[float, ...]]) -> list[float]:
        """Return for each row how likely its candidate is right, as log odds."""
        (scores,) = self._session.run(["scores"], {"rows": np.array(rows, np.float32)})
        return [float(score) for (score,) in scores]

    def best(self, question: Question[Candidate]) -> Candidate:
        """Return the likeliest candidate, the first of equals."""
        if len(question.candidates) == 1:
            return question.candidates[0]
        scores = self.scores(question.rows)
        return question.candidates[scores.index(max(scores))]
