import re

import pytest
from fastapi.testclient import TestClient

from onrecord.record import Record
from onrecord.web import site

TEXT = "A drone attack on Kyiv killed five people on Monday, the mayor, Vitali Klitschko, said."


@pytest.fixture
def empty(tmp_path):
    with Record.open(tmp_path / "empty.onrecord") as record:
        yield record, TestClient(site(record), base_url="http://127.0.0.1")


def sent(client, files=None, **form):
    token = re.search(r'name="token" value="(\w+)"', client.get("/add").text)[1]
    return client.post("/add", data={"token": token, **form}, files=files)


def test_an_empty_record_says_what_to_do(empty):
    _, client = empty
    assert "Nothing is on record yet" in client.get("/").text


def test_a_pasted_report_is_read_at_once(empty):
    record, client = empty
    form = {"text": TEXT, "published": "2022-12-20", "source": "Kyiv Post", "name": "Attack"}
    answer = sent(client, **form)
    assert answer.status_code == 200
    assert re.search(r"added.*uploads/Attack.*[1-9] claim", answer.text, re.DOTALL)
    assert next(record.events()).place.name == "Kyiv"
    assert "unchanged" in sent(client, **form).text
    assert "revised" in sent(client, **form | {"text": TEXT.replace("five", "six")}).text
    (entry,) = record.reports()
    assert (entry.revision, entry.report.source) == (2, "Kyiv Post")
    compared = client.get(f"/reports/{entry.id}/compare").text
    assert "<del>five</del><ins>six</ins>" in compared
    assert "<del>5</del>" in compared
    assert "<ins>6</ins>" in compared
    assert client.get(f"/reports/{entry.id}/compare?before=9").status_code == 404


def test_files_are_added_or_rejected_with_the_reason(empty):
    record, client = empty
    files = [
        ("files", ("good.txt", f"date 2022-12-20\n{TEXT}")),
        ("files", ("bad.txt", "no date at all")),
        ("files", ("../../evil.pdf", b"%PDF-1.4")),
    ]
    text = sent(client, files=files).text
    assert "uploads/good.txt" in text
    assert "uploads/bad.txt" in text
    assert "uploads/evil.pdf" in text
    assert text.count("rejected</span>") == 2
    assert [entry.report.path for entry in record.reports()] == ["uploads/good.txt"]
    assert {one.path for one in record.rejected()} == {"uploads/bad.txt", "uploads/evil.pdf"}
    assert "uploads/bad.txt" in client.get("/reports").text


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({}, "Paste a report"),
        ({"text": "Words."}, "on which day"),
        ({"text": "Words.", "published": "soon"}, "on which day"),
        ({"text": "Words.", "published": "2999-01-01"}, "has not come yet"),
    ],
)
def test_what_is_missing_is_said_and_nothing_typed_is_lost(empty, form, says):
    record, client = empty
    answer = sent(client, **form)
    assert answer.status_code == 422
    assert says in answer.text
    assert form.get("text", "") in answer.text
    assert list(record.reports()) == []
