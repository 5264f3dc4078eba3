from coded_claims import claims_of
from onrecord.linking import link

TEXT = (
    "date 2015-04-20 Aircraft carried out raids on the area. State television said that dozens of "
    "fighters were killed in a battle there."
)
SAID = "affirmed,stated | - | - | - "


def test_of_two_ties_as_strong_the_nearer_is_made() -> None:
    claims = claims_of(
        TEXT,
        [
            f"strike | {SAID}| aircraft | vague:2 | Idlib, SY | 2015-04-20 | carried out raids",
            f"killed | {SAID}| military | vague:24 | Idlib, SY | 2015-04-20 | "
            "dozens of fighters were killed",
            f"clash | {SAID}| - | =1 | Idlib, SY | 2015-04-20 | a battle",
        ],
    )
    raid, dead, battle = (claim.id for claim in claims)
    assert {frozenset(one.claims) for one in link(claims)} == {
        frozenset({raid}),
        frozenset({dead, battle}),
    }
