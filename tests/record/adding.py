"""A program that adds many reports to a record, to be stopped in the middle of it.

python adding.py RECORD COUNT [LARGEST_FILE]
"""

import resource
import signal
import sys
from pathlib import Path

from plain_reader import PlainReader
from record_material import many_reports

from onrecord.record import Record, RecordError


def main(path: str, count: str, largest: str | None = None) -> None:
    """Add `count` reports; no file may grow beyond `largest` bytes."""
    if largest:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), int(largest)))
    try:
        with Record.open(Path(path)) as record:
            for number, report in enumerate(many_reports(int(count))):
                record.add(report, PlainReader())
                if number % 50 == 49:
                    record.derive()
                print(number, flush=True)  # noqa: T201 -- says how far it has come
    except RecordError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(*sys.argv[1:])
