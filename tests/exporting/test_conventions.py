import pytest

from coded_claims import claims_of
from onrecord.exporting.conventions import AcledRow, UcdpRow, deaths
from onrecord.linking import link
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.reconciling import reconcile

STRIKE = "strike | affirmed,stated | - | - | RU | uav | - | Kyiv, UA | 2022-12-19 | Drones hit"


def killed(quantity: str, item: str = "person", name: str = "report", day: int = 19) -> list[Claim]:
    line = f"killed | affirmed,stated | - | - | RU | {item} | {quantity} | Kyiv, UA | 2022-12-19"
    text = f"date 2022-12-{day} Drones hit Kyiv. Many people were killed there in the attack."
    return claims_of(text, [STRIKE, f"{line} | Many people were killed there in the attack"], name)


def rows(claims: list[Claim]) -> tuple[Event, AcledRow, UcdpRow]:
    by_id = {claim.id: claim for claim in claims}
    (event,) = (reconcile(occurrence, by_id) for occurrence in link(claims))
    return event, AcledRow.of(event, by_id), UcdpRow.of(event, by_id)


def test_acled_has_the_most_conservative_number_and_ucdp_all_three() -> None:
    claims = killed(">=31", name="a") + killed("=43", name="b", day=20)
    event, acled, ucdp = rows(claims)
    assert (acled.fatalities, acled.event_type) == (31, "Explosions/Remote violence")
    assert (ucdp.low, ucdp.best, ucdp.high) == (31, 43, 43)
    assert (str(acled.event_date), acled.location, acled.actor1) == ("2022-12-19", "Kyiv", "RU")
    assert (ucdp.id, ucdp.where_coordinates) == (event.id, "Kyiv")


@pytest.mark.parametrize(
    ("quantity", "fatalities"), [("vague:24", 12), ("vague:200", 100), ("vague:2", 3), ("=24", 24)]
)
def test_a_vague_word_is_one_of_its_unit_to_acled(quantity: str, fatalities: int) -> None:
    assert rows(killed(quantity))[1].fatalities == fatalities


def test_nobody_killed_is_none() -> None:
    claims = claims_of("date 2022-12-19 Drones hit Kyiv.", [STRIKE])
    event, acled, ucdp = rows(claims)
    assert deaths(event) == (None, None, None)
    assert (acled.fatalities, ucdp.best) == (0, 0)


def test_soldiers_and_civilians_told_apart_are_added() -> None:
    claims = killed("=50", "military") + killed("=8", "civilian")
    assert deaths(rows(claims)[0]) == (58, 58, 58)


def test_copies_of_one_text_are_one_source() -> None:
    assert rows(killed("=5", name="a") + killed("=5", name="b"))[2].number_of_sources == 1
