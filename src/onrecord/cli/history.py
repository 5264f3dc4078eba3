"""`onrecord history`: who judged what, when and why, one judgement a row."""

from typing import Annotated

import typer

from onrecord.cli import options
from onrecord.cli.finding import ID_BY_START
from onrecord.cli.listing import Column, Format, print_rows
from onrecord.cli.opening import opened
from onrecord.cli.terminal import say, some
from onrecord.exporting import wording
from onrecord.model.judgement import Remembered

COLUMNS = (
    Column[Remembered]("Judgement", lambda one: one.id[:10], width=10),
    Column[Remembered]("When", lambda one: f"{one.at:%Y-%m-%d}", width=10),
    Column[Remembered]("Who", lambda one: one.by, width=10),
    Column[Remembered]("What", wording.judgement, share=3),
    Column[Remembered]("Why", lambda one: one.reason or "", share=2),
    Column[Remembered]("State", lambda one: one.state, width=8),
)


def history(
    context: typer.Context,
    identity: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]", help="Only about this claim, event, report or judgement, or its start."
        ),
    ] = None,
    form: options.Form = Format.TABLE,
) -> None:
    """List judgements: who judged what, when and why, and how it stands.

    A judgement is standing or undone; lost, when its report as it is read now does not make the
    claim any more; or idle, when it cannot be followed because its claim is rejected or
    because another judgement keeps the two apart.

    \b
    Examples:
      onrecord history
      onrecord history c_0123abcd
      onrecord history --format jsonl > judgements.jsonl
    """
    if identity is not None and identity[:2] not in ID_BY_START:
        raise typer.BadParameter(f"{identity!r} is no id; ids begin with c_, e_, r_ or j_")
    with opened(context) as record:
        record.derive()
        if identity is not None:
            identity = ID_BY_START[identity[:2]](record, identity)
        count = print_rows(record.history(identity), Remembered, COLUMNS, form)
    if form is Format.TABLE:
        say(f"{some(count, 'judgement')}" if count else "nothing was judged")
