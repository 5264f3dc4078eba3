"""What is on record never depends on the order in which it came there."""

import random
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coded_claims import REPORTS
from onrecord import sources
from onrecord.model.claim import Reading
from onrecord.model.judgement import Change, Judgement
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.record import ClaimFilter, Record

COUNT = 40
CHANGES = [Change(slot="quantity", value="=7"), Change(slot="places", value="Kharkiv, UA")]
Judging = tuple[str, tuple[str, ...]]
"""A method of a judge and the claims to judge with it."""


class ReadOnce:
    """Gives what the real reader made of the reports, which it reads but once."""

    def __init__(self, reports: list[Report]) -> None:
        reader = Reader.open()
        self.version = reader.version
        self._readings = {report.id: reader.read(report) for report in reports}

    def read(self, report: Report) -> Reading:
        return self._readings[report.id]


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    paths = sorted(REPORTS.glob("*.txt"))[:COUNT]
    return [one for path in paths for one in sources.read(path) if isinstance(one, Report)]


@pytest.fixture(scope="module")
def read_once(reports) -> ReadOnce:
    return ReadOnce(reports)


@pytest.fixture(scope="module")
def judgings(reports, read_once) -> list[Judging]:
    """Return judgements of every sort, each of claims that no other is about."""
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "a.onrecord") as record:
        for report in reports:
            record.add(report, read_once)
        record.derive()
        events = {event.id: event for event in record.events()}
        claims = {claim.id: claim for claim in record.claims()}
    chance = random.Random(5)
    told = [event for event in events.values() if len(event.reports) > 1]
    assert told, "reports of the same event are needed to part its claims"
    parted = next(
        (one, other)
        for one, other in combinations(told[0].claims, 2)
        if claims[one].report.id != claims[other].report.id
    )
    alone = chance.sample([one.claims[0] for one in events.values() if one not in told], 10)
    return [
        ("different", parted),
        *(("same", pair) for pair in zip(alone[:3], alone[3:6], strict=True)),
        *(("reject", (one,)) for one in alone[6:8]),
        *(("correct", (one,)) for one in alone[8:]),
    ]


def judge(record: Record, action: str, ids: tuple[str, ...]) -> Judgement:
    ann = record.judge("Ann")
    if action == "correct":
        return ann.correct(ids[0], CHANGES)
    made: Judgement = getattr(ann, action)(*ids)
    return made


@pytest.fixture(scope="module")
def expected(reports, read_once, judgings) -> tuple[list[str], list[str]]:
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "a.onrecord") as record:
        for report in reports:
            record.add(report, read_once)
        for action, ids in judgings:
            judge(record, action, ids)
        return held(record)


def held(record: Record) -> tuple[list[str], list[str]]:
    """Return events and claims as JSON, without the ids of judgements, which hold their time."""
    record.derive()
    claims = []
    for claim in record.claims(ClaimFilter(rejected=None)):
        plain = (one.model_copy(update={"judgement": ""}) for one in claim.corrected)
        claims.append(claim.model_copy(update={"corrected": tuple(plain)}).model_dump_json())
    return [event.model_dump_json() for event in record.events()], claims


@settings(max_examples=5, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_reports_in_any_order_with_judgements_between_give_one_record(
    reports, read_once, judgings, expected, chance
):
    coming = chance.sample(reports, len(reports))
    waiting = chance.sample(judgings, len(judgings))
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "a.onrecord") as record:
        while coming:
            for report in [coming.pop() for _ in range(min(len(coming), chance.randint(1, 8)))]:
                record.add(report, read_once)
            if chance.random() < 0.7:
                record.derive()
            for action, ids in list(waiting):
                if all(map(record.claim, ids)) and (not coming or chance.random() < 0.5):
                    made = judge(record, action, ids)
                    if chance.random() < 0.3:  # and a change of mind, twice
                        record.judge("Ann").undo(made.id)
                        judge(record, action, ids)
                    waiting.remove((action, ids))
        assert not waiting
        assert held(record) == expected
        assert record.check() == []
        rebuilt = record.rebuild()
        assert (rebuilt.new, rebuilt.changed, rebuilt.gone) == ((), (), ())
