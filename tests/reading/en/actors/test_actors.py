"""Who is said to have done it: parties named, speakers who mean themselves, those who defend."""

import pytest

from onrecord.reading import Reader
from plain_report import report
from read_claims import only


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Tehran admitted that it had sold Russia dozens of drones.", "transfer", "IR"),
        ("A Ukrainian infantry unit said it advanced near Bakhmut.", "capture", "UA"),
        (
            "Ukrainian forces fight near Bakhmut. Oleg Petrov, the leader of the Russian mercenary "
            "group Wagner, said his men captured the village of Klishchiivka.",
            "capture",
            "Wagner",
        ),
        (
            "Russia's Wagner fighters came close to capturing the town of Bakhmut.",
            "capture",
            "Wagner",
        ),
        ("Russian troops left Lyman after shelling Kramatorsk.", "strike", "RU"),
        ("Allied Democratic Forces fighters killed nine people in Boga.", "killed", "ADF"),
        ("Sudan's army clashed with RSF fighters in Bara on Monday.", "clash", "SD"),
        ("M23 rebels traded fire with soldiers near Sake in Congo on Monday.", "clash", "M23"),
        ("Ukraine said it repelled attacks by Russian troops near Bakhmut.", "repulse", "UA"),
        ("Near Bakhmut in Ukraine, 12 assaults were repelled.", "repulse", "UA"),
        (
            "A bomb killed six people in Qamishli. The Islamic State group claimed responsibility.",
            "killed",
            "ISIS",
        ),
        ("A blast killed six people in Hama. The attack was claimed by Hamas.", "killed", "Hamas"),
        ("Colombian guerrillas of the ELN bombed a pipeline in Arauca.", "strike", "ELN"),
        ("On Friday ISIL seized control of the town of Hafez.", "capture", "ISIS"),
        ("The minister condemned the crimes committed by rebels in Homs.", "judgement", "rebels"),
        ("Our gunners repelled three attacks near Bakhmut in Ukraine.", "repulse", "UA"),
        (
            "KYIV, May 20 (Example Agency) - Russian forces shelled the town of Kupiansk.",
            "strike",
            "RU",
        ),
        (
            "In Syria, Turkish-backed rebels shelled an IS-held village near Manbij.",
            "strike",
            "rebels",
        ),
    ],
)
def test_party(reader: Reader, text: str, kind: str, party: str) -> None:
    actor = only(reader, text, kind).actor
    assert actor is not None
    assert actor.party == party


def test_a_quotation_goes_on_with_the_words_of_a_pronoun(reader: Reader) -> None:
    text = (
        "Ukrainian minister Anna Melnyk said the front held. She explained, “It is hard near "
        "Bakhmut. Our soldiers repelled three attacks there.”"
    )
    claim = only(reader, text, "repulse")
    assert claim.speaker is not None
    assert "Melnyk" in claim.speaker.name


def test_nobody_kills_its_own_fighters_by_default(reader: Reader) -> None:
    text = (
        "Russia shelled Sumy. Russia bombed Lviv. "
        "In Bakhmut in Ukraine, scouts destroyed four Russian tanks."
    )
    actor = only(reader, text, "damage").actor
    assert actor is not None
    assert actor.party == "UA"


def test_one_attack_of_a_party_does_not_make_it_the_usual_one(reader: Reader) -> None:
    text = (
        "The SDF launched an offensive on Manbij. The town was quiet. "
        "On Monday nine people died in Hasakeh."
    )
    assert only(reader, text, "killed").actor is None


def test_the_force_is_the_armed_group_named_before(reader: Reader) -> None:
    text = (
        "The Rapid Support Forces shelled a market in Omdurman, Sudan's health ministry said. "
        "The force said it had shot down a warplane over Nyala."
    )
    claim = only(reader, text, "interception")
    assert claim.actor is not None
    assert claim.speaker is not None
    assert (claim.actor.party, claim.speaker.name) == ("RSF", "RSF")


def test_ground_is_taken_by_who_took_it_some_sentences_before(reader: Reader) -> None:
    text = (
        "Ukrainian forces captured the village of Klishchiivka near Bakhmut on Monday. "
        "Residents had long waited for it. The village of Andriivka was captured on Tuesday."
    )
    claims = [one for one in reader.read(report(text)).claims if one.kind == "capture"]
    assert [one.actor.party for one in claims if one.actor] == ["UA", "UA"]


def test_the_word_is_names_nobody_who_claimed_an_attack(reader: Reader) -> None:
    text = (
        "A car bomb killed 12 people in Manbij in Syria on Monday. "
        "Whoever it is has claimed responsibility, residents joked."
    )
    assert only(reader, text, "killed").actor is None


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ukraine's General Staff said Russia had lost 1,210 troops over the past day.", "UA"),
        ("Chad's army repelled an attack on an island, losing 15 soldiers.", None),
        ("Armenia shelled a post. Baku said one of its men was killed in Lachin.", "AM"),
    ],
)
def test_who_lost_men_did_not_kill_them(reader: Reader, text: str, party: str | None) -> None:
    actor = only(reader, text, "killed").actor
    assert (actor and actor.party) == party


def test_the_general_staff_is_of_the_country_in_play(reader: Reader) -> None:
    text = "The general staff said its men had repelled an attack on Menaka, Mali, on Friday."
    actor = only(reader, text, "repulse").actor
    assert actor is not None
    assert actor.party == "ML"


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Police shot dead three protesters in Nakuru, Kenya, on Tuesday.", "killed", "KE"),
        ("Soldiers raided a clinic in Bamenda, Cameroon, and detained two nurses.", "detained",
         "CM"),
        ("A gunman shot dead two police officers in Nakuru, Kenya, on Tuesday.", "killed",
         "gunmen"),
    ],
)  # fmt: skip
def test_police_and_soldiers_are_the_states(
    reader: Reader, text: str, kind: str, party: str
) -> None:
    actor = only(reader, text, kind).actor
    assert actor is not None
    assert actor.party == party
