"""Where things happened, in sentences of wars and outlets of many kinds."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def places(claim: Claim) -> set[str]:
    return {f"{one.name}, {one.country}" for one in claim.places if one.role == "target"}


def of_kind(reader: Reader, text: str, kind: str) -> list[set[str]]:
    return [places(one) for one in reader.read(report(text)).claims if one.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("In the Zaporizhzhia direction, the enemy attacked 5 times near Orikhiv and Tokmak.",
         "assault", {"Orikhiv, UA", "Tokmak, UA"}),
        ("In the Izium direction, the enemy tried to advance near Oskil. Our soldiers repelled "
         "six assaults.", "repulse", {"Oskil, UA"}),
        ("In Ethiopia's Amhara region, a drone hit a bus station at Finote Selam on Monday.",
         "impact", {"Finote Selam, ET"}),
        ("Gunmen attacked a bus near Gossi, in Mali's Timbuktu region, killing four and wounding "
         "six.", "injured", {"Gossi, ML"}),
        ("Rebels killed 12 people in the Shabunda and Walikale territories of Congo on Sunday.",
         "killed", {"Shabunda Territory, CD", "Walikale Territory, CD"}),
        ("Shelling killed two people in a northern district of Kharkiv on Sunday.", "killed",
         {"Kharkiv, UA"}),
        ("Armed men raided Nabambo on 3 May and burned 14 houses in Mozambique.", "damage",
         {"Nabambo, MZ"}),
        ("Fighters shelled the town of Nyala. A military official in Khartoum said that nine "
         "soldiers had been killed.", "killed", {"Nyala, SD"}),
        ("Drones hit Belgorod and Voronezh. Russian air defences shot down 44 drones over five "
         "regions, the ministry said.", "interception", {"Russia, RU"}),
        ("Gunmen stormed Baga in Nigeria. Soldiers killed ten of them as they fled towards "
         "Maiduguri.", "killed", {"Baga, NG"}),
        ("Homs The army clashed with rebels in Talbiseh and Rastan on Monday, a source said.",
         "clash", {"Talbiseh, SY", "Al-Rastan, SY"}),
        ("Chad is at war. Some 4,000 people fled Ngouboua in March and 800 crossed into Niger.",
         "displaced", {"Ngouboua, TD"}),
        ("The army fights in Khartoum. Shells hit El Fasher, and the ministry put the country's "
         "dead at 30.", "killed", {"Sudan, SD"}),
        ("Since the beginning of this day, 70 clashes have taken place. The enemy shelled Kupiansk "
         "in Ukraine.", "clash", {"Ukraine, UA"}),
        ("Fighters raided towns in Oromia and Tigray of Ethiopia. Bombs hit Shire. Since May 200 "
         "civilians have been killed in the two regions.", "killed",
         {"Oromia Region, ET", "Tigray Region, ET"}),
        ("Thai troops shelled Ban Sangha in Thailand.", "strike", {"Ban Sangha, TH"}),
        ("Hama was calm. A missile strike on Syria's Tiyas airbase killed four soldiers.",
         "killed", {"Tiyas Air Base, SY"}),
        ("Bandits ambushed a truck near Samko, on the road between Biakato and Beni, and two "
         "people died.", "killed", {"Samko, CD"}),
        ("Donetsk is in the dark. Novoselivka has been without water since Sunday in Ukraine.",
         "outage", {"Novoselivka, UA"}),
        ("Thai soldiers shelled the Ta Krabey temple in Cambodia on Monday.", "strike",
         {"Ta Krabey temple, KH"}),
        ("In northern Mali soldiers took a camp west of the town of Menaka on Friday.", "capture",
         {"Ménaka, ML"}),
        ("A rocket hit Zelenyi Yar in the Nikopol district of Ukraine and wounded two people.",
         "impact", {"Zelenyi Yar, UA"}),
        ("Syria is at war. Rebels eye the nearby Safar military airport, which the army has "
         "besieged since May.", "capture", {"Safar military airport, SY"}),
        ("Rockets hit Nyala in Sudan. The director of Nyala Teaching Hospital said that the bodies "
         "of six had arrived at the hospital.", "killed", {"Nyala, SD"}),
        ("Drones hit a bridge over the Seim river in Russia.", "impact", {"Seim River, RU"}),
        ("Troops fought gunmen in the Bara and Qoz hills of Sudan.", "clash",
         {"Bara Hill, SD", "Qoz Hill, SD"}),
        ("Clashes broke out in the villages of Rasm al-Hamra al-Gharbieh and Khirbet al-Dib in "
         "Syria.", "clash", {"Rasm al-Hamra al-Gharbieh, SY", "Khirbet al-Dib, SY"}),
        ("Tabiun north of Sirte was bombed on Friday in Libya.", "strike", {"Tabiun, LY"}),
        ("Daraa An army unit targeted with concentrated mortar fire 3 trucks belonging to rebels "
         "which were moving in Tal al-Dahab and Rasm Salim in the far western countryside of Daraa "
         "province.", "strike", {"Tal al-Dahab, SY", "Rasm Salim, SY"}),
        ("The raid took place in the village of Tal Zalat west of second city Mosul which gunmen "
         "entered on Sunday.", "capture", {"Tal Zalat, IQ"}),
        ("Russia carried out a missile strike on the Sumy region, resulting in destroying a school "
         "in Konotop in Ukraine.", "strike", {"Sumy Oblast, UA"}),
        ("Cambodia and Thailand are at war in Cambodia. The Thai army said Khmer troops crossed "
         "the boundary at Ban Nong Mek, in Surin province.", "assault", {"Ban Nong Mek, TH"}),
        ("Shells hit El Obeid in Sudan. White phosphorus is being used in civilian areas Read "
         "Also", "strike", {"El Obeid, SD"}),
        ("Shells hit Taiz in Yemen. Some 480 civilians have been killed in air raids since January "
         "2022.", "killed", {"Yemen, YE"}),
        ("Aleppo was split in two in a war in Syria that has killed more than 90,000 people.",
         "killed", {"Syria, SY"}),
        ("A drone killed nine people as they tried to cross the Nile to flee fighting in Sudan's "
         "Gezira state.", "killed", {"Gezira State, SD"}),
        ("Gunmen, in Khartoum, shelled the capital's historic Burri district.", "strike",
         {"Burri, SD"}),
        ("Rockets hit Erbil in Iraq. Israel launched air strikes on two Iranian nuclear sites.",
         "strike", {"Iran, IR"}),
        ("Missiles struck an airfield in Libya on Friday. Al Watiya airbase has been used for "
         "raids.", "impact", {"Al-Watiya Air Base, LY"}),
        ("Two raids killed ten in Kafr Nabl in Syria. Six homes were destroyed according to Salma.",
         "damage", {"Kafr Nabl, SY"}),
        ("Soldiers clashed with rebels near Sinjar in Iraq. An attack was foiled and 14 rebels "
         "were killed including one of their leaders in Tal Afar.", "repulse", {"Sinjar, IQ"}),
        ("Since the beginning of this day, 70 clashes have taken place. The enemy made 40 air "
         "strikes. Near Kupiansk in Ukraine shells hit a school. Kupiansk was shelled.", "strike",
         {"Ukraine, UA"}),
        ("Rockets hit Homs in Syria. At least 16 people have been killed in US airstrikes on the "
         "countrys eastern Deir ezzor province says a monitoring group.", "killed",
         {"Deir ez-Zor Governorate, SY"}),
        ("Rockets hit Hajin in Syria. Six people were killed in a raid on the eastern banks of the "
         "Euphrates river.", "killed", {"Hajin, SY"}),
        ("Tanks roll through Syria. The soldiers have entered the neighbouring Raqqa province and "
         "are advancing toward the provincial capital.", "capture", {"Raqqa Governorate, SY"}),
        ("Soldiers seized the neighbourhoods of al- Rashidin and al- Zahraa in Aleppo in Syria.",
         "capture", {"Al-Rashidin, SY", "Al-Zahraa, SY"}),
    ],
)  # fmt: skip
def test_place_is_where_it_happened(
    reader: Reader, text: str, kind: str, expected: set[str]
) -> None:
    assert expected in of_kind(reader, text, kind)


@pytest.mark.parametrize(
    "told",
    [
        "The minister told a news conference in Juba that nine people had been killed.",
        "Nine people were killed, a doctor told reporters in Juba.",
        "The chief of police, speaking at a briefing in Juba, said nine people had been killed.",
        "Speaking in Juba, the minister said nine people had been killed.",
        "The minister said in Juba on Friday that nine people had been killed.",
        "Nine people were killed, the president said during a visit to Juba.",
        "Nine people were killed, the group said in a statement issued in Juba.",
    ],
)
def test_place_is_not_where_it_was_told(reader: Reader, told: str) -> None:
    text = f"Shells hit Malakal in South Sudan. {told}"
    assert of_kind(reader, text, "killed") == [{"Malakal, SS"}]


def test_place_may_follow_who_tells(reader: Reader) -> None:
    text = "Shells hit Malakal in South Sudan. Nine people were killed, he said, in Juba."
    assert of_kind(reader, text, "killed") == [{"Juba, SS"}]


def test_part_has_the_places_of_the_whole_it_is_told_with(reader: Reader) -> None:
    text = "Troops fought in Bakhmut in Ukraine. The war killed 1,900 people including 64 children."
    assert of_kind(reader, text, "killed") == [{"Ukraine, UA"}, {"Ukraine, UA"}]


def test_dateline_of_two_towns_is_no_place(reader: Reader) -> None:
    text = "KHARTOUM/PORT SUDAN, May 4 (Nile Wire) - At least 12 people were killed in Nyala."
    assert of_kind(reader, text, "killed") == [{"Nyala, SD"}]


def test_town_that_the_text_opens_with_is_where_the_title_told_of_a_region(reader: Reader) -> None:
    text = (
        "Villagers bury their dead after raid in Zamfara kills many\n\n"
        "Aisha Bello had come back to Tsafe only in May.\n\nAt least 14 people were killed, "
        "a teacher said."
    )
    assert {"Tsafe, NG"} in of_kind(reader, text, "killed")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Fighting went on in Myawaddy, in Myanmar, on Friday. A shell landed on the Thai side "
         "of the border on Wednesday.", "impact", {"Thailand, TH"}),
        ("Fighting went on in Myawaddy, in Myanmar, on Friday. Thai villagers said a shell landed "
         "on their side on Wednesday.", "impact", {"Thailand, TH"}),
        ("Fighting went on in Goma on Friday. Rwanda said a rocket fell on its territory.",
         "impact", {"Rwanda, RW"}),
        ("The army said drones had struck Russian territory.", "impact", {"Russia, RU"}),
        ("Two rockets fell inside Turkish territory near Kilis.", "impact", {"Kilis, TR"}),
    ],
)  # fmt: skip
def test_lands_told_by_whose_they_are(
    reader: Reader, text: str, kind: str, expected: set[str]
) -> None:
    assert of_kind(reader, text, kind)[0] == expected


def test_land_from_which_they_flew_is_an_origin(reader: Reader) -> None:
    text = "Rockets launched from Lebanese territory hit a kibbutz in northern Israel."
    told = [one.places for one in reader.read(report(text)).claims]
    assert {(one.role, one.name) for one in told[0]} == {
        ("target", "Israel"),
        ("origin", "Lebanon"),
    }


def test_a_lead_over_rows_of_regions_is_of_their_country(reader: Reader) -> None:
    text = (
        "Shelling over the past day killed three people, officials said.\n\n"
        "Kharkiv region: two killed in Chuhuiv.\nSumy region: one killed, two injured."
    )
    over, *rows = of_kind(reader, text, "killed")
    assert over == {"Ukraine, UA"}
    assert rows == [{"Chuhuiv, UA"}, {"Sumy Oblast, UA"}]


def test_a_title_is_of_the_country_that_its_lead_tells_of(reader: Reader) -> None:
    text = (
        "Power cut to 212 villages, ministry says\n\nSome 212 villages in Ukraine had no "
        "electricity on Monday, the ministry said.\n\nIn the Kherson region, shells damaged a "
        "substation.\n\nPower was back in Kherson at noon."
    )
    assert of_kind(reader, text, "outage")[0] == {"Ukraine, UA"}


def test_a_speaker_described_before_a_colon_tells_of_no_place(reader: Reader) -> None:
    text = (
        "Explosions in Romny on Monday. Oleh Lysenko, head of the Sumy regional military "
        'administration: "Three guided bombs hit a school."'
    )
    claim = next(one for one in reader.read(report(text)).claims if one.item)
    assert places(claim) == {"Romny, UA"}
    assert claim.speaker is not None
    assert claim.speaker.name == "Oleh Lysenko"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Defences shot down 11 drones over Bryansk and four rockets over Kursk.", "interception",
         [{"Bryansk, RU"}, {"Kursk, RU"}]),
        ("The army killed nine rebels in Taiz and four gunmen near Marib.", "killed",
         [{"Taiz, YE"}, {"Marib, YE"}]),
        ("Russia fired three missiles at Sumy and 12 drones at Odesa.", "strike",
         [{"Sumy, UA"}, {"Odesa, UA"}]),
        ("Gunmen attacked a bus near Gao and a checkpoint at Ansongo, killing nine.", "assault",
         [{"Gao, ML", "Ansongo, ML"}]),
        ("Gunmen attacked a bus near Gao and a checkpoint at Ansongo, killing nine.", "killed",
         [{"Gao, ML", "Ansongo, ML"}]),
        ("Drones struck a refinery in Ryazan and an oil depot in Engels.", "impact",
         [{"Ryazan, RU", "Engels, RU"}]),
    ],
)  # fmt: skip
def test_each_of_a_row_has_its_own_place(
    reader: Reader, text: str, kind: str, expected: list[set[str]]
) -> None:
    assert of_kind(reader, text, kind) == expected


def test_a_country_moves_its_own_people(reader: Reader) -> None:
    text = (
        "Shells fell in Oddar Meanchey, in Cambodia, on Thursday. Thai authorities have moved "
        "131,000 people out of four provinces."
    )
    assert of_kind(reader, text, "displaced") == [{"Thailand, TH"}]
