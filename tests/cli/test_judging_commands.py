"""The commands that judge, as a person uses them."""

import json
import re

import pytest

from coded_reader import fill
from onrecord.model.judgement import Remembered
from onrecord.record import ClaimFilter, Record


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("ONRECORD_BY", "Ann")
    path = tmp_path / "judged.onrecord"
    with Record.open(path) as record:
        fill(record, "kosti-agency-2024-11-05", "kosti-denial-2024-11-06")
    return path


@pytest.fixture
def killed(path):
    with Record.open(path) as record:
        return next(record.claims(ClaimFilter(kind="killed")))


def words(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def judgement_in(out: str) -> str:
    return re.search(r"j_[0-9a-f]{16}", out)[0]


def test_a_claim_is_rejected_shown_on_demand_and_brought_back(onrecord, path, killed):
    result = onrecord("--record", path, "reject", killed.id[:12], "-m", "a misprint")
    assert result.code == 0
    assert f"{killed.id} is wrong" in result.out
    assert f"{killed.id} is now of no event" in result.out
    judgement = judgement_in(result.out)
    assert result.err == f"take it back with `onrecord undo {judgement}`\n"
    assert killed.id not in onrecord("--record", path, "claims", "--format", "jsonl").out
    (line,) = onrecord("--record", path, "claims", "--rejected", "--format", "jsonl").out.split(
        "\n"
    )[:-1]
    assert (json.loads(line)["id"], json.loads(line)["rejected"]) == (killed.id, True)
    page = words(onrecord("--record", path, "show", killed.id[:12]).out)
    assert f"standing {killed.id} is wrong, said Ann" in page
    assert f": a misprint ({judgement})" in page
    undone = onrecord("--record", path, "undo", judgement[:12], "--by", "Bob")
    assert (undone.code, undone.err) == (0, "")
    assert killed.id in onrecord("--record", path, "claims", "--format", "jsonl").out


def test_a_correction_shows_both_values(onrecord, path, killed):
    result = onrecord("--record", path, "correct", killed.id, "quantity=>=99", "channel=telegram")
    judgement = judgement_in(result.out)
    shown = json.loads(onrecord("--record", path, "show", killed.id, "--format", "json").out)
    assert (shown["quantity"]["low"], shown["quantity"]["high"]) == (99, None)
    assert shown["corrected"] == [
        {"slot": "channel", "was": None, "judgement": judgement},
        {"slot": "quantity", "was": f">={killed.quantity.low}", "judgement": judgement},
    ]
    page = words(onrecord("--record", path, "show", killed.id).out)
    assert f"quantity, read as >={killed.quantity.low} ({judgement})" in page
    assert "channel, read as empty" in page
    assert "99 or more" in page


def test_events_are_joined_and_a_claim_is_parted_from_its_event(onrecord, path, killed):
    with Record.open(path) as record:
        other = next(claim for claim in record.claims() if claim.event != killed.event)
    told = onrecord("--record", path, "same", killed.event[:12], other.event, "--format", "json")
    with Record.open(path) as record:
        assert record.claim(killed.id).event == record.claim(other.id).event
    onrecord("--record", path, "undo", json.loads(told.out)["id"])
    with Record.open(path) as record:
        assert record.claim(killed.id).event == killed.event
        kin = next(one for one in record.event(killed.event).claims if one != killed.id)
    assert "are two events" in onrecord("--record", path, "different", killed.id, kin).out
    with Record.open(path) as record:
        assert record.claim(killed.id).event != record.claim(kin).event


def test_what_contradicts_is_refused_in_one_line(onrecord, path, killed):
    with Record.open(path) as record:
        other = next(claim for claim in record.claims() if claim.event != killed.event)
    judgement = judgement_in(onrecord("--record", path, "same", killed.id, other.id).out)
    refused = onrecord("--record", path, "different", killed.id, other.id)
    assert refused.code == 1
    assert refused.err.startswith(f"onrecord: that contradicts {judgement}, by which Ann judged")
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["reject", "c_ffffffff"], 1, "c_ffffffff: nothing on record has this id"),
        (["undo", "j_ffffffff"], 1, "j_ffffffff: nothing on record has this id"),
        (["same", "c_ffffffff", "c_eeeeeeee"], 1, "c_ffffffff: nothing on record has this id"),
        (["history", "kyiv"], 2, "'kyiv' is no id; ids begin with c_, e_, r_ or j_"),
        (["correct", "CLAIM", "thirty"], 2, "'thirty' is no SLOT=VALUE, such as quantity=30"),
        (["correct", "CLAIM", "quantity=many"], 2, "quantity 'many' is not one such as =30"),
        (["correct", "CLAIM", "colour=red"], 2, "slot 'colour' is not one of kind, polarity"),
        (["correct", "CLAIM", "kind=null"], 2, "kind cannot be empty"),
        (["correct", "CLAIM", "time=2022-13-01"], 2, "time '2022-13-01'"),
        (["correct", "CLAIM", "channel=x", "channel=tv"], 2, "channel is given twice"),
        (["correct", "CLAIM", "places=Nowherevka, UA"], 1, "Nowherevka is in no gazetteer"),
        (["correct", "CLAIM"], 2, "Missing argument"),
    ],
)
def test_what_cannot_be_judged(onrecord, path, killed, arguments, code, says):
    given = [killed.id if one == "CLAIM" else one for one in arguments]
    result = onrecord("--record", path, *given)
    assert (result.code, result.out) == (code, "")
    assert says in words(result.err)
    assert onrecord("--record", path, "history").err == "nothing was judged\n"


def test_history_as_a_table_and_for_programs(onrecord, path, killed):
    onrecord("--record", path, "reject", killed.id, "--reason", "a misprint")
    table = onrecord("--record", path, "history")
    assert (table.code, table.err) == (0, "1 judgement\n")
    assert max(map(len, table.out.splitlines())) <= 80
    assert all(part in words(table.out) for part in ("Ann", "a misprint", "standing"))
    for identity in (killed.id, killed.report.id):
        lines = onrecord("--record", path, "history", identity, "--format", "jsonl").out
        (held,) = map(Remembered.model_validate_json, lines.splitlines())
        assert (held.by, held.found) == ("Ann", (killed.id,))
    assert onrecord("--record", path, "history", "--format", "csv").out.startswith("by,reason,at,")


def test_a_rebuild_finds_nothing_changed(onrecord, path, killed):
    onrecord("--record", path, "reject", killed.id)
    result = onrecord("--record", path, "rebuild")
    assert result.code == 0
    assert re.fullmatch(r"\d+ events made anew: nothing changed\n", result.out)
    told = json.loads(onrecord("--record", path, "rebuild", "--format", "json").out)
    assert (told["new"], told["changed"], told["gone"]) == ([], [], [])
