"""Times the server on a record of many claims: the overview, its map, and each filter.

    python benchmarks/overview.py [CLAIMS]

The claims are those of the coded reports, told again and again with other days and numbers.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from fastapi.testclient import TestClient

from onrecord import sources
from onrecord.model.claim import Claim, Content, Reading
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.record import Record
from onrecord.web import site

EXAMPLES = Path(__file__).parents[1] / "examples" / "reports"
ASKED = (
    *("", "kind=killed", "type=air_attack", "place=Kyiv", "place=UA", "party=RU", "item=uav"),
    *("speaker=mayor", "source=none", "certainty=stated", "disputed=true", "confidence=0.5"),
    *("since=2023-01-01&until=2023-03-31", "text=drones", "kind=killed&place=Kosti&disputed=true"),
)
MOST = 0.3
"""Seconds that the median answer may take."""
TIMES = 7


class Retold:
    """Reads a report as one of the examples, moved to another day."""

    version = "retold"

    def __init__(self, read: dict[str, Reading]) -> None:
        self._read = read

    def read(self, report: Report) -> Reading:
        """Return the example's claims as those of the report."""
        name, _, days = report.name.partition("+")
        moved = timedelta(days=int(days))
        claims = (_moved(claim, report, moved) for claim in self._read[name].claims)
        return Reading(claims=tuple(claims), notes=())


def _moved(claim: Claim, report: Report, by: timedelta) -> Claim:
    time_ = claim.time
    if time_:
        later = {
            end: value + by
            for end in ("start", "end", "start_local", "end_local")
            if (value := getattr(time_, end))
        }
        time_ = time_.model_copy(update=later)
    content = Content.model_validate(
        {**{name: getattr(claim, name) for name in Content.model_fields}, "time": time_}
    )
    ref = claim.report.model_copy(
        update={"id": report.id, "path": report.path, "published": report.published}
    )
    return claim.model_copy(
        update={"id": content.id_in(report.id), "time": time_, "report": ref, "event": None}
    )


def reports(wanted: int) -> Iterator[tuple[Report, Reading]]:
    """Yield the examples with their readings, moved day by day, until there are enough claims."""
    reader = Reader.open()
    held = [one for path in sorted(EXAMPLES.glob("*.txt")) for one in sources.read(path)]
    examples = {one.name: one for one in held if isinstance(one, Report)}
    read = {name: reader.read(one) for name, one in examples.items()}
    claims, days = 0, 0
    while claims < wanted:
        for name, report in examples.items():
            day = report.published + timedelta(days=days)
            moved = {"name": f"{name}+{days}", "path": f"{name}+{days}", "published": day}
            yield report.model_copy(update=moved), read[name]
            claims += len(read[name].claims)
        days += 1


def main() -> None:
    """Fill a record, time every page, and say whether the target is met."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "many.onrecord") as record:
        began = time.perf_counter()
        for report, reading in reports(wanted):
            name = report.name.partition("+")[0]
            record.add(report, Retold({name: reading}))
        filled = time.perf_counter()
        record.derive()
        derived = time.perf_counter()
        print(f"filled in {filled - began:.0f} s, events made in {derived - filled:.0f} s")
        client = TestClient(site(record), base_url="http://127.0.0.1")
        slow = 0
        for path in ("/", "/api/v1/events.geojson"):
            for asked in ASKED:
                median = _median(client, f"{path}?{asked}")
                slow += median > MOST
                print(f"{median * 1000:6.0f} ms  {path}?{asked}")
    print("all within" if not slow else f"{slow} above", f"{MOST * 1000:.0f} ms")
    sys.exit(bool(slow))


def _median(client: TestClient, address: str) -> float:
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        client.get(address).raise_for_status()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
