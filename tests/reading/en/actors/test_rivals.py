"""Who attacks in a war between two states: the one on whose ground it does not happen."""

import pytest

from onrecord.reading import Reader
from read_claims import parties

_BORDER_WAR = (
    "Ethiopian jets bombed the town of Senafe in Eritrea on Monday, killing nine people. "
    "Eritrean guns shelled the Ethiopian town of Adigrat and wounded two women. "
)


@pytest.mark.parametrize(
    ("last", "kind", "party"),
    [
        ("A shell struck a school in Adwa, Ethiopia, residents said.", "impact", "ER"),
        ("A shell struck a school in Keren, Eritrea, residents said.", "impact", "ET"),
        ("Hospitals in Adigrat, Ethiopia, said 12 people had died.", "killed", "ER"),
        # Armies plant no car bombs.
        ("A car bomb killed three people in Asmara, Eritrea, on Friday.", "killed", None),
    ],
)
def test_the_other_state_attacks(reader: Reader, last: str, kind: str, party: str | None) -> None:
    assert parties(reader, _BORDER_WAR + last, kind)[-1] == party


@pytest.mark.parametrize(
    "text",
    [
        # A group fights at home too.
        "Turkish jets bombed Sinjar, Iraq, killing four people. PKK men shelled Cizre in Turkey. "
        "A shell struck a school in Dohuk, Iraq.",
        # So does the state itself, with a friend.
        "Russian jets bombed Homs in Syria, killing six. Syrian guns shelled Douma in Syria. "
        "A mortar round struck a clinic in Daraa, Syria.",
    ],
)
def test_other_wars_have_no_two_states(reader: Reader, text: str) -> None:
    assert parties(reader, text, "impact")[-1] in {None, "TR", "RU", "SY"}


@pytest.mark.parametrize(
    ("first", "party"),
    [
        ("Kyrgyz and Tajik troops exchanged fire near Batken in Kyrgyzstan on Monday.", "TJ"),
        ("Kyrgyzstan and Tajikistan trade strikes as the war enters its second week.", "TJ"),
        # Two that strike another are no rivals.
        ("Kyrgyz and Tajik jets struck Konduz in Afghanistan on Monday.", None),
        ("Kyrgyz troops and smugglers exchanged fire near Batken in Kyrgyzstan on Monday.", None),
    ],
)
def test_two_states_told_to_fight_each_other_are_at_war(
    reader: Reader, first: str, party: str | None
) -> None:
    text = f"{first} A shell killed two women in Osh, Kyrgyzstan, on Tuesday."
    assert parties(reader, text, "killed") == [party]
