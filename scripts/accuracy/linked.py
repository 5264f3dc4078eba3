"""How well reports are linked: the events of a record of them beside those grouped by hand."""

import tempfile
from pathlib import Path

from onrecord import sources
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.record import Record
from onrecord.scoring.tellings import Agreement, agreement_on, read_tellings


def linked(path: Path) -> Agreement:
    """Read the reports beside a file FOLDER.links into a record; return how well it agrees."""
    reader = Reader.open()
    with (
        tempfile.TemporaryDirectory() as place,
        Record.open(Path(place) / "linked.onrecord") as record,
    ):
        for report in sorted(path.with_suffix("").glob("*.txt")):
            for one in sources.read(report):
                if isinstance(one, Report):
                    record.add(one, reader)
        record.derive()
        return agreement_on(read_tellings(path), list(record.claims()), list(record.events()))
