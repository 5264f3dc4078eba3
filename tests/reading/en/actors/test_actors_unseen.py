"""Who did it, in sentences of wars the reader was not built on."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def actors(reader: Reader, text: str, kind: str) -> list[str | None]:
    """Return the party of each claim of a kind, in the order told."""
    found = (one for one in reader.read(report(text)).claims if one.kind == kind)
    return [one.actor.party if one.actor else None for one in found]


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Nine people died in raids launched by the Ethiopian army and Eritrean warplanes in "
         "Mekelle.", "killed", "ET; ER"),
        ("Twelve people were killed in air strikes in Bhamo, Myanmar, which the monitor said were "
         "carried out by junta and Chinese warplanes.", "strike", "MM; CN"),
        ("The suicide attack that was carried out by members of Boko Haram killed six guards in "
         "Maiduguri.", "killed", "Boko Haram"),
        ("A car bomb blast claimed by the Taliban killed 14 people in Kunduz.", "killed",
         "Taliban"),
        ("Eleven villagers were killed in rebel fire on the market of Bunia.", "killed", "rebels"),
        ("JNIM fighters claimed an ambush on a local militia near Djibo that killed 20 people.",
         "killed", "JNIM"),
        ("Malian troops and pro-government gunmen repelled an assault by rebels on Kidal.",
         "repulse", "ML"),
        ("Rebels and M23 fighters launched an offensive on Sake.", "assault", "rebels; M23"),
        ("A raid by the coalition fighting the Houthis killed eight people near Hodeidah.",
         "killed", "Saudi-led coalition"),
    ],
)  # fmt: skip
def test_doer_told_beside_the_act(reader: Reader, text: str, kind: str, party: str) -> None:
    assert actors(reader, text, kind)[0] == party


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Ten Sudanese soldiers were killed on Tuesday in clashes with RSF fighters in Bara.",
         "killed", ["RSF"]),
        ("Six of the guerrillas were killed in fighting with Colombian troops in Cauca.",
         "killed", ["CO"]),
        ("The army said 21 rebels and 17 regime soldiers had been killed in battles near Loikaw, "
         "Myanmar.", "killed", ["MM", "rebels"]),
        ("The Kenyan army stormed two camps in Lamu on Monday. It said 16 Al-Shabaab fighters "
         "were killed.", "killed", ["KE"]),
        ("Fighting between the army and Fano left 30 people dead in Gondar.", "killed", [None]),
    ],
)  # fmt: skip
def test_fallen_fighters(reader: Reader, text: str, kind: str, expected: list[str | None]) -> None:
    assert actors(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A Kabul bombing killed 20 people.", "killed", None),
        ("Rebels shelled Goma. Rebels attacked Sake, a French envoy said. Air raids on Masisi "
         "killed six people.", "killed", None),
        ("The army shelled Nyala. The army bombed El Fasher. A suicide bomber killed three people "
         "in Kosti, Sudan.", "killed", None),
        ("The army shelled Nyala. The army bombed Zalingei in Sudan. Since April 2021 at least 900 "
         "people have been killed in Sudan.", "killed", None),
        ("The army shelled Nyala. The army bombed Zalingei. Shells fell on the army-held town of "
         "Kosti, Sudan.", "impact", None),
    ],
)  # fmt: skip
def test_nobody_credited(reader: Reader, text: str, kind: str, expected: str | None) -> None:
    assert actors(reader, text, kind)[-1] == expected


def test_claimed_by_a_group(reader: Reader) -> None:
    text = (
        "Militants blew up a bus in Quetta, killing four people. "
        "The Balochistan Liberation Army claimed responsibility for the attack."
    )
    assert actors(reader, text, "killed") == ["BLA"]


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("The heavy bombardment the junta is carrying out on Loikaw goes on.", "strike", "MM"),
        ("Doctors in Tigray told of the shelling of the government and Eritrean warplanes.",
         "strike", "ET; ER"),
        ("Activists accused Sudanese soldiers of shelling a market in Nyala.", "strike", "SD"),
        ("In the same week army units killed six JNIM militants near Mopti, Mali.", "killed",
         "ML"),
        ("JNIM lost nine men as it took control of Djibo.", "capture", "JNIM"),
        ("A backer of the government in Tripoli, Turkey bombed Tarhuna.", "strike", "TR"),
        ("The Congolese army said two villages near Sake had been retaken from the rebels.",
         "capture", "CD"),
        ("The M23 shelled Sake. The M23 bombed Goma. Goma is under siege.", "capture", "M23"),
        ("Armed attackers stormed a school near Kaduna and kidnapped 60 pupils.", "detained",
         "gunmen"),
        ("A powerful Sudan blast claimed by the RSF hit Kosti.", "impact",
         "RSF"),
        ("The monitor condemned the raid, blaming the attack on rebel forces in Taiz.",
         "judgement", "rebels"),
    ],
)  # fmt: skip
def test_doer_told_elsewhere_in_the_sentence(
    reader: Reader, text: str, kind: str, party: str
) -> None:
    assert party in actors(reader, text, kind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The battle for Bentiu killed 90 fighters on both sides. The army bombed Malakal.",
         [None]),
        ("The army shelled Nyala. The army bombed Zalingei in Sudan. More than 200 people have "
         "been killed in Nyala since the battle began.", [None]),
        ("The Somali army stormed two villages near Bardera, killing four Al-Shabaab men. An "
         "attack by Al-Shabaab on a base killed three troops. It said 12 militants had been "
         "killed in Bardera.", ["SO", "Al-Shabaab", "SO"]),
        ("Some 4,000 Ukrainian soldiers were killed in Ukraine.", ["RU"]),
    ],
)  # fmt: skip
def test_dead_of_both_sides_and_of_one(
    reader: Reader, text: str, expected: list[str | None]
) -> None:
    assert actors(reader, text, "killed") == expected


def test_the_hurt_are_not_the_doers(reader: Reader) -> None:
    text = (
        "Yemen Child Killed in Mortar Shelling. A child was killed on Monday in Taiz. "
        "The shells were fired by the Houthis."
    )
    assert "YE" not in actors(reader, text, "killed")


def test_who_tells_of_its_own_dead_did_not_kill_them(reader: Reader) -> None:
    text = (
        "Israeli raids killed 90 people in Gaza on Monday, medics said. The Israeli army said 21 "
        "of its soldiers were killed when a rocket hit a tank in Gaza."
    )
    assert actors(reader, text, "killed") == ["IL", None]
    assert actors(reader, text, "impact") == [None]


def test_who_denies_a_strike_is_said_to_have_made_it(reader: Reader) -> None:
    text = "Planes killed 20 people in Taiz on Tuesday. The Saudi army denied any air strike."
    assert actors(reader, text, "strike")[-1] == "SA"


def test_a_group_means_itself_by_the_group(reader: Reader) -> None:
    text = "A Houthi spokesman said the group had fired seven missiles at a tanker near Aden."
    assert actors(reader, text, "strike") == ["Houthis"]


def test_an_attack_told_of_again_is_ascribed(reader: Reader) -> None:
    text = (
        "An air strike killed 20 people in Taiz on Tuesday. The attack was carried out by two "
        "jets of the Saudi air force, a monitor said."
    )
    assert actors(reader, text, "strike") == [None, "SA"]


def test_armed_forces_of_a_country_are_its_own(reader: Reader) -> None:
    text = "Units of the Armed Forces of Ukraine struck the Ryazan oil refinery on Monday."
    assert actors(reader, text, "strike") == ["UA"]


def test_security_forces_are_of_the_country_in_play(reader: Reader) -> None:
    text = "Security forces killed 15 militants in Bannu, the army said."
    assert actors(reader, text, "killed") == ["PK"]


def test_what_fell_beside_a_partys_own_dead_was_not_its_own_deed(reader: Reader) -> None:
    text = (
        "Israeli strikes killed 190 people in Gaza. The Israeli military said nine of its soldiers "
        "were killed when a building collapsed after a grenade hit a tank."
    )
    assert actors(reader, text, "damage") == [None]


def test_air_defences_are_those_of_the_ministry_that_tells(reader: Reader) -> None:
    text = (
        "Air defences destroyed 51 Ukrainian drones overnight, the Russian Defence Ministry said."
    )
    assert actors(reader, text, "interception") == ["RU"]
    text = "Ukraine's air force shot down 30 drones, the Russian Defence Ministry said."
    assert actors(reader, text, "interception") == ["UA"]
    assert actors(reader, text, "damage") == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The junta in Mali said it had killed 20 militants near Djenne.", "killed", ["ML"]),
        ("Junta jets bombed a monastery in Sagaing, killing nine.", "killed", ["MM"]),
        ("Israeli strikes hit Gaza. The Israeli military said two soldiers were killed there.",
         "killed", [None]),
        ("Air raid sirens sounded across Ukraine.", "strike", []),
    ],
)  # fmt: skip
def test_whose_junta_and_whose_soldiers(
    reader: Reader, text: str, kind: str, expected: list[str | None]
) -> None:
    assert actors(reader, text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The German chancellor condemned the attack on Kyiv.", "assault", ["RU"]),
        ("The German chancellor condemned Russia's attack on Kyiv.", "assault", ["RU"]),
        ("Russia's Belgorod region came under attack from 65 drones.", "strike", ["UA"]),
        ("Rebels launched an attack on Kidal.", "assault", ["rebels"]),
        ("Two men died in Gaza. The military launched an assault on Rafah.", "assault", ["IL"]),
        ("The occupation army stormed the city of Nablus.", "assault", ["IL"]),
        ("Russian occupation forces stormed the village of Robotyne.", "assault", ["RU"]),
        ("Mexican marines found 17 bodies in a house in Irapuato.", "killed", [None]),
    ],
)  # fmt: skip
def test_who_tells_of_an_attack_or_suffers_it_did_not_make_it(
    reader: Reader, text: str, kind: str, expected: list[str | None]
) -> None:
    assert actors(reader, text, kind) == expected
