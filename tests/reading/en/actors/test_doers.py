"""Who did an act, as the words around its noun or its weapon tell."""

import pytest

from onrecord.reading import Reader
from read_claims import parties


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("A roadside bomb laid by Maoist rebels went off near Bijapur, India, and killed four "
         "policemen.", "impact", "Maoists"),
        ("Drones flown by the Libyan National Army struck a fuel depot in Murzuq.", "impact",
         "LNA"),
        ("So far this year 210 people have been killed in raids attributed to the ADF in Ituri.",
         "killed", "ADF"),
        ("The number of people killed by Saudi aggression in Saada has risen to 31.", "killed",
         "SA"),
        ("The toll of two days of Israeli strikes on Nabatieh has risen to 31 dead.", "killed",
         "IL"),
        ("Four traders died at the hands of the RSF in Babanusa, Sudan.", "killed", "RSF"),
        ("No trader had died at the army's hands in Babanusa, Sudan, he said.", "killed", "SD"),
        ("The town of Babanusa, Sudan, is under siege by the RSF.", "capture", "RSF"),
        ("M23 is in control of Rutshuru, residents said.", "control", "M23"),
        ("The IDF said fighter jets had struck a depot in Nabatieh, Lebanon.", "strike", "IL"),
        # Who made a weapon did not send it.
        ("An Iranian drone launched by the Houthis hit a market in Mokha, Yemen.", "strike",
         "Houthis"),
        ("A Russian-made bomb killed five people in Poonch on Monday.", "killed", None),
        ("A missile hit an Israeli-owned ship near Mocha on Monday.", "impact", None),
        # Who answers an attack did not make it.
        ("In response to the shelling of Kherson, Ukraine struck a depot in Belgorod on Monday.",
         "strike", "RU"),
        # Whom a denied claim is about: who is told to have killed, but who says it took a town.
        ("Thailand denied Cambodian claims that it had killed five people in Samraong.", "killed",
         "TH"),
        ("Israel denied claims by Iran that it had killed five people in Isfahan.", "killed",
         "IL"),
        ("The army denied rebel claims that they had taken Goma in Congo.", "capture", "rebels"),
        # Drones may be anybody's.
        ("The Kenyan army said drones had struck a depot in Garissa.", "impact", None),
    ],
)  # fmt: skip
def test_doer(reader: Reader, text: str, kind: str, party: str | None) -> None:
    assert parties(reader, text, kind)[0] == party


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("Islamist militants linked to al Qaeda", "militants"),
        ("Fighters of the Viv Ansanm gang coalition", "Viv Ansanm"),
        ("Jihadists", "jihadists"),
        ("Foreign mercenaries", "mercenaries"),
        ("Armed men on motorbikes", "armed men"),
        ("Wagner mercenaries", "Wagner"),
        ("Forces loyal to Haftar", "LNA"),
    ],
)
def test_sorts_of_attackers(reader: Reader, who: str, party: str) -> None:
    assert parties(reader, f"{who} stormed a barracks on Monday.", "assault") == [party]


@pytest.mark.parametrize(
    ("before", "party"),
    [
        ("JNIM raided the village of Koro, Mali, on Monday.", "JNIM"),
        ("The army raided the village of Koro, Mali, on Monday.", "gunmen"),
        ("Nothing had been heard of the village of Koro, Mali, for days.", "gunmen"),
    ],
)
def test_the_assailants_are_the_group_told_of_before(
    reader: Reader, before: str, party: str
) -> None:
    text = f"{before} The assailants killed two teachers on the way out."
    assert parties(reader, text, "killed") == [party]
