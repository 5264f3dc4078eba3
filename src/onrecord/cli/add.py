"""`onrecord add`: put reports on record."""

from collections import Counter
from typing import TYPE_CHECKING

import typer

from onrecord.cli import intake, options
from onrecord.cli.opening import opened
from onrecord.cli.progress import bar
from onrecord.cli.terminal import STOPPED, out, say, some
from onrecord.model.report import Rejected

if TYPE_CHECKING:
    from onrecord.record import Record


def add(context: typer.Context, paths: options.Paths) -> None:
    """Put reports on record, and derive the events they tell of.

    A report that is on record already is left alone; one whose text has changed becomes a new
    revision. After Ctrl-C the record is whole, and the same command goes on from there.

    \b
    Examples:
      onrecord add reports/
      onrecord add kyiv.txt "reports/2022-*.txt" posts.jsonl
      onrecord --record sudan.onrecord add reports/
    """
    with opened(context, make=True) as record:
        try:
            outcomes = _add(record, paths)
            record.derive()
        except KeyboardInterrupt:
            say("stopped; what was added is on record, and the same command goes on from there")
            raise typer.Exit(STOPPED) from None
        out().print(_summary(outcomes, record), soft_wrap=True)
    if outcomes["rejected"]:
        raise typer.Exit(1)


def _add(record: "Record", paths: list[str]) -> Counter[str]:
    """Add what `paths` name; return how many reports had which outcome."""
    # Loading the reader takes seconds that a page of help should not wait for.
    from onrecord.reading import Reader

    found = intake.find(paths)
    reader, outcomes = Reader.open(), Counter[str]()
    with bar("files") as progress:
        files = progress.track(found, description="Reading")
        for report in intake.read(files, progress.console):
            if isinstance(report, Rejected):
                record.reject(report)
                outcomes["rejected"] += 1
            else:
                outcomes[record.add(report, reader)] += 1
    return outcomes


def _summary(outcomes: Counter[str], record: "Record") -> str:
    """Put what was done and what the record holds now."""
    done = [f"{outcomes[what]:,} {what}" for what in ("added", "revised", "unchanged", "rejected")]
    if outcomes["reread"]:
        done.insert(2, f"{outcomes['reread']:,} read anew")
    claims = some(sum(entry.claims for entry in record.reports()), "claim")
    events = some(sum(1 for _ in record.events()), "event")
    return f"{', '.join(done)}; {claims}, {events} on record"
