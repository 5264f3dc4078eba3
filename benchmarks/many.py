"""A record of many claims, to time things on: those of the coded reports, told again and again.

Each telling is a day later. A record once filled is kept, and used again for as many claims.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from onrecord import sources
from onrecord.model.claim import Claim, Content, Reading
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.record import Record

EXAMPLES = Path(__file__).parents[1] / "examples" / "reports"


@contextmanager
def record_of(wanted: int, kept: Path | None = None) -> Iterator[Record]:
    """Give a record of at least so many claims: the one `kept` in that file, made if need be."""
    with TemporaryDirectory() as folder:
        path = kept or Path(folder) / "many.onrecord"
        full = path.exists()
        with Record.open(path) as record:
            if not full:
                _fill(record, wanted)
            began = perf_counter()
            if record.derive():
                print(f"events made in {perf_counter() - began:.0f} s")
            yield record


def _fill(record: Record, wanted: int) -> None:
    began = perf_counter()
    for report, reading in _reports(wanted):
        name = report.name.partition("+")[0]
        record.add(report, _Retold({name: reading}))
    print(f"filled in {perf_counter() - began:.0f} s")


class _Retold:
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
    time = claim.time
    if time:
        later = {
            end: value + by
            for end in ("start", "end", "start_local", "end_local")
            if (value := getattr(time, end))
        }
        time = time.model_copy(update=later)
    fields = {name: getattr(claim, name) for name in Content.model_fields}
    content = Content.model_validate({**fields, "time": time})
    ref = claim.report.model_copy(
        update={"id": report.id, "path": report.path, "published": report.published}
    )
    return claim.model_copy(
        update={"id": content.id_in(report.id), "time": time, "report": ref, "event": None}
    )


def _reports(wanted: int) -> Iterator[tuple[Report, Reading]]:
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
