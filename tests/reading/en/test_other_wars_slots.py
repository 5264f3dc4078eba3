"""Sentences of many wars, each for one slot that is easily filled wrongly."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from read_claims import claims


def places(claim: Claim) -> list[str]:
    return [f"{one.name}, {one.country}" for one in claim.places if one.role == "target"]


def low(claim: Claim) -> float | None:
    return float(claim.quantity.low) if claim.quantity else None


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Direct hits were recorded in 14 locations of Ukraine, with debris falling on five more.",
         "impact", [14, 5]),
        ("Hits of 16 missiles and 45 drones at 20 locations were recorded in Ukraine.",
         "impact", [20, 16, 45]),
        ("Direct hits by attack drones were recorded in 9 locations of Ukraine, with downed drones "
         "(debris) falling in four.", "impact", [9, 4]),
        ("Russia launched 138 drones at Ukraine overnight. Air defences intercepted 115 of them.",
         "interception", [115]),
        ("Russia fired 60 drones at Ukraine. Of these, 42 were shot down and 12 were lost.",
         "interception", [42, 12]),
        ("Strikes hit Deir al-Balah, killing two women and their four children.", "killed", [2, 4]),
        ("A hospital in Omdurman received 54 bodies and 158 wounded.", "injured", [158]),
        ("Ukraine's air force intercepted 270 targets over Kyiv. Another 208 targets were lost.",
         "interception", [270, 208]),
        ("Russia hit Kyiv with nine missiles and 63 drones.", "strike", [9, 63]),
        ("Russia launched its biggest swarm of drones for months at Kyiv.", "strike", [2]),
        ("Six cars and three autorickshaws caught fire in Delhi.", "damage", [6, 3]),
        ("The BLA said it was holding 214 people near Sibi.", "detained", [214]),
        ("A Malaysian airliner was shot down over eastern Ukraine.", "interception", [1]),
        ("The governor, Alexei Smirnov, said five civilians, including two ambulance workers, had "
         "been killed and 28 wounded, among them four children.", "injured", [28, 4]),
        ("Russian forces struck Sumy with two Iskander missiles and four Shahed drones.", "strike",
         [2, 4]),
        ("At least four people were killed in Kyiv, among them a pregnant woman, the mayor said.",
         "killed", [4, 1]),
        ("In total, 188 enemy air attack weapons were detected over Ukraine: 57 Kh-101 cruise "
         "missiles, 3 S-300 anti-aircraft missiles and 97 strike UAVs.", "strike",
         [188, 57, 3, 97]),
        ("Iran fired a barrage of 120 rockets at Haifa.", "strike", [120]),
        ("The death toll in Dnipro rises to 25, 73 wounded, the governor said.", "injured", [73]),
        ("Eight people including three children and a woman were killed in Kafr Hamra.", "killed",
         [8, 3, 1]),
        ("A kindergarten and administrative buildings were damaged in Lviv.", "damage", [2, 1]),
        ("Two Filipinos and a Vietnamese were among the dead off Yemen, Manila said.",
         "killed", [2, 1]),
    ],
)  # fmt: skip
def test_how_many(reader: Reader, text: str, kind: str, expected: list[float]) -> None:
    assert [low(one) for one in claims(reader, text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Russian forces seized Pylna, Strilecha and Morokhovets.", "capture",
         ["Pylna, UA", "Strilecha, UA", "Morokhovets, UA"]),
        ("Shelling killed three people in the Damascus suburb of Douma.", "killed", ["Douma, SY"]),
        ("Shelling killed three people in the Salihiya neighbourhood of Hasakah.", "killed",
         ["Al-Salihiyah, SY"]),
        ("Two civilians were killed across the Nile in Khartoum.", "killed", ["Khartoum, SD"]),
        ("Drones struck Ukraine's capital Monday.", "impact", ["Kyiv, UA"]),
        ("Israel bombed Iran. Iran fired missiles at Israel. Israel said it had killed nine "
         "scientists.", "killed", ["Iran, IR"]),
        ("Five people died in Lviv. Russia launched 120 drones, Ukraine's air force said.",
         "strike", ["Ukraine, UA"]),
        ("The Joint Forces denied that El Fasher had fallen.", "capture", ["El Fasher, SD"]),
        ("One civilian was killed in Sindh's Miano area when debris fell.", "killed",
         ["Miano, PK"]),
        ("Missiles were fired at cities including Srinagar, Jammu and Amritsar.", "strike",
         ["Srinagar, IN", "Jammu, IN", "Amritsar, IN"]),
        ("Gunmen stormed a Catholic church in the town of Komanda, killing 38 people.", "killed",
         ["Komanda, CD"]),
        ("An army spokesman in Ituri, Lieutenant Jules Kambale, said 10 people were killed.",
         "killed", ["Ituri Province, CD"]),
        ("Israel struck bases in Iran, retaliating for Tehran's missile barrage.", "strike",
         ["Iran, IR"]),
        ("The mayor of Melitopol, Ivan Fedorov, was abducted on Friday.", "detained",
         ["Melitopol, UA"]),
        ("In the Kherson region the night was quiet. Eight people were injured by day.", "injured",
         ["Kherson Oblast, UA"]),
        ("Air defences destroyed 49 Ukrainian drones over Russia, 21 of them over Bryansk.",
         "interception", ["Russia, RU"]),
    ],
)  # fmt: skip
def test_where(reader: Reader, text: str, kind: str, expected: list[str]) -> None:
    assert places(claims(reader, text, kind)[0]) == expected


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("At least 140 people were wounded, a hospital source in Kaya, 45 km to the south, told "
         "the agency.", "injured", "hospital source in Kaya"),
        ("JNIM, an al-Qaeda affiliate, claimed responsibility on Sunday, saying it had killed "
         "nearly 300 soldiers in Barsalogho.", "killed", "JNIM"),
        ("Tuareg separatists said 21 civilians died in strikes in Mali.", "killed",
         "Tuareg separatists"),
        ("Security minister Mahamadou Sana said the army had repelled an attack near Djibo.",
         "repulse", "Security minister Mahamadou Sana"),
        ("Sudan's army was accused by the RSF of bombing Al-Koma. The RSF accused the army of "
         "shelling Nyala, killing nine people.", "killed", "RSF"),
        ("Explosions were heard in Kabul, which the Taliban blamed on Pakistan.", "judgement",
         "Taliban"),
        ("Investigators raised the death toll in Moscow to 115.", "killed", "Investigators"),
        ("The paramilitary Rapid Support Forces (RSF) said 12 people were killed in El Fasher.",
         "killed", "Rapid Support Forces"),
        ("An air strike by Myanmar's military on Pazigyi village killed 100 people, witnesses and "
         "local groups said.", "killed", "witnesses; local groups"),
        ("Israel's emergency service said a woman was killed in Haifa. Some 34 people were injured "
         "there, the fire service said.", "injured", "fire service"),
        ("Four people died in Rovenky, according to the Luhansk People's Republic.", "killed",
         "Luhansk People's Republic"),
    ],
)  # fmt: skip
def test_who_says_so(reader: Reader, text: str, kind: str, name: str) -> None:
    speaker = claims(reader, text, kind)[0].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Israeli strikes hit Gaza, the Israeli military said. The military said a missile from "
         "Yemen was intercepted.", "interception", "IL"),
        ("The RSF accused the army of bombing a market in Al-Koma, killing 89 people.", "killed",
         "SD"),
        ("A drone attack blamed on Sudan's paramilitary Rapid Support Forces hit El Obeid.",
         "judgement", "RSF"),
        ("QUETTA, Pakistan - Pakistani security forces killed all 33 militants who had hijacked a "
         "train in Balochistan.", "killed", "PK"),
        ("A suicide bomber killed 12 people in Islamabad. Jamaat-ul-Ahrar claimed responsibility.",
         "killed", "Jamaat-ul-Ahrar"),
        ("The army denied it had lost the town of Goma to M23 rebels.", "capture", "M23"),
        ("Ukraine lost control of the city of Avdiivka in February.", "capture", "RU"),
        ("Two towns in North Kivu fell to M23 rebels.", "capture", "M23"),
        ("Armed gang members killed at least 49 people in Cabaret, north of Haiti's capital.",
         "killed", "gangs"),
        ("Iran fired missiles at Israel in retaliation for Israeli strikes on its nuclear sites, "
         "killing three people.", "killed", "IR"),
        ("The army of Burkina Faso fought near Djibo. In Mali, the army said it had killed 20 "
         "fighters at Tinzaouaten.", "killed", "ML"),
        ("Israeli strikes killed 40 people in Lebanon and wounded 90 in Beirut. Hezbollah fired "
         "rockets at Safed. Medics treated five people injured in Safed.", "injured", "IL"),
    ],
)  # fmt: skip
def test_who_did_it(reader: Reader, text: str, kind: str, party: str) -> None:
    actor = claims(reader, text, kind)[0].actor
    assert actor is not None
    assert actor.party == party


def test_an_attack_is_felt_where_it_was_aimed(reader: Reader) -> None:
    text = (
        "Israeli strikes killed 40 people in Lebanon and destroyed houses in Tyre. Hezbollah fired "
        "rockets at Safed, in northern Israel. Medics treated five people injured by shrapnel in "
        "Safed."
    )
    (hurt,) = claims(reader, text, "injured")
    assert hurt.actor is not None
    assert hurt.actor.party == "Hezbollah"


@pytest.mark.parametrize(
    ("text", "kind", "first"),
    [
        ("Russia fired 11 missiles at Kyiv overnight into Friday.", "strike", "2022-12-15"),
        ("Iran fired missiles at Israel on Friday night and early Saturday.", "strike",
         "2022-12-16"),
        ("Explosions were heard in Tehran on Saturday shortly after 2 am (2230 GMT Friday).",
         "impact", "2022-12-17"),
        ("An air strike destroyed a theatre in Mariupol on Sunday. Satellite imagery from Friday "
         "showed the building whole.", "damage", "2022-12-18"),
        ("Strikes killed 12 people overnight, including two women and a child, in Gaza.",
         "killed", "2022-12-18"),
    ],
)  # fmt: skip
def test_when(reader: Reader, text: str, kind: str, first: str) -> None:
    times = [one.time for one in claims(reader, text, kind)]
    assert times
    assert {str(one.start_local)[:10] for one in times if one is not None} == {first}


def test_missiles_of_two_sorts_are_of_neither(reader: Reader) -> None:
    (fired,) = claims(reader, "Russia fired 40 ballistic and cruise missiles at Kyiv.", "strike")
    assert fired.item is not None
    assert fired.item.type == "missile"


def test_sirens_that_go_off_begin(reader: Reader) -> None:
    text = "A missile was fired at Tel Aviv, setting off sirens across the city."
    assert [one.mode for one in claims(reader, text, "alert")] == ["on"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nikopol came under fire overnight.", True),
        ("In Kherson Oblast, 39 settlements including the city itself came under fire.", True),
        ("The president came under fire for his remarks about Ukraine.", False),
        ("Shelling hit a hospital in Kharkiv.", True),
    ],
)
def test_what_comes_under_fire_is_struck(reader: Reader, text: str, told: bool) -> None:
    assert bool(claims(reader, text, "strike")) == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was the largest raid on Kyiv since the invasion began.", "assault"),
        ("Since the beginning of the invasion, 20,000 people have died in Ukraine.", "assault"),
        ("Gunmen killed 160 people in Woro in one of the deadliest attacks this year.", "assault"),
        ("Debris from intercepted drones fell on Kyiv.", "interception"),
        ("The hospital in Kharkiv received 158 wounded people.", "missing"),
    ],
)
def test_what_is_only_named_is_not_claimed(reader: Reader, text: str, kind: str) -> None:
    assert not claims(reader, text, kind)


def test_a_claim_of_responsibility_is_for_attacks_in_its_country(reader: Reader) -> None:
    text = (
        "A car exploded in Delhi, killing eight people. A suicide bomber killed 12 people in "
        "Islamabad. The Pakistani Taliban claimed responsibility."
    )
    dead = claims(reader, text, "killed")
    assert [one.actor and one.actor.party for one in dead] == [None, "TTP"]


def test_an_intelligence_agency_is_no_news_agency(reader: Reader) -> None:
    text = "US intelligence agencies estimated that 100 people died in Gaza."
    assert [one.channel for one in claims(reader, text, "killed")] == [None]


def test_what_was_done_in_the_past_has_no_day(reader: Reader) -> None:
    text = (
        "A bomb killed 16 people in Hasakah on Sunday. Islamic State has targeted areas of the "
        "province in the past."
    )
    (earlier,) = claims(reader, text, "strike")[-1:]
    assert earlier.time is not None
    assert earlier.time.start is None


def test_a_name_of_several_words_speaks_whole(reader: Reader) -> None:
    for name in ("Save the Children", "Doctors Without Borders"):
        text = f"{name} said three of its staff were killed in Goma on Monday."
        assert [one.speaker and one.speaker.name for one in claims(reader, text, "killed")] == [
            name
        ]


def test_drones_fired_at_a_town_are_the_weapons(reader: Reader) -> None:
    (fired,) = claims(reader, "Of the 30 drones fired at Odesa, 25 were shot down.", "strike")
    assert (fired.item and fired.item.type, fired.quantity and fired.quantity.high) == ("uav", 30)
    text = "Drones sent towards Moscow were shot down, the mayor said."
    assert len(claims(reader, text, "interception")) == 1


def test_most_of_them_are_no_one(reader: Reader) -> None:
    (stopped,) = claims(
        reader, "Most of the missiles fired at Haifa were intercepted.", "interception"
    )
    assert stopped.quantity is None


def test_drones_among_tanks_and_guns_are_losses(reader: Reader) -> None:
    text = (
        "The ministry said a total of 628 aircraft, 283 helicopters, 31,000 drones and 578 air "
        "defence missile systems have been neutralised since the start of the operation."
    )
    assert claims(reader, text, "interception") == []
    lost = claims(reader, text, "damage")
    assert [one.quantity and one.quantity.high for one in lost] == [628, 283, 31000, 578]
    (mixed,) = claims(reader, "The army destroyed two drones and a tank.", "interception")
    assert mixed.quantity is not None
    assert mixed.quantity.high == 2


def test_what_the_enemy_lost_its_foe_destroyed(reader: Reader) -> None:
    text = "The enemy lost 1,200 troops and four tanks over the past day, Ukraine's army said."
    assert {one.actor and one.actor.party for one in claims(reader, text, "damage")} == {"UA"}
