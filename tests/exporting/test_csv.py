import csv as reader
import io

from onrecord.exporting import csv
from onrecord.model.claim import Claim
from onrecord.model.event import Event


def written(rows, noun):
    stream = io.StringIO()
    assert csv.write(rows, stream, noun) == len(rows)
    return list(reader.DictReader(io.StringIO(stream.getvalue())))


def test_one_row_a_claim(claim):
    (row,) = written([claim], Claim)
    assert row["report_path"] == "kyiv.txt"
    assert (row["speaker_name"], row["speaker_start"], row["speaker_end"]) == (
        "Ukrainian Air Force",
        "0",
        "13",
    )
    assert (row["quantity_low"], row["quantity_high"]) == ("1200", "")
    assert row["places_name"] == "Ukraine; Kyiv; Sea of Azov"
    assert row["places_country"] == "UA; UA; "
    assert row["places_lat"] == "-3.7; -3.7; -3.7"
    assert (row["time_start"], row["time_carried"]) == ("2022-12-18T22:00:00+00:00", "true")
    assert (row["evidence_start"], row["evidence_end"]) == ("17", "61")


def test_what_is_not_said_is_empty(claim):
    bare = claim.model_copy(update={"speaker": None, "time": None, "places": ()})
    (row,) = written([bare], Claim)
    assert {row["speaker_name"], row["time_start"], row["places_name"]} == {""}


def test_a_text_is_never_a_formula(claim):
    (row,) = written([claim], Claim)
    assert row["evidence_text"] == f"'{claim.evidence.text}"


def test_one_row_an_event(event):
    (row,) = written([event], Event)
    assert row["title"] == event.title
    assert row["figures_measure"] == "intercepted; killed; launched"
    assert row["figures_high"] == "16; 2; "
    assert row["figures_claims"] == "c_1, c_2; c_3; c_4"
    assert row["disputes_sides"] == "c_1 c_2, c_3"
    assert row["claims"] == "c_1; c_2; c_3; c_4"
    assert row["reasons"] == "same place, same day; same weapon"
    assert row["acled_event_type"] == ""


def test_no_rows_still_have_a_header():
    stream = io.StringIO()
    assert csv.write([], stream, Claim) == 0
    assert tuple(stream.getvalue().strip().split(",")) == csv.columns(Claim)
