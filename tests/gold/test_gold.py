"""The coded reports are well formed, and every example is coded."""

from pathlib import Path

import pytest

from onrecord.codebook import load
from onrecord.scoring import read_coding

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests" / "gold"
CODINGS = sorted((GOLD / "reports").glob("*.claims"))
OF_OTHERS = ("wars", "unseen", "dense", "dense-unseen")
OTHERS = sorted(path for name in OF_OTHERS for path in (GOLD / name).glob("*.claims"))


@pytest.mark.parametrize("path", [*CODINGS, *OTHERS], ids=lambda path: path.stem)
def test_coding_is_well_formed(path: Path) -> None:
    coding = read_coding(path)
    assert coding.faults == ()
    assert coding.claims


def test_every_example_is_coded() -> None:
    examples = {path.stem for path in (ROOT / "examples" / "reports").glob("*.txt")}
    assert examples <= {path.stem for path in CODINGS}


def test_every_kind_is_coded() -> None:
    coded = {claim.kind for path in CODINGS for claim in read_coding(path).claims}
    assert coded == set(load("kinds"))
