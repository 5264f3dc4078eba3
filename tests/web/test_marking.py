from coded_claims import claims_of
from onrecord.web.marking import Stretch, stretches

TEXT = "date 2022-12-19 Two of five drones fell. Quiet."


def claims(*evidences):
    form = "strike | affirmed,stated | - | - | - | uav | - | - | - | {}"
    return [claims_of(TEXT, [form.format(evidence)])[0] for evidence in evidences]


def test_a_text_without_claims_is_one_stretch():
    assert stretches(TEXT, []) == [Stretch(TEXT, claimed=False, ends=())]


def test_claims_may_overlap():
    cut = stretches(TEXT, claims("five drones", "Two of five", "five drones"))
    assert cut == [
        Stretch("date 2022-12-19 ", claimed=False, ends=()),
        Stretch("Two of ", claimed=True, ends=()),
        Stretch("five", claimed=True, ends=(2,)),
        Stretch(" drones", claimed=True, ends=(1, 3)),
        Stretch(" fell. Quiet.", claimed=False, ends=()),
    ]
