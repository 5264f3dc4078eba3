from record_material import NIGHT, contents, many_reports, report_of

from onrecord.record import ClaimFilter, Record
from onrecord.record.event_rows import disputed_in

SUSPILNE = "The air force said 30 drones were shot down over Kyiv today."
TASS = "Russia said 5 drones were shot down over Kyiv today."


def test_every_claim_is_in_one_event_and_says_so(record, reader):
    for report in many_reports(20):
        record.add(report, reader)
    assert {claim.event for claim in record.claims()} == {None}
    assert record.derive() is True
    events = list(record.events())
    assert sorted(claim for event in events for claim in event.claims) == sorted(
        claim.id for claim in record.claims()
    )
    for event in events:
        assert record.event(event.id) == event
        told = record.claims(ClaimFilter(event=event.id))
        assert {claim.id for claim in told} == set(event.claims)


def test_events_are_made_anew_only_when_claims_have_changed(record, reader):
    assert record.derive() is True
    assert record.derive() is False
    record.add(report_of(NIGHT), reader)
    assert record.derive() is True
    record.add(report_of("Nothing happened."), reader)
    assert record.derive() is True
    assert list(record.events()) == []
    record.add(report_of("Nothing at all happened.", name="b.txt"), reader)
    assert record.derive() is False


def test_events_made_again_are_the_same(path, reader):
    with Record.open(path) as record:
        for report in many_reports(20):
            record.add(report, reader)
        record.derive()
    before = contents(path)
    with Record.open(path) as record:
        extra = report_of("9 drones were fired at Guam today.", name="b.txt")
        record.add(extra, reader)
        record.derive()
        record.add(report_of("Nothing.", name="b.txt"), reader)
        record.derive()
    after = contents(path)
    assert after["events"] == before["events"]
    assert after["event_claims"] == before["event_claims"]
    assert after["meta"] == before["meta"]


def test_claims_that_exclude_each_other_are_disputed(record, reader):
    record.add(report_of(SUSPILNE), reader)
    record.add(report_of(TASS, name="b.txt"), reader)
    record.derive()
    (event,) = record.events()
    listed = {claim.id for claim in record.claims(ClaimFilter(disputed=True))}
    assert listed == disputed_in(event) == set(event.claims)
    assert list(record.claims(ClaimFilter(disputed=False))) == []
