from pathlib import Path

import pytest

from onrecord.gazetteer import Gazetteer, GazetteerError


@pytest.mark.parametrize(
    ("asked", "name", "country", "level"),
    [
        ("Kyiv", "Kyiv", "UA", "settlement"),
        ("Kiev", "Kyiv", "UA", "settlement"),
        ("Київ", "Kyiv", "UA", "settlement"),
        ("Киев", "Kyiv", "UA", "settlement"),
        ("Odessa", "Odesa", "UA", "settlement"),
        ("Artemivsk", "Bakhmut", "UA", "settlement"),
        ("Kharkov", "Kharkiv", "UA", "settlement"),
        ("Lvov", "Lviv", "UA", "settlement"),
        ("Dnepropetrovsk", "Dnipro", "UA", "settlement"),
        ("Nikolaev", "Mykolaiv", "UA", "settlement"),
        ("Izyum", "Izium", "UA", "settlement"),
        ("Chernobyl", "Chornobyl", "UA", "settlement"),
        ("Kharkiv region", "Kharkiv Oblast", "UA", "region"),
        ("Kharkiv province", "Kharkiv Oblast", "UA", "region"),
        ("Kharkivska oblast", "Kharkiv Oblast", "UA", "region"),
        ("Харківська область", "Kharkiv Oblast", "UA", "region"),
        ("Crimea", "Autonomous Republic of Crimea", "UA", "region"),
        ("Belgorod region", "Belgorod Oblast", "RU", "region"),
        ("Krasnodar Territory", "Krasnodar Krai", "RU", "region"),
        ("Bakhmut raion", "Bakhmut District", "UA", "district"),
        ("Darnitsa district", "Darnytskyi District", "UA", "district"),
        ("Дарницький район", "Darnytskyi District", "UA", "district"),
        ("Raqqa", "Raqqa", "SY", "settlement"),
        ("Ar-Raqqah", "Raqqa", "SY", "settlement"),
        ("Deir Ezzor", "Deir ez-Zor", "SY", "settlement"),
        ("Deir al-Zour", "Deir ez-Zor", "SY", "settlement"),
        ("Hasakeh", "Al-Hasakah", "SY", "settlement"),
        ("el-Bab", "Al-Bab", "SY", "settlement"),
        ("al Bab", "Al-Bab", "SY", "settlement"),
        ("Kameshli", "Qamishli", "SY", "settlement"),
        ("Dara'a", "Daraa", "SY", "settlement"),
        ("Tadmur", "Palmyra", "SY", "settlement"),
        ("Kobane", "Kobani", "SY", "settlement"),
        ("Aleppo province", "Aleppo Governorate", "SY", "region"),
        ("governorate of Idlib", "Idlib Governorate", "SY", "region"),
        ("Damascus countryside", "Rif Dimashq Governorate", "SY", "region"),
        ("Sokoto State", "Sokoto State", "NG", "region"),
        ("U.S.", "United States", "US", "country"),
        ("Britain", "United Kingdom", "GB", "country"),
        ("Türkiye", "Turkey", "TR", "country"),
        ("Czechia", "Czech Republic", "CZ", "country"),
        ("Azov Sea", "Sea of Azov", None, "area"),
        ("Donbass", "Donbas", "UA", "area"),
        ("Golan Heights", "Golan Heights", "SY", "area"),
        ("Khmeimim air base", "Hmeimim Air Base", "SY", "site"),
        ("Crimean Bridge", "Kerch Bridge", "UA", "site"),
    ],
)
def test_names_old_and_new_find_the_place_by_its_usual_name(
    gazetteer: Gazetteer, asked: str, name: str, country: str | None, level: str
) -> None:
    first = gazetteer.named(asked)[0]
    assert (first.name, first.country, first.level) == (name, country, level)


def test_a_large_city_comes_before_the_region_of_its_name(gazetteer: Gazetteer) -> None:
    assert [place.name for place in gazetteer.named("Aleppo")[:2]] == [
        "Aleppo",
        "Aleppo Governorate",
    ]


def test_a_country_comes_before_the_state_of_its_name(gazetteer: Gazetteer) -> None:
    assert [place.level for place in gazetteer.named("Georgia")[:2]] == ["country", "region"]


def test_a_well_known_alias_comes_before_a_small_namesake(gazetteer: Gazetteer) -> None:
    found = gazetteer.named("Odessa")
    assert found[0].country == "UA"
    assert "US" in {place.country for place in found}


def test_no_more_than_twenty_five_namesakes_are_given(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.named("San Juan")) == 25


def test_a_level_word_leaves_only_places_of_that_level(gazetteer: Gazetteer) -> None:
    assert {place.level for place in gazetteer.named("Dnipro district")} == {"district"}
    kyiv = next(place for place in gazetteer.named("Dnipro district") if place.region is None)
    assert gazetteer.get(kyiv.within or "") == gazetteer.named("Kyiv")[0]


def test_a_short_name_is_not_found_without_its_article(gazetteer: Gazetteer) -> None:
    assert "Al-Bab" not in {place.name for place in gazetteer.named("Babb")}
    assert gazetteer.named("Rastan")[0].name == "Al-Rastan"


@pytest.mark.parametrize("word", ["the", "Western", "most of", "Battlefield alliance", ""])
def test_what_is_no_name_finds_nothing(gazetteer: Gazetteer, word: str) -> None:
    assert not [place for place in gazetteer.named(word) if place.level != "region"]


@pytest.mark.parametrize("name", ["Simferopol", "Kerch", "Yevpatoria", "Sevastopol", "Yalta"])
def test_crimea_is_in_ukraine(gazetteer: Gazetteer, name: str) -> None:
    place = gazetteer.named(name)[0]
    ukraine = gazetteer.country("UA")
    assert place.country == "UA"
    assert ukraine is not None
    assert gazetteer.contains(ukraine, place)


def test_the_region_of_crimea_holds_its_towns(gazetteer: Gazetteer) -> None:
    crimea, kerch = gazetteer.named("Crimea")[0], gazetteer.named("Kerch")[0]
    assert kerch.region == crimea.id
    assert gazetteer.contains(crimea, kerch)
    assert not gazetteer.contains(kerch, crimea)


@pytest.mark.parametrize(
    ("spelling", "country", "name"),
    [
        ("Taduf", "SY", "Tadef"),
        ("Daret Izza", "SY", "Darat Izza"),
        ("Tal Abyadh", "SY", "Tell Abyad"),
        ("Jarabloos", "SY", "Jarabulus"),
        ("Kupyansk", "UA", "Kupiansk"),
        ("Chasov Yar", "UA", "Chasiv Yar"),
        ("Mosoul", "IQ", "Mosul"),
    ],
)
def test_other_transliterations_are_alike(
    gazetteer: Gazetteer, spelling: str, country: str, name: str
) -> None:
    assert gazetteer.alike(spelling, country)[0].name == name


@pytest.mark.parametrize("word", ["Rebels", "Friday", "Army", "Wagner", ""])
def test_other_words_are_not_alike(gazetteer: Gazetteer, word: str) -> None:
    assert gazetteer.alike(word, "SY") == ()


def test_a_district_of_a_city_is_within_the_city_and_the_country(gazetteer: Gazetteer) -> None:
    district = gazetteer.named("Darnytskyi District")[0]
    assert [place.name for place in gazetteer.around(district)] == ["Kyiv", "Ukraine"]


def test_a_village_is_within_hromada_raion_oblast_and_country(gazetteer: Gazetteer) -> None:
    village = gazetteer.named("Synkivka")[0]
    assert village.id.startswith("katottg:UA")
    assert [place.name for place in gazetteer.around(village)] == [
        "Petropavlivska Hromada",
        "Kupiansk District",
        "Kharkiv Oblast",
        "Ukraine",
    ]


def test_a_city_is_not_within_itself_nor_in_another_country(gazetteer: Gazetteer) -> None:
    kyiv, syria = gazetteer.named("Kyiv")[0], gazetteer.country("SY")
    assert syria is not None
    assert not gazetteer.contains(kyiv, kyiv)
    assert not gazetteer.contains(syria, kyiv)


def test_capitals(gazetteer: Gazetteer) -> None:
    capitals = {code: gazetteer.capital(code) for code in ("UA", "SY", "RU", "US", "IQ")}
    assert {code: place.name for code, place in capitals.items() if place} == {
        "UA": "Kyiv",
        "SY": "Damascus",
        "RU": "Moscow",
        "US": "Washington",
        "IQ": "Baghdad",
    }


def test_a_country_has_coordinates_and_its_zone_where_it_has_one(gazetteer: Gazetteer) -> None:
    ukraine, russia = gazetteer.country("UA"), gazetteer.country("RU")
    assert ukraine is not None
    assert russia is not None
    assert (ukraine.zone, russia.zone) == ("Europe/Kyiv", None)
    assert ukraine.lat == pytest.approx(49, abs=1)
    assert ukraine.lon == pytest.approx(32, abs=1)


@pytest.mark.parametrize("name", ["Kyiv", "Synkivka", "Sea of Azov", "Ukraine", "Kharkiv Oblast"])
def test_every_place_is_found_again_by_its_id(gazetteer: Gazetteer, name: str) -> None:
    place = gazetteer.named(name)[0]
    assert gazetteer.get(place.id) == place


@pytest.mark.parametrize("place_id", ["", "geonames:0", "geonames:x", "sea-of-azov", "katottg:UA"])
def test_an_unknown_id_finds_nothing(gazetteer: Gazetteer, place_id: str) -> None:
    assert gazetteer.get(place_id) is None


def test_an_unknown_country_is_none(gazetteer: Gazetteer) -> None:
    assert gazetteer.country("ZZ") is None
    assert gazetteer.capital("ZZ") is None


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"no such gazetteer; make it with `make gazetteer`"):
        Gazetteer.open(tmp_path / "places.sqlite")


def test_another_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "places.sqlite"
    other.write_text("not a database at all, " * 100)
    with pytest.raises(GazetteerError, match="not a gazetteer"):
        Gazetteer.open(other)
