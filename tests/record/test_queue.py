"""What is left to review: claims and weak links, in one order of need."""

from itertools import pairwise

import pytest

from coded_reader import fill
from onrecord.model.judgement import Change
from onrecord.record import ClaimFilter, EventFilter, QueueFilter, Record
from onrecord.record.need import FIRM, of_claim, of_link


@pytest.fixture
def reviewed(tmp_path):
    """Return a record of one's own with every coded report."""
    with Record.open(tmp_path / "queue.onrecord") as record:
        fill(record)
        yield record


def everything(record, **asked):
    return record.waiting(QueueFilter(**asked)).doubts


def a_link(record, **asked):
    return everything(record, only="links", **asked)[0]


def test_every_claim_and_every_weak_link_is_in_it_once(reviewed):
    doubts = everything(reviewed)
    links = [link for event in reviewed.events() for link in event.links if link.score < FIRM]
    claims = {claim.id for claim in reviewed.claims()}
    assert {one.id for one in doubts if not one.link} == claims
    assert sorted(one.link.claims for one in doubts if one.link) == sorted(
        link.claims for link in links
    )
    assert len({one.id for one in doubts}) == len(doubts) == len(claims) + len(links)


def test_need_orders_claims_and_links_alike(reviewed):
    doubts = everything(reviewed)
    assert all(one.need <= other.need for one, other in pairwise(doubts))
    kinds = [one.link is None for one in doubts]
    assert sum(one != other for one, other in pairwise(kinds)) > 5, "they are mixed"
    events = {event.id: event for event in reviewed.events()}
    disputed = {claim.id for claim in reviewed.claims(ClaimFilter(disputed=True))}
    for one in doubts:
        event = events[one.event]
        assert {claim.id for claim in one.claims} <= {*event.claims}
        if one.link:
            assert one.need == of_link(one.link, one.disputed, one.large)
            assert one.disputed == (event.id in {e.id for e in _disputed(reviewed)})
            assert one.large == any(figure.low >= 100 for figure in event.figures)
            assert {claim.id for claim in one.claims} == {*one.link.claims}
        else:
            (claim,) = one.claims
            assert one.need == of_claim(claim, claim.id in disputed, one.large)
            assert one.large == (claim.quantity is not None and claim.quantity.low >= 100)


def _disputed(record):
    return list(record.events(EventFilter(disputed=True)))


def test_a_dispute_and_a_large_figure_bring_a_thing_forward(reviewed):
    (claim,) = next(one for one in everything(reviewed) if not one.link).claims
    plain = of_claim(claim, disputed=False, large=False)
    assert of_claim(claim, disputed=True, large=False) < plain
    assert of_claim(claim, disputed=False, large=True) < plain
    weak = a_link(reviewed).link
    assert of_link(weak.model_copy(update={"score": FIRM}), True, True) is None
    assert of_link(weak.model_copy(update={"score": None}), True, True) is None


@pytest.mark.parametrize("asked", [{}, {"only": "links"}, {"kind": "killed"}, {"place": "Kosti"}])
def test_pages_put_together_are_the_whole(reviewed, asked):
    whole = everything(reviewed, **asked)
    paged, cursor = [], None
    while page := everything(reviewed, **asked, limit=7, cursor=cursor):
        paged += page
        cursor = page[-1].id
    assert paged == whole
    waiting = reviewed.waiting(QueueFilter(**asked, limit=3))
    assert (waiting.claims, waiting.links) == (
        sum(one.link is None for one in whole),
        sum(one.link is not None for one in whole),
    )


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "killed"},
        {"kind": "air_attack.drone"},
        {"place": "Kosti"},
        {"item": "uav"},
        {"speaker": "governor"},
        {"text": "killed"},
        {"certainty": "stated"},
        {"confidence": 0.5},
        {"since": "2024-11-05", "until": "2024-11-06"},
        {"party": "RU"},
    ],
)
def test_a_link_fits_where_one_of_its_claims_does(reviewed, asked):
    fitting = {claim.id for claim in reviewed.claims(ClaimFilter(**asked))}
    for one in everything(reviewed, **asked):
        assert fitting & {claim.id for claim in one.claims}
    left_out = {one.id for one in everything(reviewed)} - {
        one.id for one in everything(reviewed, **asked)
    }
    assert all(fitting.isdisjoint(one.split("~")) for one in left_out)


def test_disputed_is_asked_of_claims_and_of_the_events_of_links(reviewed):
    disputed, calm = everything(reviewed, disputed=True), everything(reviewed, disputed=False)
    assert disputed
    assert calm
    assert all(one.disputed for one in disputed)
    assert not any(one.disputed for one in calm)
    assert len(disputed) + len(calm) == len(everything(reviewed))


@pytest.mark.parametrize("act", ["accept", "reject"])
def test_a_judged_claim_leaves_it_until_that_is_undone(reviewed, act):
    doubt = next(one for one in everything(reviewed) if not one.link)
    made = getattr(reviewed.judge("Ann"), act)(doubt.id)
    reviewed.derive()
    assert doubt.id not in {one.id for one in everything(reviewed)}
    reviewed.judge("Ann").undo(made.id)
    reviewed.derive()
    assert doubt in everything(reviewed)


def test_a_link_judged_to_hold_leaves_it_and_its_claims_do_not(reviewed):
    link = a_link(reviewed)
    made = reviewed.judge("Ann").same(*reversed(link.link.claims))
    reviewed.derive()
    left = {one.id for one in everything(reviewed)}
    assert link.id not in left
    assert {*link.link.claims} <= left
    assert reviewed.doubt(link.id) == link, "it can still be looked at"
    reviewed.judge("Ann").undo(made.id)
    reviewed.derive()
    assert link.id in {one.id for one in everything(reviewed)}


def test_a_link_judged_not_to_hold_is_gone_and_its_claims_are_of_two_events(reviewed):
    link = a_link(reviewed)
    reviewed.judge("Ann").different(*link.link.claims)
    reviewed.derive()
    assert reviewed.doubt(link.id) is None
    one, other = (reviewed.claim(each).event for each in link.link.claims)
    assert one != other


def test_one_may_go_on_from_what_was_judged_meanwhile(reviewed):
    first, second, third, *_ = everything(reviewed, only="claims")
    reviewed.judge("Ann").accept(second.id)
    reviewed.derive()
    assert everything(reviewed, only="claims", cursor=second.id)[0] == third
    assert everything(reviewed, only="claims", cursor=first.id)[0] == third
    with pytest.raises(LookupError, match="c_none"):
        everything(reviewed, cursor="c_none")


def test_what_is_corrected_has_the_need_of_what_it_says_now(reviewed):
    claim = next(
        claim
        for claim in reviewed.claims(ClaimFilter(kind="killed"))
        if claim.quantity and claim.quantity.low < 100
    )
    assert not reviewed.doubt(claim.id).large
    reviewed.judge("Ann").correct(claim.id, [Change(slot="quantity", value="=1200")])
    reviewed.derive()
    assert reviewed.doubt(claim.id).large
    assert claim.id not in {one.id for one in everything(reviewed)}
