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


def test_a_whole_toll_covers_one_told_of_civilians_but_not_of_children() -> None:
    whole = about("killed", "person", "=43")
    civilian, child = about("killed", "civilian", "=30"), about("killed", "child", "=3")
    elsewhere = about("killed", "person", "=43", "Lviv, UA")
    assert whole and civilian and child and elsewhere
    assert whole.covers(civilian)
    assert not civilian.covers(whole)
    assert not whole.covers(child)
    assert not whole.covers(elsewhere)


def test_every_kind_that_counts_something_has_a_measure() -> None:
    counted = {kind for kind, entry in codebook.load("kinds").items() if entry["counts"]}
    assert counted <= set(codebook.load("measures")["measures"])
