import json
import re

import pytest

from onrecord.model.event import Event
from onrecord.record import ClaimFilter, EventFilter, Record


@pytest.fixture
def record(coded):
    with Record.open(coded) as opened:
        yield opened


def words(text):
    return re.sub(r"\s+", " ", text)


def test_a_claim_within_its_sentence(onrecord, coded, record):
    claim = next(record.claims(ClaimFilter(kind="killed", speaker="network", place="Kosti")))
    result = onrecord("--record", coded, "show", claim.id[:12])
    assert result.code == 0
    page = words(result.out)
    assert words(claim.evidence.text) in re.sub(r"\[[a-z ]+: |\]", "", page)
    assert claim.id in page
    assert f"what {claim.item.type}" in page
    assert f"said by {claim.speaker.name}" in page
    assert max(map(len, result.out.splitlines())) <= 80


def test_an_event_with_all_who_speak_of_it(onrecord, coded, record):
    event = next(record.events(EventFilter(kind="killed", place="Kosti", disputed=True)))
    page = words(onrecord("--record", coded, "show", event.id).out)
    assert event.title in page
    assert all(reason in page for reason in event.reasons)
    for part in ("Figures", "Disputed", "Why these claims are one event"):
        assert part in page
    figure = next(one for one in event.figures if one.disputed)
    assert f"({figure.rule}; disputed)" in page
    for claim_id in figure.claims + figure.against:
        claim = record.claim(claim_id)
        assert words(f"“{claim.evidence.text}”") in page
        assert claim_id in page
    assert sum(page.count(f"{check.check}: ") for check in event.checks) >= len(event.checks)


def test_a_report_with_its_claims_numbered(onrecord, coded, record):
    entry = next(one for one in record.reports() if one.report.name.startswith("kyiv-2022"))
    result = onrecord("--record", coded, "show", entry.id)
    claims = list(record.claims(ClaimFilter(report=entry.id)))
    for number in range(1, len(claims) + 1):
        assert result.out.count(f"[{number}]") == 2
    text = re.sub(r"\[\d+\]", "", result.out)
    assert words(entry.report.text.strip()) in words(text)
    assert "begins with: “" in words(result.out)


@pytest.mark.parametrize("kind", ["claims", "events", "reports"])
def test_json(onrecord, coded, record, kind):
    one = next(getattr(record, kind)())
    result = onrecord("--record", coded, "show", one.id, "--format", "json")
    assert type(one).model_validate(json.loads(result.out)) == one


def test_parts_and_whole(onrecord, coded, record):
    events = {event.id: event for event in record.events()}
    part = next((one for one in events.values() if one.part_of), None)
    assert isinstance(part, Event)
    assert events[part.part_of].title in words(onrecord("--record", coded, "show", part.id).out)
    assert part.id in onrecord("--record", coded, "show", part.part_of).out
