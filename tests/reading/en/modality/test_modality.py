"""How sure a claim is, and whether it is affirmed or denied."""

import pytest

from onrecord.reading import Reader
from plain_report import report
from read_claims import only


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ukraine denied that Russian troops had captured Siversk.", "Ukraine"),
        ("Ukraine denied claims Russian troops had captured Siversk.", "Ukraine"),
        ("Kyiv rejected Russian claims that its troops had captured Vovchansk.", "Kyiv"),
        ("The army denied reports that rebels captured the airport in Goma.", "army"),
        ("Moscow dismissed as a lie Kyiv's claim that its forces had retaken Robotyne.", "Moscow"),
    ],
)
def test_who_denies_a_claim_of_others_says_it_is_not_so(
    reader: Reader, text: str, speaker: str
) -> None:
    claim = only(reader, text, "capture")
    assert claim.polarity == "denied"
    assert claim.speaker is not None
    assert claim.speaker.name == speaker


def test_who_confirms_reports_says_it_is_so(reader: Reader) -> None:
    claim = only(reader, "Officials confirmed reports that two people were killed.", "killed")
    assert (claim.polarity, claim.certainty) == ("affirmed", "confirmed")


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Neither side has commented on the reported strike on Belgorod.", "preliminary"),
        ("As reported by the governor, a strike hit Belgorod.", "stated"),
        ("The strike on Belgorod was reported by the governor.", "stated"),
    ],
)
def test_a_reported_strike_is_not_certain(reader: Reader, text: str, certainty: str) -> None:
    assert only(reader, text, "strike").certainty == certainty


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The minister is alarmed by reports that ten people were killed in Goma.", "preliminary"),
        ("First reports indicated that ten people were killed in Goma.", "preliminary"),
        ("At least ten people may have been killed in Goma.", "preliminary"),
        ("Ten people are said to have been killed in Goma.", "preliminary"),
        ("Ten people are thought to have been killed in Goma.", "preliminary"),
        ("Ten men were reported by Israel to have been killed in Rafah.", "stated"),
        ("The army conceded that ten people were killed in Goma.", "confirmed"),
        ("The blast supposedly killed ten people in Goma.", "preliminary"),
        ("The raids since 21 May have killed ten people in Goma.", "stated"),
        ("State media reported that ten people were killed in Goma.", "stated"),
    ],
)
def test_what_is_but_heard_is_not_certain(reader: Reader, text: str, certainty: str) -> None:
    assert only(reader, text, "killed").certainty == certainty


def test_what_is_asked_is_who_did_it_not_whether(reader: Reader) -> None:
    assert (
        only(reader, "It is not clear who killed a mayor in Gao.", "killed").polarity == "affirmed"
    )


def test_a_denial_covers_all_that_it_is_said_of(reader: Reader) -> None:
    text = "The army denied that its troops had entered Rwanda, or that civilians had been hurt."
    claims = reader.read(report(text)).claims
    assert {one.kind: one.polarity for one in claims} == {"capture": "denied", "injured": "denied"}


def test_who_keeps_silent_after_a_clause_denies_nothing(reader: Reader) -> None:
    text = "Gunmen stormed a post in Djibo, security sources said; the army has not commented."
    assert only(reader, text, "assault").polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The UN has confirmed two people killed in Gao.", "confirmed"),
        ("The hospital in Gao admitted nine wounded people.", "stated"),
    ],
)
def test_what_is_confirmed_is_told_of_by_a_participle_too(
    reader: Reader, text: str, certainty: str
) -> None:
    claim = reader.read(report(text)).claims[0]
    assert claim.certainty == certainty


@pytest.mark.parametrize(
    "text",
    [
        "Neither the village nor the hill of Verbove was captured.",
        "No village near Verbove was captured, the army said.",
        "The spokesman denied to a television channel that Verbove had been captured at all.",
    ],
)
def test_what_befell_none_is_denied(reader: Reader, text: str) -> None:
    assert only(reader, text, "capture").polarity == "denied"


def test_a_denial_after_a_semicolon_is_of_something_else(reader: Reader) -> None:
    text = "The mayor accuses the army of having burned 12 houses in Gao; the army denies any role."
    assert only(reader, text, "damage").polarity == "affirmed"


def test_people_who_were_not_hurt_are_none(reader: Reader) -> None:
    claim = only(reader, "Two shells hit Sumy. People were not injured.", "injured")
    assert claim.quantity is not None
    assert (claim.polarity, claim.quantity.low, claim.quantity.high) == ("affirmed", 0, 0)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("A suspected Russian strike hit Sarmada.", "stated"),
        ("A suspected rebel strike hit Sarmada.", "stated"),
        ("A suspected strike hit Sarmada.", "preliminary"),
        ("Three shells presumably fired by rebels struck Taiz.", "stated"),
        ("Jets believed to be Russian struck Sarmada.", "stated"),
        ("The strike on Sarmada is believed to have been a mistake.", "preliminary"),
        ("The truce appeared to hold after two days of strikes on Sarmada.", "stated"),
    ],
)
def test_a_doubt_of_something_else_leaves_it_certain(
    reader: Reader, text: str, certainty: str
) -> None:
    assert only(reader, text, "strike").certainty == certainty


def test_who_judges_what_may_be_a_crime_judges_now(reader: Reader) -> None:
    text = "Indiscriminate attacks on Goma may amount to war crimes, the envoy said."
    assert only(reader, text, "judgement").certainty == "stated"
