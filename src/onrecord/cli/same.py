"""`onrecord same`: two claims or events are one event."""

import typer

from onrecord.cli import judging, options
from onrecord.cli.judging import id_of
from onrecord.cli.listing import PageFormat


def same(
    context: typer.Context,
    one: judging.One,
    other: judging.Other,
    by: judging.By = None,
    reason: judging.Reason = None,
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Judge that two claims or events are one event.

    The two events become one, with all their claims. An event stands for the claim it is named
    after. It is refused where claims of the two were judged different: undo that first.

    \b
    Examples:
      onrecord same e_0123abcd e_4567cdef -m "one raid, told from both banks"
      onrecord same c_0123abcd c_4567cdef --by Ann
    """
    judging.judge(
        context,
        by,
        reason,
        form,
        lambda record, judge: judge.same(id_of(record, one), id_of(record, other)),
    )
