"""Times the server on a record of many claims: the overview, its map, and each filter.

    python benchmarks/overview.py [CLAIMS] [FILE]

FILE keeps the record that is filled, to be used again.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fastapi.testclient import TestClient
from many import record_of

from onrecord.record import ClaimFilter, Record
from onrecord.web import site

ASKED = (
    *("", "kind=killed", "type=air_attack", "place=Kyiv", "place=UA", "party=RU", "item=uav"),
    *("speaker=mayor", "source=none", "certainty=stated", "disputed=true", "confidence=0.5"),
    *("since=2023-01-01&until=2023-03-31", "text=drones", "kind=killed&place=Kosti&disputed=true"),
)
PATHS = (
    "/",
    "/api/v1/places.geojson",
    "/api/v1/events.geojson",
    "/api/v1/events",
    "/api/v1/claims",
    "/review",
    "/api/v1/queue",
)
OF_EVENTS = PATHS[:4]
"""What can be asked for a type of event."""
ADDRESSES = (
    *(
        f"{path}?{one}"
        for path in PATHS
        for one in ASKED
        if path in OF_EVENTS or "type=" not in one
    ),
    *("/review?only=links", "/review?only=claims", "/review?disputed=false"),
    *("/api/v1/claims?order=surest", "/api/v1/claims?order=need"),
    *("/reports", "/reports?text=drones", "/api/v1/reports?text=Kiev+drones"),
    *("/search?text=Kiev", "/search?text=Artemivsk+killed", "/search?text=nowhere"),
)
MOST = 0.3
"""Seconds that the median answer may take."""
TIMES = 7
JUDGED = 200


def main() -> None:
    """Time every page, and say whether the target is met."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    with record_of(wanted, kept) as record:
        client = TestClient(site(record), base_url="http://127.0.0.1")
        slow = sum(_is_slow(client, address) for address in ADDRESSES)
        with _judged(record):
            print(f"after {JUDGED} judgements")
            slow += sum(_is_slow(client, address) for address in ("/review", "/api/v1/judgements"))
    print("all within" if not slow else f"{slow} above", f"{MOST * 1000:.0f} ms")
    sys.exit(bool(slow))


@contextmanager
def _judged(record: Record) -> Iterator[None]:
    """Have claims of the record accepted, and take that back in the end."""
    judge = record.judge("benchmark")
    claims = [claim.id for claim in record.claims(ClaimFilter(judged=False, limit=JUDGED))]
    made = [judge.accept(claim).id for claim in claims]
    record.derive()
    yield
    for judgement in made:
        judge.undo(judgement)
    record.derive()


def _is_slow(client: TestClient, address: str) -> bool:
    median = _median(client, address)
    print(f"{median * 1000:6.0f} ms  {address}", flush=True)
    return median > MOST


def _median(client: TestClient, address: str) -> float:
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        client.get(address).raise_for_status()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
