"""Where a report stands before its first claim."""

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.parties import Parties
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.mention import Mention
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import segments
from plain_report import report


def bearings(gazetteer: Gazetteer, text: str) -> Bearings:
    one = report(text)
    cut = list(segments(one))
    taken = Bearings(one, cut, Parties(gazetteer))
    taken.settle(PlaceFinder(gazetteer).find(cut, taken.countries), gazetteer)
    return taken


def names(mentions: tuple[Mention, ...]) -> list[str]:
    return [one.place.name for one in mentions if one.place]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Russian shells fell on Kherson and on Nikopol.", "UA"),
        ("The Syrian army and its Russian ally shelled Idlib.", "SY"),
        ("Israel struck Damascus and Homs, the Israeli army said.", "SY"),
        ("Two people were hurt.", None),
    ],
)
def test_the_country_in_play_is_where_the_places_lie(
    gazetteer: Gazetteer, text: str, state: str | None
) -> None:
    assert bearings(gazetteer, text).state == state


def test_words_for_parties_are_counted_by_country(gazetteer: Gazetteer) -> None:
    counts = bearings(gazetteer, "Russian troops fired. Ukraine said Russia had.").countries
    assert (counts["RU"], counts["UA"]) == (2, 1)


def test_the_main_place_is_the_one_named_most(gazetteer: Gazetteer) -> None:
    text = "Shells fell on Nikopol. Kherson was hit. Two died in Kherson."
    taken = bearings(gazetteer, text)
    assert names(taken.main) == names(taken.town) == ["Kherson"]


def test_the_main_place_is_the_country_where_none_is_named(gazetteer: Gazetteer) -> None:
    text = "The Ukrainian army said two people died."
    (main,) = bearings(gazetteer, text).main
    assert main.place is not None
    assert (main.place.name, main.place.country) == ("Ukraine", "UA")
    assert text[main.start : main.end] == main.text == "Ukrainian"


def test_the_town_is_a_settlement_where_the_main_place_is_not(gazetteer: Gazetteer) -> None:
    text = "Shells fell on Idlib province. In Idlib province two died, in the town of Ariha one."
    taken = bearings(gazetteer, text)
    assert names(taken.main) == ["Idlib Governorate"]
    assert names(taken.town) == ["Ariha"]


def test_a_country_no_word_of_the_report_means_is_no_place_of_it(gazetteer: Gazetteer) -> None:
    taken = bearings(gazetteer, "Russian shells fell on Kherson.")
    assert taken.country("FR", gazetteer) == ()
    assert taken.country(None, gazetteer) == ()
    assert names(taken.country("RU", gazetteer)) == ["Russia"]


def test_the_other_country_is_the_one_spoken_of_most_besides(gazetteer: Gazetteer) -> None:
    text = "Ukraine and Ukrainian troops held. Russian troops fired on them. Iran watched."
    taken = bearings(gazetteer, text)
    assert names(taken.other(frozenset({"RU"}), gazetteer)) == ["Ukraine"]
    assert taken.other(frozenset({"RU", "UA", "IR"}), gazetteer) == ()


def test_a_bulletin_by_directions_is_about_the_country(gazetteer: Gazetteer) -> None:
    text = (
        "Over the day, 112 clashes took place.\nIn the Kharkiv direction, five attacks failed.\n"
        "In the Pokrovsk direction, the enemy advanced near Yevhenivka."
    )
    assert names(bearings(gazetteer, text).main) == ["Ukraine"]
