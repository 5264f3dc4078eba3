"""Learns the weights of confidence from coded reports.

    python scripts/accuracy/fit.py FOLDER... [--unseen FOLDER...]

Unseen folders hold coded reports whose mistakes nobody looked at: others are read better than
those to come. Needs the `accuracy` extra. The same reports and the same reader give the same
weights.
"""

import argparse
from pathlib import Path

import yaml
from readings import read
from regression import samples, weights

_TARGET = Path(__file__).parents[2] / "src" / "onrecord" / "codebook" / "en" / "confidence.yaml"
_HEAD = """\
# What speaks for (above 0) and against (below 0) a claim being strictly right: the weights of a
# logistic regression, learned by `make confidence` and not to be changed by hand.
"""


def fit(folders: list[Path], unseen: list[Path]) -> None:
    """Write the weights learned from the coded reports of some folders."""
    start, learned = weights([*samples(read(folders)), *samples(read(unseen), looked_at=False)])
    held = yaml.safe_dump({"start": start, "weights": learned}, sort_keys=True)
    _TARGET.write_text(_HEAD + held, encoding="utf-8")


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description="Learn the weights of confidence.")
    asked.add_argument("folders", nargs="+", type=Path)
    asked.add_argument("--unseen", nargs="*", type=Path, default=[])
    given = asked.parse_args()
    fit(given.folders, given.unseen)
