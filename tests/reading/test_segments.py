"""Sentences and headlines, and where they stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.segments import Segment, segments
from plain_report import report


def cut(text: str, **fields: object) -> list[Segment]:
    return list(segments(report(text, **fields)))


def texts(text: str) -> list[str]:
    return [one.text for one in cut(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Two died. Three were hurt.", ["Two died.", "Three were hurt."]),
        ("“It fell!” He left.", ["“It fell!”", "He left."]),
        ("Two died… \"More are lost.\" 12 live.", ["Two died…", '"More are lost."', "12 live."]),
        ("Gen. Budko spoke. No. 5 Brigade left.", ["Gen. Budko spoke.", "No. 5 Brigade left."]),
        ("The U.S. Army and J. Smith came.", ["The U.S. Army and J. Smith came."]),
        ("Ten died (incl. 2 children) on OCT. 15. All left.",
         ["Ten died (incl. 2 children) on OCT. 15.", "All left."]),
        ("It held 3.5 tonnes. it said.", ["It held 3.5 tonnes. it said."]),
    ],
)  # fmt: skip
def test_a_line_is_cut_at_its_full_stops(text: str, sentences: list[str]) -> None:
    assert texts(text) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Sirens at 5 a.m. Two shells fell.", ["Sirens at 5 a.m.", "Two shells fell."]),
        ("Sirens at 5 a.m. GMT on Monday.", ["Sirens at 5 a.m. GMT on Monday."]),
        ("Sirens at 5 a.m. (03:00 GMT).", ["Sirens at 5 a.m. (03:00 GMT)."]),
    ],
)
def test_a_time_of_day_ends_a_sentence_only_before_a_new_one(
    text: str, sentences: list[str]
) -> None:
    assert texts(text) == sentences


def test_a_line_without_full_stop_is_a_headline() -> None:
    headline, sentence = cut("Drones hit the port\nTwo people died.")
    assert headline.headline
    assert not sentence.headline


def test_lines_in_capitals_inside_a_report_are_links_and_left_out() -> None:
    text = "Two died in the port.\n\nREAD MORE: WHAT WE KNOW\n\nThree were hurt."
    assert texts(text) == ["Two died in the port.", "Three were hurt."]


def test_a_first_line_in_capitals_is_the_headline() -> None:
    assert texts("DRONES HIT THE PORT\n\nTwo died.") == ["DRONES HIT THE PORT", "Two died."]


def test_a_report_all_in_capitals_is_read() -> None:
    text = "DRONES HIT THE PORT.\nTWO PEOPLE DIED.\nTHE PORT BURNS."
    assert texts(text) == text.splitlines()


def test_a_line_broken_at_a_fixed_width_goes_on_in_the_next() -> None:
    text = (
        "Two people died in the port of the city on Monday night, the governor said, and\n"
        "Three others were hurt."
    )
    (sentence,) = cut(text)
    assert sentence.text == text.replace("\n", " ")


def test_short_lines_stand_alone() -> None:
    assert texts("Drones hit the port\nTwo people died.") == [
        "Drones hit the port",
        "Two people died.",
    ]


def test_the_header_is_no_sentence() -> None:
    text = " date 2022-12-19 Two people died."
    (sentence,) = cut(text, body_start=text.index("Two"))
    assert (sentence.text, sentence.start) == ("Two people died.", text.index("Two"))


def test_sentences_know_their_paragraph() -> None:
    assert [one.paragraph for one in cut("Two died. Three live.\n\nAll left.")] == [0, 0, 1]


@pytest.mark.parametrize("text", ["", " \n\n\t\n", "\r\n"])
def test_blank_text_has_no_sentences(text: str) -> None:
    assert texts(text) == []


PIECES = st.sampled_from(
    ["Two people died", "КИЇВ", "at 5 a.m.", "U.S.", "shells fell", "“quoted”", ".", "!", "…", " ",
     "  ", "\n", "\r\n", "\n\n", "\t", "July 4 2022 ", "\u00a0", "💥", "ALL OF IT SHOUTED"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join), st.integers(0, 20))
def test_every_sentence_stands_where_it_says(text: str, body_start: int) -> None:
    found = cut(text, body_start=min(body_start, len(text)))
    for one in found:
        there = text[one.start : one.end]
        assert there.translate({10: " ", 13: " "}) == one.text
        assert one.text.strip() == one.text != ""
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.start >= min(body_start, len(text)) for one in found)


@pytest.mark.parametrize("blank", [" ", ""])
def test_what_is_too_long_for_a_sentence_is_cut_and_nothing_lost(blank: str) -> None:
    text = f"killed{blank}" * 10_000
    found = cut(text)
    assert len(found) > 5
    assert max(len(one.text) for one in found) <= 10_000
    assert blank.join(one.text for one in found) == text.strip()
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It fell. Tags Sudan Darfur air raids Dozens of shells hit El Fasher.",
         ["It fell.", "Dozens of shells hit El Fasher."]),
        ("It fell. Tags Yemen Saada UN Airstrikes on a market in Saada killed nine.",
         ["It fell.", "Airstrikes on a market in Saada killed nine."]),
        ("It fell. Tags blasts drones Rostov Community Comment via Post",
         ["It fell."]),
        ("Tags were sprayed on the walls.", ["Tags were sprayed on the walls."]),
    ],
)  # fmt: skip
def test_the_keywords_of_a_page_are_no_sentence(text: str, sentences: list[str]) -> None:
    assert texts(text) == sentences


def test_a_headline_in_capitals_ends_where_the_text_begins() -> None:
    headline = "Photo Ana Ruiz Car Bomb Kills Four Soldiers at Checkpoint Near Arauca"
    text = "The patrol had left its base at dawn."
    assert texts(f"Two men fled. {headline} {text}") == ["Two men fled.", headline, text]


def test_many_names_in_a_row_are_no_headline() -> None:
    text = "Interior Minister Ana Ruiz of the Second Army Division and General Luis Paz died."
    assert texts(text) == [text]


@pytest.mark.parametrize(
    "line",
    ["• Two died.", "- Two died.", "– Two died.", "→ Two died.", "⚡️⚡️ Two died.", "⏱️ Two died.",
     "📍Two died.",
     "3. Two died.", "(b) Two died.", "* Two died."],
)  # fmt: skip
def test_the_mark_of_an_item_of_a_list_is_none_of_its_words(line: str) -> None:
    (one,) = cut(line)
    assert (one.text, one.item) == ("Two died.", True)


def test_a_sentence_without_a_mark_is_no_item() -> None:
    assert [one.item for one in cut("Two died.\n24 fled. 15.05 was the time.")] == [False] * 3


def test_a_picture_begins_a_new_sentence() -> None:
    assert texts("Two died. 🔴 Three live.") == ["Two died.", "🔴 Three live."]


def test_lines_of_a_list_are_no_broken_text() -> None:
    text = (
        "Kharkiv: a shell fell on a house in the eastern part of the city, one dead\n"
        "Sumy: two dead\nal-Bab: a drone\n• lower ground taken\nPoltava: quiet\nLviv: quiet"
    )
    assert texts(text) == [one.removeprefix("• ") for one in text.splitlines()]


def test_a_line_is_broken_where_the_next_word_did_not_fit() -> None:
    text = (
        "Army takes back town\n\n"
        "The army said on Tuesday that it had taken the town back after three\n"
        "Days of fighting in which, it said, dozens of men of the brigade fell\n"
        "Near the river.\n\n"
        "A second column was still some way off, near the\n"
        "Dam, where Brigade 12 came under fire."
    )
    title, first, *rest = texts(text)
    assert title == "Army takes back town"
    assert first.endswith("fell Near the river.")
    assert rest == ["A second column was still some way off, near the",
                    "Dam, where Brigade 12 came under fire."]  # fmt: skip


def test_a_short_line_in_capitals_is_a_heading() -> None:
    text = "Two died in the port.\n\nSUMY REGION\n\nThree were hurt."
    assert texts(text)[1:] == ["SUMY REGION", "Three were hurt."]


def test_rows_with_what_they_are_of_before_a_colon_are_not_one_sentence() -> None:
    rows = [
        "10 July: three killed and 12 injured in a rocket attack on Safed",
        "11 July: one killed in a drone strike on the village of Qana now",
        "Tyre and Qana: two houses were burned down by shells of mortars",
    ]
    assert texts("\n".join(rows)) == rows
