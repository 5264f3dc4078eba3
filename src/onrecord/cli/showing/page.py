"""The parts a page is made of."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from onrecord.exporting import wording
from onrecord.exporting.safe import one_line
from onrecord.model.claim import Claim

_LABEL = 10


def heading(title: str) -> Text:
    """Return the title of a page or of a part of it."""
    return Text(one_line(title), style="bold")


def indented(part: RenderableType, by: int = 2) -> Padding:
    """Return a part set in by some columns."""
    return Padding(part, (0, 0, 0, by))


def rows(labelled: Iterable[tuple[str, str | Text | None]]) -> Table:
    """Return labels and what they stand for, one a row; rows without anything are left out."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=_LABEL, style="dim")
    grid.add_column(overflow="fold")
    for label, value in labelled:
        if value:
            grid.add_row(label, value if isinstance(value, Text) else Text(one_line(value)))
    return grid


def saying(claim: Claim) -> Text:
    """Return who says what in which words, with the claim's id and where it was published."""
    said = Text(one_line(wording.speaker(claim)), style="bold")
    if claim.certainty != "stated":
        said.append(f" ({claim.certainty})", style="not bold")
    said.append(f": “{one_line(claim.evidence.text)}”", style="not bold")
    where = f" {one_line(wording.publication(claim))}, {claim.id}"
    return said.append(where, style="not bold dim")
