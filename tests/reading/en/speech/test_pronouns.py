"""Whom "he", "she", "it" and "they" mean who speak: a person or a body heard before."""

import pytest

from onrecord.reading import Reader
from plain_report import report

TWO = "said two people were killed in Sumy on Thursday."
FOUR = "said four were wounded there."
TWELVE = "said 12 houses were destroyed."


@pytest.mark.parametrize(
    ("first", "second", "pronoun", "who"),
    [
        ("Governor Ihor Vesna", "The defence ministry", "He", "Governor Ihor Vesna"),
        ("The mayor's spokeswoman", "The rights group", "She", "mayor's spokeswoman"),
        ("The rights group", "A surgeon", "It", "rights group"),
        ("The police", "A surgeon", "He", "surgeon"),
        ("The general staff", "The head of the agency", "It", "General Staff"),
        ("A surgeon", "Residents", "They", "Residents"),
        ("The rights group", "The army", "It", "army"),
        ("Vesna", "Petrenko", "He", "Petrenko"),
    ],
)
def test_a_pronoun_means_the_last_of_its_sort(
    reader: Reader, first: str, second: str, pronoun: str, who: str
) -> None:
    claims = reader.read(report(f"{first} {TWO} {second} {FOUR} {pronoun} {TWELVE}")).claims
    (damage,) = (one for one in claims if one.kind == "damage")
    assert damage.speaker is not None
    assert who in damage.speaker.name


def test_the_medium_is_that_of_the_one_who_is_meant(reader: Reader) -> None:
    text = "Governor Ihor Vesna wrote on Telegram that two people were killed in Sumy."
    (*_, last) = reader.read(report(f"{text} The army {FOUR} He {TWELVE}")).claims
    assert last.channel == "telegram"


def test_the_group_is_no_person(reader: Reader) -> None:
    text = f"Mercy Bridge {TWO} Its director, Ann Lee, {FOUR} The group {TWELVE}"
    (*_, last) = reader.read(report(text)).claims
    assert last.speaker is not None
    assert last.speaker.name == "Mercy Bridge"
