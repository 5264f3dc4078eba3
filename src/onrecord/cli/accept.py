"""`onrecord accept`: a claim is what its report says."""

import typer

from onrecord.cli import judging, options
from onrecord.cli.finding import claim_of
from onrecord.cli.listing import PageFormat


def accept(
    context: typer.Context,
    claim: judging.ClaimId,
    by: judging.By = None,
    reason: judging.Reason = None,
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Judge that a claim is right: its report says so.

    It changes nothing but who has seen the claim, so that nobody need look at it again.

    \b
    Examples:
      onrecord accept c_0123abcd
    """
    judging.judge(
        context,
        by,
        reason,
        form,
        lambda record, judge: judge.accept(claim_of(record, claim).id),
    )
