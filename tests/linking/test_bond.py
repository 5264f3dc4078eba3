import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from coded_claims import claims_of, claims_of_report
from onrecord.linking import Bond, link
from onrecord.linking.bond import barred
from onrecord.model.claim import Claim
from onrecord.reconciling import reconcile

SAID = "affirmed,stated | - | -"
TEXT = "date 2022-12-20 It was."
REPORTS = ("kosti-agency-2024-11-05", "kosti-denial-2024-11-06", "kosti-toll-2024-11-06")


def claim(place: str, day: str, name: str) -> Claim:
    line = f"strike | {SAID} | RU | uav | =5 | {place} | {day} | It was"
    return claims_of(TEXT, [line], name)[0]


def bond(one: Claim, other: Claim, same: bool) -> Bond:
    return Bond(one=one.id, other=other.id, same=same, why="judged so by Ann")


def groups(claims: list[Claim], *bonds: Bond) -> set[frozenset[str]]:
    return {frozenset(occurrence.claims) for occurrence in link(claims, bonds)}


HERE, THERE = claim("Kyiv, UA", "2022-12-19", "a"), claim("Kyiv, UA", "2022-12-19", "b")
FAR, LATER = claim("Lviv, UA", "2022-12-19", "c"), claim("Kyiv, UA", "2023-01-02", "d")


def test_claims_judged_different_stay_apart() -> None:
    assert groups([HERE, THERE]) == {frozenset([HERE.id, THERE.id])}
    kept = groups([HERE, THERE], bond(HERE, THERE, same=False))
    assert kept == {frozenset([HERE.id]), frozenset([THERE.id])}


def test_claims_of_one_report_judged_different_stay_apart() -> None:
    claims = claims_of_report(REPORTS[0])
    one, other = next(iter(group for group in groups(claims) if len(group) > 1)), set[str]()
    first, second = sorted(one)[:2]
    apart = Bond(one=first, other=second, same=False, why="judged so by Ann")
    other = {group for group in groups(claims, apart) if first in group or second in group}
    assert len(other) == 2


def test_events_judged_the_same_are_one_with_all_their_claims_and_say_why() -> None:
    occurrences = link([HERE, THERE, FAR, LATER], [bond(THERE, FAR, True), bond(FAR, LATER, True)])
    assert [set(one.claims) for one in occurrences] == [{HERE.id, THERE.id, FAR.id, LATER.id}]
    assert "judged so by Ann" in occurrences[0].reasons


def test_a_claim_that_fits_one_of_two_events_judged_the_same_still_joins() -> None:
    late = claim("Lviv, UA", "2022-12-19", "e")
    assert groups([HERE, FAR, late], bond(HERE, FAR, same=True)) == {
        frozenset([HERE.id, FAR.id, late.id])
    }


def test_what_was_judged_different_is_not_joined_through_a_third() -> None:
    bonds = [bond(HERE, LATER, True), bond(LATER, FAR, True), bond(HERE, FAR, False)]
    assert len(groups([HERE, FAR, LATER], *bonds)) == 2


def test_an_event_of_days_that_do_not_meet_has_all_of_them() -> None:
    claims = {one.id: one for one in (HERE, LATER)}
    (occurrence,) = link([HERE, LATER], [bond(HERE, LATER, same=True)])
    time = reconcile(occurrence, claims).time
    assert time is not None
    assert (time.start_local, time.end_local) == (dt.date(2022, 12, 19), dt.date(2023, 1, 2))


def test_a_bond_with_a_claim_that_is_not_there_does_nothing() -> None:
    assert groups([HERE, FAR], bond(HERE, LATER, True), bond(LATER, FAR, False)) == groups(
        [HERE, FAR]
    )


def test_barred_names_both_of_each_pair() -> None:
    assert barred([bond(HERE, FAR, False), bond(FAR, LATER, False), bond(HERE, THERE, True)]) == {
        HERE.id: {FAR.id},
        FAR.id: {HERE.id, LATER.id},
        LATER.id: {FAR.id},
    }


CLAIMS = [claim for name in REPORTS for claim in claims_of_report(name)]
PAIRS = st.lists(st.tuples(*[st.sampled_from(CLAIMS)] * 2, st.booleans()), max_size=6)


@given(pairs=PAIRS, data=st.data())
def test_the_order_of_claims_and_bonds_does_not_matter(pairs, data) -> None:
    bonds = [bond(one, other, same) for one, other, same in pairs if one.id != other.id]
    linked = link(CLAIMS, bonds)
    assert linked == link(data.draw(st.permutations(CLAIMS)), data.draw(st.permutations(bonds)))
    home = {claim: one.id for one in linked for claim in one.claims}
    assert all(home[one.one] != home[one.other] for one in bonds if not one.same)
