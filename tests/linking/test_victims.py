import pytest

from coded_claims import claims_of
from onrecord.linking import link
from onrecord.linking.victims import victims
from onrecord.model.claim import Claim


def told(words: str, coded: str = "killed | {} | =1", name: str = "a", place: str = "-") -> Claim:
    kind, item, number = coded.format("journalist").split(" | ")
    line = f"{kind} | affirmed,stated | - | - | - | {item} | {number} | {place} | 2022-12-19"
    return claims_of(f"date 2022-12-20 {words}.", [f"{line} | {words}"], name)[0]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("The reporter Marta Lindqvist was killed", {"marta lindqvist"}),
        ("Samir al-Haddad was shot dead on Monday", {"samir al haddad"}),
        ("A fighter of the Al-Nusra Front was killed", set()),
        ("Deputy Mayor of the town was killed", set()),
        ("a reporter of the Delta News Agency was killed", set()),
        ("BREAKING NEWS one man was killed", set()),
    ],
)
def test_the_people_named_are_no_parties_offices_or_headlines(words: str, names: set[str]) -> None:
    assert victims(told(words)) == names


def test_only_one_persons_fate_names_a_victim() -> None:
    words = "Marta Lindqvist counted the dead"
    assert not victims(told(words, "killed | {} | =12"))
    assert not victims(told(words, "damage | {} | =1"))


def test_two_reports_that_name_one_victim_tell_of_one_event() -> None:
    here = told("A shell killed the reporter Marta Lindqvist", place="Kherson, UA")
    there = told("Marta Lindqvist died in the shelling", name="b", place="Ukraine, UA")
    (occurrence,) = link([here, there])
    assert "same victim (Marta Lindqvist)" in occurrence.reasons
    other = told("Jonas Weber died in the shelling", name="b", place="Ukraine, UA")
    assert len(link([here, other])) == 2
