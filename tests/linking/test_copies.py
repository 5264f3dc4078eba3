from coded_claims import claims_of, claims_of_report
from onrecord.linking import link
from onrecord.linking.copies import copies
from onrecord.model.claim import Claim

AGENCY = (
    "At least 12 people were killed when shells fell on the bus station of Nikopol on Monday",
    "Seven houses and a school were damaged in the centre of the town, the mayor said",
)


def told(name: str, day: int, killed: str, damaged: str) -> list[Claim]:
    there = "Nikopol, UA | 2022-12-19"
    lines = [
        f"killed | affirmed,stated | - | - | - | person | >=12 | {there} | {killed}",
        f"damage.damaged | affirmed,stated | mayor | - | - | housing | =7 | {there} | {damaged}",
    ]
    return claims_of(f"date 2022-12-{day} {killed}. {damaged}.", lines, name)


def test_reports_of_one_text_are_copies_the_first_published_first() -> None:
    first, second = told("a", 19, *AGENCY), told("b", 20, *AGENCY)
    pairs = [(one.id, other.id) for one, other in zip(first, second, strict=True)]
    assert copies([*second, *first]) == tuple(sorted(pairs))


def test_a_sentence_edited_a_little_is_still_a_copy() -> None:
    edited = AGENCY[0].replace("At least 12 people", "At least 12 civilians")
    assert len(copies(told("a", 19, *AGENCY) + told("b", 19, edited, AGENCY[1]))) == 2


def test_a_report_in_words_of_its_own_is_none() -> None:
    own = told("b", 19, "Twelve dead after the shelling", "A school was hit")
    assert copies(told("a", 19, *AGENCY) + own) == ()


def test_the_same_words_with_another_number_are_no_copy() -> None:
    updated = [
        claim.model_copy(update={"quantity": None, "id": f"{claim.id}x"})
        for claim in told("b", 20, *AGENCY)
    ]
    assert copies(told("a", 19, *AGENCY) + updated) == ()


def test_an_agency_and_its_copy_are_one_telling_of_the_event() -> None:
    claims = [
        claim
        for name in ("kosti-agency-2024-11-05", "kosti-copy-2024-11-05")
        for claim in claims_of_report(name)
    ]
    groups = [group for occurrence in link(claims) for group in occurrence.copies]
    assert len(groups) >= 4
    by_id = {claim.id: claim for claim in claims}
    for group in groups:
        assert len({by_id[one].report.id for one in group}) == 2
        assert len({by_id[one].evidence.text for one in group}) == 1
