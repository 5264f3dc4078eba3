"""The regression that a claim's confidence is: fitted, and tried on reports held out."""

from collections.abc import Sequence
from typing import NamedTuple

from readings import CodedReading
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, LeaveOneGroupOut, cross_val_predict
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import MaxAbsScaler

from onrecord.reading.confidence import signs

_FOLDS = 10
_STRENGTH = 0.1
"""How freely weights may grow (scikit-learn's C): of 0.03, 0.1, 0.3 and 1 the best held out."""


_WEIGHT = 3.0
"""How often a claim counts of a report nobody looked at: there are few, and more are to come.

Of 1, 2, 3, 5 and 8 it leaves those held out of either sort as sure as they are said to be.
"""
_LOOKED_AT = "looked at"
"""The sign of a report that rules were written on, which is read better than any to come."""


class Sample(NamedTuple):
    """A claim to learn from: its signs, whether it is strictly right, its report and outlet."""

    signs: dict[str, float]
    right: bool
    report: str
    outlet: str


def samples(readings: Sequence[CodedReading], looked_at: bool = True) -> list[Sample]:
    """Return all claims of some readings to learn from; `looked_at` while rules were written."""
    made = []
    for reading in readings:
        held = dict(
            zip(map(id, reading.claims), signs(reading.claims, reading.report), strict=True)
        )
        for judged in reading.judged():
            of_claim = {name: float(sign) for name, sign in held[id(judged.claim)].items()}
            of_claim[_LOOKED_AT] = float(looked_at)
            made.append(Sample(of_claim, judged.right, reading.report.path, reading.outlet))
    return made


def weights(learned_from: Sequence[Sample]) -> tuple[float, dict[str, float]]:
    """Return the start and the weight of each sign, by name, those of no weight left out.

    They are for reports to come, which nobody has looked at.
    """
    vectors, scaler, model = (
        _model().fit(*_split(learned_from), **_counted(learned_from)).named_steps.values()
    )
    scaled = model.coef_[0] / scaler.scale_
    named = zip(vectors.get_feature_names_out(), scaled, strict=True)
    kept = {str(name): round(float(weight), 3) for name, weight in named}
    kept.pop(_LOOKED_AT)
    return round(float(model.intercept_[0]), 3), {n: w for n, w in kept.items() if w}


def held_out(tried: Sequence[Sample], by: str) -> list[tuple[float, bool]]:
    """Return each claim's confidence, learned without its `report` or `outlet`, and the verdict."""
    folds = GroupKFold(_FOLDS) if by == "report" else LeaveOneGroupOut()
    chances = cross_val_predict(
        _model(), *_split(tried), groups=[getattr(one, by) for one in tried], cv=folds,
        method="predict_proba", params=_counted(tried),
    )[:, 1]  # fmt: skip
    return [(float(chance), one.right) for chance, one in zip(chances, tried, strict=True)]


def _model() -> Pipeline:
    return Pipeline([
        ("signs", DictVectorizer(sparse=False)),
        ("scale", MaxAbsScaler()),
        ("regression", LogisticRegression(C=_STRENGTH, max_iter=5000)),
    ])  # fmt: skip


def _counted(of: Sequence[Sample]) -> dict[str, list[float]]:
    """Return how often each claim counts, as the regression wants to be told."""
    counts = [1.0 if one.signs[_LOOKED_AT] else _WEIGHT for one in of]
    return {"regression__sample_weight": counts}


def _split(of: Sequence[Sample]) -> tuple[list[dict[str, float]], list[bool]]:
    return [one.signs for one in of], [one.right for one in of]
