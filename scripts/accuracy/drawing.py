"""The picture of how well confidence holds: stated against found, with how many claims each."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl

from onrecord.scoring.calibration import Step

mpl.use("svg")
from matplotlib import pyplot as plt


def draw(steps: Sequence[Step], target: Path) -> None:
    """Write the reliability plot of some steps of confidence as SVG, the same each time."""
    with mpl.rc_context({"svg.hashsalt": "onrecord", "font.family": "sans-serif"}):
        figure, (above, below) = plt.subplots(
            2, 1, figsize=(5, 5.6), sharex=True, height_ratios=(4, 1), layout="constrained"
        )
        stated = [step.stated for step in steps]
        above.plot([0, 1], [0, 1], color="#888888", linestyle="--", linewidth=1)
        above.plot(stated, [step.right for step in steps], color="#1b5e8c", marker="o")
        above.set(ylabel="share that is strictly right", xlim=(0, 1), ylim=(0, 1))
        below.bar(stated, [step.claims for step in steps], width=0.06, color="#1b5e8c")
        below.set(xlabel="confidence given", ylabel="claims")
        figure.savefig(target, metadata={"Date": None})
        plt.close(figure)
