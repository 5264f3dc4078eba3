from coded_claims import claims_of
from onrecord.model.claim import Speaker
from onrecord.web.marking import Stretch, slots, stretches

TEXT = "date 2022-12-19 Two of five drones fell. Quiet."


def claims(*evidences):
    form = "strike | affirmed,stated | - | - | - | uav | - | - | - | {}"
    return [claims_of(TEXT, [form.format(evidence)])[0] for evidence in evidences]


def test_a_text_without_claims_is_one_stretch():
    assert stretches(TEXT, []) == [Stretch(TEXT)]


def test_claims_may_overlap():
    cut = stretches(TEXT, claims("five drones", "Two of five", "five drones"))
    assert cut == [
        Stretch("date 2022-12-19 "),
        Stretch("Two of ", claims=(2,)),
        Stretch("five", claims=(1, 2, 3), ends=(2,)),
        Stretch(" drones", claims=(1, 3), ends=(1, 3)),
        Stretch(" fell. Quiet."),
    ]


def test_the_words_of_a_chosen_claim_s_slots_are_named_once():
    (claim,) = claims("Two of five drones fell")
    start = TEXT.index("five")
    speaker = Speaker(
        text="five drones", name="X", role=None, party=None, start=start, end=start + 11
    )
    chosen = claim.model_copy(update={"speaker": speaker})
    assert [slot.name for slot in slots(chosen)] == ["who says"]
    cut = stretches(TEXT, [chosen, *claims("five")], chosen)
    assert [(one.text, one.slot, one.label) for one in cut if one.slot] == [
        ("five", "who says", "who says"),
        (" drones", "who says", None),
    ]
