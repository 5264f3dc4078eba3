import datetime as dt
import json

import pytest
from source_files import TODAY, reports_in, the_rejection_of, the_report_in

from onrecord import sources
from onrecord.model.report import Rejected, Report
from onrecord.sources.jsonl import MAX_LINE
from onrecord.sources.text import MAX_BYTES

POST = {"id": "post-1", "published": "2022-12-19", "text": "Sirens sounded in Kyiv."}


def lines(*values: object) -> str:
    return "".join(json.dumps(value) + "\n" for value in values)


def test_each_line_is_a_report_with_what_is_known_of_it(put):
    fields = {
        "source": "t.me/kpszsu",
        "url": "https://t.me/kpszsu/1",
        "title": "Alert",
        "language": "uk",
    }
    path = put("posts.jsonl", lines(POST | fields | {"views": 5}, POST | {"id": 2}))
    first, second = reports_in(path)
    assert first.model_dump() == {
        "path": f"{path}#post-1",
        "text": "Sirens sounded in Kyiv.",
        "published": dt.date(2022, 12, 19),
        "name": "post-1",
        "body_start": 0,
        **fields,
    }
    assert (second.path, second.name) == (f"{path}#2", "2")


def test_a_line_without_an_id_goes_by_its_number_and_is_named_after_its_text(put):
    nameless = {key: POST[key] for key in ("published", "text")}
    path = put("posts.ndjson", "\n" + lines(nameless))
    report = the_report_in(path)
    assert report.path == f"{path}#2"
    (moved,) = reports_in(put("moved.ndjson", lines(nameless)))
    assert moved.name == report.name
    assert moved.id == report.id


@pytest.mark.parametrize(
    "written",
    ["2022-12-19", "2022-12-19T23:30:00Z", "2022-12-19T05:00:00+02:00", "2022-12-19 05:00"],
)
def test_the_date_is_the_one_written_whatever_the_zone(put, written):
    report = the_report_in(put("a.jsonl", lines(POST | {"published": written})))
    assert report.published == dt.date(2022, 12, 19)


def test_letters_are_kept_as_they_are(put):
    text = "Повітряна тривога 🇺🇦\r\n\x1b[31m\x00"
    assert the_report_in(put("a.jsonl", lines(POST | {"text": text}))).text == text


def test_a_byte_order_mark_and_blank_lines_do_not_matter(put):
    path = put("a.jsonl", "\ufeff" + lines(POST) + "\n  \r\n" + json.dumps(POST | {"id": "2"}))
    assert [report.name for report in reports_in(path)] == ["post-1", "2"]


def test_empty_fields_say_nothing(put):
    report = the_report_in(put("a.jsonl", lines(POST | {"source": "", "url": None, "id": ""})))
    assert (report.source, report.url) == (None, None)
    assert report.path.endswith("#1")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "Sirens', "is not JSON, or was cut off"),
        ("Sirens sounded in Kyiv.", "is not JSON, or was cut off"),
        ("[" * 100_000, "is not JSON, or was cut off"),
        ('{"id": ' + "9" * 5000 + "}", "is not JSON, or was cut off"),
        (["Sirens"], "is not a JSON object"),
        (None, "is not a JSON object"),
        ({"published": "2022-12-19"}, "has no `text`"),
        ({"text": "Sirens sounded."}, "has no `published`"),
        (POST | {"text": None}, "has `text` of the wrong type"),
        (POST | {"text": ["Sirens"]}, "has `text` of the wrong type"),
        (POST | {"published": 1671408000}, "has `published` of the wrong type"),
        (POST | {"title": 5}, "has `title` of the wrong type"),
        (POST | {"id": True}, "has `id` of the wrong type"),
        (POST | {"text": ""}, "has an empty `text`"),
        (POST | {"text": " \n"}, "has an empty `text`"),
        (POST | {"published": ""}, "has an empty `published`"),
        (POST | {"text": "Sirens \ud83c"}, "has half a character in `text` (a lone surrogate)"),
        (POST | {"id": "\udc00"}, "has half a character in `id` (a lone surrogate)"),
        (POST | {"published": "2022-13-45"}, "'2022-13-45', which is no day of the calendar"),
        (POST | {"published": "yesterday"}, "'yesterday', which is no day of the calendar"),
        (POST | {"published": "2026-02-01"}, "2026-02-01, which is still to come"),
        (POST | {"published": "0001-01-01"}, "0001-01-01, which is before there was news"),
        (POST | {"text": "x" * (MAX_BYTES + 1)}, "has 2.0 MB of text, and a report can have"),
        ("x" * (2 * MAX_LINE + 5), "is longer than 16.0 MB"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_bad_line_is_rejected_by_number_and_the_rest_goes_on(put, line, reason):
    bad = line if isinstance(line, str) else json.dumps(line)
    path = put("a.jsonl", lines(POST) + bad + "\n" + lines(POST | {"id": "3"}))
    first, rejected, third = sources.read(path, TODAY)
    assert isinstance(first, Report)
    assert isinstance(third, Report)
    assert isinstance(rejected, Rejected)
    assert rejected.path == f"{path}#2"
    assert rejected.reason.startswith("line 2 ")
    assert reason in rejected.reason
    assert rejected.advice


def test_a_line_that_is_not_utf_8_is_rejected(put):
    path = put("a.jsonl", '{"text": "Київ", "published": "2022-12-19"}'.encode("cp1251"))
    assert the_rejection_of(path).reason == "line 1 is not in UTF-8"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (json.dumps([POST], indent=1).encode(), "is one JSON value written over many lines"),
        (json.dumps(POST, indent=1).encode(), "is one JSON value written over many lines"),
        (lines(POST).encode("utf-16"), "is in UTF-16"),
    ],
    ids=["empty", "blank", "array", "object", "utf-16"],
)
def test_a_file_that_is_not_json_lines_is_rejected_once(put, content, reason):
    path = put("a.jsonl", content)
    rejected = the_rejection_of(path)
    assert (rejected.path, rejected.reason) == (str(path), reason)
