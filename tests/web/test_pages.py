import re
from html.parser import HTMLParser

import pytest
from fastapi.testclient import TestClient

from coded_claims import claims_of
from onrecord.model.claim import Reading
from onrecord.model.report import Report
from onrecord.record import ClaimFilter, EventFilter, Record
from onrecord.web import site

EVIL = '<script>alert("x")</script> \u202egnp.exe'


class Page(HTMLParser):
    """A page's text, links and ids, with its tags properly nested."""

    VOID = ("meta", "link", "input", "br")

    def __init__(self, html):
        super().__init__()
        self.words, self.links, self.ids, self.tags, self._open = [], [], set(), set(), []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.tags.add(tag)
        self.links += [attributes[name] for name in ("href", "src", "action") if name in attributes]
        self.ids |= {attributes["id"]} if "id" in attributes else set()
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in self.VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if not {"sup", "small"}.intersection(self._open):
            self.words.append(data)

    @property
    def text(self):
        return re.sub(r"\s+", " ", "".join(self.words))


def page(browser, path, status=200):
    answer = browser.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    return Page(answer.text)


@pytest.fixture
def paths(record):
    event = next(record.events(EventFilter(disputed=True)))
    return ["/", "/reports", f"/events/{event.id}", f"/reports/{next(record.reports()).id}", "/x"]


def test_every_page_is_safe_and_stands_alone(browser, paths):
    for path in paths:
        answer = browser.get(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        read = Page(answer.text)
        assert "<script>" not in answer.text
        assert "style=" not in answer.text
        assert all(link.startswith(("/", "#")) for link in read.links)


def test_every_link_leads_somewhere(browser, record):
    seen, left = set(), ["/"]
    while left:
        link, _, anchor = left.pop().partition("#")
        # A page asked in another way is the same page: one of them will do.
        path, asked, _ = link.partition("?")
        if (path, asked) in seen:
            continue
        seen.add((path, asked))
        answer = browser.get(link)
        assert answer.status_code == 200, link
        if "html" in answer.headers["content-type"]:
            read = Page(answer.text)
            assert not anchor or anchor in read.ids
            left += [one if one.startswith("/") else link + one for one in read.links]
    paths = {path for path, _ in seen}
    assert {f"/events/{event.id}" for event in record.events()} <= paths
    assert {f"/reports/{entry.id}" for entry in record.reports()} <= paths


def test_events(browser, record):
    text = page(browser, "/").text
    assert all(event.title in text for event in record.events())
    assert "No event fits all of that." in page(browser, "/?place=Atlantis").text
    blank = page(browser, "/?kind=&place=&since=&until=").text
    assert all(event.title in blank for event in record.events())


def test_more_events(browser, record):
    titles, path = "", "/?limit=2&place="
    while path:
        read = page(browser, path)
        titles += read.text
        path = next((link for link in read.links if "cursor=" in link), None)
    assert all(event.title in titles for event in record.events())


def test_an_event(browser, record):
    event = next(record.events(EventFilter(kind="killed", disputed=True)))
    text = page(browser, f"/events/{event.id}").text
    for claim_id in event.claims:
        assert re.sub(r"\s+", " ", record.claim(claim_id).evidence.text) in text
    assert all(reason in text for reason in event.reasons)
    assert all(figure.rule in text for figure in event.figures)
    assert "disputed" in text


def test_a_report_with_its_claims(browser, record):
    entry = next(record.reports())
    read = page(browser, f"/reports/{entry.id}")
    claims = list(record.claims(ClaimFilter(report=entry.id)))
    assert {claim.id for claim in claims} <= read.ids
    assert re.sub(r"\s+", " ", entry.report.text.strip()) in read.text
    for claim in claims:
        chosen = page(browser, f"/reports/{entry.id}?claim={claim.id}")
        assert re.sub(r"\s+", " ", entry.report.text.strip()) in chosen.text


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/events/e_0", 404, "nothing on record has the id 'e_0'"),
        ("/reports/r_0", 404, "nothing on record has the id 'r_0'"),
        ("/nothing", 404, "Not found"),
        ("/?kind=explosion", 422, "'explosion' is no kind"),
        ("/?since=yesterday", 422, "since"),
    ],
)
def test_what_cannot_be_shown(browser, path, status, says):
    assert says in page(browser, path, status).text


def test_text_from_anywhere_is_only_text(tmp_path):
    class Evil:
        version = "evil"

        def read(self, report):
            line = f"killed | affirmed,stated | {EVIL} | - | - | person | =2 | {EVIL} | - | {EVIL}"
            return Reading(claims=tuple(claims_of(report.text, [line], EVIL)), notes=())

    text = f"date 2022-12-19 {EVIL} was heard."
    with Record.open(tmp_path / "evil.onrecord") as record:
        report = Report(
            path=EVIL, name=EVIL, title=EVIL, source=EVIL, text=text, published="2022-12-19"
        )
        record.add(report, Evil())
        record.derive()
        browser = TestClient(site(record), base_url="http://localhost")
        paths = ["/", "/reports"]
        paths += [f"/reports/{entry.id}" for entry in record.reports()]
        paths += [f"/events/{event.id}" for event in record.events()]
        assert len(paths) == 4
        paths += ["/search?text=heard", f"{paths[2]}?claim={next(record.claims()).id}"]
        for path in paths:
            answer = browser.get(path)
            assert answer.status_code == 200
            assert "<script>alert" not in answer.text
            assert "\u202e" not in answer.text


@pytest.mark.parametrize("host", ["http://127.0.0.1:8000", "http://localhost", "http://[::1]:8000"])
def test_this_machine_is_answered(record, host):
    assert TestClient(site(record), base_url=host).get("/").status_code == 200


def test_other_names_are_refused(record):
    answer = TestClient(site(record), base_url="http://onrecord.example").get("/api/v1/claims")
    assert answer.status_code == 400
    assert "items" not in answer.text


def test_a_record_that_cannot_be_used(tmp_path):
    path = tmp_path / "broken.onrecord"
    with Record.open(path) as record:
        browser = TestClient(site(record), base_url="http://localhost")
        record.close()
        path.write_bytes(b"broken" * 1000)
        answer = browser.get("/api/v1/events")
        assert answer.status_code == 503
        assert str(path) in answer.json()["detail"]
        assert page(browser, "/", 503).text.count(path.name) == 1
