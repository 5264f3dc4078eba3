"""`onrecord reject`: a claim is not what its report says."""

import typer

from onrecord.cli import judging, options
from onrecord.cli.finding import claim_of
from onrecord.cli.listing import PageFormat


def reject(
    context: typer.Context,
    claim: judging.ClaimId,
    by: judging.By = None,
    reason: judging.Reason = None,
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Judge that a claim is wrong: its report does not say so.

    It is of no event then, and in no list unless you ask for it with --rejected. For what a
    report does say and others deny there is no need to judge: both are on record.

    \b
    Examples:
      onrecord reject c_0123abcd -m "a drill, not an attack"
      onrecord claims --rejected
    """
    judging.judge(
        context,
        by,
        reason,
        form,
        lambda record, judge: judge.reject(claim_of(record, claim).id),
    )
