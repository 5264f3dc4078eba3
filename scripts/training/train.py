"""Fits the models by which the reader chooses, to coded reports; says first how good they are.

    python scripts/training/train.py [--measure] [FOLDER ...]

Folders hold NAME.txt with NAME.claims beside it (codebook, section 4). Without any, the project's
own coded reports are read, and those of ../shared/gold where they are. The figures are of reports
that a model was not fitted to; the models written are fitted to all. `--measure` writes none.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from examples import examples
from fitting import fit
from measuring import measures
from places import PLACES
from trees import write

from onrecord.reading.learned.model import MODELS

SLOTS = (PLACES,)
_ROOT = Path(__file__).resolve().parents[2]
_GOLD = _ROOT.parent / "shared" / "gold"
_FOLDERS = (_GOLD / "train", _GOLD / "dev", _ROOT / "tests" / "gold" / "reports")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the model of each slot and write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--measure", action="store_true", help="only measure; write no model")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    folders = options.folders or [one for one in _FOLDERS if one.is_dir()]
    found = examples(SLOTS, folders)
    for slot in SLOTS:
        gathered = found[slot.name]
        print(f"{slot.name}: {sum(one.counts for one in gathered)} claims coded", flush=True)
        for what, share in measures(gathered):
            print(f"  {what:45} {share:.3f}", flush=True)
        if not options.measure:
            path = MODELS / f"{slot.name}.onnx"
            write(fit(gathered), slot.columns, path)
            print(f"  written: {path}")


if __name__ == "__main__":
    main()
