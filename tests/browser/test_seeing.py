"""Seeing the record: the overview, an event, a report."""

import re

import pytest
from browsed_site import serious, served
from playwright.sync_api import expect

from onrecord.record import Record


def ready(page):
    """Wait until the map has its events."""
    page.wait_for_selector("#map[data-shown]")


def count(page):
    return int(re.match(r"[\d,]+", page.locator(".summary h1").inner_text())[0].replace(",", ""))


def test_the_form_the_list_and_the_map_are_one_state(address, visit):
    page = visit(address)
    ready(page)
    everything = count(page)
    page.get_by_label("Disputed").select_option("true")
    page.wait_for_url(re.compile("disputed=true"))
    expect(page.locator(".chips")).to_contain_text("disputed yes")
    disputed = count(page)
    assert 0 < disputed < everything
    expect(page.locator("#map")).to_have_attribute("data-shown", str(disputed))
    again = visit(page.url)
    assert count(again) == disputed
    page.go_back()
    expect(page.locator(".summary h1")).to_have_text(f"{everything:,} events")
    assert page.get_by_label("Disputed").input_value() == ""


def test_a_bar_of_the_timeline_chooses_its_days_and_a_chip_takes_them_back(address, visit):
    page = visit(address)
    everything = count(page)
    bar = page.locator(".killed .bars a").first
    named = bar.get_attribute("aria-label")
    bar.dispatch_event("click")
    expect(page.locator(".chips")).to_contain_text("since")
    assert count(page) < everything
    assert page.locator("#filters input[name=since]").input_value() in named
    page.locator(".chips a", has_text="Clear all").click()
    expect(page.locator(".summary h1")).to_have_text(f"{everything:,} events")


def test_drawing_across_the_timeline_chooses_a_range(address, visit):
    page = visit(address)
    bars = page.locator(".bars").last
    bars.scroll_into_view_if_needed()
    box = bars.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.55, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.98, box["y"] + 20, steps=4)
    page.mouse.up()
    page.wait_for_url(re.compile("since=.*until="))
    since, until = (page.locator(f"#filters input[name={name}]") for name in ("since", "until"))
    expect(until).to_have_value(re.compile(r"\d"))
    assert since.input_value() < until.input_value()


def test_a_region_of_the_map_chooses_its_events(address, visit):
    page = visit(f"{address}/?place=Ukraine")
    ready(page)
    box = page.locator("#map").bounding_box()
    button = page.locator(".popup button")
    # Where the regions are depends on the events; one of these spots is in one without a mark.
    for across, down in [(x / 10, y / 10) for y in (3, 5, 7, 2, 8) for x in range(2, 9)]:
        page.mouse.click(box["x"] + box["width"] * across, box["y"] + box["height"] * down)
        page.wait_for_timeout(300)
        if button.count():
            break
    region = page.locator(".popup h3").inner_text()
    page.locator(".popup button").click()
    page.wait_for_url(re.compile("place="))
    expect(page.locator("#filters input[name=place]")).to_have_value(region)


def test_a_figure_leads_to_its_words(address, visit):
    page = visit(f"{address}/?kind=killed&disputed=true")
    page.locator(".rows h3 a").first.click()
    expect(page.locator("#disputed")).to_be_visible()
    quoted = page.locator(".voice q").first.inner_text().strip("“”")
    page.locator(".voice .quoted a").first.click()
    chosen = page.locator(".claimed.chosen")
    expect(chosen.first).to_be_visible()
    text = "".join(chosen.all_text_contents())
    words = [word for word in quoted.split() if word.isalpha()]
    assert all(word in text for word in words)
    assert page.locator(".card.chosen").count() == 1
    assert page.locator("mark").count() == page.locator("mark[class]").count()


def test_choosing_another_claim_keeps_the_page(address, visit):
    page = visit(f"{address}/reports")
    page.locator(".rows h3 a").first.click()
    page.wait_for_url(re.compile("/reports/r_"))
    page.wait_for_load_state("load")
    page.evaluate("window.kept = true")
    page.locator(".card h3 a").nth(1).click()
    page.wait_for_url(re.compile("claim="))
    expect(page.locator(".card.chosen")).to_have_count(1)
    assert page.evaluate("window.kept")


def test_search_finds_words_in_reports_claims_and_events(address, visit):
    page = visit(address)
    page.get_by_role("searchbox", name="Search events, claims and reports").fill("killed")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/search"))
    for heading in ("Events", "Claims", "Reports"):
        expect(page.get_by_role("heading", name=heading, exact=True)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_fits_and_is_accessible(address, visit, width, scheme):
    page = visit(address, width=width, height=780, color_scheme=scheme)
    paths = ["/?disputed=true", "/reports", "/search?text=killed", "/add", "/review", "/nothing"]
    page.goto(f"{address}/?kind=killed&disputed=true")
    paths.append(page.locator(".rows h3 a").first.get_attribute("href"))
    page.goto(address + paths[-1])
    paths.append(page.locator(".voice .quoted a").first.get_attribute("href"))
    for path in paths:
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert serious(page) == [], path


def test_without_scripts_everything_is_still_there(address, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.get_by_label("Kind of claim").select_option("killed")
    page.locator("#filters button").click()
    assert "kind=killed" in page.url
    page.locator(".rows h3 a").first.click()
    page.locator("#reports + ul a").first.click()
    page.locator(".text sup a").first.click()
    expect(page.locator(".claimed.chosen").first).to_be_visible()
    context.close()


def test_an_empty_record_says_what_to_do(tmp_path, visit):
    with Record.open(tmp_path / "empty.onrecord") as record, served(record) as at:
        page = visit(at)
        expect(page.get_by_text("Nothing is on record yet")).to_be_visible()
        assert serious(page) == []
