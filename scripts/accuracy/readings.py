"""Coded reports beside what the reader makes of them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from onrecord import sources
from onrecord.model.claim import Claim
from onrecord.model.report import Report
from onrecord.reading import Reader
from onrecord.scoring import STRICT, CodedClaim, Tally, agreement, as_coded, match, read_coding


@dataclass(frozen=True)
class Judged:
    """A claim of the reader, the coded claim it answers (None for none), and the slots right."""

    claim: Claim
    coded: CodedClaim | None
    agreed: frozenset[str]

    @property
    def right(self) -> bool:
        """Whether every strict slot agrees with the coding."""
        return self.agreed.issuperset(STRICT)


@dataclass(frozen=True)
class CodedReading:
    """One coded report: its text, what was coded and what the reader found."""

    folder: str
    report: Report
    coded: tuple[CodedClaim, ...]
    claims: tuple[Claim, ...]

    @property
    def outlet(self) -> str:
        """The outlet, which is the beginning of the file's name; of own reports, the folder."""
        name, mark, _ = self.report.name.partition("_")
        return name if mark else self.folder

    @cached_property
    def found(self) -> list[CodedClaim]:
        """The reader's claims in the terms of a coding."""
        return [as_coded(claim) for claim in self.claims]

    @property
    def tally(self) -> Tally:
        """The counts of this report alone."""
        tally = Tally()
        tally.add(self.coded, self.found)
        return tally

    @property
    def country(self) -> str:
        """The country that most of the coded places lie in: the war that is told of."""
        counted = Counter(
            form.country
            for coded in self.coded
            for forms in coded.places
            for form in forms
            if form.country
        )
        return min(counted, key=lambda code: (-counted[code], code), default="")

    def judged(self) -> Iterator[Judged]:
        """Yield the reader's claims with the verdict on each, without those that are optional."""
        answers = {id(claim): coded for coded, claim in match(self.coded, self.found)}
        for claim, found in zip(self.claims, self.found, strict=True):
            coded = answers.get(id(found))
            if coded is None or not coded.optional:
                agreed = agreement(coded, found) if coded else frozenset[str]()
                yield Judged(claim, coded, agreed)


def read(folders: Sequence[Path]) -> list[CodedReading]:
    """Read every coded report of some folders, in order of folder and name."""
    reader = Reader.open()
    return [_read(reader, path) for folder in folders for path in sorted(folder.glob("*.claims"))]


def _read(reader: Reader, path: Path) -> CodedReading:
    coding = read_coding(path)
    (report,) = (one for one in sources.read(coding.path) if isinstance(one, Report))
    claims = reader.read(report).claims
    return CodedReading(path.parent.name, report, coding.claims, claims)
