"""What one side claims and another denies: who speaks, that it is not so, and who did it."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from read_claims import only


def told(claim: Claim) -> tuple[str | None, str, str | None]:
    """Return who speaks, whether it is so, and who did it."""
    speaker = claim.speaker.name if claim.speaker else None
    return speaker, claim.polarity, claim.actor.party if claim.actor else None


@pytest.mark.parametrize(
    ("headline", "speaker", "actor"),
    [
        ("Congo army disputes M23 claim to have taken Walikale", "Congo army", "M23"),
        ("Kyiv denies Russian claim to have captured Toretsk", "Kyiv", "RU"),
        ("Ukraine rejects Russian claim Pokrovsk has fallen", "Ukraine", None),
        ("Nigerian army denies Boko Haram seized Marte", "Nigerian army", "Boko Haram"),
    ],
)
def test_a_headline_tells_who_disputes_whose_claim(
    reader: Reader, headline: str, speaker: str, actor: str | None
) -> None:
    claim = only(reader, f"{headline}\n\nThe sides fight on.\n", "capture")
    assert told(claim) == (speaker, "denied", actor)


def test_they_of_a_disputed_claim_are_those_who_made_it(reader: Reader) -> None:
    text = "The Congolese army disputed a claim by M23 rebels that they had taken Walikale."
    assert told(only(reader, text, "capture")) == ("Congolese army", "denied", "M23")


def test_who_claims_after_a_denial_of_his_own_is_heard(reader: Reader) -> None:
    text = "The army denied the attack and claims that rebels captured Walikale."
    assert told(only(reader, text, "capture"))[:2] == ("army", "affirmed")


@pytest.mark.parametrize(
    "text",
    [
        "Iran dismisses reports its drones killed nine people in Erbil.",
        "The army rejected as false a video that claims nine soldiers were killed in Pinga.",
        "The army debunked a statement that nine soldiers were killed in Pinga.",
        "Reports that nine soldiers were killed in Pinga are baseless, a spokesman said.",
        "A spokesman said reports that nine soldiers were killed in Pinga were false.",
    ],
)
def test_what_is_called_false_is_denied(reader: Reader, text: str) -> None:
    assert only(reader, text, "killed").polarity == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "Reports that nine soldiers were killed in Pinga are alarming, a spokesman said.",
        "The army released a video that claims nine soldiers were killed in Pinga.",
    ],
)
def test_what_is_called_something_else_is_affirmed(reader: Reader, text: str) -> None:
    assert only(reader, text, "killed").polarity == "affirmed"


@pytest.mark.parametrize(
    "text",
    [
        "The claim that nine soldiers were killed in Pinga could not be verified.",
        "It was not possible to verify the claim that nine soldiers were killed in Pinga.",
        "The UN has yet to confirm that nine soldiers were killed in Pinga.",
        "The army has not confirmed that nine soldiers were killed in Pinga.",
    ],
)
def test_what_nobody_confirms_is_neither_denied_nor_certain(reader: Reader, text: str) -> None:
    claim = only(reader, text, "killed")
    assert (claim.polarity, claim.certainty) == ("affirmed", "preliminary")


def test_the_medium_of_what_one_denies_is_not_ones_own(reader: Reader) -> None:
    text = "The police chief rejected reports on social media that an officer was kidnapped in Gao."
    assert only(reader, text, "detained").channel is None
    text = "The police chief denied on Facebook that an officer was kidnapped in Gao."
    assert only(reader, text, "detained").channel == "facebook"


@pytest.mark.parametrize(
    "text",
    [
        "Niger: heavy gunfire in Agadez as village truce fails",
        "Israel has not commented on the strikes on Douma.",
        "The driver was not hurt in the strike on Douma.",
        "The army failed to warn villagers before the strike on Douma.",
        "The coalition avoids civilian deaths in its strikes on Douma.",
        "The army denied killing civilians in the strike on Douma.",
        "The army's strikes on Douma have not ended the siege.",
        "The strike on Douma failed.",
    ],
)
def test_a_denial_leaves_what_went_on_beside_it(reader: Reader, text: str) -> None:
    assert only(reader, text, "strike").polarity == "affirmed"


@pytest.mark.parametrize(
    "text",
    [
        "Moscow denied involvement in the strike on Douma.",
        "The army did not take part in the strike on Douma.",
        "There was no truth in reports of strikes on Douma.",
        "The strike on Douma never happened.",
        "The strike on Douma did not take place.",
        "Strikes did not hit Douma.",
    ],
)
def test_what_is_itself_not_so_is_denied(reader: Reader, text: str) -> None:
    assert only(reader, text, "strike").polarity == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv called the claim that its drones had killed nine people in Belgorod a fabrication.",
        "Kyiv described reports that its drones had killed nine people in Belgorod as untrue.",
        "Kyiv termed as false reports that its drones had killed nine people in Belgorod.",
    ],
)
def test_who_calls_a_claim_false_denies_it(reader: Reader, text: str) -> None:
    assert told(only(reader, text, "killed"))[:2] == ("Kyiv", "denied")


def test_who_calls_it_a_crime_denies_nothing(reader: Reader) -> None:
    text = "Kyiv called the strike that killed nine people in Sumy a crime."
    assert only(reader, text, "killed").polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Nobody took Gao from the army on Monday.", "denied"),
        ("The rebels took Gao from the army on Monday.", "affirmed"),
    ],
)
def test_what_nobody_did_is_denied(reader: Reader, text: str, polarity: str) -> None:
    assert only(reader, text, "capture").polarity == polarity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Russian strikes on Kyiv on Monday are not a revenge for the bridge.", "affirmed"),
        ("The strikes on Kyiv on Monday were not the first.", "affirmed"),
        ("Reports of strikes on Kyiv on Monday are not true.", "denied"),
        ("There were no strikes on Kyiv on Monday.", "denied"),
    ],
)
def test_what_an_attack_is_not_leaves_it_so(reader: Reader, text: str, polarity: str) -> None:
    assert only(reader, text, "strike").polarity == polarity
