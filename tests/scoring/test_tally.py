"""The tally agrees with the script that the coders of the reports used."""

import importlib.util
import sys
from pathlib import Path

import pytest

from onrecord.scoring import SLOTS, Tally, match, read_coding
from onrecord.scoring.coding import coded_claim

TEXT = "Two people were killed and five wounded in Kyiv, the mayor said on Monday."
KILLED = (
    "killed | affirmed,stated | mayor | - | - | person | =2 | Kyiv, UA | - | Two people were killed"
)
INJURED = "injured | affirmed,stated | mayor | - | - | person | =5 | Kyiv, UA | - | five wounded"


def coded(*lines):
    return [coded_claim(line, TEXT) for line in lines]


def test_a_perfect_reading():
    tally = Tally()
    tally.add(coded(KILLED, INJURED), coded(KILLED, INJURED))
    assert (tally.total.f1, tally.total.strict_f1) == (1.0, 1.0)
    assert set(tally.slots.values()) == {1.0}
    assert list(tally.kinds) == ["injured", "killed"]


def test_one_missed_and_one_with_another_figure():
    tally = Tally()
    tally.add(coded(KILLED, INJURED), coded(KILLED.replace("=2", ">=2")))
    assert tally.total.f1 == pytest.approx(2 / 3)
    assert tally.total.strict_f1 == 0
    assert (tally.slots["quantity"], tally.slots["places"]) == (0.0, 1.0)


def test_optional_claims_count_neither_way():
    tally = Tally()
    tally.add(coded("?" + KILLED), coded(KILLED))
    assert (tally.total.coded, tally.total.found) == (0, 0)
    tally.add(coded("?" + KILLED), [])
    assert tally.total.f1 == 0
    assert tally.kinds == {}


def test_a_strike_may_stand_for_an_impact_but_not_for_a_death():
    strike, impact = coded(
        KILLED.replace("killed", "strike", 1), KILLED.replace("killed", "impact", 1)
    )
    assert match([strike], [impact]) == [(strike, impact)]
    assert match(coded(KILLED), [impact]) == []


def test_the_claim_that_agrees_most_is_the_match():
    other = KILLED.replace("mayor", "Moscow")
    claims = coded(other, KILLED)
    assert match(coded(KILLED), claims) == [(claims[1], claims[1])]


def distorted(line: str, n: int) -> str | None:
    """Make the mistakes that a reader makes, another on every line; None leaves the claim out."""
    fields = line.split(" | ")
    if len(fields) != 10:
        return line
    match n % 11:
        case 0:
            return None
        case 1:
            fields[6] = "=3"
        case 2:
            fields[7] = "Kyiv, UA"
        case 3:
            fields[2] = "Officials"
        case 4:
            fields[8] = "-"
        case 5:
            fields[0] = fields[0].replace("strike", "impact")
        case 6:
            fields[9] = fields[9][: len(fields[9]) // 2].rstrip()
        case 7:
            fields[1] = "denied,preliminary"
        case 8:
            fields[4], fields[5] = "-", "uav"
    return " | ".join(fields)


def test_the_same_numbers_as_the_coders_script(gold, tmp_path, capsys):
    spec = importlib.util.spec_from_file_location("coders_script", gold / "gold.py")
    script = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = script
    spec.loader.exec_module(script)
    ours, theirs = Tally(), script.Tally()
    compared = 0
    for coding in sorted(gold.glob("[dt]*/*.claims")):
        lines = coding.read_text(encoding="utf-8").splitlines()
        # The script rounds 1.1 n up in binary: ~10 ends at 12. The codebook's bound is 11.
        if any(line.split(" | ")[6].startswith("~") for line in lines if line.count(" | ") == 9):
            continue
        found = tmp_path / coding.name
        kept = (distorted(line, n) for n, line in enumerate(lines))
        found.write_text("\n".join(line for line in kept if line is not None), encoding="utf-8")
        Path(found.with_suffix(".txt")).write_bytes(coding.with_suffix(".txt").read_bytes())
        ours.add(read_coding(coding).claims, read_coding(found).claims)
        theirs.add(script.read_gold(coding)[0], script.read_gold(found)[0])
        compared += 1
    sys.modules.pop(spec.name)
    assert compared > 200
    total = ours.total
    assert (total.coded, total.found) == (theirs.n["gold"], theirs.n["claims"])
    assert (total.matched, total.strict) == (theirs.n["matched"], theirs.n["strict"])
    assert {s: round(ours.slots[s] * total.matched) for s in SLOTS} == {
        s: theirs.n[s] for s in SLOTS
    }
    assert {kind: (n.coded, n.found, n.matched, n.strict) for kind, n in ours.kinds.items()} == {
        kind: (n["gold"], n["claims"], n["matched"], n["strict"])
        for kind, n in theirs.kinds.items()
        if n["gold"] or n["claims"]
    }
    assert total.strict < total.matched < total.coded
