import pytest

from coded_claims import claims_of
from onrecord import codebook
from onrecord.linking.family import families, family


@pytest.mark.parametrize(
    ("kind", "item", "expected"),
    [
        ("strike", "uav.loitering", "air"),
        ("strike", "ied", "people"),
        ("impact", "-", "air"),
        ("clash", "-", "ground"),
        ("killed", "person", None),
        ("judgement", "-", "judgement"),
    ],
)
def test_the_family_is_of_kind_and_weapon(kind: str, item: str, expected: str | None) -> None:
    line = f"{kind} | affirmed,stated | - | - | - | {item} | - | - | - | It happened"
    (claim,) = claims_of("date 2022-12-20 It happened.", [line])
    assert family(claim) == expected


def test_each_kind_of_the_codebook_names_an_occurrence_or_follows_one() -> None:
    core = [kind for kinds in families()["core"].values() for kind in kinds]
    assert sorted([*core, *families()["follows"]]) == sorted(codebook.load("kinds"))
