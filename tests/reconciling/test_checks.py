from coded_claims import claims_of
from onrecord.reconciling.checks import checks
from onrecord.reconciling.figures import figures


def checked(*claims: str) -> dict[str, bool]:
    lines = [f"{claim} | Kyiv, UA | 2022-12-19 | It was" for claim in claims]
    told = claims_of("date 2022-12-19 It was.", lines)
    return {check.check: check.holds for check in checks(figures(told), told)}


def flew(quantity: str, speaker: str = "air force") -> str:
    return f"strike | affirmed,stated | {speaker} | - | RU | uav | {quantity}"


def shot(quantity: str, speaker: str = "air force") -> str:
    return f"interception.shot_down | affirmed,stated | {speaker} | - | UA | uav | {quantity}"


def killed(quantity: str, item: str) -> str:
    return f"killed | affirmed,stated | UN | - | RU | {item} | {quantity}"


def test_no_check_is_made_where_a_side_is_missing() -> None:
    assert checked(flew("=35")) == {}


def test_what_was_shot_down_must_have_flown() -> None:
    both = ("launched covers intercepted", "nobody shoots down more than flew")
    assert checked(flew(">=35"), shot("=30")) == dict.fromkeys(both, True)
    assert checked(flew("=30"), shot("=35")) == dict.fromkeys(both, False)


def test_each_speaker_is_held_to_his_own_words() -> None:
    found = checked(flew("=40", "ministry"), flew("=10", "mayor"), shot("=30", "mayor"))
    assert found == {
        "launched covers intercepted": True,
        "nobody shoots down more than flew": False,
    }


def test_the_killed_children_are_among_the_killed() -> None:
    name = "killed: child within person"
    assert checked(killed("=31", "person"), killed("=10", "child")) == {name: True}
    assert checked(killed("=9", "person"), killed("=10", "child")) == {name: False}


def test_what_flew_was_stopped_or_lost_or_hit() -> None:
    hit = "impact.hit | affirmed,stated | air force | - | RU | uav | ={}"
    lost = "interception.lost | affirmed,stated | air force | - | UA | uav | =3"
    name = "launched = intercepted + lost + hit"
    assert checked(flew("=35"), shot("=30"), lost, hit.format(2))[name]
    assert not checked(flew("=35"), shot("=30"), lost, hit.format(4))[name]
    assert name not in checked(flew("=35"), shot("=30"), lost)


def test_soldiers_and_civilians_together_are_no_more_than_all() -> None:
    sorts = (killed("=20", "military"), killed("=15", "civilian"))
    name = "killed: civilian + military within person"
    assert checked(killed("=35", "person"), *sorts)[name]
    assert not checked(killed("=30", "person"), *sorts)[name]
