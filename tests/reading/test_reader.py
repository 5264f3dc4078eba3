"""The reader as a whole: a pure function of the report, and never at odds with its words."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import sources
from onrecord.codebook import load
from onrecord.model.claim import Claim, Reading
from onrecord.model.report import Report
from onrecord.reading import Reader
from plain_report import report

REPORTS = Path(__file__).parents[1] / "gold" / "reports"
SAMPLE = ("kyiv-2022-12-19", "aleppo-helmets-2016-09-25", "kupiansk-2023-11-19")
SENTENCES = (
    "Two people were killed and at least five wounded in a missile strike on Kharkiv on Sunday.",
    "“We shot down 12 of 15 drones,” the air force said on Telegram.",
    "The governor, Ihor Vesna, said that up to 20 houses were damaged in the town of Chuhuiv.",
    "Air raid sirens sounded in Kyiv at 5:50 a.m. (03:50 GMT).",
    "Clashes between rebels and government forces broke out north of Aleppo last week.",
    "The ministry denied that its troops had withdrawn from Bakhmut.",
    "Between 300 and 400 families fled Idlib’s countryside, according to the White Helmets.",
    "Nobody was killed, it said.",
    "Power was cut to thousands of households across the Odesa region overnight.",
    "The EU imposed new sanctions on Iran in October.",
    "Rockets fired from the Sea of Azov hit a hospital, a school and several shops.",
    "Fewer than 10 soldiers were captured near Avdiivka between May 3 and May 5, 2022.",
    "Hundreds are missing since the war began in February 2022.",
    "WHAT WE KNOW SO FAR",
    "The city is quiet now.",
)


SMALL_WORDS = """
a another the same of in near over from to and , : ; ( ) “ ” - — . 12 up including among them those
who which that said told denied according blamed accused had been were was not no one may after
while since on with by for as between than more its their
"""
PLACES = (
    "Aleppo", "Kyiv", "Idlib province", "the capital", "the region", "a town", "Syria's",
    "Ukrainian", "district of", "suburb", "the Sea of Azov", "camp", "RSF", "the army", "rebels",
    "on Friday", "overnight into Monday", "since March 2011", "(0350 GMT)", "last week", "\n",
    "dozens of", "between 3 and 5", "80%", "drones", "missiles and rockets", "soldiers", "bodies",
)  # fmt: skip


def told() -> list[str]:
    """Return the words and phrases by which occurrences are told, with some of their forms."""
    listed = (rows.values() for rows in load("en/triggers").values())
    phrases = sorted({str(one) for rows in listed for row in rows for one in row})
    return [*phrases, *(f"{one}ed" for one in phrases), *(f"{one}s" for one in phrases)]


@pytest.fixture(scope="module")
def sample() -> list[Report]:
    """Return a few whole reports."""
    found = [one for name in SAMPLE for one in sources.read(REPORTS / f"{name}.txt")]
    return [one for one in found if isinstance(one, Report)]


def test_reading_twice_gives_the_same(reader: Reader, sample: list[Report]) -> None:
    for one in sample:
        assert reader.read(one) == reader.read(one)


def test_claims_do_not_depend_on_the_reports_read_before(
    reader: Reader, sample: list[Report]
) -> None:
    forwards = {one.id: reader.read(one) for one in sample}
    backwards = {one.id: reader.read(one) for one in reversed(sample)}
    assert forwards == backwards
    assert all(reading.claims for reading in forwards.values())


def test_a_fresh_process_gives_the_same_ids(reader: Reader, sample: list[Report]) -> None:
    code = (
        "import json, sys\n"
        "from onrecord.model.report import Report\n"
        "from onrecord.reading import Reader\n"
        "report = Report.model_validate_json(sys.stdin.read())\n"
        "print(json.dumps([claim.id for claim in Reader.open().read(report).claims]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=sample[0].model_dump_json(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout) == [claim.id for claim in reader.read(sample[0]).claims]


def test_claims_stand_in_the_order_of_their_words_with_ids_of_their_own(
    reader: Reader, sample: list[Report]
) -> None:
    for one in sample:
        claims = reader.read(one).claims
        starts = [claim.evidence.start for claim in claims]
        assert starts == sorted(starts)
        assert len({claim.id for claim in claims}) == len(claims)


def test_a_claim_refers_to_its_report_and_reader(reader: Reader) -> None:
    one = report(SENTENCES[0], source="Herald", url="https://herald.example/1")
    for claim in reader.read(one).claims:
        assert (claim.report.id, claim.report.source) == (one.id, "Herald")
        assert (claim.reader, claim.event) == (reader.version, None)


def test_the_path_of_a_report_does_not_change_its_claims_ids(reader: Reader) -> None:
    here, there = (report(SENTENCES[0], path=path) for path in ("a.txt", "far/away/a.txt"))
    ids = [[claim.id for claim in reader.read(one).claims] for one in (here, there)]
    assert ids[0] == ids[1] != []


@pytest.mark.parametrize("language", ["uk", "ar"])
def test_another_language_gives_a_note_and_no_claims(reader: Reader, language: str) -> None:
    reading = reader.read(report(SENTENCES[0], language=language))
    assert reading.claims == ()
    (note,) = reading.notes
    assert language in note.text


@pytest.mark.parametrize("text", ["Двоє людей загинули в Харкові.", "قتل شخصان في حلب."])
def test_another_script_gives_a_note_and_no_claims(reader: Reader, text: str) -> None:
    reading = reader.read(report(text * 3))
    assert reading.claims == ()
    assert len(reading.notes) == 1


def test_a_few_names_in_another_script_do_not_make_a_report_foreign(reader: Reader) -> None:
    reading = reader.read(report("Двоє. Two people were killed in Kharkiv (Харків) on Sunday."))
    assert kinds(reading) == ["killed"]


def test_english_is_read_named_or_not(reader: Reader) -> None:
    named, unnamed = (report(SENTENCES[0], language=language) for language in ("en", None))
    assert kinds(reader.read(named)) == kinds(reader.read(unnamed)) != []


@pytest.mark.parametrize("text", ["", "\n", "…", "The weather was fine.", "🙂" * 50, "(((((", "1"])
def test_text_that_claims_nothing_gives_no_claims(reader: Reader, text: str) -> None:
    assert reader.read(report(text)) == Reading(claims=(), notes=())


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6),
    st.sampled_from([" ", "\n", "\n\n", "\r\n\r\n", "  "]),
    st.sampled_from(["", " date 2022-12-19 ", "🙂 "]),
)
def test_no_claim_is_at_odds_with_its_report(
    reader: Reader, sentences: list[str], between: str, header: str
) -> None:
    one = report(header + between.join(sentences), body_start=len(header))
    reading = reader.read(one)
    assert reading == reader.read(one)
    for claim in reading.claims:
        for start, end, text in stretches(claim):
            assert one.body_start <= start < end <= len(one.text)
            # A break of a line inside a sentence is read as a blank.
            assert one.text[start:end].split() == text.split()
        in_order(claim)
    for note in reading.notes:
        assert one.text[note.evidence.start : note.evidence.end] == note.evidence.text


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from((*SMALL_WORDS.split(), *PLACES, *told())), min_size=1, max_size=40))
def test_no_words_in_any_order_stop_the_reader(reader: Reader, pieces: list[str]) -> None:
    one = report(" ".join(pieces))
    for claim in reader.read(one).claims:
        in_order(claim)
        assert claim.evidence.text.strip()


def kinds(reading: Reading) -> list[str]:
    return [claim.kind for claim in reading.claims]


def stretches(claim: Claim) -> list[tuple[int, int, str]]:
    """Return the offsets and words of the evidence and of every slot that has them."""
    evidence, time = claim.evidence, claim.time
    found = [(evidence.start, evidence.end, evidence.text)]
    found += [(place.start, place.end, place.text) for place in claim.places]
    for slot in (claim.speaker, claim.actor, claim.item, claim.quantity):
        if slot and slot.text is not None and slot.start is not None and slot.end is not None:
            found.append((slot.start, slot.end, slot.text))
    if time and time.text is not None and time.text_start is not None and time.text_end is not None:
        found.append((time.text_start, time.text_end, time.text))
    return found


def in_order(claim: Claim) -> None:
    """Assert that no interval of a claim ends before it begins."""
    quantity, time = claim.quantity, claim.time
    if quantity and quantity.high is not None:
        assert quantity.low <= quantity.high
    if time and time.start_local and time.end_local:
        assert time.start_local <= time.end_local
    if time and time.start and time.end:
        assert time.start <= time.end
    assert all(place.country is None or len(place.country) == 2 for place in claim.places)
