from coded_claims import claims_of
from onrecord.model.claim import Claim
from onrecord.reconciling.disputes import disputes, taker_side
from onrecord.reconciling.figures import figures
from onrecord.reconciling.scene import place


def told(*codes: str) -> list[Claim]:
    lines = [f"{code} | Bakhmut, UA | 2023-05-20 | It was" for code in codes]
    return claims_of("date 2023-05-20 It was.", lines)


def asked(*codes: str) -> list[str]:
    claims = told(*codes)
    return [d.question for d in disputes(claims, figures(claims), place(claims))]


TAKEN = "capture.captured | affirmed,stated | Yevgeny Prigozhin | - | Wagner | - | -"
NEAR = "capture.captured | affirmed,expected | Yevgeny Prigozhin | - | Wagner | - | -"
DENIED = "capture.captured | denied,stated | Hana Malyar | - | RU | - | -"
HELD = "control.held | affirmed,stated | Hana Malyar | - | UA | - | -"
GAINED = "capture.gained | affirmed,stated | Hana Malyar | - | RU | - | -"


def test_one_affirms_and_another_denies() -> None:
    claims = told(TAKEN, DENIED)
    (dispute,) = disputes(claims, (), place(claims))
    assert dispute.question == "Did Wagner capture Bakhmut?"
    assert dispute.sides == ((claims[0].id,), (claims[1].id,))


def test_something_else_is_no_dispute() -> None:
    assert asked(GAINED, DENIED) == []


def test_what_one_expects_and_another_denies_is_disputed() -> None:
    assert asked(NEAR, DENIED) == ["Did Wagner capture Bakhmut?"]


def test_two_parties_cannot_both_hold_a_place() -> None:
    assert asked(TAKEN, HELD) == ["Who holds Bakhmut?"]


def test_who_did_it() -> None:
    by_army = "strike | affirmed,stated | rebels | - | RU | - | -"
    by_rebels = "strike | affirmed,stated | army | - | UA | - | -"
    assert asked(by_army, by_rebels) == ["Who attacked Bakhmut?"]
    assert asked(by_army, by_army.replace("| RU |", "| RU; Wagner |")) == []


def test_conduct_condemned_and_justified() -> None:
    blamed = "judgement.condemned | affirmed,stated | UN | - | RU | - | -"
    excused = "judgement.justified | affirmed,stated | Moscow | - | RU | - | -"
    assert asked(blamed, excused) == ["Was the conduct of Russia justified?"]
    assert asked(blamed, blamed.replace("UN", "EU")) == []


def test_numbers_that_exclude_each_other() -> None:
    many = "killed | affirmed,stated | UN | - | RU | person | =70"
    few = "killed | affirmed,stated | army | - | RU | person | =20"
    assert asked(many, few) == ["How many were killed (person) at Bakhmut?"]


def test_whose_side_took_the_ground() -> None:
    assert [taker_side(claim) for claim in told(TAKEN, HELD)] == ["other", "own"]
    assert taker_side(told("capture.captured | affirmed,stated | - | - | - | - | -")[0]) is None


STRUCK = "strike | affirmed,stated | UN | - | RU | {} | -"
NOT_STRUCK = "strike | denied,stated | army | - | RU | aircraft | -"


def test_who_denies_an_air_strike_denies_its_bombs_and_what_names_no_weapon() -> None:
    for item in ("bomb.barrel", "aircraft", "-"):
        assert asked(STRUCK.format(item), NOT_STRUCK) == ["Did Russia strike Bakhmut?"]
    assert asked(STRUCK.format("artillery"), NOT_STRUCK) == []


def test_a_denial_is_of_what_its_own_party_did() -> None:
    other = "strike | affirmed,stated | army | - | UA | artillery | -"
    claims = told(STRUCK.format("bomb"), NOT_STRUCK, other)
    (denied,) = [d for d in disputes(claims, (), place(claims)) if d.question.startswith("Did")]
    assert denied.sides == ((claims[0].id,), (claims[1].id,))


def test_blame_names_an_attacker_too() -> None:
    blamed = "judgement.condemned | affirmed,stated | UN | - | RU | - | -"
    excuse = "strike | affirmed,stated | army | - | UA | artillery | -"
    assert asked(blamed, excuse) == ["Who attacked Bakhmut?"]
