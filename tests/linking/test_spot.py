from dataclasses import replace

import pytest

from coded_claims import claims_of
from onrecord.linking.spot import Relation, Spot, bare, beside, closest, spots, wide
from onrecord.model.claim import Claim


def at(places: str) -> Claim:
    line = f"strike | affirmed,stated | - | - | - | - | - | {places} | - | struck"
    return claims_of("date 2022-12-20 Something struck.", [line])[0]


def spot(place: str) -> Spot:
    (only,) = spots(at(place))
    return only


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Kyiv, UA", "Kyiv, UA", Relation.SAME),
        ("Kyiv, UA", "Ukraine, UA", Relation.IN_COUNTRY),
        ("Kyiv, UA", "Kyiv Oblast, UA", Relation.NEAR),
        ("Kyiv, UA", "Zhytomyr Oblast, UA", Relation.APART),
        ("Bakhmut, UA", "Donetsk Oblast, UA", Relation.NEAR),
        ("Darnytskyi District, UA", "Kyiv, UA", Relation.NEAR),
        ("Darnytskyi District, UA", "Dniprovskyi District, UA", Relation.NEAR),
        ("Kyiv, UA", "Lviv, UA", Relation.APART),
        ("Kyiv, UA", "Aleppo, SY", Relation.APART),
        ("Sumy Oblast, UA", "Kharkiv Oblast, UA", Relation.APART),
        ("Kyiv, UA", "Hill 117, UA", Relation.UNCLEAR),
        ("Hill 117, UA", "Hill 117, UA", Relation.SAME),
        ("Qarjab, SY", "Qarjeb, SY", Relation.NEAR),
    ],
)
def test_relations_hold_either_way(one: str, other: str, relation: Relation) -> None:
    assert spot(one).relation(spot(other)) is relation
    assert spot(other).relation(spot(one)) is relation


def test_the_origin_of_weapons_is_not_where_they_struck() -> None:
    assert {s.name for s in spots(at("Ukraine, UA; origin:Sea of Azov"))} == {"Ukraine"}


def test_a_claim_of_a_country_or_of_towns_far_apart_is_wide() -> None:
    assert wide(spots(at("Ukraine, UA")))
    assert wide(spots(at("Kyiv, UA; Lviv, UA")))
    assert not wide(spots(at("Kyiv, UA; Kyiv Oblast, UA")))


def test_the_closest_relation_of_many_places_is_taken_with_the_narrower_place() -> None:
    relation, place = closest(spots(at("Kyiv, UA; Lviv, UA")), spots(at("Lviv Oblast, UA")))
    assert relation is Relation.NEAR
    assert place is not None and place.name == "Lviv"
    assert closest(spots(at("Kyiv, UA")), frozenset()) == (Relation.UNCLEAR, None)


def test_distance_is_in_kilometres() -> None:
    distance = spot("Kyiv, UA").distance_km(spot("Lviv, UA"))
    assert distance == pytest.approx(469, abs=8)
    assert spot("Kyiv, UA").distance_km(spot("Hill 117, UA")) is None


@pytest.mark.parametrize(
    ("name", "plain"),
    [("Kyiv Oblast", "kyiv"), ("the city of Al-Bab", "al bab"), ("Zarichne’", "zarichne")],
)
def test_bare_names_lose_their_level(name: str, plain: str) -> None:
    assert bare(name) == plain


def test_a_site_that_bears_the_name_of_a_town_is_in_it() -> None:
    known = spot("Kosti, SD")
    (market,) = spots(at("Kosti market, SD"))
    site = replace(market, level="site")
    assert site.relation(known) == known.relation(site) == Relation.NEAR
    assert market.relation(known) is not Relation.NEAR
    assert replace(site, bare="kostina market").relation(known) is not Relation.NEAR


def test_two_towns_are_beside_each_other_and_a_district_is_not_beside_its_town() -> None:
    bucha, irpin = spots(at("Bucha, UA")), spots(at("Irpin, UA"))
    assert beside(bucha, irpin) and beside(irpin, bucha)
    assert not beside(bucha, bucha)
    assert not beside(spots(at("Darnytskyi District, UA")), spots(at("Kyiv, UA")))
    assert not beside(bucha, spots(at("-")))
