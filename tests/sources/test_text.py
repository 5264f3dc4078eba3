import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from source_files import TODAY, the_rejection_of, the_report_in

from onrecord import sources
from onrecord.model.report import Report
from onrecord.sources.text import MAX_BYTES

STORY = "date 2022-12-19 Russia’s military fired at least 35 drones.\r\n\r\nSirens sounded in Kyiv."


def test_a_report_is_the_whole_file_with_its_date_and_where_the_text_begins(put):
    path = put("kyiv.txt", STORY)
    report = the_report_in(path)
    assert report.text == STORY  # line ends included, as they are stored
    assert report.published == dt.date(2022, 12, 19)
    assert report.text[report.body_start :].startswith(" Russia’s military")
    assert (report.path, report.name) == (str(path), "kyiv.txt")
    assert (report.source, report.url, report.title, report.language) == (None,) * 4


@pytest.mark.parametrize(
    "before",
    ["", " ", "\n\t", "\ufeff", "\ufeff  "],
    ids=["none", "space", "lines", "mark", "both"],
)
def test_white_space_and_a_byte_order_mark_may_come_before_the_date(put, before):
    report = the_report_in(put("kyiv.txt", before + STORY))
    assert report.text == before + STORY
    assert report.body_start == len(before) + len("date 2022-12-19")


def test_offsets_count_code_points(put):
    report = the_report_in(put("flag.txt", "date 2022-12-19 🇺🇦 Kyiv"))
    assert report.text.index("Kyiv") == 19


def test_the_date_may_have_a_line_of_its_own_and_a_time(put):
    report = the_report_in(put("kyiv.txt", "date 2022-12-19T10:30:00+02:00\nSirens sounded."))
    assert report.published == dt.date(2022, 12, 19)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_is_kept_to_the_letter(tmp_path_factory, story):
    assume(story.strip())
    text = f"date 2022-12-19\n{story}"
    path = tmp_path_factory.mktemp("any") / "a.txt"
    path.write_bytes(text.encode())
    report = the_report_in(path)
    assert report.text == text
    assert report.text[report.body_start :] == f"\n{story}"


def test_control_characters_are_part_of_the_text(put):
    text = "date 2022-12-19 Sirens\x1b[31m sounded\x07 in\u202e Kyiv."
    assert the_report_in(put("odd.txt", text)).text == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        ("\ufeff \n\n", "is empty"),
        ("Sirens sounded in Kyiv.", "does not say when it was published"),
        ("date unknown Sirens sounded.", "does not say when it was published"),
        ("The date 2022-12-19 is in here.", "does not say when it was published"),
        ("date 2022-13-45 Sirens sounded.", "'2022-13-45', which is no day of the calendar"),
        ("date 2023-02-29 Sirens sounded.", "'2023-02-29', which is no day of the calendar"),
        ("date 19.12.2022 Sirens sounded.", "'19.12.2022', which is no day of the calendar"),
        ("date 2026-02-01 Sirens sounded.", "2026-02-01, which is still to come"),
        ("date 0001-01-01 Sirens sounded.", "0001-01-01, which is before there was news"),
        ("date 2022-12-19 \n", "has a date but no text"),
    ],
)
def test_what_is_no_dated_report_is_rejected_with_its_name_and_what_to_do(put, text, reason):
    path = put("bad.txt", text)
    rejected = the_rejection_of(path)
    assert rejected.path == str(path)
    assert reason in rejected.reason
    assert str(rejected).startswith(f"{path}: ")


def test_a_report_of_today_is_taken(put):
    assert the_report_in(put("new.txt", f"date {TODAY} Sirens.")).published == TODAY


def test_today_is_the_latest_date_on_earth_unless_given(put):
    west = dt.datetime.now(dt.timezone(dt.timedelta(hours=-12))).date()
    (report,) = sources.read(put("new.txt", f"date {west} Sirens sounded."))
    assert isinstance(report, Report)


def test_too_long_a_text_is_rejected_with_its_size(put):
    path = put("long.txt", "date 2022-12-19 ")
    with path.open("r+b") as file:
        file.truncate(50_000_000)  # sparse: no 50 MB are written
        file.seek(16)
        file.write(b"x" * 1000)
    assert the_rejection_of(path).reason == "is 50.0 MB long, and a report can have 2.0 MB"


def test_the_longest_text_is_taken(put):
    text = "date 2022-12-19 ".ljust(MAX_BYTES, "x")
    assert the_report_in(put("long.txt", text)).text == text
    assert "2.0 MB" in the_rejection_of(put("longer.txt", text + "x")).reason
