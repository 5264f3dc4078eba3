"""Questions answered by coders: what models are fitted to and measured by."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recorder import Recorder
from slot import Slot

from onrecord import sources
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.reading.en.choosers import Choosers
from onrecord.reading.learned import Chooser, Question
from onrecord.scoring import CodedClaim, as_coded, match, read_coding

_OUTLET = re.compile(r"[a-z]+(?=_)")


@dataclass(frozen=True)
class Example:
    """One question: a row of features a candidate, and how much of each is as coded.

    `counts` says that the scorer counts the claim: coded, and not as optional.
    """

    report: str
    rows: Sequence[tuple[float, ...]]
    shares: Sequence[float]
    counts: bool

    @property
    def outlet(self) -> str:
        """Where the report is from, as its file's name tells up to an underscore."""
        found = _OUTLET.match(self.report)
        return found.group() if found else "other"


def examples(
    slots: Sequence[Slot], folders: Sequence[Path], choosers: Mapping[str, Chooser] | None = None
) -> dict[str, list[Example]]:
    """Read coded reports and return, for each slot, the questions that coders answered.

    Each report is read once, the first of one name. `choosers` answer for the slots they name; the
    rest are answered by the rules.
    """
    recorders = {slot.name: Recorder((choosers or {}).get(slot.name)) for slot in slots}
    reader = Reader.open(choosers=Choosers(**recorders))
    paths = {path.name: path for folder in reversed(folders) for path in folder.glob("*.claims")}
    found: dict[str, list[Example]] = {slot.name: [] for slot in slots}
    for _, path in sorted(paths.items()):
        pairs = _pairs(reader, path)
        for slot in slots:
            found[slot.name] += _answered(slot, recorders[slot.name].taken(), pairs, path.stem)
    return found


def _pairs(reader: Reader, path: Path) -> list[tuple[CodedClaim, CodedClaim]]:
    """Return the coded claims of a report with those that a reader finds for them."""
    coding = read_coding(path)
    (report,) = (one for one in sources.read(coding.path) if isinstance(one, Report))
    return match(coding.claims, [as_coded(claim) for claim in reader.read(report).claims])


def _answered(
    slot: Slot,
    questions: Sequence[Question[Any]],
    pairs: Sequence[tuple[CodedClaim, CodedClaim]],
    report: str,
) -> Iterator[Example]:
    asked = {(one.kind, one.start, one.end): one for one in reversed(questions)}
    for coded, claim in pairs:
        question = asked[claim.kind, claim.start, claim.end]
        shares = [slot.share(coded, candidate) for candidate in question.candidates]
        yield Example(report, question.rows, shares, counts=not coded.optional)
