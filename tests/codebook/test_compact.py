import datetime as dt

import pytest

from coded_claims import REPORTS, claims_of_report
from onrecord.codebook import compact
from onrecord.codebook.compact import CodedPlace, MiscodedError
from onrecord.model.judgement import SLOTS
from onrecord.scoring.gold import parse

NAMES = sorted(path.stem for path in REPORTS.glob("*.claims"))


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_of_a_claim_is_what_was_coded(name):
    lines = (REPORTS / f"{name}.claims").read_text(encoding="utf-8").splitlines()
    coded = [parse(line) for line in lines if line.strip() and not line.startswith("#")]
    for claim in claims_of_report(name):
        same = [one for one in coded if one.evidence == claim.evidence.text]
        assert compact.written(claim, "kind") in {
            f"{one.kind}.{one.mode}" if one.mode else one.kind for one in same
        }
        assert compact.written(claim, "polarity") in {one.polarity for one in same}
        if claim.quantity:
            held = compact.quantity(compact.written(claim, "quantity") or "")
            assert (held.low, held.high) == (claim.quantity.low, claim.quantity.high)
        if claim.time:
            assert compact.days(compact.written(claim, "time") or "") in {one.time for one in same}


def test_an_empty_slot_is_written_as_nothing():
    claims = [claim for name in NAMES for claim in claims_of_report(name)]
    empty = {
        slot for slot in SLOTS if any(compact.written(claim, slot) is None for claim in claims)
    }
    assert empty == {"speaker", "channel", "actor", "item", "quantity", "places", "time"}


def test_a_place_within_others():
    assert compact.place("Darnytskyi District, Kyiv, UA") == CodedPlace(
        "Darnytskyi District", "UA", origin=False, within=("Kyiv",)
    )
    assert compact.place("origin:Black Sea") == CodedPlace("Black Sea", None, origin=True)


def test_days_may_be_open():
    assert compact.days("..2022-02-24") == (None, dt.date(2022, 2, 24))


@pytest.mark.parametrize(
    ("read", "code", "says"),
    [
        (compact.kind, "boom", "kind 'boom' is not one of alert"),
        (compact.kind, "alert.maybe", "mode of alert 'maybe' is not one of on, off"),
        (compact.quantity, "some", "is not one such as =30"),
        (compact.quantity, "5..3", "ends before it begins"),
        (compact.days, "2022-13-01", "'2022-13-01' is no date"),
    ],
)
def test_what_is_not_in_the_form_is_said(read, code, says):
    with pytest.raises(MiscodedError, match=says):
        read(code)
