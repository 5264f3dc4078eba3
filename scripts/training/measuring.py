"""How often a model chooses as coders did, on reports it was not fitted to."""

from collections.abc import Iterator, Sequence

import numpy as np
from examples import Example
from fitting import fit
from sklearn.ensemble import HistGradientBoostingClassifier

_FOLDS = 5
_FEW = 30
_RIGHT = 0.5


def accuracy(examples: Sequence[Example], chosen: Sequence[int]) -> float:
    """Return the share of the counted examples whose chosen candidate is as coded."""
    right = [
        one.shares[number] >= _RIGHT
        for one, number in zip(examples, chosen, strict=True)
        if one.counts
    ]
    return sum(right) / max(1, len(right))


def chosen(classifier: HistGradientBoostingClassifier, examples: Sequence[Example]) -> list[int]:
    """Return the number of the likeliest candidate of each example."""
    rows = np.array([row for one in examples for row in one.rows], np.float32)
    likely = classifier.predict_proba(rows)[:, 1]
    ends = np.cumsum([len(one.rows) for one in examples])[:-1]
    return [int(part.argmax()) for part in np.split(likely, ends)]


def measures(examples: Sequence[Example]) -> Iterator[tuple[str, float]]:
    """Return what is measured and the share that is right: of the rules, of models, at best."""
    yield "the rules alone", accuracy(examples, [0] * len(examples))
    yield "the best candidate", accuracy(examples, [_best(one) for one in examples])
    reports = {name: at % _FOLDS for at, name in enumerate(_shuffled(examples))}
    folds = [reports[one.report] for one in examples]
    yield "a fifth of the reports held out in turn", _held_out(examples, folds)
    for outlet in sorted({one.outlet for one in examples}):
        here = [one for one in examples if one.outlet == outlet]
        others = [one for one in examples if one.outlet != outlet]
        if sum(one.counts for one in here) < _FEW:
            continue
        yield f"fitted to other outlets than {outlet}", accuracy(here, chosen(fit(others), here))


def _held_out(examples: Sequence[Example], folds: Sequence[int]) -> float:
    numbers = [0] * len(examples)
    for fold in range(_FOLDS):
        classifier = fit([one for one, at in zip(examples, folds, strict=True) if at != fold])
        tested = [n for n, at in enumerate(folds) if at == fold]
        found = chosen(classifier, [examples[n] for n in tested])
        for n, number in zip(tested, found, strict=True):
            numbers[n] = number
    return accuracy(examples, numbers)


def _best(example: Example) -> int:
    return example.shares.index(max(example.shares))


def _shuffled(examples: Sequence[Example]) -> list[str]:
    names = sorted({one.report for one in examples})
    np.random.default_rng(0).shuffle(names)
    return names
