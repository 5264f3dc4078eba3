"""Claims of real and written reports to occurrences, and what must hold for any claims."""

from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coded_claims import REPORTS as CODED_REPORTS
from coded_claims import claims_of, claims_of_report
from onrecord.linking import Occurrence, link
from onrecord.model.claim import Claim

SAID = "affirmed,stated | - | -"
KOSTI = ("kosti-agency", "kosti-copy", "kosti-rsf")
DAYS = (
    "2022-12-16",
    "2022-12-18..2022-12-19",
    "2022-12-19",
    "2022-02-24..2022-12-19",
    "..2022-12-17",
)
TIMES = st.sampled_from((*DAYS, "-"))
PLACES = st.sampled_from(
    ("Kyiv, UA", "Kyiv Oblast, UA", "Lviv, UA", "Ukraine, UA", "Aleppo, SY", "-")
)
KINDS = st.sampled_from(
    ("strike", "killed", "interception", "clash", "damage", "sanction", "alert")
)
LINES = st.builds(
    "{} | affirmed,stated | - | - | {} | {} | {} | {} | {} | word{}".format,
    KINDS,
    st.sampled_from(("RU", "UA", "-")),
    st.sampled_from(("uav", "ied", "person", "-")),
    st.sampled_from(("=5", ">=12", "vague:2", "-")),
    PLACES,
    TIMES,
    st.integers(10, 39),
)
REPORTS = st.lists(st.lists(LINES, max_size=6), min_size=1, max_size=4)


def of_reports(reports: Iterable[Iterable[str]]) -> list[Claim]:
    text = "date 2022-12-20 " + "\n".join(f"word{n} " + "and so on " * 8 for n in range(10, 40))
    return [
        claim
        for number, lines in enumerate(reports)
        for claim in claims_of(text, list(lines), f"report-{number}")
    ]


def holding(occurrences: Iterable[Occurrence], claims: Iterable[Claim], words: str) -> Occurrence:
    """Return the occurrence of the claim whose evidence has the words."""
    claim = next(c for c in claims if words in c.evidence.text)
    return next(o for o in occurrences if claim.id in o.claims)


@pytest.fixture(scope="module")
def december() -> list[Claim]:
    return claims_of_report("kyiv-2022-12-19")


def test_a_citys_attack_is_one_event_and_part_of_the_national_wave(december: list[Claim]) -> None:
    found = link(december)
    city = holding(found, december, "over 20 drones")
    wave = holding(found, december, "30 of at least 35")
    for words in ("roughly 15", "air raid sirens", "At least two", "facilities were damaged"):
        assert holding(found, december, words) == city
    assert city != wave
    assert city.part_of == wave.id
    assert wave.part_of is None


def test_fridays_strikes_and_outages_are_another_event_than_mondays(december: list[Claim]) -> None:
    found = link(december)
    friday = holding(found, december, "bombings on multiple")
    assert holding(found, december, "left large parts") == friday
    assert friday.part_of is None
    assert len(friday.claims) == 2


def test_measures_and_statements_are_events_of_their_own(december: list[Claim]) -> None:
    found = link(december)
    judged = holding(found, december, "war crimes")
    assert holding(found, december, "perfectly fine") == judged
    alone = [holding(found, december, words) for words in ("sanctions", "limited number", "18 mil")]
    assert [len(occurrence.claims) for occurrence in alone] == [1, 1, 1]
    assert len({o.id for o in (judged, *alone)}) == 4


def test_what_is_said_of_bakhmut_is_apart_from_the_attack_on_kyiv() -> None:
    claims = claims_of_report("kyiv-2023-05-20")
    found = link(claims)
    kyiv, bakhmut = (holding(found, claims, w) for w in ("under attack by drones", "did not take"))
    assert holding(found, claims, "Darnitsya") == kyiv
    assert holding(found, claims, "regions in eastern") == kyiv
    assert holding(found, claims, "bloody and violent") == bakhmut
    assert kyiv != bakhmut


def test_near_identical_tellings_and_later_tolls_join_across_reports() -> None:
    days = [f"{name}-2024-11-05" for name in KOSTI] + ["kosti-toll-2024-11-06"]
    claims = [claim for name in days for claim in claims_of_report(name)]
    strike = holding(link(claims), claims, "a warplane bombed a market")
    told = {c.report.path for c in claims if c.id in strike.claims}
    assert told == {f"{name}.txt" for name in days}
    assert "same toll (22 killed) in several reports" in strike.reasons


def test_a_toll_since_a_year_is_not_the_days() -> None:
    since_may = "person | =40 | Lviv, UA | 2022-05-01..2022-12-20 | killed 40 in Lviv"
    claims = claims_of(
        "date 2022-12-20 Three people died in Lviv today. Bombs have killed 40 in Lviv since May.",
        [
            f"killed | {SAID} | - | person | =3 | Lviv, UA | 2022-12-19 | Three people died",
            f"killed | {SAID} | - | {since_may}",
        ],
    )
    assert len(link(claims)) == 2


def test_blasts_by_two_attackers_in_two_towns_are_two_events() -> None:
    claims = claims_of(
        "date 2015-02-06 Rockets fired by rebels hit Damascus. Army jets bombed Douma nearby.",
        [
            f"strike | {SAID} | rebels | rocket | - | Damascus, SY | 2015-02-05 | Rockets fired",
            f"strike | {SAID} | SY | aircraft | - | Douma, SY | 2015-02-05 | Army jets bombed",
        ],
    )
    assert len(link(claims)) == 2


def test_a_lone_claim_says_that_it_is_alone() -> None:
    line = "alert.on | affirmed,stated | - | - | - | - | - | Kyiv, UA | 2022-12-19 | Sirens sounded"
    (alone,) = link(claims_of("date 2022-12-19 Sirens sounded in Kyiv.", [line]))
    assert alone.reasons == ("the only claim of it",)
    assert link([]) == ()


@settings(max_examples=60)
@given(REPORTS, st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(reports: list[list[str]], random: object) -> None:
    claims = of_reports(reports)
    shuffled = claims + claims[:3]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert link(shuffled) == link(claims)


CODED = sorted(path.stem for path in CODED_REPORTS.glob("*.claims"))


@settings(max_examples=5)
@given(st.permutations(CODED))
def test_the_order_of_reports_does_not_matter(names: list[str]) -> None:
    claims = {name: claims_of_report(name) for name in CODED}
    in_order = link([claim for name in CODED for claim in claims[name]])
    assert link([claim for name in names for claim in claims[name]]) == in_order


@settings(max_examples=60)
@given(REPORTS)
def test_each_claim_is_in_one_occurrence_whose_days_all_meet(reports: list[list[str]]) -> None:
    claims = {claim.id: claim for claim in of_reports(reports)}
    found = link(list(claims.values()))
    assert sorted(c for occurrence in found for c in occurrence.claims) == sorted(claims)
    ids = {occurrence.id for occurrence in found}
    for occurrence in found:
        assert occurrence.part_of is None or occurrence.part_of in ids - {occurrence.id}
        assert occurrence.reasons
        for one, other in combinations(occurrence.claims, 2):
            assert not disjoint(claims[one], claims[other])


@settings(max_examples=60)
@given(REPORTS)
def test_claims_with_no_time_stay_with_their_own_report(reports: list[list[str]]) -> None:
    claims = {claim.id: claim for claim in of_reports(reports)}
    for occurrence in link(list(claims.values())):
        told = [claims[claim_id] for claim_id in occurrence.claims]
        timed = {claim.report.id for claim in told if claim.time}
        if len({claim.report.id for claim in told}) > 1:
            assert {claim.report.id for claim in told if not claim.time} <= timed


def disjoint(one: Claim, other: Claim) -> bool:
    if one.time is None or other.time is None:
        return False
    first, second = one.time, other.time
    return bool(
        (first.end_local and second.start_local and first.end_local < second.start_local)
        or (second.end_local and first.start_local and second.end_local < first.start_local)
    )


def test_the_blame_for_an_attack_on_a_town_is_told_with_it() -> None:
    claims = claims_of(
        "date 2024-11-05 A warplane bombed Kosti today. Doctors blamed the army.",
        [
            f"strike | {SAID} | - | aircraft | =1 | Kosti, SD | 2024-11-05 | warplane bombed Kosti",
            "judgement.condemned | affirmed,stated | Doctors | - | SD | - | - | Kosti, SD | - |"
            " blamed the army",
        ],
    )
    assert len(link(claims)) == 1


def test_a_post_without_a_place_goes_on_about_what_its_source_told() -> None:
    first = claims_of(
        "date 2022-12-19 Explosions in Sumy.",
        [f"impact.hit | {SAID} | - | - | vague:2 | Sumy, UA | 2022-12-19 | Explosions in Sumy"],
        "post-1",
    )
    second = claims_of(
        "date 2022-12-19 Four people were killed.",
        [f"killed | {SAID} | - | person | =4 | - | 2022-12-19 | Four people were killed"],
        "post-2",
    )
    assert len(link([*first, *second])) == 2
    same_source = [
        claim.model_copy(update={"report": claim.report.model_copy(update={"source": "Channel"})})
        for claim in (*first, *second)
    ]
    (occurrence,) = link(same_source)
    assert occurrence.reasons == (
        "same day (2022-12-19)",
        "told on by the same source (Channel), which names no other place",
    )


def test_links_tie_all_claims_of_an_event_and_give_its_reasons() -> None:
    claims = [claim for name in KOSTI for claim in claims_of_report(f"{name}-2024-11-05")]
    for occurrence in link(claims):
        assert len(occurrence.links) == len(occurrence.claims) - 1
        assert {one for tie in occurrence.links for one in tie.claims} <= set(occurrence.claims)
        assert all(tie.score is not None and tie.score >= 4 for tie in occurrence.links)
        if occurrence.links:
            told = {reason for tie in occurrence.links for reason in tie.reasons}
            assert set(occurrence.reasons) == told
