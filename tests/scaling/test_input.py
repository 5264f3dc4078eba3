from onrecord.model.claim import Note, Reading, Span
from onrecord.model.report import Rejected
from onrecord.scaling.input import Input
from plain_report import report


def test_a_report_that_is_read_keeps_what_was_noted():
    one = report("Sirènes à Kyiv.")
    note = Note(report=one.id, text="not read", evidence=Span(start=0, end=0, text=""))
    coded = Input.coded(one, Reading(claims=(), notes=(note,)))
    assert coded == Input(path="a.txt", outcome="coded", report=one.id, notes=("not read",))


def test_what_is_no_report_keeps_the_reason():
    ended = Input.rejected(Rejected(path="b.txt", reason="is empty", advice="fill it"))
    assert ended == Input(path="b.txt", outcome="rejected", reason="is empty", advice="fill it")
