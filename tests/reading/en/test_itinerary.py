"""What a report has named and where its claims happened, sentence by sentence."""

from onrecord.reading.en.itinerary import Itinerary
from onrecord.reading.mentions import Mention
from onrecord.reading.segments import Segment


def place(name: str) -> Mention:
    return Mention(
        start=0, end=len(name), text=name, name=name, candidates=(), cue="in", kind="settlement"
    )


HEADLINE = Segment("Shells hit Homs", 0, 0, headline=True)
BODY = Segment("They hit Hama and Homs.", 16, 1, headline=False)
END = Segment("Nobody was hurt.", 40, 2, headline=False)


def itinerary() -> Itinerary:
    named = [(place("Homs"),), (place("Hama"), place("Homs")), ()]
    return Itinerary([HEADLINE, BODY, END], named)


def test_it_knows_how_often_and_where_a_place_is_named() -> None:
    report = itinerary()
    assert (report.times["homs"], report.times["hama"], report.most) == (2, 1, 2)
    assert report.first_named("homs", 50) == 0
    assert report.since_named("homs", 2, 50) == 1
    assert report.since_named("hama", 1, 50) == 50
    assert report.is_named_in("hama", 1)
    assert not report.is_named_in("hama", 2)


def test_a_place_never_named_is_as_far_as_can_be() -> None:
    report = itinerary()
    assert report.first_named("idlib", 50) == report.since_named("idlib", 2, 50) == 50


def test_the_heading_is_the_nearest_headline_above() -> None:
    assert [one.name for one in itinerary().heading(2)] == ["Homs"]


def test_it_remembers_where_claims_happened() -> None:
    report = itinerary()
    report.stop((place("Homs"), place("Hama")))
    report.stop((place("Hama"),))
    assert (report.stops_at("homs"), report.stops_at("hama")) == (1, 2)
    assert (report.since_stop("homs", 50), report.since_stop("hama", 50)) == (2, 1)
    assert report.since_stop("idlib", 50) == 50
