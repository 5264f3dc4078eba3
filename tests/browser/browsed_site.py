"""A site at an address of this machine, and what is wrong with its pages."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from onrecord.accounts import Accounts
from onrecord.record import Record
from onrecord.web import site


@contextmanager
def served(record: Record, accounts: Accounts | None = None) -> Iterator[str]:
    """Serve a record at a free port of this machine; give the address."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        config = uvicorn.Config(
            site(record, accounts, owner="olena"),
            log_level="error",
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


def serious(page: Page) -> list[str]:
    """Return what axe finds seriously wrong with a page, a line each."""
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['html'][:120]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]
