"""Fitting a model to examples."""

from collections.abc import Sequence

import numpy as np
from examples import Example
from sklearn.ensemble import HistGradientBoostingClassifier


def fit(examples: Sequence[Example]) -> HistGradientBoostingClassifier:
    """Return a classifier of single candidates: as coded, or not.

    Each candidate is told as both, weighted by how much of it is right and wrong, so that no model
    learns to name two places where it cannot tell which of them is meant.
    """
    classifier = HistGradientBoostingClassifier(
        max_iter=160,
        max_leaf_nodes=12,
        learning_rate=0.07,
        l2_regularization=5.0,
        min_samples_leaf=25,
        max_features=0.4,
        max_bins=64,
        early_stopping=False,
        random_state=0,
    )
    rows = np.array([row for one in examples for row in one.rows], np.float32)
    shares = np.array([share for one in examples for share in one.shares])
    right = np.repeat([True, False], len(rows))
    return classifier.fit(
        np.concatenate([rows, rows]), right, sample_weight=np.concatenate([shares, 1 - shares])
    )
