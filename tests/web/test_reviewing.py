import re

import pytest
from fastapi.testclient import TestClient

from coded_reader import fill
from onrecord.record import ClaimFilter, Record
from onrecord.web import site


@pytest.fixture
def desk(tmp_path):
    """Return a record of one's own and a client for its review."""
    with Record.open(tmp_path / "review.onrecord") as record:
        fill(record, "kosti-agency-2024-11-05", "kosti-denial-2024-11-06")
        yield record, TestClient(site(record, owner="olena"), base_url="http://127.0.0.1")


def fields(html):
    """Return what the form of the claim shown would send."""
    form = re.search(r'<form id="judging".*?</form>', html, re.DOTALL)[0]
    return dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))


def test_what_needs_a_person_comes_first(desk):
    record, client = desk
    first = fields(client.get("/review").text)["claim"]
    (needed,) = record.claims(ClaimFilter(order="need", limit=1))
    assert first == needed.id
    assert needed.id in {c.id for c in record.claims(ClaimFilter(disputed=True))}


@pytest.mark.parametrize("act", ["accept", "reject"])
def test_a_judged_claim_leaves_the_queue_and_comes_back_when_undone(desk, act):
    record, client = desk
    form = fields(client.get("/review").text)
    answer = client.post("/review", data=form | {"act": act, "note": "as I see it"})
    assert answer.status_code == 200
    assert fields(answer.text)["claim"] != form["claim"]
    (made,) = record.history()
    assert (made.action, made.by, made.reason) == (act, "olena", "as I see it")
    assert bool(record.claim(form["claim"]).rejected) == (act == "reject")
    client.post("/review", data={"token": form["token"], "act": "undo", "claim": made.id})
    assert fields(client.get("/review").text)["claim"] == form["claim"]


def test_a_corrected_figure_changes_the_event(desk):
    record, client = desk
    claim = next(c for c in record.claims(ClaimFilter(kind="killed")) if c.quantity and c.event)
    form = fields(client.get("/review", params={"claim": claim.id}).text)
    sent = form | {"act": "correct", "quantity": "=777"}
    assert client.post("/review", data=sent).status_code == 200
    assert record.claim(claim.id).quantity.low == 777
    assert "777" in client.get(f"/events/{record.claim(claim.id).event}").text
    wrong = client.post("/review", data=sent | {"quantity": "many", "seen": record.history()[0].id})
    assert wrong.status_code == 422
    assert 'value="many"' in wrong.text
    assert "is not one such as" in wrong.text


def test_two_reviewers_do_not_overwrite_each_other(desk):
    record, client = desk
    form = fields(client.get("/review").text)
    record.judge("ravi", "seen on video").reject(form["claim"])
    answer = client.post("/review", data=form | {"act": "accept"})
    assert answer.status_code == 409
    assert "ravi judged this claim meanwhile (reject, because “seen on video”)" in answer.text
    assert len(record.history()) == 1


def test_many_at_once(desk):
    record, client = desk
    html = client.get("/review").text
    chosen = re.findall(r'type="checkbox" name="claim" value="(\w+)"', html)[:3]
    form = {"token": fields(html)["token"], "act": "accept", "claim": chosen, "note": "clear"}
    client.post("/review", data=form)
    assert [one.claims[0].claim for one in record.history()] == chosen
    left = {claim.id for claim in record.claims(ClaimFilter(judged=False))}
    assert left.isdisjoint(chosen)
    assert {claim.id for claim in record.claims(ClaimFilter(judged=True))} == set(chosen)


def test_many_at_once_overwrite_nobody(desk):
    record, client = desk
    html = client.get("/review").text
    chosen = re.findall(r'type="checkbox" name="claim" value="(\w+)"', html)[:3]
    known = record.judge("ravi", "on video").accept(fields(html)["claim"])
    record.judge("ravi", "on video").accept(chosen[1])
    form = {"token": fields(html)["token"], "act": "reject", "claim": chosen}
    for seen in ("", known.id):
        answer = client.post("/review", data=form | {"seen": seen})
        assert answer.status_code == 409
        assert "ravi judged this claim meanwhile (accept, because “on video”)" in answer.text
    assert len(record.history()) == 2
    fresh = re.search(r'id="bulk">.*?name="seen" value="(\w+)"', answer.text, re.DOTALL)[1]
    assert fresh == record.history()[-1].id


def test_an_event_is_not_merged_as_it_was(desk):
    record, client = desk
    one, other = [event for event in record.events() if not event.part_of][:2]
    page = client.get(f"/events/{one.id}").text
    form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
    record.judge("ravi").reject(other.claims[0])
    answer = client.post("/review", data=form | {"act": "same", "claim": one.id, "other": other.id})
    assert answer.status_code == 409
    assert "ravi judged" in answer.text
    assert len(record.history()) == 1


def test_events_are_merged_and_split(desk):
    record, client = desk
    token = fields(client.get("/review").text)["token"]
    one, other = [event for event in record.events() if not event.part_of][:2]
    form = {"token": token, "act": "same", "claim": one.id}
    client.post("/review", data=form | {"other": f"http://127.0.0.1/events/{other.id}"})
    merged = next(
        e for e in record.events() if set(one.claims) | set(other.claims) <= set(e.claims)
    )
    client.post("/review", data={"token": token, "act": "undo", "claim": record.history()[0].id})
    assert {one.id, other.id} <= {event.id for event in record.events()}
    big = max(record.events(), key=lambda event: len(event.claims))
    apart = {"token": token, "act": "different", "claim": big.claims[-1], "other": big.id}
    client.post("/review", data=apart)
    assert record.claim(big.claims[-1]).event != record.claim(big.claims[0]).event
    assert merged
    client.post("/review", data=form | {"act": "burn"})
    assert len(record.history()) == 3


@pytest.mark.parametrize(("act", "apart"), [("same", False), ("different", True)])
def test_a_weak_link_is_judged_and_leaves_the_list(desk, act, apart):
    record, client = desk
    html = client.get("/review").text
    form = re.search(r'<form[^>]*id="tie".*?</form>', html, re.DOTALL)[0]
    sent = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
    one, other = record.claim(sent["claim"]), record.claim(sent["other"])
    assert one.event == other.event
    scores = [link.score for link in record.event(one.event).links if link.score is not None]
    assert min(scores) <= int(re.search(r"Tied by (\d+) points", form)[1])
    answer = client.post("/review", data=sent | {"act": act})
    assert answer.status_code == 200
    assert [judgement.action for judgement in record.history()] == [act]
    assert (record.claim(one.id).event != record.claim(other.id).event) == apart
    again = re.search(r'<form[^>]*id="tie".*?</form>', answer.text, re.DOTALL)
    assert again is None or (one.id not in again[0] or other.id not in again[0])
