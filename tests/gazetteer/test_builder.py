import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "scripts" / "gazetteer"))

import areas
import centres
import spelling
from entry import Entry, Gathered
from nearest import Nearest
from romanise import romanise


@pytest.mark.parametrize(
    ("ukrainian", "latin"),
    [
        ("Київ", "Kyiv"),
        ("Слов’янськ", "Sloviansk"),
        ("Згурівка", "Zghurivka"),
        ("Ізюм", "Izium"),
        ("Єнакієве", "Yenakiieve"),
        ("Яворів", "Yavoriv"),
        ("Щастя", "Shchastia"),
        ("Івано-Франківськ", "Ivano-Frankivsk"),
        ("Їжаківка", "Yizhakivka"),
    ],
)
def test_ukrainian_is_written_as_the_resolution_says(ukrainian: str, latin: str) -> None:
    assert romanise(ukrainian) == latin


def test_codes_ciphers_and_other_scripts_are_no_names() -> None:
    written = ["Kyiv", "Київ", "IEV", "kyiva", "Ko", "基輔", "کیف", "City of Kyiv"]
    assert spelling.readable(written) == ["Kyiv", "Київ"]


@pytest.mark.parametrize(
    ("romanised", "usual"),
    [
        ("Ad Darbāsīyah", "Al-Darbasiyah"),
        ("Ra’s al ‘Ayn", "Ras al-Ayn"),
        ("Al Bāb", "Al-Bab"),
        ("Ḩamāh", "Hamah"),
    ],
)
def test_arabic_names_are_put_as_news_puts_them(romanised: str, usual: str) -> None:
    assert spelling.of_arabic(romanised) == usual


@pytest.mark.parametrize(
    ("name", "country", "usual"),
    [
        ("Şuşa", "AZ", "Shusha"),
        ("Cəbrayıl", "AZ", "Jabrayil"),
        ("Mingachevir", "AZ", "Mingachevir"),
        ("Asadābād", "AF", "Asadabad"),
        ("Diyarbakır", "TR", "Diyarbakir"),
        ("Mek'ele", "ET", "Mekele"),
        ("Bayt Ḩānūn", "PS", "Beit Hanun"),
        ("Qiryat Ata", "IL", "Kiryat Ata"),
        ("Velikiy Novgorod", "RU", "Veliky Novgorod"),
        ("Bogotá", "CO", "Bogotá"),
    ],
)
def test_names_are_put_in_english_letters(name: str, country: str, usual: str) -> None:
    assert spelling.english(name, country) == usual


def test_long_names_go_without_their_article() -> None:
    assert list(spelling.without_article(["Al-Rastan", "Al-Bab", "Homs"])) == ["Rastan"]


def _country_with(*settlements: Entry) -> Gathered:
    found = Gathered()
    found.add(Entry(id="geonames:1", name="Land", country="ZZ", level="country"))
    for settlement in settlements:
        found.add(settlement)
    return found


def _town(number: int, lat: float, lon: float, zone: str, population: int) -> Entry:
    return Entry(
        id=f"geonames:{number}",
        name=f"Town {number}",
        country="ZZ",
        level="settlement",
        lat=lat,
        lon=lon,
        population=population,
        within="geonames:1",
        zone=zone,
    )


def test_a_country_across_the_date_line_has_its_middle_there() -> None:
    found = _country_with(
        _town(2, 0, 179, "Pacific/Fiji", 10), _town(3, 0, -179, "Pacific/Fiji", 10)
    )
    centres.gather(found)
    land = found.countries["ZZ"]
    assert (land.lat, abs(land.lon or 0)) == (0, 180)
    assert land.zone == "Pacific/Fiji"


def test_a_country_of_two_zones_has_none() -> None:
    found = _country_with(_town(2, 0, 10, "Europe/Paris", 60), _town(3, 0, 20, "Europe/Kyiv", 40))
    centres.gather(found)
    assert found.countries["ZZ"].zone is None


def test_the_nearest_entry_is_found_across_cells() -> None:
    west, east = _town(2, 50, 30.24, "Europe/Kyiv", 1), _town(3, 50, 30.4, "Europe/Kyiv", 1)
    nearest = Nearest([west, east])
    assert nearest.to(50, 30.26) is west
    assert nearest.to(10, 10) is None


def test_an_id_comes_only_once() -> None:
    found = _country_with(_town(2, 0, 0, "Europe/Kyiv", 1))
    with pytest.raises(ValueError, match="is already Town 2"):
        found.add(_town(2, 0, 0, "Europe/Kyiv", 1))


def test_hand_made_coordinates_are_no_finer_than_a_hundredth() -> None:
    for group in areas.tabled.load_all("places"):
        for name, facts in group["places"].items():
            assert all(round(degrees, 2) == degrees for degrees in facts.get("at", [])), name


def test_a_place_without_coordinates_lies_in_the_region_said() -> None:
    found = _country_with(_town(2, 0, 0, "Europe/Paris", 10))
    found.add(Entry("geonames:3", "North", "ZZ", "region", within="geonames:1", code="ZZ.01"))
    entry = Entry("onrecord:mine", "Mine", "ZZ", "site", within="ZZ.01")
    areas.settle(entry, found, Nearest([]))
    assert (entry.region, entry.within) == ("geonames:3", "geonames:3")


def test_a_place_in_no_region_said_lies_in_that_of_its_neighbour() -> None:
    town = _town(2, 10, 10, "Europe/Paris", 10)
    found = _country_with(town)
    found.add(Entry("geonames:3", "North", "ZZ", "region", within="geonames:1", code="ZZ.01"))
    town.region = "geonames:3"
    entry = Entry("onrecord:base", "Base", "ZZ", "site", lat=10.1, lon=10.0)
    areas.settle(entry, found, Nearest([town]))
    assert (entry.region, entry.zone) == ("geonames:3", "Europe/Paris")


def test_every_place_listed_in_a_country_says_or_shows_where_it_lies() -> None:
    for group in areas.tabled.load_all("places"):
        for name, facts in group["places"].items():
            said = {**group, **facts}
            assert (
                not said.get("country") or said["level"] == "area" or {"at", "within"} & set(said)
            ), name
