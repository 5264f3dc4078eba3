"""Which places a report's names stand for."""

from collections import Counter

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.mention import Mention
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import segments
from plain_report import report


@pytest.fixture(scope="module")
def finder(gazetteer: Gazetteer) -> PlaceFinder:
    return PlaceFinder(gazetteer)


def find(finder: PlaceFinder, text: str, **countries: int) -> dict[str, Mention]:
    """Return the settled mentions of a text by their words."""
    settled = finder.find(list(segments(report(text))), Counter(countries))
    return {one.text: one for row in settled for one in row}


def place_of(finder: PlaceFinder, text: str, name: str, **countries: int) -> tuple[str, str | None]:
    place = find(finder, text, **countries)[name].place
    assert place is not None
    return place.name, place.country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A fire broke out in Paris, in France.", "FR"),
        ("A fire broke out in Paris. Texas, in the United States, sent help.", "US"),
    ],
)
def test_the_countries_in_play_decide_between_places_of_one_name(
    finder: PlaceFinder, text: str, country: str
) -> None:
    assert place_of(finder, text, "Paris") == ("Paris", country)


def test_words_for_parties_put_their_countries_in_play(finder: PlaceFinder) -> None:
    text = "Shells fell on Tripoli."
    assert place_of(finder, text, "Tripoli", LB=5) == ("Tripoli", "LB")
    assert place_of(finder, text, "Tripoli", LY=5) == ("Tripoli", "LY")


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("Shells fell on Kherson.", "Kherson", "settlement"),
        ("Shells fell on the Kherson region.", "Kherson region", "region"),
        ("Two died in the Aleppo countryside.", "Aleppo", "region"),
        ("Two died in Aleppo.", "Aleppo", "settlement"),
        ("Fires broke out in the Darnytskyi district of Kyiv.", "Darnytskyi district", "district"),
        ("They were fired from the Sea of Azov.", "Sea of Azov", "area"),
    ],
)
def test_the_kind_of_place_told_decides_the_level(
    finder: PlaceFinder, text: str, name: str, level: str
) -> None:
    mention = find(finder, text)[name]
    assert mention.place is not None
    assert mention.level == mention.place.level == level


def test_another_transliteration_finds_its_place(finder: PlaceFinder) -> None:
    text = "Shells fell on the town of Taduf in Aleppo, in Syria."
    name, country = place_of(finder, text, "Taduf")
    assert (name, country) == ("Tadef", "SY")


def test_a_place_the_gazetteer_lacks_lies_in_the_country_in_play(finder: PlaceFinder) -> None:
    mention = find(finder, "A raid hit the village of Zyrkovaia near Kharkiv.")["Zyrkovaia"]
    assert (mention.place, mention.country, mention.level) == (None, "UA", "settlement")


def test_a_region_without_its_kind_tells_of_its_country(finder: PlaceFinder) -> None:
    text = (
        "Cabo Delgado: four beheaded. Gunmen came to Matemo island on Sunday, sources told Carta."
    )
    found = find(finder, text)
    assert "Carta" not in found
    assert found["Matemo"].country == "MZ"


def test_a_small_place_in_a_country_never_spoken_of_is_none(finder: PlaceFinder) -> None:
    settled = find(finder, "Shells fell on Kharkiv, Kherson and Odesa, Smith said.")
    assert all(one.country == "UA" for one in settled.values())


def test_words_that_refer_back_wait_for_the_context(finder: PlaceFinder) -> None:
    mention = find(finder, "Shells fell on Kharkiv. The region was dark.")["The region"]
    assert (mention.back, mention.place, mention.country) == ("region", None, "UA")


def test_mentions_come_by_segment(finder: PlaceFinder) -> None:
    cut = list(segments(report("Shells fell on Kharkiv. Nobody died. Odesa was hit.")))
    settled = finder.find(cut, Counter())
    assert [[one.text for one in row] for row in settled] == [["Kharkiv"], [], ["Odesa"]]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Insurgents attacked the town of Palma in Mozambique.", "Palma", "MZ"),
        ("Five people were killed in Palma, Cabo Delgado province.", "Palma", "MZ"),
        ("Tourists filled the beaches of Palma in Spain.", "Palma", "ES"),
        ("Gunmen killed 12 people in Leer, South Sudan.", "Leer", "SS"),
        ("A train stopped in Leer, Germany.", "Leer", "DE"),
        ("Shells fell on Mambasa.", "Mambasa", "CD"),
    ],
)
def test_the_region_or_country_said_right_after_a_place_holds_it(
    finder: PlaceFinder, text: str, name: str, country: str
) -> None:
    found = find(finder, text)
    place = next(one.place for words, one in found.items() if words.startswith(name))
    assert place is not None
    assert (place.name, place.country) == (name, country)


def test_a_district_the_gazetteer_lacks_is_named_by_its_words(finder: PlaceFinder) -> None:
    found = find(finder, "Five people died in Mambasa territory, Ituri.")
    named = next(one for words, one in found.items() if words.startswith("Mambasa"))
    assert (named.name, named.country, named.level) == ("Mambasa Territory", "CD", "district")


def test_between_two_places_the_one_of_that_very_name_is_meant(finder: PlaceFinder) -> None:
    assert place_of(finder, "Five people were killed in Qana.", "Qana") == ("Qana", "LB")


def test_without_a_country_in_play_a_name_stands_for_the_best_known_place(
    finder: PlaceFinder,
) -> None:
    assert place_of(finder, "Five people were killed in Derna.", "Derna") == ("Derna", "LY")


def test_a_listed_place_is_one_however_few_live_there(finder: PlaceFinder) -> None:
    assert place_of(finder, "Kiwanja has been taken.", "Kiwanja") == ("Kiwanja", "CD")


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # A great city names its country; a tiny namesake elsewhere is not meant beside it.
        ("Drones came from Kursk and Millerovo.", "Millerovo", ("Millerovo", "RU")),
        # Misspelt, or with its letters turned round.
        ("It was cold in Kiyv.", "Kiyv", ("Kyiv", "UA")),
        ("In Syria, raids went on in Deir Ezour.", "Deir Ezour", ("Deir ez-Zor", "SY")),
        # The land around a town, where it has towns and villages.
        ("Rebels took 14 villages in Hama.", "Hama", ("Hama Governorate", "SY")),
        ("Jets bombed a village in Myanmar's Sagaing.", "Sagaing", ("Sagaing Region", "MM")),
        # The regions named tell in which countries the news is.
        (
            "In Nagorno-Karabakh, a depot near Stepanakert burned.",
            "Stepanakert",
            ("Stepanakert", "AZ"),
        ),
    ],
)
def test_words_and_spelling_tell_which_place_is_meant(
    finder: PlaceFinder, text: str, name: str, expected: tuple[str, str]
) -> None:
    assert place_of(finder, text, name, UA=2, SY=2) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Russia said drones were downed over Crimea.", "Crimea",
         ("Autonomous Republic of Crimea", "UA")),
        ("Russia said drones were downed over Sevastopol.", "Sevastopol", ("Sevastopol", "UA")),
        ("Russia said drones were downed over Dzhankoi.", "Dzhankoi", ("Dzhankoi", "UA")),
        ("Rockets from Gaza fell in Israel.", "Gaza", ("Gaza Strip", "PS")),
    ],
)  # fmt: skip
def test_whose_land_it_is_does_not_depend_on_who_tells_of_it(
    finder: PlaceFinder, text: str, name: str, expected: tuple[str, str]
) -> None:
    country = "IL" if "Israel" in text else "RU"
    assert place_of(finder, text, name, **{country: 5}) == expected


def test_the_town_by_whose_clock_a_time_is_told_is_no_place(finder: PlaceFinder) -> None:
    assert "Sanaa" not in find(finder, "At 4 p.m. (Sanaa time) a missile hit Hodeidah.")
    assert "Sanaa" in find(finder, "At that time Sanaa was hit.")


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        # Where another country is told of, a city that no other country has is known,
        ("Rockets hit Haifa. A drone hit Qana, Lebanon.", "Haifa", ("Haifa", "IL")),
        # and so are the towns of one that it fights.
        ("Rockets hit Metula. Shells hit Qana, Lebanon.", "Metula", ("Metula", "IL")),
        # A great city is not the small town that is also called so.
        ("Flights stopped in Tehran, Isfahan and Shiraz.", "Tehran", ("Tehran", "IR")),
    ],
)
def test_a_known_city_is_meant_wherever_it_lies(
    finder: PlaceFinder, text: str, name: str, place: tuple[str, str]
) -> None:
    assert place_of(finder, text, name) == place
