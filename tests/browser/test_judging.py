"""Judging: review from the keyboard, two reviewers, adding, signing in."""

import re

from browsed_site import serious, served
from playwright.sync_api import expect

from coded_reader import fill
from onrecord.accounts import Accounts, Role
from onrecord.record import ClaimFilter, QueueFilter, Record

PASSWORD = "correct horse battery"


def press(page, key):
    """Press a key once the page's script listens, which is after the page can be seen."""
    expect(page.locator("html.scripted")).to_be_attached()
    page.keyboard.press(key)


def test_the_keyboard_alone_accepts_rejects_and_undoes(own, visit):
    record, at = own
    page = visit(f"{at}/review")
    first = page.locator("input[name=about]").first.input_value()
    press(page, "a")
    expect(page.locator("#judging input[name=about]")).not_to_have_value(first)
    second = page.locator("#judging input[name=about]").input_value()
    press(page, "n")
    page.keyboard.type("not in the report")
    page.keyboard.press("Escape")
    press(page, "r")
    expect(page.locator("#judging input[name=about]")).not_to_have_value(second)
    assert [(one.action, one.reason) for one in record.history()] == [
        ("accept", None),
        ("reject", "not in the report"),
    ]
    assert record.claim(second).rejected
    press(page, "u")
    expect(page.locator(".badge", has_text="undone")).to_be_visible()
    assert not record.claim(second).rejected


def test_words_that_are_selected_correct_a_slot_and_the_figure_changes(own, visit):
    record, at = own
    claim = next(c for c in record.claims(ClaimFilter(kind="killed")) if c.quantity and c.event)
    page = visit(f"{at}/review?about={claim.id}")
    page.evaluate(
        """() => {
            const passage = document.querySelector('.passage');
            const text = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
            while (text.nextNode()) {
                const at = text.currentNode.data.search(/\\d/);
                if (at < 0) continue;
                const end = at + text.currentNode.data.slice(at).match(/^\\d+/)[0].length;
                getSelection().setBaseAndExtent(text.currentNode, at, text.currentNode, end);
                return;
            }
        }"""
    )
    selected = page.evaluate("getSelection().toString()")
    press(page, "8")
    expect(page.locator("input[name=quantity]")).to_have_value(f"={selected}")
    press(page, "c")
    expect(page.locator("#recent")).to_be_visible()
    assert record.claim(claim.id).quantity.low == int(selected)
    page.goto(f"{at}/events/{record.claim(claim.id).event}")
    expect(page.locator(".said-number", has_text=f"{int(selected):,}").first).to_be_visible()


def test_a_reviewer_is_told_what_another_has_judged(own, visit):
    record, at = own
    here, there = visit(f"{at}/review"), visit(f"{at}/review")
    press(here, "r")
    expect(here.locator("#recent")).to_be_visible()
    press(there, "a")
    expect(there.get_by_role("alert")).to_contain_text("olena judged this claim meanwhile")
    assert [one.action for one in record.history()] == ["reject"]


def first_link(record):
    """Return the link that most needs a person."""
    return record.waiting(QueueFilter(only="links", limit=1)).doubts[0]


def test_the_keyboard_alone_works_through_claims_and_links(own, visit):
    record, at = own
    doubts = record.waiting().doubts
    weak = next(number for number, one in enumerate(doubts) if one.link)
    assert 0 < weak < len(doubts) - 1, "claims come before a link and after it"
    page = visit(f"{at}/review")
    shown = page.locator("#judging input[name=about]")
    for doubt in doubts[:weak]:
        expect(shown).to_have_value(doubt.id)
        press(page, "s")
    expect(shown).to_have_value(doubts[weak].id)
    expect(page.get_by_role("heading", name="Are these of one event?")).to_be_visible()
    assert serious(page) == []
    press(page, "o")
    page.wait_for_url(f"{at}/events/{doubts[weak].event}")
    page.go_back()
    expect(shown).to_have_value(doubts[weak].id)
    press(page, "n")
    page.keyboard.type("one raid")
    page.keyboard.press("Escape")
    press(page, "a")
    expect(shown).to_have_value(doubts[weak + 1].id)  # one goes on from there, not from the start
    (made,) = record.history()
    assert (made.action, made.reason, made.by) == ("same", "one raid", "olena")
    assert made.found == doubts[weak].link.claims
    press(page, "u")
    expect(page.locator(".badge", has_text="undone")).to_be_visible()
    assert doubts[weak] in record.waiting().doubts


def test_a_link_judged_not_to_hold_changes_the_event(own, visit):
    record, at = own
    weak = first_link(record)
    before = record.event(weak.event)
    page = visit(f"{at}/review?only=links")
    expect(page.locator("#judging input[name=about]")).to_have_value(weak.id)
    for claim, passage in zip(weak.claims, page.locator(".passage").all(), strict=True):
        words = claim.evidence.text.split()[0]
        expect(passage.locator(".chosen").first).to_be_in_viewport()
        assert words in passage.inner_text()
    press(page, "r")
    expect(page.locator("#recent")).to_be_visible()
    expect(page.locator("#judging input[name=about]")).not_to_have_value(weak.id)
    one, other = (record.claim(claim.id).event for claim in weak.claims)
    assert one != other
    assert {*record.event(one).claims} < {*before.claims}
    page.goto(f"{at}/events/{one}")
    count = len(record.event(one).claims)
    expect(page.get_by_text(re.compile(rf"^{count} claims? of"))).to_be_visible()


def test_two_reviewers_of_a_link_do_not_overwrite_each_other(own, visit):
    record, at = own
    weak = first_link(record)
    here, there = (visit(f"{at}/review?about={weak.id}") for _ in range(2))
    press(here, "n")
    here.keyboard.type("two raids")
    here.keyboard.press("Escape")
    press(here, "r")
    expect(here.locator("#recent")).to_be_visible()
    press(there, "a")
    expect(there.get_by_role("alert")).to_contain_text(
        "olena judged this link meanwhile (different, because “two raids”)"
    )
    assert [one.action for one in record.history()] == ["different"]
    one, other = (record.claim(claim.id).event for claim in weak.claims)
    assert one != other


def test_what_is_chosen_of_the_queue_is_judged_at_once(own, visit):
    record, at = own
    everything = record.waiting()
    page = visit(f"{at}/review")
    expect(page.locator("#left")).to_have_text(
        f"{everything.claims} claims and {everything.links} links left"
    )
    page.get_by_text("Choose what to review").click()
    form = page.locator(".choosing form")
    form.get_by_label("Disputed").select_option("true")
    form.get_by_label("Certainty").select_option("stated")
    form.get_by_role("button", name="Choose", exact=True).click()
    page.wait_for_url(re.compile("disputed=true"))
    chosen = record.waiting(QueueFilter(disputed=True, certainty="stated"))
    expect(page.locator("#left")).to_contain_text(f"{chosen.claims} claims and {chosen.links} link")
    expect(page.locator(".chips")).to_contain_text("disputed yes")
    page.locator("#all").check()
    page.get_by_label("Note for all chosen").fill("read again")
    page.get_by_role("button", name="Accept chosen").click()
    expect(page.locator("#recent")).to_be_visible()
    ahead = chosen.doubts[1:26]
    assert any(one.link for one in ahead)
    made = {one.action for one in record.history()}
    assert made == {"accept", "same"}
    left = {one.id for one in record.waiting(QueueFilter(disputed=True, certainty="stated")).doubts}
    assert left == {one.id for one in chosen.doubts} - {one.id for one in ahead}


def test_events_are_merged_on_their_page(own, visit):
    record, at = own
    one, other = [event for event in record.events() if not event.part_of][:2]
    page = visit(f"{at}/events/{one.id}")
    page.get_by_label("This is the same event as").fill(f"{at}/events/{other.id}")
    page.get_by_role("button", name="Merge").click()
    whole = len({*one.claims, *other.claims})
    expect(page.get_by_text(re.compile(f"^{whole} claims of"))).to_be_visible()
    assert any({*one.claims, *other.claims} <= {*event.claims} for event in record.events())


def test_a_pasted_report_is_read(own, visit):
    _, at = own
    page = visit(f"{at}/add")
    page.get_by_label("Text", exact=True).fill(
        "A drone attack on Kyiv killed five people on Monday."
    )
    page.get_by_label("Published").fill("2022-12-20")
    page.get_by_role("button", name="Add").click()
    page.locator(".received a").click()
    expect(page.locator(".card").first).to_be_visible()


def test_signing_in_and_what_a_reader_may_not(tmp_path, visit):
    path = tmp_path / "team.onrecord"
    with Record.open(path) as record, Accounts.open(Accounts.beside(path)) as accounts:
        fill(record, "kosti-agency-2024-11-05")
        accounts.put("sam", Role.READER, PASSWORD, by="a test")
        with served(record, accounts) as at:
            page = visit(f"{at}/reports")
            assert serious(page) == []
            page.get_by_label("Name").fill("sam")
            page.get_by_label("Password").fill("a wrong password")
            page.get_by_role("button", name="Sign in").click()
            expect(page.get_by_role("alert")).to_contain_text("is not right")
            page.get_by_label("Password").fill(PASSWORD)
            page.keyboard.press("Enter")
            page.wait_for_url(f"{at}/reports")
            expect(page.get_by_role("link", name="Review")).to_have_count(0)
            page.goto(f"{at}/review")
            expect(page.get_by_role("heading", name="Not allowed")).to_be_visible()
            page.locator(".me summary").click()
            page.get_by_role("button", name="Sign out").click()
            page.wait_for_url(re.compile("/sign-in"))
            page.goto(f"{at}/reports")
            page.wait_for_url(re.compile("/sign-in"))
