from coded_claims import claims_of
from onrecord.model.figure import Figure
from onrecord.reconciling.checks import checks
from onrecord.reconciling.figures import figures

FIRED = "It fired six Kinzhal missiles, 12 Kh-101 missiles and three drones."
LATER = f"date 2024-01-13 {FIRED} {'It was a long night. ' * 8} Five Iskander missiles came later."


def line(
    item: str, quantity: str, words: str, speaker: str = "air force", kind: str = "strike"
) -> str:
    where = "Ukraine, UA | 2024-01-13"
    return (
        f"{kind} | affirmed,stated | {speaker} | - | RU | {item} | {quantity} | {where} | {words}"
    )


KINZHAL = line("missile.ballistic:Kinzhal", "=6", "six Kinzhal missiles")
KH = line("missile.cruise:Kh-101", "=12", "12 Kh-101 missiles")


def missiles(*lines: str) -> Figure:
    (figure,) = (f for f in figures(claims_of(LATER, lines)) if f.item == "missile")
    return figure


def test_models_told_in_one_breath_are_added_up() -> None:
    figure = missiles(KINZHAL, KH)
    assert (figure.low, figure.best, figure.high) == (18, 18, 18)
    assert len(figure.claims) == 2
    assert not figure.against


def test_a_least_number_of_one_model_gives_a_least_sum() -> None:
    figure = missiles(KINZHAL.replace("=6", ">=6"), KH)
    assert (figure.low, figure.high) == (18, None)


def test_a_number_of_all_leaves_those_of_the_models_parts_of_it() -> None:
    figure = missiles(KINZHAL, KH, line("missile", "=40", FIRED))
    assert (figure.low, figure.high) == (40, 40)


def test_models_of_two_speakers_or_told_far_apart_are_not_added_up() -> None:
    other = KH.replace("air force", "governor")
    assert (missiles(KINZHAL, other).low, missiles(KINZHAL, other).high) == (6, 12)
    far = line("missile.ballistic:Iskander", "=5", "Five Iskander missiles")
    assert missiles(KINZHAL, far).high == 6


def test_what_was_shot_down_by_models_is_no_more_than_what_flew_by_models() -> None:
    shot = [
        coded.replace("strike |", "interception.shot_down |").replace("| RU |", "| UA |")
        for coded in (KINZHAL, KH)
    ]
    claims = claims_of(LATER, [KINZHAL, KH, *shot])
    found = {check.check: check.holds for check in checks(figures(claims), claims)}
    assert found["nobody shoots down more than flew"]
