"""Sentences of classes that reports not read before showed: claims missed, and claims too many."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from read_claims import claims


def low(claim: Claim) -> float | None:
    return float(claim.quantity.low) if claim.quantity else None


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The army on Monday ambushed and killed 14 gunmen near Goma.", "assault", [None]),
        ("Gangs recently slew nearly 70 villagers in Ituri.", "killed", [63]),
        ("Nine others experienced breathing difficulties after shells hit Marawi.", "injured", [9]),
        ("The clinic in Bunia treated 46 people, the charity said.", "injured", [46]),
        ("The war has claimed the lives of over 4000 people injured 9000 others.", "killed",
         [4001]),
        ("Troops seized a hilltop near Bakhmut.", "capture", [1]),
        ("Rebels have taken over a handful of villages in Kivu.", "capture", [3]),
        ("The army pushed the gunmen back from nearly 90 percent of the farms in Marib.",
         "capture", [81]),
        ("The alliance announced the capture of five villages in Kivu.", "capture", [5]),
        ("The alliance has taken a large area from the army in Kivu.", "capture", [None]),
        ("Numbers of gunmen were killed near Taiz.", "killed", [3]),
        ("The ministry put the country's dead at 20 and its wounded at 66.", "killed", [20]),
        ("The ministry put the dead at 20 and its wounded at 66.", "injured", [66]),
        ("The raid killed 20 people, of whom 14 were civilians and six soldiers.", "killed",
         [20, 14, 6]),
        ("The dead were 61 civilians and 40 soldiers.", "killed", [61, 40]),
        ("The number of martyrs of the raids on Taiz rose to 26.", "killed", [26]),
        ("The army re-established control over the villages of Luofu and Kibirizi.", "capture",
         [None]),
        ("The navy said Thai troops had crossed the border in Surin.", "assault", [None]),
        ("Flights were suspended at Khartoum airport.", "outage", [None]),
        ("The hospital in El Fasher has stopped working.", "outage", [1]),
        ("Mobile phone networks went down across Sudan.", "outage", [None]),
        ("The authorities switched off the internet in Tehran.", "outage", [None]),
        ("That takes deaths in Pakistan since Wednesday to 36.", "killed", [36]),
        ("The raid killed two, bringing the number killed there to six.", "killed", [2, 6]),
        ("A bus was hit in Taiz, resulting in seven civilian deaths.", "killed", [7]),
        ("Helicopters dropped 6 barrels on the town of Maskana.", "strike", [6]),
        ("Over the day 19 shells flew at Nikopol itself.", "impact", [19]),
        ("The enemy used 541 kamikaze drones over the past day.", "strike", [541]),
        ("A roadside bomb killed three soldiers in Zhob.", "strike", [1]),
        ("All the attacks near Siversk have been stopped.", "repulse", [2]),
        ("The enemy tried 46 times to push our units back near Siversk.", "assault", [46]),
        ("Troops had taken more than 90 combat positions.", "capture", [91]),
        ("Rebels have blockaded the town of Djibo since February.", "capture", [None]),
        ("Gangs are estimated to hold 85 percent of the city.", "control", [85]),
        ("IS managed to control parts of the oil field.", "capture", [None]),
        ("The army destroyed a tank and 6 machinegun-equipped vehicles near Taiz.", "damage",
         [1, 6]),
        ("Dozens died in aerial and artillery bombardment of Loikaw.", "strike", [None, None]),
        ("Dozens died in artillery and air strikes on Marib.", "strike", [2, 2]),
        ("Jets flew over Taiz. Mondays raid on a convoy there killed six.", "strike", [1]),
        ("Powerful blast kills four people in Quetta.", "impact", [1]),
        ("Sumy is under attack by drones.", "strike", [2]),
        ("Government airstrikes on rebel areas of Taiz killed nine.", "strike", [2]),
        ("Six Tupolev warplanes carried out air strikes around Taiz.", "strike", [6]),
        ("Six of the air raids targeted a court in Taiz.", "strike", [6]),
        ("Kharkiv was shelled twice before dawn.", "strike", [2]),
        ("Rebels seized large areas near Taiz.", "capture", [None]),
        ("An estimated 900 villagers are on the move towards Ramree.", "displaced", [810]),
        ("A further 10,600 people have reached Oicha.", "displaced", [10600]),
        ("Some 3,000 people have arrived in Goma since Monday.", "displaced", [2700]),
        ("We have buried 14 people since Monday, the mayor of Pokrovske said.", "killed", [14]),
        ("The blast buried 14 people under rubble in Taiz.", "killed", []),
        ("Two guards of the escort were missing, the ministry in Bamako said.", "missing", [2]),
        ("The electricity is out in Loikaw for the fourth day.", "outage", [None]),
        ("The remaining gunmen fled towards the hills near Baidoa.", "withdrawal", [None]),
        ("The rebels fled the town of Sake.", "withdrawal", [None]),
        ("The villagers fled the town of Sake.", "withdrawal", []),
        ("The group is fighting in the last districts it still holds in Omdurman.", "control",
         [None]),
        ("Government forces have pushed back rebel fighters in Marib.", "repulse", [None]),
        ("The army has driven rebel fighters back from towns near Marib.", "repulse", []),
        ("Three jets were damaged at the airbase near Saky.", "damage", [3]),
        ("An estimated 112,000 people in the two territories need food.", "need", [100800]),
        ("A jet dropped two 500-pound bombs on Loikaw.", "strike", [2]),
        ("India shot down 77 drones on Monday, 29 of them at night.", "interception", [77, 29]),
        ("Around 3,000 residents had crossed the river into Niger.", "displaced", [2700]),
        ("The authorities have moved 131,000 people out of four provinces.", "displaced",
         [131000]),
        ("Mobile internet has been off in 36 districts since August 6.", "outage", [36]),
        ("Some 500 schools are closed in Surin.", "outage", [450]),
        ("The airport remains shut to commercial flights.", "outage", [None]),
        ("Four soldiers embraced martyrdom and seven gunmen were sent to hell.", "killed",
         [4, 7]),
        ("Two villages had been wrested back from the gunmen.", "capture", [2]),
        ("Troops forced the fighters to retreat from the hills of Marib.", "capture", [None]),
        ("The fighters now hold 70 percent of the town of Myawaddy.", "control", [70]),
        ("Taiz has been carved up between the army and the Houthis.", "control", [None]),
        ("Most of the city of Wad Madani has returned to army control.", "control", [None]),
        ("Fighters fled the battlefield near Marib.", "withdrawal", [None]),
        ("Soldiers abandoned the village of Luofu.", "withdrawal", [None]),
        ("Some 700 people including 47 wounded had crossed the border from Mali.", "injured",
         [47]),
        ("A raid killed three children from one family in Taiz.", "killed", [3]),
        ("The raids claimed more than 100 civilian lives including children.", "killed",
         [101, 2]),
        ("No causalities were reported in Taiz.", "killed", [0]),
        ("Gunmen slit the throats of 33 men near Taiz.", "killed", [33]),
        ("Gunmen abducted a priest in Goma.", "detained", [1]),
        ("The blast left more than hundred other wounded in Taiz.", "injured", [101]),
        ("A shell landed nearby, leaving a street cleaner injured.", "injured", [1]),
        ("Mortars and missiles were used in the attack on Marib.", "strike", [2, 2, 1]),
        ("Gunmen had also used chemical munitions in the city of Taiz.", "strike", [2]),
        ("Villagers were gassed at Halabja in 1988.", "strike", [None]),
        ("The shell caused material damage in one of the houses in Taiz.", "damage", [1]),
        ("Material damage was inflicted upon three cars.", "damage", [3]),
        ("Ukraine has received two Patriot batteries from Germany.", "transfer", [2]),
        ("Neighbours have pointed the finger at the government of Mali.", "judgement", [None]),
    ],
)  # fmt: skip
def test_these_are_claims(
    reader: Reader, text: str, kind: str, expected: list[float | None]
) -> None:
    assert [low(one) for one in claims(reader, text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Troops left the village of Luofu in ruins.", "withdrawal"),
        ("The army found a roadside bomb near Zhob.", "strike"),
        ("A shell hit a farm, killing 11 cows.", "killed"),
        ("212 soldiers were killed and wounded near Siversk.", "killed"),
        ("The minister called on them to stop the attacks.", "repulse"),
        ("The army has used warplanes to deliver sarin in Taiz.", "transfer"),
        ("The suicide bomber was killed near the gate in Kabul.", "strike"),
        ("The country was hit by a violent unrest in 2011.", "strike"),
        ("Three civilians who tried to flee the town of Bucha were shot dead.", "displaced"),
        ("The council holds Russia fully responsible for the crimes.", "control"),
        ("The state has had losses in its fight against the rebels in Taiz.", "clash"),
        ("Clashes took place not far from Taiz airport, a key post.", "capture"),
        ("Gunmen breached the truce through the shelling of Gao.", "capture"),
        ("The offensive is aimed at ousting the rebels from Taiz.", "capture"),
        ("Six gunmen were killed and the others fled to Chad.", "displaced"),
        ("Crowds in Tbilisi chanted against the Russian invasion.", "assault"),
        ("Barrel bombs were criticised for being cruel and killing civilians.", "killed"),
        ("The alliance was accused of targeting and killing civilians.", "killed"),
        ("The forces compelled the fighters to withdraw from the plains of Marib.", "withdrawal"),
    ],
)
def test_these_are_none(reader: Reader, text: str, kind: str) -> None:
    assert claims(reader, text, kind) == []


@pytest.mark.parametrize(
    "text",
    [
        "There have been no US strikes in Yemen so far.",
        "The coalition conducted no strikes in Marib on Wednesday.",
        "Mali and its ally deny that Bamako carried out any such drone attack.",
    ],
)
def test_no_strike_is_one_denied(reader: Reader, text: str) -> None:
    (denied,) = claims(reader, text, "strike")
    assert (denied.polarity, denied.quantity) == ("denied", None)


def test_a_threat_is_of_what_is_expected(reader: Reader) -> None:
    text = "There was a threat of Russian missile strikes on the city of Kyiv."
    assert [one.certainty for one in claims(reader, text, "strike")] == ["expected"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Salim a resident of Goma said", "Salim"),
        ("Salim, a resident of Goma, said", "Salim"),
        ("An activist in Goma identified as Paul Kabila said", "Paul Kabila"),
        ("Jean Bemba a spokesman for the army said", "Jean Bemba"),
        ("Mercy Watch on Monday said", "Mercy Watch"),
        ("Local officials on Tuesday evening said", "Local officials"),
    ],
)
def test_one_described_is_called_by_name(reader: Reader, words: str, name: str) -> None:
    (killed,) = claims(reader, f"{words} two people were killed.", "killed")
    assert killed.speaker is not None
    assert killed.speaker.name == name


@pytest.mark.parametrize(
    "credit", ["(AFP Photo)", "(Reuters)", "[Anadolu]", "(AP Photo/Jane Doe)", "REUTERS/Jane Doe"]
)
def test_the_words_under_a_picture_are_apart(reader: Reader, credit: str) -> None:
    text = f"A burnt bus is seen in Goma on June 6 2024 {credit} Two people were killed in Bunia."
    (killed,) = claims(reader, text, "killed")
    assert [place.name for place in killed.places] == ["Bunia"]


def test_a_title_told_again_is_no_text(reader: Reader) -> None:
    text = (
        "Gunmen kidnap 90 people in Zamfara\n\nFri Jun 24 2016 Gunmen kidnap 90 people in Zamfara. "
        "The gunmen kidnapped 90 people from a village in the north of the state."
    )
    (told,) = claims(reader, text, "detained")
    assert text[told.evidence.start : told.evidence.end] == "kidnapped 90 people"
    assert told.evidence.start > text.index("The gunmen")


def test_an_office_in_a_headline_is_the_one_in_the_text(reader: Reader) -> None:
    text = (
        "Twin car bombs in Kano kill 40, Nigerian president says\n\nAt least 40 people were killed "
        "in two car bomb explosions in Kano on Saturday, Nigeria's president said."
    )
    assert len(claims(reader, text, "killed")) == 1
    assert len([*claims(reader, text, "strike"), *claims(reader, text, "impact")]) == 1


def test_an_office_in_a_headline_is_whoever_holds_it_in_the_text(reader: Reader) -> None:
    text = (
        "Shells kill 14 in Nikopol, governor says\n\nShells killed 14 people in Nikopol on Monday, "
        "regional governor Petro Havrylenko said."
    )
    (told,) = claims(reader, text, "killed")
    assert told.speaker is not None
    assert told.speaker.name.endswith("Petro Havrylenko")


def test_small_numbers_of_other_places_are_told_apart(reader: Reader) -> None:
    text = (
        "Troops attacked a hideout near Marib. Two vehicles were destroyed. In Taiz the army "
        "destroyed two vehicles."
    )
    assert len(claims(reader, text, "damage")) == 2


def test_what_one_denies_stays_where_it_was_told(reader: Reader) -> None:
    text = (
        "Forty people were killed in a suspected gas attack on Douma on Saturday, medics said. "
        "The Syrian government denied using chemical weapons. Russia's ministry said nothing."
    )
    denied = [one for one in claims(reader, text, "strike") if one.polarity == "denied"]
    assert [[place.name for place in one.places] for one in denied] == [["Douma"]]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Russian forces shelled the village, killing two people.", "strike", []),
        ("Ukrainian forces pushed back Russian troops from Kupiansk.", "capture", ["Kupiansk"]),
        ("The army drove the rebels from the town of Marib.", "capture", ["Marib"]),
        ("Russian forces withdrew from Kherson.", "withdrawal", ["Kherson"]),
        ("Thousands fled from Goma to Rwanda on Monday.", "displaced", ["Goma"]),
        ("Thousands fled to Rwanda on Monday.", "displaced", ["Rwanda"]),
    ],
)
def test_ground_left_or_taken_is_where_it_happened(
    reader: Reader, text: str, kind: str, expected: list[str]
) -> None:
    (told,) = claims(reader, text, kind)
    assert [place.name for place in told.places] == expected


def test_a_hospital_out_of_service_is_an_outage_of_health(reader: Reader) -> None:
    (told,) = claims(reader, "The last hospital in El Fasher went out of service.", "outage")
    assert told.item is not None
    assert told.item.type == "health"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The blast left 12 soldiers and 5 policemen dead in Kabul.", "killed", [12, 5]),
        ("Rebels attacked the base, leaving six guards and two drivers wounded.", "injured",
         [6, 2]),
        ("The raids took the total number of people killed in Taiz since March to more than "
         "1,200.", "killed", [1201]),
        ("The ambush brought to 41 the total number of people killed in Mali this month.",
         "killed", [41]),
        ("Four hundred refugees from Sudan have crossed into Chad, the UN said.", "displaced",
         [400]),
        ("Two soldiers crossed into Lebanon.", "displaced", []),
        ("Defences shot down 11 drones over the Belgorod Region and four HIMARS rockets over the "
         "Kursk Region.", "interception", [11, 4]),
        ("Poltava was attacked at night. Two Shahed drones.", "strike", [None, 2]),
        ("Norway will help. The package: 40 rifles.", "strike", []),
    ],
)  # fmt: skip
def test_figures_of_whole_classes(
    reader: Reader, text: str, kind: str, expected: list[float | None]
) -> None:
    assert [low(one) for one in claims(reader, text, kind)] == expected


def test_a_toll_tells_whom_it_counts(reader: Reader) -> None:
    (claim,) = claims(reader, "The raid brought the number of soldiers killed to 41.", "killed")
    assert claim.item is not None
    assert claim.item.type == "military"


@pytest.mark.parametrize(
    "claimed",
    [
        "The BLA claimed responsibility in a statement.",
        "The BLA claimed responsibility for the bombing.",
        "Responsibility was claimed by the BLA.",
        "Police said a soldier was shot in Turbat on Sunday. The BLA claimed the attack.",
    ],
)
def test_who_claims_an_attack_tells_of_it(reader: Reader, claimed: str) -> None:
    text = f"A suicide bomber killed nine people in Quetta on Saturday. {claimed}"
    claim = claims(reader, text, "strike")[-1]
    assert claim.speaker is not None
    assert claim.actor is not None
    assert (claim.speaker.name, claim.actor.party) == ("BLA", "BLA")
    assert {one.name for one in claim.places} == {"Quetta"}
    assert claim.time is not None
    assert str(claim.time.start_local) == "2022-12-17"


@pytest.mark.parametrize(
    "unclaimed",
    [
        "Nobody has claimed responsibility.",
        "No group immediately claimed responsibility for the attack.",
        "The BLA has not claimed responsibility for the attack.",
    ],
)
def test_what_nobody_claims_is_no_claim(reader: Reader, unclaimed: str) -> None:
    text = f"A car bomb killed nine people in Quetta on Saturday. {unclaimed}"
    assert [one for one in claims(reader, text, "strike") if one.speaker] == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A Thai soldier lost a leg when he stepped on a mine near Surin.", "injured", [1]),
        ("Residents had counted about 60 bodies of soldiers in Djibo.", "killed", [54]),
        ("Sixteen others were injured in Quetta and four of them are in critical condition.",
         "injured", [16, 4]),
        ("The enemy fired more than 3,000 times at the positions of our troops.", "strike",
         [3001]),
        ("The enemy had partial success on the outskirts of Toretsk.", "capture", [None]),
        ("The film had great success in Kyiv.", "capture", []),
        ("The governor confirmed the loss of Minova.", "capture", [None]),
        ("The loss of life in Minova was great.", "capture", []),
        ("They suffered setbacks, including the loss of Minova.", "capture", []),
        ("Azerbaijan has blockaded the Lachin corridor since December.", "capture", [None]),
        ("Soldiers were ambushed near Gao. JNIM said it was behind the ambush.", "assault",
         [None, None]),
        ("Soldiers were ambushed near Gao. It is not clear who was behind the ambush.", "assault",
         [None]),
    ],
)  # fmt: skip
def test_further_classes(
    reader: Reader, text: str, kind: str, expected: list[float | None]
) -> None:
    assert [low(one) for one in claims(reader, text, kind)] == expected


def items(reader: Reader, text: str, kind: str) -> list[str | None]:
    return [one.item.type if one.item else None for one in claims(reader, text, kind)]


def test_some_of_several_sorts_are_of_none(reader: Reader) -> None:
    text = "Ukraine's defences shot down eight of 40 missiles and drones fired by Russia overnight."
    assert items(reader, text, "interception") == [None]
    assert [low(one) for one in claims(reader, text, "strike")] == [40]


def test_what_another_puts_the_number_at(reader: Reader) -> None:
    text = "The militia said it killed 58 soldiers in Taiz, while the army put the number at 23."
    assert [low(one) for one in claims(reader, text, "killed")] == [58, 23]


def test_an_outage_told_after_a_repair_has_no_number_of_it(reader: Reader) -> None:
    text = (
        "Power was restored to more than 800,000 residents of Kyiv, a day after strikes plunged "
        "the city into darkness."
    )
    assert [low(one) for one in claims(reader, text, "outage")] == [None]
