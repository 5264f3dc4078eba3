import pytest
from fastapi.testclient import TestClient

from coded_reader import fill
from onrecord.record import Record
from onrecord.web import site


@pytest.fixture(scope="session")
def record(tmp_path_factory):
    """Return a record with coded reports; no test may change it."""
    path = tmp_path_factory.mktemp("web") / "web.onrecord"
    with Record.open(path) as opened:
        fill(opened, "kyiv-2022-12-19", "kosti-agency-2024-11-05", "kosti-denial-2024-11-06")
        yield opened


@pytest.fixture
def browser(record):
    """Return a client that asks as a browser on the same machine does."""
    return TestClient(site(record), base_url="http://127.0.0.1")
