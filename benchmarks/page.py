"""Times the overview in a browser on a record of many claims: when it can be read and used.

    python benchmarks/page.py [CLAIMS] [FILE]

FILE keeps the record that is filled, to be used again. Takes Chromium and Playwright, as the tests.
"""

import os
import shutil
import socket
import statistics
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from many import record_of
from playwright.sync_api import Browser, sync_playwright

from onrecord.record import Record
from onrecord.web import site

TIMES = 5
MOST = 2.0
"""Seconds until the page is usable: list, timeline and map are there."""
ASKED = ("", "?kind=killed", "?place=Kyiv", "?text=drones")
SEEN = {
    "list shown": "document.querySelector('.rows li')",
    "timeline drawn": "document.querySelector('.timeline .bar')",
    "map has its events": "document.querySelector('#map[data-shown]')",
}
# Notes the time when each of these is first seen.
WATCH = f"""
globalThis.seen = {{}};
const looked = {{{", ".join(f"{name!r}: () => {found}" for name, found in SEEN.items())}}};
const look = () => {{
    for (const [name, found] of Object.entries(looked)) {{
        if (!(name in seen) && found()) seen[name] = performance.now() / 1000;
    }}
    requestAnimationFrame(look);
}};
look();
"""


@contextmanager
def served(record: Record) -> Iterator[str]:
    """Serve a record at a free port; give the address."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        server = uvicorn.Server(uvicorn.Config(site(record), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


def main() -> None:
    """Open the overview some times, each in a browser that knows nothing of it yet."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    flags = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
    slow = False
    with record_of(wanted, kept) as record, served(record) as at, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        for asked in ASKED:
            taken = [_timed(browser, f"{at}/{asked}") for _ in range(TIMES)]
            for name in SEEN:
                median = statistics.median(one[name] for one in taken)
                slow = slow or median > MOST
                print(f"{median:6.2f} s  {name}  /{asked}", flush=True)
        browser.close()
    print(f"above {MOST} s" if slow else f"all within {MOST} s")
    sys.exit(slow)


def _timed(browser: Browser, address: str) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(address)
    # The pages' policy has no scripts made of text: what a browser waits for is asked for instead.
    while len(seen := page.evaluate("seen")) < len(SEEN):
        page.wait_for_timeout(50)
    context.close()
    return dict(seen)


if __name__ == "__main__":
    main()
