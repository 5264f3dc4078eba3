import pytest

from coded_claims import claims_of
from onrecord import codebook
from onrecord.reconciling.measure import Subject, narrowest, subject


def about(kind: str, item: str, quantity: str, places: str = "Kyiv, UA") -> Subject | None:
    line = f"{kind} | affirmed,stated | - | - | - | {item} | {quantity} | {places} | - | It was"
    return subject(claims_of("date 2022-12-19 It was.", [line])[0])


@pytest.mark.parametrize(
    ("kind", "item", "quantity", "measure", "counted"),
    [
        ("strike", "uav.loitering", "=35", "launched", "uav"),
        ("strike", "aircraft", "=3 strikes", "strikes", "aircraft"),
        ("interception.shot_down", "missile.cruise", "=9", "intercepted", "missile"),
        ("interception.jammed", "uav", "=2", "jammed", "uav"),
        ("impact.hit", "uav", "=5 locations", "hit_locations", "uav"),
        ("killed", "child", "=3", "killed", "child"),
        ("killed", "-", "=3", "killed", "person"),
        ("damage.destroyed", "vehicle.civilian", "=3", "destroyed", "vehicle.civilian"),
        ("outage.out", "power", "=50 percent", "outage_percent", "power"),
    ],
)
def test_kind_mode_and_unit_make_the_measure(
    kind: str, item: str, quantity: str, measure: str, counted: str
) -> None:
    found = about(kind, item, quantity)
    assert found is not None
    assert (found.measure, found.item, found.place) == (measure, counted, "Kyiv")


def test_a_claim_without_a_figure_is_about_none() -> None:
    assert about("strike", "uav", "-") is None
    assert about("strike", "uav", "vague:2") is None
    assert about("judgement", "-", "=2") is None


def test_the_place_is_the_narrowest_named() -> None:
    found = about("strike", "uav", "=20", "Kyiv, UA; Kyiv Oblast, UA")
    assert found is not None and found.place == "Kyiv"
    nowhere = about("strike", "uav", "=20", "-")
    assert nowhere is not None and nowhere.place is None
    line = "strike | affirmed,stated | - | - | - | - | - | Kyiv, UA; Lviv, UA | - | It was"
    both = narrowest(claims_of("date 2022-12-19 It was.", [line])[0])
    assert {spot.name for spot in both} == {"Kyiv", "Lviv"}


def test_a_number_covers_one_of_the_same_sort_at_the_same_place_or_one_beside_it() -> None:
    whole, child = about("killed", "person", "=43"), about("killed", "child", "=3")
    around = about("killed", "person", "=40", "Kyiv Oblast, UA")
    nowhere = about("killed", "person", "=40", "-")
    unknown = about("killed", "person", "=40", "Hill 117, UA")
    elsewhere = about("killed", "person", "=43", "Lviv, UA")
    assert whole and child and around and nowhere and unknown and elsewhere
    assert all(whole.covers(other) for other in (around, nowhere, unknown))
    assert not whole.covers(child)
    assert not whole.covers(elsewhere)
    assert whole.covers(elsewhere, spread=False)


def test_two_districts_of_a_town_have_numbers_of_their_own() -> None:
    darnytsia = about("killed", "person", "=1", "Darnytskyi District, UA")
    dnipro = about("killed", "person", "=3", "Dniprovskyi District, UA")
    assert darnytsia and dnipro
    assert not darnytsia.covers(dnipro)


def test_every_kind_that_counts_something_has_a_measure() -> None:
    counted = {kind for kind, entry in codebook.load("kinds").items() if entry["counts"]}
    assert counted <= set(codebook.load("measures")["measures"])
