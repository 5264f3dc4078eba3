from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain_reader import PlainReader
from record_material import NIGHT, contents, many_reports, report_of

from onrecord.model.claim import ReportRef
from onrecord.model.report import Rejected
from onrecord.record import ClaimFilter, Outcome, Record


def test_a_report_comes_back_as_it_was_added(record, reader):
    text = "date 2022-12-19 " + NIGHT + "\r\n\x00\x1b🇺🇦 Київ"
    report = report_of(text, body_start=15, source="s", url="https://a.b", title="T", language="en")
    assert record.add(report, reader) is Outcome.ADDED
    (entry,) = record.reports()
    assert entry == record.report(report.id)
    assert (entry.id, entry.revision, entry.current) == (report.id, 1, True)
    assert (entry.report, entry.claims, entry.reader) == (report, 2, "plain 1")
    assert entry.added_at.tzinfo is not None


def test_claims_come_back_as_the_reader_made_them(record, reader):
    report = report_of(NIGHT)
    record.add(report, reader)
    made = reader.read(report).claims
    assert tuple(record.claims()) == made
    assert [record.claim(claim.id) for claim in made] == list(made)


def test_notes_are_those_of_the_current_revision(record, reader):
    first = report_of("This contradicts that.")
    record.add(first, reader)
    assert tuple(record.notes(first.id)) == reader.read(first).notes
    record.add(report_of("That contradicts this, and contradicts it again."), reader)
    assert [note.report for note in record.notes(first.id)] == [first.id] * 2


def test_what_is_not_there_is_none(record):
    assert record.report("r_0") is None
    assert record.claim("c_0") is None
    assert record.event("e_0") is None
    assert [*record.revisions("r_0"), *record.notes("r_0"), *record.rejected()] == []


def test_adding_the_same_again_changes_nothing_and_reads_nothing(record, reader, path):
    record.add(report_of(NIGHT), reader)
    record.derive()
    before = contents(path)
    assert record.add(report_of(NIGHT), reader) is Outcome.UNCHANGED
    assert record.derive() is False
    assert contents(path) == before
    assert reader.reads == 1


def test_the_same_content_elsewhere_is_not_added_again(record, reader):
    record.add(report_of(NIGHT), reader)
    copy = report_of(NIGHT, path="/copies/a.txt")
    assert record.add(copy, reader) is Outcome.UNCHANGED
    assert [entry.report.path for entry in record.reports()] == ["/reports/a.txt"]


def test_a_changed_report_is_a_revision_of_the_same_report(record, reader):
    first, second = report_of(NIGHT), report_of(NIGHT.replace("30", "35"))
    record.add(first, reader)
    early = list(record.claims())
    assert record.add(second, reader) is Outcome.REVISED
    assert [entry.report for entry in record.revisions(first.id)] == [first, second]
    assert [entry.current for entry in record.revisions(first.id)] == [False, True]
    late = list(record.claims())
    assert [claim.quantity.low for claim in late] == [35, 3]
    assert {claim.report.id for claim in late} == {first.id}
    assert [claim.evidence for claim in late] == [c.evidence for c in reader.read(second).claims]
    assert list(record.claims(ClaimFilter(report=first.id, revision=1))) == early
    assert record.check() == []


def test_a_claim_of_an_earlier_revision_can_still_be_asked_for(record, reader):
    record.add(report_of(NIGHT), reader)
    first, same = record.claims()
    record.add(report_of(NIGHT.replace("30", "35")), reader)
    record.derive()
    held = record.claim(first.id)
    assert held is not None
    assert (held.quantity.low, held.event) == (30, None)
    again = record.claim(same.id)
    assert again is not None
    assert again.event is not None


def test_going_back_to_an_earlier_text_makes_it_current_again(record, reader, path):
    first, second = report_of(NIGHT), report_of(NIGHT.replace("30", "35"))
    for report in (first, second):
        record.add(report, reader)
    assert record.add(first, reader) is Outcome.REVISED
    assert [entry.current for entry in record.revisions(first.id)] == [True, False]
    assert [claim.quantity.low for claim in record.claims()] == [30, 3]
    assert reader.reads == 2 + 1
    assert record.check() == []


def test_a_new_reader_reads_again_and_its_claims_replace_the_others(record, path):
    report = report_of(NIGHT)
    record.add(report, PlainReader("plain 1"))
    assert record.add(report, PlainReader("plain 2")) is Outcome.REREAD
    assert {claim.reader for claim in record.claims()} == {"plain 2"}
    assert len(list(record.claims())) == 2
    (entry,) = record.revisions(report.id)
    assert (entry.reader, entry.claims) == ("plain 2", 2)
    assert record.add(report, PlainReader("plain 2")) is Outcome.UNCHANGED


def test_a_copy_read_by_a_new_reader_keeps_the_path_it_was_added_with(record):
    record.add(report_of(NIGHT), PlainReader("plain 1"))
    copy = report_of(NIGHT, path="/copies/a.txt")
    assert record.add(copy, PlainReader("plain 2")) is Outcome.REREAD
    assert {claim.report.path for claim in record.claims()} == {"/reports/a.txt"}
    assert record.check() == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"url": "https://a.b/1", "name": "1"}, {"url": "https://a.b/1", "name": "2"}),
        ({"source": "s", "path": "/a.jsonl#1"}, {"source": "s", "path": "/b.jsonl#1"}),
        ({"name": "4", "path": "/f.jsonl#4"}, {"name": "4", "path": "/f.jsonl#4"}),
        ({"path": "/r/a.txt"}, {"path": "/r/../r/a.txt"}),
    ],
    ids=["url", "name at its source", "id in its file", "file"],
)
def test_a_report_is_known_by(record, reader, before, after):
    first = report_of("3 drones were fired.", **before)
    record.add(first, reader)
    assert record.add(report_of("5 drones were fired.", **after), reader) is Outcome.REVISED
    assert len(list(record.revisions(first.id))) == 2


def test_names_and_sources_are_not_mixed_up(record, reader):
    for source, name in (("a", "b c"), ("a b", "c"), ('a", "b', "c")):
        report = report_of(NIGHT, name=name, source=source)
        assert record.add(report, reader) is Outcome.ADDED


def test_lines_without_an_id_do_not_become_revisions_of_each_other_when_they_move(record, reader):
    old = report_of("3 drones were fired.", name="text-1", path="/f.jsonl#1")
    new = report_of("5 drones were fired.", name="text-2", path="/f.jsonl#1")
    moved = old.model_copy(update={"path": "/f.jsonl#2"})
    outcomes = [record.add(report, reader) for report in (old, new, moved)]
    assert outcomes == [Outcome.ADDED, Outcome.ADDED, Outcome.UNCHANGED]


def test_a_report_that_differs_only_in_what_is_known_of_it_is_a_revision(record, reader):
    first = report_of(NIGHT, path="/a/a.txt")
    record.add(first, reader)
    titled = report_of(NIGHT, path="/b/a.txt", title="Night of drones")
    assert record.add(titled, reader) is Outcome.REVISED
    assert record.report(first.id).report.title == "Night of drones"
    assert record.check() == []


def test_what_was_rejected_is_kept_until_it_is_added(record, reader):
    bad = Rejected(path="/reports/a.txt", reason="is empty", advice="put text into it")
    line = Rejected(path="/f.jsonl#3", reason="line 3 is not JSON", advice="write JSON")
    for what in (bad, line, bad.model_copy(update={"reason": "is a PDF"})):
        record.reject(what)
    assert [str(what) for what in record.rejected()] == [
        "/f.jsonl#3: line 3 is not JSON; write JSON",
        "/reports/a.txt: is a PDF; put text into it",
    ]
    record.add(report_of(NIGHT), reader)
    assert [what.path for what in record.rejected()] == ["/f.jsonl#3"]


def test_a_file_that_was_whole_all_along_is_pardoned_too(record, reader):
    record.add(report_of(NIGHT), reader)
    record.reject(Rejected(path="/reports/a.txt", reason="cannot be read", advice="check"))
    assert record.add(report_of(NIGHT), reader) is Outcome.UNCHANGED
    assert list(record.rejected()) == []


def test_adding_while_a_list_is_read_leaves_the_list_as_it_was(record, reader):
    record.add(report_of(NIGHT), reader)
    listed = record.claims()
    first = next(listed)
    record.add(report_of("9 drones were fired.", name="b.txt", day=20), reader)
    assert [first, *listed] == list(reader.read(report_of(NIGHT)).claims)
    assert len(list(record.claims())) == 3


def test_the_order_of_adding_does_not_matter(tmp_path):
    reports = many_reports(3)
    held = []
    for number, order in enumerate(permutations(reports)):
        with Record.open(tmp_path / f"{number}") as record:
            for report in order:
                record.add(report, PlainReader())
            record.derive()
            lists = [*record.reports(), *record.claims(), *record.events()]
            held.append([one.model_dump(exclude={"added_at"}) for one in lists])
    assert all(one == held[0] for one in held)


@settings(max_examples=20)
@given(picks=st.lists(st.integers(0, 9), max_size=12))
def test_added_twice_is_added_once(tmp_path_factory, picks):
    folder = tmp_path_factory.mktemp("twice")
    reports = many_reports(10)
    for name, repeats in (("once", 1), ("twice", 2)):
        with Record.open(folder / name) as record:
            for pick in [*picks] * repeats:
                record.add(reports[pick], PlainReader())
            record.derive()
            assert record.check() == []
    assert contents(folder / "once") == contents(folder / "twice")


@settings(max_examples=20)
@given(texts=st.lists(st.sampled_from(["1", "2", "3"]), min_size=1, max_size=8))
def test_a_report_stands_as_it_was_added_last(tmp_path_factory, texts):
    with Record.open(tmp_path_factory.mktemp("revised") / "a") as record:
        for figure in texts:
            record.add(report_of(f"{figure} drones were fired."), PlainReader())
        (entry,) = record.reports()
        assert entry.report.text[0] == texts[-1]
        assert [str(claim.quantity.low) for claim in record.claims()] == [texts[-1]]
        assert len(list(record.revisions(entry.id))) == len(set(texts))
        assert record.check() == []


def test_a_claim_names_its_report_as_the_record_knows_it(record, reader):
    first, second = report_of(NIGHT), report_of("5 drones were fired.")
    for report in (first, second):
        record.add(report, reader)
    (claim,) = record.claims()
    assert claim.report == ReportRef.of(second, first.id)
    assert claim.id != reader.read(second).claims[0].id


def test_a_file_in_another_folder_is_another_report(record, reader, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    texts = {"a/x.txt": "1 drone was fired.", "b/x.txt": "2 drones were fired."}
    for path, text in texts.items():
        report = report_of(text, name="x.txt", path=path)
        assert record.add(report, reader) is Outcome.ADDED
    moved = report_of("3 drones were fired.", name="x.txt", path=str(Path("a/x.txt").absolute()))
    assert record.add(moved, reader) is Outcome.REVISED
