"""A real browser on a real server: what a person sees and does."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browsed_site import served
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from coded_reader import fill
from onrecord.record import Record

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # The map is drawn without a graphics card.
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium; `make test` installs one on Debian")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a site that no test changes."""
    path: Path = tmp_path_factory.mktemp("browser") / "seen.onrecord"
    with Record.open(path) as record:
        fill(record)
        with served(record) as at:
            yield at


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[Record, str]]:
    """Return a record of the test's own, and the address of its site."""
    with Record.open(tmp_path / "own.onrecord") as record:
        fill(record, "kosti-agency-2024-11-05", "kosti-denial-2024-11-06")
        with served(record) as at:
            yield record, at


Open = Callable[..., Page]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Open]:
    """Open pages as one person after another; what a browser complains of fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_page(address: str, width: int = 1280, height: int = 900, **options: str) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda said: (
                complaints.append(said.text)
                if said.type == "error" and "status of 4" not in said.text
                else None
            ),
        )
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
