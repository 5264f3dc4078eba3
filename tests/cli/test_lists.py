import csv
import io
import json

import pytest
from rich.cells import cell_len

from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.model.report import Rejected
from onrecord.record import Entry, Record

LISTS = ("claims", "events", "reports")


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("columns", [80, 100, 60])
def test_a_table_is_never_wider_than_the_terminal(onrecord, coded, monkeypatch, name, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    result = onrecord("--record", coded, name)
    assert result.code == 0
    lines = result.out.splitlines()
    assert len(lines) > 3
    assert max(cell_len(line) for line in lines) <= columns
    assert "onrecord show" in result.err


@pytest.mark.parametrize(
    ("name", "noun"), [("claims", Claim), ("events", Event), ("reports", Entry)]
)
def test_json_lines_hold_all_there_is_to_know(onrecord, coded, name, noun):
    result = onrecord("--record", coded, name, "--format", "jsonl")
    with Record.open(coded) as record:
        held = list(getattr(record, name)())
    assert [noun.model_validate_json(line) for line in result.out.splitlines()] == held
    assert result.err == ""


@pytest.mark.parametrize("name", LISTS)
def test_csv_has_one_row_each(onrecord, coded, name):
    rows = list(
        csv.DictReader(io.StringIO(onrecord("--record", coded, name, "--format", "csv").out))
    )
    lines = onrecord("--record", coded, name, "--format", "jsonl").out.splitlines()
    assert [row["id"] for row in rows] == [json.loads(line)["id"] for line in lines]


def listed(result):
    assert result.code == 0, result.err
    return [json.loads(line) for line in result.out.splitlines()]


@pytest.mark.parametrize(
    ("options", "fits"),
    [
        (["--kind", "killed"], lambda c: c["kind"] == "killed"),
        (["--kind", "alert.on"], lambda c: (c["kind"], c["mode"]) == ("alert", "on")),
        (["--place", "Kosti"], lambda c: "Kosti" in [p["name"] for p in c["places"]]),
        (["--place", "SD"], lambda c: "SD" in [p["country"] for p in c["places"]]),
        (["--party", "RU"], lambda c: c["actor"]["party"] == "RU"),
        (["--speaker", "klitschko"], lambda c: c["speaker"]["name"] == "Vitali Klitschko"),
        (["--certainty", "expected"], lambda c: c["certainty"] == "expected"),
        (["--since", "2024-01-01"], lambda c: c["time"]["end_local"] >= "2024-01-01"),
        (["--until", "2022-12-31"], lambda c: (c["time"]["start_local"] or "") <= "2022-12-31"),
        (["--limit", "3"], lambda c: True),
    ],
)
def test_claims_are_chosen(onrecord, coded, options, fits):
    chosen = listed(onrecord("--record", coded, "claims", "--format", "jsonl", *options))
    everything = listed(onrecord("--record", coded, "claims", "--format", "jsonl"))
    assert 0 < len(chosen) < len(everything)
    assert all(fits(claim) for claim in chosen)


def test_claims_of_a_report_or_event_by_the_start_of_its_id(onrecord, coded):
    event = listed(onrecord("--record", coded, "events", "--place", "Kosti", "--format", "jsonl"))[
        0
    ]
    claims = listed(
        onrecord("--record", coded, "claims", "--event", event["id"][:10], "--format", "jsonl")
    )
    assert sorted(claim["id"] for claim in claims) == sorted(event["claims"])
    report = event["reports"][0]
    claims = listed(
        onrecord("--record", coded, "claims", "--report", report[:10], "--format", "jsonl")
    )
    assert {claim["report"]["id"] for claim in claims} == {report}


def test_events_are_chosen(onrecord, coded):
    def ids(*options):
        events = listed(onrecord("--record", coded, "events", "--format", "jsonl", *options))
        return {event["id"] for event in events}

    disputed, agreed = ids("--disputed"), ids("--undisputed")
    assert disputed and agreed
    assert disputed | agreed == ids()
    assert ids("--type", "air_attack") < ids()
    assert ids("--kind", "killed", "--place", "Kosti") <= ids("--place", "Kosti")


def test_reports_are_chosen(onrecord, coded):
    names = [
        entry["report"]["name"]
        for entry in listed(
            onrecord("--record", coded, "reports", "--text", "KLITSCHKO", "--format", "jsonl")
        )
    ]
    assert "kyiv-2022-12-19.txt" in names
    assert not any("kosti" in name for name in names)


@pytest.mark.parametrize("name", LISTS)
def test_an_empty_list_says_what_to_do(onrecord, coded, name):
    result = onrecord("--record", coded, name, "--since", "2050-01-01")
    assert (result.code, result.out) == (0, "")
    assert "onrecord add PATH..." in result.err


def test_nothing_was_rejected(onrecord, coded):
    result = onrecord("--record", coded, "rejected")
    assert (result.code, result.out, result.err) == (0, "", "nothing was rejected\n")


def test_what_was_rejected(onrecord, tmp_path):
    path = tmp_path / "with.onrecord"
    evil = Rejected(path="a\x1b[2Jb.txt", reason="is empty", advice="fill it")
    with Record.open(path) as record:
        record.reject(evil)
    table = onrecord("--record", path, "rejected")
    assert "is empty" in table.out
    assert "\x1b" not in table.out
    assert table.err == "1 file rejected\n"
    lines = onrecord("--record", path, "rejected", "--format", "jsonl").out.splitlines()
    assert [Rejected.model_validate_json(line) for line in lines] == [evil]


def test_a_long_list_keeps_its_widths(onrecord, coded):
    lines = onrecord("--record", coded, "claims").out.splitlines()
    heads = lines[0]
    where = heads.index("Where")
    rows = [line for line in lines[1:] if line.startswith("c_")]
    assert all(line[where - 1] == " " for line in rows)
    assert sum(line.startswith("Claim") for line in lines) == 1
