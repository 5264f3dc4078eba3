"""Armed groups that no list has are known by how a report names them."""

import pytest

from onrecord.reading import Reader
from onrecord.reading.en.groups_named import groups_named
from plain_report import report


def named(text: str) -> dict[str, str]:
    """Return the groups of a text, where the lists have but Wagner."""
    return groups_named(text, lambda words: "Wagner" in words)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Katale Liberation Army attacked.", "Katale Liberation Army"),
        ("He joined the Katale People's Liberation Front.", "Katale People's Liberation Front"),
        ("It was the Popular Movement of Katale.", "Popular Movement of Katale"),
        ("The Front for the Salvation of Katale left.", "Front for the Salvation of Katale"),
        ("Liwa al-Katale took the town.", "Liwa al-Katale"),
        ("Men of Katibat Nurin fled.", "Katibat Nurin"),
        ("The Nurin cartel was blamed.", "Nurin cartel"),
        ("Fighters of the Nurin Brigades fled.", "Nurin Brigades"),
        ("Men of the Katale Army fled.", "Katale Army"),
        ("The rebel group Katale attacked.", "Katale"),
        ("It was a rebel militia called the Katale, they said.", "Katale"),
        ("Katale, a small separatist group, attacked.", "Katale"),
        ("Some KLA-N rebels fled.", "KLA-N"),
    ],
)
def test_a_group_is_known_by_its_name_or_by_what_it_is_called(text: str, name: str) -> None:
    assert named(text) == {name: name}


def test_a_short_form_stands_for_the_full_name() -> None:
    full = "Katale Liberation Army"
    assert named(f"The {full} (KLA) attacked; KLA fighters fled.") == {full: full, "KLA": full}


@pytest.mark.parametrize(
    "text",
    [
        "The Army said so. The National Army and the Northern Army left.",
        "The rebel group Wagner attacked.",
        "The opposition group Katale Rights Watch said so.",
        "Katale, a rebel group leader said, was quiet.",
        "The Katale Brigade of the army held the town.",
        "Rebels of Katale fled.",
    ],
)
def test_an_army_a_monitor_and_a_town_are_no_such_group(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Katale Liberation Army attacked Malakal on Tuesday, killing four people.",
        "Four people were killed in Malakal by the Katale Liberation Army on Tuesday.",
        "An attack by the Katale Liberation Army killed four people in Malakal on Tuesday.",
    ],
)
def test_what_such_a_group_does_is_its_own_and_no_state_s(reader: Reader, text: str) -> None:
    actors = {one.actor.party if one.actor else None for one in reader.read(report(text)).claims}
    assert actors == {"Katale Liberation Army"}
