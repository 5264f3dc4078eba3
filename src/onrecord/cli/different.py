"""`onrecord different`: two claims or events are two events."""

import typer

from onrecord.cli import judging, options
from onrecord.cli.judging import id_of
from onrecord.cli.listing import PageFormat


def different(
    context: typer.Context,
    one: judging.One,
    other: judging.Other,
    by: judging.By = None,
    reason: judging.Reason = None,
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Judge that two claims or events are two events.

    The two claims are never again of one event; the others go with the one they fit better. An
    event stands for the claim it is named after. It is refused where the two were judged the same:
    undo that first.

    \b
    Examples:
      onrecord different c_0123abcd c_4567cdef -m "the second raid was at noon"
      onrecord different e_0123abcd e_4567cdef --by Ann
    """
    judging.judge(
        context,
        by,
        reason,
        form,
        lambda record, judge: judge.different(id_of(record, one), id_of(record, other)),
    )
