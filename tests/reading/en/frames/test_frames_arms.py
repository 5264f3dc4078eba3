"""Weapons by their own names: which they are, how many, and where they go."""

import pytest

from onrecord.reading import Reader
from read_claims import claims


@pytest.mark.parametrize(
    ("text", "mode", "number"),
    [
        ("Poland has already handed over its first four Leopards to Ukraine.", "supplied", 4),
        ("Sweden said it would deliver six more Leopard 2 tanks to Kyiv.", "pledged", 6),
        ("Germany will send Ukraine two more Leopard 2 tanks.", "pledged", 2),
        ("Spain will provide Ukraine with three Leopard 2 tanks.", "pledged", 3),
    ],
)
def test_tanks_change_hands(reader: Reader, text: str, mode: str, number: int) -> None:
    (claim,) = claims(reader, text)
    assert claim.item is not None
    assert claim.quantity is not None
    assert (claim.kind, claim.mode) == ("transfer", mode)
    assert (claim.item.type, claim.item.model) == ("tank", "Leopard")
    assert claim.quantity.low == claim.quantity.high == number
    assert {place.country for place in claim.places} == {"UA"}


@pytest.mark.parametrize(
    ("text", "item", "model", "number"),
    [
        ("Russia fired two Iskander-M missiles at Izium.", "missile.ballistic", "Iskander", 2),
        ("Houthi forces fired a Samad-3 drone at Eilat.", "uav.loitering", "Samad", 1),
        ("The army fired 40 Grad rockets at Agdam.", "rocket", "Grad", 40),
    ],
)
def test_a_model_tells_the_sort(
    reader: Reader, text: str, item: str, model: str, number: int
) -> None:
    (claim,) = claims(reader, text)
    assert claim.item is not None
    assert claim.quantity is not None
    assert (claim.item.type, claim.item.model) == (item, model)
    assert claim.quantity.stated in {number, None}
    assert claim.quantity.low == number


def test_what_air_defences_destroy_was_in_the_air(reader: Reader) -> None:
    (claim,) = claims(reader, "Air defence systems destroyed 15 rockets over the Kursk region.")
    assert (claim.kind, claim.mode) == ("interception", "shot_down")


@pytest.mark.parametrize(
    "text",
    [
        "The army has denied any strike on the city of Kosti.",
        "The coalition denied carrying out any air strikes in Hodeidah.",
        "The army denied that its air force had carried out any air strike on Kosti.",
    ],
)
def test_a_denial_of_any_strike_is_told(reader: Reader, text: str) -> None:
    (claim,) = claims(reader, text)
    assert (claim.kind, claim.polarity) == ("strike", "denied")


def test_a_strike_that_may_come_is_not_told(reader: Reader) -> None:
    assert not claims(reader, "Any strike on the port would be answered.")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Russian forces delivered a missile strike on a base in Sumy.", ["strike"]),
        ("Iran delivered 200 ballistic missiles to Russia.", ["transfer"]),
        ("Moscow insists that these kinds of attacks are perfectly fine.", ["judgement"]),
    ],
)
def test_a_strike_is_delivered_otherwise_than_arms(
    reader: Reader, text: str, kinds: list[str]
) -> None:
    assert [one.kind for one in claims(reader, text)] == kinds
