"""`onrecord undo`: take a judgement back."""

from typing import Annotated

import typer

from onrecord.cli import judging, options
from onrecord.cli.finding import judgement_of
from onrecord.cli.listing import PageFormat


def undo(
    context: typer.Context,
    judgement: Annotated[
        str, typer.Argument(metavar="JUDGEMENT", help="The id of a judgement, or its start.")
    ],
    by: judging.By = None,
    reason: judging.Reason = None,
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Take a judgement back.

    Claims and events are again what they were without it. Both stay in the history.

    \b
    Examples:
      onrecord undo j_0123abcd -m "the editor confirmed the figure"
      onrecord history
    """
    judging.judge(
        context,
        by,
        reason,
        form,
        lambda record, judge: judge.undo(judgement_of(record, judgement).id),
    )
