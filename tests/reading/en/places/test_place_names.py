"""Names of several words, and places that are only gone to, written from or passed by."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday, a mortar shell hit a house at Bar Qambarkhel in Pakistan.",
         {"Bar Qambarkhel, PK"}),
        ("On Tuesday, a bomb went off near Wanda Amir in Pakistan.", {"Wanda Amir, PK"}),
        ("In Debre Elias, a small town in Ethiopia, 14 people were killed.", {"Debre Elias, ET"}),
        ("In Kabul, a car bomb went off at the Wazir Akbar Khan mosque.",
         {"Wazir Akbar Khan mosque, AF"}),
        ("A truck bomb hit an army post at Puerto Jordán, Colombia.", {"Puerto Jordán, CO"}),
        ("Fighting between the Somali National Army and Al-Shabaab raged in Adan Yabaal, Somalia.",
         {"Adan Yabal, SO"}),
        ("The tanker came under attack by drones in the northern Red Sea.", {"Red Sea, None"}),
        ("The air force destroyed 34 targets in the Gara, Hakurk and Qandil regions of Iraq.",
         {"Gara Mountain, IQ", "Hakurk, IQ", "Qandil Mountains, IQ"}),
        ("Gunmen killed 29 civilians in Beni in the Democratic Republic of Congo.", {"Beni, CD"}),
        ("Fighting broke out in Kyaukphyu Township in Myanmar.", {"Kyaukphyu Township, MM"}),
        ("Russian air raids on Sarmada refugee camp in Syria left dozens dead.",
         {"Sarmada refugee camp, SY"}),
        ("Jets bombed launchers near Zibqin and Aita al-Shaab in Lebanon.",
         {"Zibqin, LB", "Aita al-Shaab, LB"}),
        ("On 16 May, shells hit a house in Tall az Za'atar, in Jabalia, Gaza.",
         {"Tall az Za'atar, PS"}),
        ("In Ocaña, Colombia, the Santander Battalion killed nine rebels.", {"Ocaña, CO"}),
        ("On Friday, two men died in the Dara Adam Khel area of Kohat district in Pakistan.",
         {"Dera Adam Khel, PK"}),
        ("In Myanmar, rebels captured the Thin Gan Nyi Naung camp.", {"Thin Gan Nyi Naung, MM"}),
        ("Rebels blew up the Caño Limón pipeline near Saravena, Colombia.", {"Saravena, CO"}),
        ("Jets bombed Sanaa's Attan district in Yemen, killing two people.",
         {"Attan District, YE"}),
        ("Rebels attacked Tibú, Colombia, said police, who blamed the Ramiro Osuna front.",
         {"Tibú, CO"}),
        ("Al-Shabaab boasted on its Radio Andalus, in Somalia, of killing 110 soldiers in Moba.",
         {"Moba, SO"}),
    ],
)  # fmt: skip
def test_a_name_is_read_whole(reader: Reader, text: str, expected: set[str]) -> None:
    assert places(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A convoy conveying passengers to Dikwa hit a mine near Ajiri village in Nigeria.",
         {"Ajiri, NG"}),
        ("A minibus on its way to Maiduguri hit a mine near Konduga in Nigeria.", {"Konduga, NG"}),
        ("Three wounded soldiers were airlifted to Maiduguri after the attack on Marte in Nigeria.",
         {"Marte, NG"}),
        ("Two soldiers pulled from the debris in Bannu, Pakistan, died at the Combined Military "
         "Hospital.", {"Bannu, PK"}),
        ("The army shelled Kiwanja in the DRC. Some 2,000 people fled towards Rutshuru.",
         {"Kiwanja, CD"}),
        ("Gunmen killed nine soldiers in Kech, home to Turbat, in Pakistan.",
         {"Kech District, PK"}),
        ("In Azerbaijan, five people were killed near Shusha, on the road linking Goris to "
         "Khankendi.", {"Shusha, AZ"}),
        ("The Observatory, with its sources inside the country, put the dead in Aleppo at 24.",
         {"Aleppo, SY"}),
    ],
)  # fmt: skip
def test_where_some_only_came_is_not_where_it_happened(
    reader: Reader, text: str, expected: set[str]
) -> None:
    assert places(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack on a firm in Kahramankazan, on the outskirts of Ankara, killed six people.",
         {"Kahramankazan, TR"}),
        ("A volley on the Western Galilee town of Shlomi damaged a dozen homes in Israel.",
         {"Shlomi, IL"}),
        ("A drone hit a bus in the Dniprovskyi district of Kherson. Five passengers were injured, "
         "the head of the city administration said.", {"Dniprovskyi District, UA"}),
        ("In Ituri, DR Congo, calm has returned to Lopa, in Djugu territory. Militiamen had "
         "clashed there on Monday with the army.", {"Lopa, CD"}),
        ("Three shells hit Kafr Kila, in Lebanon, and Khiam. Three people died in the latter "
         "village.", {"Kfar Kila, LB", "Khiam, LB"}),
        ("A shell hit a school located near the town of Hass in Syria.", {"Hass, SY"}),
        ("Shells landed on the outskirts of Nyala, the capital of South Darfur state, in Sudan.",
         {"Nyala, SD"}),
        ("The army shelled Mekelle, capital of the northern Tigray region, in Ethiopia.",
         {"Mekelle, ET"}),
        ("Gunmen raided the village of Mandina, in the Ancuabe district of Cabo Delgado province.",
         {"Mandina, MZ"}),
        ("In Russia, a drone wounded two men in Novaya Tavolzhanka, both in the Shebekino "
         "district, the governor said.", {"Novaya Tavolzhanka, RU"}),
        ("Rockets hit the capital of Sudan.", {"Khartoum, SD"}),
        ("In Herat, a bomb killed a driver on Thursday in Jebrail, a Hazara quarter.",
         {"Jebrail, AF"}),
        ("Rebels killed two men in the forests of Sukma, in the Bastar region of Chhattisgarh.",
         {"Sukma, IN"}),
        ("A bomb hit a bus in Kabul's Dasht-e-Barchi quarter, a mostly Hazara area, killing two.",
         {"Dasht-e-Barchi, AF"}),
        ("A missile hit Beersheba's Soroka hospital in Israel.", {"Soroka Medical Center, IL"}),
        ("The Indonesian Hospital, the last in North Gaza, went out of service, Gaza's health "
         "ministry said.", {"Indonesian Hospital, PS"}),
        ("Jets bombed a bunker beneath the European Hospital in Khan Younis in Gaza.",
         {"European Hospital, PS"}),
        ("Aden's airport closed after two rockets landed near it in Yemen.", {"Aden, YE"}),
        ("A shell hit a queue in Kherson's central market.", {"Kherson, UA"}),
        ("A bomb went off near Mosul's al-Nuri mosque.", {"al-Nuri mosque, IQ"}),
        ("In Nigeria, gunmen killed nine people in Gatawa, in Sokoto's Sabon Birni area.",
         {"Gatawa, NG"}),
        ("Drones hit the Ust-Luga terminal in Russia's Leningrad region and a depot at Pskov.",
         {"Ust-Luga, RU", "Pskov, RU"}),
        ("In Lviv, two people were hurt on Thursday and three houses were destroyed in Odesa.",
         {"Lviv, UA", "Odesa, UA"}),
        ("Explosions in Damascus killed two people, and shells were fired in Homs.",
         {"Damascus, SY", "Homs, SY"}),
        ("Soldiers killed nine gunmen in Patikul town on Jolo island in the Philippines.",
         {"Patikul, PH"}),
        ("The strike on the Al-Shifa hospital complex in Gaza City's Rimal neighbourhood killed "
         "eight people.", {"Al-Shifa Hospital, PS"}),
        ("Gunboats shelled a fishing boat off Deir al-Balah in Gaza.", {"Deir al-Balah, PS"}),
    ],
)  # fmt: skip
def test_the_finest_place_told_is_meant(reader: Reader, text: str, expected: set[str]) -> None:
    assert places(reader, text) == expected


def test_those_who_strike_stand_elsewhere(reader: Reader) -> None:
    (claim,) = reader.read(report("Rebels positioned in Douma shelled Damascus.")).claims
    assert [(one.role, one.name) for one in claim.places] == [
        ("target", "Damascus"),
        ("origin", "Douma"),
    ]


def places(reader: Reader, text: str) -> set[str]:
    """Return all places of a text's claims but those things came from."""
    return {
        f"{one.name}, {one.country}"
        for claim in reader.read(report(text)).claims
        for one in claim.places
        if one.role == "target"
    }


def test_a_site_called_after_its_town_lies_in_its_country(reader: Reader) -> None:
    text = "The Russian occupiers shelled the Mariupol regional hospital on Friday."
    assert places(reader, text) == {"Mariupol regional hospital, UA"}


def test_where_that_was_since_which_raids_go_on_is_not_where_they_are(reader: Reader) -> None:
    text = (
        "Jets bombed Raqqa in Syria. The air force has stepped up its raids on rebel posts since "
        "their allies began an offensive in Iraq."
    )
    raids = [one for one in reader.read(report(text)).claims if one.kind == "strike"]
    assert {place.country for one in raids for place in one.places} == {"SY"}
