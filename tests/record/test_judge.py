"""Judgements: what they do to claims and events, what is refused, and what a new reading keeps."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from plain_reader import PlainReader
from record_material import report_of

from onrecord.codebook.compact import MiscodedError
from onrecord.model.claim import Claim, Content, Correction
from onrecord.model.judgement import Change, Judgement
from onrecord.model.report import Report
from onrecord.record import ClaimFilter, EventFilter, JudgementError, Record

KYIV = "The air force said 30 drones were shot down over Kyiv today."
AGAIN = "The mayor said 30 drones were shot down over Kyiv today."
LVIV = "3 people were killed in Lviv today."


class HedgingReader(PlainReader):
    """Reads all as the plain reader does, but as preliminary: so all ids are others."""

    def _claims(self, report: Report) -> Iterator[Claim]:
        for claim in super()._claims(report):
            hedged = claim.model_copy(update={"certainty": "preliminary"})
            content = Content(**hedged.model_dump(include=set(Content.model_fields)))
            yield hedged.model_copy(update={"id": content.id_in(report.id)})


@pytest.fixture
def claims(record, reader) -> list[Claim]:
    """Put three claims on record, the first two of one event, and return them."""
    for name, text in (("a.txt", KYIV), ("b.txt", AGAIN), ("c.txt", LVIV)):
        record.add(report_of(text, name), reader)
    record.derive()
    held = {claim.report.path: claim for claim in record.claims()}
    return [held[f"/reports/{name}.txt"] for name in "abc"]


def events(record: Record) -> set[frozenset[str]]:
    record.derive()
    assert record.check() == []
    return {frozenset(event.claims) for event in record.events()}


def change(slot: str, value: str | None) -> list[Change]:
    return [Change(slot=slot, value=value)]


def test_a_rejected_claim_is_in_no_list_and_no_event_until_that_is_undone(record, claims):
    before = events(record)
    judgement = record.judge("Ann", "misread").reject(claims[0].id)
    assert events(record) == {frozenset([claims[1].id]), frozenset([claims[2].id])}
    assert [claim.id for claim in record.claims(ClaimFilter(rejected=True))] == [claims[0].id]
    assert len(list(record.claims())) == 2
    assert len(list(record.claims(ClaimFilter(rejected=None)))) == 3
    assert record.claim(claims[0].id) == claims[0].model_copy(
        update={"rejected": True, "event": None}
    )
    assert list(record.events(EventFilter(report=claims[0].report.id))) == []
    record.judge("Bob").undo(judgement.id)
    assert events(record) == before
    assert record.claim(claims[0].id) == claims[0]


def test_two_events_judged_the_same_are_one_and_two_claims_judged_different_are_two(record, claims):
    first, second, third = (claim.id for claim in claims)
    same = record.judge("Ann", "one night").same(first, third)
    assert events(record) == {frozenset([first, second, third])}
    (event,) = record.events()
    assert "judged one event by Ann: one night" in event.reasons
    record.judge("Ann").undo(same.id)
    record.judge("Ann").different(first, second)
    assert events(record) == {frozenset([one]) for one in (first, second, third)}


def test_events_can_be_judged_by_their_ids(record, claims):
    one, other = sorted({claim.event for claim in claims})
    record.judge("Ann").same(one, other)
    assert len(events(record)) == 1
    (event,) = record.events()
    with pytest.raises(JudgementError, match="are one claim; give two"):
        record.judge("Ann").different(event.claims[0], event.claims[0])


def test_a_corrected_claim_shows_both_and_events_follow_the_correction(record, claims):
    changes = [*change("quantity", ">=35"), *change("places", "Lviv, UA")]
    judgement = record.judge("Ann").correct(claims[0].id, changes)
    held = record.claim(claims[0].id)
    assert held is not None and held.quantity is not None
    assert (held.quantity.low, held.quantity.high) == (35, None)
    assert [place.name for place in held.places] == ["Lviv"]
    assert held.corrected == (
        Correction(slot="quantity", was="=30", judgement=judgement.id),
        Correction(slot="places", was="Kyiv, UA", judgement=judgement.id),
    )
    assert [claim.id for claim in record.claims(ClaimFilter(place="Kyiv"))] == [claims[1].id]
    assert {claims[0].id} == next(one for one in events(record) if claims[0].id in one) - {
        claims[2].id
    }
    record.judge("Ann").correct(claims[0].id, change("quantity", "=31"))
    again = record.claim(claims[0].id)
    assert again is not None and again.quantity is not None
    assert again.quantity.low == 31
    assert [one.was for one in again.corrected] == ["=30", "Kyiv, UA"]


def test_undoing_a_correction_brings_back_what_was_read(record, claims):
    judgement = record.judge("Ann").correct(claims[0].id, change("quantity", None))
    assert record.claim(claims[0].id).quantity is None
    record.judge("Ann").undo(judgement.id)
    record.derive()
    assert record.claim(claims[0].id) == claims[0]
    assert [claim.id for claim in record.claims(ClaimFilter(place="Kyiv"))] == [
        claim.id for claim in record.claims() if claim.id != claims[2].id
    ]


@pytest.mark.parametrize(
    ("slot", "value", "says"),
    [
        ("colour", "red", "slot 'colour' is not one of kind, polarity"),
        ("kind", None, "kind cannot be empty"),
        ("kind", "explosion", "kind 'explosion' is not one of alert, strike"),
        ("quantity", "many", "quantity 'many' is not one such as =30"),
        ("quantity", "5..3", "quantity '5..3' ends before it begins"),
        ("time", "yesterday", "time 'yesterday' is not one such as 2022-12-19"),
        ("time", "2022-13-01", "month must be in 1..12"),
        ("certainty", "sure", "certainty 'sure' is not one of confirmed"),
        ("channel", "pigeon", "channel 'pigeon' is not one of telegram"),
        ("item", "dragon", "item 'dragon' is not one of uav"),
        ("actor", "XX", "'XX' is no country's code"),
        ("places", "Kyiv, XX", "'XX' is no country's code"),
    ],
)
def test_values_that_are_not_in_the_form_are_refused(record, claims, slot, value, says):
    with pytest.raises(ValueError, match=says):
        record.judge("Ann").correct(claims[0].id, change(slot, value))
    assert record.history() == []


def test_a_place_may_be_unknown_if_the_report_names_it(record, reader):
    record.add(report_of("5 people were killed in Zhovtnevka today."), reader)
    (claim,) = record.claims()
    record.judge("Ann").correct(claim.id, change("places", "Zhovtnevka, UA"))
    (place,) = record.claim(claim.id).places
    assert (place.name, place.id, claim.evidence.text[place.start : place.end]) == (
        "Zhovtnevka",
        None,
        "Zhovtnevka",
    )
    with pytest.raises(JudgementError, match="Zhovtnevsk is in no gazetteer"):
        record.judge("Ann").correct(claim.id, change("places", "Zhovtnevsk, UA"))


def test_what_cannot_be_judged_is_refused(record, claims):
    ann, (first, _, third) = record.judge("Ann"), [claim.id for claim in claims]
    with pytest.raises(JudgementError, match="c_0: nothing on record has this id"):
        ann.reject("c_0")
    with pytest.raises(JudgementError, match="j_0: no judgement has this id"):
        ann.undo("j_0")
    with pytest.raises(JudgementError, match="are one claim"):
        ann.same(first, first)
    with pytest.raises(JudgementError, match="says so already"):
        ann.correct(first, change("quantity", "=30"))
    rejection = ann.reject(third)
    for refused in (ann.reject, lambda one: ann.same(one, first)):
        with pytest.raises(JudgementError, match=f"{third} is rejected; see"):
            refused(third)
    undoing = ann.undo(rejection.id)
    with pytest.raises(JudgementError, match=f"is undone already, by {undoing.id}"):
        ann.undo(rejection.id)
    with pytest.raises(JudgementError, match="judge anew instead"):
        ann.undo(undoing.id)


def test_what_contradicts_a_judgement_is_refused_and_names_it(record, claims):
    ann, (first, second, third) = record.judge("Ann"), [claim.id for claim in claims]
    same = ann.same(second, third)
    record.derive()
    with pytest.raises(JudgementError, match=f"that is on record already, as {same.id} by Ann"):
        ann.same(third, second)
    with pytest.raises(JudgementError, match=f"that contradicts {same.id}, by which Ann judged"):
        ann.different(third, second)
    ann.undo(same.id)
    different = ann.different(first, third)
    record.derive()
    with pytest.raises(JudgementError, match=f"that contradicts {different.id}"):
        ann.same(second, third)  # the second is of the first one's event


def test_a_new_reading_keeps_what_was_judged(record, claims):
    first, second, third = (claim.id for claim in claims)
    record.judge("Ann").reject(third)
    record.judge("Ann").correct(first, change("quantity", "=31"))
    record.judge("Ann").different(first, second)
    before = events(record)
    for number, text in enumerate((KYIV, AGAIN, LVIV)):
        name = f"{'abc'[number]}.txt"
        record.add(report_of(text, name), HedgingReader("plain 2"))
    record.derive()
    late = {claim.report.path: claim for claim in record.claims(ClaimFilter(rejected=None))}
    assert not {claim.id for claim in late.values()} & {first, second, third}
    assert late["/reports/c.txt"].rejected
    assert late["/reports/a.txt"].quantity.low == 31
    assert len(events(record)) == len(before) == 2
    assert {one.state for one in record.history()} == {"standing"}
    assert record.history()[0].found == (late["/reports/c.txt"].id,)


def test_a_text_that_moves_keeps_what_was_judged_and_one_that_loses_the_claim_says_so(
    record, reader, claims
):
    first = claims[0].id
    judgement = record.judge("Ann").reject(first)
    record.add(report_of(f"New. {KYIV}", "a.txt"), reader)
    (moved,) = record.claims(ClaimFilter(rejected=True))
    assert moved.id != first
    assert moved.evidence.start > claims[0].evidence.start
    record.add(report_of("Nothing happened.", "a.txt"), reader)
    (lost,) = record.history(judgement.id)
    assert (lost.state, lost.found) == ("lost", (None,))
    record.add(report_of(KYIV, "a.txt"), reader)
    assert [claim.id for claim in record.claims(ClaimFilter(rejected=True))] == [first]
    (standing,) = record.history(judgement.id)
    assert (standing.state, standing.found) == ("standing", (first,))


def test_history_tells_who_judged_what_and_how_it_stands(record, claims):
    first, _, third = (claim.id for claim in claims)
    rejection = record.judge("Ann", "misread").reject(first)
    record.judge("Bob", "no").undo(rejection.id)
    same = record.judge("Bob").same(first, third)
    record.judge("Ann").reject(third)
    record.derive()
    told = record.history()
    assert [(one.action.value, one.by, one.reason, one.state) for one in told] == [
        ("reject", "Ann", "misread", "undone"),
        ("undo", "Bob", "no", "standing"),
        ("same", "Bob", None, "idle"),
        ("reject", "Ann", None, "standing"),
    ]
    assert all(one.at.tzinfo for one in told)
    assert [one.id for one in record.history(third)] == [same.id, told[3].id]
    assert [one.id for one in record.history(claims[2].report.id)] == [same.id, told[3].id]
    assert [one.id for one in record.history(rejection.id)] == [rejection.id, told[1].id]
    held = record.claim(first)
    assert [one.id for one in record.history(held.event)] == [same.id]


def test_judgements_are_only_added_to(record, claims, path):
    record.judge("Ann").reject(claims[0].id)
    for statement in ("DELETE FROM judgements", "UPDATE judgements SET body = '{}'"):
        with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)
    assert len(record.history()) == 1


def test_nobody_judges_without_a_name(record, claims):
    with pytest.raises(ValueError, match="at least 1 character"):
        record.judge("  ").reject(claims[0].id)


def test_a_rebuild_follows_judgements_anew(record, claims):
    record.judge("Ann").reject(claims[0].id)
    record.judge("Ann").correct(claims[1].id, change("quantity", "=31"))
    record.derive()
    before = list(record.claims(ClaimFilter(rejected=None))), list(record.events())
    with record._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE claims SET rejected = 0, corrected = NULL")
        connection.exec_driver_sql("UPDATE judged SET claim_id = NULL")
    record.rebuild()
    assert (list(record.claims(ClaimFilter(rejected=None))), list(record.events())) == before


def test_a_rebuild_finds_nothing_changed_and_mends_what_has(record, claims):
    record.judge("Ann").same(claims[0].id, claims[2].id)
    rebuilt = record.rebuild()
    assert (rebuilt.events, rebuilt.new, rebuilt.changed, rebuilt.gone) == (1, (), (), ())
    (event,) = record.events()
    with record._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE events SET body = json_set(body, '$.title', 'Else')")
    assert record.rebuild().changed == (event.id,)
    assert list(record.events()) == [event]


def test_a_judgement_has_the_id_of_what_it_says(record, claims):
    made = record.judge("Ann").reject(claims[0].id)
    (held,) = record.history()
    assert Judgement(**held.model_dump(include=set(Judgement.model_fields))) == made
    assert made.id.startswith("j_")
    with pytest.raises(MiscodedError):
        record.judge("Ann").correct(claims[1].id, change("kind", "boom"))
