"""`onrecord claims`: what was said, one claim a row."""

import typer

from onrecord.cli import options
from onrecord.cli.asking import asked
from onrecord.cli.listing import Column, Format, print_list
from onrecord.cli.opening import opened
from onrecord.exporting import wording
from onrecord.model.claim import Claim

COLUMNS = (
    Column[Claim]("Claim", lambda claim: claim.id[:10], width=10),
    Column[Claim]("What", wording.kind),
    Column[Claim]("How many", wording.quantity, width=11),
    Column[Claim]("Where", wording.claim_places),
    Column[Claim]("When", wording.claim_days, width=10),
    Column[Claim]("Who says so", wording.speaker),
    Column[Claim]("Sure", wording.confidence, width=4, justify="right"),
)


def claims(
    context: typer.Context,
    kind: options.Kind = None,
    place: options.Place = None,
    since: options.Since = None,
    until: options.Until = None,
    party: options.Party = None,
    speaker: options.Speaker = None,
    report: options.ReportId = None,
    event: options.EventId = None,
    certainty: options.ChosenCertainty = None,
    confidence: options.Confidence = None,
    disputed: options.Disputed = None,
    rejected: options.RejectedOnly = False,
    order: options.Order = "published",
    limit: options.Limit = None,
    form: options.Form = Format.TABLE,
) -> None:
    """List claims: who said what happened, where, when and how many.

    \b
    Examples:
      onrecord claims --kind killed --place Kyiv
      onrecord claims --speaker "air force" --since 2022-12-01
      onrecord claims --confidence 0.6 --sort surest
      onrecord claims --format jsonl > claims.jsonl
    """
    with opened(context) as record:
        from onrecord.record import ClaimFilter

        record.derive()
        found = record.claims(asked(context, record, ClaimFilter))
        print_list(found, Claim, COLUMNS, form, "claim")
