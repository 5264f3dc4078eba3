"""Lists that go region by region, and labels before a colon or a dash."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def told(reader: Reader, text: str) -> list[tuple[str, float, str]]:
    """Return kind, number and place of each claim of a text."""
    return [
        (one.kind, one.quantity.low, "; ".join(place.name for place in one.places))
        for one in reader.read(report(text)).claims
        if one.quantity
    ]


@pytest.mark.parametrize("dash", ["-", "–", ":"])
def test_items_parted_by_semicolons_have_their_own_places(reader: Reader, dash: str) -> None:
    text = (
        f"Losses by region: Kharkiv region {dash} 3 killed, 7 wounded; "
        f"Donetsk region {dash} 5 killed, 11 wounded; Kherson region {dash} 1 wounded."
    )
    assert told(reader, text) == [
        ("killed", 3, "Kharkiv Oblast"),
        ("injured", 7, "Kharkiv Oblast"),
        ("killed", 5, "Donetsk Oblast"),
        ("injured", 11, "Donetsk Oblast"),
        ("injured", 1, "Kherson Oblast"),
    ]


def test_a_colon_opens_the_parts_of_a_whole(reader: Reader) -> None:
    text = (
        "Ukraine shot down 30 drones: 12 over the Sumy region, 10 over the Poltava region and 8 "
        "over Kyiv."
    )
    assert told(reader, text) == [
        ("interception", 30, "Ukraine"),
        ("interception", 12, "Sumy Oblast"),
        ("interception", 10, "Poltava Oblast"),
        ("interception", 8, "Kyiv"),
    ]
    text = "Twelve people were killed: five in Kherson, four in Nikopol and three in Sumy."
    assert told(reader, text) == [
        ("killed", 12, "Ukraine"),
        ("killed", 5, "Kherson"),
        ("killed", 4, "Nikopol"),
        ("killed", 3, "Sumy"),
    ]


def test_sentences_that_open_with_a_label_have_its_place(reader: Reader) -> None:
    text = "Zaporizhzhia Oblast: 1 killed, 4 injured. Dnipropetrovsk Oblast: 2 killed."
    assert told(reader, text) == [
        ("killed", 1, "Zaporizhzhia Oblast"),
        ("injured", 4, "Zaporizhzhia Oblast"),
        ("killed", 2, "Dnipropetrovsk Oblast"),
    ]


def test_sentences_that_open_with_a_region_have_its_place(reader: Reader) -> None:
    text = "In the Sumy region, two people were killed. In the Odesa region, five were hurt."
    assert told(reader, text) == [("killed", 2, "Sumy Oblast"), ("injured", 5, "Odesa Oblast")]


def test_a_town_before_a_colon_is_where_it_happened(reader: Reader) -> None:
    text = "Kharkiv: two dead, eight hurt after drones hit a bus depot."
    assert {place for _, _, place in told(reader, text)} == {"Kharkiv"}


def test_who_speaks_before_a_colon_is_no_place(reader: Reader) -> None:
    (claim,) = reader.read(report("Moscow: we struck military targets in Kyiv.")).claims
    assert [place.name for place in claim.places] == ["Kyiv"]


def test_a_small_town_before_a_colon_and_a_number_is_a_place(reader: Reader) -> None:
    text = "Shelling of the Sumy region\n\nBilopillia: 2 wounded\nSumy: 1 killed"
    assert ("injured", 2, "Bilopillia") in told(reader, text)
