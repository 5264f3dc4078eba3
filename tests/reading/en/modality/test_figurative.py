"""What is fought with words, votes and money, what is but rehearsed and what is long past."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    "text",
    [
        "The opposition attacked the proposal in Kinshasa.",
        "The president was bombarded with questions about the war in Paris.",
        "The minister faced a barrage of criticism in London.",
        "He launched a scathing attack on the council in Geneva.",
        "Transport workers went on strike in London.",
        "Teachers in Bukavu began a three-day strike over unpaid wages.",
        "Doctors' strikes in Kampala entered a second week.",
        "Nurses called a strike for Friday in Lyon.",
        "A rail strike hit Paris.",
        "The council in Washington ended a battle over the budget.",
        "The fight against corruption goes on in Kinshasa.",
        "A takeover battle broke out in London.",
        "Rwanda withdrew from the talks in Luanda.",
        "His party captured 40 seats in Kinshasa.",
        "The army simulated an assault on Taipei.",
        "Commandos stormed a mock village in Rajasthan.",
        "Police in Nairobi rehearsed an attack in which gunmen stormed a mall.",
        "In 1916 some 300,000 soldiers died at Verdun.",
    ],
)
def test_a_figure_of_speech_is_no_attack(reader: Reader, text: str) -> None:
    claims = reader.read(report(f"Rebels shelled Goma on Monday. {text}")).claims
    assert [claim.evidence.text for claim in claims] == ["shelled Goma"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("assault", "Rebels attacked the town of Goma on Monday."),
        ("strike", "Army strikes on Homs killed five people on Friday."),
        ("strike", "Workers were killed in a strike on a factory in Kharkiv."),
        ("strike", "Teachers said a strike hit their school in Homs on Monday."),
        ("strike", "The army hit Goma with a barrage of rockets."),
        ("clash", "Fighters battled for control of the airport in Khartoum."),
        ("withdrawal", "Rebels withdrew from Goma after talks."),
        ("capture", "Rebels captured 40 villages near Goma before the election."),
        ("killed", "Militants killed 40 people at Goma in 1994."),
    ],
)
def test_an_attack_stays_one(reader: Reader, kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in reader.read(report(text)).claims}
