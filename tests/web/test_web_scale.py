from coded_reader import fill
from onrecord.record import ClaimFilter, EventFilter, Record
from onrecord.web.drawing.scale import scale


def test_every_claim_of_a_figure_is_on_its_scale(record):
    for event in record.events():
        claims = {claim.id: claim for claim in record.claims(ClaimFilter(event=event.id))}
        for figure in event.figures:
            drawn = scale(figure, claims)
            told = [one.claim.id for voice in drawn.voices for one in voice.ranges]
            assert sorted(told) == sorted({*figure.claims, *figure.against})
            assert 0 <= drawn.low <= drawn.best <= drawn.high <= 100
            for voice in drawn.voices:
                for one in voice.ranges:
                    assert 0 <= one.low <= one.high <= 100
                    assert one.against == (one.claim.id in figure.against)
            assert drawn.ticks[0] == 0
            assert drawn.ticks == tuple(sorted(set(drawn.ticks)))


def test_a_speaker_is_one_row_with_a_lane_for_each_thing_said(record):
    claim = next(claim for claim in record.claims(ClaimFilter(kind="killed")) if claim.quantity)

    def said(number, low, high=None):
        told = claim.quantity.model_copy(update={"low": low, "high": high})
        return claim.model_copy(update={"id": f"c_{number}", "quantity": told})

    claims = {one.id: one for one in (said(1, 4, 4), said(2, 9, 9), said(3, 4, 4), said(4, 40))}
    figure = next(
        figure for event in record.events() for figure in event.figures if claim.id in figure.claims
    )
    ids = {"claims": ("c_1", "c_2", "c_3"), "against": ("c_4",)}
    drawn = scale(figure.model_copy(update=ids), claims)
    (voice,) = drawn.voices
    assert [one.claim.id for one in voice.ranges] == ["c_1", "c_2", "c_3", "c_4"]
    assert [(one.claim.id, one.against) for one in voice.lanes] == [
        ("c_1", False),
        ("c_2", False),
        ("c_4", True),
    ]
    (open_one,) = (one for one in voice.ranges if one.open)
    assert open_one.low < open_one.high == 100, "what has no end is seen to go on"


def test_a_disputed_figure_has_voices_apart(record):
    event = next(record.events(EventFilter(kind="killed", disputed=True)))
    claims = {one: record.claim(one) for one in event.claims}
    figure = next(figure for figure in event.figures if figure.against)
    drawn = scale(figure, claims)
    assert any(one.against for voice in drawn.voices for one in voice.ranges)
    assert len(drawn.voices) > 1


def test_copies_are_no_voices_of_their_own(tmp_path):
    with Record.open(tmp_path / "copied.onrecord") as record:
        fill(record, "kosti-agency-2024-11-05", "kosti-copy-2024-11-05")
        event = next(event for event in record.events() if event.copies)
        claims = {claim.id: claim for claim in record.claims(ClaimFilter(event=event.id))}
        folded = set()
        for figure in event.figures:
            drawn = scale(figure, claims, event.copies)
            ranges = [one for voice in drawn.voices for one in voice.ranges]
            told, copies = {r.claim.id for r in ranges}, {c.id for r in ranges for c in r.copies}
            assert told.isdisjoint(copies)
            assert told | copies == {*figure.claims, *figure.against}
            folded |= copies
        assert folded
        assert folded <= {one for group in event.copies for one in group[1:]}
