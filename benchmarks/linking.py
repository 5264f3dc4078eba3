"""What it costs to keep events right as a record grows: adding a report, and making all anew.

    python benchmarks/linking.py [CLAIMS ...]

For records of so many invented claims (by default 1,000, 10,000 and 100,000; see invented.py)
this prints how long it takes to make all events at once, to add one more report and bring the
events up to date, on top of reading it, and to check that nothing is stale. Reports that are added
are of days that the record holds. Times are of the processor; those of adding are of 40 reports.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from pathlib import Path

from invented import CLAIMS_IN_A_REPORT, InventedReader

from onrecord.model.report import Report
from onrecord.record import Record

SIZES = (1_000, 10_000, 100_000)
ADDED = 50
WARMING = 10


def main() -> None:
    """Measure and print, a line a size."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    print("  claims   events   all anew   a report more: median   95 %    most   asking")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            print(line(size, Path(folder) / "invented.onrecord"), flush=True)


def line(size: int, path: Path) -> str:
    """Fill a record with so many claims and return what is measured, in words."""
    reader, count = InventedReader(), size // CLAIMS_IN_A_REPORT
    # The reports that are added later are held back from all days alike.
    later = sorted(random.Random(1).sample(range(count + ADDED), ADDED))
    with Record.open(path) as record:
        for number in range(count + ADDED):
            if number not in later:
                record.add(reader.report(number), reader)
        record.derive()
    # As someone adds them later: by a program that has just begun.
    with get_context("spawn").Pool(1) as program:
        adding, asking = program.apply(add_more, (path, later))
    with Record.open(path) as record:
        anew = timed(record.rebuild)
        events = sum(1 for _ in record.events())
    return (
        f"{size:8,} {events:8,} {anew:8.1f} s {1000 * statistics.median(adding):20.1f} ms"
        f" {1000 * adding[int(0.95 * len(adding))]:6.1f} {1000 * adding[-1]:7.1f}"
        f" {1000 * asking:8.1f} ms"
    )


def add_more(path: Path, numbers: Sequence[int]) -> tuple[list[float], float]:
    """Return how long each report took to add, on top of reading, and a look when all is fresh.

    The first reports are not counted: with them the program opens what it needs.
    """
    reader = InventedReader()
    with Record.open(path) as record:
        times = []
        for number in random.Random(2).sample(numbers, len(numbers)):
            report = reader.report(number)
            reading = timed(lambda one=report: reader.read(one))
            times.append(timed(lambda one=report: added(record, reader, one)) - reading)
        asking = statistics.median(timed(record.derive) for _ in range(ADDED))
    return sorted(times[WARMING:]), asking


def added(record: Record, reader: InventedReader, report: Report) -> None:
    """Add a report and bring the events up to date."""
    record.add(report, reader)
    record.derive()


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds of the processor some work takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


if __name__ == "__main__":
    main()
