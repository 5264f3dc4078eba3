"""Where something happened, in wars and reports on which the reader was never built."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def of_kind(reader: Reader, text: str, kind: str) -> Claim:
    return next(one for one in reader.read(report(text)).claims if one.kind == kind)


def places(claim: Claim) -> list[str]:
    return [one.name for one in claim.places if one.role == "target"]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Rebels attacked the Zelamba village of the Amhara highlands in Ethiopia.", "assault",
         ["Zelamba"]),
        ("Seven people died in shelling of the Hausa-majority Gidan Zomo district in Nigeria.",
         "killed", ["Gidan Zomo"]),
        ("Fighting was under way in Qaryat Hamra Northwest of Sanaa in Yemen.", "clash",
         ["Qaryat Hamra"]),
        ("Ali Saleh asked Congress to approve air strikes on Yemen.", "strike", ["Yemen"]),
        ("Six people died in Taiz in Yemen when Hadis air force bombed a market.", "killed",
         ["Taiz"]),
        ("A shell hit a house in the Palestine quarter of Baghdad in Iraq.", "impact",
         ["Palestine quarter"]),
    ],
)  # fmt: skip
def test_names_are_read_whole_and_alone(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    assert places(of_kind(reader, text, kind)) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Shells hit the Turkish embassy in Baghdad, Iraq.", "impact", ["Turkish embassy"]),
        ("Air strikes hit the Qandahar airport in Afghanistan.", "strike", ["Kandahar Airfield"]),
        ("Clashes went on at Regiment 93 in Syria.", "clash", ["Regiment 93"]),
        ("The battle for Sirte in Libya has killed 60 fighters.", "killed", ["Sirte"]),
        ("Troops fought for control of Qalaat Murra in Yemen.", "clash", ["Qalaat Murra"]),
        ("Russia shot down 60 drones over five regions, including 20 over Oryol.", "interception",
         ["Oryol Oblast"]),
        ("Rebels retook the Barada Logistics Center near Taiz in Yemen.", "capture",
         ["Barada Logistics Center"]),
        ("Iraqi forces shelled the Diyala province and later a rocket hit a cemetery in Baqubah.",
         "strike", ["Diyala Governorate"]),
        ("Clashes went on in al-Zuhur Abu al-Murr and Tel Qasim in Iraq.", "clash",
         ["al-Zuhur", "Abu al-Murr", "Tel Qasim"]),
        ("Terrorist Russia struck power plants, leaving thousands of Ukrainians in the dark.",
         "strike", ["Ukraine"]),
        ("A car bomb went off five km away from Ramadi in Iraq.", "strike", ["Ramadi"]),
    ],
)  # fmt: skip
def test_sites_and_what_is_fought_for(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    claims = [one for one in reader.read(report(text)).claims if one.kind == kind]
    assert claims
    assert places(claims[-1]) == expected


def test_a_centre_that_tells_is_no_place(reader: Reader) -> None:
    text = "Shells hit Mosul in Iraq. According to the Gulf Research Centre 40 people were killed."
    assert places(of_kind(reader, text, "killed")) == ["Mosul"]


def test_a_list_without_commas_is_cut_at_each_name(reader: Reader) -> None:
    text = (
        "Iraqi forces shelled the neighborhoods of Shuran al-Zaytun Tallet al-Hamra and Marwin in "
        "Mosul, Iraq."
    )
    named = places(of_kind(reader, text, "strike"))
    assert [name.casefold() for name in named] == [
        "shuran", "al-zaytun", "tallet al-hamra", "marwin"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clashes broke out in Khartoum in Sudan. The army reached Wad Madani on Friday. "
         "Nine people were killed in the town.", ["Wad Madani"]),
        ("Rebels took Kherson region of Ukraine in March. Shelling killed three people in the "
         "provincial capital.", ["Kherson"]),
        ("Shells fell on the Alamo Bridge in Mosul, Iraq. Troops moved on to Tal Afar. Nine people "
         "were killed on the bridge.", ["Alamo Bridge"]),
        ("Fighting raged in Tripoli, Libya. Sirte was the other battlefield. Hundreds of people "
         "have been killed there.", ["Sirte"]),
        ("Rebels shelled Nyala in South Darfur, Sudan. Nine people were killed in the province on "
         "Friday.", ["South Darfur"]),
        ("Ten people were killed in an air strike on an area outside the capital Sanaa. The town "
         "lies in Yemen. The raid on Arhab was the third.", ["Arhab"]),
        ("Shells hit Aden in Yemen. The army has in recent months killed 40 fighters.", ["Yemen"]),
        ("Shells hit Aden in Yemen. Rocket attacks on another district killed one person.",
         ["Aden"]),
        ("Rockets hit the Crater district of Aden in Yemen. Five people were killed by shells "
         "fired by gunmen positioned in Taiz.", ["Craiter"]),
        ("In Aden, Yemen, a bomb hit the Crater district of the city. Five people were killed in "
         "two other districts.", ["Aden"]),
        ("A raid hit Mosul, Iraq. The army said an air strike had killed 12 people. The incident "
         "in Diyala province angered many.", ["Diyala"]),
    ],
)  # fmt: skip
def test_what_words_refer_to(reader: Reader, text: str, expected: list[str]) -> None:
    claims = [one for one in reader.read(report(text)).claims if one.kind == "killed"]
    assert [name.removesuffix(" Governorate") for name in places(claims[-1])] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Rebels shelled the town of Nyala in Sudan. Four wounded were brought to hospitals in "
         "Chad's Ouaddai province for treatment.", "injured", "Nyala"),
        ("Shelling hit Nyala in Sudan. Bombardment of supply lines grew in hills close to Chad's "
         "border.", "strike", "Nyala"),
        ("Air strikes on Omdurman in Sudan killed 13 civilians on Monday, most of them in the "
         "Ombada neighbourhood.", "killed", "Omdurman"),
    ],
)  # fmt: skip
def test_places_of_something_else_are_passed_over(
    reader: Reader, text: str, kind: str, expected: str
) -> None:
    claims = [one for one in reader.read(report(text)).claims if one.kind == kind]
    assert claims
    assert places(claims[-1]) == [expected]


def test_a_state_that_strikes_its_own_ground_goes_on_doing_so(reader: Reader) -> None:
    text = (
        "Sudanese forces bombed a market in Nyala on Monday with American help. Three more people "
        "died on Tuesday in a barrel bomb attack by the Sudanese army."
    )
    strikes = [one for one in reader.read(report(text)).claims if one.kind == "strike"]
    assert places(strikes[-1]) == ["Nyala"]
