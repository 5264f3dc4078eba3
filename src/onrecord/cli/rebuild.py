"""`onrecord rebuild`: make all events anew, and say what is different."""

import sys

import typer

from onrecord.cli import options
from onrecord.cli.listing import PageFormat
from onrecord.cli.opening import opened
from onrecord.cli.terminal import out, some
from onrecord.exporting import jsonl


def rebuild(context: typer.Context, form: options.PageForm = PageFormat.TEXT) -> None:
    """Make all events anew, from claims and judgements alone.

    Events are kept up to date as reports are added, so this finds nothing changed; unless the
    record was made by another version of the program, or was meddled with.

    \b
    Example:
      onrecord rebuild
    """
    with opened(context) as record:
        done = record.rebuild()
    if form is PageFormat.JSON:
        sys.stdout.write(jsonl.line(done) + "\n")
        return
    parts = [("new", done.new), ("changed", done.changed), ("gone", done.gone)]
    told = [
        f"{len(ids):,} {what} ({', '.join(ids[:3])}{', ...' if ids[3:] else ''})"
        for what, ids in parts
        if ids
    ]
    out().print(
        f"{some(done.events, 'event')} made anew: {'; '.join(told) or 'nothing changed'}",
        soft_wrap=True,
    )
