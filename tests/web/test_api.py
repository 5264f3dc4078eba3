import asyncio
import json
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi.testclient import TestClient

from coded_reader import fill
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.record import ClaimFilter, Doubt, Entry, EventFilter, QueueFilter, Record
from onrecord.web import feed, site
from onrecord.web.examples import examples
from onrecord.web.measures import Measure

NOUNS = [("claims", Claim), ("events", Event), ("reports", Entry)]


def everything(browser, name, **asked):
    """Return all rows of a list, page by page, and how many pages there were."""
    rows, pages, cursor = [], 0, None
    while pages == 0 or cursor:
        answer = browser.get(
            f"/api/v1/{name}", params=asked | ({"cursor": cursor} if cursor else {})
        )
        assert answer.status_code == 200, answer.text
        page = answer.json()
        rows += page["items"]
        cursor, pages = page["next"], pages + 1
    return rows, pages


@pytest.mark.parametrize(("name", "noun"), NOUNS)
def test_lists_hold_what_the_record_holds(browser, record, name, noun):
    rows, pages = everything(browser, name)
    assert pages == 1
    held = list(getattr(record, name)())
    assert [noun.model_validate_json(json.dumps(row)) for row in rows] == held


@pytest.mark.parametrize(("name", "noun"), NOUNS)
def test_one_by_its_id(browser, record, name, noun):
    one = next(getattr(record, name)())
    answer = browser.get(f"/api/v1/{name}/{one.id}")
    assert noun.model_validate_json(answer.text) == one
    assert browser.get(f"/api/v1/{name}/x_0").status_code == 404


def test_pages_are_the_whole_list_in_order(browser):
    whole, _ = everything(browser, "claims")
    paged, pages = everything(browser, "claims", limit=7)
    assert paged == whole
    assert pages == -(-len(whole) // 7)


def test_filters(browser, record):
    rows, _ = everything(browser, "claims", kind="killed", place="Kosti", limit=2)
    wanted = ClaimFilter(kind="killed", place="Kosti")
    assert [row["id"] for row in rows] == [claim.id for claim in record.claims(wanted)]
    assert everything(browser, "events", disputed="true")[0]
    assert everything(browser, "reports", text="no such words") == ([], 1)


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("claims?kind=explosion", 422, "'explosion' is no kind; there are alert"),
        ("claims?colour=red", 422, "colour"),
        ("claims?limit=0", 422, "limit"),
        ("claims?limit=1001", 422, "limit"),
        ("events?since=yesterday", 422, "since"),
        ("events?type=war", 422, "air_attack"),
        ("claims?cursor=c_0", 400, "begin without a cursor"),
    ],
)
def test_what_cannot_be_asked(browser, path, status, says):
    answer = browser.get(f"/api/v1/{path}")
    assert answer.status_code == status
    assert says in answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status


@pytest.mark.parametrize("order", ["published", "surest", "least-sure"])
def test_every_order_is_paged_through(browser, record, order):
    paged, _ = everything(browser, "claims", limit=5, order=order)
    assert [row["id"] for row in paged] == [c.id for c in record.claims(ClaimFilter(order=order))]


def test_claims_by_what_they_concern_and_say(browser, record):
    drones, _ = everything(browser, "claims", item="uav")
    assert {row["item"]["type"].partition(".")[0] for row in drones} == {"uav"}
    assert len(drones) < len(list(record.claims()))
    said, _ = everything(browser, "claims", text="WOUNDED")
    assert said
    assert all("wounded" in row["evidence"]["text"].lower() for row in said)
    events, _ = everything(browser, "events", text="wounded")
    assert {row["id"] for row in events} == {row["event"] for row in said}


def test_the_queue_is_that_of_the_review(browser, record):
    whole = record.waiting()
    paged, _ = everything(browser, "queue", limit=9)
    assert [Doubt.model_validate(row) for row in paged] == whole.doubts
    page = browser.get("/api/v1/queue", params={"kind": "killed", "limit": 1}).json()
    chosen = record.waiting(QueueFilter(kind="killed"))
    assert (page["claims"], page["links"]) == (chosen.claims, chosen.links)
    assert page["items"][0]["id"] == chosen.doubts[0].id
    links, _ = everything(browser, "queue", only="links")
    assert all(len(row["claims"]) == 2 and row["link"]["score"] < 8 for row in links)
    assert browser.get("/api/v1/queue?cursor=c_0").status_code == 400


@pytest.mark.parametrize("path", ["/", "/review", "/api/v1/claims", "/static/icon.svg", "/x"])
def test_head_answers_as_get_without_the_body(browser, path):
    whole, head = browser.get(path), browser.head(path)
    assert head.status_code == whole.status_code
    assert head.content == b""
    assert whole.content
    kept = ("content-type", "content-length", "etag", "content-security-policy")
    assert [head.headers.get(one) for one in kept] == [whole.headers.get(one) for one in kept]


def test_a_report_s_revisions_notes_and_what_was_rejected(browser, record):
    entry = next(record.reports())
    revisions = browser.get(f"/api/v1/reports/{entry.id}/revisions").json()
    assert [Entry.model_validate(one) for one in revisions] == [entry]
    notes = browser.get(f"/api/v1/reports/{entry.id}/notes").json()
    assert [note["text"] for note in notes] == ["begins with"]
    assert browser.get("/api/v1/rejected").json() == []
    for name in ("revisions", "notes"):
        assert browser.get(f"/api/v1/reports/r_0/{name}").status_code == 404


def test_the_map_puts_no_event_closer_than_it_is_known(browser, record):
    answer = browser.get("/api/v1/events.geojson", params={"measure": "intercepted"})
    assert answer.headers["content-type"] == "application/geo+json"
    events = {event.id: event for event in record.events()}
    features = answer.json()["features"]
    assert {feature["id"] for feature in features} == set(events)
    for feature in features:
        place = events[feature["id"]].place
        if place is None or place.level in ("region", "country"):
            assert feature["geometry"] is None
        elif place.lat is not None:
            assert feature["geometry"]["coordinates"] == [place.lon, place.lat]
    kyiv = next(f for f in features if f["properties"]["size"] and f["properties"]["place"])
    assert kyiv["properties"]["region"] == "geonames:703448"


def test_the_map_has_every_event_at_its_place(browser, record):
    answer = browser.get("/api/v1/places.geojson", params={"measure": "killed"})
    assert answer.headers["content-type"] == "application/geo+json"
    spots = answer.json()["features"]
    events = list(record.events())
    assert sum(spot["properties"]["events"] for spot in spots) == len(events)
    for spot in spots:
        here = [one for one in events if (one.place and one.place.id) == spot["id"]]
        if spot["id"]:
            assert spot["properties"]["events"] == len(here)
            listed, _ = everything(browser, "events", at=spot["id"])
            assert {row["id"] for row in listed} == {one.id for one in here}
        if spot["properties"]["level"] in ("region", "country", None):
            assert spot["geometry"] is None


@pytest.mark.parametrize("lasting", [1, 7, 400])
def test_sums_of_places_count_nothing_twice(browser, record, lasting):
    asked = {"measure": "launched", "lasting": lasting}
    spots = browser.get("/api/v1/places.geojson", params=asked).json()["features"]
    sizes = {mark.id: mark.size for mark in record.marks(EventFilter(), "launched") if mark.size}
    held = {event.id: event for event in record.events() if event.id in sizes}

    def short(event):
        time = event.time
        if not (time and time.start_local and time.end_local):
            return False
        return (time.end_local - time.start_local).days < lasting

    def where(event):
        return event.place and event.place.id

    def added(event, elsewhere):
        whole = held.get(event.part_of)
        if not short(event) or whole is None or not short(whole):
            return short(event)
        if where(whole) == where(event):
            return False
        return not elsewhere or where(whole) is None or whole.place.level == "country"

    for spot in spots:
        here = [event for event in held.values() if where(event) == spot["id"]]
        shown = spot["properties"]
        assert shown["long"] == sum(not short(event) for event in here)
        for name, elsewhere in (("total", False), ("once", True)):
            fitting = [sizes[event.id] for event in here if added(event, elsewhere)]
            assert (shown[name] or 0) == sum(fitting)
    assert any(event.part_of in held for event in held.values())


def test_the_map_is_paged_event_by_event(browser, record):
    first = browser.get("/api/v1/events.geojson", params={"limit": 2}).json()
    assert len(first["features"]) == 2
    asked = {"limit": 1000, "cursor": first["next"]}
    rest = browser.get("/api/v1/events.geojson", params=asked).json()
    ids = [feature["id"] for feature in first["features"] + rest["features"]]
    assert ids == [event.id for event in record.events()]
    assert rest["next"] is None


def test_sums_by_days_count_a_part_once(record):
    survey = record.survey(EventFilter(), [*Measure])
    whole = survey.tallies
    assert {tally.measure for tally in whole} <= set(Measure)
    for tally in whole:
        held = [
            mark.size
            for mark in record.marks(EventFilter(), tally.measure)
            if mark.size is not None and (mark.since, mark.until) == (tally.since, tally.until)
        ]
        assert tally.total <= sum(held)
        assert tally.largest in held
        assert tally.events <= len(held)
    parts = [event for event in record.events() if event.part_of]
    assert parts
    assert survey.events == list(record.events())
    assert survey.total == len(survey.events)
    assert record.survey(EventFilter(limit=1), []).total == survey.total


def test_the_timeline_adds_up_what_the_overview_draws(browser, record):
    drawn = browser.get("/api/v1/timeline", params={"kind": "killed"}).json()
    tallies = record.survey(EventFilter(kind="killed"), [*Measure]).tallies
    assert {row["measure"] for row in drawn["rows"]} <= {one.measure for one in tallies}
    for row in drawn["rows"]:
        held = [one.events for one in tallies if one.measure == row["measure"]]
        assert sum(bar["events"] for bar in row["bars"]) + row["long"] == sum(held)
        assert row["most"] == max(bar["total"] for bar in row["bars"])
    assert browser.get("/api/v1/timeline", params={"place": "Atlantis"}).json() is None


def test_judgements_are_listed(tmp_path):
    with Record.open(tmp_path / "judged.onrecord") as record:
        fill(record, "kosti-agency-2024-11-05")
        one, other = [claim.id for claim in record.claims()][:2]
        made = [record.judge("olena").accept(one), record.judge("ravi").reject(other)]
        client = TestClient(site(record), base_url="http://127.0.0.1")
        listed = client.get("/api/v1/judgements").json()
        assert [row["id"] for row in listed] == [judgement.id for judgement in made]
        about = client.get("/api/v1/judgements", params={"about": other}).json()
        assert [(row["by"], row["state"]) for row in about] == [("ravi", "standing")]
        latest = client.get("/api/v1/judgements", params={"limit": 1}).json()
        assert [row["id"] for row in latest] == [made[1].id]


def test_what_has_not_changed_is_not_sent_again(browser):
    first = browser.get("/api/v1/events")
    again = browser.get("/api/v1/events", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = browser.get("/api/v1/claims", headers={"if-none-match": first.headers["etag"]})
    assert other.status_code == 200


def told(record, watch, last, number):
    """Return the first messages of the feed, each as its fields."""

    async def listen():
        messages = []
        async for text in feed.stream(record, watch, last):
            messages.append(dict(re.findall(r"^(\w+): (.*)$", text, re.M)))
            if len(messages) == number:
                break
        return messages

    async def listen_for_a_while() -> list[dict[str, str]]:
        return await asyncio.wait_for(listen(), 20)

    # In a thread of its own, as a browser that other tests opened keeps a loop in this one.
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(asyncio.run, listen_for_a_while()).result()


def test_the_feed_tells_what_is_new_and_changed(tmp_path):
    with Record.open(tmp_path / "feed.onrecord") as record:
        fill(record, "kosti-agency-2024-11-05")
        watch = feed.Watch(record)
        fill(record, "kosti-denial-2024-11-06", "kyiv-2022-12-19")
        changes = watch.since(0)
        assert changes
        assert {change.what for change in changes} >= {"new"}
        hello, *messages = told(record, watch, "0", len(changes) + 1)
        assert hello == {"retry": "2000"}
        for message, change in zip(messages, changes, strict=True):
            assert (message["event"], message["id"]) == (change.what, str(change.number))
            assert json.loads(message["data"])["id"] == change.event
        assert told(record, watch, "999", 2)[1]["event"] == "reset"


def test_the_feed_is_served(record):
    description = TestClient(site(record), base_url="http://localhost").get("/openapi.json").json()
    assert "text/event-stream" in str(description["paths"]["/api/v1/feed"])


def test_examples_are_of_the_forms_they_show():
    for name, noun in (("claim", Claim), ("event", Event), ("report", Entry)):
        shown = examples()[name]
        assert json.loads(noun.model_validate(shown).model_dump_json()) == shown
    for shown in examples()["queue"]["items"]:
        assert json.loads(Doubt.model_validate(shown).model_dump_json()) == shown
    for name in ("map", "places"):
        assert examples()[name]["features"]


def test_the_api_describes_itself(browser):
    paths = browser.get("/openapi.json").json()["paths"]
    assert {f"/api/v1/{name}" for name, _ in NOUNS} < set(paths)
    assert all(path.startswith("/api/v1/") for path in paths)
