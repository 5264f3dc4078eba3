"""Whose words reports of any war are: bulletins, posts, tallies, and who goes on speaking."""

import pytest

from onrecord.reading import Reader
from plain_report import report
from read_claims import claims

_BODY = "\n\nThree people were killed near Tarmil this morning. Two barns were destroyed.\n"


def speakers(reader: Reader, text: str) -> set[str | None]:
    return {one.speaker.name if one.speaker else None for one in claims(reader, text)}


def channels(reader: Reader, text: str) -> set[str | None]:
    return {one.channel for one in claims(reader, text)}


@pytest.mark.parametrize(
    ("heading", "speaker", "channel"),
    [
        ("Statement by the Ministry of Defence of Georgia on the fighting",
         "Georgian Defence Ministry", "statement"),
        ("Morning update from the Tarmil military administration", "Tarmil military administration",
         None),
        ("Governor Ilo Marek on Telegram:", "Governor Ilo Marek", "telegram"),
        ("Rescue service post", "Rescue service", None),
        ("State Emergency Service of Ukraine, Telegram", "State Emergency Service of Ukraine",
         "telegram"),
        ("Press release of the Sudanese Armed Forces", "Sudanese Armed Forces", "statement"),
        ("Facebook page of Sona Arsen, spokeswoman of the army", "Sona Arsen",
         "facebook"),
        ("The mayor's office reports:", "mayor's office", None),
        ("Daily situation report of the UN mission in Mali, 3 June", "UN mission in Mali", None),
    ],
)  # fmt: skip
def test_heading_names_the_source_of_all(
    reader: Reader, heading: str, speaker: str, channel: str | None
) -> None:
    assert speakers(reader, heading + _BODY) == {speaker}
    assert channels(reader, heading + _BODY) == {channel}


@pytest.mark.parametrize(
    "heading",
    ["Summary of the week in Mali", "Report on army losses", "Message from Gaza",
     "UN report on hunger in Mali", "Officials report three dead near Tarmil"],
)  # fmt: skip
def test_title_is_no_source(reader: Reader, heading: str) -> None:
    assert speakers(reader, heading + _BODY) == {None}


def test_who_speaks_inside_a_bulletin_is_heard(reader: Reader) -> None:
    text = (
        "Rescue service post\n\nTwo barns were destroyed. Two people were killed, the mayor said."
    )
    assert speakers(reader, text) == {"Rescue service", "mayor"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rescue service: A fire destroyed two barns in Tarmil. Three people were killed.",
         {"Rescue service"}),
        ("Three people were killed in Tarmil. Two barns were destroyed. Source: Health Ministry.",
         {"Health Ministry"}),
        ("Three people were killed in Tarmil, the mayor said. Two barns were destroyed. "
         "Source: Tarmil Daily.", {"mayor", None}),
        ("Three people were killed in Tarmil, according to a tally by Marram Herald.",
         {"Marram Herald"}),
        ("Three people were killed in Tarmil, according to figures compiled by the health office.",
         {"health office"}),
        ("Three people were killed in Tarmil, according to our drivers on the ferry.",
         {"drivers on the ferry"}),
        ("Three people were killed in Tarmil, according to a preliminary count.", {None}),
        ("The water board closed the dam but said three people had been killed in Tarmil.",
         {"water board"}),
        ("The army said it had shot down 20 drones over Tarmil. A further nine were lost.",
         {"army"}),
        ("The relief commission in Tarmil has registered 300 displaced people.",
         {"relief commission in Tarmil"}),
        ("The police said three people were killed in Tarmil. The mayor disputes it. "
         '"We found two dead," he said.', {"police", "mayor"}),
        ("The district hospital on Sunday put the town's dead at 14.", {"district hospital"}),
        ("The rebels' media wing put the army's dead at 14.", {"rebels' media wing"}),
        ("Three people were killed in Tarmil, U.N. figures show.", {"United Nations"}),
        ('In Tarmil, Ada Kovel, 58, said two people were killed. "They hit the barn," she said.',
         {"Ada Kovel"}),
        ("Two militiamen died near Tarmil, reports that a third was captured.", {None}),
    ],
)  # fmt: skip
def test_whose_words(reader: Reader, text: str, expected: set[str | None]) -> None:
    assert speakers(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Three people were killed in Tarmil, a resident told The Marram Courier.", "press"),
        ("Three people were killed in Tarmil, the governor wrote on X.", "x"),
        ("Three died in Tarmil, the governor wrote on X. Two of the dead were boys, he said.", "x"),
        ("State broadcaster RTM reported that three people were killed in Tarmil.", "tv"),
        (
            "Three people were killed in Tarmil, the minister said in a television interview.",
            "interview",
        ),
        ("The mayor said three people were killed in the daily shelling of Tarmil.", None),
        ("Three people were killed in Tarmil, said media activist Sami Dor.", None),
        ("Three people were killed in Tarmil, a clerk told The New Harbour.", "press"),
        (
            "The mayor said three people were killed in Tarmil, while the army told Reuters it had "
            "no word of a raid.",
            None,
        ),
    ],
)
def test_medium(reader: Reader, text: str, channel: str | None) -> None:
    assert channels(reader, text) == {channel}


def test_dateline_of_two_towns_is_nobody(reader: Reader) -> None:
    text = (
        "TARMIL, Chad/PORT ABENI, June 4 (Coast Wire) - Chad and Niger accused each other of "
        "new raids on Tuesday as fighting spread north, with at least 12 people killed."
    )
    killed = [one for one in claims(reader, text) if one.kind == "killed"]
    assert [one.speaker for one in killed] == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Junta jets bombed a village near Bhamo, killing nine people, residents and a local "
         "militia said.", "residents; local militia"),
        ("Nine people were killed in Taiz, police and hospital officials said.",
         "police; hospital officials"),
        ("Britain and France said Syria used sarin in Homs.", "Britain; France"),
        ("Nine people were killed in Taiz, the Ministry of Health and Population said.",
         "Ministry of Health and Population"),
    ],
)  # fmt: skip
def test_two_who_say_it_together_are_both_named(reader: Reader, text: str, name: str) -> None:
    speakers = [one.speaker for one in reader.read(report(text)).claims]
    assert {one.name for one in speakers if one} == {name}


def test_the_spokesman_is_the_one_heard_last_who_is_called_so(reader: Reader) -> None:
    text = (
        "Army spokesman denies raid\n\nThe spokesman of the National Guard, Colonel Idris Bello, "
        "said on Monday that rebels had shelled Marib. The spokesman described the shelling as a "
        "crime against the city."
    )
    (claim,) = (one for one in reader.read(report(text)).claims if one.kind == "judgement")
    assert claim.speaker is not None
    assert "Idris Bello" in claim.speaker.name


def test_what_is_described_as_something_else_is_no_charge_of_its_own(reader: Reader) -> None:
    text = "The minister described the talks as an attempt to cover the crimes of the militia."
    told = [one for one in reader.read(report(text)).claims if one.kind == "judgement"]
    assert [one.evidence.text for one in told] == ["crimes"]


def test_a_verb_goes_on_with_a_speaker_only_where_a_word_joins_it(reader: Reader) -> None:
    text = (
        "A doctor in Kunduz told reporters that 35 bodies had been brought in, while a clinic run "
        "by an aid group reported 15 dead."
    )
    told = [one for one in reader.read(report(text)).claims if one.kind == "killed"]
    assert len({one.speaker.name for one in told if one.speaker}) == 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Russia has captured two villages in Ukraine, its Defence Ministry said.",
         "Russian Defence Ministry"),
        ("Russia took a village in Ukraine. Its Defence Ministry said 12 tanks were destroyed.",
         "Russian Defence Ministry"),
        ("Israel struck Beirut, killing nine, its military said.", "Israeli military"),
        ("The RSF took El Fasher, its spokesman said.", "spokesman"),
        ("The Al-Masirah channel reported US strikes on Saada.", "Al-Masirah"),
        ("Ten people were hurt in Khartoum, Action Against Hunger said.",
         "Action Against Hunger"),
    ],
)  # fmt: skip
def test_whose_ministry_its_is(reader: Reader, text: str, speaker: str) -> None:
    assert speakers(reader, text) - {None} == {speaker}


def test_who_claims_an_attack_does_not_tell_of_its_dead(reader: Reader) -> None:
    text = "Four guards died when a mine went off in Garissa; Al-Shabaab claimed responsibility."
    told = {one.kind: one.speaker and one.speaker.name for one in claims(reader, text)}
    assert told["killed"] is None
    assert told["strike"] == "Al-Shabaab"


def test_the_document_is_of_who_put_it_out(reader: Reader) -> None:
    text = (
        "The defence minister told of the raid on Gao in a communique.\n\n"
        "According to the document, three soldiers were killed."
    )
    assert "defence minister" in speakers(reader, text)
