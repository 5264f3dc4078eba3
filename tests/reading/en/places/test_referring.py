"""What "the town" and the like stand for, read from sentences of our own."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def places(reader: Reader, text: str) -> list[str]:
    """Return the places of the last claim that a text makes."""
    return [one.name for one in reader.read(report(text)).claims[-1].places]


_HIT = "Shells hit Kherson on Sunday. "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Nothing is known of the village of Antonivka. Two people died in the village.",
         "Antonivka"),
        ("Nothing is known of Antonivka village. Two people died in the village.", "Antonivka"),
        ("A convoy came from the city of Odesa. Two people died in the city.", "Kherson"),
        ("A convoy left Antonivka. Two people died in the city.", "Kherson"),
    ],
)  # fmt: skip
def test_the_village_is_the_one_told_of_as_a_village(
    reader: Reader, told: str, expected: str
) -> None:
    assert places(reader, _HIT + told) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The mayor of Marhanets said the town was without power.", "Marhanets"),
        ("Five people were hurt in the town, the mayor of Marhanets said.", "Kherson"),
        ("An official in Kyiv said five people were hurt in the city.", "Kherson"),
    ],
)
def test_the_town_of_who_speaks_is_his_own(reader: Reader, told: str, expected: str) -> None:
    assert places(reader, _HIT + told) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The director of Antonov Hospital said its roof was damaged.", "Antonov Hospital"),
        ("The director of Antonov Hospital said two schools were damaged.", "Kherson"),
    ],
)
def test_what_is_its_own_is_where_who_tells_it_is(reader: Reader, told: str, expected: str) -> None:
    assert places(reader, _HIT + told) == [expected]


def test_an_attack_was_not_where_its_wounded_died(reader: Reader) -> None:
    text = (
        "Two soldiers pulled from the debris of the Karda checkpost in Pakistan died at the "
        "Combined Military Hospital on Sunday, bringing the dead of the previous night's attack to "
        "14. Nine of them were Punjabi soldiers. Part of the wall was destroyed."
    )
    assert places(reader, text) == ["Karda checkpost"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen raided Jos in Nigeria's Plateau State on Sunday. Nine people died in the state.",
         ["Plateau State"]),
        ("Gunmen raided Jos in Nigeria's Plateau State on Sunday. Nine people died, the state news "
         "agency said.", ["Jos"]),
        ("Rebels raided Tame in Colombia's Arauca department. Nine people died in the department.",
         ["Arauca"]),
        ("Tanks entered Rafah on Sunday. Nine people died across the strip.", ["Gaza Strip"]),
        ("Tanks entered Kherson on Sunday. Nine people died in the strip.", ["Kherson"]),
        ("Nine people died in Nyala, the capital of South Darfur.", ["Nyala"]),
        ("In North Darfur in Sudan, nine people died in the state capital.", ["North Darfur"]),
        ("Shells hit Kobani and Manbij. Nine people died in the locality.", ["Kobani"]),
        ("Clashes broke out in Kobani. Shells fell on Manbij. Nine people died in both towns.",
         ["Kobani", "Manbij"]),
        ("Clashes broke out in Kobani. Nine people died in the three towns.", ["Kobani"]),
    ],
)  # fmt: skip
def test_lands_and_towns_without_a_name(reader: Reader, text: str, expected: list[str]) -> None:
    assert places(reader, text) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The shelling of Manbij went on until rebels left the city.", "Manbij"),
        ("Rebels in Manbij were the reason for the air raids on the city.", "Manbij"),
        ("Fighters from Manbij attacked the city.", "Aleppo"),
        ("A spokesman in Manbij said rockets hit the city.", "Aleppo"),
    ],
)
def test_the_city_is_the_one_its_own_sentence_named(
    reader: Reader, told: str, expected: str
) -> None:
    assert places(reader, f"Shells hit Aleppo in Syria on Sunday. {told}") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Jobar neighbourhood of Damascus is poor. The district was shelled on Monday.",
         "Jobar"),
        ("The Jobar neighbourhood of Damascus is poor. A tent camp was shelled on Monday.",
         "Aleppo"),
        ("The Jobar neighbourhood is in Damascus. Homs is poor. The district was shelled.",
         "Jobar"),
        ("The town of Homs is poor. The district was shelled on Monday.", "Aleppo"),
        ("Kobani district is poor. The district was shelled on Monday.", "Kobani District"),
        ("Kobani district is poor. The district chief said a school was shelled.", "Aleppo"),
    ],
)  # fmt: skip
def test_the_district_is_the_quarter_named_last(reader: Reader, told: str, expected: str) -> None:
    assert places(reader, f"Shells hit Aleppo in Syria on Sunday. {told}") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Syrian army bombed rebels elsewhere in the country.", "Syria"),
        ("The army bombed rebels elsewhere in the country.", "Iraq"),
    ],
)
def test_the_country_is_the_one_whose_people_a_sentence_names(
    reader: Reader, told: str, expected: str
) -> None:
    text = "Raids hit Homs, Hama and Idlib in Syria on Sunday. Shells hit Mosul in Iraq. "
    assert places(reader, text + told) == [expected]


def test_the_district_may_be_that_of_the_town_told_of(reader: Reader) -> None:
    text = "Shells hit Nikopol in Ukraine on Sunday. Nine villages in the district have no gas."
    assert places(reader, text) == ["Nikopol District"]
