"""Events of real and written reports, and what must hold for the figures of any claims."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coded_claims import claims_of, claims_of_report
from onrecord.linking import Occurrence, link
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.reconciling import reconcile

SAID = "affirmed,stated"
LINES = st.builds(
    "{} | {} | {} | - | {} | {} | {} | {} | 2022-12-19 | word{}".format,
    st.sampled_from(("strike", "interception", "killed", "injured", "damage", "capture.captured")),
    st.sampled_from((SAID, "affirmed,preliminary", "affirmed,expected", "denied,stated")),
    st.sampled_from(("-", "mayor of Kyiv", "UN", "Russian army", "sources")),
    st.sampled_from(("RU", "UA", "-")),
    st.sampled_from(("uav", "missile", "person", "child", "civilian", "-")),
    st.sampled_from(("=5", ">=12", "~15", "<=9", ">20", "3..7", "vague:24", "=2 percent", "-")),
    st.sampled_from(("Kyiv, UA", "Kyiv Oblast, UA", "Ukraine, UA", "-")),
    st.integers(10, 19),
)


def events_of(claims: list[Claim]) -> dict[str, Event]:
    """Return the events by title."""
    by_id = {claim.id: claim for claim in claims}
    return {event.title: event for event in (reconcile(o, by_id) for o in link(claims))}


def one_event(claims: list[Claim]) -> Event:
    """Return the event of claims that are held to be of one occurrence."""
    ids = tuple(sorted(claim.id for claim in claims))
    occurrence = Occurrence(id="e_1", claims=ids, part_of=None, reasons=("told together",))
    return reconcile(occurrence, {claim.id: claim for claim in claims})


def figures(event: Event) -> dict[tuple[str, str | None, str | None], tuple[object, ...]]:
    return {(f.measure, f.item, f.place): (f.low, f.best, f.high) for f in event.figures}


def test_the_attack_on_kyiv_and_the_wave_it_was_part_of() -> None:
    events = events_of(claims_of_report("kyiv-2022-12-19"))
    city = events["Drone attack on Kyiv, 19 December 2022"]
    wave = events["Drone attack on Ukraine, 19 December 2022"]
    assert city.part_of == wave.id
    assert city.type == wave.type == "air_attack"
    assert (city.parties.attacker, city.parties.defender) == ("RU", "UA")
    assert figures(city)["launched", "uav", "Kyiv"] == (21, 21, None)
    assert figures(city)["intercepted", "uav", "Kyiv"] == (13, 15, 17)
    assert figures(city)["killed", "person", "Kyiv Oblast"] == (0, 0, 0)
    assert figures(wave)["launched", "uav", "Ukraine"] == (35, 35, None)
    assert figures(wave)["intercepted", "uav", "Ukraine"] == (30, 30, 30)
    assert all(check.holds for check in (*city.checks, *wave.checks))
    assert {check.check for check in wave.checks} == {
        "launched covers intercepted",
        "nobody shoots down more than flew",
    }
    assert city.acled is not None
    assert city.acled.sub_event_type == "Air/drone strike"


def test_the_other_events_of_that_report() -> None:
    events = events_of(claims_of_report("kyiv-2022-12-19"))
    assert events["Bombing of Ukraine, 16 December 2022"].part_of is None
    assert events["Sanctions on Iran"].type == "measure"
    assert events["Sanctions on Iran"].acled is None
    assert events["Transfer to Russia, until 24 February 2022"].type == "measure"
    judged = events["Judgements of conduct in Ukraine"]
    assert judged.type == "statement"
    assert [dispute.question for dispute in judged.disputes] == [
        "Was the conduct of Russia justified?"
    ]


def test_the_capture_of_bakhmut_is_disputed() -> None:
    claims = claims_of_report("kyiv-2023-05-20")
    fought = events_of(claims)["Clashes at Bakhmut, 20 May 2023"]
    assert [d.question for d in fought.disputes] == ["Did Wagner capture Bakhmut?"]
    claims += claims_of(
        "date 2023-05-20 Yevgeny Prigozhin said today that Wagner had taken Bakhmut.",
        [
            f"capture.captured | {SAID} | Yevgeny Prigozhin | - | Wagner | - | - | Bakhmut, UA |"
            " 2023-05-20 | Wagner had taken Bakhmut"
        ],
        "wagner",
    )
    disputed = events_of(claims)["Clashes at Bakhmut, 20 May 2023"]
    assert disputed.type == "ground_action"
    assert [d.question for d in disputed.disputes] == ["Did Wagner capture Bakhmut?"]
    assert len(disputed.reports) == 2


def test_an_event_names_its_claims_reports_and_reasons() -> None:
    claims = claims_of_report("kosti-agency-2024-11-05")
    by_id = {claim.id: claim for claim in claims}
    for occurrence in link(claims):
        event = reconcile(occurrence, by_id)
        assert (event.id, event.claims) == (occurrence.id, occurrence.claims)
        assert event.reasons == occurrence.reasons
        assert event.reports == (claims[0].report.id,)


def test_a_missing_claim_is_an_error() -> None:
    with pytest.raises(KeyError):
        reconcile(Occurrence(id="e_1", claims=("c_1",), part_of=None, reasons=()), {})


@settings(max_examples=100)
@given(st.lists(st.lists(LINES, max_size=6), min_size=1, max_size=3))
def test_figures_are_in_order_and_rest_on_claims_of_the_event(reports: list[list[str]]) -> None:
    text = "date 2022-12-19 " + " ".join(f"word{n}" for n in range(10, 20))
    told = [claims_of(text, lines, f"report-{n}") for n, lines in enumerate(reports)]
    claims = [claim for group in told for claim in group]
    if not claims:
        return
    event = one_event(claims)
    assert event.title
    for figure in event.figures:
        assert figure.low <= figure.best
        assert figure.high is None or figure.best <= figure.high
        assert figure.claims or figure.against
        assert not set(figure.claims) & set(figure.against)
        assert set(figure.claims) | set(figure.against) <= set(event.claims)
    for dispute in event.disputes:
        assert all(side and set(side) <= set(event.claims) for side in dispute.sides)
