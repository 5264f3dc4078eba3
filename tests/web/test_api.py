import json

import pytest

from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.record import ClaimFilter, Entry

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
    assert answer.headers["content-type"] == "application/json"


def test_the_api_describes_itself(browser):
    paths = browser.get("/openapi.json").json()["paths"]
    assert {f"/api/v1/{name}" for name, _ in NOUNS} < set(paths)
    assert all(path.startswith("/api/v1/") for path in paths)
