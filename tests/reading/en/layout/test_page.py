"""What stands on a page around a report is none of it."""

import pytest

from onrecord.reading import Reader
from onrecord.reading.en.layout.page import own_text
from onrecord.reading.segments import Segment, segments
from plain_report import report


def own(*lines: str) -> list[Segment]:
    return own_text(segments(report("\n".join(lines))))


def texts(*lines: str) -> list[str]:
    return [one.text for one in own(*lines)]


@pytest.mark.parametrize(
    "line",
    [
        "By Amina Bello",
        "BY AMINA BELLO AND TOM REED",
        "By Amina Bello in Jos and Tom Reed, Lagos correspondent",
        "Amina Bello in Jos and Tom Reed in Lagos",
        "Read more: Nine killed in Jos",
        "READ ALSO: Nine killed in Jos",
        "Also read | Nine killed in Jos",
        "WATCH Army jets kill nine in Jos",
        "Related: Nine killed in Jos",
        "(Reporting by Amina Bello; editing by Tom Reed)",
        "With inputs from agencies",
        "Translated from Hausa by Tom Reed",
        "Published in The Herald, May 3rd, 2022",
        "Share this article",
        "Follow us on Telegram for news of attacks",
        "Tags: bombing, Jos, nine killed",
        "Advertisement",
        "https://news.example/jos-bomb-kills-nine",
        "desk@news.example",
        "Copyright 2022 The Herald. All rights reserved.",
        "A version of this article appears in print with the headline: Nine killed in Jos.",
        "This story has been corrected: nine were killed, not ten.",
    ],
)
def test_bylines_links_credits_and_notices_are_left_out(line: str) -> None:
    told = ["Bomb hits market", "Seven died."]
    assert texts(told[0], "", line, "", told[1]) == told


@pytest.mark.parametrize(
    "line",
    [
        "By Friday Ukrainian troops had taken the town",
        "By dawn ten men were dead.",
        "Related violence killed three people in the town.",
        "Heavy fighting in Jos and shelling in Lagos",
        "Read the names of the dead aloud, she said.",
        "Contact was lost with two boats.",
        "Published reports say that nine died.",
    ],
)
def test_sentences_that_only_begin_like_them_are_read(line: str) -> None:
    assert texts("Bomb hits market", "", line, "", "Seven died.")[1] == line


def test_a_list_of_links_ends_where_the_text_goes_on() -> None:
    assert texts(
        "Bomb hits market", "", "Seven died.", "", "Related stories", "- Nine killed in Jos",
        "- Why did the army shell Bama?", "", "Ten were hurt.",
    ) == ["Bomb hits market", "Seven died.", "Ten were hurt."]  # fmt: skip


def test_a_report_may_begin_with_such_words() -> None:
    assert texts("Trending", "Seven died.") == ["Trending", "Seven died."]


@pytest.mark.parametrize(
    ("kicker", "rest"),
    [
        ("UPDATE 2-", "Bomb kills nine in Jos"),
        ("REFILE-UPDATE 1-", "Bomb kills nine in Jos"),
        ("LIVE: ", "Bomb kills nine in Jos"),
        ("Breaking News | ", "Bomb kills nine in Jos"),
        ("URGENT - ", "Bomb kills nine in Jos"),
        ("Explainer: ", "Who bombed Jos?"),
    ],
)
def test_the_word_a_desk_sets_before_a_headline_is_cut_off(kicker: str, rest: str) -> None:
    (one,) = own(kicker + rest)
    assert (one.text, one.start) == (rest, len(kicker))


@pytest.mark.parametrize(
    "line", ["Live-fire drill kills two", "Update on the bombing", "Watch towers: two shelled"]
)
def test_a_word_of_the_headline_is_no_kicker(line: str) -> None:
    assert texts(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Smoke over Jos after a raid. (AP Photo/Amina Bello)",
        "Smoke over Jos after a raid, May 3. REUTERS/Amina Bello",
        "Smoke over Jos after a raid [Amina Bello/AFP]",
        "File photo: Smoke over Jos after a raid.",
        "Image caption, Smoke over Jos after a raid",
        "Smoke over Jos after a raid. Photograph: Amina Bello/EPA",
        "Smoke over Jos after a raid. Credit: Amina Bello",
    ],
)
def test_the_words_under_a_picture_are_known(line: str) -> None:
    found = own("Bomb hits market", "", line, "", "Seven died. (Agency)")
    assert {one.paragraph for one in found if one.pictured} == {1}


def test_what_stands_under_a_picture_is_not_what_the_text_goes_on_about(reader: Reader) -> None:
    text = (
        "Shells hit Kramatorsk\n\nTwo people were killed in Kramatorsk on Saturday.\n\n"
        "A burnt house in Sloviansk, December 12, 2022. (AP Photo/Ann Lee)\n\nFive were wounded."
    )
    (hurt,) = (one for one in reader.read(report(text)).claims if one.kind == "injured")
    assert [place.name for place in hurt.places] == ["Kramatorsk"]
    assert hurt.time is not None
    assert str(hurt.time.end_local) == "2022-12-17"


@pytest.mark.parametrize(
    "links",
    [
        "212 Related Army Kills Nine in Jos",
        "12 Topic War in Plateau State (300) Related Army Kills Nine in Jos",
    ],
)
def test_links_that_a_copy_without_lines_goes_on_with(links: str) -> None:
    assert texts("Two men were hurt in Jos.", f"He left. {links}") == [
        "Two men were hurt in Jos.",
        "He left.",
    ]


def test_a_number_of_related_matters_is_no_link() -> None:
    told = "In Jos 12 related attacks were told of."
    assert texts("Two men were hurt in Jos.", told) == ["Two men were hurt in Jos.", told]
