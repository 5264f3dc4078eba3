"""Who killed men of no state, where nobody is named: the army they fought."""

import pytest

from onrecord.reading import Reader
from read_claims import parties


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


@pytest.mark.parametrize(
    ("loss", "party"),
    [
        ("Four tanks and two howitzers were destroyed near Robotyne", "UA"),
        ("Two of its tanks were destroyed near Robotyne", "RU"),
    ],
)
def test_arms_that_an_army_tells_of_as_destroyed(reader: Reader, loss: str, party: str) -> None:
    text = f"Russia shelled Orikhiv, Ukraine, twice. {loss}, Ukraine's General Staff said."
    assert parties(reader, text, "damage")[-1] == party


@pytest.mark.parametrize(
    "text",
    [
        "M23 attacked Kiwanja in Congo on Thursday. The army denied that it had lost the town.",
        "Congo army disputes M23 claim to have taken town\n\nM23 attacked Kiwanja on Thursday.",
    ],
)
def test_who_took_what_an_army_lost(reader: Reader, text: str) -> None:
    assert parties(reader, text, "capture") == ["M23"]


def test_a_ministry_announces_what_its_own_army_took(reader: Reader) -> None:
    text = (
        "Russia's Defence Ministry said its jets had bombed Selydove. "
        "The ministry also announced the capture of Zhelanne in Ukraine."
    )
    assert parties(reader, text, "capture") == ["RU"]


def test_each_of_two_states_at_war_shoots_down_what_comes(reader: Reader) -> None:
    text = (
        "India bombed Kotli in Pakistan, killing six people. Pakistan shelled Uri, India. "
        "Pakistan's military said 12 drones had been shot down near Lahore."
    )
    assert parties(reader, text, "interception") == ["PK"]


@pytest.mark.parametrize(
    ("rest", "party"),
    [
        ("Fano holds the hills around it.", "ET"),
        # Others bomb there too.
        ("Fano holds the hills around it. Emirati drones have been seen there.", None),
        # Nobody fights there.
        ("The cause is being looked into.", None),
    ],
)
def test_air_raids_at_home_are_the_states(reader: Reader, rest: str, party: str | None) -> None:
    text = f"An air strike killed nine people in Debre Markos, Ethiopia, on Monday. {rest}"
    assert parties(reader, text, "strike") == [party]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Al-Shabaab took credit for a raid on Afgooye in Somalia on Monday.", "Al-Shabaab"),
        ("Al-Shabaab has claimed the deadly raid on Afgooye in Somalia on Monday.", "Al-Shabaab"),
        # Whose raid it claims to have been deadly is not said to be its own.
        ("Al-Shabaab claimed a raid killed nine women in Afgooye in Somalia on Monday.", None),
    ],
)
def test_who_claims_an_attack_is_behind_its_dead(
    reader: Reader, text: str, party: str | None
) -> None:
    assert parties(reader, f"{text} Forty bodies were counted.", "killed")[-1] == party


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("JNIM said 12 soldiers were killed in Soum in Burkina Faso.", "killed", "JNIM"),
        ("JNIM said a device destroyed an army vehicle in Soum.", "damage", "JNIM"),
        # Its own people, and its own arms.
        ("JNIM said 12 women were killed in Soum in Burkina Faso.", "killed", None),
        ("JNIM said two of its vehicles were destroyed in Soum.", "damage", None),
        # A sort of group is nobody who tells of its deeds.
        ("Rebels said 12 soldiers were killed in Soum in Burkina Faso.", "killed", None),
    ],
)
def test_a_group_tells_of_what_it_did_to_soldiers(
    reader: Reader, text: str, kind: str, party: str | None
) -> None:
    assert parties(reader, text, kind) == [party]


def test_what_the_enemy_lost_was_taken_by_who_says_so(reader: Reader) -> None:
    text = "Kyiv's General Staff said 12 guns of the enemy were destroyed near Bakhmut."
    assert parties(reader, text, "damage") == ["UA"]
    text = "Azerbaijan's Defence Ministry said nine men on the enemy side were killed in Lachin."
    assert parties(reader, text, "killed") == ["AZ"]


def test_what_came_over_the_border_is_not_of_the_land_it_fell_on(reader: Reader) -> None:
    text = (
        "Israel struck 25 targets in Gaza on Sunday. Israeli jets hit Rafah and Khan Younis. "
        "Forty rockets crossed from Lebanon into the Galilee."
    )
    assert parties(reader, text, "impact")[-1] is None
