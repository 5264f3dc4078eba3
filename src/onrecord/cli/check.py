"""`onrecord check`: whether the record is whole."""

import typer

from onrecord.cli.opening import opened
from onrecord.cli.terminal import out, say, some


def check(context: typer.Context) -> None:
    """Verify that the record is whole.

    Checked are its file, and whether all that it holds fits together.

    \b
    Example:
      onrecord check
    """
    with opened(context) as record:
        faults = record.check()
        for fault in faults:
            say(fault)
        if faults:
            raise typer.Exit(1)
        entries = list[int](entry.claims for entry in record.reports())
        events = sum(1 for _ in record.events())
    held = (some(len(entries), "report"), some(sum(entries), "claim"), some(events, "event"))
    out().print(f"the record is whole: {', '.join(held)}", soft_wrap=True)
