"""`onrecord score`: how well the reader reads, against reports coded by hand."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from onrecord import sources
from onrecord.cli import options
from onrecord.cli.listing import PageFormat
from onrecord.cli.terminal import fail, out, say
from onrecord.model.report import Report
from onrecord.scoring import STRICT, Counts, Tally, as_coded, read_coding


def score(
    folder: Annotated[
        Path,
        typer.Argument(metavar="GOLD_DIR", help="Reports NAME.txt with NAME.claims beside them."),
    ],
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Score the reader against reports coded by hand.

    A claim is found when one of the same kind has overlapping evidence, and strictly right when
    its quantity, places, time, speaker, item and polarity are too.

    \b
    Examples:
      onrecord score gold/
      onrecord score gold/ --format json
    """
    codings = sorted(folder.glob("*.claims"))
    if not codings:
        fail(f"{folder}: has no *.claims files; give a folder of coded reports")
    tally, faults = _scored(codings)
    if form is PageFormat.JSON:
        out().print(json.dumps(_as_json(tally)), soft_wrap=True)
    else:
        _print(tally)
    if faults:
        raise typer.Exit(1)


def _scored(codings: Iterable[Path]) -> tuple[Tally, bool]:
    """Return the counts over all codings, and whether any was at fault."""
    from onrecord.reading import Reader

    reader, tally, faulty = Reader.open(), Tally(), False
    for path in codings:
        coding = read_coding(path)
        found = []
        for report in sources.read(coding.path):
            if isinstance(report, Report):
                found += [as_coded(claim) for claim in reader.read(report).claims]
            else:
                say(report)
                faulty = True
        for fault in coding.faults:
            say(fault)
            faulty = True
        tally.add(coding.claims, found)
    return tally, faulty


def _as_json(tally: Tally) -> dict[str, object]:
    return {
        "total": _counts(tally.total),
        "kinds": {kind: _counts(counts) for kind, counts in tally.kinds.items()},
        "slots": dict(tally.slots),
    }


def _counts(counts: Counts) -> dict[str, float]:
    return {
        "coded": counts.coded,
        "found": counts.found,
        "matched": counts.matched,
        "strict": counts.strict,
        "f1": counts.f1,
        "strict_f1": counts.strict_f1,
    }


def _print(tally: Tally) -> None:
    kinds = Table("Kind", box=None, padding=(0, 2, 0, 0))
    for head in ("Coded", "Found", "Matched", "F1", "Strict F1"):
        kinds.add_column(head, justify="right")
    for kind, counts in (*tally.kinds.items(), ("all", tally.total)):
        numbers = (counts.coded, counts.found, counts.matched)
        scores = (counts.f1, counts.strict_f1)
        kinds.add_row(kind, *(str(n) for n in numbers), *(f"{one:.3f}" for one in scores))
    slots = Table("Slot", box=None, padding=(0, 2, 0, 0))
    slots.add_column("Right", justify="right")
    slots.add_column("")
    for slot, share in tally.slots.items():
        slots.add_row(slot, f"{share:.3f}", "counts in strict" if slot in STRICT else "")
    out().print(kinds, Text(), slots)
