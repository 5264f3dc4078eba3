import io
import json

from onrecord.exporting import jsonl
from onrecord.model.claim import Claim
from onrecord.model.event import Event


def test_a_line_holds_all_there_is_to_know(claim, event):
    stream = io.StringIO()
    assert jsonl.write([claim, event], stream) == 2
    first, second = stream.getvalue().splitlines()
    assert Claim.model_validate_json(first) == claim
    assert Event.model_validate_json(second) == event


def test_the_forms_that_other_programs_read(claim):
    form = json.loads(jsonl.line(claim))
    assert form["report"]["published"] == "2022-12-19"
    assert form["time"]["start"] == "2022-12-18T22:00:00Z"
    assert form["time"]["end"] == "2022-12-19T21:59:59Z"
    assert form["quantity"] | {"start": 0, "end": 0} == {
        "text": "at least 1200",
        "stated": 1200,
        "low": 1200,
        "high": None,
        "qualifier": "at_least",
        "unit": "weapons",
        "start": 0,
        "end": 0,
    }


def test_nothing_can_move_a_cursor_or_turn_text_around(claim):
    line = jsonl.line(claim)
    assert line.isprintable()
    assert json.loads(line)["evidence"]["text"] == claim.evidence.text


def test_no_rows_no_lines():
    stream = io.StringIO()
    assert jsonl.write([], stream) == 0
    assert stream.getvalue() == ""
