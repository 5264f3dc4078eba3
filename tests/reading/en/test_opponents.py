"""Who killed men of no state, where nobody is named: the army they fought."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def parties(reader: Reader, text: str, kind: str) -> list[str | None]:
    """Return the party of each claim of a kind, in the order told."""
    found = (one for one in reader.read(report(text)).claims if one.kind == kind)
    return [one.actor.party if one.actor else None for one in found]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Gunmen attacked a barracks near Kaduna, Nigeria. Fifteen assailants were killed.", "NG"),
        ("At least 30 terrorists were neutralised in Kolofata, Cameroon, on Sunday.", "CM"),
        # Who strikes from afar is told by the army alone.
        ("A drone strike killed a militant commander near Abyan, Yemen, on Monday.", None),
        # They fell in a fight among themselves.
        ("Ten militants were killed in clashes near Derna, Libya, on Monday.", None),
    ],
)
def test_fallen_men_of_no_state(reader: Reader, text: str, party: str | None) -> None:
    assert parties(reader, text, "killed")[-1] == party


def test_who_shot_the_attackers_did_not_kill_their_victims(reader: Reader) -> None:
    text = (
        "JNIM stormed a hotel in Niamey, Niger, on Sunday. "
        "Six guests died and the two gunmen were shot dead by soldiers."
    )
    assert parties(reader, text, "killed") == ["JNIM", "NE"]


@pytest.mark.parametrize(
    ("service", "party"),
    [
        ("Three districts of Kharkiv were left without power.", "RU"),
        ("The bridge over the Oskil in Kharkiv was closed to traffic for two hours.", None),
    ],
)
def test_what_its_own_state_closed(reader: Reader, service: str, party: str | None) -> None:
    text = f"Russia shelled Kharkiv on Monday. Russia bombed Chuhuiv. Life goes on. {service}"
    assert parties(reader, text, "outage") == [party]


def test_soldiers_fell_to_who_stormed_their_post_though_aircraft_came(reader: Reader) -> None:
    text = (
        "Al-Shabaab stormed a base near Bulo Marer, Somalia, on Friday. "
        "Nine soldiers died, and an air strike burned two of the attackers' trucks."
    )
    assert parties(reader, text, "killed") == ["Al-Shabaab"]
