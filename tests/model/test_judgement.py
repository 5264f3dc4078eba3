import datetime as dt

import pytest
from pydantic import ValidationError

from coded_claims import claims_of
from onrecord.model.judgement import Action, Anchor, Change, Judgement, Signature

NOON = dt.datetime(2024, 3, 1, 12, tzinfo=dt.UTC)
ANN = Signature(by="Ann", reason="misread", at=NOON)
LINE = "killed | affirmed,stated | police | - | - | person | >=3 | Kyiv, UA | - | three died"
(CLAIM,) = claims_of("date 2024-03-01 At least three died.", [LINE])


def test_an_anchor_holds_what_finds_the_claim_again():
    anchor = Anchor.of(CLAIM)
    assert (anchor.claim, anchor.report) == (CLAIM.id, CLAIM.report.id)
    assert (anchor.kind, anchor.speaker, anchor.low) == ("killed", "police", 3)
    assert anchor.evidence == CLAIM.evidence


def test_an_id_follows_from_all_that_is_said_by_whom_and_when():
    anchors, change = (Anchor.of(CLAIM),), Change(slot="quantity", value="=3")
    made = Judgement.made(Action.CORRECT, ANN, anchors, (change,))
    assert made == Judgement.made(Action.CORRECT, ANN, anchors, (change,))
    others = [
        Judgement.made(Action.REJECT, ANN, anchors),
        Judgement.made(Action.CORRECT, ANN, anchors, (Change(slot="quantity", value=None),)),
        Judgement.made(Action.UNDO, ANN, undoes=made.id),
        *(
            Judgement.made(Action.CORRECT, ANN.model_copy(update=other), anchors, (change,))
            for other in ({"by": "Bob"}, {"reason": None}, {"at": NOON + dt.timedelta(seconds=1)})
        ),
    ]
    assert len({made.id, *(other.id for other in others)}) == len(others) + 1


def test_a_judgement_comes_back_from_json_as_it_was():
    made = Judgement.made(Action.REJECT, ANN, (Anchor.of(CLAIM),))
    assert Judgement.model_validate_json(made.model_dump_json()) == made


@pytest.mark.parametrize("name", ["", "  "])
def test_nobody_signs_without_a_name(name):
    with pytest.raises(ValidationError, match="at least 1 character"):
        Signature(by=name, reason=None, at=NOON)
