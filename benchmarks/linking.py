"""What it costs to keep events right as a record grows: adding a report, and making all anew.

    python benchmarks/linking.py [CLAIMS ...]

For records of so many invented claims (by default 1,000, 10,000 and 100,000; see invented.py)
this prints how long it takes to make all events at once, to add one more report and bring the
events up to date, on top of reading it, and to check that nothing is stale. Reports that are added
are of days that the record holds; those of adding are of 40 reports. Each time is told twice, of
the processor and by the clock: where the clock's is much longer, the machine was busy otherwise.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from invented import CLAIMS_IN_A_REPORT, InventedReader

from onrecord.model.report import Report
from onrecord.record import Record

SIZES = (1_000, 10_000, 100_000)
ADDED = 50
WARMING = 10


class Took(NamedTuple):
    """How long some work took, in seconds: of the processor, and by the clock."""

    processor: float
    clock: float


def main() -> None:
    """Measure and print, a line a size."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    print(
        "                           all anew, s   a report more, ms: median          95 %   asking"
    )
    print(
        "  claims   events    processor   clock     processor   clock  processor   clock       ms"
    )
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
    median, late = (at(adding, part) for part in (0.5, 0.95))
    return (
        f"{size:8,} {events:8,} {anew.processor:12.1f} {anew.clock:7.1f}"
        f" {1000 * median.processor:13.1f} {1000 * median.clock:7.1f}"
        f" {1000 * late.processor:10.1f} {1000 * late.clock:7.1f} {1000 * asking.processor:8.1f}"
    )


def add_more(path: Path, numbers: Sequence[int]) -> tuple[list[Took], Took]:
    """Return how long each report took to add, on top of reading, and a look when all is fresh.

    The first reports are not counted: with them the program opens what it needs.
    """
    reader = InventedReader()
    with Record.open(path) as record:
        times = []
        for number in random.Random(2).sample(numbers, len(numbers)):
            report = reader.report(number)
            reading = timed(lambda one=report: reader.read(one))
            adding = timed(lambda one=report: added(record, reader, one))
            times.append(Took(adding.processor - reading.processor, adding.clock - reading.clock))
        asking = at([timed(record.derive) for _ in range(ADDED)], 0.5)
    return times[WARMING:], asking


def at(times: Sequence[Took], part: float) -> Took:
    """Return the time that such a part of some times is no longer than, each kind by itself."""
    kinds = (sorted(kind) for kind in zip(*times, strict=True))
    return Took(*(kind[int(part * len(kind))] for kind in kinds))


def added(record: Record, reader: InventedReader, report: Report) -> None:
    """Add a report and bring the events up to date."""
    record.add(report, reader)
    record.derive()


def timed(work: Callable[[], object]) -> Took:
    """Return how long some work takes."""
    begun = Took(time.process_time(), time.perf_counter())
    work()
    return Took(time.process_time() - begun.processor, time.perf_counter() - begun.clock)


if __name__ == "__main__":
    main()
