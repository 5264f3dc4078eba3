import pytest
from brittle_reader import brittle

from onrecord import __version__
from onrecord.model.claim import Claim
from onrecord.model.report import Rejected
from onrecord.reading import Reader
from onrecord.scaling.batch import batches
from onrecord.scaling.coding import code, installed
from onrecord.scaling.form import Form
from onrecord.scaling.input import Input
from plain_report import report


def test_a_batch_becomes_its_claims_and_how_each_input_ended(reader):
    struck = report("Russian forces launched 30 drones at Kyiv on Monday.", "struck")
    quiet = report("The weather was fine.", "quiet")
    faulty = Rejected(path="empty.txt", reason="is empty", advice="fill it")
    (batch,) = batches([struck, faulty, quiet])
    part = code(batch, Form.JSONL, Reader.open)
    claims = list(Form.JSONL.load(part.claims, Claim))
    assert claims
    assert claims == list(reader.read(struck).claims)
    assert list(Form.JSONL.load(part.inputs, Input)) == [
        Input(path="struck.txt", outcome="coded", report=struck.id, claims=len(claims)),
        Input(path="empty.txt", outcome="rejected", reason="is empty", advice="fill it"),
        Input(path="quiet.txt", outcome="coded", report=quiet.id, claims=0),
    ]


def test_what_the_reader_trips_over_is_raised():
    (batch,) = batches([report("Soldiers stumble.")])
    with pytest.raises(ValueError, match="stumbled"):
        code(batch, Form.JSONL, brittle)


def test_a_worker_says_what_it_has():
    assert installed(brittle) == __version__
