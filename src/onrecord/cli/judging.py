"""What the commands that judge have in common: who judges and why, and what is said of it."""

import getpass
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.finding import claim_of, event_of
from onrecord.cli.listing import PageFormat
from onrecord.cli.opening import opened
from onrecord.cli.terminal import fail, out, say
from onrecord.exporting import jsonl, wording
from onrecord.exporting.safe import one_line
from onrecord.model.judgement import Judgement

if TYPE_CHECKING:
    from onrecord.record import Record
    from onrecord.record.judge import Judge

By = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        envvar="ONRECORD_BY",
        help="In whose name to judge; by default that of your account.",
    ),
]
Reason = Annotated[
    str | None, typer.Option("--reason", "-m", metavar="WORDS", help="Why; kept with it.")
]
ClaimId = Annotated[str, typer.Argument(metavar="CLAIM", help="The id of a claim, or its start.")]
One = Annotated[
    str, typer.Argument(metavar="A", help="The id of a claim or an event, or its start.")
]
Other = Annotated[str, typer.Argument(metavar="B", help="The id of another, or its start.")]


def judge(
    context: typer.Context,
    by: str | None,
    reason: str | None,
    form: PageFormat,
    judged: Callable[["Record", "Judge"], Judgement],
) -> None:
    """Put on record what `judged` judges, bring events up to date with it, and say what it did."""
    name = (by or "").strip() or _account()
    with opened(context) as record:
        from onrecord.record import JudgementError

        record.derive()
        try:
            made = judged(record, record.judge(name, reason))
        except JudgementError as error:
            fail(error)
        record.derive()
        if form is PageFormat.JSON:
            sys.stdout.write(jsonl.line(made) + "\n")
            return
        out().print(one_line(f"{made.id}: {wording.judgement(made)}"), soft_wrap=True)
        for claim in filter(None, map(record.claim, (one.claim for one in made.claims))):
            event = record.event(claim.event) if claim.event else None
            where = f"of {event.id}, {event.title}" if event else "of no event"
            out().print(one_line(f"  {claim.id} is now {where}"), soft_wrap=True)
    if made.undoes is None:
        say(f"take it back with `onrecord undo {made.id}`")


def id_of(record: "Record", beginning: str) -> str:
    """Return the id of the claim or event whose id begins so; the program ends if none does."""
    if beginning.startswith("e_"):
        return event_of(record, beginning).id
    return claim_of(record, beginning).id


def _account() -> str:
    """Return the name of the account the program runs under."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        fail("nobody is named to judge; say who with --by, or in ONRECORD_BY")
