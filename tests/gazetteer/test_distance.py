import pytest

from onrecord.gazetteer import Gazetteer, distance_km


def test_distance_of_two_cities(gazetteer: Gazetteer) -> None:
    kyiv, lviv = gazetteer.named("Kyiv")[0], gazetteer.named("Lviv")[0]
    assert distance_km(kyiv, lviv) == pytest.approx(468, abs=5)
    assert distance_km(kyiv, kyiv) == 0


def test_no_distance_without_coordinates(gazetteer: Gazetteer) -> None:
    kyiv = gazetteer.named("Kyiv")[0]
    assert distance_km(kyiv, kyiv.model_copy(update={"lat": None})) is None
