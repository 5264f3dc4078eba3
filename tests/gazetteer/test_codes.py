import pytest

from onrecord.gazetteer.codes import code_of, id_of


@pytest.mark.parametrize(
    "place_id", ["katottg:UA01020010010075540", "katottg:UA80000000000210193", "onrecord:black-sea"]
)
def test_a_code_gives_back_its_id(place_id: str) -> None:
    assert id_of(-1, code_of(place_id)) == place_id


def test_a_place_without_a_code_is_of_geonames() -> None:
    assert id_of(703448, None) == "geonames:703448"


@pytest.mark.parametrize("place_id", ["black-sea", "katottg:UA", "katottg:80", "", "geonames:1"])
def test_an_id_of_no_known_kind_has_no_code(place_id: str) -> None:
    assert code_of(place_id) is None
