import pytest

from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.exclusion import excludes
from onrecord.linking.likeness import alike, rounded

LEAD, EXACT = "Gunmen seized more than 200 pupils", "gunmen took 227 pupils"
TEXT = f"date 2024-03-08 {LEAD} in the north. On Thursday {EXACT} in the village."


def seized(number: str, place: str, words: str, name: str = "report") -> Account:
    line = f"detained | affirmed,stated | - | - | gunmen | child | {number} | {place} | 2024-03-07"
    return Account.of(claims_of(TEXT, [f"{line} | {words}"], name)[0])


VILLAGE = seized("=227", "Kuriga, NG", EXACT)


@pytest.mark.parametrize(("number", "one"), [(">200", True), (">=150", False), ("=200", False)])
def test_a_headline_rounds_the_number_of_its_report(number: str, one: bool) -> None:
    lead = seized(number, "Nigeria, NG", LEAD)
    assert rounded(lead, VILLAGE) == rounded(VILLAGE, lead) == one
    assert excludes(lead, VILLAGE) != one


def test_another_reports_round_number_may_be_of_something_else() -> None:
    lead = seized(">200", "Nigeria, NG", LEAD, "another")
    assert not rounded(lead, VILLAGE)
    assert excludes(lead, VILLAGE)


def test_dozens_are_any_dozens() -> None:
    dozens = seized("vague:24", "Kuriga, NG", LEAD)
    assert not alike(dozens, seized("vague:24", "Kuriga, NG", EXACT, "another"))


def test_about_48_and_more_than_48_are_told_as_48() -> None:
    (about, more, plain) = (seized(n, "Kuriga, NG", LEAD) for n in ("~48", ">48", "=48"))
    assert alike(about, plain) and alike(more, plain)
    assert not alike(plain, seized("=49", "Kuriga, NG", LEAD))


def test_a_headline_may_tell_a_number_that_its_report_puts_elsewhere() -> None:
    def captured(number: str, place: str, words: str, carried: bool = False) -> Account:
        line = f"capture | affirmed,stated | - | - | ML | - | {number} | {place} | 2024-03-07"
        claim = claims_of(TEXT, [f"{line} | {words}"], "report")[0]
        places = tuple(one.model_copy(update={"carried": carried}) for one in claim.places)
        return Account.of(claim.model_copy(update={"places": places}))

    told = captured("=7", "Gao, ML", EXACT)
    assert not excludes(captured("=7", "Kayes, ML", LEAD, carried=True), told)
    assert excludes(captured("=7", "Kayes, ML", LEAD), told)
    assert excludes(captured("=6", "Kayes, ML", LEAD, carried=True), told)
    assert excludes(
        captured("=2", "Kayes, ML", LEAD, carried=True), captured("=2", "Gao, ML", EXACT)
    )
