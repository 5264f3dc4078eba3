from onrecord.record import ClaimFilter
from onrecord.web import telling


def test_every_report_is_named_once(record):
    for event in record.events():
        claims = {claim.id: claim for claim in record.claims(ClaimFilter(event=event.id))}
        told = telling.sources(event, claims)
        named = [ref.id for source in told for ref in (source.report, *source.copies)]
        assert sorted(named) == sorted(event.reports)


def test_a_number_that_its_speaker_changed_is_seen(record):
    claims = list(record.claims(ClaimFilter(kind="killed")))
    early = next(claim for claim in claims if claim.quantity and claim.speaker)
    later = early.model_copy(
        update={
            "id": "c_later",
            "report": early.report.model_copy(
                update={"id": "r_later", "published": early.report.published.replace(year=2030)}
            ),
            "quantity": early.quantity.model_copy(update={"low": 990, "high": 990}),
        }
    )
    days = telling.days({early.id: early, later.id: later})
    assert [day.published for day in days] == [early.report.published, later.report.published]
    assert [word.before for day in days for word in day.words] == [None, early]
    assert telling.days({early.id: early}) == []
