"""What a command line asks of a list, as the record's own filter."""

from typing import TYPE_CHECKING, TypeVar

import typer

from onrecord.cli.finding import event_of, report_of

if TYPE_CHECKING:
    from onrecord.record import Record
    from onrecord.record.filters import Filter

F = TypeVar("F", bound="Filter")


def asked(context: typer.Context, record: "Record", noun: type[F]) -> F:
    """Return the filter whose fields are the options of a command by the same names.

    The beginning of an id stands for the id, and ends the program where it does not tell which.
    """
    given = {name: context.params[name] for name in noun.model_fields.keys() & context.params}
    for name, find in (("report", report_of), ("event", event_of)):
        if given.get(name):
            given[name] = find(record, given[name]).id
    wanted = noun(**given)
    if wanted.since and wanted.until and wanted.since > wanted.until:
        raise typer.BadParameter(f"--since {wanted.since} is after --until {wanted.until}")
    return wanted
