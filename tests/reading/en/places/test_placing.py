"""Where claims happened, read through the whole reader from sentences of our own."""

import pytest

from onrecord.model.claim import Claim
from onrecord.model.place import Role
from onrecord.reading import Reader
from plain_report import report


def claim(reader: Reader, text: str, kind: str) -> Claim:
    """Return the last claim of a kind that a text makes."""
    return [one for one in reader.read(report(text)).claims if one.kind == kind][-1]


def places(reader: Reader, text: str, kind: str, role: Role = "target") -> list[str]:
    return [one.name for one in claim(reader, text, kind).places if one.role == role]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Two people were killed in Kharkiv on Sunday.", "killed", ["Kharkiv"]),
        ("In Lviv, the mayor said two people were killed in Odesa.", "killed", ["Odesa"]),
        ("Two people were killed in Kharkiv and three wounded in Kherson.", "killed", ["Kharkiv"]),
        ("Two people were killed in Kharkiv and three wounded in Kherson.", "injured", ["Kherson"]),
        ("The governor of Kherson said two people were killed in Nikopol.", "killed", ["Nikopol"]),
        ("Two people were killed across Ukraine.", "killed", ["Ukraine"]),
        ("Fighting raged north of Kyiv.", "clash", ["Kyiv"]),
        ("A missile hit the capital of Ukraine.", "impact", ["Kyiv"]),
        ("In Kyiv, Russia struck a power plant on Sunday.", "strike", ["Kyiv"]),
        ("Gunmen kidnapped 25 girls in Nigeria’s Kebbi State.", "detained", ["Kebbi State"]),
        ("Near Kherson, units of the Russian Federation shelled a school.", "strike", ["Kherson"]),
        ("A shell hit Aleppo, Syria's largest city.", "impact", ["Aleppo"]),
    ],
)  # fmt: skip
def test_a_claim_happened_where_its_words_say(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert places(reader, text, kind) == expected
    assert not any(one.carried for one in claim(reader, text, kind).places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells hit Kherson, Nikopol and Odesa on Sunday.", ["Kherson", "Nikopol", "Odesa"]),
        ("Shells struck Homs, Hama and the countryside of Idlib.",
         ["Homs", "Hama", "Idlib Governorate"]),
    ],
)  # fmt: skip
def test_places_in_one_row_are_all_meant(reader: Reader, text: str, expected: list[str]) -> None:
    assert places(reader, text, "impact") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people were killed in the town of Ariha in Idlib province.", "Ariha"),
        ("Two people were killed in the Darnytskyi district of Kyiv.", "Darnytskyi District"),
        ("Two people were killed in Kharkiv, Ukraine.", "Kharkiv"),
    ],
)
def test_the_most_specific_place_counts(reader: Reader, text: str, expected: str) -> None:
    assert places(reader, text, "killed") == [expected]


def test_where_weapons_were_fired_from_is_the_origin(reader: Reader) -> None:
    text = "Russian missiles fired from the Sea of Azov hit Odesa."
    assert places(reader, text, "impact") == ["Odesa"]
    assert places(reader, text, "impact", "origin") == ["Sea of Azov"]


def test_people_do_not_die_where_the_rockets_came_from(reader: Reader) -> None:
    text = "Rockets fired from Belgorod killed two people in Kharkiv."
    assert places(reader, text, "killed") == ["Kharkiv"]


@pytest.mark.parametrize(
    "text",
    [
        "Shells hit Kherson on Sunday. Three people were injured.",
        "Three people were injured by a shell. It fell on Kherson.",
    ],
)
def test_a_place_is_carried_where_a_claim_names_none(reader: Reader, text: str) -> None:
    (place,) = claim(reader, text, "injured").places
    assert (place.name, place.carried) == ("Kherson", True)
    assert text[place.start : place.end] == "Kherson"


def test_words_stand_for_the_place_named_before(reader: Reader) -> None:
    text = "Shells hit Kherson on Sunday. Three people were injured in the city."
    assert places(reader, text, "injured") == ["Kherson"]


def test_the_toll_of_a_war_is_not_of_one_town(reader: Reader) -> None:
    text = "Shells hit Aleppo on Sunday. The war in Syria has killed 300,000 people."
    assert places(reader, text, "killed") == ["Syria"]


@pytest.mark.parametrize(
    "text",
    [
        "The President, Volodymyr Zelenskyy, said the enemy had launched 400 drones.",
        "They shelled the biggest nuclear power plant in Europe.",
        "They shelled Europe's biggest nuclear power plant.",
        "The Commander in Chief said a strike killed two people.",
    ],
)
def test_what_a_thing_is_ranked_among_and_titles_are_no_places(reader: Reader, text: str) -> None:
    assert next(one.places for one in reader.read(report(text)).claims) == ()


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Russia attacked again. Ukraine's army destroyed 12 Russian tanks, its staff said.",
         "damage", ["Ukraine"]),
        ("Ukraine's air force shot down 30 drones that came from Kursk. Two people were hurt in "
         "Kyiv.", "interception", ["Ukraine"]),
        ("Russia's forces took Petropavlivka in Kharkiv region and Yampil in Donetsk region.",
         "capture", ["Petropavlivka", "Yampil"]),
        ("The RSF took Babanusa, the last army stronghold in West Kordofan, on Monday.", "capture",
         ["Babanusa"]),
        ("Three people died near Khan Younis, Nasser hospital said.", "killed", ["Khan Younis"]),
        ("Thai jets killed four soldiers after a truce between Thailand and Cambodia broke.",
         "killed", ["Cambodia"]),
        ("Militants attacked a post in Arbinda (Soum, Sahel).", "assault", ["Arbinda"]),
        ("A drone hit a car in Toul, Nabatieh district.", "impact", ["Toul"]),
        ("A strike on al-Mawasi, near Khan Younis, killed 12 people.", "killed", ["Al-Mawasi"]),
        ("Tanks entered Gaza City's Tel al-Hawa district as an air strike on a tent camp in "
         "Nuseirat killed 11 people.", "killed", ["Nuseirat"]),
        ("Gunmen attacked a boat on the Niger River near Timbuktu.", "assault", ["Timbuktu"]),
        ("Ukraine fired nine missiles at Sevastopol, the Russian Defence Ministry said, adding "
         "that seven of the missiles had been shot down.", "interception", ["Sevastopol"]),
        ("Raids killed two in Nabatieh. The Israeli military said it had struck a command post.",
         "strike", ["Nabatieh"]),
        ("Shells fell on Kiwanja. Nine people were killed, said a civil leader in Rutshuru.",
         "killed", ["Kiwanja"]),
        ("Azerbaijan says it has lost three tanks, Armenia reports shelling of Stepanakert.",
         "strike", ["Stepanakert"]),
        ("Pakistani forces killed 30 militants along the Afghan border.", "killed", ["Pakistan"]),
        ("Ten people were hurt in Khartoum, Doctors Beyond Lines said.", "injured", ["Khartoum"]),
        ("Russia downed 41 drones over Belgorod, Bryansk and Kursk regions; one man died in "
         "Shebekino.",
         "interception", ["Belgorod Oblast", "Bryansk Oblast", "Kursk Oblast"]),
    ],
)  # fmt: skip
def test_the_places_of_a_claim_among_those_its_sentence_names(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert places(reader, text, kind) == expected


def test_the_coast_that_a_ship_lay_off_is_no_origin(reader: Reader) -> None:
    text = "A ship was hit by a missile in the Red Sea off Hodeidah."
    assert places(reader, text, "impact") == ["Red Sea"]
    assert places(reader, text, "impact", "origin") == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("In Mosul, nine were killed and 50 wounded, four of the dead in Barid.", "injured",
         ["Mosul"]),
        ("Last year 1,742 people were killed in Haiti, 8 per cent of them in Artibonite.", "killed",
         ["Haiti"]),
        ("In Russia, 61 drones were shot down, nine of these over Bryansk and six over Kursk.",
         "interception", ["Russia"]),
    ],
)  # fmt: skip
def test_where_some_of_them_were_is_not_where_all_were(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    told = [one for one in reader.read(report(text)).claims if one.kind == kind]
    assert [one.name for one in told[0].places] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A shell hit Homs, setting cars on fire, a day after a strike on Manbij.", "damage",
         ["Homs"]),
        ("A shell hit Homs, setting cars on fire, a day after a strike on Manbij.", "strike",
         ["Manbij"]),
        ("Six people died in Homs, three weeks before rebels took Manbij.", "killed", ["Homs"]),
        ("Shells hit Homs. It was the worst fighting since the siege of Manbij.", "clash",
         ["Homs"]),
        ("Shells hit Homs. Fighting has raged since the siege of Manbij.", "clash", ["Manbij"]),
    ],
)  # fmt: skip
def test_what_was_days_before_was_elsewhere(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert places(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Shells hit Homs. The army said six men had been killed and that one was arrested in "
         "Manbij.", "killed", ["Homs"]),
        ("Shells hit Homs. The army said six men had been killed and one was hurt in Manbij.",
         "killed", ["Manbij"]),
        ("A drone hit a car near Sinjar and killed six men, in a raid attributed to Turkey.",
         "killed", ["Sinjar"]),
    ],
)  # fmt: skip
def test_what_and_that_goes_on_to_is_another_matter(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert places(reader, text, kind) == expected
