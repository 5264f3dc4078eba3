"""From the words of a speaker to a name that stays the same through a report."""

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.parties import Parties
from onrecord.reading.en.speech.speakers import Speakers


@pytest.fixture(scope="module")
def parties() -> Parties:
    return Parties(Gazetteer.open())


def _names(parties: Parties, *phrases: str, text: str = "", state: str | None = None) -> list[str]:
    speakers = Speakers(parties, text)
    names = []
    for phrase in phrases:
        speaker = speakers.name(phrase, 0, state)
        speakers.hear(speaker)
        names.append(speaker.name)
    return names


def test_a_usual_name_stands_for_its_short_forms(parties: Parties) -> None:
    name = "Syrian Observatory for Human Rights"
    assert _names(parties, "the Observatory", "SOHR") == [name, name]


def test_an_office_takes_the_country_in_play(parties: Parties) -> None:
    assert _names(parties, "The air force", state="UA") == ["Ukrainian Air Force"]


def test_a_monitor_is_the_one_the_report_names(parties: Parties) -> None:
    text = "Ten people were killed, a monitor said. Amnesty said the raid was unlawful."
    assert _names(parties, "a monitor", text=text) == ["Amnesty International"]


def test_a_last_name_is_the_person_heard_before(parties: Parties) -> None:
    assert _names(parties, "Olena Bondar", "Bondar") == ["Olena Bondar", "Olena Bondar"]


def test_the_source_is_the_source_heard_before(parties: Parties) -> None:
    assert _names(parties, "a source at the town hall", "the source") == [
        "source at the town hall",
        "source at the town hall",
    ]


def test_a_new_source_is_another(parties: Parties) -> None:
    assert _names(parties, "a source at the town hall", "a source")[1] == "source"


def test_the_group_is_the_one_heard_last(parties: Parties) -> None:
    assert _names(parties, "a volunteer aid group", "The Ebla Aid Network", "the group")[2] == (
        "Ebla Aid Network"
    )
    assert _names(parties, "The Ebla Aid Network", "a volunteer aid group", "the group")[2] == (
        "volunteer aid group"
    )


def test_the_army_goes_by_the_letters_that_a_report_calls_it_by(parties: Parties) -> None:
    text = "The FARDC held Bunia. Two soldiers were killed, the army said."
    assert _names(parties, "the army", text=text, state="CD") == ["FARDC"]
    assert _names(parties, "the army", text=text, state="RW") == ["army"]
    assert _names(parties, "the army", text="Bunia was held.", state="CD") == ["army"]
    assert _names(parties, "the army's lawyer", text=text, state="CD") == ["army's lawyer"]


def test_letters_stand_for_the_name_heard_before(parties: Parties) -> None:
    name = "Tarmil Regional Military Administration"
    assert _names(parties, f"The {name}", "the RMA") == [name, name]
    assert _names(parties, f"The {name}", "the MOD")[1] == "MOD"
    assert _names(parties, "Uwe Sand", "the US")[1] != "Uwe Sand"


def test_civil_defence_are_the_white_helmets_in_syria_only(parties: Parties) -> None:
    assert _names(parties, "The civil defence", state="SY") == ["White Helmets"]
    assert _names(parties, "The civil defence", state="PS") == ["civil defence"]


def test_a_ministry_that_tells_of_defence_is_of_the_country_told_of(parties: Parties) -> None:
    text = "Russia's air defences downed 12 drones over Kerch, the defence ministry said."
    assert _names(parties, "the defence ministry", text=text, state="UA") == [
        "Russian Defence Ministry"
    ]
    text = "Russian shells hit Sumy, the defence ministry said."
    assert _names(parties, "the defence ministry", text=text, state="UA") == [
        "Ukrainian Defence Ministry"
    ]


def test_an_office_and_its_holder_are_called_by_the_name(parties: Parties) -> None:
    assert _names(parties, "The director, Rami Haddad") == ["Rami Haddad"]


def test_a_ministry_is_of_the_country_that_lost_its_apostrophe(parties: Parties) -> None:
    assert _names(parties, "Turkeys defence ministry", state="SY") == ["Turkish Defence Ministry"]
