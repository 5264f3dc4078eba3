"""Text as it is read, and the report's own words for what was read from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claim import Span
from onrecord.reading import Reader
from onrecord.reading.plain import plain
from plain_report import report


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Twelve ci\u00advilians fled.", "Twelve civilians fled."),
        ("The of\ufb01ce burned.\u200b", "The office burned."),
        ("12\u00a0people, 3\u202fkm off", "12 people, 3 km off"),
        ("It fell.[1] It burned.[2][iii] He left.”¹²", "It fell. It burned. He left.”"),
        ("Shells hit #Lyman today", "Shells hit Lyman today"),
        ("“[10] people” of [sic] 300 km² at No. #5", "“[10] people” of [sic] 300 km² at No. #5"),
    ],
)
def test_what_is_only_set_so_is_not_read(text: str, read: str) -> None:
    assert plain(report(text)).report.text == read


def test_plain_text_is_the_report_itself() -> None:
    one = report("Two shells fell – on a “school”.")
    assert plain(one).report is one


def test_a_header_is_left_as_it_is() -> None:
    text = "\ufeffdate 2022-12-19 Two\u00a0fell."
    read = plain(report(text, body_start=16)).report
    assert read.text == "\ufeffdate 2022-12-19 Two fell."


PIECES = st.sampled_from(["sol", "\u00ad", "diers", " ", "\u00a0", "\ufb01", ".", "[12]", "#", "A"])


@given(st.lists(PIECES, min_size=1, max_size=20).map("".join), st.data())
def test_words_come_back_as_the_report_has_them(text: str, data: st.DataObject) -> None:
    read = plain(report(text))
    size = len(read.report.text)
    if not size:
        return
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    told = Span(start=start, end=end, text=read.report.text[start:end])
    back = read.restored(told)
    assert back.text == text[back.start : back.end] != ""


def test_evidence_has_the_words_of_the_report(reader: Reader) -> None:
    text = "Twelve ci\u00advilians were killed in Rafah on Mon\u00adday.[4] Two\u00a0tanks burned."
    one = report(text)
    claims = reader.read(one).claims
    assert [claim.kind for claim in claims][:1] == ["killed"]
    assert claims[0].evidence.text == "Twelve ci\u00advilians were killed"
    for claim in claims:
        for told in (claim.evidence, claim.quantity, *claim.places):
            assert told is None or text[told.start : told.end] == told.text
        assert claim.report.id == one.id
    time = claims[0].time
    assert time is not None
    assert time.text == "Mon\u00adday"
