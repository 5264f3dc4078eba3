"""`onrecord correct`: slots of a claim hold something else than was read."""

from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import judging, options
from onrecord.cli.finding import claim_of
from onrecord.cli.listing import PageFormat
from onrecord.model.judgement import SLOTS, Change, Judgement

if TYPE_CHECKING:
    from onrecord.record import Record
    from onrecord.record.judge import Judge

_EMPTY = "null"

Given = Annotated[
    list[str],
    typer.Argument(metavar="SLOT=VALUE", help=f"A slot ({', '.join(SLOTS)}) and its value."),
]


def correct(
    context: typer.Context,
    claim: judging.ClaimId,
    given: Given,
    by: judging.By = None,
    reason: judging.Reason = None,
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Judge that slots of a claim hold something else than was read.

    Values are in the codebook's compact form; null empties a slot. Both values are kept and
    shown. Of two corrections of one slot the later one holds.

    \b
    Examples:
      onrecord correct c_0123abcd "quantity=>=35" -m "it says 'at least'"
      onrecord correct c_0123abcd time=2022-12-18..2022-12-19 channel=null
      onrecord correct c_0123abcd "places=Darnytskyi District, Kyiv, UA"
      onrecord correct c_0123abcd kind=impact.debris item=uav.loitering:Shahed
    """
    changes = [_change(one) for one in given]
    slots = [change.slot for change in changes]
    for slot in slots:
        if slots.count(slot) > 1:
            raise typer.BadParameter(f"{slot} is given twice; give it once")

    def corrected(record: "Record", judge: "Judge") -> Judgement:
        from onrecord.codebook.compact import MiscodedError

        identity = claim_of(record, claim).id
        try:
            return judge.correct(identity, changes)
        except MiscodedError as error:
            raise typer.BadParameter(str(error)) from None

    judging.judge(context, by, reason, form, corrected)


def _change(given: str) -> Change:
    slot, mark, value = (part.strip() for part in given.partition("="))
    if not mark or not value:
        raise typer.BadParameter(f"{given!r} is no SLOT=VALUE, such as quantity=30")
    return Change(slot=slot, value=None if value == _EMPTY else value)
